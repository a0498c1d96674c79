/** Inspector-days over sites: where to be how often, and how many days would be enough. */
import { at } from '../../base/assert.ts'
import { numberOf } from '../../base/fraction.ts'
import {
  combSchedule,
  combSitesMax,
  deterrenceBudget,
  type Site,
  solveSecurityGame,
} from '../../inspection/inspection.ts'
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { refuse } from '../refusal.ts'
import { demandNames } from './names.ts'

type Asked = CalculationOf<'sites'>

export function divided({ sites: listed, days, lists }: Asked): ResultOf<'sites'> {
  demandNames(listed.map(({ site }) => site))
  const sites = listed.map(siteOf)
  const solution = solveSecurityGame(sites, days)
  const budget = deterrenceBudget(sites)
  const best = new Set(solution.best)
  return {
    kind: 'sites',
    value: solution.value,
    deterred: solution.deterred,
    days: solution.days,
    sites: listed.map(({ site }, t) => {
      const inspected = at(solution.coverage, t)
      const { gain, loss, nonDetection, days: full } = at(sites, t)
      const worth = gain - (1 - nonDetection) * (gain + loss) * inspected
      return {
        site,
        inspected,
        days: inspected === 0 ? 0 : full * inspected,
        worth,
        best: best.has(t),
      }
    }),
    ...(lists && { lists: listsFor(listed, solution.coverage) }),
    enough: budget.kind === 'deters' ? budget.days : null,
    open: budget.kind === 'remains' ? budget.sites.map((t) => at(listed, t).site) : [],
  }
}

function siteOf({ site, gain, loss, days, missed }: Asked['sites'][number]): Site {
  if (gain + loss === 0) refuse('nothing-at-stake', { site })
  return { gain, loss, days: days ?? Number.POSITIVE_INFINITY, nonDetection: missed }
}

/** Lists that visit every site as often as it is to be, where each takes a day. */
function listsFor(listed: Asked['sites'], coverage: readonly number[]) {
  if (listed.length > combSitesMax) refuse('too-many-lists', { sitesMax: combSitesMax })
  const longer = listed.find(({ days }) => days !== null && days !== 1)
  if (longer !== undefined) refuse('not-one-day', { site: longer.site })
  return combSchedule(coverage.map(tidyShare)).map(({ sites, share }) => ({
    sites: sites.map((t) => at(listed, t).site),
    share: numberOf(share),
  }))
}

/** Nine decimals: what is less than a day in a million years changes no list. */
function tidyShare(chance: number): number {
  return Number(chance.toFixed(9))
}

/**
 * Which single changes would mend a stage, again: of each kind the least, in the order of kinds.
 * Every cut in two and every other order is tried where these are few.
 */

import { at } from '../base/assert.ts'
import { daysPerYear } from '../base/calendar.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { isAllowed } from './allowed.ts'
import { changed, type NumberChange } from './criticals.ts'
import type { ByState, JudgedCase } from './judged.ts'
import { flowAt, leastMargin, type MarginPlace } from './margins.ts'
import { made, type StageChange } from './repair-made.ts'
import { numberWhere, standingAfter } from './standing.ts'
import type { StatedAgain } from './stated-again.ts'
import type { FindingClaim } from './verdict.ts'

type Repairs = FindingOf<'stage-repairs'>

interface AskedRepairs {
  readonly finding: Repairs
  readonly place: MarginPlace
}

/** What only rounding may make of amounts that are alike. */
const rounding = 1e-10

/** A bisection ends so near what is just enough. */
const near = 1e-6

/** Of more commitments than this not every cut is tried, of more stages not every order. */
const cutMax = 4
const orderedMax = 4

/** Cuts of more commitments, and orders of more stages, are not looked for at all. */
const soughtCutMax = 10
const soughtOrderedMax = 7

/** No greater sanction and no greater deposit counts as one that would do. */
const amountMax = 1e12

interface Due {
  readonly due: readonly (Pick<StageChange, 'kind'> & Partial<StageChange>)[]
  readonly untried: readonly string[]
}

export function repairsDue(judged: JudgedCase, stated: StatedAgain, asked: AskedRepairs): Due {
  const { finding, place } = asked
  const { options } = at(judged.ladder, place.stage)
  const mends = (change: StageChange) =>
    mendedBy(judged, stated, { ...asked, change }) !== undefined
  const mayCut = splitReasonsAgain(judged, place).length > 0 && options.length <= soughtCutMax
  const mayOrder = judged.ladder.length <= soughtOrderedMax
  const [isCut, isOrdered] = [
    !mayCut || options.length <= cutMax,
    !mayOrder || judged.ladder.length <= orderedMax,
  ]
  const escrow = { kind: 'escrow' } as const
  return {
    due: [
      ...numbersDue(judged, asked),
      ...(mends(escrow) ? [escrow] : []),
      ...(mayCut && isCut ? strongest(judged, stated, asked, cutsOf(judged, stated, asked)) : []),
      ...(mayOrder && isOrdered ? strongest(judged, stated, asked, ordersOf(judged, finding)) : []),
    ],
    untried: [...(isCut ? [] : ['split']), ...(isOrdered ? [] : ['reorder'])],
  }
}

/** Why a cut may help at all: what cannot be taken back, what is seen better, what follows. */
export function splitReasonsAgain(
  { stakes, ladder, settings }: JudgedCase,
  { stage, party }: MarginPlace,
): Repairs['splitHelps'] {
  const { options } = at(ladder, stage)
  const own = options.map((o) => at(stakes.options, o)).filter(({ owner }) => owner === party)
  const { detection, lag, sanction, hostage } = at(stakes.parties, party)
  const isTaught = (by: ByState) =>
    typeof by !== 'number' && by.when.some(({ option }) => options.includes(option))
  const reasons = {
    irreversible:
      (stakes.terms ?? []).length > 0 || own.some(({ irreversibleShare }) => irreversibleShare > 0),
    verification: [detection, lag, sanction, hostage].some(isTaught),
    prospect: settings.look !== 'alone',
  }
  return (['irreversible', 'verification', 'prospect'] as const).filter((one) => reasons[one])
}

function surplusOf(
  judged: JudgedCase,
  { finding, place }: AskedRepairs,
): (change: NumberChange) => number {
  return (change) => leastMargin(changed(judged, place.party, change), place) - finding.marginMin
}

/** Numbers of which some value would do; of the lag one that is shorter than any stated. */
function numbersDue(judged: JudgedCase, asked: AskedRepairs): Pick<StageChange, 'kind'>[] {
  const surplus = surplusOf(judged, asked)
  const does = (change: NumberChange) => surplus(change) >= 0
  const longest = longestStated(judged, asked.place)
  const mends = {
    sanction: does({ sanction: amountMax }),
    hostage: does({ hostage: amountMax }),
    detection: does({ detection: 1 }),
    lag: surplus({ lag: 0 }) >= -rounding && surplus({ lag: longest }) < -rounding,
  }
  return (['sanction', 'hostage', 'detection', 'lag'] as const).flatMap((kind) =>
    mends[kind] ? [{ kind }] : [],
  )
}

function longestStated(judged: JudgedCase, { stage, party }: MarginPlace): number {
  const { parties, options } = judged.stakes
  const own = options.flatMap(({ owner, answer, ways = [] }) =>
    owner === party ? [answer, ...ways].flatMap((one) => one?.lag ?? []) : [],
  )
  const standing = standingAfter(judged, stage)
  return Math.max(...[at(parties, party).lag, ...own].map((lag) => numberWhere(lag, standing)))
}

/** A number that would mend the stage is just enough. */
export function justEnough(
  judged: JudgedCase,
  { periodDays }: StatedAgain,
  { change, ...asked }: AskedRepairs & { readonly change: StageChange },
): FindingClaim[] {
  const surplus = surplusOf(judged, asked)
  const just = (number: NumberChange, size: number) =>
    Math.abs(surplus(number)) < near * Math.max(1, size)
  const because = `less would do (${change.kind}), or it takes more`
  switch (change.kind) {
    case 'sanction':
      return [[just({ sanction: change.more }, change.more), because]]
    case 'hostage': {
      const hostage = (change.more * daysPerYear) / periodDays
      return [[just({ hostage }, hostage), because]]
    }
    case 'detection':
      return [[change.to === 0 || just({ detection: change.to }, 1), because]]
    case 'lag':
      return [[surplus({ lag: change.to + 1 }) < 0, because]]
    default:
      return []
  }
}

/** The least margin of all parties tested once the change is made; undefined: it mends nothing. */
function mendedBy(
  judged: JudgedCase,
  stated: StatedAgain,
  { change, finding, place }: AskedRepairs & { readonly change: StageChange },
): number | undefined {
  const after = made(judged, stated, { change, finding, place })
  const isMended = after.where.every(
    (stage) => leastMargin(after.judged, { ...place, stage }) >= finding.marginMin - rounding,
  )
  if (!isMended) return undefined
  const untested = new Set([...stated.missing].map((key) => key.split(' ')[1]))
  const rows = after.judged.ladder.flatMap((_, stage) =>
    stated.parties.flatMap((id, party) =>
      untested.has(id) ? [] : [leastMargin(after.judged, { stage, party })],
    ),
  )
  return Math.min(...rows)
}

/** Of the changes that mend the one that leaves the most; of those that leave as much the first. */
function strongest(
  judged: JudgedCase,
  stated: StatedAgain,
  asked: AskedRepairs,
  changes: readonly StageChange[],
): StageChange[] {
  let best: { readonly change: StageChange; readonly least: number } | undefined
  for (const change of changes) {
    const least = mendedBy(judged, stated, { ...asked, change })
    if (least === undefined) continue
    const isMore =
      best === undefined || least > best.least + rounding * Math.max(1, Math.abs(least))
    if (isMore) best = { change, least }
  }
  return best ? [best.change] : []
}

/** Every cut of the stage in two after which no party loses more by a stage than somewhere now. */
function cutsOf(
  judged: JudgedCase,
  stated: StatedAgain,
  { finding, place }: AskedRepairs,
): StageChange[] {
  const { options } = at(judged.ladder, place.stage)
  const names = (some: readonly number[]) => some.map((o) => stated.options[o] ?? '')
  const sets = Array.from({ length: Math.max(0, 2 ** options.length - 2) }, (_, i) => i + 1)
  return sets
    .map((set): StageChange => {
      const isFirst = (_: number, i: number) => Math.floor(set / 2 ** i) % 2 === 1
      const first = options.filter(isFirst)
      const then = options.filter((o) => !first.includes(o))
      return { kind: 'split', first: names(first), then: names(then) }
    })
    .filter((change) => isNoWorse(judged, made(judged, stated, { change, finding, place }).judged))
}

/** Every other order of the stages, as if they were digits, that costs nobody more by a stage. */
function ordersOf(judged: JudgedCase, { stages }: Repairs): StageChange[] {
  return permutationsOf(stages)
    .slice(1)
    .filter((order) => {
      const ladder = order.flatMap((id) => judged.ladder[stages.indexOf(id)] ?? [])
      return isNoWorse(judged, { ...judged, ladder })
    })
    .map((order) => ({ kind: 'reorder', order }))
}

function permutationsOf(stages: readonly string[]): string[][] {
  if (stages.length === 0) return [[]]
  return stages.flatMap((first) =>
    permutationsOf(stages.filter((one) => one !== first)).map((rest) => [first, ...rest]),
  )
}

/** The rules allow each stage, and no party loses more by one than some party does now. */
function isNoWorse(judged: JudgedCase, after: JudgedCase): boolean {
  const isPossible = after.ladder.every((_, stage) => isAllowed(after, standingAfter(after, stage)))
  return isPossible && leastGain(after) >= leastGain(judged) - rounding
}

function leastGain(judged: JudgedCase): number {
  const gains = judged.ladder.flatMap((_, stage) =>
    judged.stakes.parties.map(
      (_, party) => flowAt(judged, { stage, party }) - flowAt(judged, { stage: stage - 1, party }),
    ),
  )
  return Math.min(0, ...gains)
}

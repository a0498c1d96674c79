/** Every way to settle issues at once, and which one each idea of a fair bargain would choose. */

import {
  type Bargain,
  egalitarian,
  idealPoint,
  kalaiSmorodinsky,
  nashSolution,
  packagesOf,
  paretoFilter,
  rationalPackages,
  type Utilities,
  utilitarian,
} from '../../bargaining/bargaining.ts'
import { at } from '../../base/assert.ts'
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { type fairIdeas, packagesMax } from '../documents/packages.ts'
import { refuse } from '../refusal.ts'

type Asked = CalculationOf<'packages'>

const ideas = {
  nash: nashSolution,
  'kalai-smorodinsky': kalaiSmorodinsky,
  egalitarian,
  utilitarian,
} satisfies Record<(typeof fairIdeas)[number], unknown>

export function packed({ levels, normalise }: Asked): ResultOf<'packages'> {
  const names = (field: 'issue' | 'party') => [...new Set(levels.map((one) => one[field]))]
  const [issues, parties] = [names('issue'), names('party')]
  if (parties.length < 2) refuse('one-party', {})
  const ways = issues.map((issue) => waysOf(levels, issue, parties))
  const count = ways.reduce((product, each) => product * each.length, 1)
  if (count > packagesMax) refuse('too-many-packages', { packages: count, packagesMax })
  const packages = packagesOf(ways.map((each) => each.map((one) => one.worths)))
  const bargain = { packages, disagreement: parties.map(() => 0) }
  const acceptable = rationalPackages(bargain)
  const most = acceptable.length === 0 ? undefined : idealPoint(bargain)
  const compared = normalise && most ? scaled(bargain, most) : bargain
  return {
    kind: 'packages',
    packages: packages.length,
    acceptable: acceptable.length,
    efficient: paretoFilter(acceptable.map((place) => at(packages, place))).length,
    issues,
    parties: parties.map((party, place) => ({ party, most: most ? at(most, place) : null })),
    choices: Object.entries(ideas).flatMap(([idea, chosenBy]) => {
      const place = chosenBy(compared)
      if (place === undefined || most === undefined) return []
      const gains = [...at(packages, place)]
      return [
        {
          idea: idea as keyof typeof ideas,
          levels: levelsAt(ways, place),
          gains,
          shares: gains.map((gain, party) => (at(most, party) > 0 ? gain / at(most, party) : 0)),
          product: gains.reduce((product, gain) => product * gain, 1),
        },
      ]
    }),
  }
}

interface Way {
  readonly level: string
  readonly worths: Utilities
}

function waysOf(
  levels: Asked['levels'],
  issue: string,
  parties: readonly string[],
): readonly Way[] {
  const own = levels.filter((one) => one.issue === issue)
  return [...new Set(own.map(({ level }) => level))].map((level) => ({
    level,
    worths: parties.map((party) => {
      const [row, second] = own.filter((one) => one.level === level && one.party === party)
      if (second !== undefined) refuse('same-name', { name: `${issue}, ${level}, ${party}` })
      return row === undefined ? refuse('no-worth', { issue, level, party }) : row.worth
    }),
  }))
}

/** The most that each could get counts one; who could get nothing stays as it is. */
function scaled({ packages, disagreement }: Bargain, most: Utilities): Bargain {
  const part = (worths: Utilities) =>
    worths.map((worth, party) => (at(most, party) > 0 ? worth / at(most, party) : worth))
  return { packages: packages.map(part), disagreement }
}

/** The level of each issue in the package of that place: the last issue varies fastest. */
function levelsAt(ways: readonly (readonly Way[])[], place: number): string[] {
  let rest = place
  const found: string[] = []
  for (const each of [...ways].reverse()) {
    found.unshift(at(each, rest % each.length).level)
    rest = Math.floor(rest / each.length)
  }
  return found
}

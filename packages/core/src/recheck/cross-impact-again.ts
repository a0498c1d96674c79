/**
 * Cross-impact balances again, slow and like the book (Weimer-Jehle 2006): every scenario is looked
 * at, each balance is added up anew, and succession follows each scenario until one comes back.
 */
import { at } from '../base/assert.ts'

/** Judgements as they stand in the file: a row for each variant of each descriptor. */
export interface JudgedAgain {
  readonly variantCounts: readonly number[]
  readonly rows: readonly (readonly number[])[]
}

export interface ScenarioAgain {
  readonly scenario: readonly number[]
  readonly consistency: number
  readonly total: number
}

/** Every scenario there is, the last descriptor's variants the quickest. */
export function everyScenario({ variantCounts }: JudgedAgain): number[][] {
  return variantCounts.reduce<number[][]>(
    (all, count) => all.flatMap((one) => Array.from({ length: count }, (_, b) => [...one, b])),
    [[]],
  )
}

/** The impact balances of a scenario, added up from the rows. */
export function balancesAgain({ variantCounts, rows }: JudgedAgain, scenario: readonly number[]) {
  const firsts = variantCounts.map((_, i) => sum(variantCounts.slice(0, i)))
  return variantCounts.map((count, j) =>
    Array.from({ length: count }, (_, b) =>
      sum(scenario.map((a, i) => at(at(rows, at(firsts, i) + a), at(firsts, j) + b))),
    ),
  )
}

/** All scenarios whose inconsistency is at most the tolerance, in the order of `everyScenario`. */
export function consistentAgain(judged: JudgedAgain, tolerance = 0): ScenarioAgain[] {
  return everyScenario(judged).flatMap((scenario) => {
    const balances = balancesAgain(judged, scenario)
    const inconsistency = Math.max(
      ...balances.map((balance, j) => Math.max(...balance) - at(balance, at(scenario, j))),
    )
    if (inconsistency > tolerance) return []
    const consistency = Math.min(
      ...balances.flatMap((balance, j) =>
        balance.flatMap((score, b) =>
          b === scenario[j] ? [] : [at(balance, at(scenario, j)) - score],
        ),
      ),
    )
    const total = sum(balances.map((balance, j) => at(balance, at(scenario, j))))
    return [{ scenario, consistency, total }]
  })
}

/** The next scenario by global succession: who is highest stays, others take the first that is. */
export function nextAgain(judged: JudgedAgain, scenario: readonly number[]): number[] {
  return balancesAgain(judged, scenario).map((balance, j) => {
    const highest = Math.max(...balance)
    const taken = at(scenario, j)
    return at(balance, taken) === highest ? taken : balance.indexOf(highest)
  })
}

/** Where global succession ends, and from how many scenarios; a cycle by its members, sorted. */
export function attractorsAgain(
  judged: JudgedAgain,
): { readonly members: readonly string[]; readonly weight: number }[] {
  const weights = new Map<string, number>()
  for (const start of everyScenario(judged)) {
    const met: string[] = []
    let one = start
    while (!met.includes(one.join(' '))) {
      met.push(one.join(' '))
      one = nextAgain(judged, one)
    }
    const members = met.slice(met.indexOf(one.join(' '))).sort()
    const name = members.join(', ')
    weights.set(name, (weights.get(name) ?? 0) + 1)
  }
  return [...weights].map(([name, weight]) => ({ members: name.split(', '), weight }))
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0)
}

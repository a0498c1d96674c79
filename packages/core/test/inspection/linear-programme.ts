/** Linear programmes for a solver that knows nothing of ours (HiGHS). */
import loadHighs from 'highs'

const highs = await loadHighs()

export interface Solved {
  readonly objective: number
  readonly value: (name: string) => number
}

export function solved(programme: string): Solved {
  const solution = highs.solve(programme)
  if (solution.Status !== 'Optimal') throw new Error(`${solution.Status}:\n${programme}`)
  const columns = solution.Columns as Record<string, { readonly Primal: number }>
  return {
    objective: solution.ObjectiveValue,
    value: (name) => columns[name]?.Primal ?? 0,
  }
}

/** a_1 x_1 + a_2 x_2 ..., as the solver reads it: no term without a sign, none of 0. */
export function sum(terms: readonly (readonly [number, string])[]): string {
  return terms
    .filter(([factor]) => factor !== 0)
    .map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`)
    .join(' ')
}

/** The value of a matrix game by the programme of the column player. */
export function gameValue(payoffs: readonly (readonly number[])[]): number {
  const columns = (payoffs[0] ?? []).map((_, k) => `x${k}`)
  const rows = payoffs.map((row, j) => {
    const terms = row.map((payoff, k) => [payoff, columns[k] ?? ''] as const)
    return ` r${j}: ${sum([...terms, [-1, 'v']])} <= 0`
  })
  const all = ` all: ${sum(columns.map((name) => [1, name] as const))} = 1`
  return solved(
    `Minimize\n obj: v\nSubject To\n${[...rows, all].join('\n')}\nBounds\n v free\nEnd\n`,
  ).objective
}

/** Models as the literature prints them: who owns which options, and each actor's ranking. */
import type { Formula, Model, Option } from '../src/model/model.ts'

export interface RankingCase {
  /** Per actor its options, each with its way back: yes, once-yes or once-no. */
  readonly options: readonly (readonly Option['reversible'][])[]
  /** Patterns of Y, N and - in the order of the options; whatever matches one is infeasible. */
  readonly never?: readonly string[]
  /** Per actor the states, best first, ties in a list of their own. Bit i is option i. */
  readonly rankings: readonly (readonly (number | readonly number[])[])[]
}

export function rankingModel({ options, never = [], rankings }: RankingCase): Model {
  const all = options.flatMap((list, actor) =>
    list.map((reversible) => ({ owner: `d${actor}`, reversible })),
  )
  const ids = all.map((_, i) => `o${i}`)
  const actors = rankings.map((ranking, i) => ({
    id: `d${i}`,
    label: { en: `D${i}` },
    statements: ranking.map((place, p) => {
      const states = typeof place === 'number' ? [place] : place
      const parts = states.map((state) => conjunction(ids, (o) => ((state >>> o) & 1 ? 'Y' : 'N')))
      const want: Formula = parts[1] && parts[0] ? { kind: 'or', parts } : (parts[0] as Formula)
      return { id: `s${p}`, want, strong: false, known: true, basis: [] }
    }),
    basis: [],
  }))
  return {
    ...emptyModel,
    actors,
    options: all.map((one, i) => ({
      id: `o${i}`,
      label: { en: `o${i}` },
      today: false,
      basis: [],
      ...one,
    })),
    rules: never.map((pattern, i) => ({
      id: `r${i}`,
      never: conjunction(ids, (o) => pattern[o] ?? '-'),
      basis: [],
    })),
  }
}

function conjunction(ids: readonly string[], letter: (option: number) => string): Formula {
  const parts = ids.flatMap((option, i): Formula[] => {
    const literal: Formula = { kind: 'option', option }
    if (letter(i) === '-') return []
    return [letter(i) === 'Y' ? literal : { kind: 'not', of: literal }]
  })
  return parts[1] ? { kind: 'and', parts } : (parts[0] as Formula)
}

const emptyModel: Omit<Model, 'actors' | 'options' | 'rules'> = {
  format: 1,
  id: 'case',
  title: { en: 'A published case' },
  date: '2025',
  languages: ['en'],
  sources: [],
  questions: [],
  readings: [],
  states: [],
  observed: [],
  plans: [],
  shocks: [],
  claims: [],
  signals: [],
}

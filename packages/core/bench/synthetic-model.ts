/** Models of any size for measuring: options dealt out in turn, statements and rules drawn. */
import type { Formula, Model } from '../src/model/model.ts'
import { seeded } from './measure.ts'

export interface SyntheticSizes {
  readonly optionCount: number
  readonly actorCount: number
  readonly statementCount: number
  /** 0 leaves every combination possible. */
  readonly ruleCount: number
  readonly seed: number
}

export function syntheticModel(sizes: SyntheticSizes): Model {
  const { optionCount, actorCount, statementCount, ruleCount } = sizes
  const random = seeded(sizes.seed)
  const literal = (): Formula => {
    const option = { kind: 'option', option: `o${Math.floor(random() * optionCount)}` } as const
    return random() < 0.5 ? option : { kind: 'not', of: option }
  }
  const formula = (): Formula => {
    const shape = random()
    if (shape < 0.5) return literal()
    return { kind: shape < 0.75 ? 'and' : 'or', parts: [literal(), literal()] }
  }
  const statement = (_: unknown, i: number) =>
    ({ id: `s${i}`, want: formula(), strong: false, known: true, basis: [] }) as const
  return {
    ...emptyModel,
    actors: Array.from({ length: actorCount }, (_, i) => ({
      id: `a${i}`,
      label: { en: `a${i}` },
      statements: Array.from({ length: statementCount }, statement),
      basis: [],
    })),
    options: Array.from({ length: optionCount }, (_, i) => ({
      id: `o${i}`,
      owner: `a${i % actorCount}`,
      label: { en: `o${i}` },
      today: false,
      reversible: ruleCount > 0 && i % 7 === 6 ? 'once-yes' : 'yes',
      basis: [],
    })),
    rules: Array.from({ length: ruleCount }, (_, i) => ({
      id: `r${i}`,
      never: { kind: 'and', parts: [literal(), literal(), literal()] },
      basis: [],
    })),
  }
}

const emptyModel: Omit<Model, 'actors' | 'options' | 'rules'> = {
  format: 1,
  id: 'synthetic',
  title: { en: 'A synthetic model' },
  date: '2026',
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

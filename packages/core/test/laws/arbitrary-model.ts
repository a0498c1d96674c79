/**
 * Random models for the laws: a few actors and options, rules, options that cannot be undone, and
 * statements with every sign. Ties are common, and now and then an actor owns nothing.
 */
import fc from 'fast-check'
import { compile } from '../../src/game/game.ts'
import type { Formula, Model, Option, Rule, Statement } from '../../src/model/model.ts'

export interface ModelSizes {
  readonly actorsMin?: number
  readonly actorsMax?: number
  readonly optionsMax?: number
  readonly statementsMax?: number
  readonly rulesMax?: number
  /** Some statements are strong, and of some nobody knows the direction. */
  readonly shaded?: boolean
  /** Of one model in four some options may be turned only while a formula holds; no: of none. */
  readonly conditioned?: boolean
}

/** A model with at least one feasible state, today among the feasible ones. */
export function arbitraryModel(sizes: ModelSizes = {}): fc.Arbitrary<Model> {
  const { actorsMin = 1, actorsMax = 4, optionsMax = 6 } = sizes
  return fc
    .tuple(fc.integer({ min: actorsMin, max: actorsMax }), fc.integer({ min: 1, max: optionsMax }))
    .chain(([actorCount, optionCount]) => modelOf(actorCount, optionCount, sizes))
    .filter((model) => compile(model).frame.stateCount > 0)
    .map(withFeasibleToday)
}

function modelOf(actorCount: number, optionCount: number, sizes: ModelSizes): fc.Arbitrary<Model> {
  const { statementsMax = 6, rulesMax = 2 } = sizes
  const ids = Array.from({ length: optionCount }, (_, i) => `o${i}`)
  const formula = arbitraryFormula(ids)
  const statements = fc
    .array(fc.tuple(formula, shades(sizes)), { maxLength: statementsMax })
    .map(toStatements)
  return fc
    .record({
      options: fc.tuple(...ids.map((id) => arbitraryOption(id, actorCount))),
      rules: fc.array(formula, { maxLength: rulesMax }).map(toRules),
      lists: fc.array(statements, { minLength: actorCount, maxLength: actorCount }),
    })
    .map(({ options, rules, lists }) => modelFrom(options, rules, lists))
    .map((model) => (sizes.conditioned === false ? model : sometimesConditioned(model)))
}

/**
 * Of one model in four, options may be turned only while a formula of the model holds. Which, and
 * which formula, is read off the model, so that every other draw stays what it was.
 */
function sometimesConditioned(model: Model): Model {
  const formulas = [
    ...model.actors.flatMap((one) => one.statements.map(({ want }) => want)),
    ...model.rules.map(({ never }) => never),
  ]
  let turn = sumOf(JSON.stringify([model.options, formulas]))
  if (formulas.length === 0 || turn % 4 !== 0) return model
  const next = (below: number) => {
    turn = (Math.imul(turn, 1_103_515_245) + 12_345) >>> 8
    return turn % below
  }
  const options = model.options.map((option) => {
    const conditions = Array.from({ length: next(3) }, () => ({
      to: next(2) === 0,
      while: formulas[next(formulas.length)] as Formula,
      basis: [],
    }))
    return conditions.length > 0 ? { ...option, conditions } : option
  })
  return { ...model, options }
}

function sumOf(text: string): number {
  return [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7)
}

export function arbitraryFormula(options: readonly string[]): fc.Arbitrary<Formula> {
  const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'formula' },
      {
        weight: 4,
        arbitrary: fc
          .constantFrom(...options)
          .map((option) => ({ kind: 'option', option }) as const),
      },
      { weight: 2, arbitrary: tie('formula').map((of) => ({ kind: 'not', of }) as const) },
      {
        weight: 2,
        arbitrary: partsOf(tie('formula')).map((parts) => ({ kind: 'and', parts }) as const),
      },
      {
        weight: 2,
        arbitrary: partsOf(tie('formula')).map((parts) => ({ kind: 'or', parts }) as const),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(tie('formula'), tie('formula'))
          .map(([when, then]) => ({ kind: 'implies', when, then }) as const),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(tie('formula'), tie('formula'))
          .map(([left, right]) => ({ kind: 'iff', left, right }) as const),
      },
    ),
  }))
  return formula
}

function partsOf(formula: fc.Arbitrary<Formula>): fc.Arbitrary<Formula[]> {
  return fc.array(formula, { minLength: 2, maxLength: 3 })
}

function arbitraryOption(id: string, actorCount: number): fc.Arbitrary<Option> {
  return fc.record({
    id: fc.constant(id),
    owner: fc.integer({ min: 0, max: actorCount - 1 }).map((actor) => `a${actor}`),
    label: fc.constant({ en: id }),
    today: fc.boolean(),
    reversible: fc.constantFrom('yes', 'yes', 'yes', 'once-yes', 'once-no'),
    basis: fc.constant([]),
  })
}

type Shade = Pick<Statement, 'strong' | 'degree' | 'known'>

function shades({ shaded = false }: ModelSizes): fc.Arbitrary<Shade> {
  const plain = { strong: false, known: true }
  if (!shaded) return fc.constant(plain)
  return fc.constantFrom<Shade>(
    plain,
    { strong: true, known: true },
    { strong: true, degree: 3, known: true },
    { strong: false, known: false },
  )
}

function toStatements(formulas: readonly (readonly [Formula, Shade])[]): Statement[] {
  return formulas.map(([want, shade], i) => ({ id: `s${i}`, want, ...shade, basis: [] }))
}

function toRules(formulas: readonly Formula[]): Rule[] {
  return formulas.map((never, i) => ({ id: `r${i}`, never, basis: [] }))
}

function modelFrom(
  options: readonly Option[],
  rules: readonly Rule[],
  lists: readonly (readonly Statement[])[],
): Model {
  return {
    format: 1,
    id: 'random',
    title: { en: 'A random model' },
    date: '2026',
    languages: ['en'],
    sources: [],
    actors: lists.map((statements, i) => ({
      id: `a${i}`,
      label: { en: `a${i}` },
      statements,
      basis: [],
    })),
    options,
    rules,
    questions: [],
    readings: [],
    states: [],
    observed: [],
    plans: [],
    shocks: [],
    claims: [],
    signals: [],
  }
}

/** Today becomes the first feasible state, where the one drawn is not feasible. */
function withFeasibleToday(model: Model): Model {
  const { frame } = compile(model)
  const isIn = (state: number) => (((frame.feasible[state >>> 5] ?? 0) >>> (state & 31)) & 1) === 1
  if (isIn(frame.today)) return model
  let today = 0
  while (!isIn(today)) today++
  const options = model.options.map((option, i) => ({
    ...option,
    today: ((today >>> i) & 1) === 1,
  }))
  return { ...model, options }
}

/**
 * How much a model asks of the machine. Each option doubles the combinations, and whatever else the
 * model holds is done once per combination, so the cost of one combination decides how many options
 * a model can have.
 *
 * Nanoseconds, measured on Node 20 and two cores: 20 options with eight actors and 20 statements
 * each took 1.8 s (1.9 by this count), 22 options with four actors and 15 statements 3.4 s (3.9).
 */
import { type Formula, partsOf } from './formula.ts'
import type { ContestedAnswer, Model, ModelChange, Statement } from './resolved.ts'

/** Visiting a combination as the target of a joint step, and keeping it where it pays. */
const perCombination = 500
/** Comparing it with today and with what the actor's own moves reach. */
const perActor = 40
/** One more bit of a rank; one sign of a formula, for 32 combinations at a time. */
const perStatement = 3
const perSign = 0.5
/** The sets of all parts of a formula are held at once: memory, for the longest one. */
const perSignHeld = 2
/**
 * Ranks are squeezed when they outgrow 31 bits, and then every so many statements. It costs a
 * quarter of this in time; the rest stands for its memory, some 400 bytes per combination.
 */
const statementsBeforeSqueeze = 31
const perSqueeze = 5_000

/** The cost of one combination of options, in nanoseconds, if there were so many of them. */
export function workPerState(model: Model, optionCount = model.options.length): number {
  const lists = model.actors.map((actor) => actor.statements)
  // Each actor who sees the conflict wrongly has a game of its own, with a list for everybody.
  const seen = (model.perceptions ?? []).flatMap(({ preferences }) =>
    model.actors.map(
      ({ id, statements }) => preferences.find((one) => one.actor === id)?.statements ?? statements,
    ),
  )
  const statements = [...[...lists, ...seen].flat(), ...model.questions.flatMap(costliestAnswer)]
  const signs = [
    ...statements.map((one) => one.want),
    ...model.rules.map((one) => one.never),
    ...(model.perceptions ?? []).flatMap((one) => one.impossible),
  ]
  const signCounts = signs.map(signCount)
  const held = perSignHeld * signCounts.reduce((most, one) => Math.max(most, one), 0)
  const ranks = perStatement * statements.length + perSign * sum(signCounts)
  const squeezes = [...lists, ...seen].map((list) => squeezeCount(list.length, optionCount))
  const worldCount = 1 + model.readings.length
  return (
    perCombination +
    held +
    perActor * model.actors.length +
    worldCount * (ranks + perSqueeze * sum(squeezes))
  )
}

/** How often a list of so many statements makes ranks outgrow 31 bits, at `optionCount` options. */
function squeezeCount(statementCount: number, optionCount: number): number {
  const past = statementCount - statementsBeforeSqueeze
  return past <= 0 ? 0 : Math.ceil(past / Math.max(1, statementsBeforeSqueeze - optionCount))
}

/** A world takes one answer to each question: the one that adds most. */
function costliestAnswer(question: Model['questions'][number]): readonly Statement[] {
  const added = question.answers.map((answer: ContestedAnswer) =>
    answer.changes.flatMap(statementsOf),
  )
  return added.reduce((most, one) => (one.length > most.length ? one : most), [])
}

function statementsOf(change: ModelChange): readonly Statement[] {
  if (change.kind === 'add') return [change.add]
  if (change.kind === 'replace') return change.with
  if (change.kind !== 'forbid') return []
  return [{ id: '', want: change.never, strong: false, known: true, basis: [] }]
}

function signCount(formula: Formula): number {
  return 1 + sum(partsOf(formula).map(signCount))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

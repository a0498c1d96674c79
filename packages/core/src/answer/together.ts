/**
 * Which answers to disputed questions go together by judgements of influence, and which verdicts
 * hold in each such reading. A model says nothing of influence between its questions, so nothing of
 * it is taken from the model: the judgements come with the question.
 */
import { type Asking, unknown } from '../asking/asking.ts'
import { agreed } from '../asking/plans.ts'
import { at } from '../base/assert.ts'
import { stepBudget } from '../base/budget.ts'
import {
  columnsMax,
  combinationCount,
  consistencyValue,
  consistentScenarios,
  type Matrix,
  matrixOf,
  variantsMax,
} from '../cross-impact/cross-impact.ts'
import { unfinished } from '../documents/unfinished.ts'
import { compile, inWorld, isFeasible, rulesInForce, type World } from '../game/game.ts'
import { type ContestedQuestion, comparisonsIn, type Test } from '../model/model.ts'
import type { Finding } from '../subjects/findings.ts'
import { planStanding } from '../subjects/plan/plan.ts'
import type { QuestionOf } from '../subjects/questions.ts'
import { claim, type FindingOf } from '../subjects/together/together.ts'
import { readingsOf, readTest } from './job.ts'
import { type Readings, readingOf } from './reading.ts'
import { isTrue } from './truth.ts'

type Asked = QuestionOf<'together'>
type Row = FindingOf<'together'>['rows'][number]

export function answerTogether(asking: Asking, question: Asked): Finding[] {
  const { model, world, budget } = asking
  const asked = questionsIn(asking, question)
  if (asked === undefined) return []
  const { tolerance, listedMax } = question
  const cut = (explored: number) => [
    unfinished({ of: 'together', limit: 'combinations tried', explored }),
  ]
  if (isTooLarge(asked)) return cut(0)
  const matrix = matrixFrom(asked, question)
  const found = consistentScenarios(matrix, { tolerance, budget, listMax: listedMax })
  if (!found.isWhole) return cut(found.nodes)
  const readings = readingsOf(model)
  const tests = testsIn(readings)
  const rows: Row[] = []
  for (const { scenario, consistency, total } of found.scenarios) {
    if (!budget.spend(1 + model.plans.length + tests.length)) return cut(found.nodes)
    const answers = Object.fromEntries(
      asked.map(({ id, answers }, i) => [id, at(answers, at(scenario, i)).id]),
    )
    const value = Number.isFinite(consistency) ? consistency : null
    const verdicts = verdictsIn(asking, readings, tests, { ...world, ...answers })
    rows.push({ answers, consistency: value, total, ...verdicts })
  }
  const own = asked.map(({ id, answers }) => answers.findIndex((one) => one.id === world[id]))
  const value = consistencyValue(matrix, own)
  const given = asked.flatMap(({ id, answers }) =>
    answers.map((one) => ({ question: id, answer: one.id })),
  )
  return [
    claim('together', {
      questions: question.questions,
      influences: question.influences,
      tolerance,
      combinations: String(combinationCount(matrix)),
      count: found.count,
      never: given.filter((_, column) => found.takenBy[column] === 0),
      own: { consistency: Number.isFinite(value) ? value : null, holds: value >= -tolerance },
      rows,
      standing: model.plans.map(({ id }) => ({
        plan: id,
        count: rows.filter(({ plans }) => plans.some((one) => one.plan === id && !one.fails))
          .length,
      })),
      holding: tests.map(({ id }) => ({
        claim: id,
        count: rows.filter(({ claims }) => claims.some((one) => one.claim === id && one.holds))
          .length,
      })),
    }),
  ]
}

/** The questions by name; undefined (and problems) where a name is of nothing. */
function questionsIn(
  { model, problems }: Asking,
  { questions, influences }: Asked,
): readonly ContestedQuestion[] | undefined {
  const known = model.questions.map((one) => one.id)
  const before = problems.length
  const named = [
    ...questions,
    ...influences.flatMap(({ from, on }) => [from.question, on.question]),
  ]
  const listed = (id: string) => questions.includes(id) && known.includes(id)
  for (const id of new Set(named)) if (!listed(id)) problems.push(unknown('question', id, known))
  for (const { question, answer } of influences.flatMap(({ from, on }) => [from, on])) {
    const answers = model.questions.find((one) => one.id === question)?.answers ?? []
    const ids = answers.map((one) => one.id)
    if (ids.length > 0 && !ids.includes(answer)) problems.push(unknown('answer', answer, ids))
  }
  if (problems.length > before) return undefined
  return [...new Set(questions)].flatMap((id) => model.questions.filter((one) => one.id === id))
}

/** More than the method's matrices hold. */
function isTooLarge(asked: readonly ContestedQuestion[]): boolean {
  const counts = asked.map((one) => one.answers.length)
  const columns = counts.reduce((sum, one) => sum + one, 0)
  return columns > columnsMax || counts.some((one) => one > variantsMax)
}

/** Of several judgements on the same two answers the last counts. */
function matrixFrom(asked: readonly ContestedQuestion[], { influences }: Asked): Matrix {
  const names = asked.flatMap(({ id, answers }) => answers.map((one) => `${id} ${one.id}`))
  const placeOf = new Map(names.map((name, i) => [name, i]))
  const rows = names.map(() => new Array<number>(names.length).fill(0))
  for (const { from, on, strength } of influences) {
    const row = at(rows, placeOf.get(`${from.question} ${from.answer}`) ?? -1)
    const column = placeOf.get(`${on.question} ${on.answer}`) ?? -1
    row[column] = strength
  }
  return matrixOf(
    asked.map((one) => one.answers.length),
    rows,
  )
}

interface Testable {
  readonly id: string
  readonly test: Test
}

/** Claims whose tests one reading decides: those that compare counts, or amounts, need more. */
function testsIn(readings: Readings): Testable[] {
  return readings.model.claims.flatMap(({ id, test: source }) => {
    const test = source === undefined ? undefined : readTest(readings, source, [])
    const isAlone = test !== undefined && comparisonsIn(test).length === 0
    return isAlone && !JSON.stringify(test).includes('"kind":"self-enforcing"')
      ? [{ id, test }]
      : []
  })
}

function verdictsIn(
  { model }: Asking,
  readings: Readings,
  tests: readonly Testable[],
  world: World,
): Pick<Row, 'possible' | 'plans' | 'claims'> {
  const game = compile(model, world)
  if (!isFeasible(game.frame, game.frame.today)) return { possible: false, plans: [], claims: [] }
  const inForce = inWorld(model, world)
  const rules = rulesInForce(model, inForce.rules)
  const asking = { model, world, game, budget: stepBudget(), problems: [] }
  const reading = readingOf(readings, world)
  return {
    possible: true,
    plans: model.plans.map((plan) => {
      const agreement = agreed(asking, plan, inForce.unseen)
      const { fails } = planStanding({ game, rules }, agreement, 'one-reply', {
        budget: asking.budget,
      })
      return { plan: plan.id, ...(fails && { fails: { stage: fails.stage, test: fails.test } }) }
    }),
    claims: tests.map(({ id, test }) => ({ claim: id, holds: isTrue(reading, test, () => false) })),
  }
}

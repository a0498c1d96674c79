/**
 * Which answers to disputed questions go together by judgements of influence, and which verdicts
 * hold in each such reading.
 */
import type { Asking } from '../asking/asking.ts'
import { agreed } from '../asking/plans.ts'
import { at } from '../base/assert.ts'
import { stepBudget } from '../base/budget.ts'
import {
  combinationCount,
  consistencyValue,
  consistentScenarios,
} from '../cross-impact/cross-impact.ts'
import { unfinished } from '../documents/unfinished.ts'
import { compile, inWorld, isFeasible, rulesInForce, type World } from '../game/game.ts'
import { comparisonsIn, type Test } from '../model/model.ts'
import type { Finding } from '../subjects/findings.ts'
import { planStanding } from '../subjects/plan/plan.ts'
import type { QuestionOf } from '../subjects/questions.ts'
import { claim, type FindingOf } from '../subjects/together/together.ts'
import { readingsOf, readTest } from './job.ts'
import { isTooLarge, judgedIn, matrixFrom } from './judged.ts'
import { type Readings, readingOf } from './reading.ts'
import { isTrue } from './truth.ts'
import { weighedIn } from './weighed.ts'

type Asked = QuestionOf<'together'>
type Row = FindingOf<'together'>['rows'][number]

export function answerTogether(asking: Asking, question: Asked): Finding[] {
  const { model, world, budget } = asking
  const judged = judgedIn(asking, question)
  if (judged === undefined) return []
  const { questions: asked, influences, judgedBy } = judged
  const { tolerance, listedMax } = question
  const cut = (explored: number) => [
    unfinished({ of: 'together', limit: 'combinations tried', explored }),
  ]
  if (isTooLarge(judged)) return cut(0)
  const matrix = matrixFrom(judged)
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
    const weighed = weighedIn(judged, matrix, scenario)
    rows.push({ answers, consistency: value, total, weighed, ...verdicts })
  }
  const own = asked.map(({ id, answers }) => answers.findIndex((one) => one.id === world[id]))
  const value = consistencyValue(matrix, own)
  const given = asked.flatMap(({ id, answers }) =>
    answers.map((one) => ({ question: id, answer: one.id })),
  )
  return [
    claim('together', {
      questions: asked.map(({ id }) => id),
      judgedBy,
      influences,
      tolerance,
      combinations: String(combinationCount(matrix)),
      count: found.count,
      never: given.filter((_, column) => found.takenBy[column] === 0),
      own: {
        answers: Object.fromEntries(asked.map(({ id }) => [id, world[id] ?? ''])),
        consistency: Number.isFinite(value) ? value : null,
        holds: value >= -tolerance,
        weighed: weighedIn(judged, matrix, own),
      },
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

/**
 * In how many of all readings each verdict of a row of the comparison would hold: entered, held,
 * delivered. Counted by cases, never drawn; where there are too many cases it is not
 * counted. What holds is counted by the rule of tests only, that of one reply: by others whole
 * games would have to be looked at, reading by reading.
 */
import { always, type Diagram } from '../../base/diagram.ts'
import { countIn } from '../../base/diagram-counts.ts'
import { type Step, worldOf } from '../../game/game.ts'
import type { Model, Plan } from '../../model/model.ts'
import type { AnswerRule, OverReadings } from '../../subjects/plan/plan.ts'
import { bearingOn } from '../bearing.ts'
import { readingsOf } from '../job.ts'
import { basisOfSuccess, type PlanBasis } from './basis.ts'
import { isDeliveredStep } from './delivered.ts'
import { openQuestions, tried } from './open-questions.ts'
import { type ByCases, byCases, placeOf } from './place.ts'
import { isEntered, isHeldStep, stepsIn } from './plans.ts'

/** How breaches are answered, and which nobody sees whatever the reading. */
export interface Answering {
  readonly rule: AnswerRule
  readonly unseen: readonly string[]
}

/** Counts the readings of a model for one plan after another; undefined: nothing is contested. */
export function overReadings(
  model: Model,
  answering: Answering,
  spend: (steps: number) => void,
): (plan: Plan) => OverReadings | undefined {
  const ids = model.questions.map((one) => one.id)
  const open = openQuestions(model, worldOf(model), ids)
  let cases: ByCases | undefined
  return (plan) => {
    const { questions } = bearingOn(model, { kind: 'holds', plan: plan.id })
    const vary = ids.filter((id) => questions.includes(id) && open.choices.has(id))
    if (vary.length === 0) return undefined
    const choices = vary.flatMap((id) => open.choices.get(id) ?? [])
    const { diagrams } = open
    const readingCount = countIn(diagrams, always, choices)
    const over = { vary, readingCount, unseen: [...answering.unseen] }
    if (readingCount > Number.MAX_SAFE_INTEGER) return { is: 'not-counted', ...over }
    const all = cases ?? byCases(readingsOf(model), open, spend)
    cases = all
    const found = tried(() => wherePassing(all, plan, answering))
    if (found === undefined) return { is: 'not-counted', ...over }
    const count = (...all: readonly Diagram[]) => countIn(diagrams, diagrams.and(...all), choices)
    const { step, today, lasting, rests } = found
    return {
      is: 'counted',
      ...over,
      step: count(step),
      today: count(today),
      ...(lasting && {
        lasting: {
          held: count(lasting.held),
          delivered: count(lasting.held, lasting.delivered),
          step: count(lasting.held, step),
          today: count(lasting.held, today),
          ...(rests && restingOn(rests)),
        },
      }),
    }
  }
}

/** As a finding says it. */
function restingOn({ basis, losing }: PlanBasis) {
  return { basis, ...(losing && { losing: { ...losing, statements: [...losing.statements] } }) }
}

function wherePassing(cases: ByCases, plan: Plan, { rule, unseen }: Answering) {
  const { diagrams } = cases.lists.open
  const isHidden = (option: string) =>
    unseen.includes(option) ? always : cases.lists.isHidden(option)
  const lists = { ...cases.lists, isHidden }
  const here = placeOf(cases)
  const { agreement, steps } = stepsIn(lists, here, plan.id)
  // Where today is not possible there is no row, even if no stage sets anything.
  const atEach = (is: (step: Step) => Diagram) =>
    diagrams.and(lists.isPossible(here.today), ...steps.map(is))
  return {
    step: atEach((step) => isEntered(lists, here, { step, against: 'step' })),
    today: atEach((step) => isEntered(lists, here, { step, against: 'today' })),
    ...(rule === 'one-reply' && {
      lasting: {
        held: atEach((step) => isHeldStep(lists, here, { agreement, step })),
        delivered: atEach((step) => isDeliveredStep(lists, here, { agreement, step })),
      },
      ...(unseen.length === 0 && { rests: basisOfSuccess(cases, plan.id) }),
    }),
  }
}

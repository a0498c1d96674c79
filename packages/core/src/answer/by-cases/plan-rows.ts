/**
 * In how many of all readings each verdict on a plan would hold: entered, held, delivered; and in
 * how many of those that agree with what happened. Counted by cases, never drawn; where there are
 * too many cases it is not counted. What holds is counted by the rule of tests only, that of one
 * reply: by others whole games would have to be looked at, reading by reading.
 */
import { always, type Diagram } from '../../base/diagram.ts'
import { countIn } from '../../base/diagram-counts.ts'
import { type Step, worldOf } from '../../game/game.ts'
import type { Model, Plan, Test } from '../../model/model.ts'
import type { AnswerRule, OverReadings, StandingReadings } from '../../subjects/plan/plan.ts'
import { bearingOn } from '../bearing.ts'
import { readingsOf } from '../job.ts'
import { isDeliveredStep } from './delivered.ts'
import { type OpenQuestions, openQuestions, tried } from './open-questions.ts'
import { type ByCases, byCases, placeOf } from './place.ts'
import { isEntered, isHeldStep, stepsIn } from './plans.ts'
import { whereTrue } from './tests.ts'

/** How breaches are answered, and which nobody sees whatever the reading. */
export interface Answering {
  readonly rule: AnswerRule
  readonly unseen: readonly string[]
}

/** What is counted of a plan: for its row, and for how it stands. */
export interface CountedReadings {
  /** Undefined: nothing is contested that bears on the plan. */
  readonly row?: OverReadings | undefined
  /** Undefined also where breaches are answered by another rule than that of tests. */
  readonly standing?: StandingReadings | undefined
}

/** Counts the readings of a model for one plan after another. */
export function overReadings(
  model: Model,
  answering: Answering,
  spend: (steps: number) => void,
): (plan: Plan) => CountedReadings {
  const ids = model.questions.map((one) => one.id)
  const open = openQuestions(model, worldOf(model), ids)
  const onAny = bearingIn(model, open, [...model.plans.map(({ id }) => holds(id)), fits])
  const unseen = [...answering.unseen]
  let cases: ByCases | undefined
  let fitting: Diagram | undefined
  const casesOnce = () => {
    cases ??= byCases(readingsOf(model), open, spend)
    return cases
  }
  const fittingOnce = () => {
    fitting ??= whereTrue(casesOnce(), fits, () => false)
    return fitting
  }
  return (plan) => {
    const onPlan = bearingIn(model, open, [holds(plan.id)])
    const isCountable = [onPlan, onAny].some((vary) => isCounted(open, vary))
    const found = isCountable ? tried(() => wherePassing(casesOnce(), plan, answering)) : undefined
    const row = over(open, onPlan, unseen, (count) => found && rowOf(found, count))
    const standing = over(open, onAny, unseen, (count) => {
      const { lasting } = found ?? {}
      if (found === undefined || lasting === undefined) return undefined
      if (model.observed.length === 0) return passingOf({ ...found, lasting }, count)
      const fitted = tried(fittingOnce)
      if (fitted === undefined) return undefined
      const countFitting: Count = (...all) => count(fitted, ...all)
      const inThese = { count: count(fitted), ...passingOf({ ...found, lasting }, countFitting) }
      return { ...passingOf({ ...found, lasting }, count), fitting: inThese }
    })
    return { row, ...(answering.rule === 'one-reply' && { standing }) }
  }
}

const fits: Test = { kind: 'fits' }
const holds = (plan: string): Test => ({ kind: 'holds', plan })

/** The open questions that bear on any of some tests, in their order. */
function bearingIn(model: Model, { choices }: OpenQuestions, tests: readonly Test[]): string[] {
  const { questions } = bearingOn(model, ...tests)
  return model.questions
    .map((one) => one.id)
    .filter((id) => questions.includes(id) && choices.has(id))
}

/** In how many readings all of some things are so. */
type Count = (...all: readonly Diagram[]) => number

function isCounted(open: OpenQuestions, vary: readonly string[]): boolean {
  return vary.length > 0 && readingsIn(open, vary) <= Number.MAX_SAFE_INTEGER
}

function readingsIn({ diagrams, choices }: OpenQuestions, vary: readonly string[]): number {
  const places = vary.flatMap((id) => choices.get(id) ?? [])
  return countIn(diagrams, always, places)
}

/** Undefined where nothing varies; not counted where nothing was found. */
function over<T>(
  open: OpenQuestions,
  vary: string[],
  unseen: string[],
  find: (count: Count) => T | undefined,
) {
  if (vary.length === 0) return undefined
  const readingCount = readingsIn(open, vary)
  const said = { vary, readingCount, unseen }
  const places = vary.flatMap((id) => open.choices.get(id) ?? [])
  const found = isCounted(open, vary)
    ? find((...all) => countIn(open.diagrams, open.diagrams.and(...all), places))
    : undefined
  return found === undefined
    ? ({ is: 'not-counted', ...said } as const)
    : ({ is: 'counted', ...said, ...found } as const)
}

type Passing = ReturnType<typeof wherePassing>

function rowOf({ step, today, lasting }: Passing, count: Count) {
  return {
    step: count(step),
    today: count(today),
    ...(lasting && {
      lasting: {
        held: count(lasting.held),
        delivered: count(lasting.held, lasting.delivered),
        step: count(lasting.held, step),
        today: count(lasting.held, today),
      },
    }),
  }
}

function passingOf(
  { step, today, lasting }: Passing & { readonly lasting: { readonly held: Diagram } },
  count: Count,
) {
  return {
    held: count(lasting.held),
    step: count(lasting.held, step),
    today: count(lasting.held, today),
  }
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
    }),
  }
}

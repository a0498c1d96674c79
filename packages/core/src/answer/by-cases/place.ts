/** Where a test stands: the model in all its readings, after shocks, with less in some plans. */
import { at } from '../../base/assert.ts'
import type { Diagram } from '../../base/diagram.ts'
import {
  afterStep,
  type GameParts,
  gamePartsOf,
  type Step,
  settingsOf,
  type World,
} from '../../game/game.ts'
import type { PlanName, Shock } from '../../model/model.ts'
import type { Readings } from '../reading.ts'
import { type Lists, listsOf } from './lists.ts'
import type { OpenQuestions } from './open-questions.ts'
import { type Here, stepsIn } from './plans.ts'

/** What all tests over the same open questions share. */
export interface ByCases {
  readonly readings: Readings
  readonly lists: Lists
  readonly parts: GameParts
  /** Told of each piece of work before it is done; throws where no more may be. */
  readonly spend: (steps: number) => void
  /** What was found of tests that look at few things, by place. */
  readonly found: Map<string, Diagram>
}

export function byCases(
  readings: Readings,
  open: OpenQuestions,
  spend: (steps: number) => void,
): ByCases {
  const { model } = readings
  const parts = gamePartsOf(model, undefined, spend)
  return { readings, lists: listsOf(model, open, spend), parts, spend, found: new Map() }
}

/** After these shocks, in their order. */
export interface Place extends Here {
  readonly shocks: readonly Shock[]
}

export function placeOf({ lists: { frame } }: ByCases): Place {
  const { today, onceYes, onceNo, conditions } = frame
  return { today, onceYes, onceNo, ...(conditions && { conditions }), without: {}, shocks: [] }
}

/** A place by what tests can tell of it. */
export function placeText({ shocks, without }: Place): string {
  return JSON.stringify([shocks.map((one) => one.id), without])
}

/** The place once a shock has happened, and what is found there as it stands before the shock. */
export function struckBy(
  { readings, lists }: ByCases,
  here: Place,
  id: string,
): { readonly there: Place; readonly before: (found: Diagram) => Diagram } {
  const shock = readings.model.shocks.find((one) => one.id === id)
  if (shock === undefined) return { there: here, before: (found) => found }
  const settings = settingsOf(readings.model, shock.set)
  const [onceYes, onceNo] = shock.held ? [settings.yes, settings.no] : [0, 0]
  const there = {
    ...here,
    today: afterStep(here.today, settings),
    onceYes: (here.onceYes | onceYes) >>> 0,
    onceNo: (here.onceNo | onceNo) >>> 0,
    shocks: [...here.shocks, shock],
  }
  return { there, before: (found) => answered(lists.open, found, shock.answers) }
}

/** A function once these questions are answered so. */
export function answered(
  { diagrams, questions, choices }: OpenQuestions,
  of: Diagram,
  answers: World,
): Diagram {
  return Object.entries(answers).reduce((found, [question, answer]) => {
    const choice = choices.get(question)
    if (choice === undefined) return found
    return diagrams.fixed(found, choice, at(questions, choice).answers.indexOf(answer))
  }, of)
}

export function reduced(
  here: Place,
  { plan, options }: { readonly plan: string; readonly options: readonly string[] },
): Place {
  const out = [...(here.without[plan] ?? []), ...options]
  return { ...here, without: { ...here.without, [plan]: out } }
}

/** The steps of a plan, or those of one of its stages. */
export function stagesNamed(
  { lists }: ByCases,
  here: Here,
  { plan, stage }: { readonly plan: PlanName; readonly stage?: string },
) {
  const { agreement, steps } = stepsIn(lists, here, plan)
  const isNamed = (step: Step) => stage === undefined || agreement.stages[step.stage]?.id === stage
  return { agreement, steps: steps.filter(isNamed) }
}

/** Who is in the way of a step, again: who refuses it, undoes it, or does not deliver it. */
import { openImprovements } from './plan.ts'
import type { SlowPlan } from './plan-answers.ts'
import { gainfulWithholdings } from './plan-delivered.ts'
import type { SlowStep } from './plan-steps.ts'
import { moversOf, prefers, type SlowGame, type StateId, today } from './slow-game.ts'

/** An actor, a stage and the test: "step" against the state before, "today" against today. */
export function refusalsAt(game: SlowGame, { stage, from, to }: SlowStep): string[] {
  const refusing = (before: StateId, test: string) =>
    moversOf(game, from, to)
      .filter((actor) => !prefers(game, actor, to, before))
      .map((actor) => `${actor} ${stage} ${test}`)
  return [...refusing(from, 'step'), ...refusing(today(game), 'today')]
}

export function undoneAt(game: SlowGame, asked: SlowPlan, step: SlowStep): string[] {
  const open = openImprovements(game, asked, { ...step, state: step.to })
  return open.map(({ actor }) => `${actor} ${step.stage}`)
}

export function withheldAt(game: SlowGame, asked: SlowPlan, step: SlowStep): string[] {
  return gainfulWithholdings(game, asked, step)
    .filter((one) => !one.isAnswered)
    .map(({ departure }) => `${departure.actor} ${step.stage}`)
}

/** The steps of a plan again: stages lined up one by one, in every way that the plan allows. */
import type { Plan } from '../model/model.ts'
import { type SlowGame, type StateId, today } from './slow-game.ts'
import { spend } from './work.ts'

export interface SlowStep {
  readonly stage: string
  readonly from: StateId
  readonly to: StateId
  readonly kept: StateId
  /** The stages taken so far, this one included; none of those that set nothing. */
  readonly reached: readonly string[]
}

/** Every line of stages, each as the steps it makes; stages that set nothing make none. */
export function* linesOf(game: SlowGame, plan: Plan): Generator<readonly SlowStep[]> {
  const start = today(game)
  const nothing = 'N'.repeat(start.length)
  const seen = new Set<string>()
  for (const line of lined(plan, [])) {
    spend(game.budget, plan.stages.length)
    const acting = line.filter((id) => stageOf(plan, id).commitments.length > 0)
    if (seen.has(acting.join())) continue
    seen.add(acting.join())
    const steps: SlowStep[] = []
    for (const id of acting) {
      const { to: from, kept, reached } = steps.at(-1) ?? { to: start, kept: nothing, reached: [] }
      steps.push(stepFrom(game, plan, id, { from, kept, reached }))
    }
    yield steps
  }
}

function* lined(plan: Plan, before: readonly string[]): Generator<readonly string[]> {
  if (before.length === plan.stages.length) yield before
  for (const { id, after } of plan.stages)
    if (!before.includes(id) && after.every((one) => before.includes(one)))
      yield* lined(plan, [...before, id])
}

function stageOf(plan: Plan, id: string) {
  return plan.stages.find((stage) => stage.id === id) ?? { commitments: [] }
}

function stepFrom(
  game: SlowGame,
  plan: Plan,
  stage: string,
  { from, kept, reached }: Pick<SlowStep, 'from' | 'kept' | 'reached'>,
): SlowStep {
  const state = [...from]
  const bound = [...kept]
  for (const { keep } of stageOf(plan, stage).commitments) {
    const i = game.model.options.findIndex((one) => one.id === keep.option)
    state[i] = keep.value ? 'Y' : 'N'
    bound[i] = 'Y'
  }
  return {
    stage,
    from,
    to: state.join(''),
    kept: bound.join(''),
    reached: [...reached, stage],
  }
}

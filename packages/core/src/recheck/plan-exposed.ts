/** Exposure again: every breach tried, and what all keep compared with the state before. */

import type { Plan } from '../model/model.ts'
import type { FindingOf, Reason } from '../subjects/findings.ts'
import { actorsOf, occurs, planOf } from './plan.ts'
import { owedBy, statesWithout } from './plan-delivered.ts'
import type { SlowStep } from './plan-steps.ts'
import { decides, deciding } from './preference.ts'
import { isState, mayTurn, prefers, type SlowGame, type StateId } from './slow-game.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

type Stage = Pick<SlowStep, 'from' | 'to' | 'kept'> & { readonly stage?: string }
type Exposed = FindingOf<'stage-exposed'>['exposed'][number]

export function recheckStageExposed(game: SlowGame, finding: FindingOf<'stage-exposed'>): Verdict {
  const plan = planOf(game, finding.plan)
  const { stage, from, state, kept } = finding
  const step = { stage, from, to: state, kept }
  if (plan === undefined || !occurs(game, plan, step)) return refused('the plan makes no such step')
  const actors = actorsOf(game)
  const exposed = actors.filter((actor) => Number.isFinite(worstLoss(game, plan, step, actor)))
  const paying = actors.filter((actor) => prefers(game, actor, from, state))
  return allOf([
    [finding.exposed.map((one) => one.actor).join() === exposed.join(), `exposed: ${exposed}`],
    ...finding.exposed.map(
      (told) =>
        [
          told.loss.place === worstLoss(game, plan, step, told.actor) &&
            isWorst(game, plan, step, told) &&
            decides(
              game,
              told.actor,
              { from: baseOf(game, step, told.actor).state, to: told.to },
              told.loss,
            ) &&
            told.pays === prefers(game, told.by, told.to, state),
          `the worst betrayal of ${told.actor} is not as stated`,
        ] as const,
    ),
    [finding.prices.map((one) => one.actor).join() === paying.join(), `pay a price: ${paying}`],
    ...finding.prices.map(
      ({ actor, loss }) =>
        [decides(game, actor, { from, to: state }, loss), `${actor}: not as stated`] as const,
    ),
  ])
}

/** The worse one for an actor of the state before and the state in which all keep. */
function baseOf(game: SlowGame, { from, to }: Stage, actor: string) {
  return prefers(game, actor, from, to)
    ? ({ state: to, against: 'kept' } as const)
    : ({ state: from, against: 'before' } as const)
}

/**
 * The place of the most important statement that one other actor's breach would cost; infinite
 * where none leaves the actor worse off than both before the stage and if all keep.
 */
export function worstLoss(
  game: SlowGame,
  plan: Plan | undefined,
  step: Stage,
  actor: string,
): number {
  const places = actorsOf(game)
    .filter((by) => by !== actor)
    .flatMap((by) => breachesBy(game, plan, step, by))
    .filter((to) => prefers(game, actor, step.from, to) && prefers(game, actor, step.to, to))
    .map((to) => deciding(game, actor, baseOf(game, step, actor).state, to)?.place ?? 0)
  return Math.min(...places)
}

/** It costs the actor just that, nobody does it more harm, and nobody before its author as much. */
export function isWorst(
  game: SlowGame,
  plan: Plan | undefined,
  step: Stage,
  told: Pick<Exposed, 'actor' | 'by' | 'against' | 'loss'> & { readonly to?: StateId },
): boolean {
  const { actor, by } = told
  const actors = actorsOf(game).filter((one) => one !== actor)
  const lowest = (breaker: string): StateId | undefined => {
    const ends = breachesBy(game, plan, step, breaker)
    return ends.find((end) => !ends.some((other) => prefers(game, actor, end, other)))
  }
  const own = lowest(by)
  if (told.to !== undefined && told.to !== own) return false
  const isLower = (end: StateId) => own === undefined || prefers(game, actor, own, end)
  const isAsLow = (end: StateId) => own === undefined || !prefers(game, actor, end, own)
  const before = actors.slice(0, actors.indexOf(by)).flatMap((one) => lowest(one) ?? [])
  const all = actors.flatMap((one) => lowest(one) ?? [])
  return costs(game, plan, step, told) && !all.some(isLower) && !before.some(isAsLow)
}

/** Would some breach by `by` at this step cost the actor just this statement? */
function costs(
  game: SlowGame,
  plan: Plan | undefined,
  step: Stage,
  { actor, by, loss, against }: Pick<Exposed, 'actor' | 'by' | 'against'> & { loss: Reason },
): boolean {
  const base = baseOf(game, step, actor)
  return (
    by !== actor &&
    against === base.against &&
    breachesBy(game, plan, step, by).some(
      (to) => !loss.gained && decides(game, actor, { from: base.state, to }, loss),
    )
  )
}

/**
 * Whatever an actor has undertaken so far and can undo, or brings now and can leave out: sets of it
 * as numbers of which the first option is the lowest digit, and in that order what follows from
 * each.
 */
function breachesBy(game: SlowGame, plan: Plan | undefined, step: Stage, by: string): StateId[] {
  const owed = owedBy(game, plan, step, by)
  const free = game.model.options
    .filter((option, i) => {
      const isLoose = step.kept[i] === 'Y' && mayTurn(game, option, step.to)
      return owed.includes(option.id) || (option.owner === by && isLoose)
    })
    .map((option) => option.id)
  const sets = free.reduce<string[][]>(
    (some, option) => some.concat(some.map((set) => [...set, option])),
    [[]],
  )
  const spelt = (state: StateId) =>
    [...state]
      .map((letter, i) => (letter === step.to[i] ? '0' : '1'))
      .reverse()
      .join('')
  return sets.slice(1).flatMap((broken) => {
    if (broken.some((one) => owed.includes(one)))
      return statesWithout(game, step, { actor: by, broken }).sort((a, b) =>
        spelt(a) < spelt(b) ? -1 : 1,
      )
    const to = [...step.to].map((letter, i) =>
      broken.includes(game.model.options[i]?.id ?? '') ? (letter === 'Y' ? 'N' : 'Y') : letter,
    )
    return isState(game, to.join('')) ? [to.join('')] : []
  })
}

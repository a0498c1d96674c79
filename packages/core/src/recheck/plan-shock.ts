/** A shock after a stage again: the state struck, and the way back tried stage by stage. */

import type { Option, Plan, Shock } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { movesInOrder } from './best-first.ts'
import { actorsOf, isPossible, openImprovements, planOf, unseenClaim } from './plan.ts'
import type { Departure, SlowPlan } from './plan-answers.ts'
import { linesOf, type SlowStep } from './plan-steps.ts'
import { decides } from './preference.ts'
import { isState, isStep, prefers, type SlowGame, type StateId, today } from './slow-game.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

/** Where a plan comes to rest after a shock: a stage or none, what is kept and what was reached. */
interface RestingState {
  readonly stage?: string
  readonly state: StateId
  readonly kept: StateId
  readonly reached: readonly string[]
}

export function recheckShockStruck(unheld: SlowGame, finding: FindingOf<'shock-struck'>): Verdict {
  const plan = planOf(unheld, finding.plan)
  const shock = unheld.model.shocks.find((one) => one.id === finding.shock)
  if (plan === undefined || shock === undefined) return refused('no such plan or shock')
  const [line = []] = linesOf(unheld, plan)
  const step = line.find((one) => one.stage === finding.stage)
  if (step?.to !== finding.state || step.kept !== finding.kept)
    return refused('the first order of the plan has no such state')
  const game = withHeld(unheld, shock)
  const asked = { plan, unseen: finding.unseen, rule: finding.rule }
  const after = struck(game, shock, step.to)
  const possible = isState(game, after)
  const open = possible ? openImprovements(game, asked, { ...step, state: after }) : []
  const stands = possible && open.length === 0
  const reached = line.filter((one) => isPossible(unheld, one))
  const rest = stands
    ? { ...step, state: after }
    : possible
      ? restOf(game, asked, shock, { reached, step })
      : undefined
  const gainers = actorsOf(game).filter((one) => possible && prefers(game, one, after, step.to))
  const { undone } = finding
  return allOf([
    unseenClaim(game, plan, finding.unseen),
    [finding.after === after, `the shock leads to ${after}`],
    [finding.possible === possible && finding.stands === stands, 'another verdict follows'],
    [(undone === undefined) === (stands || !possible), 'who undoes it is missing or made up'],
    [
      undone === undefined ||
        (isFirstUndoing(game, open, undone) &&
          decides(game, undone.actor, { from: after, to: undone.to }, undone.reason)),
      `${undone?.actor} does not undo it so`,
    ],
    [finding.rest?.stage === rest?.stage, `it comes to rest at ${rest?.stage ?? 'no stage'}`],
    [finding.rest?.state === rest?.state, `it comes to rest in ${rest?.state ?? 'no state'}`],
    [
      rest === undefined ||
        finding.rest?.standing.join() === standing(game.model.options, step, rest).join(),
      'other commitments stand there',
    ],
    [finding.gainers.map((one) => one.actor).join() === gainers.join(), `gainers: ${gainers}`],
    ...finding.gainers.map(
      ({ actor, reason }) =>
        [decides(game, actor, { from: step.to, to: after }, reason), `${actor}: not so`] as const,
    ),
  ])
}

/** The first actor with a move that nothing answers; of those the first that it ranks highest. */
function isFirstUndoing(
  game: SlowGame,
  open: readonly Departure[],
  undone: NonNullable<FindingOf<'shock-struck'>['undone']>,
): boolean {
  const own = open.filter((one) => one.actor === open[0]?.actor)
  const [first] = own
  if (first === undefined) return false
  const best = movesInOrder(game, first.actor, first.from).find((to) => {
    const isOpen = own.some((one) => one.to === to)
    return isOpen && !own.some((two) => prefers(game, first.actor, two.to, to))
  })
  return first.actor === undone.actor && best === undone.to
}

/** An option that a shock holds can no longer leave the value it was given. */
function withHeld(game: SlowGame, shock: Shock): SlowGame {
  if (!shock.held) return game
  const options = game.model.options.map((option): Option => {
    const setting = shock.set.findLast((one) => one.option === option.id)
    if (setting === undefined) return option
    return { ...option, reversible: setting.value ? 'once-yes' : 'once-no' }
  })
  return { ...game, model: { ...game.model, options } }
}

function struck(game: SlowGame, shock: Shock, state: StateId): StateId {
  const letters = [...state]
  for (const { option, value } of shock.set)
    letters[game.model.options.findIndex((one) => one.id === option)] = value ? 'Y' : 'N'
  return letters.join('')
}

/** The nearest stage on the way back that holds with the shock in force; last of all today. */
function restOf(
  game: SlowGame,
  asked: SlowPlan,
  shock: Shock,
  { reached, step }: { readonly reached: readonly SlowStep[]; readonly step: SlowStep },
): RestingState | undefined {
  const from = struck(game, shock, step.to)
  const nothing = { state: today(game), kept: 'N'.repeat(from.length), reached: [] }
  const earlier = wayBack(asked.plan, reached, step).map((one) => ({ ...one, state: one.to }))
  return [...earlier, nothing]
    .map((place) => ({ ...place, state: struck(game, shock, place.state) }))
    .find(
      (place) =>
        isState(game, place.state) &&
        isStep(game, from, place.state) &&
        openImprovements(game, asked, place).length === 0,
    )
}

function wayBack(plan: Plan, reached: readonly SlowStep[], from: SlowStep): SlowStep[] {
  const before = reached.slice(0, reached.indexOf(from))
  const named = plan.stages.find((stage) => stage.id === from.stage)?.fallback
  const next = before.find((one) => one.stage === named) ?? before.at(-1)
  return next === undefined ? [] : [next, ...wayBack(plan, reached, next)]
}

function standing(options: readonly Option[], step: SlowStep, rest: RestingState): string[] {
  return options
    .filter((_, i) => rest.kept[i] === 'Y' && rest.state[i] === step.to[i])
    .map((one) => one.id)
}

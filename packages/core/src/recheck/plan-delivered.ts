/** Delivered again: everything that could be left out of a stage, and what then happens. */
import type { Plan, Setting } from '../model/model.ts'
import { type Departure, isAnswered, type SlowPlan } from './plan-answers.ts'
import type { SlowStep } from './plan-steps.ts'
import { isState, mayTurn, moversOf, prefers, type SlowGame, type StateId } from './slow-game.ts'

/** What an actor brings in this stage and could not undo; nothing where nobody can hold it back. */
export function owedBy(
  game: SlowGame,
  plan: Plan | undefined,
  step: Pick<SlowStep, 'from' | 'to'> & { readonly stage?: string },
  actor: string,
): string[] {
  const isEscrow = plan?.stages.some((stage) => stage.id === step.stage && stage.escrow)
  if (isEscrow || moversOf(game, step.from, step.to).length < 2) return []
  return game.model.options
    .filter(
      (option, i) =>
        option.owner === actor && step.from[i] !== step.to[i] && !mayTurn(game, option, step.to),
    )
    .map((option) => option.id)
}

/**
 * The states in which an actor has broken these options, and of the new commitments of others as
 * many are carried out as the rules allow: no further one could be.
 */
export function statesWithout(
  game: SlowGame,
  { from, to }: Pick<SlowStep, 'from' | 'to'>,
  { actor, broken }: { readonly actor: string; readonly broken: readonly string[] },
): StateId[] {
  let open: StateId[] = ['']
  for (const [i, { id, owner }] of game.model.options.entries()) {
    const [before = '', after = ''] = [from[i], to[i]]
    const other = after === 'Y' ? 'N' : 'Y'
    const letters = broken.includes(id)
      ? [other]
      : owner !== actor && before !== after
        ? [after, before]
        : [after]
    open = open.flatMap((start) => letters.map((letter) => start + letter))
  }
  const allowed = open.filter((state) => isState(game, state))
  const keeps = (state: StateId, i: number) => state[i] === to[i]
  const keepsMore = (a: StateId, b: StateId) =>
    a !== b && [...to].every((_, i) => keeps(a, i) || !keeps(b, i))
  return allowed.filter((state) => !allowed.some((other) => keepsMore(other, state)))
}

export function subsets(options: readonly string[]): string[][] {
  return options
    .reduce<string[][]>((sets, option) => sets.flatMap((set) => [set, [...set, option]]), [[]])
    .filter((set) => set.length > 0)
}

export interface Withholding {
  readonly departure: Departure
  readonly isAnswered: boolean
}

/** Every way in which somebody gains by leaving out what it owes, and is it answered? */
export function gainfulWithholdings(
  game: SlowGame,
  { plan, unseen, rule }: SlowPlan,
  step: SlowStep,
): Withholding[] {
  const asked = { plan, unseen, rule, reached: step.reached }
  return game.model.actors.flatMap(({ id: actor }) =>
    subsets(owedBy(game, plan, step, actor)).flatMap((broken) =>
      statesWithout(game, step, { actor, broken })
        .filter((to) => prefers(game, actor, to, step.to))
        .map((to) => ({ actor, from: step.to, to, kept: step.kept, broken }))
        .map((departure) => ({ departure, isAnswered: isAnswered(game, asked, departure) })),
    ),
  )
}

/** What changed without having been broken by the actor itself, as it was before. */
export function alsoChanged(game: SlowGame, { from, to, broken = [] }: Departure): string {
  const options = game.model.options.filter(
    ({ id }, i) => from[i] !== to[i] && !broken.includes(id),
  )
  return asSettings(
    game,
    options.map((one) => one.id),
    from,
  )
}

/** Options with their values in a state. */
export function asSettings(
  { model }: SlowGame,
  options: readonly string[],
  state: StateId,
): string {
  return written(
    options.map((option) => ({
      option,
      value: state[model.options.findIndex((one) => one.id === option)] === 'Y',
    })),
  )
}

export function written(list: readonly Setting[]): string {
  return list.map(({ option, value }) => `${option} ${value}`).join()
}

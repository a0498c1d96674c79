/** Delivered again: everything that could be left out of a stage, and all that then could happen. */
import type { FindingOf } from '../finding/finding.ts'
import type { Plan, Setting } from '../model/model.ts'
import { occurs, planOf } from './plan.ts'
import { type Departure, isAnswered, type SlowPlan } from './plan-answers.ts'
import type { SlowStep } from './plan-steps.ts'
import { isAsTold } from './plan-told.ts'
import { canChange, isState, moversOf, prefers, type SlowGame, type StateId } from './slow-game.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

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
        option.owner === actor &&
        step.from[i] !== step.to[i] &&
        !canChange(option, step.to[i] ?? 'N'),
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
    .reduce<string[][]>((sets, one) => sets.flatMap((set) => [set, [...set, one]]), [[]])
    .filter((set) => set.length > 0)
}

interface Withholding {
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

export function recheckStageDelivered(
  game: SlowGame,
  finding: FindingOf<'stage-delivered'>,
): Verdict {
  const plan = planOf(game, finding.plan)
  const { stage, from, state: to, kept, reached, rule, unseen } = finding
  if (plan === undefined || !occurs(game, plan, { stage, from, to, kept, reached }))
    return refused('the plan makes no such step')
  const step = { stage, from, to, kept, reached }
  const asked = { plan, unseen, rule, reached }
  const actors = game.model.actors.map((one) => one.id)
  const owed = actors.flatMap((actor) => {
    const options = owedBy(game, plan, step, actor)
    return options.length > 0 ? [`${actor}: ${asSettings(game, options, to)}`] : []
  })
  const gains = gainfulWithholdings(game, asked, step)
  const tempted = actors.filter((one) => gains.some(({ departure }) => departure.actor === one))
  return allOf([
    [finding.delivered === gains.every((one) => one.isAnswered), 'delivered or not is wrong'],
    [
      finding.owed.map((one) => `${one.actor}: ${written(one.options)}`).join() === owed.join(),
      `what cannot be undone: ${owed.join('; ')}`,
    ],
    [finding.withheld.map((one) => one.actor).join() === tempted.join(), `tempted: ${tempted}`],
    ...finding.withheld.map(
      (one) => [isWithheld(game, asked, gains, one), `${one.actor} is not as stated`] as const,
    ),
  ])
}

function isWithheld(
  game: SlowGame,
  asked: SlowPlan,
  all: readonly Withholding[],
  one: FindingOf<'stage-delivered'>['withheld'][number],
): boolean {
  const { actor, options, dropped, to } = one
  const gains = all.filter(({ departure }) => departure.actor === actor)
  const open = gains.filter((way) => !way.isAnswered)
  const pool = open.length > 0 ? open : gains
  const shown = pool.find(
    ({ departure }) =>
      departure.to === to &&
      asSettings(game, departure.broken ?? [], departure.from) === written(options),
  )
  return (
    one.gainCount === gains.length &&
    one.unansweredCount === open.length &&
    shown !== undefined &&
    !pool.some(({ departure }) => prefers(game, actor, departure.to, to)) &&
    alsoChanged(game, shown.departure) === written(dropped) &&
    isAsTold(game, asked, shown.departure, one)
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
function asSettings({ model }: SlowGame, options: readonly string[], state: StateId): string {
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

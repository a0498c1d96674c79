/**
 * Durable: a shock strikes after a stage has been reached. What still stands?
 *
 * A shock brings options to values (and may hold them there, so that nobody can change them), or
 * changes what actors want. The plan stands if the struck state is held. If not, it falls back: to
 * the stage that the struck stage names, or else to the one before it in the order, and so on to
 * today; always with the shock in force, and only where a step back is possible.
 */
import { at } from '../../../base/assert.ts'
import { bitsOf } from '../../../base/bits.ts'
import type { Step } from '../../../game/game.ts'
import {
  type Agreement,
  afterStep,
  decidingStatement,
  type Game,
  isFeasible,
  isPassable,
  rankOf,
  type Settings,
  type State,
  stateId,
} from '../../../game/game.ts'
import { claim, type FindingOf } from '../documents/finding.ts'
import type { AnswerRule } from './answers.ts'
import { isPossible } from './entered.ts'
import { heldAt, unseenOptions } from './held.ts'

/** A shock and the game after it: other wants, and options that nobody can change any more. */
export interface Shock extends Settings {
  readonly id: string
  readonly held: boolean
  readonly after: Game
}

/** The game in which nobody can change the options that the shock holds. */
export function holdingOptions(game: Game, { yes, no }: Settings): Game {
  const { frame } = game
  const fixed = yes | no
  return {
    ...game,
    frame: { ...frame, onceYes: frame.onceYes | fixed, onceNo: frame.onceNo | fixed },
  }
}

/** The shock at every possible stage of one line of steps. */
export function strike(
  before: Game,
  agreement: Agreement,
  { shock, steps }: { readonly shock: Shock; readonly steps: readonly Step[] },
  rule: AnswerRule,
): FindingOf<'shock-struck'>[] {
  const game = shock.held ? holdingOptions(shock.after, shock) : shock.after
  const possible = steps.filter((step) => isPossible(before, step))
  return possible.map((step) => struckAt(game, agreement, { shock, steps: possible, step }, rule))
}

interface Blow {
  readonly shock: Shock
  readonly steps: readonly Step[]
  readonly step: Step
}

function struckAt(
  game: Game,
  agreement: Agreement,
  { shock, steps, step }: Blow,
  rule: AnswerRule,
): FindingOf<'shock-struck'> {
  const { optionCount } = game.frame
  const after = afterStep(step.to, shock)
  const possible = isFeasible(game.frame, after)
  const struck = heldAt({ game, rules: [] }, agreement, { ...step, to: after }, rule)
  const stands = possible && struck.held
  const undone = struck.tempted.find((one) => one.unansweredCount > 0)
  const rest = stands
    ? { ...step, state: after }
    : possible
      ? fallbackOf(game, agreement, { shock, steps, step }, rule)
      : undefined
  return claim('shock-struck', {
    plan: agreement.id,
    shock: shock.id,
    stage: at(agreement.stages, step.stage).id,
    state: stateId(optionCount, step.to),
    kept: stateId(optionCount, step.kept),
    after: stateId(optionCount, after),
    rule,
    unseen: unseenOptions(game, agreement),
    possible,
    stands,
    ...(possible &&
      undone && { undone: { actor: undone.actor, to: undone.to, reason: undone.reason } }),
    ...(rest && {
      rest: {
        ...(rest.stage !== undefined && { stage: at(agreement.stages, rest.stage).id }),
        state: stateId(optionCount, rest.state),
        standing: bitsOf(keptIn(step, rest)).map((option) => at(game.names.options, option)),
      },
    }),
    gainers: possible ? gainersFrom(game, step.to, after) : [],
  })
}

interface Rest {
  /** None: today. */
  readonly stage?: number
  readonly state: State
  readonly kept: number
  readonly reached: readonly number[]
}

/** The first stage of the way back whose state, with the shock in force, is held. */
function fallbackOf(
  game: Game,
  agreement: Agreement,
  { shock, steps, step }: Blow,
  rule: AnswerRule,
): Rest | undefined {
  const from = afterStep(step.to, shock)
  const holds = (rest: Rest) =>
    isFeasible(game.frame, rest.state) &&
    isPassable(game.frame, from, rest.state) &&
    heldAt(
      { game, rules: [] },
      agreement,
      { stage: step.stage, from, ...rest, to: rest.state },
      rule,
    ).held
  for (const earlier of wayBack(agreement, steps, step)) {
    const { stage, kept, reached } = earlier
    const rest = { stage, state: afterStep(earlier.to, shock), kept, reached }
    if (holds(rest)) return rest
  }
  const today = { state: afterStep(game.frame.today, shock), kept: 0, reached: [] }
  return holds(today) ? today : undefined
}

/** The steps to fall back to, nearest first: as the plan names them, else one before. */
function wayBack(agreement: Agreement, steps: readonly Step[], from: Step): Step[] {
  const way: Step[] = []
  let place = steps.indexOf(from)
  while (place > 0) {
    const named = at(agreement.stages, at(steps, place).stage).fallback
    const target = steps.findIndex((step) => step.stage === named)
    place = target >= 0 && target < place ? target : place - 1
    way.push(at(steps, place))
  }
  return way
}

/** Commitments whose option has, in the state of rest, the value that the struck state had. */
function keptIn(struck: Step, rest: Rest): number {
  return rest.kept & ~(struck.to ^ rest.state)
}

function gainersFrom(game: Game, before: State, after: State) {
  return game.names.actors.flatMap((actor, i) => {
    if (rankOf(game, i, after) <= rankOf(game, i, before)) return []
    const reason = decidingStatement(game, i, before, after)
    return reason === undefined ? [] : [{ actor, reason }]
  })
}

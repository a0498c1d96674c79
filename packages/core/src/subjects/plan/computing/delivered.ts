/**
 * Delivered: a commitment can also be broken by never carrying it out. For what can be taken back
 * the two come to the same state, and *held* looks at it. What cannot be undone can only be left
 * out in its own stage, and that is looked at here.
 *
 * An owner leaves out any of its new commitments that it could not undo. New commitments of others
 * that the rules do not allow without them do not happen, and are no breach of those others; of
 * several ways to carry out the rest, all in which no more could be kept are looked at. A stage is
 * delivered when whatever an owner gains by this, in any of these ways, is answered.
 *
 * A stage with one mover has none of this: leaving something out is to decline the step. Nor has an
 * exchange through a third hand (escrow): nobody gets the others' part without giving its own.
 */
import { at } from '../../../base/assert.ts'
import { bitsOf } from '../../../base/bits.ts'
import type { Step } from '../../../game/game.ts'
import {
  type ActorIndex,
  type Agreement,
  changeable,
  type Frame,
  type Game,
  isFeasible,
  moversBetween,
  rankOf,
  type State,
  stateId,
  watchAt,
} from '../../../game/game.ts'
import { claim, type FindingOf } from '../documents/finding.ts'
import { type AnswerRule, answerTo, type Deviation } from './answers.ts'
import { toldOf } from './breach.ts'
import { settingsIn } from './breached.ts'
import { describeDeviation, stageIds, unseenOptions } from './held.ts'
import type { Ruled } from './silence.ts'

/** New commitments of a step that cannot be undone, and that nobody holds in trust, as bits. */
export function bindingIn(
  { frame }: Pick<Game, 'frame'>,
  agreement: Agreement,
  step: Step,
): number {
  const movers = moversBetween(frame, step.from, step.to)
  if ((movers & (movers - 1)) === 0) return 0
  if (agreement.stages[step.stage]?.escrow) return 0
  const added = step.from ^ step.to
  return added & ~changeable(frame, added, step.to)
}

/**
 * The states to which a step leads when an actor leaves out or undoes these options, as bits: new
 * commitments of others drop out as far as the rules want it, and no further.
 */
export function waysWithout(
  { frame }: Game,
  step: Pick<Step, 'from' | 'to'>,
  { actor, broken }: { readonly actor: ActorIndex; readonly broken: number },
): State[] {
  const base = (step.to ^ broken) >>> 0
  const added = step.from ^ step.to
  const others = added & tiedTo(frame, actor) & ~at(frame.ownOptions, actor)
  const dropped: number[] = []
  // Ascending: every set comes after the sets that it contains.
  let set = 0
  do {
    const isMore = dropped.some((less) => (less & ~set) === 0)
    if (!isMore && isFeasible(frame, (base ^ set) >>> 0)) dropped.push(set)
    set = (set - others) & others
  } while (set !== 0 && dropped[0] !== 0)
  return dropped.map((less) => (base ^ less) >>> 0)
}

/** Options of actors whom rules tie to this one, directly or by others between them, as bits. */
function tiedTo({ ruledTogether, ownOptions }: Frame, actor: ActorIndex): number {
  let [actors, before] = [1 << actor, 0]
  while (actors !== before) {
    before = actors
    for (const actor of bitsOf(before)) actors |= at(ruledTogether, actor)
  }
  return bitsOf(actors).reduce((set, one) => set | at(ownOptions, one), 0)
}

/** Every way in which an actor could leave out some of what it owes in a step. */
export function withholdings(
  game: Game,
  agreement: Agreement,
  step: Step,
  actor: ActorIndex,
): Deviation[] {
  const owed = bindingIn(game, agreement, step) & at(game.frame.ownOptions, actor)
  const found: Deviation[] = []
  for (let broken = -owed & owed; broken !== 0; broken = (broken - owed) & owed)
    for (const to of waysWithout(game, step, { actor, broken }))
      found.push({ actor, from: step.to, to, kept: step.kept, broken: broken >>> 0 })
  return found
}

/** Does this actor gain, unanswered, by leaving out what it owes? */
export function withholdsAt(
  game: Game,
  agreement: Agreement,
  { step, actor }: { readonly step: Step; readonly actor: ActorIndex },
  rule: AnswerRule,
): boolean {
  const watch = watchAt(agreement, step.reached)
  const here = rankOf(game, actor, step.to)
  return withholdings(game, agreement, step, actor).some(
    (one) => rankOf(game, actor, one.to) > here && answerTo(game, watch, one, rule) === undefined,
  )
}

/** The finding for one stage: who owes what, and per tempted owner its best way to leave it out. */
export function deliveredAt(
  ruled: Ruled,
  agreement: Agreement,
  step: Step,
  rule: AnswerRule,
): FindingOf<'stage-delivered'> {
  const { game } = ruled
  const { optionCount, ownOptions } = game.frame
  const binding = bindingIn(game, agreement, step)
  const withheld = game.names.actors.flatMap((_, actor) => {
    const found = withheldBy(ruled, agreement, { step, actor }, rule)
    return found === undefined ? [] : [found]
  })
  return claim('stage-delivered', {
    plan: agreement.id,
    stage: at(agreement.stages, step.stage).id,
    from: stateId(optionCount, step.from),
    state: stateId(optionCount, step.to),
    kept: stateId(optionCount, step.kept),
    reached: stageIds(agreement, step.reached),
    rule,
    unseen: unseenOptions(game, agreement),
    delivered: withheld.every((one) => one.unansweredCount === 0),
    owed: game.names.actors.flatMap((actor, i) => {
      const options = settingsIn(game, binding & at(ownOptions, i), step.to)
      return options.length > 0 ? [{ actor, options }] : []
    }),
    withheld,
  })
}

type Withheld = FindingOf<'stage-delivered'>['withheld'][number]

function withheldBy(
  ruled: Ruled,
  agreement: Agreement,
  { step, actor }: { readonly step: Step; readonly actor: ActorIndex },
  rule: AnswerRule,
): Withheld | undefined {
  const { game } = ruled
  const watch = watchAt(agreement, step.reached)
  const rank = (state: State) => rankOf(game, actor, state)
  const gains = withholdings(game, agreement, step, actor).filter(
    (one) => rank(one.to) > rank(step.to),
  )
  const open = gains.filter((one) => answerTo(game, watch, one, rule) === undefined)
  const shown = toldOf(game, watch, gains, rule)
  if (shown === undefined) return undefined
  const { broken = 0 } = shown
  return {
    actor: at(game.names.actors, actor),
    gainCount: gains.length,
    unansweredCount: open.length,
    options: settingsIn(game, broken, step.to),
    dropped: settingsIn(game, (step.to ^ shown.to) & ~broken, step.to),
    ...describeDeviation(ruled, watch, shown, rule),
  }
}

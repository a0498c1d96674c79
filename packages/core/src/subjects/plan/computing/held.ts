/**
 * Held: at a stage's state every actor's every own improvement is answered. Every actor counts, in
 * the plan or out of it, and every own move, not only breaches of the plan.
 */
import { at } from '../../../base/assert.ts'
import type { Step } from '../../../game/game.ts'
import {
  type ActorIndex,
  type Agreement,
  actorIds,
  decidingStatement,
  findOwnMove,
  forEachOwnMove,
  type Game,
  rankOf,
  type State,
  stateId,
  type Watch,
  watchAt,
} from '../../../game/game.ts'
import { claim, type FindingOf } from '../documents/finding.ts'
import { type AnswerRule, type AnswerStep, answerTo, type Deviation } from './answers.ts'
import { type Ruled, silenceOf } from './silence.ts'

/** The first improvement that nothing answers, actors in order; undefined: the state is held. */
export function findUnanswered(
  game: Game,
  watch: Watch,
  at: { readonly state: State; readonly kept: number },
  rule: AnswerRule,
): Deviation | undefined {
  const { state: from, kept } = at
  for (let actor: ActorIndex = 0; actor < game.frame.actorCount; actor++) {
    const here = rankOf(game, actor, from)
    const to = findOwnMove(
      game.frame,
      actor,
      from,
      (target) =>
        rankOf(game, actor, target) > here &&
        answerTo(game, watch, { actor, from, to: target, kept }, rule) === undefined,
    )
    if (to !== undefined) return { actor, from, to, kept }
  }
  return undefined
}

/** Does some improvement of the actor pass the test? */
export function someImprovement(
  game: Game,
  { actor, from }: Pick<Deviation, 'actor' | 'from'>,
  test: (to: State) => boolean,
): boolean {
  const here = rankOf(game, actor, from)
  const found = findOwnMove(
    game.frame,
    actor,
    from,
    (to) => rankOf(game, actor, to) > here && test(to),
  )
  return found !== undefined
}

/** Has this actor, at the state of a step, an improvement that nothing answers? */
export function leavesAt(
  game: Game,
  agreement: Agreement,
  { step, actor }: { readonly step: Step; readonly actor: ActorIndex },
  rule: AnswerRule,
): boolean {
  const place = { actor, from: step.to, kept: step.kept }
  const watch = watchAt(agreement, step.reached)
  return someImprovement(
    game,
    place,
    (to) => answerTo(game, watch, { ...place, to }, rule) === undefined,
  )
}

/** The finding for one stage: per tempted actor its best improvement, and is it answered. */
export function heldAt(
  { game, rules }: Ruled,
  agreement: Agreement,
  step: Step,
  rule: AnswerRule,
): FindingOf<'stage-held'> {
  const watch = watchAt(agreement, step.reached)
  const tempted = game.names.actors.flatMap((_, actor) => {
    const place = { actor, from: step.to, kept: step.kept }
    const found = temptationOf({ game, rules }, watch, place, rule)
    return found === undefined ? [] : [found]
  })
  return claim('stage-held', {
    plan: agreement.id,
    stage: agreement.stages[step.stage]?.id ?? '',
    state: stateId(game.frame.optionCount, step.to),
    kept: stateId(game.frame.optionCount, step.kept),
    reached: stageIds(agreement, step.reached),
    rule,
    unseen: unseenOptions(game, agreement),
    held: tempted.every((one) => one.unansweredCount === 0),
    tempted,
  })
}

type Temptation = FindingOf<'stage-held'>['tempted'][number]

function temptationOf(
  ruled: Ruled,
  watch: Watch,
  place: Omit<Deviation, 'to'>,
  rule: AnswerRule,
): Temptation | undefined {
  const { game } = ruled
  const { actor, from } = place
  const ranks = (state: State) => rankOf(game, actor, state)
  let improvementCount = 0
  let unansweredCount = 0
  let best: State | undefined
  let open: State | undefined
  forEachOwnMove(game.frame, actor, from, (to) => {
    if (ranks(to) <= ranks(from)) return
    improvementCount++
    if (best === undefined || ranks(to) > ranks(best)) best = to
    if (answerTo(game, watch, { ...place, to }, rule) !== undefined) return
    unansweredCount++
    if (open === undefined || ranks(to) > ranks(open)) open = to
  })
  const shown = open ?? best
  if (shown === undefined) return undefined
  return {
    actor: game.names.actors[actor] ?? '',
    improvementCount,
    unansweredCount,
    ...describeDeviation(ruled, watch, { ...place, to: shown }, rule),
  }
}

/** A deviation in a finding: where it leads, why it pays, what answers it, or why nothing does. */
export function describeDeviation(
  ruled: Ruled,
  watch: Watch,
  deviation: Deviation,
  rule: AnswerRule,
) {
  const { game } = ruled
  const { actor, from, to } = deviation
  const id = (state: State) => stateId(game.frame.optionCount, state)
  const told = (steps: readonly AnswerStep[]) => {
    const end = steps.at(-1)?.to
    const loss = end === undefined ? undefined : decidingStatement(game, actor, from, end)
    const answer = steps.map((step) => ({
      actors: actorIds(game.names, step.actors),
      to: id(step.to),
    }))
    return { answer, ...(loss && { loss }) }
  }
  const steps = answerTo(game, watch, deviation, rule)
  const seen = steps ?? answerTo(game, everySeen(game, watch), deviation, rule)
  const reason = decidingStatement(game, actor, from, to)
  return {
    to: id(to),
    reason: reason ?? { statement: '', place: 0, gained: false },
    ...told(steps ?? []),
    ...(steps === undefined && seen !== undefined && { ifSeen: told(seen) }),
    ...(steps === undefined && { silent: silenceOf(ruled, watch, deviation, rule) }),
  }
}

/** The watch as if every breach were seen by everyone. */
export function everySeen({ frame }: Game, watch: Watch): Watch {
  return seenOnlyBy(watch, 2 ** frame.actorCount - 1)
}

/** The watch as if every breach were seen by these actors, as bits, and by no others. */
export function seenOnlyBy(watch: Watch, seers: number): Watch {
  return { ...watch, seenBy: watch.seenBy.map(() => seers) }
}

export function stageIds({ stages }: Agreement, reached: readonly number[]): string[] {
  return reached.map((stage) => at(stages, stage).id)
}

/** Options that somebody besides their owner should see and nobody does. */
export function unseenOptions(game: Game, agreement: Agreement): string[] {
  return game.names.options.filter((_, option) => agreement.observedBy[option] === 0)
}

/**
 * Held: at a stage's state every actor's every own improvement is answered. Every actor counts, in
 * the plan or out of it, and every own move, not only breaches of the plan.
 */
import { claim, type FindingOf } from '../finding/finding.ts'
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
} from '../game/game.ts'
import { type AnswerRule, type AnswerStep, answerTo, type Deviation } from './answers.ts'
import type { Step } from './order.ts'

/** The first improvement that nothing answers, actors in order; undefined: the state is held. */
export function findUnanswered(
  game: Game,
  agreement: Agreement,
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
        answerTo(game, agreement, { actor, from, to: target, kept }, rule) === undefined,
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

/** The finding for one stage: per tempted actor its best improvement, and is it answered. */
export function heldAt(
  game: Game,
  agreement: Agreement,
  step: Step,
  rule: AnswerRule,
): FindingOf<'stage-held'> {
  const tempted = game.names.actors.flatMap((_, actor) => {
    const found = temptationOf(game, agreement, { actor, from: step.to, kept: step.kept }, rule)
    return found === undefined ? [] : [found]
  })
  return claim('stage-held', {
    plan: agreement.id,
    stage: agreement.stages[step.stage]?.id ?? '',
    state: stateId(game.frame.optionCount, step.to),
    kept: stateId(game.frame.optionCount, step.kept),
    rule,
    unseen: unseenOptions(game, agreement),
    held: tempted.every((one) => one.unansweredCount === 0),
    tempted,
  })
}

type Temptation = FindingOf<'stage-held'>['tempted'][number]

function temptationOf(
  game: Game,
  agreement: Agreement,
  place: Omit<Deviation, 'to'>,
  rule: AnswerRule,
): Temptation | undefined {
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
    if (answerTo(game, agreement, { ...place, to }, rule) !== undefined) return
    unansweredCount++
    if (open === undefined || ranks(to) > ranks(open)) open = to
  })
  const shown = open ?? best
  if (shown === undefined) return undefined
  return {
    actor: game.names.actors[actor] ?? '',
    improvementCount,
    unansweredCount,
    ...describe(game, agreement, { ...place, to: shown }, rule),
  }
}

/** A deviation in a finding: where it leads, why it pays, and what answers it. */
function describe(game: Game, agreement: Agreement, deviation: Deviation, rule: AnswerRule) {
  const { actor, from, to } = deviation
  const id = (state: State) => stateId(game.frame.optionCount, state)
  const told = (steps: readonly AnswerStep[]) => {
    const end = steps.at(-1)?.to
    const loss = end === undefined ? undefined : decidingStatement(game, actor, from, end)
    const answer = steps.map((one) => ({
      actors: actorIds(game.names, one.actors),
      to: id(one.to),
    }))
    return { answer, ...(loss && { loss }) }
  }
  const steps = answerTo(game, agreement, deviation, rule)
  const seen = steps ?? answerTo(game, everySeen(game, agreement), deviation, rule)
  const reason = decidingStatement(game, actor, from, to)
  return {
    to: id(to),
    reason: reason ?? { statement: '', place: 0, gained: false },
    ...told(steps ?? []),
    ...(steps === undefined && seen !== undefined && { ifSeen: told(seen) }),
  }
}

/** The agreement as if every breach were seen by everyone. */
export function everySeen(game: Game, agreement: Agreement): Agreement {
  const everyone = 2 ** game.frame.actorCount - 1
  return { ...agreement, seenBy: agreement.seenBy.map(() => everyone) }
}

/** Options that somebody besides their owner should see and nobody does. */
export function unseenOptions(game: Game, agreement: Agreement): string[] {
  return game.names.options.filter((_, option) => agreement.seenBy[option] === 0)
}

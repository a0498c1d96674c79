/**
 * The commitment table: for each commitment in force, taken by itself, is its owner tempted to
 * break it; who would then answer so that the breach did not pay; who sees it; and what a breach
 * that nobody answers does to the others.
 *
 * Deterred if seen: some answer exists when everyone sees the breach. Deterred: one exists when
 * only those see it who do. The difference is what verification is for.
 */
import { at } from '../base/assert.ts'
import { bitsOf } from '../base/bits.ts'
import { claim, type FindingOf } from '../finding/finding.ts'
import {
  type ActorIndex,
  type Agreement,
  actorIds,
  changeable,
  decidingStatement,
  type Game,
  isFeasible,
  moversBetween,
  rankOf,
  type State,
  stateId,
} from '../game/game.ts'
import { type AnswerRule, answerTo, type Deviation } from './answers.ts'
import { everySeen } from './held.ts'
import type { Step } from './order.ts'

/** One finding per commitment in force at a state, in the order of the options. */
export function commitmentsAt(
  game: Game,
  agreement: Agreement,
  step: Step,
  rule: AnswerRule,
): FindingOf<'commitment'>[] {
  return bitsOf(step.kept).map((option) => commitmentAt(game, agreement, { step, option }, rule))
}

function commitmentAt(
  game: Game,
  agreement: Agreement,
  { step, option }: { readonly step: Step; readonly option: number },
  rule: AnswerRule,
): FindingOf<'commitment'> {
  const { frame, names } = game
  const actor = ownerOf(game, option)
  const from = step.to
  const to = (from ^ (1 << option)) >>> 0
  const deviation = { actor, from, to, kept: step.kept }
  const breakable = changeable(frame, 1 << option, from) !== 0 && isFeasible(frame, to)
  const tempted = breakable && rankOf(game, actor, to) > rankOf(game, actor, from)
  const reason = breakable ? decidingStatement(game, actor, from, to) : undefined
  const seenBy = at(agreement.seenBy, option)
  const deterrers = tempted ? deterrersOf(game, agreement, deviation, rule) : []
  const chain = tempted ? chainIn(game, everySeen(game, agreement), deviation, rule) : []
  return claim('commitment', {
    plan: agreement.id,
    stage:
      agreement.stages.findLast(({ yes, no }) => (((yes | no) >>> option) & 1) === 1)?.id ?? '',
    state: stateId(frame.optionCount, from),
    kept: stateId(frame.optionCount, step.kept),
    option: at(names.options, option),
    value: ((from >>> option) & 1) === 1,
    by: at(names.actors, actor),
    rule,
    unseen: names.options.filter((_, one) => agreement.seenBy[one] === 0),
    breakable,
    tempted,
    ...(reason && { reason }),
    deterredIfSeen: chain.length > 0,
    deterrers,
    answer: chain,
    seenBy: actorIds(names, seenBy & ~(1 << actor)),
    deterred: tempted && answerTo(game, agreement, deviation, rule) !== undefined,
    losers: breakable ? losersBy(game, from, to, actor) : [],
  })
}

function ownerOf(game: Game, option: number): ActorIndex {
  return game.frame.ownOptions.findIndex((own) => ((own >>> option) & 1) === 1)
}

/** Those any one of whom must see the breach for it to be answered. */
function deterrersOf(
  game: Game,
  agreement: Agreement,
  deviation: Deviation,
  rule: AnswerRule,
): { actor: string; to: string; loss?: ReturnType<typeof decidingStatement> & object }[] {
  const { frame, names } = game
  return names.actors.flatMap((name, other) => {
    if (other === deviation.actor) return []
    const onlyOne = { ...agreement, seenBy: agreement.seenBy.map(() => 1 << other) }
    const end = answerTo(game, onlyOne, deviation, rule)?.at(-1)?.to
    if (end === undefined) return []
    const loss = decidingStatement(game, deviation.actor, deviation.from, end)
    return [{ actor: name, to: stateId(frame.optionCount, end), ...(loss && { loss }) }]
  })
}

function chainIn(game: Game, agreement: Agreement, deviation: Deviation, rule: AnswerRule) {
  return (answerTo(game, agreement, deviation, rule) ?? []).map(({ actors, to }) => ({
    actors: actorIds(game.names, actors),
    to: stateId(game.frame.optionCount, to),
  }))
}

/** Who is worse off by the breach while nobody answers, and by which statement. */
function losersBy(game: Game, from: State, to: State, owner: ActorIndex) {
  return game.names.actors.flatMap((actor, i) => {
    const reason = decidingStatement(game, i, from, to)
    if (i === owner || reason === undefined || reason.gained) return []
    return [{ actor, reason }]
  })
}

/** Actors who make at least one step of an order, as bits. */
export function partiesIn(game: Game, steps: readonly Step[]): number {
  return steps.reduce((set, { from, to }) => set | moversBetween(game.frame, from, to), 0)
}

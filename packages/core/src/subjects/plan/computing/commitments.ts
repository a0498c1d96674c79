/**
 * The commitment table: for each commitment in force, taken by itself, is its owner tempted to
 * break it; who would then answer so that the breach did not pay; who sees it; and what a breach
 * that nobody answers does to the others. To break it is to take it back where the plan ends; what
 * cannot be taken back is broken by never carrying it out, in its own stage (`undelivered.ts`).
 *
 * Deterred if seen: some answer exists when everyone sees the breach. Deterred: one exists when
 * only those see it who do. The difference is what verification is for.
 */
import { at } from '../../../base/assert.ts'
import { bitsOf } from '../../../base/bits.ts'
import type { Step } from '../../../game/game.ts'
import {
  type Agreement,
  actorIds,
  changeable,
  decidingStatement,
  type Game,
  isFeasible,
  moversBetween,
  rankOf,
  stateId,
  watchAt,
} from '../../../game/game.ts'
import { claim, type FindingOf } from '../documents/finding.ts'
import type { AnswerRule } from './answers.ts'
import { deterrenceOf } from './breach.ts'
import { losersBy, ownerOf } from './breached.ts'
import { stageIds, unseenOptions } from './held.ts'
import { undeliveredAt } from './undelivered.ts'

/** One finding per commitment in force where a line of possible steps ends, by option. */
export function commitmentsAt(
  game: Game,
  agreement: Agreement,
  line: readonly Step[],
  rule: AnswerRule,
): FindingOf<'commitment'>[] {
  const step = line.at(-1)
  if (step === undefined) return []
  return bitsOf(step.kept).map((option) =>
    commitmentAt(game, agreement, { line, step, option }, rule),
  )
}

interface CommitmentPlace {
  readonly line: readonly Step[]
  /** The last of the line. */
  readonly step: Step
  readonly option: number
}

function commitmentAt(
  game: Game,
  agreement: Agreement,
  { line, step, option }: CommitmentPlace,
  rule: AnswerRule,
): FindingOf<'commitment'> {
  const { frame, names } = game
  const watch = watchAt(agreement, step.reached)
  const actor = ownerOf(game, option)
  const from = step.to
  const to = (from ^ (1 << option)) >>> 0
  const breakable = changeable(frame, 1 << option, from) !== 0 && isFeasible(frame, to)
  const tempted = breakable && rankOf(game, actor, to) > rankOf(game, actor, from)
  const reason = breakable ? decidingStatement(game, actor, from, to) : undefined
  const breaches = tempted ? [{ actor, from, to, kept: step.kept }] : []
  const undelivered = undeliveredAt(game, agreement, { line, option }, rule)
  return claim('commitment', {
    plan: agreement.id,
    stage: stageIds(agreement, step.reached.filter(holds(agreement, option))).at(-1) ?? '',
    state: stateId(frame.optionCount, from),
    kept: stateId(frame.optionCount, step.kept),
    reached: stageIds(agreement, step.reached),
    option: at(names.options, option),
    value: ((from >>> option) & 1) === 1,
    by: at(names.actors, actor),
    rule,
    unseen: unseenOptions(game, agreement),
    breakable,
    tempted,
    ...(reason && { reason }),
    ...deterrenceOf(game, watch, breaches, rule),
    seenBy: actorIds(names, at(watch.seenBy, option) & ~(1 << actor)),
    losers: breakable ? losersBy(game, from, to, actor) : [],
    undelivered,
  })
}

function holds({ stages }: Agreement, option: number): (stage: number) => boolean {
  return (stage) => at(stages, stage).terms.some((one) => one.option === option)
}

/** Actors who make at least one step of an order, as bits. */
export function partiesIn(game: Game, steps: readonly Step[]): number {
  return steps.reduce((set, { from, to }) => set | moversBetween(game.frame, from, to), 0)
}

/**
 * One commitment, never carried out: what would follow in the stage that brings it. It says
 * something of its own only for what cannot be undone; see `delivered.ts`.
 */
import { at } from '../../../base/assert.ts'
import type { Step } from '../../../game/game.ts'
import {
  type Agreement,
  actorIds,
  changeable,
  decidingStatement,
  type Game,
  rankOf,
  stateId,
  watchAt,
} from '../../../game/game.ts'
import type { FindingOf } from '../documents/finding.ts'
import type { AnswerRule } from './answers.ts'
import { deterrenceOf, likedBest, toldOf } from './breach.ts'
import { losersBy, ownerOf, settingsIn } from './breached.ts'
import { bindingIn, waysWithout } from './delivered.ts'

type Undelivered = FindingOf<'commitment'>['undelivered']

/** The line ends where the commitment is in force. */
export function undeliveredAt(
  game: Game,
  agreement: Agreement,
  { line, option }: { readonly line: readonly Step[]; readonly option: number },
  rule: AnswerRule,
): Undelivered {
  const bit = 1 << option
  const end = line.at(-1)
  const step = line.findLast(({ from, to }) => ((from ^ to) & bit) !== 0)
  if (end === undefined || step === undefined) return { kind: 'nothing-to-do' }
  if (changeable(game.frame, bit, end.to) !== 0) return { kind: 'as-taken-back' }
  if (agreement.stages[step.stage]?.escrow) return { kind: 'escrow' }
  if ((bindingIn(game, agreement, step) & bit) === 0) return { kind: 'declined' }
  return judgedIn(game, agreement, { step, option }, rule)
}

function judgedIn(
  game: Game,
  agreement: Agreement,
  { step, option }: { readonly step: Step; readonly option: number },
  rule: AnswerRule,
): Undelivered {
  const { optionCount } = game.frame
  const watch = watchAt(agreement, step.reached)
  const actor = ownerOf(game, option)
  const broken = (1 << option) >>> 0
  const ways = waysWithout(game, step, { actor, broken }).map((to) => {
    return { actor, from: step.to, to, kept: step.kept, broken }
  })
  const paying = ways.filter(({ to }) => rankOf(game, actor, to) > rankOf(game, actor, step.to))
  const told = toldOf(game, watch, paying, rule) ?? likedBest(game, ways)
  if (told === undefined) return { kind: 'forbidden' }
  const reason = decidingStatement(game, actor, step.to, told.to)
  return {
    kind: 'judged',
    stage: at(agreement.stages, step.stage).id,
    from: stateId(optionCount, step.from),
    state: stateId(optionCount, step.to),
    to: stateId(optionCount, told.to),
    dropped: settingsIn(game, (step.to ^ told.to) & ~broken, step.to),
    tempted: paying.length > 0,
    ...(reason && { reason }),
    ...deterrenceOf(game, watch, paying, rule),
    seenBy: actorIds(game.names, at(watch.seenBy, option) & ~(1 << actor)),
    losers: losersBy(game, step.to, told.to, actor),
  }
}

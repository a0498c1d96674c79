/** What is told of one deviation again: why it pays, what answers it, or why nothing does. */
import type { FindingOf } from '../subjects/findings.ts'
import { isAnswer } from './answer-told.ts'
import { type Departure, isAnswered, type SlowPlan, seenOnlyBy } from './plan-answers.ts'
import { isSilentAsTold } from './plan-silence.ts'
import { decides } from './preference.ts'
import type { SlowGame } from './slow-game.ts'

type Temptation = FindingOf<'stage-held'>['tempted'][number]
type Told = Pick<Temptation, 'reason' | 'answer' | 'loss' | 'ifSeen' | 'silent'>

export function isAsTold(
  game: SlowGame,
  asked: SlowPlan,
  departure: Departure,
  told: Told,
): boolean {
  const { actor, from, to } = departure
  if (!decides(game, actor, { from, to }, told.reason)) return false
  if (!costsAsTold(game, departure, told)) return false
  if (isAnswered(game, asked, departure))
    return isAnswer(game, asked, departure, told.answer) && !told.ifSeen && !told.silent
  return (
    told.answer.length === 0 &&
    isAnsweredIfSeen(game, asked, departure, told.ifSeen) &&
    isSilentAsTold(game, asked, departure, told.silent)
  )
}

type IfSeen = Pick<Told, 'answer' | 'loss'>

/** What the last step of an answer costs the deviator; nothing where there is no answer. */
function costsAsTold(
  game: SlowGame,
  { actor, from }: Departure,
  { answer, loss }: IfSeen,
): boolean {
  const end = answer.at(-1)?.to
  return end === undefined ? loss === undefined : decides(game, actor, { from, to: end }, loss)
}

/** With every breach seen by everyone: the answer told is one, or there is none. */
function isAnsweredIfSeen(
  game: SlowGame,
  asked: SlowPlan,
  departure: Departure,
  told: IfSeen | undefined,
): boolean {
  const everyone = game.model.actors.map((one) => one.id)
  const all = seenOnlyBy(game, asked, everyone)
  if (told === undefined) return !isAnswered(all.game, all.asked, departure)
  return isAnswer(all.game, all.asked, departure, told.answer) && costsAsTold(game, departure, told)
}

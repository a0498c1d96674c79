/** The argument of a judgement with foresight: where it would end, and how it would be played. */
import type { FindingOf } from '../subjects/findings.ts'
import { bestFirst } from './best-first.ts'
import { improvements } from './concepts.ts'
import { definitionOf } from './definitions.ts'
import { course, foreseen } from './foresight.ts'
import { decides } from './preference.ts'
import { ownMoves, prefers, type SlowGame, type StateId } from './slow-game.ts'
import type { FindingClaim } from './verdict.ts'

type Judgement = FindingOf<'stability'>
type Steps = NonNullable<Judgement['answers']>[number]['steps']
export function* foresightClaims(game: SlowGame, finding: Judgement): Generator<FindingClaim> {
  const { actor, state, concept } = finding
  const by = definitionOf(concept)?.by
  const isEndless = by?.kind === 'ahead' && by.far === 'without-end'
  const round = isEndless ? course(game) : undefined
  const told = round && toldRound(round)
  const stays = (ahead: number) => foreseen(game, { actor, state }, ahead) === state
  const aheads = told ? Array.from({ length: told.period }, (_, i) => told.from + i) : []
  /** As far as is asked; else at the first moment of the round at which it leaves, or its start. */
  const due = told ? (aheads.find((one) => !stays(one)) ?? told.from) : (finding.horizon ?? 1)
  const isAsked = (ahead: number | undefined) => ahead === due
  yield [finding.unanswered === undefined, 'whom nobody answers is not asked with foresight']
  yield [(finding.foreseen === undefined) === finding.stable, 'where it would end is missing']
  if (finding.foreseen !== undefined) {
    const { to, reason, ahead, steps } = finding.foreseen
    yield [isAsked(ahead), 'it looks ahead otherwise than asked']
    yield [prefers(game, actor, to, state), `${to} is no better`]
    yield [decides(game, actor, { from: state, to }, reason), 'another statement decides']
    yield [foreseen(game, { actor, state }, ahead) === to, `it would not end in ${to}`]
    if (steps.length > 0) yield* playClaims(game, { actor, state, left: ahead }, steps, to)
  }
  yield [(finding.answers !== undefined) === finding.stable, 'the answers are missing']
  if (finding.answers !== undefined) {
    const answered = finding.answers.map((one) => one.to)
    const tempting = bestFirst(game, actor, improvements(game, { actor, state }))
    yield [answered.join() === tempting.join(), 'other moves tempt']
    const other = game.model.actors.map((one) => one.id).find((one) => one !== actor) ?? ''
    for (const answered of finding.answers) {
      const step = { from: state, to: answered.to }
      yield [isAsked(answered.ahead), 'it looks ahead otherwise than asked']
      yield [decides(game, actor, step, answered.reason), 'another statement decides']
      yield [!prefers(game, actor, answered.end, state), `${answered.end} is better after all`]
      const loss = { from: state, to: answered.end }
      yield [decides(game, actor, loss, answered.loss), 'another statement decides']
      const turn = { actor: other, state: answered.to, left: (answered.ahead ?? 1) - 1 }
      yield* playClaims(game, turn, answered.steps, answered.end)
    }
  }
  const { from, period } = finding.course ?? {}
  yield [period === told?.period, `foresight repeats after ${told?.period ?? 'no'} moves`]
  yield [from === told?.from, `it is told from ${told?.from ?? 'no'} moves on`]
}

/** Told from the first power of two on at which foresight has come round, and one round fits in. */
function toldRound({ tables, from }: ReturnType<typeof course>) {
  const period = tables.length - from
  let told = 1
  while (told < from || told < period) told *= 2
  return { from: told, period }
}

interface Turn {
  readonly actor: string
  readonly state: StateId
  /** Moves to go. */
  readonly left: number
}

/** In turn, each own move leads on to the same end, and then nobody moves on. */
function* playClaims(
  game: SlowGame,
  turn: Turn,
  steps: Steps,
  end: StateId,
): Generator<FindingClaim> {
  const [first, second] = game.model.actors.map((one) => one.id)
  let { actor, state, left } = turn
  for (const step of steps) {
    yield [
      step.actor === actor && left > 0 && [...ownMoves(game, actor, state)].includes(step.to),
      `${step.actor} may not step to ${step.to}`,
    ]
    yield [foreseen(game, { actor, state }, left) === end, `it would not end in ${end}`]
    const sake = { from: state, to: end }
    yield [decides(game, actor, sake, step.reason), `another statement decides for ${actor}`]
    state = step.to
    actor = (actor === first ? second : first) ?? ''
    left--
  }
  yield [state === end, `the steps end in ${state}`]
  yield [left === 0 || foreseen(game, { actor, state }, left) === end, 'it would go on']
}

/** The argument of a judgement, part by part: every answer, or the temptation without one. */
import type { FindingOf } from '../subjects/findings.ts'
import { bestFirst } from './best-first.ts'
import {
  crossings,
  improvements,
  isAnswered,
  isDeterrent,
  type JudgedState,
  overlaid,
  stepOf,
  temptations,
} from './concepts.ts'
import { byAnswers, definitionOf } from './definitions.ts'
import { foresightClaims } from './foresight-witness.ts'
import { decides } from './preference.ts'
import { isState, ownMoves, rawStates, type SlowGame, type StateId, truthOf } from './slow-game.ts'
import type { FindingClaim } from './verdict.ts'

type Judgement = FindingOf<'stability'>
type Answered = NonNullable<Judgement['answers']>[number]
export function* witnessClaims(game: SlowGame, finding: Judgement): Generator<FindingClaim> {
  const { concept, actor, state } = finding
  const place = { actor, state }
  const by = definitionOf(concept)?.by
  if (by?.kind === 'ahead') {
    yield* foresightClaims(game, finding)
    return
  }
  yield [
    finding.ties === undefined || hasTies(game, actor),
    'no two states are tied for this actor',
  ]
  yield [finding.foreseen === undefined && finding.course === undefined, 'nobody looks ahead']
  const isUnanswerable =
    byAnswers(concept)?.others === 'nobody' &&
    finding.unknown === undefined &&
    finding.attitudes === undefined
  if (isUnanswerable) {
    yield [
      finding.answers === undefined && finding.unanswered === undefined,
      `under ${concept} nobody answers`,
    ]
    return
  }
  if (!finding.stable) {
    yield [finding.answers === undefined, 'not every move is answered']
    yield* unansweredClaims(game, finding)
    return
  }
  const tempting =
    by?.kind === 'answers' ? temptations(game, finding, place) : improvements(game, place)
  yield [finding.unanswered === undefined, 'every move that tempts is answered']
  yield [finding.answers !== undefined, 'the answers are missing']
  const answered = (finding.answers ?? []).map((one) => one.to)
  yield [answered.join() === bestFirst(game, actor, tempting).join(), 'other moves tempt']
  for (const answered of finding.answers ?? [])
    yield* answered.atOnce
      ? crossedClaims(game, place, answered)
      : chainClaims(game, finding, answered)
}

function* unansweredClaims(game: SlowGame, finding: Judgement): Generator<FindingClaim> {
  const { actor, state, unanswered } = finding
  const place = { actor, state }
  yield [unanswered !== undefined, 'the move that nobody answers is missing']
  if (unanswered === undefined) return
  const { to, reason } = unanswered
  yield [decides(game, actor, { from: state, to }, reason), 'another statement decides']
  const terms = answering(finding)
  if (terms !== undefined) {
    yield [temptations(game, terms, place).includes(to), `${to} does not tempt`]
    yield [!isAnswered(game, terms, place, to), `the move to ${to} has an answer`]
  } else {
    yield [improvements(game, place).includes(to), `${to} does not tempt`]
    yield [crossings(game, place, to).length === 0, `the move to ${to} can be crossed`]
  }
}

/** The terms with the concept that judges by answers one after the other, if there is one in it. */
function answering(finding: Judgement): Judgement | undefined {
  const by = definitionOf(finding.concept)?.by
  const concepts = by?.kind === 'either' ? by.of : [finding.concept]
  const concept = concepts.find((one) => byAnswers(one))
  return concept === undefined ? undefined : { ...finding, concept }
}

function* chainClaims(
  game: SlowGame,
  finding: Judgement,
  answered: Answered,
): Generator<FindingClaim> {
  const { actor, state } = finding
  const terms = answering(finding) ?? finding
  const mayStep = stepOf(game, terms, { actor, state })
  yield [
    decides(game, actor, { from: state, to: answered.to }, answered.reason),
    'another statement decides',
  ]
  let from: StateId = answered.to
  let last = actor
  for (const step of answered.steps) {
    const isLegal =
      step.actor !== last &&
      step.actor !== actor &&
      [...ownMoves(game, step.actor, from)].includes(step.to) &&
      mayStep(step.actor, from, step.to)
    yield [isLegal, `${step.actor} may not step to ${step.to}`]
    yield [
      decides(game, step.actor, { from, to: step.to }, step.reason),
      `another statement decides for ${step.actor}`,
    ]
    from = step.to
    last = step.actor
  }
  yield [answered.steps.length > 0 && from === answered.end, `the answer ends in ${from}`]
  yield [isDeterrent(game, terms, { actor, state }, answered.end), `${answered.end} does not deter`]
  yield [
    decides(game, actor, { from: state, to: answered.end }, answered.loss),
    'another statement decides',
  ]
}

function* crossedClaims(
  game: SlowGame,
  place: JudgedState,
  answered: Answered,
): Generator<FindingClaim> {
  const { actor, state } = place
  yield [
    decides(game, actor, { from: state, to: answered.to }, answered.reason),
    'another statement decides',
  ]
  let together = answered.to
  for (const step of answered.steps) {
    const gains = improvements(game, { actor: step.actor, state }).includes(step.to)
    yield [step.actor !== actor && gains, `${step.actor} gains nothing by ${step.to}`]
    yield [
      decides(game, step.actor, { from: state, to: step.to }, step.reason),
      `another statement decides for ${step.actor}`,
    ]
    together = overlaid(together, state, step.to)
  }
  yield [
    new Set(answered.steps.map((step) => step.actor)).size === answered.steps.length,
    'one actor twice',
  ]
  yield [together === answered.end, `together they lead to ${together}`]
  yield [
    crossings(game, place, answered.to).includes(answered.end),
    `${answered.end} does not deter`,
  ]
  yield [
    decides(game, actor, { from: state, to: answered.end }, answered.loss),
    'another statement decides',
  ]
}

function hasTies(game: SlowGame, actor: string): boolean {
  const seen = new Set<string>()
  for (const state of rawStates(game)) {
    if (!isState(game, state)) continue
    const truth = truthOf(game, actor, state)
    if (seen.has(truth)) return true
    seen.add(truth)
  }
  return false
}

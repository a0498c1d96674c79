/** Stability against coalitions again: everything they can bring about, tried one by one. */
import type { FindingOf } from '../subjects/findings.ts'
import { byAnswers } from './definitions.ts'
import { isInOrder } from './lists.ts'
import { decides } from './preference.ts'
import { anyMove, reachOf } from './reach.ts'
import { isState, ownMoves, prefers, type SlowGame, type StateId } from './slow-game.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

/** The states that all members prefer and can bring about together. */
export function coalitionGains(
  game: SlowGame,
  members: readonly string[],
  from: StateId,
): StateId[] {
  return [...reachOf(game, from, members, anyMove)].filter((to) =>
    allPrefer(game, members, to, from),
  )
}

function allPrefer(game: SlowGame, members: readonly string[], to: StateId, from: StateId) {
  return members.every((member) => prefers(game, member, to, from))
}

/** Is every coalition improvement answered by the rest? */
export function isCoalitionStable(
  game: SlowGame,
  concept: string,
  members: readonly string[],
  state: StateId,
): boolean {
  return coalitionGains(game, members, state).every((to) =>
    answersTo(game, { concept, members, state }, to).some(() => true),
  )
}

interface AskedCoalition {
  readonly concept: string
  readonly members: readonly string[]
  readonly state: StateId
}

/** The ends of answers that leave some member no better off. */
function answersTo(
  game: SlowGame,
  { concept, members, state }: AskedCoalition,
  to: StateId,
): StateId[] {
  const by = byAnswers(concept)
  if (by === undefined || by.others === 'nobody') return []
  const others = game.model.actors.map((one) => one.id).filter((one) => !members.includes(one))
  const reached =
    by.others === 'gaining' ? reachTogether(game, to, others) : reachOf(game, to, others, anyMove)
  const ends = [...reached].filter((end) => !allPrefer(game, members, end, state))
  if (by.away === 'nowhere') return ends
  return ends.filter(
    (end) =>
      ![...reachOf(game, end, members, anyMove)].some((out) =>
        allPrefer(game, members, out, state),
      ),
  )
}

/** By improvements of any coalition among these actors, none twice in succession by the same. */
function reachTogether(game: SlowGame, start: StateId, actors: readonly string[]): Set<StateId> {
  const coalitions = subsetsOf(actors)
  const seen = new Set<string>()
  const reached = new Set<StateId>()
  const waiting: { state: StateId; last: number }[] = [{ state: start, last: -1 }]
  for (const { state, last } of waiting)
    for (const [i, coalition] of coalitions.entries()) {
      if (i === last) continue
      for (const to of coalitionGains(game, coalition, state)) {
        if (seen.has(`${i} ${to}`)) continue
        seen.add(`${i} ${to}`)
        reached.add(to)
        waiting.push({ state: to, last: i })
      }
    }
  return reached
}

function subsetsOf(actors: readonly string[]): string[][] {
  const [first, ...rest] = actors
  if (first === undefined) return []
  const without = subsetsOf(rest)
  return [[first], ...without, ...without.map((set) => [first, ...set])]
}

export function recheckCoalition(game: SlowGame, finding: FindingOf<'coalition'>): Verdict {
  const { concept, members, state, unanswered } = finding
  if (finding.strength.kind !== 'exhaustive')
    return refused('only a finished judgement can be checked')
  if (!isState(game, state)) return refused(`${state} is not a feasible state`)
  const names = game.model.actors.map((one) => one.id)
  if (members.length === 0 || !isInOrder(names, members))
    return refused('the members are not actors, each once and in their order')
  const gains = coalitionGains(game, members, state)
  const stable = isCoalitionStable(game, concept, members, state)
  return allOf([
    [(finding.all === true) === (members.length === names.length), 'whether all are members'],
    [finding.stable === stable, 'the verdict does not follow from the definition'],
    [finding.gainCount === gains.length, `${gains.length} states would pay all members`],
    [(unanswered === undefined) === finding.stable, 'the unanswered improvement is missing'],
    [
      unanswered === undefined ||
        (gains.includes(unanswered.to) &&
          isWay(game, members, state, unanswered) &&
          areMotives(game, members, { from: state, to: unanswered.to }, unanswered.gains) &&
          answersTo(game, finding, unanswered.to).length === 0),
      'the improvement named does not pay, or is answered',
    ],
    ...finding.answers.map(
      (answered) =>
        [
          gains.includes(answered.to) &&
            isWay(game, members, state, answered) &&
            answersTo(game, finding, answered.to).includes(answered.end) &&
            answered.replies.at(-1)?.to === answered.end &&
            areReplies(game, finding, answered) &&
            areMotives(game, members, { from: state, to: answered.to }, answered.gains) &&
            areMotives(
              game,
              members.filter((member) => !prefers(game, member, answered.end, state)),
              { from: state, to: answered.end },
              answered.losers,
            ),
          `the answer to ${answered.to} is not as stated`,
        ] as const,
    ),
  ])
}

/** Are these the actors, each with the statement that decides for it? */
function areMotives(
  game: SlowGame,
  actors: readonly string[],
  step: { readonly from: StateId; readonly to: StateId },
  told: FindingOf<'coalition'>['answers'][number]['losers'],
): boolean {
  return (
    told.map((one) => one.actor).join() === actors.join() &&
    told.every(({ actor, reason }) => decides(game, actor, step, reason))
  )
}

/** Do single moves of members, none twice in succession, lead there? */
function isWay(
  game: SlowGame,
  members: readonly string[],
  start: StateId,
  way: {
    readonly to: StateId
    readonly steps: readonly { readonly actor: string; readonly to: StateId }[]
  },
): boolean {
  let from = start
  let last = ''
  for (const step of way.steps) {
    if (step.actor === last || !members.includes(step.actor)) return false
    if (![...ownMoves(game, step.actor, from)].includes(step.to)) return false
    from = step.to
    last = step.actor
  }
  return from === way.to
}

/** Is each reply a move of one other, or under SEQ an improvement of some of them together? */
function areReplies(
  game: SlowGame,
  { concept, members }: FindingOf<'coalition'>,
  answer: FindingOf<'coalition'>['answers'][number],
): boolean {
  let from = answer.to
  return answer.replies.every(({ actors, to, reasons }) => {
    const isTold = areMotives(game, actors, { from, to }, reasons)
    const isOutside = actors.every((actor) => !members.includes(actor))
    const targets =
      byAnswers(concept)?.others === 'gaining'
        ? coalitionGains(game, actors, from)
        : [...ownMoves(game, actors.length === 1 ? (actors[0] ?? '') : '', from)]
    from = to
    return isTold && isOutside && targets.includes(to)
  })
}

/** Judgements again: the verdict by its definition, and every part of the witness. */
import type { FindingOf } from '../subjects/findings.ts'
import { isCoalitionStable } from './coalition.ts'
import { isStable, type SlowTerms } from './concepts.ts'
import { isInOrder, isStart } from './lists.ts'
import { isStableAsSeen, type SlowView, slowViewOf } from './perception.ts'
import { decides } from './preference.ts'
import {
  isState,
  ownMoves,
  prefers,
  rawStates,
  type SlowGame,
  type StateId,
  today,
} from './slow-game.ts'
import { allOf, type FindingClaim, refused, type Verdict } from './verdict.ts'
import { witnessClaims } from './witness.ts'

/** The definition: no own move leads to a state that the actor strictly prefers. */
export function isNashStable(game: SlowGame, actor: string, state: StateId): boolean {
  for (const target of ownMoves(game, actor, state))
    if (prefers(game, actor, target, state)) return false
  return true
}

export function recheckStability(game: SlowGame, finding: FindingOf<'stability'>): Verdict {
  const { actor, state, best } = finding
  if (!isState(game, state)) return refused(`${state} is not a feasible state`)
  if (finding.perceived) return recheckAsSeen(game, finding)
  const targets = [...ownMoves(game, actor, state)]
  const gains = targets.filter((target) => prefers(game, actor, target, state))
  const verdict = isStable(game, finding, { actor, state })
  return allOf([
    [finding.ownMoveCount === targets.length, `there are ${targets.length} own moves`],
    [finding.gainCount === gains.length, `${gains.length} own moves are improvements`],
    [finding.stable === verdict, 'the verdict does not follow from the definition'],
    [(best === undefined) === (targets.length === 0), 'the best own move is missing or made up'],
    [best === undefined || targets.includes(best.to), `${best?.to} is not an own move`],
    [
      best === undefined || !targets.some((target) => prefers(game, actor, target, best.to)),
      `another own move is better than ${best?.to}`,
    ],
    [
      best === undefined || decides(game, actor, { from: state, to: best.to }, best.reason),
      'another statement decides',
    ],
    ...witnessClaims(game, finding),
  ])
}

/** The same in the game as the actor sees it, where it sees the state at all. */
function recheckAsSeen(game: SlowGame, finding: FindingOf<'stability'>): Verdict {
  const { perceived: _, seen: claimed, unseen, ...rest } = finding
  const view = slowViewOf(game, finding.actor)
  const seen = view.look(finding.state)
  if (!isState(view.game, seen)) {
    const { best, answers, unanswered, foreseen, course, ties } = rest
    const isBare = [best, answers, unanswered, foreseen, course, ties].every((one) => !one)
    return allOf([
      [unseen === true && claimed === undefined, 'the actor does not see this state'],
      [!rest.stable, 'a state that is not seen does not hold'],
      [
        rest.ownMoveCount === 0 && rest.gainCount === 0 && isBare,
        'nothing can be said of its moves',
      ],
    ])
  }
  if (unseen) return refused('the actor sees this state')
  if ((claimed ?? finding.state) !== seen) return refused(`it looks like ${seen}`)
  return recheckStability(view.game, { ...rest, state: seen })
}

export type EquilibriumTerms = SlowTerms &
  Pick<FindingOf<'equilibria'>, 'perActor'> & {
    readonly coalitions?: FindingOf<'equilibria'>['coalitions']
    readonly perceived?: true | undefined
  }

/** Every feasible state that each actor, and each coalition named, would leave alone. */
export function slowEquilibria(game: SlowGame, terms: EquilibriumTerms): StateId[] {
  const views = viewsFor(game, terms)
  return [...rawStates(game)].filter(
    (state) => isState(game, state) && isEquilibrium(game, terms, state, views),
  )
}

/** Per actor the game as it sees it, where the terms ask for that. */
function viewsFor(game: SlowGame, { perceived }: EquilibriumTerms): ReadonlyMap<string, SlowView> {
  const actors = perceived ? game.model.actors : []
  return new Map(actors.map(({ id }) => [id, slowViewOf(game, id)]))
}

export function isEquilibrium(
  game: SlowGame,
  terms: EquilibriumTerms,
  state: StateId,
  views = viewsFor(game, terms),
): boolean {
  const stays = (actor: string) => {
    const concept = terms.perActor?.[actor] ?? terms.concept
    const view = views.get(actor)
    return view
      ? isStableAsSeen(view, { ...terms, concept }, { actor, state })
      : isStable(game, { ...terms, concept }, { actor, state })
  }
  const isLeftTogether = (members: readonly string[]) =>
    !isCoalitionStable(game, terms.concept, members, state)
  const actors = game.model.actors.map((actor) => actor.id)
  return actors.every(stays) && !(terms.coalitions ?? []).some(isLeftTogether)
}

export function recheckEquilibria(game: SlowGame, finding: FindingOf<'equilibria'>): Verdict {
  if (finding.strength.kind !== 'exhaustive')
    return refused('only an exhaustive count can be checked')
  const feasibleCount = [...rawStates(game)].filter((state) => isState(game, state)).length
  const found = slowEquilibria(game, finding)
  return allOf([
    [finding.feasibleCount === feasibleCount, `there are ${feasibleCount} feasible states`],
    [finding.count === found.length, `there are ${found.length} equilibria`],
    [isStart(found, finding.listed), 'the states listed are not the first equilibria'],
    ...coalitionsClaims(game, finding.coalitions ?? []),
  ])
}

/** Several members each, in the order of the actors; no coalition twice. */
function coalitionsClaims(
  game: SlowGame,
  coalitions: readonly (readonly string[])[],
): FindingClaim[] {
  const names = game.model.actors.map((one) => one.id)
  const texts = coalitions.map((members) => members.join())
  return [
    [
      coalitions.every((members) => members.length > 1 && isInOrder(names, members)),
      'a coalition is none of several actors',
    ],
    [new Set(texts).size === texts.length, 'a coalition is there twice'],
  ]
}

export function recheckOwnMoves(game: SlowGame, finding: FindingOf<'own-moves'>): Verdict {
  const { actor, state } = finding
  const targets = [...ownMoves(game, actor, state)]
  const places = (target: StateId) => [...target].findIndex((letter, i) => letter !== state[i])
  // In state form no option is anybody's, whatever digits differ.
  const isOne = (target: StateId) =>
    game.model.graph === undefined && differences(target, state) === 1
  const single = targets.filter(isOne).sort((a, b) => places(a) - places(b))
  return allOf([
    [finding.count === targets.length, `there are ${targets.length} own moves`],
    [finding.single.length === single.length, `${single.length} of them change one option`],
    ...finding.single.map(
      ({ option, to, gains, reason }, i) =>
        [
          to === single[i] &&
            optionBetween(game, state, to) === option &&
            gains === prefers(game, actor, to, state) &&
            decides(game, actor, { from: state, to }, reason),
          `the step to ${to} is not as stated`,
        ] as const,
    ),
  ])
}

/** Every own move again, ranked by comparing each with each; the list must be the best of them. */
export function recheckMoves(game: SlowGame, finding: FindingOf<'moves'>): Verdict {
  if (finding.strength.kind !== 'exhaustive')
    return refused('only an exhaustive count can be checked')
  const { actor, state, moves } = finding
  if (!isState(game, state)) return refused(`${state} is not a feasible state`)
  const likes = (a: StateId, b: StateId) => prefers(game, actor, a, b)
  const backwards = (target: StateId) => [...target].reverse().join('')
  const targets = [...ownMoves(game, actor, state)].sort((a, b) => {
    if (likes(a, b) || likes(b, a)) return likes(a, b) ? -1 : 1
    const isInStates = game.model.graph !== undefined
    const byLength = isInStates ? 0 : differences(a, state) - differences(b, state)
    return byLength === 0 ? (backwards(a) < backwards(b) ? -1 : 1) : byLength
  })
  const verdictOf = (to: StateId) =>
    likes(to, state) ? 'gains' : likes(state, to) ? 'loses' : 'equal'
  const count = (verdict: string) => targets.filter((to) => verdictOf(to) === verdict).length
  const isBest = (to: StateId) => !targets.some((other) => likes(other, to))
  return allOf([
    [finding.count === targets.length, `there are ${targets.length} own moves`],
    [finding.gainCount === count('gains'), `${count('gains')} of them are improvements`],
    [finding.equalCount === count('equal'), `${count('equal')} of them change nothing for it`],
    [finding.bestCount === targets.filter(isBest).length, 'so many are not ranked highest'],
    ...moves.map(
      ({ to, verdict, best, reason }, i) =>
        [
          to === targets[i] &&
            verdict === verdictOf(to) &&
            best === isBest(to) &&
            decides(game, actor, { from: state, to }, reason),
          `the move to ${to} is not as stated, or not in its place`,
        ] as const,
    ),
  ])
}

function optionBetween(game: SlowGame, from: StateId, to: StateId): string | undefined {
  return game.model.options.find((_, i) => from[i] !== to[i])?.id
}

function differences(a: StateId, b: StateId): number {
  return [...a].filter((letter, i) => letter !== b[i]).length
}

export function recheckReading(game: SlowGame, finding: FindingOf<'reading'>): Verdict {
  const movers = game.model.actors
    .map((actor) => actor.id)
    .filter((actor) => !isNashStable(game, actor, finding.state))
  return allOf([
    [game.model.readings.some((one) => one.id === finding.reading), 'there is no such reading'],
    [finding.state === today(game), 'it is not about today'],
    [movers.join() === finding.movers.join(), `those who would move: ${movers.join() || 'none'}`],
  ])
}

/**
 * What each concept asks, stated a second time: a row per concept, from the book and not from the
 * entries that the analyses and sentences follow. Of those it takes the names and nothing else, so
 * that a fact that is wrong there is not wrong here as well.
 */

import { own } from '../base/own.ts'
import type { Concept } from '../concept/concept.ts'
import { anyMove, keptReach, reachOf } from './reach.ts'
import { ownMoves, type SlowGame, type StateId } from './slow-game.ts'

/** A state and the actor for whom it is judged. */
export interface JudgedState {
  readonly actor: string
  readonly state: StateId
}

export interface ByAnswers {
  readonly kind: 'answers'
  /** Who is expected to answer, and how. */
  readonly others: 'nobody' | 'anyhow' | 'gaining'
  /** How the actor may get away again from the end of an answer. */
  readonly away: keyof typeof getsAway
  /** An answer counts only where it leaves the actor some degrees worse off. */
  readonly isMuch?: true
}

export interface Definition {
  readonly by:
    | ByAnswers
    | { readonly kind: 'at-once' }
    | { readonly kind: 'either'; readonly of: readonly Concept[] }
    | { readonly kind: 'ahead'; readonly far: 'as-asked' | 'without-end' }
  readonly knows: readonly Knows[]
  readonly actorCount?: number
}

/** What a finding may name besides the concept. */
export type Knows = 'attitudes' | 'unknown' | 'degree' | 'horizon' | 'coalitions' | 'inverse'

type Away = (
  game: SlowGame,
  place: JudgedState,
  end: StateId,
  isWayOut: (target: StateId) => boolean,
) => boolean

/** Can the actor get from the end of an answer to where it is better off after all? */
export const getsAway = {
  nowhere: () => false,
  'by-one-move': (game, { actor }, end, isWayOut) => [...ownMoves(game, actor, end)].some(isWayOut),
  // It must find a move that the others cannot answer with an end that deters as well.
  'by-a-move-without-answer': (game, { actor }, end, isWayOut) => {
    const others = game.model.actors.map((one) => one.id).filter((one) => one !== actor)
    return [...ownMoves(game, actor, end)].filter(isWayOut).some((out) => {
      const reached = keptReach(game, `${actor} ${out} any`, () =>
        reachOf(game, out, others, anyMove),
      )
      return [...reached].every(isWayOut)
    })
  },
} as const satisfies Readonly<Record<string, Away>>

const plain: readonly Knows[] = ['attitudes', 'unknown', 'coalitions', 'inverse']

/**
 * Nash 1950; Howard 1971; Fraser and Hipel 1979 and 1984; Rego and Vieira 2017 and 2021; Hamouda,
 * Kilgour and Hipel 2004; Kilgour 1985; Brams and Wittman 1981.
 */
const definitions: { readonly [K in Concept]: Definition } = {
  nash: { by: { kind: 'answers', others: 'nobody', away: 'nowhere' }, knows: plain },
  gmr: { by: { kind: 'answers', others: 'anyhow', away: 'nowhere' }, knows: plain },
  smr: { by: { kind: 'answers', others: 'anyhow', away: 'by-one-move' }, knows: plain },
  seq: { by: { kind: 'answers', others: 'gaining', away: 'nowhere' }, knows: plain },
  sseq: {
    by: { kind: 'answers', others: 'gaining', away: 'by-one-move' },
    knows: ['attitudes', 'unknown', 'inverse'],
  },
  'maximin-4': {
    by: { kind: 'answers', others: 'anyhow', away: 'by-a-move-without-answer' },
    knows: [],
  },
  sim: { by: { kind: 'at-once' }, knows: [] },
  'seq-sim': { by: { kind: 'either', of: ['seq', 'sim'] }, knows: [] },
  'gmr-strong': {
    by: { kind: 'answers', others: 'anyhow', away: 'nowhere', isMuch: true },
    knows: ['unknown', 'degree'],
  },
  'smr-strong': {
    by: { kind: 'answers', others: 'anyhow', away: 'by-one-move', isMuch: true },
    knows: ['unknown', 'degree'],
  },
  'seq-strong': {
    by: { kind: 'answers', others: 'gaining', away: 'nowhere', isMuch: true },
    knows: ['unknown', 'degree'],
  },
  limited: { by: { kind: 'ahead', far: 'as-asked' }, knows: ['horizon'], actorCount: 2 },
  nonmyopic: { by: { kind: 'ahead', far: 'without-end' }, knows: [], actorCount: 2 },
}

/** The definition of a concept by its name, if there is such a concept. */
export function definitionOf(concept: string): Definition | undefined {
  return own(definitions, concept)
}

/** How a concept judges, where it is by answers. */
export function byAnswers(concept: string): ByAnswers | undefined {
  const by = definitionOf(concept)?.by
  return by?.kind === 'answers' ? by : undefined
}

/** Can something be asked of the concept? */
export function isKnown(concept: string, what: Knows): boolean {
  return definitionOf(concept)?.knows.includes(what) ?? false
}

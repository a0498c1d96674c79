/**
 * Non-myopic stability for two actors (Brams and Wittman 1981; Kilgour 1984): limited-move stable
 * for every number of moves from some number on.
 */
import type { ConceptEntry } from './entry.ts'

export const nonmyopic = {
  id: 'nonmyopic',
  judging: { kind: 'foresight', moves: 'all' },
  actorCount: 2,
  goesWith: [],
  page: 'foresight',
  words: {
    en: {
      says: 'nobody gains however far it looks ahead',
      term: 'non-myopic stability',
      short: 'non-myopic',
    },
    de: {
      says: 'niemand gewinnt, wie weit er auch vorausschaut',
      term: 'nicht kurzsichtige Stabilität',
      short: 'nicht kurzsichtig',
    },
  },
} as const satisfies ConceptEntry

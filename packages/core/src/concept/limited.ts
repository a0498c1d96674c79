/**
 * Limited-move stability for two actors (Zagare 1984; Kilgour 1985; Fang, Hipel and Kilgour 1993,
 * chapter 3): with so many moves to go, taken in turn, the actor that would move first stays,
 * because no own move would let the game end in a state that it prefers.
 */
import type { ConceptEntry } from './entry.ts'

export const limited = {
  id: 'limited',
  judging: { kind: 'foresight', moves: 'given' },
  actorCount: 2,
  goesWith: [],
  page: 'foresight',
  words: {
    en: {
      says: 'nobody gains with foresight of so many moves',
      term: 'limited-move stability',
      short: 'limited-move',
    },
    de: {
      says: 'niemand gewinnt bei begrenzter Voraussicht',
      term: 'Stabilität bei begrenzter Zugzahl',
      short: 'begrenzte Zugzahl',
    },
  },
} as const satisfies ConceptEntry

/**
 * Nash stability (Nash 1950; as R in Fang, Hipel and Kilgour 1993): a state is stable for an actor
 * when none of the actor's own moves leads to a state it prefers.
 */
import type { ConceptEntry } from './entry.ts'

export const nash = {
  id: 'nash',
  judging: { kind: 'answers', turns: [], deterredBy: 'no-better' },
  goesWith: ['attitudes', 'unknown', 'coalitions', 'inverse', 'table'],
  page: 'nash',
  words: {
    en: {
      says: 'nobody gains alone',
      term: 'Nash',
      short: 'Nash',
      unanswered: 'that is enough, since no answer is expected.',
    },
    de: {
      says: 'niemand gewinnt allein',
      term: 'Nash',
      short: 'Nash',
      unanswered: 'das genügt, denn Antworten bleiben hier außer Betracht.',
    },
  },
} as const satisfies ConceptEntry

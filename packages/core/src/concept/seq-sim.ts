/**
 * Sequential or simultaneous stability (Fraser and Hipel 1984): a state is stable for an actor when
 * it is so in at least one of the two ways.
 */
import type { ConceptEntry } from './entry.ts'

export const seqSim = {
  id: 'seq-sim',
  judging: { kind: 'either', of: ['seq', 'sim'] },
  goesWith: [],
  page: 'sim',
  words: {
    en: {
      says: 'nobody gains once others answer in their own interest or move at the same moment',
      term: 'SEQ or SIM',
      short: 'SEQ or SIM',
      unanswered:
        'no answer in the interest of others deters it, nor what they would do at the same moment.',
    },
    de: {
      says: 'niemand gewinnt, sobald andere im eigenen Interesse antworten oder im selben Augenblick handeln',
      term: 'SEQ oder SIM',
      short: 'SEQ oder SIM',
      unanswered:
        'weder eine Antwort im Interesse der anderen noch das, was sie im selben Augenblick täten, schreckt ab.',
    },
  },
} as const satisfies ConceptEntry

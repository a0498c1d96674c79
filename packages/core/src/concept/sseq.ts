/**
 * Symmetric sequential stability (Rego and Vieira 2017): as in sequential stability every
 * improvement is answered by others who move to their own advantage, and from the answer no own
 * move of the actor leads back above its start.
 *
 * Not to be confused with strong sequential stability, which some papers shorten in the same way.
 */
import type { ConceptEntry } from './entry.ts'
import { noWayBack } from './no-way-back.ts'

export const sseq = {
  id: 'sseq',
  judging: { kind: 'answers', turns: ['others-for-themselves', 'self'], deterredBy: 'no-better' },
  goesWith: ['attitudes', 'unknown', 'inverse'],
  page: 'sseq',
  words: {
    en: {
      says: 'nobody gains once others answer in their own interest, and there is no way back out',
      term: 'symmetric sequential stability',
      short: 'symmetric SEQ',
      unanswered:
        'no answer in the interest of others deters it without leaving it a way back out.',
      atTheEnd: noWayBack.en,
    },
    de: {
      says: 'niemand gewinnt, sobald andere im eigenen Interesse antworten, und es führt kein Weg zurück',
      term: 'symmetrische sequenzielle Stabilität',
      short: 'symmetrisches SEQ',
      unanswered:
        'keine Antwort im Interesse der anderen schreckt davon ab, ohne einen Weg zurück zu lassen.',
      atTheEnd: noWayBack.de,
    },
  },
} as const satisfies ConceptEntry

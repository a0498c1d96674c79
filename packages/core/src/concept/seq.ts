/**
 * Sequential stability (Fraser and Hipel 1979; for n actors Fang, Hipel and Kilgour 1993): a state
 * is stable for an actor when every improvement it could make is answered by others who each move
 * only to their own advantage, at the state where they move, none twice in succession, and so
 * bring about a state that the actor finds no better than where it started.
 */
import type { ConceptEntry } from './entry.ts'

export const seq = {
  id: 'seq',
  judging: { kind: 'answers', turns: ['others-for-themselves'], deterredBy: 'no-better' },
  goesWith: ['attitudes', 'unknown', 'coalitions', 'inverse', 'table'],
  page: 'seq',
  words: {
    en: {
      says: 'nobody gains once others answer in their own interest',
      term: 'sequential stability, SEQ',
      short: 'SEQ',
      unanswered: 'no answer in the interest of others deters it.',
    },
    de: {
      says: 'niemand gewinnt, sobald andere im eigenen Interesse antworten',
      term: 'sequenzielle Stabilität, SEQ',
      short: 'SEQ',
      unanswered: 'keine Antwort im Interesse der anderen schreckt davon ab.',
    },
  },
} as const satisfies ConceptEntry

/**
 * General metarationality (Howard 1971; for n actors Fang, Hipel and Kilgour 1993): a state is
 * stable for an actor when every improvement it could make can be answered: the others, moving in
 * any order but none twice in succession, can bring about a state that the actor finds no better
 * than where it started. They may harm themselves by it.
 */
import type { ConceptEntry } from './entry.ts'

export const gmr = {
  id: 'gmr',
  judging: { kind: 'answers', turns: ['others'], deterredBy: 'no-better' },
  goesWith: ['attitudes', 'unknown', 'coalitions', 'inverse', 'table'],
  page: 'gmr',
  words: {
    en: {
      says: 'nobody gains once others answer, even against their own interest',
      term: 'general metarationality, GMR',
      short: 'GMR',
      unanswered: 'nothing that others can do deters it.',
    },
    de: {
      says: 'niemand gewinnt, sobald andere antworten, selbst gegen ihr eigenes Interesse',
      term: 'allgemeine Metarationalität, GMR',
      short: 'GMR',
      unanswered: 'nichts, was andere tun können, schreckt davon ab.',
    },
  },
} as const satisfies ConceptEntry

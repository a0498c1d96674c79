/**
 * Simultaneous stability (Fraser and Hipel 1984): a state is stable for an actor when every
 * improvement it could make may be crossed by what the others do at the same moment. Each of them
 * stays or takes one improvement of its own, all starting from the same state; some such choice,
 * put together with the actor's own change, must be feasible and no better for the actor than the
 * start. What is put together and is not feasible counts for nothing.
 */
import type { ConceptEntry } from './entry.ts'

export const sim = {
  id: 'sim',
  judging: { kind: 'at-once' },
  goesWith: [],
  page: 'sim',
  words: {
    en: {
      says: 'nobody gains for certain when others move at the same moment',
      term: 'simultaneous stability, SIM',
      short: 'SIM',
      unanswered: 'nothing that others would do at the same moment deters it.',
    },
    de: {
      says: 'niemand gewinnt mit Sicherheit, wenn andere im selben Augenblick handeln',
      term: 'simultane Stabilität, SIM',
      short: 'SIM',
      unanswered: 'nichts, was andere im selben Augenblick täten, schreckt davon ab.',
    },
  },
} as const satisfies ConceptEntry

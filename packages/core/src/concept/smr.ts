/**
 * Symmetric metarationality (Howard 1971): as in general metarationality every improvement can be
 * answered by a state that the actor finds no better, and from that state no own move of the actor
 * leads back above its start.
 */
import type { ConceptEntry } from './entry.ts'
import { noWayBack } from './no-way-back.ts'

export const smr = {
  id: 'smr',
  judging: { kind: 'answers', turns: ['others', 'self'], deterredBy: 'no-better' },
  goesWith: ['attitudes', 'unknown', 'coalitions', 'inverse', 'table'],
  page: 'smr',
  words: {
    en: {
      says: 'nobody gains once others answer, and the first mover has no way back out',
      term: 'symmetric metarationality, SMR',
      short: 'SMR',
      unanswered: 'nothing that others can do deters it without leaving it a way back out.',
      atTheEnd: noWayBack.en,
    },
    de: {
      says: 'niemand gewinnt, sobald andere antworten, und für den Ersten führt kein Weg zurück',
      term: 'symmetrische Metarationalität, SMR',
      short: 'SMR',
      unanswered:
        'nichts, was andere tun können, schreckt davon ab, ohne einen Weg zurück zu lassen.',
      atTheEnd: noWayBack.de,
    },
  },
} as const satisfies ConceptEntry

/**
 * Strong symmetric metarationality (Hamouda, Kilgour and Hipel 2004; in any number of degrees Xu,
 * Hipel and Kilgour 2009): as strong general metarationality, and every way on from the answer
 * leaves the actor as much worse off.
 */
import type { ConceptEntry } from './entry.ts'
import { noWayBack } from './no-way-back.ts'

export const smrStrong = {
  id: 'smr-strong',
  judging: { kind: 'answers', turns: ['others', 'self'], deterredBy: 'much-worse' },
  goesWith: ['unknown'],
  page: 'strong',
  words: {
    en: {
      says: 'whoever moves can be made much worse off by others, without a way back out',
      term: 'strong SMR',
      short: 'strong SMR',
      unanswered: 'nothing that others can do leaves it much worse off and without a way back out.',
      atTheEnd: noWayBack.en,
    },
    de: {
      says: 'wer sich bewegt, kann von anderen viel schlechter gestellt sein, ohne einen Weg zurück',
      term: 'starke SMR',
      short: 'starke SMR',
      unanswered:
        'nichts, was andere tun können, stellt den Handelnden viel schlechter, ohne einen Weg zurück zu lassen.',
      atTheEnd: noWayBack.de,
    },
  },
} as const satisfies ConceptEntry

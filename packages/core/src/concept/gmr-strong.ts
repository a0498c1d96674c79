/**
 * Strong general metarationality (Hamouda, Kilgour and Hipel 2004; in any number of degrees Xu,
 * Hipel and Kilgour 2009): every improvement can be answered by a state that leaves the actor worse
 * off than where it started by so many degrees, two if nothing else is asked. Any degree of
 * improvement tempts.
 */
import type { ConceptEntry } from './entry.ts'

export const gmrStrong = {
  id: 'gmr-strong',
  judging: { kind: 'answers', turns: ['others'], deterredBy: 'much-worse' },
  goesWith: ['unknown'],
  page: 'strong',
  words: {
    en: {
      says: 'whoever moves can be made much worse off by others',
      term: 'strong GMR',
      short: 'strong GMR',
      unanswered: 'nothing that others can do leaves it much worse off.',
    },
    de: {
      says: 'wer sich bewegt, kann von anderen viel schlechter gestellt sein',
      term: 'starke GMR',
      short: 'starke GMR',
      unanswered: 'nichts, was andere tun können, stellt den Handelnden viel schlechter.',
    },
  },
} as const satisfies ConceptEntry

/**
 * Strong sequential stability (Hamouda, Kilgour and Hipel 2004; in any number of degrees Xu, Hipel
 * and Kilgour 2009): as strong general metarationality, but the others move only to their own
 * advantage, by any degree.
 */
import type { ConceptEntry } from './entry.ts'

export const seqStrong = {
  id: 'seq-strong',
  judging: { kind: 'answers', turns: ['others-for-themselves'], deterredBy: 'much-worse' },
  goesWith: ['unknown'],
  page: 'strong',
  words: {
    en: {
      says: 'whoever moves is made much worse off by others in their own interest',
      term: 'strong SEQ',
      short: 'strong SEQ',
      unanswered: 'no answer in the interest of others leaves it much worse off.',
    },
    de: {
      says: 'wer sich bewegt, ist am Ende durch andere, die ihr Interesse verfolgen, viel schlechter gestellt',
      term: 'starke SEQ',
      short: 'starke SEQ',
      unanswered: 'keine Antwort im Interesse der anderen stellt den Handelnden viel schlechter.',
    },
  },
} as const satisfies ConceptEntry

/**
 * Maximin stability of horizon four, after the idea of Maximin_h (Rego and Vieira); worded here and
 * not compared with their text. An actor looks so many moves ahead and takes the others to do their
 * worst, and whoever has the turn may stay. A state is stable for it when every improvement can be
 * answered by a state that the actor finds no better than where it started, and every own move from
 * there that leads above its start can be answered so once more. Worded alike, one, two and three
 * moves give Nash stability, general and symmetric metarationality.
 */
import type { ConceptEntry } from './entry.ts'

export const maximin4 = {
  id: 'maximin-4',
  judging: { kind: 'answers', turns: ['others', 'self', 'others'], deterredBy: 'no-better' },
  goesWith: [],
  page: 'maximin',
  words: {
    en: {
      says: "nobody gains once others answer, and can answer the first mover's next step as well",
      term: 'maximin stability over four moves',
      short: 'maximin, 4 moves',
      unanswered: 'nothing that others can do, and do once more if it moves on, deters it.',
      atTheEnd:
        'Any step of its own that leads from there back above where it began can be answered once more.',
    },
    de: {
      says: 'niemand gewinnt, sobald andere antworten und auch auf den nächsten Schritt antworten können',
      term: 'Maximin-Stabilität über vier Züge',
      short: 'Maximin, 4 Züge',
      unanswered:
        'nichts, was andere tun und nach einem weiteren Schritt noch einmal tun können, schreckt davon ab.',
      atTheEnd:
        'Auf jeden eigenen Schritt, der von dort zurück über den Anfang führt, gibt es noch einmal eine Antwort.',
    },
  },
} as const satisfies ConceptEntry

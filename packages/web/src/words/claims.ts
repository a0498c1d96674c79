/** The words of the view "claims". */
import type { Widen } from './widen.ts'

const english = {
  moreOf: 'More',
  title: 'Claims',
  lead: 'Each claim of the text is put to the model, over all the ways the disputed questions could lie.',
  text: 'The text, with every claim marked',
  none: 'The model records no claims yet. Claims are recorded in the model, with their place in the text.',
  record: 'Record claims in the model',
  filter: 'Show',
  all: (count: string) => `all ${count}`,
  untested: 'not tested yet',
  hidden: (count: string) => `${count} of other verdicts hidden:`,
  showAll: 'show all',
  amounts: 'Numbers compared',
  look: 'Look at this reading',
  test: 'The test',
  tested: 'What is tested',
  kinds: { causal: 'says what leads to what', evaluative: 'judges', fact: 'states a fact' },
}

const german: Widen<typeof english> = {
  moreOf: 'Mehr',
  title: 'Behauptungen',
  lead: 'Die Behauptungen des Textes, am Modell geprüft über alle Lesarten der strittigen Fragen.',
  text: 'Der Text, mit allen Behauptungen markiert',
  none: 'Das Modell verzeichnet noch keine Behauptungen. Sie stehen im Modell, mit ihrer Stelle im Text.',
  record: 'Behauptungen im Modell verzeichnen',
  filter: 'Zeigen',
  all: (count) => `alle ${count}`,
  untested: 'noch nicht geprüft',
  hidden: (count) => `${count} mit anderem Urteil verborgen:`,
  showAll: 'alle zeigen',
  amounts: 'Verglichene Zahlen',
  look: 'Diese Lesart ansehen',
  test: 'Die Prüfung',
  tested: 'Gegenstand der Prüfung',
  kinds: {
    causal: 'sagt, was wozu führt',
    evaluative: 'urteilt',
    fact: 'stellt eine Tatsache fest',
  },
}

export const claimsWords = { en: english, de: german }

/** The words of the view "compare". */
import type { Widen } from './widen.ts'

const english = {
  twoReadings: 'Two readings side by side',
  reading: (place: number) => `Reading ${place}`,
  twoVersions: 'Two versions of the model side by side',
  noVersion: 'There is no other version yet. One is kept under a name in the menu of the case.',
  version: 'Version',
  asShipped: 'as first opened',
  now: 'Now',
  full: 'All tests in words, to be sorted',
  packages: 'The plans as packages: a second opinion',
  title: 'Compare',
  lead: 'The same tests for every plan, in the same reading of the disputed questions. There is no total: the tests fail apart.',
  sameReading: (reading: string) => `Same reading for all rows: ${reading}`,
  choosePlans: 'Which plans',
  shown: (shown: string, all: string) => `${shown} of ${all} plans shown`,
  showAll: 'Show all',
  table: 'Plans side by side',
  sortedBy: (column: string) => `Sort by ${column}`,
  best: 'best here',
  bestHint:
    'The mark “best here” compares, column by column, the plans that every side would enter against today and that would hold.',
  fewBest: 'Fewer than two of these plans would be entered and hold, so nothing is marked as best.',
  open: (plan: string) => `Open the plan: ${plan}`,
}

const german: Widen<typeof english> = {
  twoReadings: 'Zwei Lesarten nebeneinander',
  reading: (place) => `Lesart ${place}`,
  twoVersions: 'Zwei Fassungen des Modells nebeneinander',
  noVersion:
    'Noch gibt es keine andere Fassung. Im Menü des Falls lässt sich eine unter einem Namen behalten.',
  version: 'Fassung',
  asShipped: 'wie zuerst geöffnet',
  now: 'Jetzt',
  full: 'Alle Prüfungen in Worten, zum Sortieren',
  packages: 'Die Pläne als Pakete: eine zweite Meinung',
  title: 'Vergleich',
  lead: 'Dieselben Prüfungen für jeden Plan, in derselben Lesart der strittigen Fragen. Eine Summe gibt es nicht: Die Prüfungen scheitern einzeln.',
  sameReading: (reading) => `Dieselbe Lesart in allen Zeilen: ${reading}`,
  choosePlans: 'Welche Pläne',
  shown: (shown, all) => `${shown} von ${all} Plänen gezeigt`,
  showAll: 'Alle zeigen',
  table: 'Pläne nebeneinander',
  sortedBy: (column) => `Ordnen nach: ${column}`,
  best: 'hier am besten',
  bestHint:
    'Das Zeichen „hier am besten“ vergleicht Spalte für Spalte die Pläne, denen jede Seite gegenüber heute zustimmen würde und die Bestand hätten.',
  fewBest:
    'Weniger als zwei dieser Pläne fänden Zustimmung und hätten Bestand; darum ist keiner als der beste bezeichnet.',
  open: (plan) => `Den Plan öffnen: ${plan}`,
}

export const compareWords = { en: english, de: german }

/** Inspector-days over sites, in words. */
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { heading, pageOf, table, type Voice } from './page.ts'

const english = {
  title: 'Inspector-days over sites',
  deterred: (value: string) =>
    `Nobody would gain by a breach: divided like this, the best site for it would be worth ${value}.`,
  pays: (value: string) =>
    `A breach would pay: divided as well as can be, the best site for it would still be worth ${value}.`,
  enough: (days: string) => `It would not pay from ${days} days on.`,
  open: (sites: string) => `However many days there are, it would pay at ${sites}.`,
  others: (names: string, count: string) => `${names} and ${count} others`,
  days: 'Days there are',
  used: 'Days used',
  value: 'Worth of the best site to who breaks',
  enoughRow: 'Days from which on no breach pays',
  none: 'none are enough',
  heading: 'How the days are divided',
  columns: ['Site', 'Chance of an inspection', 'Days', 'Worth of a breach there', 'Best for it'],
  best: 'yes',
  lists: 'Lists of sites to go to, one drawn for each day by its share',
  listColumns: ['Sites', 'Share of the days'],
  nowhere: 'nowhere',
  more: (count: string) => `And ${count} further sites; all of them stand in --json and --to csv.`,
  granted:
    'one breach at one site; the division is known to who breaks, the list of the day is not. A site that nobody knows of has to stand in the table, out of reach: without it the answer is falsely comforting.',
  source: 'Kiekintveld, Jain, Tsai, Pita, Ordóñez and Tambe 2009',
}

const german: typeof english = {
  title: 'Inspektionstage über Orte',
  deterred: (value) =>
    `Niemand gewönne durch einen Bruch: So verteilt, wäre der beste Ort dafür ${value} wert.`,
  pays: (value) =>
    `Ein Bruch lohnte sich: Auch bei bester Verteilung wäre der beste Ort dafür noch ${value} wert.`,
  enough: (days) => `Ab ${days} Tagen lohnte er sich nicht.`,
  open: (sites) => `Wie viele Tage es auch sind: Er lohnte sich bei ${sites}.`,
  others: (names, count) => `${names} und ${count} weiteren`,
  days: 'Vorhandene Tage',
  used: 'Genutzte Tage',
  value: 'Wert des besten Ortes für den, der bricht',
  enoughRow: 'Tage, ab denen sich kein Bruch lohnt',
  none: 'keine genügen',
  heading: 'Wie die Tage verteilt sind',
  columns: [
    'Ort',
    'Wahrscheinlichkeit einer Inspektion',
    'Tage',
    'Wert eines Bruchs dort',
    'Bester dafür',
  ],
  best: 'ja',
  lists: 'Listen der Orte, von denen für jeden Tag eine nach ihrem Anteil gezogen ist',
  listColumns: ['Orte', 'Anteil der Tage'],
  nowhere: 'nirgends',
  more: (count) => `Und ${count} weitere Orte; alle stehen in --json und --to csv.`,
  granted:
    'ein Bruch an einem Ort; wer bricht, kennt die Verteilung, aber nicht die Liste des Tages. Ein Ort, von dem niemand weiß, muss als unerreichbar in der Tabelle stehen: Ohne ihn beruhigt die Antwort zu Unrecht.',
  source: 'Kiekintveld, Jain, Tsai, Pita, Ordóñez und Tambe 2009',
}

/** So many sites are named in a sentence. */
const namedMax = 3

export function sitesTold(
  asked: CalculationOf<'sites'>,
  { value, deterred, days, sites, lists, enough, open }: ResultOf<'sites'>,
  v: Voice,
) {
  const words = v.language === 'de' ? german : english
  const { amount, list, number, quoted } = v.words
  const named = open.slice(0, namedMax).map(quoted)
  const rest = open.length - named.length
  const openNamed = rest > 0 ? words.others(named.join(', '), number(rest)) : list(named)
  const rows = sites
    .slice(0, v.rowsMax)
    .map((one) => [
      [one.site],
      [v.chance(one.inspected)],
      [v.amount(one.days)],
      [v.amount(one.worth)],
      [one.best ? words.best : ''],
    ])
  const left = sites.length - rows.length
  return pageOf(
    {
      ...words,
      answer: [
        deterred ? words.deterred(amount(value)) : words.pays(amount(value)),
        enough !== null ? words.enough(amount(enough)) : words.open(openNamed),
      ],
      steps: [
        [words.days, v.amount(asked.days), 'M'],
        [words.used, v.amount(days), 'Σ w · c'],
        [words.value, v.amount(value), 'v'],
        [
          words.enoughRow,
          enough === null ? words.none : v.amount(enough),
          'Σ w · d / ((1 − β)(d + b))',
        ],
      ],
      more: [
        heading(words.heading),
        table(words.columns, rows),
        ...(left > 0 ? [{ kind: 'paragraph' as const, text: [words.more(number(left))] }] : []),
        ...(lists
          ? [
              heading(words.lists),
              table(
                words.listColumns,
                lists.map((one) => [[list(one.sites) || words.nowhere], [v.chance(one.share)]]),
              ),
            ]
          : []),
      ],
    },
    v,
  )
}

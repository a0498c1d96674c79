/** Whether an inspection deters, in words. */
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { heading, pageOf, table, type Voice } from './page.ts'

const english = {
  title: 'Does an inspection deter?',
  needed: (q: string) => `Inspected with a chance of ${q} or more, a breach would not pay.`,
  never: 'A breach would pay even where an inspection is certain: it misses too often.',
  enough: (q: string) => `With a chance of ${q} it would not pay.`,
  tooLittle: (q: string) => `With a chance of ${q} it would pay.`,
  announced: (breach: string) =>
    `Announced beforehand and believed, the word would be kept; chosen at once, it would be broken with a chance of ${breach}.`,
  gain: 'What a breach brings that is not found',
  loss: 'What a breach costs that is found',
  missed: 'Chance that an inspection misses',
  neededRow: 'Least chance of an inspection that deters',
  none: 'none',
  heading: 'What both sides would do',
  columns: ['Choice', 'Chance of an inspection', 'Chance of a breach', 'The inspector can expect'],
  atOnce: 'both choose at once',
  first: 'announced and believed',
  granted: 'one inspection and one temptation; what is announced is believed.',
  source: 'Avenhaus, von Stengel and Zamir 2002; announcing: Maschler 1966',
}

const german: typeof english = {
  title: 'Schreckt eine Inspektion ab?',
  needed: (q) => `Ab einer Inspektionswahrscheinlichkeit von ${q} lohnte sich ein Bruch nicht.`,
  never: 'Ein Bruch lohnte sich selbst bei sicherer Inspektion: Sie verfehlt zu oft.',
  enough: (q) => `Bei einer Wahrscheinlichkeit von ${q} lohnte er sich nicht.`,
  tooLittle: (q) => `Bei einer Wahrscheinlichkeit von ${q} lohnte er sich.`,
  announced: (breach) =>
    `Vorher angekündigt und geglaubt, bliebe das Wort gehalten; gleichzeitig gewählt, wäre es mit einer Wahrscheinlichkeit von ${breach} gebrochen.`,
  gain: 'Was ein unentdeckter Bruch bringt',
  loss: 'Was ein entdeckter Bruch kostet',
  missed: 'Wahrscheinlichkeit, dass eine Inspektion verfehlt',
  neededRow: 'Kleinste Wahrscheinlichkeit einer Inspektion, die abschreckt',
  none: 'keine',
  heading: 'Was beide Seiten täten',
  columns: [
    'Wahl',
    'Wahrscheinlichkeit einer Inspektion',
    'Wahrscheinlichkeit eines Bruchs',
    'Erwartung des Inspekteurs',
  ],
  atOnce: 'beide wählen gleichzeitig',
  first: 'angekündigt und geglaubt',
  granted: 'eine Inspektion und eine Versuchung; dem Angekündigten glaubt man.',
  source: 'Avenhaus, von Stengel und Zamir 2002; Ankündigung: Maschler 1966',
}

export function deterrenceTold(
  { gain, loss, missed, inspected }: CalculationOf<'deterrence'>,
  { needed, enough, game }: ResultOf<'deterrence'>,
  v: Voice,
) {
  const words = v.language === 'de' ? german : english
  const { chance } = v.words
  const judged = enough === true ? words.enough : words.tooLittle
  const row = (name: string, one: { inspection: number; breach: number; payoff: number }) => [
    [name],
    [v.chance(one.inspection)],
    [v.chance(one.breach)],
    [v.amount(one.payoff)],
  ]
  return pageOf(
    {
      ...words,
      answer: [
        needed === null ? words.never : words.needed(chance(needed)),
        inspected !== undefined && judged(chance(inspected)),
        game?.deterrable === true && words.announced(chance(game.atOnce.breach)),
      ],
      steps: [
        [words.gain, v.amount(gain), 'd'],
        [words.loss, v.amount(loss), 'b'],
        [words.missed, v.chance(missed), 'β'],
        [
          words.neededRow,
          needed === null ? words.none : v.chance(needed),
          'q(1 − β) ≥ d / (b + d)',
        ],
      ],
      more: game
        ? [
            heading(words.heading),
            table(words.columns, [
              row(words.atOnce, game.atOnce),
              row(words.first, game.announced),
            ]),
          ]
        : [],
    },
    v,
  )
}

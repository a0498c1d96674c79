/** Interim inspections that cannot be foreseen, in words. */
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { heading, pageOf, table, type Voice } from './page.ts'

const english = {
  title: 'Interim inspections that nobody can foresee',
  unforeseen: (share: string) =>
    `Begun at its best moment, a breach would stay unseen for ${share} of the period on average.`,
  announced: (share: string) => `With announced visits at equal intervals it would be ${share}.`,
  count: 'Interim inspections',
  value: 'Longest expected time to detection, unforeseen',
  valueAnnounced: 'The same, announced at equal intervals',
  ratio: 'What surprise leaves of it',
  times: (draw: string) => `When the visits are, for the draw ${draw}`,
  visit: 'Visit',
  share: 'Share of the period',
  granted:
    'an inspection at the end of the period, sensors that miss nothing, and that only the average time counts.',
  source: 'Diamond 1982; renewal equation in Feller 1971',
}

const german: typeof english = {
  title: 'Zwischeninspektionen, die niemand vorhersehen kann',
  unforeseen: (share) =>
    `Im besten Augenblick begonnen, bliebe ein Bruch im Mittel für ${share} des Zeitraums ungesehen.`,
  announced: (share) => `Bei angekündigten Besuchen in gleichen Abständen wäre es ${share}.`,
  count: 'Zwischeninspektionen',
  value: 'Längste erwartete Zeit bis zur Entdeckung',
  valueAnnounced: 'Dieselbe, in gleichen Abständen angekündigt',
  ratio: 'Was Überraschung davon übrig lässt',
  times: (draw) => `Wann die Besuche sind, für die gezogene Zahl ${draw}`,
  visit: 'Besuch',
  share: 'Anteil des Zeitraums',
  granted:
    'eine Inspektion am Ende des Zeitraums, Messgeräte, die nichts verfehlen, und dass allein die mittlere Zeit zählt.',
  source: 'Diamond 1982; Erneuerungsgleichung bei Feller 1971',
}

export function interimTold(
  { inspections, draw }: CalculationOf<'interim'>,
  { unforeseen, announced, times }: ResultOf<'interim'>,
  v: Voice,
) {
  const words = v.language === 'de' ? german : english
  const { number, amount } = v.words
  const listed = (times ?? []).map((time, i) => [[number(i + 1)], [v.amount(time)]])
  return pageOf(
    {
      ...words,
      answer: [words.unforeseen(amount(unforeseen)), words.announced(amount(announced))],
      steps: [
        [words.count, number(inspections), 'k'],
        [words.value, v.amount(unforeseen), '1 / Σ_j (−1)^j (k − j)^j e^(k−j) / j!'],
        [words.valueAnnounced, v.amount(announced), '1 / (k + 1)'],
        [words.ratio, v.amount(unforeseen / announced)],
      ],
      more:
        draw === undefined || times === undefined || times.length === 0
          ? []
          : [heading(words.times(amount(draw))), table([words.visit, words.share], listed)],
    },
    v,
  )
}

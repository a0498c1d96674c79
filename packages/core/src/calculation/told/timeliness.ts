/** Visits and the critical time, in words. */
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { heading, pageOf, table, type Voice } from './page.ts'

const english = {
  title: 'Visits within the critical time',
  drawn: (p: string) =>
    `At random times these visits would find a breach in time with a chance of ${p}, whenever it begins.`,
  never:
    'Announced at equal intervals, they would never find in time one that begins just after a visit.',
  announced: (p: string) =>
    `Announced at equal intervals, they would find one that begins just after a visit with a chance of ${p}.`,
  visits: 'Visits in a period',
  period: 'Length of the period',
  within: 'Critical time, in the same unit',
  missed: 'Chance that a visit misses',
  heading: 'Three ways to set the dates',
  way: 'Dates',
  found: 'Found in time',
  enough: (wanted: string) => `Visits for ${wanted}`,
  chosen: 'announced, begun after a visit',
  any: 'announced, begun any time',
  random: 'so many at random',
  constant: 'at random, constant rate',
  none: 'no number is enough',
  formula: 'Formula',
  granted:
    'at most one breach, begun without knowing the dates to come, and visits that miss independently of one another.',
  source: 'elementary probability; Avenhaus and Krieger, Inspection Games over Time, 2020',
}

const german: typeof english = {
  title: 'Besuche innerhalb der kritischen Zeit',
  drawn: (p) =>
    `Zu zufälligen Zeiten fänden diese Besuche einen Bruch mit einer Wahrscheinlichkeit von ${p} rechtzeitig, wann immer er beginnt.`,
  never:
    'In gleichen Abständen angekündigt, fänden sie nie rechtzeitig einen, der gleich nach einem Besuch beginnt.',
  announced: (p) =>
    `In gleichen Abständen angekündigt, fänden sie einen, der gleich nach einem Besuch beginnt, mit einer Wahrscheinlichkeit von ${p}.`,
  visits: 'Besuche in einem Zeitabschnitt',
  period: 'Länge des Zeitabschnitts',
  within: 'Kritische Zeit, in derselben Einheit',
  missed: 'Wahrscheinlichkeit, dass ein Besuch verfehlt',
  heading: 'Drei Arten, die Termine zu setzen',
  way: 'Termine',
  found: 'Rechtzeitig gefunden',
  enough: (wanted) => `Besuche für ${wanted}`,
  chosen: 'angekündigt, gleich nach Besuch begonnen',
  any: 'angekündigt, irgendwann begonnen',
  random: 'so viele, zufällig',
  constant: 'zufällig, feste Häufigkeit',
  none: 'keine Zahl genügt',
  formula: 'Formel',
  granted:
    'höchstens ein Bruch, begonnen ohne Kenntnis künftiger Termine, und Besuche, die unabhängig voneinander verfehlen.',
  source:
    'elementare Wahrscheinlichkeitsrechnung; Avenhaus und Krieger, Inspection Games over Time, 2020',
}

export function timelinessTold(
  asked: CalculationOf<'timeliness'>,
  { announced, drawn, constant }: ResultOf<'timeliness'>,
  v: Voice,
) {
  const words = v.language === 'de' ? german : english
  const { chance } = v.words
  const { visits, period, within, missed, wanted } = asked
  const row = (name: string, found: number, enough: number | null | undefined, formula: string) => [
    [name],
    [v.chance(found)],
    ...(wanted === undefined
      ? []
      : [[enough === undefined ? '–' : enough === null ? words.none : v.amount(enough)]]),
    [{ kind: 'term' as const, text: formula }],
  ]
  const columns = [
    words.way,
    words.found,
    ...(wanted === undefined ? [] : [words.enough(chance(wanted))]),
    words.formula,
  ]
  const rows = [
    row(words.chosen, announced.chosenStart, announced.visits, '1 − β^m, m = ⌊nT/P⌋'),
    row(words.any, announced.anyStart, undefined, '1 − β^m (1 − (nT/P − m)(1 − β))'),
    ...(drawn ? [row(words.random, drawn.found, drawn.visits, '1 − (1 − (1 − β)T/P)^n')] : []),
    row(words.constant, constant.found, constant.visits, '1 − e^(−(1 − β)nT/P)'),
  ]
  return pageOf(
    {
      ...words,
      answer: [
        words.drawn(chance(constant.found)),
        announced.chosenStart === 0 ? words.never : words.announced(chance(announced.chosenStart)),
      ],
      steps: [
        [words.visits, v.amount(visits), 'n'],
        [words.period, v.amount(period), 'P'],
        [words.within, v.amount(within), 'T'],
        [words.missed, v.chance(missed), 'β'],
      ],
      more: [heading(words.heading), table(columns, rows)],
    },
    v,
  )
}

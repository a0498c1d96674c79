/** What every page says: names, numbers, lists, where a result comes from. */
import { thousandsApart } from '../../base/thousands-apart.ts'
import type { NameCases } from '../german-cases.ts'
import {
  type AmountWords,
  amountIn,
  chanceIn,
  type DateWords,
  dateIn,
  joined,
  timeIn,
} from './spelling.ts'
import type { Widen } from './widen.ts'

const englishDates: DateWords = {
  months:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  parts: { early: 'early', mid: 'mid', late: 'late' },
  day: (day, month, year) => `${day} ${month} ${year}`,
}

const germanDates: DateWords = {
  months:
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  parts: { early: 'Anfang', mid: 'Mitte', late: 'Ende' },
  day: (day, month, year) => `${day}. ${month} ${year}`,
}

const englishAmounts: AmountWords = {
  point: '.',
  separator: ',',
  large: [
    ['million', 'million'],
    ['billion', 'billion'],
    ['trillion', 'trillion'],
  ],
  lessThan: (amount) => `less than ${amount}`,
  moreThan: (amount) => `more than ${amount}`,
  justBelowNothing: 'just below 0',
  oneIn: (count) => `one in ${count}`,
  allButOneIn: (count) => `all but one in ${count}`,
  oneLarge: ['a million', 'a billion', 'a trillion'],
}

const germanAmounts: AmountWords = {
  point: ',',
  separator: '.',
  large: [
    ['Million', 'Millionen'],
    ['Milliarde', 'Milliarden'],
    ['Billion', 'Billionen'],
  ],
  lessThan: (amount) => `weniger als ${amount}`,
  moreThan: (amount) => `mehr als ${amount}`,
  justBelowNothing: 'knapp unter 0',
  oneIn: (count) => `eins zu ${count}`,
  allButOneIn: (count) => `alle außer 1 von ${count}`,
  oneLarge: ['einer Million', 'einer Milliarde', 'einer Billion'],
}

const englishTimes = {
  years: ['year', 'years'],
  months: ['month', 'months'],
  days: ['day', 'days'],
} as const

const germanTimes = {
  years: ['Jahr', 'Jahren'],
  months: ['Monat', 'Monaten'],
  days: ['Tag', 'Tagen'],
} as const

/** "no monitors", "no confirmed report" of "a confirmed report", "not: the port open". */
function negated(option: string): string {
  const [, article, rest] = /^(an?|the|no) (.+)$/i.exec(option) ?? []
  if (rest === undefined) return `no ${option}`
  return /^an?$/i.test(article ?? '') ? `no ${rest}` : `not: ${option}`
}

const english = {
  amount: (value: number) => amountIn(value, englishAmounts),
  chance: (value: number) => chanceIn(value, englishAmounts),
  time: (days: number) => timeIn(days, englishTimes, (value) => amountIn(value, englishAmounts)),
  number: (n: number) => thousandsApart(n, ','),
  list: (items: readonly string[]) => joined(items, 'and'),
  and: 'and',
  or: 'or',
  date: (date: string) => dateIn(date, englishDates),
  quoted: (text: string) => `“${text}”`,
  not: negated,
  today: 'today',
  asIs: 'nothing differs',
  stage: (place: number, id: string) => `stage ${place} (${id})`,
  placeInRanking: (place: number, count: number) => `place ${place} of ${count} in its ranking`,
  noWish: (actors: NameCases) => `Nothing is said of ${actors.nominative}: no wish is stated.`,
  assumption: 'assumption',
  noBasis: 'no basis given',
  doubted: (by: string | undefined, on: string | undefined) =>
    `doubted${by === undefined ? '' : ` by ${by}`}${on === undefined ? '' : ` (${on})`}`,
  neverTogether: (what: string) => `never: ${what}`,
  formula: {
    not: (what: string) => `not ${what}`,
    or: (parts: readonly string[]) => joined(parts, 'or'),
    implies: (when: string, then: string) => `${then} if ${when}`,
    iff: (left: string, right: string) => `${left} exactly if ${right}`,
  },
  change: (begins: readonly string[], ends: readonly string[]) => {
    const parts = [
      begins.length > 0 ? `begins: ${begins.join('; ')}` : '',
      ends.length > 0 ? `ends: ${ends.join('; ')}` : '',
    ]
    return parts.filter((part) => part !== '').join(' · ') || 'nothing changes'
  },
  asOf: (date: string) => (date === 'undated' ? 'undated' : `as of ${date}`),
  term: { nash: 'Nash equilibrium', jointMove: 'joint move', fit: 'fit' },

  source: {
    titled: (authors: string | undefined, title: string) =>
      authors === undefined ? title : `${authors}, ${title}`,
    in: (name: string) => `in: ${name}`,
    accessed: (date: string) => `(accessed ${date})`,
  },
  footer: {
    sources: 'Sources named',
    truncated: (reached: string) =>
      `Stopped before the end: ${reached}. What was not looked at is neither counted nor judged.`,
    version: (hash: string) => `version ${hash}`,
    run: (model: string, hash: string) => `Model ${model}, version ${hash}.`,
    world: (answers: string) => `Answers set differently from the model as written: ${answers}.`,
  },
}

const german: Widen<typeof english> = {
  amount: (value) => amountIn(value, germanAmounts),
  chance: (value) => chanceIn(value, germanAmounts),
  time: (days) => timeIn(days, germanTimes, (value) => amountIn(value, germanAmounts)),
  number: (n) => thousandsApart(n, '.'),
  list: (items) => joined(items, 'und'),
  and: 'und',
  or: 'oder',
  date: (date) => dateIn(date, germanDates),
  quoted: (text) => `„${text}“`,
  not: (option) => `nicht: ${option}`,
  today: 'heute',
  asIs: 'kein Unterschied',
  stage: (place, id) => `Stufe ${place} (${id})`,
  placeInRanking: (place, count) => `Platz ${place} von ${count} in der eigenen Rangfolge`,
  noWish: (actors) => `Über ${actors.accusative} lässt sich nichts sagen: Kein Wunsch ist genannt.`,
  assumption: 'Annahme',
  noBasis: 'ohne Beleg',
  doubted: (by, on) =>
    `bezweifelt${by === undefined ? '' : ` von ${by}`}${on === undefined ? '' : ` (${on})`}`,
  neverTogether: (what) => `nie: ${what}`,
  formula: {
    not: (what) => `nicht ${what}`,
    or: (parts) => joined(parts, 'oder'),
    implies: (when, then) => `${then}, falls ${when}`,
    iff: (left, right) => `${left} genau dann, wenn ${right}`,
  },
  change: (begins, ends) => {
    const parts = [
      begins.length > 0 ? `beginnt: ${begins.join('; ')}` : '',
      ends.length > 0 ? `endet: ${ends.join('; ')}` : '',
    ]
    return parts.filter((part) => part !== '').join(' · ') || 'keine Änderung'
  },
  asOf: (date) => (date === 'undated' ? 'ohne Datum' : `Stand ${date}`),

  term: {
    nash: 'Nash-Gleichgewicht',

    jointMove: 'gemeinsamer Zug',
    fit: 'Abgleich',
  },
  source: {
    titled: (authors, title) => (authors === undefined ? title : `${authors}: ${title}`),
    in: (name) => `in: ${name}`,
    accessed: (date) => (/^\d+\. /.test(date) ? `(abgerufen am ${date})` : `(abgerufen ${date})`),
  },
  footer: {
    sources: 'Genannte Quellen',
    truncated: (reached) =>
      `Vor dem Ende abgebrochen: ${reached}. Was nicht betrachtet wurde, ist weder gezählt noch beurteilt.`,
    version: (hash) => `Fassung ${hash}`,
    run: (model, hash) => `Modell ${model}, Fassung ${hash}.`,
    world: (answers) => `Abweichend vom Modell beantwortet: ${answers}.`,
  },
}

export const everyPageWords = { en: english, de: german }

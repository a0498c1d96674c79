/** A sample of items, in words. */
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { pageOf, type Step, type Voice } from './page.ts'

const english = {
  title: 'A sample of items',
  drawn: (n: string, p: string) =>
    `A random sample of ${n} would have at least one falsified item in it with a chance of ${p}.`,
  taken: (N: string, r: string) => `Of ${N} items ${r} are taken to be falsified.`,
  least: (n: string, b: string) =>
    `To miss all of them with a chance of ${b} at most, ${n} are to be drawn, and fewer are not enough.`,
  items: 'Items in the stratum',
  defective: 'Falsified items',
  rounded: 'M / x, rounded up',
  found: 'Chance that the sample holds one',
  exact: 'Least sample, exact',
  foundThen: 'Chance that it holds one',
  iaea: "Least sample, the Agency's formula",
  iaeaByRatio: 'The same with M / x unrounded',
  jaech: "Least sample, Jaech's formula",
  unrounded: (n: string, from: string) => `${n} (${from})`,
  smallest: 'least n with C(N − r, n) / C(N, n) ≤ β',
  granted:
    'a falsified item in the sample is always recognised, whole items are falsified, and who falsifies does not know the sample.',
  source:
    'hypergeometric distribution; IAEA, Statistical Concepts and Techniques, 1998; Jaech 1973',
}

const german: typeof english = {
  title: 'Eine Stichprobe von Posten',
  drawn: (n, p) =>
    `Eine zufällige Stichprobe von ${n} enthielte mit einer Wahrscheinlichkeit von ${p} mindestens einen verfälschten Posten.`,
  taken: (N, r) => `Von ${N} Posten gelten ${r} als verfälscht.`,
  least: (n, b) =>
    `Um alle mit einer Wahrscheinlichkeit von höchstens ${b} zu verfehlen, sind ${n} zu ziehen; weniger genügen nicht.`,
  items: 'Posten im Stratum',
  defective: 'Verfälschte Posten',
  rounded: 'M / x, aufgerundet',
  found: 'Wahrscheinlichkeit eines Treffers',
  exact: 'Kleinste Stichprobe, genau',
  foundThen: 'Wahrscheinlichkeit dann',
  iaea: 'Kleinste Stichprobe, Formel der IAEO',
  iaeaByRatio: 'Dasselbe mit M / x ungerundet',
  jaech: 'Kleinste Stichprobe, Formel von Jaech',
  unrounded: (n, from) => `${n} (${from})`,
  smallest: 'kleinstes n mit C(N − r, n) / C(N, n) ≤ β',
  granted:
    'Ein verfälschter Posten fällt in der Stichprobe immer auf, verfälscht sind ganze Posten, und wer fälscht, kennt die Stichprobe nicht.',
  source:
    'hypergeometrische Verteilung; IAEA, Statistical Concepts and Techniques, 1998; Jaech 1973',
}

export function samplingTold(
  asked: CalculationOf<'sampling'>,
  { defective, ratio, found, least }: ResultOf<'sampling'>,
  v: Voice,
) {
  const words = v.language === 'de' ? german : english
  const { number, chance } = v.words
  const { samples, miss } = asked
  const rounded = ({ unrounded, samples: n }: { unrounded: number; samples: number }) =>
    words.unrounded(number(n), v.amount(unrounded))
  const steps: (Step | false)[] = [
    [words.items, number(asked.items), 'N'],
    [words.defective, number(defective), asked.goal === undefined ? 'r' : `r = ${words.rounded}`],
    asked.goal !== undefined && ['M / x', v.amount(ratio)],
    found !== undefined && [words.found, v.chance(found), '1 − C(N − r, n) / C(N, n)'],
  ]
  if (least !== undefined)
    steps.push(
      [words.exact, number(least.samples), words.smallest],
      [words.foundThen, v.chance(least.found), '1 − C(N − r, n) / C(N, n)'],
      [words.iaea, rounded(least.iaea), 'n = N · (1 − β^(1/r))'],
      least.iaeaByRatio !== undefined && [
        words.iaeaByRatio,
        rounded(least.iaeaByRatio),
        'n = N · (1 − β^(x/M))',
      ],
      [words.jaech, rounded(least.jaech), 'n = (N − (r − 1)/2) · (1 − β^(1/r))'],
    )
  const answer = [
    found !== undefined && samples !== undefined && words.drawn(number(samples), chance(found)),
    least !== undefined && miss !== undefined && words.least(number(least.samples), chance(miss)),
    words.taken(number(asked.items), number(defective)),
  ]
  return pageOf({ ...words, answer, steps }, v)
}

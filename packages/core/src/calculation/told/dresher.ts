/** Inspections one after another, in words. */
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { pageOf, type Voice } from './page.ts'

const english = {
  title: 'Inspections one after another',
  first: (p: string) => `The first period would be inspected with a chance of ${p}.`,
  value: (v: string) =>
    `The inspector could then expect ${v}, where 0 is a word kept and −1 a breach not found.`,
  periods: 'Periods',
  inspections: 'Inspections',
  worth: 'Worth of finding a breach',
  valueRow: 'Value of the game to the inspector',
  firstRow: 'Chance of inspecting the first period',
  granted:
    'what one side gains the other loses, at most one breach, an inspection finds what there is, and past inspections are seen.',
  source:
    'Dresher 1962; closed form, with s(n, m) = Σ C(n, i) · b^(m − i) over i from 0 to m: von Stengel 2016',
}

const german: typeof english = {
  title: 'Inspektionen nacheinander',
  first: (p) =>
    `Im ersten Zeitabschnitt fände mit einer Wahrscheinlichkeit von ${p} eine Inspektion statt.`,
  value: (v) =>
    `Der Inspekteur könnte dann ${v} erwarten; 0 ist das gehaltene Wort, −1 ein unentdeckter Bruch.`,
  periods: 'Zeitabschnitte',
  inspections: 'Inspektionen',
  worth: 'Wert eines entdeckten Bruchs',
  valueRow: 'Wert des Spiels für den Inspekteur',
  firstRow: 'Wahrscheinlichkeit, gleich zu inspizieren',
  granted:
    'Was die eine Seite gewinnt, verliert die andere; höchstens ein Bruch; eine Inspektion findet, was da ist; vergangene Inspektionen sind zu sehen.',
  source:
    'Dresher 1962; geschlossene Form, mit s(n, m) = Σ C(n, i) · b^(m − i) über i von 0 bis m: von Stengel 2016',
}

/** A longer fraction says less than its decimal. */
const fractionLengthMax = 24

/** A decimal, and the fraction that it stands for where that is short. */
export function exactText(value: { fraction: string; decimal: number }, v: Voice): string {
  const decimal = v.amount(value.decimal)
  const fraction = value.fraction.replace('-', '−')
  return value.fraction.includes('/') && value.fraction.length <= fractionLengthMax
    ? `${decimal} = ${fraction}`
    : decimal
}

export function dresherTold(
  { periods, inspections, worth }: CalculationOf<'dresher'>,
  { value, first }: ResultOf<'dresher'>,
  v: Voice,
) {
  const words = v.language === 'de' ? german : english
  const { number, amount, chance } = v.words
  return pageOf(
    {
      ...words,
      answer: [words.first(chance(first.decimal)), words.value(amount(value.decimal))],
      steps: [
        [words.periods, number(periods), 'n'],
        [words.inspections, number(inspections), 'm'],
        [words.worth, v.amount(worth), 'b'],
        [words.valueRow, exactText(value, v), '−C(n − 1, m) / s(n, m)'],
        [words.firstRow, exactText(first, v), 's(n − 1, m − 1) / s(n, m)'],
      ],
    },
    v,
  )
}

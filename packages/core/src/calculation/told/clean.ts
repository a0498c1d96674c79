/** Inspections that found nothing, in words. */
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { pageOf, type Voice } from './page.ts'

const english = {
  title: 'When nothing was found',
  after: (before: string, after: string) =>
    `Who held a breach likely with ${before} before is to hold it likely with ${after} after these inspections found nothing.`,
  nothing: 'An inspection that could not have found it says nothing.',
  before: 'Held likely before',
  detection: 'Chance that an inspection would have found it',
  inspections: 'Inspections that found nothing',
  afterRow: 'To be held likely after them',
  granted:
    'the breach would have been there all along, inspections tell nothing of one another, and none raises a false alarm.',
  source: "Bayes' rule",
}

const german: typeof english = {
  title: 'Wenn nichts gefunden ist',
  after: (before, after) =>
    `Wer einen Bruch vorher mit ${before} für wahrscheinlich hielt, hat ihn nach diesen Inspektionen ohne Fund mit ${after} für wahrscheinlich zu halten.`,
  nothing: 'Eine Inspektion, die ihn nicht hätte finden können, sagt nichts.',
  before: 'Vorher für wahrscheinlich gehalten',
  detection: 'Wahrscheinlichkeit, ihn zu finden',
  inspections: 'Inspektionen ohne Fund',
  afterRow: 'Danach für wahrscheinlich zu halten',
  granted:
    'Der Bruch hätte die ganze Zeit bestanden, Inspektionen sagen nichts übereinander, und keine gibt Fehlalarm.',
  source: 'Satz von Bayes',
}

export function cleanTold(
  { belief, detection, inspections }: CalculationOf<'clean'>,
  result: ResultOf<'clean'>,
  v: Voice,
) {
  const words = v.language === 'de' ? german : english
  const { number, chance } = v.words
  return pageOf(
    {
      ...words,
      answer: [
        words.after(chance(belief), chance(result.belief)),
        detection === 0 && inspections > 0 && words.nothing,
      ],
      steps: [
        [words.before, v.chance(belief), 'π'],
        [words.detection, v.chance(detection), 'p'],
        [words.inspections, number(inspections), 'n'],
        [words.afterRow, v.chance(result.belief), 'π(1 − p)^n / (π(1 − p)^n + 1 − π)'],
      ],
    },
    v,
  )
}

/** Slots of critical length, in words. */
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { pageOf, type Voice } from './page.ts'

const english = {
  title: 'Detection within the critical time',
  found: (k: string, L: string, p: string) =>
    `With ${k} of ${L} slots inspected at random, a breach would be found in time with a chance of ${p}.`,
  atEnd: (p: string) =>
    `The inspection at the end finds every breach in time, with a chance of ${p}.`,
  pays: (n: string) => `A breach would not pay from ${n} inspected slots on.`,
  paysAlways: 'Even with all slots inspected a breach would pay: an inspection misses too often.',
  slots: 'Slots open to a breach',
  inspected: 'Slots inspected',
  missed: 'Chance that an inspection misses',
  chance: 'Found in time',
  needed: 'Chance from which on a breach does not pay',
  enough: 'Fewest inspected slots that deter',
  none: 'all are not enough',
  granted: 'at most one breach, begun without seeing a visit before.',
  source: 'Canty, Rothenstein and Avenhaus 2001',
}

const german: typeof english = {
  title: 'Entdeckung innerhalb der kritischen Zeit',
  found: (k, L, p) =>
    `Sind ${k} von ${L} Abschnitten zufällig inspiziert, fiele ein Bruch mit einer Wahrscheinlichkeit von ${p} rechtzeitig auf.`,
  atEnd: (p) =>
    `Die Inspektion am Ende findet jeden Bruch rechtzeitig, mit einer Wahrscheinlichkeit von ${p}.`,
  pays: (n) => `Ab ${n} inspizierten Abschnitten lohnte sich ein Bruch nicht.`,
  paysAlways:
    'Selbst wenn alle Abschnitte inspiziert sind, lohnte sich ein Bruch: Eine Inspektion verfehlt zu oft.',
  slots: 'Abschnitte, in denen ein Bruch beginnen kann',
  inspected: 'Inspizierte Abschnitte',
  missed: 'Wahrscheinlichkeit, dass eine Inspektion verfehlt',
  chance: 'Rechtzeitig gefunden',
  needed: 'Wahrscheinlichkeit, ab der sich ein Bruch nicht lohnt',
  enough: 'Wenigste inspizierte Abschnitte, die abschrecken',
  none: 'alle genügen nicht',
  granted: 'höchstens ein Bruch, begonnen, ohne vorher einen Besuch zu sehen.',
  source: 'Canty, Rothenstein und Avenhaus 2001',
}

export function criticalTimeTold(
  { inspections, missed }: CalculationOf<'critical-time'>,
  { slots, found, needed, enough }: ResultOf<'critical-time'>,
  v: Voice,
) {
  const words = v.language === 'de' ? german : english
  const { number, chance } = v.words
  return pageOf(
    {
      ...words,
      answer: [
        slots === 0
          ? words.atEnd(chance(found))
          : words.found(number(inspections), number(slots), chance(found)),
        enough !== undefined && (enough === null ? words.paysAlways : words.pays(number(enough))),
      ],
      steps: [
        [words.slots, number(slots), 'L = ⌈H / T⌉'],
        [words.inspected, number(inspections), 'k'],
        [words.missed, v.chance(missed), 'β'],
        [words.chance, v.chance(found), slots === 0 ? '1 − β' : 'k(1 − β) / L'],
        needed !== undefined && [words.needed, v.chance(needed), 'd / (b + d)'],
        enough !== undefined && [
          words.enough,
          enough === null ? words.none : number(enough),
          'k(1 − β) / L ≥ d / (b + d)',
        ],
      ],
    },
    v,
  )
}

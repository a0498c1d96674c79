/** The words of the search for ladders. */
import type { Language } from '@stufenplan/core'
import type { Widen } from './widen.ts'

const english = {
  title: 'Search for ladders that hold',
  lead: 'Every order of these commitments, and every way to put them together, is tried.',
  pieces: 'Commitments to be arranged',
  stages: 'At most so many stages:',
  test: 'Entered where every mover',
  tests: { step: 'gains at each step', today: 'is better off than today' },
  ask: 'Search',
}

const german: Widen<typeof english> = {
  title: 'Nach Leitern suchen, die halten',
  lead: 'Jede Reihenfolge dieser Zusagen und jede Zusammenstellung kommt auf die Probe.',
  pieces: 'Zusagen, die anzuordnen sind',
  stages: 'Höchstens so viele Stufen:',
  test: 'Zustimmung, wenn jeder Handelnde',
  tests: { step: 'bei jedem Schritt gewinnt', today: 'besser dasteht als heute' },
  ask: 'Suchen',
}

const both = { en: english, de: german }

export function searchWords(language: Language): Widen<typeof english> {
  return both[language]
}

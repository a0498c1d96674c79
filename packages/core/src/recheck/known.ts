/** What was found before, so that it is not found again. */
import type { Breached, Day, JudgedCase, JudgedStakes, Known, Numbers } from './judged.ts'

export function nothingKnown(): Known {
  return {
    numbers: new Map(),
    lists: new Map(),
    papers: new Map(),
    days: new Map(),
    byWay: new Map(),
  }
}

export function remembering(judged: JudgedCase): JudgedCase {
  return judged.known ? judged : { ...judged, known: nothingKnown() }
}

export function namesOf(options: Iterable<number>): string {
  return [...options].sort((a, b) => a - b).join()
}

type Key = readonly (string | number | boolean | Numbers)[]

export function remembered({ known }: JudgedCase, key: Key, find: () => number): number {
  if (known === undefined) return find()
  const name = key.join(' ')
  const value = known.numbers.get(name) ?? find()
  known.numbers.set(name, value)
  return value
}

export function rememberedList(
  { known }: JudgedCase,
  key: Key,
  find: () => readonly Breached[],
): readonly Breached[] {
  if (known === undefined) return find()
  const name = key.join(' ')
  const list = known.lists.get(name) ?? find()
  known.lists.set(name, list)
  return list
}

export function rememberedStakes(
  { known, stakes }: JudgedCase,
  name: string,
  make: () => JudgedStakes,
): JudgedStakes {
  if (known === undefined) return make()
  const made = known.byWay.get(stakes) ?? new Map<string, JudgedStakes>()
  known.byWay.set(stakes, made)
  const found = made.get(name) ?? make()
  made.set(name, found)
  return found
}

export function rememberedDay({ known, stakes }: JudgedCase, key: Key, find: () => Day): Day {
  if (known === undefined) return find()
  const days = known.days.get(stakes) ?? new Map<string, Day>()
  known.days.set(stakes, days)
  const name = key.join(' ')
  const day = days.get(name) ?? find()
  days.set(name, day)
  return day
}

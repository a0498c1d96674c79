/**
 * Least margins that were found before, by everything that they hang on. The findings of an answer
 * ask for the same ones again and again: each stage of a plan, at each end of the same ranges.
 */
import type { JudgedCase, MarginsFound } from './judged.ts'

export function noMargins(): MarginsFound {
  return { margins: new Map(), numbers: new Map(), met: new WeakMap() }
}

type Part = string | number | boolean | readonly (string | number)[] | undefined

/** `place`: where the margin is. Where a rule does not say what it forbids, nothing is kept. */
export function rememberedMargin(
  judged: JudgedCase,
  place: readonly Part[],
  find: () => number,
): number {
  const { found, stakes, ladder, rules = [], granting = [], settings } = judged
  if (found === undefined || rules.some(({ says }) => says === undefined)) return find()
  const { look, cheater, memory, joint, discount } = settings
  const things = [stakes, ladder, rules].map((thing) => numberOf(found, thing))
  const key = [things, granting, look, cheater, memory, joint, discount, ...place].join(' ')
  const margin = found.margins.get(key) ?? find()
  found.margins.set(key, margin)
  return margin
}

/** The same number for things that say the same; a thing met before need not be written out. */
function numberOf({ numbers, met }: MarginsFound, thing: object): number {
  const known = met.get(thing)
  if (known !== undefined) return known
  const text = JSON.stringify(thing, (_, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? String(part) : part,
  )
  const number = numbers.get(text) ?? numbers.size
  numbers.set(text, number)
  met.set(thing, number)
  return number
}

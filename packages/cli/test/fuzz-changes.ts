/** Chance from a seed, and what it does to texts and documents. */

export interface Chance {
  /** A whole number from 0 up to and without `limit`. */
  below(limit: number): number
  one<T>(of: readonly T[]): T
}

/** Mulberry32: small, and good enough to choose what to break. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number) => (limit > 0 ? next() % limit : 0)
  return { below, one: (of) => of[below(of.length)] as (typeof of)[number] }
}

/** What stands where something else belongs. */
export const words: readonly string[] = [
  '',
  '0',
  '-1',
  '1e308',
  '9'.repeat(40),
  '0.3',
  '0,3',
  'yes',
  'null',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  'today',
  'a & b',
  '((a',
  '24 hours',
  '2026-02-30',
  'é한国',
  '\u202e',
  '"',
  '=',
  ',',
  'a=b=c',
  '<',
  '- -',
  ': ',
]

/** One to four changes to the lines, words and signs of a text. */
export function changedText(text: string, chance: Chance): string {
  let changed = text
  for (let left = 1 + chance.below(4); left > 0; left--) changed = changedOnce(changed, chance)
  return changed
}

function changedOnce(text: string, chance: Chance): string {
  const lines = text.split('\n')
  const line = chance.below(lines.length)
  const here = lines[line] ?? ''
  switch (chance.below(9)) {
    case 0:
      lines.splice(line, 1)
      break
    case 1:
      lines.splice(line, 0, here)
      break
    case 2:
      lines.splice(line, 1, lines[chance.below(lines.length)] ?? '')
      break
    case 3:
      lines[line] = `${' '.repeat(chance.below(4))}${here}`
      break
    case 4:
      lines[line] = here.replace(/[\w.-]+(?!.*[\w.-])/, () => chance.one(words))
      break
    case 5:
      lines[line] = here.replace(/[\w.-]+/, () => chance.one(words))
      break
    case 6:
      lines[line] = here.replace(/\d+/, () => chance.one(words))
      break
    case 7: {
      const at = chance.below(text.length + 1)
      return text.slice(0, at) + chance.one(words) + text.slice(at)
    }
    default: {
      const at = chance.below(text.length + 1)
      return text.slice(0, at) + text.slice(at + 1 + chance.below(6))
    }
  }
  return lines.join('\n')
}

const values: readonly unknown[] = [
  null,
  -1,
  0,
  0.5,
  1e300,
  1e9,
  true,
  '',
  'today',
  '__proto__',
  [],
  {},
  [[]],
  'x'.repeat(3_000),
]

/** A document with one to three parts replaced, taken out or doubled; now and then its text. */
export function changedJson(text: string, chance: Chance): string {
  if (chance.below(8) === 0) return changedText(text, chance)
  const document: unknown = JSON.parse(text)
  for (let left = 1 + chance.below(3); left > 0; left--) changePart(document, chance)
  return JSON.stringify(document)
}

function changePart(document: unknown, chance: Chance): void {
  let here = document
  for (let depth = 0; depth < 12; depth++) {
    if (here === null || typeof here !== 'object') return
    const keys = Object.keys(here)
    const key = chance.one(keys)
    if (key === undefined) return
    const holder = here as Record<string, unknown>
    const inner = holder[key]
    const goesOn = inner !== null && typeof inner === 'object' && chance.below(4) > 0
    if (!goesOn) {
      const way = chance.below(4)
      if (way === 0 && Array.isArray(here)) here.splice(Number(key), 1)
      else if (way === 1 && Array.isArray(here)) here.push(inner)
      else if (way === 0) delete holder[key]
      else if (typeof inner === 'number' && way === 2) holder[key] = inner + 1
      else holder[key] = chance.one(values)
      return
    }
    here = inner
  }
}

/** Lists on the command line. */
import { type Call, UsageError } from './command.ts'

/** A list given with a flag, separated by commas outside brackets; each once, and none empty. */
export function namesIn(call: Call, flag: string): string[] {
  const given = call.flags[flag]
  if (typeof given !== 'string') return []
  const parts = partsOf(given)
  if (parts.includes(''))
    throw new UsageError({
      en: `--${flag} holds an empty entry. Write names with a comma between them, such as A,B.`,
      de: `--${flag} enthält einen leeren Eintrag. Namen mit Komma dazwischen schreiben, etwa A,B.`,
    })
  const seen = new Set<string>()
  const twice = parts.find((part) => seen.size === seen.add(part).size)
  if (twice !== undefined)
    throw new UsageError({
      en: `--${flag} names "${twice}" twice. Keep one.`,
      de: `--${flag} nennt „${twice}“ zweimal. Eines behalten.`,
    })
  return parts
}

/** Cut at every comma whose next bracket does not close one: in a single pass from the end. */
function partsOf(given: string): string[] {
  const parts: string[] = []
  let end = given.length
  let isInside = false
  for (let i = end - 1; i >= 0; i--) {
    const letter = given[i]
    if (letter === '[' || letter === ']') isInside = letter === ']'
    else if (letter === ',' && !isInside) {
      parts.push(given.slice(i + 1, end).trim())
      end = i
    }
  }
  return [...parts, given.slice(0, end).trim()].reverse()
}

/** A list given with a flag; undefined when left out. */
export function listFrom(call: Call, flag: string): string[] | undefined {
  return call.flags[flag] === undefined ? undefined : namesIn(call, flag)
}

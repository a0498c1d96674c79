/** Lists on the command line. */
import { type Call, UsageError } from './command.ts'

/** A list given with a flag, separated by commas outside brackets; each once, and none empty. */
export function namesIn(call: Call, flag: string): string[] {
  const given = call.flags[flag]
  if (typeof given !== 'string') return []
  const parts = given.split(/,(?![^[]*\])/).map((part) => part.trim())
  if (parts.includes(''))
    throw new UsageError({
      en: `--${flag} holds an empty entry. Write names with a comma between them, such as A,B.`,
      de: `--${flag} enthält einen leeren Eintrag. Namen mit Komma dazwischen schreiben, etwa A,B.`,
    })
  const twice = parts.find((part, i) => parts.indexOf(part) < i)
  if (twice !== undefined)
    throw new UsageError({
      en: `--${flag} names "${twice}" twice. Keep one.`,
      de: `--${flag} nennt „${twice}“ zweimal. Eines behalten.`,
    })
  return parts
}

/** A list given with a flag; undefined when left out. */
export function listFrom(call: Call, flag: string): string[] | undefined {
  return call.flags[flag] === undefined ? undefined : namesIn(call, flag)
}

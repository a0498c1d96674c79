/** Lists on the command line. */
import type { Call } from './command.ts'

/** A list given with a flag, separated by commas. */
export function namesIn(call: Call, flag: string): string[] {
  const given = call.flags[flag]
  const parts = typeof given === 'string' ? given.split(',') : []
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

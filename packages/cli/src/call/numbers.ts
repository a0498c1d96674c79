/** Numbers on the command line, with a point for the decimals. */
import { type Call, UsageError, type Words } from './command.ts'
import type { AnyField } from './flags-of-question.ts'

const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i

/** A number as it is written; undefined where it is none. */
export function numberOf(written: string): number | undefined {
  const value = decimal.test(written) ? Number(written) : Number.NaN
  return Number.isFinite(value) ? value : undefined
}

/** A number given with a flag, of any size; undefined when the flag is left out. */
export function numberIn(call: Call, flag: string, limits: AnyField): number | undefined {
  const given = call.flags[flag]
  if (given === undefined) return undefined
  const value = numberOf(String(given))
  if (value === undefined || !isWithin(value, limits))
    throw new UsageError(outside(`--${flag}`, String(given), limits))
  return value
}

function isWithin(value: number, limits: AnyField): boolean {
  const { least, most, above = -Infinity, below = Infinity, isWhole } = limits
  if (isWhole && !Number.isSafeInteger(value)) return false
  return value >= least && value <= most && value > above && value < below
}

/** What stands there is no such number. */
export function outside(place: string, given: string, limits: AnyField): Words {
  const what = kindOf(limits)
  const hint = /^[+-]?\d*,\d+$/.test(given) ? given.replace(',', '.') : exampleOf(limits)
  return {
    en: `${place} needs ${what.en}, such as ${hint}; not "${given}".`,
    de: `${place} braucht ${what.de}, etwa ${hint}; nicht „${given}“.`,
  }
}

function kindOf({ least, most, above, below, isWhole }: AnyField): Words {
  if (isWhole)
    return {
      en: `a whole number from ${least} to ${most}`,
      de: `eine ganze Zahl von ${least} bis ${most}`,
    }
  if (above !== undefined && below !== undefined)
    return {
      en: `a number above ${above} and below ${below}`,
      de: `eine Zahl über ${above} und unter ${below}`,
    }
  if (above !== undefined)
    return {
      en: `a number above ${above}, up to ${most}`,
      de: `eine Zahl über ${above} bis ${most}`,
    }
  return { en: `a number from ${least} to ${most}`, de: `eine Zahl von ${least} bis ${most}` }
}

function exampleOf({ least, most, below, isWhole }: AnyField): number {
  if (isWhole) return Math.max(1, least)
  return most <= 1 || below === 1 ? 0.1 : 1
}

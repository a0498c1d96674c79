/** Days that flags name, and the day it is where the program runs. */
import { asOf, type Model, spanOf } from '@stufenplan/core'
import { type Call, UsageError } from './command.ts'

/** The day a flag names; undefined where it is left out. */
export function dayFrom({ flags }: Pick<Call, 'flags'>, name: string): string | undefined {
  const given = flags[name]
  if (given === undefined) return undefined
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(String(given))
  if (isDay && spanOf(String(given)) !== undefined) return String(given)
  throw new UsageError({
    en: `--${name} is a day of the calendar such as 2026-03-31, not "${given}".`,
    de: `--${name} ist ein Tag des Kalenders wie 2026-03-31, nicht „${given}“.`,
  })
}

/** As the calendar on the wall has it: no other time zone counts. */
export function today(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The model as of the day of `--as-of`, where a command has that flag as all have it. */
export function asOfDay(call: Pick<Call, 'flags'>, model: Model): Model {
  const day = dayFrom(call, 'as-of')
  return day === undefined ? model : asOf(model, day)
}

/** The flags of calculations: a flag for each field of what can be calculated, by its name. */
import { type CalculationKind, calculation } from '@stufenplan/core'
import type { FlagHelp } from './command.ts'
import { calculationField } from './flags-of-question.ts'

/** Fields that are rows of a table, and stand in a file. */
export const tableFields: Readonly<
  Partial<Record<CalculationKind, 'sites' | 'steps' | 'stands' | 'levels'>>
> = {
  sites: 'sites',
  'acquisition-paths': 'steps',
  positions: 'stands',
  packages: 'levels',
}

/** What stands for the value of a field that is no number. */
const forms: Readonly<Record<string, string>> = {
  origin: 'FORM',
  ends: 'A,B',
  paths: 'A+B=N,…',
  material: 'MATERIAL',
  voting: 'RULE',
  victory: 'RULE',
  risks: 'RULE',
  insight: 'RULE',
  thirdParties: 'RULE',
}

const switches = ['endInspection', 'lists', 'normalise']
const wordFields = ['material', 'voting', 'victory', 'risks', 'insight', 'thirdParties']

/** What a flag fills in: numbers, but for these. */
export type Filled = 'number' | 'boolean' | 'word' | 'origin' | 'ends' | 'paths'

export function filledBy(field: string): Filled {
  if (switches.includes(field)) return 'boolean'
  if (wordFields.includes(field)) return 'word'
  return field === 'origin' || field === 'ends' || field === 'paths' ? field : 'number'
}

/** `--false-alarm` of `falseAlarm`. */
export function flagOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** The calculations by name, each with the fields that flags fill in. */
export const calculations: ReadonlyMap<string, readonly string[]> = new Map(
  calculation.options.map(({ shape }) => {
    const kind = shape.kind.value
    const fields = Object.keys(shape).filter((one) => one !== 'kind' && one !== tableFields[kind])
    return [kind, fields]
  }),
)

/** A flag for each field that one of these calculations has. */
export function flagsOf(kinds: readonly CalculationKind[]): Readonly<Record<string, FlagHelp>> {
  const kindsByField = new Map<string, CalculationKind[]>()
  for (const kind of kinds)
    for (const field of calculations.get(kind) ?? [])
      kindsByField.set(field, [...(kindsByField.get(field) ?? []), kind])
  return Object.fromEntries(
    [...kindsByField].map(([field, own]) => [flagOf(field), flagFor(field, own)]),
  )
}

function flagFor(field: string, kinds: readonly CalculationKind[]): FlagHelp {
  const fills = calculationField(kinds, field)
  const isSwitch = filledBy(field) === 'boolean'
  return {
    type: isSwitch ? 'boolean' : 'string',
    ...(!isSwitch && { value: forms[field] ?? 'N' }),
    fills,
    // Read where help is asked for, and not before.
    get help() {
      const { about } = fills
      return `${kinds.join(', ')}: ${about.charAt(0).toLowerCase()}${about.slice(1)}`
    },
  }
}

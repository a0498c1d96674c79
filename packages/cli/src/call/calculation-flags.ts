/** The flags of `inspection`: a flag for each field of what can be calculated, by its name. */
import { type CalculationKind, calculation } from '@stufenplan/core'
import type { FlagHelp } from './command.ts'
import { calculationField } from './flags-of-question.ts'

/** Fields that are rows of a table, and stand in a file. */
export const tableFields: Readonly<Partial<Record<CalculationKind, 'sites' | 'steps'>>> = {
  sites: 'sites',
  'acquisition-paths': 'steps',
}

/** What stands for the value of a field that is no number. */
const forms: Readonly<Record<string, string>> = {
  origin: 'FORM',
  ends: 'A,B',
  paths: 'A+B=N,…',
  material: 'MATERIAL',
}

/** What a flag fills in: numbers, but for these. */
export type Filled = 'number' | 'boolean' | 'word' | 'origin' | 'ends' | 'paths'

export function filledBy(field: string): Filled {
  if (field === 'endInspection' || field === 'lists') return 'boolean'
  if (field === 'material') return 'word'
  return field === 'origin' || field === 'ends' || field === 'paths' ? field : 'number'
}

/** `--false-alarm` of `falseAlarm`. */
export function flagOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** A matrix is no number, and has a command of its own. */
const inspections = calculation.options.filter(({ shape }) => shape.kind.value !== 'cross-impact')

/** The calculations by name, each with the fields that flags fill in. */
export const calculations: ReadonlyMap<string, readonly string[]> = new Map(
  inspections.map(({ shape }) => {
    const kind = shape.kind.value
    const fields = Object.keys(shape).filter((one) => one !== 'kind' && one !== tableFields[kind])
    return [kind, fields]
  }),
)

const kindsByField = new Map<string, CalculationKind[]>()
for (const { shape } of inspections) {
  const kind = shape.kind.value
  for (const field of calculations.get(kind) ?? [])
    kindsByField.set(field, [...(kindsByField.get(field) ?? []), kind])
}

export const calculationFlags: Readonly<Record<string, FlagHelp>> = Object.fromEntries(
  [...kindsByField].map(([field, kinds]) => [flagOf(field), flagFor(field, kinds)]),
)

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

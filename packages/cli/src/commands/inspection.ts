/** `inspection`: what inspections find, how soon, and whom that deters, without a model. */
import type { CalculationKind } from '@stufenplan/core'
import { calculationCommand, type FilledTable } from '../call/calculating.ts'
import { tableFields } from '../call/calculation-flags.ts'
import { type Call, UsageError } from '../call/command.ts'
import { isProblem, readText, tableBytesMax } from '../call/files.ts'
import { problemWords } from '../call/messages.ts'
import { type Column, tableRows } from '../call/table.ts'

export const inspection = calculationCommand({
  name: 'inspection',
  kinds: [
    'sampling',
    'material-balance',
    'timeliness',
    'interim',
    'critical-time',
    'dresher',
    'deterrence',
    'acquisition-paths',
    'sites',
    'clean',
    'quantities',
  ],
  help: 'what inspections find, how soon, and whom that deters, without a model',
  example: 'inspection sampling --items 100 --defective 8 --samples 25',
  tableFrom: async (call, kind) => tableFrom(call, kind),
})

const needed = (name: string, kind: Column['kind'] = 'number'): Column => ({
  name,
  field: name,
  kind,
  isNeeded: true,
})
const free = (name: string, kind: Column['kind'] = 'number'): Column => ({
  name,
  field: name,
  kind,
  isNeeded: false,
})

const tables = {
  sites: {
    rowsMax: 100_000,
    columns: [
      needed('site', 'text'),
      needed('gain'),
      needed('loss'),
      needed('days', 'number or none'),
      free('missed'),
    ],
  },
  steps: {
    rowsMax: 1_000,
    columns: [
      needed('step', 'text'),
      free('from', 'text'),
      free('to', 'text'),
      free('length'),
      needed('effort'),
      free('missed'),
      free('alarm'),
    ],
  },
} as const

function tableFrom(call: Call, kind: CalculationKind): FilledTable | undefined {
  const [, name] = call.words
  const field = tableFields[kind]
  if (field !== 'sites' && field !== 'steps') {
    if (name === undefined) return undefined
    throw new UsageError({
      en: `"${kind}" takes no table; "${name}" is too much. Numbers are given with flags.`,
      de: `„${kind}“ nimmt keine Tabelle; „${name}“ ist zu viel. Zahlen kommen mit Schaltern.`,
    })
  }
  const { columns, rowsMax: most } = tables[field]
  const names = columns.map((one) => one.name).join(',')
  if (name === undefined)
    throw new UsageError({
      en: `"inspection ${kind}" needs a table: a file with the columns ${names}, or - for standard input.`,
      de: `„inspection ${kind}“ braucht eine Tabelle: eine Datei mit den Spalten ${names}, oder - für die Standardeingabe.`,
    })
  const read = readText(name, tableBytesMax)
  if (isProblem(read)) throw new UsageError(problemWords(read))
  return { field, rows: tableRows(read.text, columns, most) }
}

/** `bargaining`: what a bargain without stages or breaches would come to; needs no model. */
import type { CalculationKind } from '@stufenplan/core'
import { levelRows, standRows } from '../call/bargaining-tables.ts'
import { calculationCommand, type FilledTable } from '../call/calculating.ts'
import { type Call, UsageError } from '../call/command.ts'
import { sheetRows } from '../call/sheet.ts'

export const bargaining = calculationCommand({
  name: 'bargaining',
  kinds: ['positions', 'packages'],
  help: 'a second opinion on a negotiation, without a model',
  example: 'bargaining positions actors.csv',
  tableFrom,
})

const tables = {
  positions: {
    field: 'stands',
    read: standRows,
    columns: 'actor, capability, issue, position, salience',
  },
  packages: {
    field: 'levels',
    read: levelRows,
    columns: 'issue, level, and one for each party',
  },
} as const

async function tableFrom(call: Call, kind: CalculationKind): Promise<FilledTable | undefined> {
  const [, name] = call.words
  const table = kind === 'positions' || kind === 'packages' ? tables[kind] : undefined
  if (table === undefined) return undefined
  if (name === undefined)
    throw new UsageError({
      en: `"bargaining ${kind}" needs a table: a file (.csv, .xlsx) with the columns ${table.columns}.`,
      de: `„bargaining ${kind}“ braucht eine Tabelle: eine Datei (.csv, .xlsx) mit den Spalten ${table.columns}.`,
    })
  const { rows, left } = table.read(await sheetRows(name))
  if (left.length > 0) {
    const list = left.map((one) => `"${one}"`).join(', ')
    const german = left.map((one) => `„${one}“`).join(', ')
    call.err(
      call.language === 'de'
        ? `Nicht verstandene Spalten, ausgelassen: ${german}.\n`
        : `Columns that were not understood and are left out: ${list}.\n`,
    )
  }
  return { field: table.field, rows }
}

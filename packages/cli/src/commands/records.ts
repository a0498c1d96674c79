/** `records`: what was recorded of a plan as a sheet, and from a sheet into the model. */
import {
  editText,
  type JsonRecord,
  type Model,
  type Parsed,
  plainValue,
  readRecords,
  recordRows,
  recordsWritten,
  sheetMessage,
} from '@stufenplan/core'
import { unparse } from 'papaparse'
import { loadModel } from '../call/asking.ts'
import { type Call, type Command, type ExitCode, UsageError } from '../call/command.ts'
import { recordedPlan } from '../call/recorded-plan.ts'
import { sheetRows } from '../call/sheet.ts'

export const records: Command = {
  name: 'records',
  usage: 'MODEL [PLAN]',
  help: 'what was recorded of a plan as a sheet; with --read, a sheet into the model',
  flags: {
    read: {
      type: 'string',
      value: 'FILE',
      help: 'a sheet (.csv, .xlsx): prints the model with its rows as records, and tells what was left out',
    },
    to: { type: 'string', value: 'csv|xlsx', help: 'the form of the sheet; csv when left out' },
  },
  without: ['json', 'width'],
  run(call) {
    const loaded = loadModel(call, { isAsOf: false })
    if ('exit' in loaded) return loaded.exit
    const plan = recordedPlan(call, loaded.model)
    if (typeof call.flags.read === 'string')
      return readInto(call, { ...loaded, plan }, call.flags.read)
    return printRows(call, recordRows(entriesOf(loaded, plan)))
  },
}

interface Into {
  readonly model: Model
  readonly parsed: Parsed
  readonly text: string
  readonly plan: string
}

async function readInto(call: Call, loaded: Into, file: string) {
  const { model, text, plan: id } = loaded
  const plan = model.plans.find((one) => one.id === id)
  if (plan === undefined) return 2 satisfies ExitCode
  const { entries, present, remarks } = readRecords(model, plan, await sheetRows(file), {
    written: entriesOf(loaded, id),
  })
  const written = editText(
    text,
    entries.map(({ id, value }) => ({ kind: 'set', path: ['implementation', id], value })),
  )
  for (const remark of remarks) call.err(`${sheetMessage(remark, call.language)}\n`)
  call.err(
    call.language === 'de'
      ? `Übernommen: ${entries.length}; schon da: ${present}; Hinweise: ${remarks.length}.\n`
      : `Taken over: ${entries.length}; there already: ${present}; remarks: ${remarks.length}.\n`,
  )
  if (written === undefined || entries.length + present === 0) return 1 satisfies ExitCode
  call.out(written)
  return 0 satisfies ExitCode
}

/** The records of a plan as they stand in the file. */
function entriesOf({ parsed, model }: Pick<Into, 'parsed' | 'model'>, plan: string) {
  return recordsWritten(plainValue(parsed.tree.document?.contents) as JsonRecord, model, plan)
}

async function printRows(call: Call, rows: readonly (readonly string[])[]): Promise<ExitCode> {
  const { to = 'csv' } = call.flags
  if (to === 'csv') {
    call.out(`\ufeff${unparse(rows as string[][], { escapeFormulae: true, newline: '\r\n' })}\r\n`)
    return 0
  }
  if (to === 'xlsx') {
    const { rowsToXlsx } = await import('@stufenplan/paper/xlsx')
    call.bytes(await rowsToXlsx('records', rows))
    return 0
  }
  throw new UsageError({
    en: `--to is csv or xlsx, not "${to}".`,
    de: `--to ist csv oder xlsx, nicht „${to}“.`,
  })
}

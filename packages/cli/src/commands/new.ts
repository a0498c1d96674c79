/** `new`: starts a model file, empty with guidance or as a copy of a shipped model. */
import { template } from '@stufenplan/core'
import { type Call, type Command, type ExitCode, UsageError } from '../call/command.ts'
import { type FileProblem, isProblem, readModel } from '../call/files.ts'
import { fileMessage } from '../call/messages.ts'
import { workbookOf } from '../call/workbook.ts'
import { writeNew } from '../call/writing.ts'

/** What a workbook is called that is given no name. */
const names = { xlsx: 'model.xlsx', sheets: 'model.zip' } as const

export const newModel: Command = {
  name: 'new',
  usage: '[FILE]',
  help: 'start a model file (model.yaml when no name is given, - for standard output)',
  without: ['json', 'width', 'out', 'to'],
  flags: {
    from: { type: 'string', value: 'MODEL', help: 'start from a copy of a shipped model' },
    to: {
      type: 'string',
      value: 'xlsx|sheets',
      help: 'a workbook (model.xlsx when no name is given), or CSV files (model.zip)',
    },
  },
  async run(call) {
    const { from, to } = call.flags
    if (to !== undefined && to !== 'xlsx' && to !== 'sheets')
      throw new UsageError({
        en: `A new model is a text, a workbook with --to xlsx, or CSV files with --to sheets; not "${to}".`,
        de: `Ein neues Modell ist ein Text, mit --to xlsx eine Arbeitsmappe oder mit --to sheets CSV-Dateien, nicht „${to}“.`,
      })
    const [name = to === undefined ? 'model.yaml' : names[to]] = call.words
    const read = typeof from === 'string' ? readModel(from) : undefined
    if (read && isProblem(read)) return fail(call, read)
    const text = read?.text ?? template(call.language)
    if (to === undefined) return begun(call, name, text)
    const { bytes } = await workbookOf(text, call.language, to)
    return begun(call, name, bytes)
  },
}

function begun(call: Call, name: string, content: string | Uint8Array): ExitCode {
  if (name === '-') {
    if (typeof content === 'string') call.out(content)
    else call.bytes(content)
    return 0
  }
  const problem = writeNew(name, content)
  if (problem) return fail(call, problem)
  call.out(call.language === 'de' ? `Begonnen: ${name}\n` : `Started: ${name}\n`)
  return 0
}

function fail(call: Call, problem: FileProblem): ExitCode {
  call.err(`${fileMessage(problem, call.language)}\n`)
  return 2
}

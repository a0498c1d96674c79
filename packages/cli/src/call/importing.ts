/** Models in files of other programs: recognised, read, and what was left behind said. */
import {
  canonicalJson,
  hasErrorRemarks,
  type Imported,
  isEfg,
  isGmcr,
  isNfg,
  type Language,
  type Remark,
  type RemarkSeverity,
  readEfg,
  readGmcr,
  readNfg,
  readWorkbook,
  remarkMessage,
  workbookMessage,
  workbookSeverity,
} from '@stufenplan/core'
import type { Call, ExitCode } from './command.ts'
import type { ReadFile } from './files.ts'
import { printable, severityWord } from './messages.ts'
import { workbookSheets } from './sheet.ts'

/** The text as a model of ours: itself, or what another's file becomes; undefined with errors. */
export function modelTextOf(call: Call, read: ReadFile): string | undefined {
  return isForeign(read) ? importText(call, read, 'loss').text : read.text
}

/** Is it a file of another program that is read as a model? By what stands in it. */
export function isForeign({ name, text }: ReadFile): boolean {
  return isNfg(text) || isEfg(text) || isGmcr(name, text)
}

/** Reads the file and reports: everything, or only what was lost and what is wrong. */
export function importText(call: Call, read: ReadFile, least: 'note' | 'loss'): Imported {
  const name = read.name === '-' ? 'imported' : read.name.replace(/^.*[\\/]/, '')
  const imported = foreign(read.text, name)
  const isRefused = hasErrorRemarks(imported.remarks)
  if (isRefused && call.json) call.say(`${canonicalJson({ remarks: imported.remarks })}\n`)
  else {
    const told = imported.remarks.filter((one) => least === 'note' || one.severity !== 'note')
    reportRemarks(call, read.name, told)
  }
  return imported
}

function foreign(text: string, name: string): Imported {
  if (isNfg(text)) return readNfg(text, name)
  return isEfg(text) ? readEfg(text, name) : readGmcr(text, name)
}

/** A workbook as a model: printed, with a line for all that was read, settled or left out. */
export async function importWorkbook(call: Call, name: string): Promise<ExitCode> {
  const { text, remarks } = readWorkbook(await workbookSheets(name), name)
  if (text === undefined && call.json) call.say(`${canonicalJson({ remarks })}\n`)
  else
    for (const remark of remarks) {
      const word = severityWord(workbookSeverity(remark), call.language)
      const message = workbookMessage(remark, call.language)
      call.err(printable(`${name} ${word} ${remark.kind}: ${message}\n`))
    }
  if (text === undefined) return 1
  call.out(text)
  return 0
}

/** The same for remarks that stand at no place, in the words of their own form. */
export function tellRemarks<R extends { readonly code: string; readonly severity: RemarkSeverity }>(
  call: Call,
  name: string,
  remarks: readonly R[],
  message: (remark: R, language: Language) => string,
): void {
  for (const one of remarks.slice(0, toldMax)) {
    const word = severityWord(one.severity, call.language)
    call.err(printable(`${name} ${word} ${one.code}: ${message(one, call.language)}\n`))
  }
  const rest = remarks.length - toldMax
  if (rest > 0)
    call.err(call.language === 'de' ? `… und ${rest} weitere Hinweise.\n` : `… and ${rest} more.\n`)
}

/** Whoever reads more lines than these mends the file first. */
const toldMax = 200

/** One line per remark, on the side: losses are said and never mixed with the result. */
export function reportRemarks(call: Call, name: string, remarks: readonly Remark[]): void {
  for (const remark of remarks) {
    const place = remark.at ? `${name}:${remark.at.line}:${remark.at.column}` : name
    const message = remarkMessage(remark, call.language)
    call.err(
      printable(
        `${place} ${severityWord(remark.severity, call.language)} ${remark.code}: ${message}\n`,
      ),
    )
  }
}

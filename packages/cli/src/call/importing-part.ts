/** Files that hold a part of a model: printed by themselves, or within the model they belong to. */
import {
  argdownMessage,
  canonicalJson,
  isArgdown,
  type Language,
  type Model,
  type PartEntry,
  partText,
  type RemarkSeverity,
  readArgdown,
  readReferences,
  referenceFormOf,
  referenceMessage,
  withPart,
} from '@stufenplan/core'
import { loadModel } from './asking.ts'
import type { Call, ExitCode } from './command.ts'
import type { ReadFile } from './files.ts'
import { tellRemarks } from './importing.ts'

interface PartRemark {
  readonly code: string
  readonly severity: RemarkSeverity
}

/** What came of a file: entries, how many the model had, and what there is to say. */
interface PartRead<R extends PartRemark> {
  readonly entries: readonly PartEntry[]
  readonly present: number
  readonly remarks: readonly R[]
  readonly message: (remark: R, language: Language) => string
}

/** Reads the file where it holds a part of a model; undefined where it is something else. */
export function importPart(call: Call, { name, text }: ReadFile): ExitCode | undefined {
  if (isArgdown(name, text))
    return printPart(call, name, (model) => {
      const { entries, ...read } = readArgdown(text, call.language, model)
      const claims = entries.map((one) => ({ section: 'claims', ...one }) as const)
      return { ...read, entries: claims, message: argdownMessage }
    })
  const form = referenceFormOf(name, text)
  if (form === undefined) return undefined
  return printPart(call, name, (model) => {
    const { entries, ...read } = readReferences(text, form, model)
    const sources = entries.map((one) => ({ section: 'sources', ...one }) as const)
    return { ...read, entries: sources, message: referenceMessage }
  })
}

/** Prints the part, or the model of `--into` with it; what did not come along is said. */
export function printPart<R extends PartRemark>(
  call: Call,
  name: string,
  read: (model: Model | undefined) => PartRead<R>,
): ExitCode {
  const { into } = call.flags
  const loaded =
    typeof into === 'string' ? loadModel({ ...call, words: [into] }, { isAsOf: false }) : undefined
  if (loaded !== undefined && 'exit' in loaded) return loaded.exit
  const { entries, present, remarks, message } = read(loaded?.model)
  // Written before anything is told: whoever stops it is told that nothing was kept.
  const isEmpty = entries.length + present === 0
  const written = isEmpty
    ? undefined
    : loaded === undefined
      ? partText(entries)
      : withPart(loaded.text, entries)
  if (isEmpty && call.json) call.say(`${canonicalJson({ remarks })}\n`)
  else {
    tellRemarks(call, name, remarks, message)
    call.err(
      call.language === 'de'
        ? `Übernommen: ${entries.length}; schon da: ${present}; Hinweise: ${remarks.length}.\n`
        : `Taken over: ${entries.length}; there already: ${present}; remarks: ${remarks.length}.\n`,
    )
  }
  if (written === undefined) return 1
  call.out(written)
  return 0
}

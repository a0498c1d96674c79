/** Files that hold a part of a model: printed by themselves, or within the model they belong to. */
import {
  argdownMessage,
  canonicalJson,
  hasErrors,
  isArgdown,
  isPax,
  isScw,
  judgementsFrom,
  type Language,
  type Model,
  type PartEntry,
  parse,
  partText,
  paxMessage,
  type RemarkSeverity,
  readArgdown,
  readPax,
  readReferences,
  readScw,
  referenceFormOf,
  referenceMessage,
  scwMessage,
  withPart,
} from '@stufenplan/core'
import { loadModel } from './asking.ts'
import { type Call, type ExitCode, UsageError } from './command.ts'
import type { ReadFile } from './files.ts'
import { tellRemarks } from './importing.ts'
import { sheetRows } from './sheet.ts'

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
  if (isScw(text)) return importMatrix(call, { name, text })
  const form = referenceFormOf(name, text)
  if (form === undefined) return undefined
  return printPart(call, name, (model) => {
    const { entries, ...read } = readReferences(text, form, model)
    const sources = entries.map((one) => ({ section: 'sources', ...one }) as const)
    return { ...read, entries: sources, message: referenceMessage }
  })
}

/** A matrix speaks of the questions of a model, so it goes into one. */
function importMatrix(call: Call, { name, text }: ReadFile): ExitCode {
  if (call.flags.into === undefined)
    throw new UsageError({
      en: `"${name}" is a matrix of judgements about the questions of a model. Name the model: --into MODEL. Without a model, "cross-impact ${name}" says what goes together.`,
      de: `„${name}“ ist eine Matrix von Urteilen über die Fragen eines Modells. Das Modell nennen: --into MODELL. Ohne Modell sagt „cross-impact ${name}“, was zusammenpasst.`,
    })
  const { project, remarks } = readScw(text)
  return printPart(call, name, (model) => {
    if (project === undefined || model === undefined)
      return { entries: [], present: 0, remarks, message: scwMessage }
    const read = judgementsFrom(project, model, call.language)
    return { ...read, remarks: [...remarks, ...read.remarks], message: scwMessage }
  })
}

/** Reads a sheet of peace agreements; undefined where its rows are something else. */
export async function importSheet(call: Call, name: string): Promise<ExitCode | undefined> {
  const rows = await sheetRows(name)
  if (!isPax(rows)) return undefined
  const { process, plans } = call.flags
  return printPart(call, name, (model) => ({
    ...readPax(rows, {
      model,
      language: call.language,
      isWithPlans: plans === true,
      ...(typeof process === 'string' && { process }),
    }),
    message: paxMessage,
  }))
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
  const written = isEmpty ? undefined : partWritten(loaded?.text, entries)
  if (isEmpty && call.json) call.say(`${canonicalJson({ remarks })}\n`)
  else {
    tellRemarks(call, name, remarks, message)
    call.err(
      call.language === 'de'
        ? `Übernommen: ${entries.length}; schon da: ${present}; Hinweise: ${remarks.length}.\n`
        : `Taken over: ${entries.length}; there already: ${present}; remarks: ${remarks.length}.\n`,
    )
  }
  if (written === undefined) {
    if (!isEmpty) call.err(doesNotFit[call.language])
    return 1
  }
  call.out(written)
  return 0
}

/** The part, or the text of a model with it; undefined where that would be no model any more. */
function partWritten(text: string | undefined, entries: readonly PartEntry[]) {
  if (text === undefined) return partText(entries)
  const written = withPart(text, entries)
  return written === undefined || hasErrors(parse(written).diagnostics) ? undefined : written
}

const doesNotFit = {
  en: 'With this part the model could not be read any more, for its length or its names. Nothing was written.\n',
  de: 'Mit diesem Teil wäre das Modell nicht mehr lesbar, wegen der Länge oder der Namen. Geschrieben ist nichts.\n',
}

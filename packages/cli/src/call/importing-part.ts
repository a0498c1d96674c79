/** Files that hold a part of a model: printed by themselves, or within the model they belong to. */
import {
  canonicalJson,
  isPax,
  type Model,
  type PartEntry,
  type PartRead,
  partKindOf,
  partText,
  readPartFile,
  readPartRows,
  withPartRead,
} from '@stufenplan/core'
import { loadModel } from './asking.ts'
import { type Call, type ExitCode, UsageError } from './command.ts'
import type { ReadFile } from './files.ts'
import { tellRemarks } from './importing.ts'
import { sheetRows } from './sheet.ts'

/** Reads the file where it holds a part of a model; undefined where it is something else. */
export function importPart(call: Call, file: ReadFile): ExitCode | undefined {
  const kind = partKindOf(file)
  if (kind === undefined) return undefined
  if (kind === 'matrix' && call.flags.into === undefined) throw matrixAlone(file.name)
  const { language } = call
  return printPart(call, file.name, (model) => readPartFile(file, { language, model }))
}

/** A matrix speaks of the questions of a model, so it goes into one. */
function matrixAlone(name: string): UsageError {
  return new UsageError({
    en: `"${name}" is a matrix of judgements about the questions of a model. Name the model: --into MODEL. Without a model, "cross-impact ${name}" says what goes together.`,
    de: `„${name}“ ist eine Matrix von Urteilen über die Fragen eines Modells. Das Modell nennen: --into MODELL. Ohne Modell sagt „cross-impact ${name}“, was zusammenpasst.`,
  })
}

/** Reads a sheet of peace agreements; undefined where its rows are something else. */
export async function importSheet(call: Call, name: string): Promise<ExitCode | undefined> {
  const rows = await sheetRows(name)
  if (!isPax(rows)) return undefined
  const { process, plans } = call.flags
  return printPart(call, name, (model) =>
    readPartRows(rows, {
      model,
      language: call.language,
      isWithPlans: plans === true,
      ...(typeof process === 'string' && { process }),
    }),
  )
}

/** Prints the part, or the model of `--into` with it; what did not come along is said. */
function printPart(
  call: Call,
  name: string,
  read: (model: Model | undefined) => PartRead | undefined,
): ExitCode | undefined {
  const { into } = call.flags
  const loaded =
    typeof into === 'string' ? loadModel({ ...call, words: [into] }, { isAsOf: false }) : undefined
  if (loaded !== undefined && 'exit' in loaded) return loaded.exit
  const found = read(loaded?.model)
  if (found === undefined) return undefined
  const { entries, present, remarks, message } = found
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
  return text === undefined ? partText(entries) : withPartRead(text, entries)
}

const doesNotFit = {
  en: 'With this part the model could not be read any more, for its length or its names. Nothing was written.\n',
  de: 'Mit diesem Teil wäre das Modell nicht mehr lesbar, wegen der Länge oder der Namen. Geschrieben ist nichts.\n',
}

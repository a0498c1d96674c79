/** Sheets from outside as rows, and a model as the sheets of a workbook, there and back. */
import {
  isPax,
  type JsonRecord,
  type Language,
  modelSheets,
  plainValue,
  readWorkbook,
  type WorkbookRemark,
  workbookMessage,
  workbookSeverity,
} from '@stufenplan/core'
import {
  copiedRows,
  SheetRefused,
  sheetBytesMax,
  sheetRows,
  tooLarge,
  withinRows,
  workbookSheets,
} from '@stufenplan/paper/sheet'
import type { ImportedText, SheetGiven, Tasks } from './tasks.ts'

type Words = Readonly<Record<Language, string>>

/** A workbook as a model; first what was left out, then what was read and assumed. */
export async function workbookRead(file: File): Promise<ImportedText> {
  const sheets = await orRefused(async () => workbookSheets(file.name, await bytesOf(file)))
  if ('refused' in sheets) return { isOther: true, told: [sheets.refused] }
  if (isPax(sheets.read[0]?.rows ?? [])) return { isOther: true, told: [], part: 'agreements' }
  const { text, remarks } = readWorkbook(sheets.read, file.name)
  const severe = remarks.filter((one) => workbookSeverity(one) !== 'note')
  const notes = remarks.filter(
    (one) => workbookSeverity(one) === 'note' && one.kind !== 'name-made',
  )
  return {
    isOther: true,
    told: [...severe, ...notes].map(inBoth),
    ...(text !== undefined && { text }),
  }
}

function inBoth(remark: WorkbookRemark): Words {
  return { en: workbookMessage(remark, 'en'), de: workbookMessage(remark, 'de') }
}

/** The sheets of a document, their heads in the language. */
export function sheetsOf(written: unknown, language: Language): Tasks['sheets']['output'] {
  const { sheets, inRest } = modelSheets(plainValue(written as never) as JsonRecord, language)
  return { sheets, inRest }
}

/** The rows of what was chosen or copied, or why there are none. */
export function rowsOf(given: SheetGiven): Promise<Read<readonly (readonly string[])[]>> {
  return orRefused(async () => {
    const { name } = given
    if ('file' in given) return sheetRows(name, await bytesOf(given.file))
    return withinRows(name, 'text' in given ? copiedRows(given.text) : given.rows)
  })
}

type Read<T> = { readonly read: T } | { readonly refused: Words }

async function orRefused<T>(read: () => Promise<T>): Promise<Read<T>> {
  try {
    return { read: await read() }
  } catch (error) {
    if (error instanceof SheetRefused) return { refused: error.words }
    throw error
  }
}

/** The size is looked at before the content. */
async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > sheetBytesMax) throw tooLarge(file.name)
  return new Uint8Array(await file.arrayBuffer())
}

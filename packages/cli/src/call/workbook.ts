/** A model file as a workbook or as CSV files, and what of it has no column of its own. */
import { type JsonRecord, type Language, modelSheets, parse, plainValue } from '@stufenplan/core'

export interface WrittenWorkbook {
  readonly bytes: Uint8Array
  /** What there is to say of it, a line each. */
  readonly told: { readonly [L in Language]: readonly string[] }
}

/** One file of office programs, or a zip with a CSV file for each sheet. */
export type WorkbookForm = 'xlsx' | 'sheets'

/** The text of a model that reads without errors, as sheets with heads in the language. */
export async function workbookOf(
  text: string,
  language: Language,
  form: WorkbookForm,
): Promise<WrittenWorkbook> {
  const document = plainValue(parse(text).tree.document?.contents) as JsonRecord
  const { sheets, inRest } = modelSheets(document, language)
  const hasComments = /^\s*#/m.test(text)
  return {
    bytes: await writers[form](sheets, language),
    told: {
      en: [
        ...(inRest > 0 ? [`values without a column, in the sheet "rest": ${inRest}.`] : []),
        ...(hasComments ? ['left behind: the comments of the file (lines with #).'] : []),
      ],
      de: [
        ...(inRest > 0 ? [`Werte ohne eigene Spalte, im Blatt „Rest“: ${inRest}.`] : []),
        ...(hasComments ? ['Zurück bleiben die Kommentare der Datei (Zeilen mit #).'] : []),
      ],
    },
  }
}

type Sheets = ReturnType<typeof modelSheets>['sheets']

const writers: {
  readonly [F in WorkbookForm]: (sheets: Sheets, language: Language) => Promise<Uint8Array>
} = {
  async xlsx(sheets) {
    const { sheetsToXlsx } = await import('@stufenplan/paper/xlsx')
    return sheetsToXlsx(sheets)
  },
  async sheets(sheets, language) {
    const { sheetsToCsvZip } = await import('@stufenplan/paper/csv-files')
    return sheetsToCsvZip(sheets, language === 'de' ? ';' : ',')
  },
}

/** Comma-separated values of any country, and copied cells, as rows of texts. */
import { parse } from 'papaparse'
import { withoutGuard } from './csv-guard.ts'
import { SheetRefused } from './sheet-refused.ts'

/** Cells as a spreadsheet copies them: tabs between them, and quotes around what holds some. */
export function copiedRows(text: string): string[][] {
  const { data } = parse<string[]>(text, { delimiter: '\t', skipEmptyLines: false })
  return data.map((row) => row.map(withoutGuard))
}

/** The rows of a text in UTF-8 or UTF-16; throws `SheetRefused`. */
export function csvRows(name: string, bytes: Uint8Array): string[][] {
  let text: string
  try {
    text = new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new SheetRefused(name, {
      en: 'it is no text in UTF-8: save it as "CSV UTF-8", or as a workbook (.xlsx)',
      de: 'sie ist kein Text in UTF-8: als „CSV UTF-8“ speichern oder als Arbeitsmappe (.xlsx)',
    })
  }
  const plain = text.replace(/^\ufeff/, '')
  const { data } = parse<string[]>(plain, { delimiter: delimiterOf(plain), skipEmptyLines: false })
  return data.map((row) => row.map(withoutGuard))
}

const delimiters = [',', ';', '\t', '|'] as const
/** Rows that tell what stands between the cells of all, and letters in which they are found. */
const rowsLooked = 30
const lettersLooked = 100_000

/** What cuts most rows into equally many cells, two at least; of those, what makes more cells. */
function delimiterOf(text: string): string {
  const start = text.slice(0, lettersLooked)
  const found = delimiters.map((delimiter) => {
    const { data } = parse<string[]>(start, {
      delimiter,
      preview: rowsLooked,
      skipEmptyLines: true,
    })
    const counts = new Map<number, number>()
    for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
    const [cells = 1, rows = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
    return { delimiter, cells, rows }
  })
  const [best] = found.sort((a, b) => b.rows - a.rows || b.cells - a.cells)
  return best?.delimiter ?? ','
}

function isUtf16(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe
}

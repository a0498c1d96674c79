/** Tables as a workbook: a sheet each. Every cell is text or a plain number; none is a formula. */
import writeExcelFile, { type Row } from 'write-excel-file/universal'
import type { PaperDocument } from './document.ts'
import { type PlainTable, tablesOf } from './tables.ts'

/** As many sheets as there are tables; undefined where there is none. */
export async function toXlsx(
  document: PaperDocument,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const tables = tablesOf(document)
  if (tables.length === 0) return undefined
  const names = sheetNames(tables.map((one) => one.title))
  const sheets = tables.map((table, i) => ({
    data: rowsOf(table),
    sheet: names[i] ?? `${i + 1}`,
    columns: widthsOf(table),
    stickyRowsCount: 2,
  }))
  const blob = await writeExcelFile(sheets).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

/** Rows of texts as one sheet, the first of them its heads. */
export function rowsToXlsx(
  name: string,
  rows: readonly (readonly string[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  return sheetsToXlsx([{ name, rows }])
}

/** Several sheets of rows of texts; each cell is text, so that none is ever a formula. */
export async function sheetsToXlsx(
  sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[],
): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(sheets.map(({ name }) => name))
  const written = sheets.map(({ name, rows: [heads = [], ...rows] }, i) => ({
    data: [
      heads.map((text) => ({ type: String, value: text, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((text) => ({ type: String, value: text, wrap: true }))),
    ] satisfies Row[],
    sheet: names[i] ?? name,
    stickyRowsCount: 1,
  }))
  const blob = await writeExcelFile(written).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

function rowsOf({ title, columns, rows, source }: PlainTable): Row[] {
  return [
    [{ type: String, value: title, fontWeight: 'bold' }],
    columns.map((text) => ({ type: String, value: text, fontWeight: 'bold', wrap: true })),
    ...rows.map((row) => row.map(cell)),
    [],
    [{ type: String, value: source }],
  ]
}

function cell(text: string): Row[number] {
  if (/^(0|-?[1-9]\d{0,14})$/.test(text)) return { type: Number, value: Number(text) }
  return { type: String, value: text, wrap: true, alignVertical: 'top' }
}

/** In characters: as wide as the longest cell, within what can be read at a glance. */
function widthsOf({ columns, rows }: PlainTable): { width: number }[] {
  return columns.map((head, i) => {
    const longest = Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0))
    return { width: Math.min(60, Math.max(10, longest + 2)) }
  })
}

/** Excel allows 31 characters, none of []:*?/\ and no name twice, whatever its case. */
function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>()
  return titles.map((title, i) => {
    const clean = title
      .replace(/[[\]:*?/\\'\p{Cc}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    const short = clean.slice(0, 26).trim() || `${i + 1}`
    let name = short
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${short} ${n}`
    taken.add(name.toLowerCase())
    return name
  })
}

/**
 * What of a document can stand in rows and columns: its tables, the numbers of its figures, and its
 * lists, a row for each item.
 */
import { type ListItem, type PaperDocument, plain, type Runs } from './document.ts'
import { wordsOf } from './words.ts'

export interface PlainTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly source: string
}

/** All tables of a document, in its order, as plain text. */
export function tablesOf(document: PaperDocument): PlainTable[] {
  const words = wordsOf[document.language]
  const source = words.source(document.stamp)
  let above = document.title
  return document.pieces.flatMap((piece): PlainTable[] => {
    if (piece.kind === 'heading') above = plain(piece.text)
    if (piece.kind === 'list')
      return [{ title: above, columns: [words.item, words.within], rows: rowsOf(piece), source }]
    if (piece.kind !== 'table' && piece.kind !== 'figure') return []
    const { grid, title } = piece
    const rows = grid.rows.map((row) => row.cells.map(plain))
    return [{ title, columns: grid.columns.map(plain), rows, source: piece.source }]
  })
}

function rowsOf({ items }: { readonly items: readonly ListItem[] }): string[][] {
  return items.flatMap(({ said, items: inner = [] }) => {
    const first = said.map(({ runs }) => plain(runs)).join(' ')
    if (inner.length === 0) return [[first, '']]
    return inner.map((one: Runs) => [first, plain(one)])
  })
}

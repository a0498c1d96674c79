/** A column of a sheet: its place in the entry that a row stands for, and what it is called. */

/** What a cell holds, and so how it is read and written (`workbook-cells.ts`). */
export type CellKind =
  | 'id'
  | 'text'
  | 'word'
  | 'formula'
  | 'setting'
  | 'settings'
  | 'words'
  | 'names'
  | 'name'
  | 'date'
  | 'duration'
  | 'range'
  | 'yes'
  | 'choice'
  | 'degree'
  | 'speaks'
  | 'status'
  | 'rank'
  | 'fields'

/** What a name in a cell may be the name of. */
export type Named =
  | 'actors'
  | 'options'
  | 'sources'
  | 'plans'
  | 'stages'
  | 'questions'
  | 'answers'
  | 'states'

export interface Column {
  readonly path: readonly string[]
  readonly kind: CellKind
  readonly en: string
  readonly de: string
  readonly also?: readonly string[]
  /** An empty cell means what stands above it: there cells are often merged. */
  readonly fills?: true
  /** Without it a row says nothing. */
  readonly needed?: true
  /** Heads are known by it, though an entry can do without. */
  readonly isTelling?: true
  /** Whose name stands in it. */
  readonly of?: Named
}

export const column = (
  path: string,
  kind: CellKind,
  [en, de, ...also]: readonly [string, string, ...string[]],
  more: Pick<Column, 'fills' | 'needed' | 'isTelling' | 'of'> = {},
): Column => ({ path: path.split('/'), kind, en, de, also, ...more })

/** A basis: in short ("assumption", "oped P12"), or what is assumed, or a source and a place. */
export const basis: readonly Column[] = [
  column('basis', 'word', ['basis', 'Grundlage', 'beleg']),
  column('basis/assumption', 'text', ['assumption', 'Annahme']),
  column('basis/source', 'name', ['source', 'Quelle'], { of: 'sources' }),
  column('basis/at', 'word', ['place in it', 'Fundstelle', 'page', 'seite']),
  column('basis/quote', 'word', ['quote', 'Zitat']),
]

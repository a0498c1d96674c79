/** What there is to say of a workbook that becomes a model: what was read, what not, and why. */
import type { CellKind, Named } from './workbook-column.ts'

export type WorkbookRemark =
  | { readonly kind: 'no-sheets'; readonly names: readonly string[] }
  | { readonly kind: 'sheet-unknown'; readonly sheet: string }
  | { readonly kind: 'sheet-repeated'; readonly sheet: string }
  | { readonly kind: 'heads-missing'; readonly sheet: string; readonly heads: readonly string[] }
  | { readonly kind: 'column-unknown'; readonly sheet: string; readonly head: string }
  | {
      readonly kind: 'sheet-read'
      readonly sheet: string
      readonly taken: number
      readonly left: number
    }
  | {
      readonly kind: 'filled'
      readonly sheet: string
      readonly head: string
      readonly rows: readonly number[]
    }
  | ({ readonly kind: 'cell-unread'; readonly expected: CellKind } & InCell)
  | ({ readonly kind: 'cell-ambiguous'; readonly expected: CellKind } & InCell)
  | ({ readonly kind: 'name-unknown'; readonly of: Named; readonly nearest?: string } & InCell)
  /** A second row, or the model, says something else of the same. */
  | ({ readonly kind: 'said-otherwise' } & InCell)
  /** What the row says stands in the model already, by that name. */
  | ({ readonly kind: 'entry-there' } & Omit<InCell, 'head'>)
  /** Which way a signal points is not said: taken as for the answer. */
  | ({ readonly kind: 'link-assumed' } & Omit<InCell, 'head'>)
  /** Which answer the model as written takes is not said: it is that of this row. */
  | ({ readonly kind: 'base-assumed' } & Omit<InCell, 'head'>)
  | ({ readonly kind: 'cell-clash' } & InCell)
  | {
      readonly kind: 'row-incomplete'
      readonly sheet: string
      readonly row: number
      readonly head: string
    }
  | {
      readonly kind: 'name-made'
      readonly sheet: string
      readonly row: number
      readonly from: string
      readonly id: string
    }
  | {
      readonly kind: 'name-taken'
      readonly sheet: string
      readonly row: number
      readonly id: string
    }
  | {
      readonly kind: 'rank-tied'
      readonly sheet: string
      readonly row: number
      readonly rank: number
    }
  | {
      readonly kind: 'rest-unread'
      readonly sheet: string
      readonly row: number
      readonly path: string
    }
  | { readonly kind: 'assumed'; readonly field: string; readonly value: string }
  | {
      readonly kind: 'not-a-model'
      readonly reason: { readonly en: string; readonly de: string }
    }

interface InCell {
  readonly sheet: string
  readonly row: number
  readonly head: string
  readonly cell: string
}

/** `error`: nothing comes of the file. `loss`: something is left out. `note`: settled so. */
export function workbookSeverity({ kind }: WorkbookRemark): 'error' | 'loss' | 'note' {
  if (kind === 'no-sheets' || kind === 'not-a-model') return 'error'
  const notes = [
    'sheet-read',
    'filled',
    'name-made',
    'rank-tied',
    'assumed',
    'base-assumed',
    'link-assumed',
  ]
  return notes.includes(kind) ? 'note' : 'loss'
}

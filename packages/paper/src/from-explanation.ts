/** An explanation as a document: each table under the heading it stands below. */
import type { Block, Explanation, Language } from '@stufenplan/core'
import { cellGrid } from './cell-grid.ts'
import { type PaperDocument, type Piece, plain, type Stamped } from './document.ts'
import { wordsOf } from './words.ts'

/** The same sentences in the same order, with where they come from beside each table. */
export function fromExplanation(
  explanation: Explanation,
  { language, stamp }: { readonly language: Language; readonly stamp: Stamped },
): PaperDocument {
  const title = explanation.find((one) => one.kind === 'title')
  const source = wordsOf[language].source(stamp)
  const pieces: Piece[] = []
  let above = title ? plain(title.text) : (stamp.model?.id ?? '')
  for (const block of explanation) {
    if (block.kind === 'title') continue
    if (block.kind === 'heading') above = plain(block.text)
    pieces.push(pieceOf(block, { above, source }))
  }
  pieces.push({ kind: 'paragraph', look: 'small', said: [{ runs: [source] }] })
  return {
    language,
    title: title ? plain(title.text) : (stamp.model?.id ?? ''),
    under: title?.under ? [plain(title.under)] : [],
    pieces,
    stamp,
  }
}

function pieceOf(
  block: Exclude<Block, { kind: 'title' }>,
  { above, source }: { readonly above: string; readonly source: string },
): Piece {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: 2, text: block.text }
    case 'paragraph':
      return { kind: 'paragraph', said: [{ runs: block.text }] }
    case 'list':
      return {
        kind: 'list',
        items: block.items.map(({ text, items }) => ({
          said: [{ runs: text }],
          ...(items && { items }),
        })),
      }
    case 'table': {
      const rows = block.rows.map((cells) => ({ cells }))
      return { kind: 'table', title: above, grid: { columns: block.columns, rows }, source }
    }
    case 'grid':
      return { kind: 'table', title: above, grid: cellGrid(block), source }
  }
}

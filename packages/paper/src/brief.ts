/** A brief as a document: its sections in order, the second of two sheets from the ladder on. */
import type { Brief, BriefDocument, BriefPart, BriefSection } from '@stufenplan/core'
import type { PaperDocument, Piece, Said } from './document.ts'
import { wordsOf } from './words.ts'

/** Sections of the first sheet; all others stand on the second. */
const firstSheet: readonly BriefSection['id'][] = ['decision', 'bottom-line', 'each', 'board']

export function briefPaper(brief: Brief, carried: BriefDocument): PaperDocument {
  const { stamp, settings } = carried
  const words = wordsOf[settings.language]
  const source = words.source(stamp)
  const isFirst = ({ id }: BriefSection) => firstSheet.includes(id)
  const pieces = (sections: readonly BriefSection[]) =>
    sections.flatMap((section) => sectionPieces(section, source))
  return {
    language: settings.language,
    title: brief.title,
    under: [brief.under, words.version(stamp)],
    pieces: [
      ...pieces(brief.sections.filter(isFirst)),
      { kind: 'sheet' },
      ...pieces(brief.sections.filter((one) => !isFirst(one))),
    ],
    stamp,
    data: JSON.stringify(carried),
  }
}

function sectionPieces({ heading, parts }: BriefSection, source: string): Piece[] {
  return [
    { kind: 'heading', level: 2, text: [heading] },
    ...parts.map((part) => pieceOf(part, source)),
  ]
}

function pieceOf(part: BriefPart, source: string): Piece {
  const saidOf = (said: Extract<BriefPart, { kind: 'paragraph' }>['said']): Said[] =>
    said.map(({ id, text, rests }) => ({ id, runs: text, rests }))
  switch (part.kind) {
    case 'paragraph':
      return { kind: 'paragraph', said: saidOf(part.said), ...(part.look && { look: part.look }) }
    case 'list':
      return {
        kind: 'list',
        isNumbered: part.isNumbered === true,
        items: part.items.map((item) => ({ said: saidOf(item) })),
      }
    case 'table': {
      const rows = part.rows.map(({ id, cells, rests }) => ({ id, cells, rests }))
      const grid = { columns: part.columns.map((one) => [one]), rows }
      return { kind: 'table', title: part.title, grid, source }
    }
  }
}

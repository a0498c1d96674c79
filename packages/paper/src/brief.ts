/**
 * A brief as a document: its sections in order. Where the ladder is tall, what must be verified
 * stands before it, on the first sheet.
 */
import type { Brief, BriefDocument, BriefPart, BriefSection, LadderPart } from '@stufenplan/core'
import { cellRuns } from './cell-grid.ts'
import {
  type Figure,
  type ModelDocument,
  type Piece,
  plain,
  type Runs,
  type Said,
} from './document.ts'
import { ladderFigure } from './figures/ladder.ts'
import { wordsOf } from './words.ts'

/** Sections above the ladder, which begins the second sheet where it finds no room on the first. */
const above: readonly BriefSection['id'][] = ['decision', 'bottom-line', 'each', 'board']

/** Of a figure in a brief, in its own units: past this the second sheet has no room for a table. */
const tallFrom = 320

export function briefPaper(brief: Brief, carried: BriefDocument): ModelDocument {
  const { stamp, settings } = carried
  const words = wordsOf[settings.language]
  const source = words.source(stamp)
  const drawn = brief.sections.map((section) => ({
    id: section.id,
    pieces: sectionPieces(section, source),
  }))
  const isTall = drawn.some(({ pieces }) => pieces.some(isTallFigure))
  const isFirst = ({ id }: { readonly id: BriefSection['id'] }) =>
    above.includes(id) || (isTall && id === 'verify')
  const second = drawn.filter((one) => !isFirst(one)).flatMap((one) => one.pieces)
  return {
    language: settings.language,
    title: brief.title,
    under: [brief.under, words.version(stamp)],
    pieces: [
      ...drawn.filter(isFirst).flatMap((one) => one.pieces),
      { kind: 'sheet', isFree: roughHeight(second) > sheetHeight },
      ...second,
    ],
    stamp,
    data: JSON.stringify(carried),
  }
}

/** What fits on a sheet for certain, in the units of `roughHeight`. */
const sheetHeight = 840

/** About how high pieces stand in print, in hundredths of an inch and rather too high. */
function roughHeight(pieces: readonly Piece[]): number {
  const lines = (runs: Runs, letters: number) => Math.ceil(plain(runs).length / letters)
  const heights = pieces.map((piece) => {
    switch (piece.kind) {
      case 'paragraph':
        return (
          5 +
          14 *
            lines(
              piece.said.flatMap((one) => one.runs),
              115,
            )
        )
      case 'list':
        return piece.items.reduce(
          (sum, { said }) =>
            sum +
            3 +
            14 *
              lines(
                said.flatMap((one) => one.runs),
                110,
              ),
          5,
        )
      case 'table':
        return 40 + 17 * piece.grid.rows.length
      case 'figure':
        return 60 + 0.8 * heightOf(piece)
      default:
        return 30
    }
  })
  return heights.reduce((sum, one) => sum + one, 0)
}

function heightOf({ svg }: Figure): number {
  return Number(/ height="(\d+)"/.exec(svg)?.[1] ?? 0)
}

function isTallFigure(piece: Piece): boolean {
  return piece.kind === 'figure' && heightOf(piece) > tallFrom
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
      const rows = part.rows.map(({ id, cells, rests }) => ({
        id,
        rests,
        cells: cells.map((cell) => ('lines' in cell ? cellRuns(cell) : cell)),
      }))
      const grid = { columns: part.columns.map((one) => [one]), rows }
      return { kind: 'table', title: part.title, grid, source: '' }
    }
    case 'ladder':
      return ladderPiece(part, source)
  }
}

/** The picture, with the same in rows and columns for whoever cannot have it. */
function ladderPiece({ title, legend, columns, rows }: LadderPart, source: string): Figure {
  const [stageHead = '', ...heads] = columns
  const svg = ladderFigure({
    title,
    alternative: legend,
    stageHead,
    columns: heads,
    rows: rows.map(({ label, under, cells }) => ({ label, under, fields: cells.map(fieldOf) })),
  })
  const grid = {
    columns: columns.map((one) => [one]),
    rows: rows.map(({ id, label, under, cells, rests }) => ({
      id,
      rests,
      cells: [
        [{ kind: 'strong' as const, text: label }, ...(under === '' ? [] : [under])],
        ...cells.map((cell) => [cell.lines.join('; ')]),
      ],
    })),
  }
  return { kind: 'figure', title, svg, alternative: legend, grid, source }
}

function fieldOf({ gives, gets, leaves, lines }: LadderPart['rows'][number]['cells'][number]) {
  const isQuiet = gives.length === 0 && gets === undefined && leaves === undefined
  return {
    gives: gives.map(({ text, tempting }) => ({ text, ...(tempting && { tempting }) })),
    ...(gets && { gets }),
    ...(leaves !== undefined && { leaves }),
    ...(isQuiet && { quiet: lines.join(' ') }),
  }
}

/**
 * A document for Word: headings, lists and tables as such, so that it can be worked on. A figure
 * stands there as its numbers in a table, since a drawing could not be edited.
 */
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import {
  type Grid,
  type ListItem,
  type ModelDocument,
  type Piece,
  plain,
  type Run,
  type Runs,
  type Said,
} from './document.ts'
import { withData } from './docx-data.ts'
import type { Sheet } from './page/page.ts'

/** Sizes in half points, places in twentieths of a point. */
const sheets = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
} as const
const margin = { top: 620, right: 790, bottom: 620, left: 790, header: 300, footer: 300 }
const quiet = '55585F'

/** The bytes of a .docx; the same for the same document, whatever the day. */
export async function toDocx(
  document: ModelDocument,
  sheet: Sheet = 'a4',
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, under, pieces, stamp, language } = document
  const size = sheets[sheet]
  const inner = size.width - margin.left - margin.right
  const file = new Document({
    title,
    creator: `Stufenplan ${stamp.program}`,
    lastModifiedBy: `Stufenplan ${stamp.program}`,
    styles: styles(language),
    numbering: { config: [numbered] },
    sections: [
      {
        properties: { page: { size, margin } },
        footers: { default: footer() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(clean(title))] }),
          ...under.map((line) =>
            small([new TextRun({ text: clean(line), color: quiet, size: 14 })]),
          ),
          ...pieces.flatMap((piece) => pieceParts(piece, inner)),
        ],
      },
    ],
  })
  const packed = await Packer.toArrayBuffer(file)
  return withData(new Uint8Array(packed), { data: document.data, date: stamp.model.date })
}

const numbered = {
  reference: 'numbered',
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 300, hanging: 300 } } },
    },
  ],
}

function styles(language: string) {
  return {
    default: {
      document: {
        run: {
          font: 'Arial',
          size: 17,
          language: { value: language === 'de' ? 'de-DE' : 'en-GB' },
        },
        paragraph: { spacing: { after: 20, line: 232 } },
      },
      title: {
        run: { font: 'Georgia', size: 32, bold: true, color: '1C1E21' },
        paragraph: { spacing: { after: 40 } },
      },
      heading2: {
        run: { font: 'Arial', size: 18, bold: true, color: '1C1E21' },
        paragraph: { spacing: { before: 80, after: 20 }, keepNext: true },
      },
      heading3: {
        run: { font: 'Arial', size: 17, bold: true, color: '1C1E21' },
        paragraph: { spacing: { before: 80, after: 20 }, keepNext: true },
      },
    },
  }
}

function footer(): Footer {
  const text = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: text, size: 14, color: quiet })],
      }),
    ],
  })
}

function pieceParts(piece: Piece, width: number): (Paragraph | Table)[] {
  switch (piece.kind) {
    case 'heading': {
      const heading = piece.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3
      return [new Paragraph({ heading, children: [new TextRun(clean(plain(piece.text)))] })]
    }
    case 'paragraph':
      return [paragraph(piece)]
    case 'list':
      return piece.items.flatMap((item) => itemParts(item, piece.isNumbered === true))
    case 'table':
    case 'figure':
      return [
        small([new TextRun({ text: clean(piece.title), bold: true, size: 16 })], true),
        table(piece.grid, width),
        small([new TextRun({ text: clean(piece.source), size: 12, color: quiet })]),
      ]
    case 'sheet':
      return piece.isFree
        ? []
        : [new Paragraph({ spacing: { after: 0, line: 20 }, children: [new PageBreak()] })]
  }
}

function paragraph({ said, look }: Extract<Piece, { kind: 'paragraph' }>): Paragraph {
  if (look === 'lead')
    return new Paragraph({ children: saidRuns(said, { font: 'Georgia', size: 19 }) })
  if (look === 'small') return small(saidRuns(said, { size: 12, color: quiet }))
  return new Paragraph({ children: saidRuns(said) })
}

function small(children: ParagraphChild[], keepNext = false): Paragraph {
  return new Paragraph({ children, keepNext, spacing: { before: keepNext ? 60 : 0, after: 20 } })
}

function itemParts({ said, items = [] }: ListItem, isNumbered: boolean): Paragraph[] {
  const level = isNumbered
    ? { numbering: { reference: 'numbered', level: 0 } }
    : { bullet: { level: 0 }, indent: { left: 260, hanging: 200 } }
  return [
    new Paragraph({ ...level, spacing: { after: 20 }, children: saidRuns(said) }),
    ...items.map(
      (inner) =>
        new Paragraph({ bullet: { level: 1 }, spacing: { after: 10 }, children: textRuns(inner) }),
    ),
  ]
}

type Look = { readonly size?: number; readonly color?: string; readonly font?: string }

/** A sentence with a name is a bookmark: it is found again after others have worked on it. */
function saidRuns(said: readonly Said[], look: Look = {}): ParagraphChild[] {
  return said.flatMap(({ runs, id }, i): ParagraphChild[] => {
    const children = [
      ...(i > 0 ? [new TextRun({ text: ' ', ...look })] : []),
      ...textRuns(runs, look),
    ]
    return id === undefined ? children : [new Bookmark({ id: bookmark(id), children })]
  })
}

/** Word takes letters, digits and underscores, a letter first, forty in all. */
function bookmark(id: string): string {
  return `s_${id.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40)
}

function textRuns(runs: Runs, look: Look = {}): TextRun[] {
  return runs.map((run, i) => {
    const text = `${i > 0 ? ' ' : ''}${clean(runText(run))}`
    const kind = typeof run === 'string' ? 'plain' : run.kind
    const isQuiet = kind === 'term' || kind === 'basis'
    return new TextRun({
      ...look,
      text,
      ...(kind === 'strong' && { bold: true }),
      ...(isQuiet && { color: quiet }),
    })
  })
}

function runText(run: Run): string {
  if (typeof run !== 'string' && run.kind === 'sign') return `${run.text} ${run.means}`
  return plain([run])
}

/** Text as XML may hold it. */
function clean(text: string): string {
  return text.replace(/\p{Cc}|\p{Cs}/gu, ' ')
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'C9C6BD' }
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
const borders = { top: line, bottom: line, left: none, right: none }

function table({ columns, rows }: Grid, width: number): Table {
  const shares = widths({ columns, rows }).map((share) => Math.floor(share * width))
  const cellOf = (runs: Runs, i: number, isHead: boolean) =>
    new TableCell({
      borders,
      margins: { top: 8, bottom: 8, left: 0, right: 80 },
      width: { size: shares[i] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({
          spacing: { after: 0, line: 216 },
          children: isHead
            ? [new TextRun({ text: clean(plain(runs)), bold: true, size: 13 })]
            : textRuns(runs, { size: 14 }),
        }),
      ],
    })
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: shares,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((head, i) => cellOf(head, i, true)),
      }),
      ...rows.map(
        ({ cells }) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((_, i) => cellOf(cells[i] ?? [], i, false)),
          }),
      ),
    ],
  })
}

/** Parts of the whole width, by how much the columns hold, and none so narrow that words break. */
function widths({ columns, rows }: Grid): number[] {
  const lengths = columns.map((head, i) => {
    const cells = rows.map((row) => plain(row.cells[i] ?? []).length)
    const mean = cells.reduce((sum, one) => sum + one, 0) / Math.max(1, cells.length)
    const words = [plain(head), ...rows.map((row) => plain(row.cells[i] ?? []))]
    const longest = Math.max(...words.flatMap((one) => one.split(' ')).map((one) => one.length))
    return Math.min(60, Math.max(longest * 1.4 + 2, mean))
  })
  const all = lengths.reduce((sum, one) => sum + one, 0)
  return lengths.map((one) => one / all)
}

/**
 * Explanation → plain text for a terminal or a file. Method's terms stand in square brackets,
 * sources in round ones; with `colour`, terms and sources are dimmed and verdicts bold.
 */
import type { Block, Explanation, Inline, Sentence } from './explanation.ts'
import { gridLines } from './text-grid.ts'

/** How text is laid out. */
export interface TextSettings {
  /** Columns per line, at least 40. */
  readonly width: number
  readonly colour: boolean
  /** How many columns a text takes; one for each character when left out. */
  readonly columnsOf?: (text: string) => number
}

function columns(text: string, { columnsOf }: TextSettings): number {
  return columnsOf ? columnsOf(text) : [...text].length
}

/** An explanation as text for a terminal, in lines of at most `width` columns. */
export function toText(explanation: Explanation, settings: TextSettings): string {
  const width = Math.max(40, settings.width)
  const drawn = explanation.map((block) => drawBlock(block, { ...settings, width }))
  return `${drawn.join('\n\n')}\n`
}

function drawBlock(block: Block, settings: TextSettings): string {
  switch (block.kind) {
    case 'title': {
      const under = block.under ? [dim(plain(block.under), settings)] : []
      return [bold(wrap(block.text, settings, '', ''), settings), ...under].join('\n')
    }
    case 'heading':
      return bold(wrap(block.text, settings, '', ''), settings)
    case 'paragraph':
      return wrap(block.text, settings, '', '')
    case 'list':
      return block.items
        .map((item) =>
          [
            wrap(item.text, settings, '  - ', '    '),
            ...(item.items ?? []).map((inner) => wrap(inner, settings, '      · ', '        ')),
          ].join('\n'),
        )
        .join('\n')
    case 'table':
      return drawTable(block, settings)
    case 'grid':
      return drawGrid(block, settings)
  }
}

function drawGrid(grid: Extract<Block, { kind: 'grid' }>, settings: TextSettings): string {
  const { columns: heads, rows, clip } = grid
  const columnsOf = (text: string) => columns(text, settings)
  const drawn = gridLines(heads, rows, { width: settings.width, columnsOf, clip })
  if (drawn) return [bold(drawn.head.join('\n'), settings), ...drawn.rows.flat()].join('\n')
  const cells = rows.map((row) => row.map((cell) => [cell.lines.join('; ')]))
  return drawTable({ kind: 'table', columns: heads.map((head) => [head]), rows: cells }, settings)
}

/** Columns side by side where they fit; otherwise one row after another, each cell on a line. */
function drawTable(block: Extract<Block, { kind: 'table' }>, settings: TextSettings): string {
  const cells = block.rows.map((row) => row.map(plain))
  const heads = block.columns.map(plain)
  const widths = heads.map((head, i) =>
    Math.max(...[head, ...cells.map((row) => row[i] ?? '')].map((one) => columns(one, settings))),
  )
  const total = widths.reduce((sum, one) => sum + one + 2, 0)
  if (total > settings.width)
    return block.rows
      .map((row) => {
        const [first = [], ...rest] = row
        const lines = rest.map((cell, i) =>
          wrap([`${heads[i + 1]}: `, ...cell], settings, '      ', '        '),
        )
        return [wrap(first, settings, '  - ', '    '), ...lines].join('\n')
      })
      .join('\n')
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - columns(cell, settings))))
      .join('  ')
      .trimEnd()
  return [bold(line(heads), settings), ...cells.map(line)].join('\n')
}

/** A sentence without any layout. */
export function plain(sentence: Sentence): string {
  return sentence.map(inlineText).join(' ').replace(/ {2,}/g, ' ').trim()
}

function inlineText(part: Inline): string {
  if (typeof part === 'string') return part
  if (part.kind === 'term') return `[${part.text}]`
  return part.kind === 'basis' ? `(${part.text})` : part.text
}

interface Word {
  readonly text: string
  readonly style: 'plain' | 'bold' | 'dim'
}

/** A word or a part of one, which belongs to what stands before it without a space. */
interface Piece extends Word {
  readonly joined?: boolean
}

function wordsOf(sentence: Sentence): Word[] {
  return sentence.flatMap((part) => {
    const kind = typeof part === 'string' ? 'plain' : part.kind
    const style = kind === 'strong' ? 'bold' : kind === 'plain' ? 'plain' : 'dim'
    return inlineText(part)
      .split(/\s+/)
      .filter((text) => text !== '')
      .map((text) => ({ text, style }) as const)
  })
}

/**
 * Breaks between words. A word longer than a line stands alone on one, except where characters are
 * wide: scripts without spaces break between any two of them.
 */
function wrap(sentence: Sentence, settings: TextSettings, first: string, later: string): string {
  const lines: string[] = []
  let line = first
  let used = first.length
  let isEmpty = true
  const room = settings.width - Math.max(first.length, later.length)
  const words = wordsOf(sentence).flatMap((word) => broken(word, room, settings))
  for (const { text, style, joined } of words) {
    const space = isEmpty || joined ? 0 : 1
    const size = columns(text, settings)
    if (!isEmpty && used + space + size > settings.width) {
      lines.push(line)
      line = later
      used = later.length
      isEmpty = true
    }
    line += (isEmpty || joined ? '' : ' ') + styled(text, style, settings)
    used += (isEmpty || joined ? 0 : 1) + size
    isEmpty = false
  }
  return [...lines, line].join('\n')
}

/** A word in pieces that fit a line, where it does not and is of wide characters. */
function broken(word: Word, room: number, settings: TextSettings): readonly Piece[] {
  if (columns(word.text, settings) <= room) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of word.text) {
    // Before a wide character alone, and with room for the sign that may follow the last one.
    const isWide = columns(character, settings) > 1
    if (piece !== '' && isWide && columns(piece + character, settings) > room - 2) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece].map((text, i) => ({ text, style: word.style, joined: i > 0 }))
}

function styled(text: string, style: Word['style'], settings: TextSettings): string {
  return style === 'bold' ? bold(text, settings) : style === 'dim' ? dim(text, settings) : text
}

function bold(text: string, { colour }: TextSettings): string {
  return colour ? `\u001b[1m${text}\u001b[22m` : text
}

function dim(text: string, { colour }: TextSettings): string {
  return colour ? `\u001b[2m${text}\u001b[22m` : text
}

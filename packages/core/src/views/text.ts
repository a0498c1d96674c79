/**
 * Explanation → plain text for a terminal or a file. Method's terms stand in square brackets,
 * sources in round ones; with `colour`, terms and sources are dimmed and verdicts bold.
 */
import type { Block, Explanation, Inline, Sentence } from '../explain/explain.ts'

export interface TextSettings {
  /** Characters per line, at least 40. */
  readonly width: number
  readonly colour: boolean
}

export function toText(explanation: Explanation, settings: TextSettings): string {
  const width = Math.max(40, settings.width)
  const drawn = explanation.map((block) => drawBlock(block, { ...settings, width }))
  return `${drawn.join('\n\n')}\n`
}

function drawBlock(block: Block, settings: TextSettings): string {
  switch (block.kind) {
    case 'title': {
      const under = block.under ? [dim(plain(block.under), settings)] : []
      return [bold(plain(block.text), settings), ...under].join('\n')
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
  }
}

/** Columns side by side where they fit; otherwise one row after another, each cell on a line. */
function drawTable(block: Extract<Block, { kind: 'table' }>, settings: TextSettings): string {
  const cells = block.rows.map((row) => row.map(plain))
  const heads = block.columns.map(plain)
  const widths = heads.map((head, i) =>
    Math.max(head.length, ...cells.map((row) => (row[i] ?? '').length)),
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
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  return [bold(line(heads), settings), ...cells.map(line)].join('\n')
}

function plain(sentence: Sentence): string {
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

/** Breaks between words; a word longer than a line stands alone on one. */
function wrap(sentence: Sentence, settings: TextSettings, first: string, later: string): string {
  const lines: string[] = []
  let line = first
  let used = first.length
  let isEmpty = true
  for (const { text, style } of wordsOf(sentence)) {
    if (!isEmpty && used + 1 + text.length > settings.width) {
      lines.push(line)
      line = later
      used = later.length
      isEmpty = true
    }
    line += (isEmpty ? '' : ' ') + styled(text, style, settings)
    used += (isEmpty ? 0 : 1) + text.length
    isEmpty = false
  }
  return [...lines, line].join('\n')
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

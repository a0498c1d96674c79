/**
 * A document as Markdown (CommonMark with the tables of GitHub). What comes from a model is
 * escaped: it can be neither markup nor a link. A figure stands there as its numbers.
 */
import {
  type Grid,
  type PaperDocument,
  type Piece,
  plain,
  type Run,
  type Runs,
  type Said,
} from './document.ts'

export function toMarkdown(document: PaperDocument): string {
  const { title, under, pieces, data } = document
  const head = [`# ${escaped(title)}`, ...under.map((line) => escapedLine(line))]
  const body = pieces.map(pieceText).filter((text) => text !== '')
  return `${[...head, ...body, ...(data === undefined ? [] : [hidden(data)])].join('\n\n')}\n`
}

/** A comment ends at its first "-->": the two signs before are spelled as JSON may spell them. */
function hidden(data: string): string {
  return `<!-- stufenplan-brief\n${data.replaceAll('--', '-\\u002d').replaceAll('<', '\\u003c')}\n-->`
}

function pieceText(piece: Piece): string {
  switch (piece.kind) {
    case 'heading':
      return `${'#'.repeat(piece.level)} ${runsText(piece.text)}`
    case 'paragraph':
      return atLineStart(saidText(piece.said))
    case 'list':
      return piece.items
        .map(({ said, items = [] }, i) => {
          const sign = piece.isNumbered ? `${i + 1}.` : '-'
          const indent = ' '.repeat(sign.length + 1)
          const inner = items.map((one) => `\n${indent}- ${atLineStart(runsText(one))}`)
          return `${sign} ${atLineStart(saidText(said))}${inner.join('')}`
        })
        .join('\n')
    case 'table':
      return [
        `**${escaped(piece.title)}**`,
        gridText(piece.grid),
        `*${escaped(piece.source)}*`,
      ].join('\n\n')
    case 'figure':
      return [
        `**${escaped(piece.title)}** ${escaped(piece.alternative)}`,
        gridText(piece.grid),
        `*${escaped(piece.source)}*`,
      ].join('\n\n')
    case 'sheet':
      return ''
  }
}

function gridText({ columns, rows }: Grid): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const body = rows.map(({ cells, rests }) =>
    line(cells.map((cell, i) => runsText(cell) + (i === 0 ? mark(rests) : ''))),
  )
  return [line(columns.map(runsText)), line(columns.map(() => '---')), ...body].join('\n')
}

function saidText(said: readonly Said[]): string {
  return said.map(({ runs, rests }) => runsText(runs) + mark(rests)).join(' ')
}

/** What a sentence rests on, for whoever reads the text itself. */
function mark(rests: readonly string[] = []): string {
  return rests.length === 0 ? '' : `<!-- ${rests.join(' ')} -->`
}

function runsText(runs: Runs): string {
  return runs.map(runText).join(' ').replace(/ {2,}/g, ' ').trim()
}

function runText(run: Run): string {
  if (typeof run === 'string') return escaped(run)
  const sign = run.kind === 'sign' ? `${run.text} ` : ''
  const text = escaped(`${sign}${plain([run])}`)
  return run.kind === 'strong' && text !== '' ? `**${text}**` : text
}

/** Signs that could begin markup in the middle of a line. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
}

function escapedLine(text: string): string {
  return atLineStart(escaped(text))
}

/** Signs that begin a heading, a list or a line of code only at the beginning of a line. */
function atLineStart(text: string): string {
  return text.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^[#+\-=]/, '\\$&')
}

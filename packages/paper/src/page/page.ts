/**
 * A document as one file that any browser opens and prints: no script, nothing loaded from
 * anywhere, and a policy that would refuse both. It is the one source of what is printed.
 */
import {
  type Grid,
  type ListItem,
  type PaperDocument,
  type Piece,
  plain,
  type Row,
  type Run,
  type Runs,
  type Said,
} from '../document.ts'
import { bar } from '../figures/bar.ts'
import { escapedXml } from '../figures/xml.ts'
import { type Sheet, sheetStyles, style, styleHashes } from './style.ts'

export type { Sheet } from './style.ts'

/** `sheet`: the paper it is laid out for. */
export function toPage(document: PaperDocument, sheet: Sheet = 'a4'): string {
  const { language, title, under, pieces, stamp, data } = document
  const policy = `default-src 'none'; style-src ${[styleHashes.all, styleHashes[sheet]].map((hash) => `'${hash}'`).join(' ')}; form-action 'none'; base-uri 'none'`
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="generator" content="Stufenplan ${escapedXml(stamp.program)}">`,
    `<title>${escapedXml(title)}</title>`,
    `<style>${style}</style>`,
    `<style>${sheetStyles[sheet]}</style>`,
    '</head>',
    `<body${data === undefined ? '' : ' class="brief"'}>`,
    '<main>',
    `<header><h1>${escapedXml(title)}</h1>${under.map((line) => `<p class="under">${escapedXml(line)}</p>`).join('')}</header>`,
    ...sheetsOf(pieces),
    '</main>',
    ...(data === undefined ? [] : [dataBlock(data)]),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** A block of data ends at the first "</script"; escaped, JSON says the same. */
function dataBlock(data: string): string {
  return `<script type="application/json" id="stufenplan-brief">${data.replaceAll('<', '\\u003c')}</script>`
}

/** What stands before a break and what stands after it, each on a sheet of its own. */
function sheetsOf(pieces: readonly Piece[]): string[] {
  const drawn = pieces.map((piece) =>
    piece.kind === 'sheet'
      ? `</div><div class="sheet${piece.isFree ? '' : ' new'}">`
      : pieceMarkup(piece),
  )
  return ['<div class="sheet">', ...drawn, '</div>']
}

function pieceMarkup(piece: Exclude<Piece, { kind: 'sheet' }>): string {
  switch (piece.kind) {
    case 'heading':
      return `<h${piece.level}>${runsMarkup(piece.text)}</h${piece.level}>`
    case 'paragraph':
      return `<p${piece.look ? ` class="${piece.look}"` : ''}>${saidMarkup(piece.said)}</p>`
    case 'list': {
      const name = piece.isNumbered ? 'ol' : 'ul'
      return `<${name}>${piece.items.map(itemMarkup).join('')}</${name}>`
    }
    case 'table':
      return `<figure>${gridMarkup(piece.grid, piece.title)}${sourceMarkup(piece.source)}</figure>`
    case 'figure':
      return `<figure><p class="caption">${escapedXml(piece.title)}</p>${piece.svg}${sourceMarkup(piece.alternative)}${sourceMarkup(piece.source)}</figure>`
  }
}

function sourceMarkup(source: string): string {
  return source === '' ? '' : `<p class="small">${escapedXml(source)}</p>`
}

function itemMarkup({ said, items }: ListItem): string {
  const inner = items
    ? `<ul>${items.map((one) => `<li>${runsMarkup(one)}</li>`).join('')}</ul>`
    : ''
  return `<li>${saidMarkup(said)}${inner}</li>`
}

/** Past this many columns the letters get smaller. */
const columnsUsual = 7
/** Cells up to this many characters stay on one line. */
const unbroken = 28

function gridMarkup({ columns, rows }: Grid, title: string): string {
  const look = columns.length > columnsUsual ? ' class="wide"' : ''
  const heads = columns.map((head) => `<th scope="col">${runsMarkup(head)}</th>`).join('')
  return `<table${look}><caption>${escapedXml(title)}</caption><thead><tr>${heads}</tr></thead><tbody>${rows.map(rowMarkup).join('')}</tbody></table>`
}

function rowMarkup({ cells, id, rests }: Row): string {
  const drawn = cells.map((cell, i) => {
    const name = i === 0 ? 'th scope="row"' : 'td'
    const look =
      i > 0 && cells.length <= columnsUsual && plain(cell).length <= unbroken
        ? ' class="short"'
        : ''
    return `<${name}${look}>${runsMarkup(cell)}</${name.slice(0, 2)}>`
  })
  return `<tr${marks({ id, rests })}>${drawn.join('')}</tr>`
}

function saidMarkup(said: readonly Said[]): string {
  return said
    .map((one) => {
      const named = marks(one)
      const text = runsMarkup(one.runs)
      return named === '' ? text : `<span${named}>${text}</span>`
    })
    .join(' ')
}

/** The name of a sentence and of what it rests on, for whoever reads the file itself. */
function marks({ id, rests }: { id?: string | undefined; rests?: readonly string[] | undefined }) {
  const named = id === undefined ? '' : ` id="${escapedXml(id)}"`
  return rests === undefined ? named : `${named} data-rests="${escapedXml(rests.join(' '))}"`
}

function runsMarkup(runs: Runs): string {
  return runs.map(runMarkup).filter(Boolean).join(' ')
}

function runMarkup(run: Run): string {
  if (typeof run === 'string') return escapedXml(run)
  const text = escapedXml(run.text)
  switch (run.kind) {
    case 'strong':
      return `<strong>${text}</strong>`
    case 'term':
      return `<small>${text}</small>`
    case 'basis':
      return `<small class="basis">${text}</small>`
    case 'bar':
      return `<span class="bar">${bar(run.share)} ${text}</span>`
    case 'sign':
      return `<span class="sign ${run.tone}"><b aria-hidden="true">${text}</b> ${escapedXml(run.means)}</span>`
  }
}

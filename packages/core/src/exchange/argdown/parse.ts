/**
 * Statements and arguments in Argdown, and what supports or attacks what: the part of its syntax
 * that https://argdown.org/syntax documents for maps. Steps of reconstructed arguments, lists,
 * headings, tags and data are passed over, and counted where something is lost by it. A line is
 * looked at once and nothing is recursive, whatever comes in.
 */
import { plainText, withoutRemarks } from './lines.ts'

export interface ArgdownElement {
  readonly kind: 'statement' | 'argument'
  /** Empty for a statement without one. */
  readonly title: string
  text: string
  readonly line: number
}

export interface ArgdownRelation {
  readonly from: ArgdownElement
  readonly to: ArgdownElement
  readonly kind: 'supports' | 'attacks' | 'contradicts' | 'undercuts'
}

export interface ArgdownMap {
  readonly elements: readonly ArgdownElement[]
  readonly relations: readonly ArgdownRelation[]
  /** Elements that were given a second text. */
  readonly again: readonly ArgdownElement[]
  readonly counts: { tags: number; conclusions: number; lists: number }
}

interface Reader {
  readonly known: Map<string, ArgdownElement>
  readonly elements: ArgdownElement[]
  readonly relations: ArgdownRelation[]
  readonly again: ArgdownElement[]
  readonly counts: { tags: number; conclusions: number; lists: number }
  /** What stands above, the least indented first. */
  readonly above: { readonly indent: number; readonly element: ArgdownElement }[]
  /** What the next line without a sign of its own goes on with. */
  open: { readonly element: ArgdownElement; readonly isSecond: boolean } | undefined
}

const relationLine = /^([ \t]+)(\+>|->|_>|<\+|<-|<_|><|\+|-|_)[ \t]+(\S.*)$/

export function parseArgdown(source: string): ArgdownMap {
  const reader: Reader = {
    known: new Map(),
    elements: [],
    relations: [],
    again: [],
    counts: { tags: 0, conclusions: 0, lists: 0 },
    above: [],
    open: undefined,
  }
  const lines = withoutRemarks(source).split('\n')
  for (const [i, line] of lines.entries()) take(reader, line.trimEnd(), i + 1)
  for (const element of reader.elements) {
    const { text, tags } = plainText(element.text)
    element.text = text
    reader.counts.tags += tags
  }
  const elements = reader.elements.filter((one) => one.text !== '' || one.title !== '')
  return { ...reader, elements }
}

function take(reader: Reader, line: string, at: number): void {
  const { counts, above } = reader
  if (line.trim() === '') {
    reader.open = undefined
    above.length = 0
  } else if (/^#{1,6} /.test(line)) reader.open = undefined
  else if (/^\s*\(\d+\)|^\s*-{2,}/.test(line)) {
    counts.conclusions++
    reader.open = undefined
  } else if (/^\s*(?:\*|\d+\.)[ \t]/.test(line)) {
    counts.lists++
    reader.open = undefined
  } else {
    const [, space = '', sign, rest = ''] = relationLine.exec(line) ?? []
    if (sign !== undefined) relate(reader, { indent: width(space), sign, rest, at })
    else if (reader.open !== undefined && !/^[[<]/.test(line)) {
      if (!reader.open.isSecond) reader.open.element.text += ` ${line.trim()}`
    } else {
      above.length = 0
      above.push({ indent: 0, element: elementIn(reader, line.trim(), at) })
    }
  }
}

interface RelationLine {
  readonly indent: number
  readonly sign: string
  readonly rest: string
  readonly at: number
}

function relate(reader: Reader, { indent, sign, rest, at }: RelationLine): void {
  while ((reader.above.at(-1)?.indent ?? -1) >= indent) reader.above.pop()
  const parent = reader.above.at(-1)?.element
  const child = elementIn(reader, rest, at)
  reader.above.push({ indent, element: child })
  if (parent === undefined) return
  const kind = sign.includes('+')
    ? 'supports'
    : sign === '><'
      ? 'contradicts'
      : sign.includes('_')
        ? 'undercuts'
        : 'attacks'
  const isOutward = sign.length === 2 && sign.endsWith('>') && sign !== '><'
  const [from, to] = isOutward ? [parent, child] : [child, parent]
  reader.relations.push({ from, to, kind })
}

/** The element that a line names or says; its text once. */
function elementIn(reader: Reader, written: string, line: number): ArgdownElement {
  const found = /^(?:\[([^\]\n]*)\]|<([^>\n]*)>)(?::[ \t]*(.*)|[ \t]*(?:\{.*)?)$/.exec(written)
  const title = (found?.[1] ?? found?.[2] ?? '').replace(/\s+/g, ' ').trim()
  const kind = found?.[2] === undefined ? 'statement' : 'argument'
  const text = found === null ? written : (found[3] ?? '')
  const key = `${kind} ${title}`
  const before = title === '' ? undefined : reader.known.get(key)
  if (before !== undefined) {
    const isSecond = before.text !== '' && text !== '' && before.text !== text
    if (isSecond) reader.again.push({ ...before, line })
    else if (text !== '') before.text = text
    reader.open = text === '' ? undefined : { element: before, isSecond: before.text !== text }
    return before
  }
  const element: ArgdownElement = { kind, title, text, line }
  reader.elements.push(element)
  if (title !== '') reader.known.set(key, element)
  reader.open = { element, isSecond: false }
  return element
}

function width(space: string): number {
  return space.replaceAll('\t', '    ').length
}

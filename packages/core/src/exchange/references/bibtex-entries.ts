/**
 * The entries of a BibTeX file, as they are written: types, keys, and fields with their braces.
 * Grammar: O. Patashnik, *BibTeXing* (1988). What stands between entries is a remark. An entry
 * begins with "@" at the beginning of a line and ends at the latest before the next one, so that a
 * missing brace spoils one entry and no more, and the time grows with the length of the file alone.
 */

export interface BibtexEntry {
  readonly type: string
  readonly key: string
  readonly line: number
  readonly fields: ReadonlyMap<string, string>
}

export interface BibtexProblem {
  readonly line: number
  readonly reason: 'unread' | 'deep'
  readonly found: string
}

export const bibtexDepthMax = 100

const header = /^[ \t]*@[ \t]*([A-Za-z]+)[ \t\r\n]*[{(]/gm

/** How many entries begin, whether or not they can be read. */
export function bibtexCount(text: string): number {
  const own = [...text.matchAll(header)].map(([, type = '']) => type.toLowerCase())
  return own.filter((type) => !['comment', 'preamble', 'string'].includes(type)).length
}

export function bibtexEntries(text: string): {
  readonly entries: readonly BibtexEntry[]
  readonly problems: readonly BibtexProblem[]
} {
  const macros = new Map<string, string>()
  const entries: BibtexEntry[] = []
  const problems: BibtexProblem[] = []
  const heads = [...text.matchAll(header)]
  let [line, counted] = [1, 0]
  for (const [i, head] of heads.entries()) {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < head.index; ) {
      line++
      counted = at + 1
      at = text.indexOf('\n', counted)
    }
    const type = (head[1] ?? '').toLowerCase()
    if (type === 'comment' || type === 'preamble') continue
    const piece = text.slice(head.index + head[0].length, heads[i + 1]?.index)
    const read = readEntry({ piece, next: 0, macros }, type === 'string')
    if ('problem' in read) problems.push({ line, ...read.problem })
    else if (type === 'string') for (const [name, value] of read.fields) macros.set(name, value)
    else entries.push({ type, line, ...read })
  }
  return { entries, problems }
}

interface Reader {
  readonly piece: string
  next: number
  readonly macros: ReadonlyMap<string, string>
}

type Misread = { readonly problem: { readonly reason: 'unread' | 'deep'; readonly found: string } }

function readEntry(
  reader: Reader,
  isMacro: boolean,
): { readonly key: string; readonly fields: ReadonlyMap<string, string> } | Misread {
  const key = isMacro ? '' : take(reader, /[^,\s{}()=#"]*/y)
  const fields = new Map<string, string>()
  for (let isFirst = true; ; isFirst = false) {
    skip(reader)
    const isOver = isMacro && isFirst ? false : !took(reader, ',')
    if (isOver) return took(reader, '}') || took(reader, ')') ? { key, fields } : misread(reader)
    skip(reader)
    if (took(reader, '}') || took(reader, ')')) return { key, fields }
    const name = take(reader, /[^\s=,{}()"#]+/y).toLowerCase()
    skip(reader)
    if (name === '' || !took(reader, '=')) return misread(reader)
    const value = readValue(reader)
    if (typeof value !== 'string') return value
    if (!fields.has(name)) fields.set(name, value)
  }
}

/** Pieces joined by "#": in braces, in quotes, numbers, or names of what "@string" says. */
function readValue(reader: Reader): string | Misread {
  let value = ''
  for (;;) {
    skip(reader)
    const sign = reader.piece[reader.next]
    if (sign === '{' || sign === '"') {
      const grouped = readGroup(reader, sign === '{' ? '}' : '"')
      if (typeof grouped !== 'string') return grouped
      value += grouped
    } else {
      const word = take(reader, /[^\s,#{}()"=]+/y)
      if (word === '') return misread(reader)
      value += reader.macros.get(word.toLowerCase()) ?? word
      if (value.length > lengthMax)
        return { problem: { reason: 'unread', found: word.slice(0, 20) } }
    }
    skip(reader)
    if (!took(reader, '#')) return value
  }
}

/** A name may stand for another, joined to itself: such a value is given up. */
const lengthMax = 100_000

function readGroup(reader: Reader, end: '}' | '"'): string | Misread {
  const { piece } = reader
  const from = ++reader.next
  let depth = 0
  for (; reader.next < piece.length; reader.next++) {
    const c = piece[reader.next]
    if (depth === 0 && c === end && (end === '}' || piece[reader.next - 1] !== '\\'))
      return piece.slice(from, reader.next++)
    if (c === '{' && ++depth > bibtexDepthMax) return { problem: { reason: 'deep', found: '{' } }
    if (c === '}') depth--
    if (depth < 0) return misread(reader)
  }
  return misread(reader)
}

function misread({ piece, next }: Reader): Misread {
  return { problem: { reason: 'unread', found: piece.slice(next, next + 20).trim() || '…' } }
}

function skip(reader: Reader): void {
  take(reader, /\s*/y)
}

function take(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.next
  const [found = ''] = pattern.exec(reader.piece) ?? []
  reader.next += found.length
  return found
}

function took(reader: Reader, sign: string): boolean {
  if (reader.piece[reader.next] !== sign) return false
  reader.next++
  return true
}

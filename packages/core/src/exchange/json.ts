/**
 * JSON text → values that remember where they stand, within bounded depth and number.
 *
 * Files from elsewhere are read with this and not with `JSON.parse`, which says nothing of lines,
 * lets a key stand twice, and makes objects whose inherited names (`constructor`) look like fields.
 */
export type JsonNode =
  | { readonly kind: 'object'; readonly at: number; readonly fields: ReadonlyMap<string, JsonNode> }
  | { readonly kind: 'array'; readonly at: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly at: number; readonly value: string }
  | { readonly kind: 'number'; readonly at: number; readonly value: number }
  | { readonly kind: 'boolean'; readonly at: number; readonly value: boolean }
  | { readonly kind: 'null'; readonly at: number }

/** Why a text is not JSON (or more of it than is read), and where. */
export interface JsonProblem {
  readonly at: number
  readonly reason: 'value' | 'name' | 'colon' | 'comma' | 'string' | 'end' | 'deep' | 'many' | 'key'
  /** What stands there instead, or the key that stands there twice. */
  readonly found: string
}

export const jsonDepthMax = 40
export const jsonNodeCountMax = 500_000

export function parseJson(
  text: string,
): { readonly node: JsonNode } | { readonly problem: JsonProblem } {
  const reader: Reader = { text, next: 0, nodeCount: 0 }
  try {
    const node = readNode(reader, 0)
    skipSpace(reader)
    if (reader.next < text.length) misread(reader, 'end')
    return { node }
  } catch (problem) {
    if (problem instanceof Misread) return { problem: problem.problem }
    throw problem
  }
}

interface Reader {
  readonly text: string
  next: number
  nodeCount: number
}

/** Leaves the recursive readers at the first misreading; caught in `parseJson`, seen nowhere. */
class Misread extends Error {
  readonly problem: JsonProblem
  constructor(problem: JsonProblem) {
    super(problem.reason)
    this.problem = problem
  }
}

function misread(reader: Reader, reason: JsonProblem['reason'], at = reader.next): never {
  throw new Misread({ at, reason, found: reader.text.slice(at, at + 12) })
}

function skipSpace(reader: Reader): void {
  for (;;) {
    const c = reader.text.charCodeAt(reader.next)
    if (c !== 0x20 && c !== 0x0a && c !== 0x0d && c !== 0x09) return
    reader.next++
  }
}

function accept(reader: Reader, sign: string): boolean {
  skipSpace(reader)
  if (!reader.text.startsWith(sign, reader.next)) return false
  reader.next += sign.length
  return true
}

function readNode(reader: Reader, depth: number): JsonNode {
  if (depth > jsonDepthMax) misread(reader, 'deep')
  if (++reader.nodeCount > jsonNodeCountMax) misread(reader, 'many')
  skipSpace(reader)
  const at = reader.next
  if (accept(reader, '{')) return { kind: 'object', at, fields: readFields(reader, depth) }
  if (accept(reader, '[')) return { kind: 'array', at, items: readItems(reader, depth) }
  if (reader.text[at] === '"') return { kind: 'string', at, value: readString(reader) }
  if (accept(reader, 'true')) return { kind: 'boolean', at, value: true }
  if (accept(reader, 'false')) return { kind: 'boolean', at, value: false }
  if (accept(reader, 'null')) return { kind: 'null', at }
  return { kind: 'number', at, value: readNumber(reader) }
}

function readFields(reader: Reader, depth: number): Map<string, JsonNode> {
  const fields = new Map<string, JsonNode>()
  if (accept(reader, '}')) return fields
  do {
    skipSpace(reader)
    const at = reader.next
    if (reader.text[at] !== '"') misread(reader, 'name')
    const name = readString(reader)
    if (fields.has(name)) throw new Misread({ at, reason: 'key', found: name.slice(0, 60) })
    if (!accept(reader, ':')) misread(reader, 'colon')
    fields.set(name, readNode(reader, depth + 1))
  } while (accept(reader, ','))
  if (!accept(reader, '}')) misread(reader, 'comma')
  return fields
}

function readItems(reader: Reader, depth: number): JsonNode[] {
  const items: JsonNode[] = []
  if (accept(reader, ']')) return items
  do items.push(readNode(reader, depth + 1))
  while (accept(reader, ','))
  if (!accept(reader, ']')) misread(reader, 'comma')
  return items
}

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

function readNumber(reader: Reader): number {
  numberPattern.lastIndex = reader.next
  const match = numberPattern.exec(reader.text)
  if (!match) misread(reader, 'value')
  reader.next += match[0].length
  return Number(match[0])
}

/** From the opening quote to the closing one; what stands between is decoded by the language. */
function readString(reader: Reader): string {
  const start = reader.next
  for (let i = start + 1; i < reader.text.length; i++) {
    const c = reader.text.charCodeAt(i)
    if (c < 0x20) misread(reader, 'string', i)
    if (c === 0x5c) i++
    else if (c === 0x22) {
      reader.next = i + 1
      return decoded(reader, start)
    }
  }
  return misread(reader, 'string', start)
}

function decoded(reader: Reader, start: number): string {
  try {
    return JSON.parse(reader.text.slice(start, reader.next)) as string
  } catch {
    return misread(reader, 'string', start)
  }
}

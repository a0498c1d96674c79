/** Fields of JSON values with a remark where one is missing or of another kind. */
import type { Span } from '../model/model.ts'
import type { JsonNode } from './json.ts'
import { type Remark, type RemarkCode, type RemarkFacts, remark } from './remark.ts'

/** The text being read and what there is to say of it so far. */
export interface Bag {
  readonly text: string
  readonly remarks: Remark[]
}

/** More remarks of one file than this help nobody. */
const remarksMax = 100

export function say<K extends RemarkCode>(
  bag: Bag,
  at: number | undefined,
  code: K,
  facts: RemarkFacts[K],
): void {
  if (bag.remarks.length >= remarksMax) return
  bag.remarks.push(remark(code, facts, at === undefined ? undefined : spanAt(bag.text, at)))
}

export function spanAt(text: string, offset: number): Span {
  let line = 1
  let start = 0
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
    line++
    start = i + 1
  }
  return { line, column: offset - start + 1, offset, length: 1 }
}

export function field(node: JsonNode, name: string): JsonNode | undefined {
  return node.kind === 'object' ? node.fields.get(name) : undefined
}

interface Wanted {
  readonly where: string
  readonly field: string
}

/** The items of a list that must be there; an empty list, and a remark, where it is not. */
export function listOf(
  bag: Bag,
  node: JsonNode,
  wanted: Wanted & { readonly countMax: number },
): readonly JsonNode[] {
  const list = field(node, wanted.field)
  const where = `${wanted.where}.${wanted.field}`
  if (list === undefined) say(bag, node.at, 'missing-field', wanted)
  else if (list.kind !== 'array')
    say(bag, list.at, 'wrong-value', { where, expected: 'a list', found: list.kind })
  else if (list.items.length > wanted.countMax) {
    const { countMax } = wanted
    say(bag, list.at, 'too-many', { what: wanted.field, count: list.items.length, countMax })
  } else return list.items
  return []
}

export function textOf(bag: Bag, node: JsonNode, wanted: Wanted): string {
  const text = field(node, wanted.field)
  if (text?.kind === 'string') return text.value.slice(0, 500)
  const where = `${wanted.where}.${wanted.field}`
  if (text === undefined) say(bag, node.at, 'missing-field', wanted)
  else say(bag, text.at, 'wrong-value', { where, expected: 'a text', found: text.kind })
  return ''
}

export function wholeNumber(bag: Bag, node: JsonNode, where: string): number | undefined {
  if (node.kind === 'number' && Number.isSafeInteger(node.value)) return node.value
  const found = node.kind === 'number' ? String(node.value) : node.kind
  say(bag, node.at, 'wrong-value', { where, expected: 'a whole number', found })
  return undefined
}

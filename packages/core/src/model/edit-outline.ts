/**
 * Where each part of a YAML text stands: enough to cut and to put in, and nothing else.
 *
 *     options:            an entry of the root; its mark is the colon
 *       a: { owner: x }   an entry in column 2; its value is in flow
 *     list:
 *       - one             an entry whose mark is the dash
 */
import { type CST, isMap, isScalar, isSeq, type Node } from 'yaml'

export interface Part {
  readonly kind: 'scalar' | 'map' | 'list'
  /** Written in brackets, or inside something that is. */
  readonly isFlow: boolean
  /** The text of the value: `to` is the place after its last character that means anything. */
  readonly from: number
  readonly to: number
  /** Of the entries of a map or list in block style: where their keys or dashes begin. */
  readonly column: number
  readonly entries: readonly Entry[]
}

export interface Entry {
  /** The key of a map's entry; the place of a list's. */
  readonly step: string | number
  readonly key?: { readonly from: number; readonly to: number }
  /** Where the entry begins: its key, its dash, or in a list in flow its value. */
  readonly from: number
  /** The place after the colon or the dash; undefined where there is none. */
  readonly mark?: number
  /** Undefined where nothing is written after the mark. */
  readonly value?: Part
}

export function entryEnd(entry: Entry): number {
  return entry.value?.to ?? entry.mark ?? entry.key?.to ?? entry.from
}

type Token = CST.Token & { readonly items?: readonly CST.CollectionItem[] }

export function outlineOf(text: string, root: Node): Part {
  return partOf(text, root) ?? { ...nothing, kind: 'scalar' }
}

const nothing = { isFlow: false, from: 0, to: 0, column: 0, entries: [] } as const

function partOf(text: string, node: unknown): Part | undefined {
  if (isScalar(node)) {
    const [from, to] = node.range ?? [0, 0]
    return from === to ? undefined : { ...nothing, kind: 'scalar', from, to: endOf(text, from, to) }
  }
  if (!isMap(node) && !isSeq(node)) return undefined
  const token = node.srcToken as Token | undefined
  const isFlow = token?.type === 'flow-collection' || node.flow === true
  const [from, to] = node.range ?? [0, 0]
  const items = (token?.items ?? []).filter((item) => isItem(item, isMap(node), isFlow))
  const entries = items.flatMap((item, i) => entryOf(text, node.items[i], item, i) ?? [])
  const last = entries.at(-1)
  const first = entries[0]
  return {
    kind: isMap(node) ? 'map' : 'list',
    isFlow,
    from,
    to: isFlow || last === undefined ? to : entryEnd(last),
    column: first === undefined ? 0 : columnOf(text, first.from),
    entries,
  }
}

/** Tokens of comments alone, or after the last comma, are no items. */
function isItem(item: CST.CollectionItem, inMap: boolean, isFlow: boolean): boolean {
  if (item.key || item.sep) return true
  if (isFlow) return item.value !== undefined
  return offsetOf(item.start, inMap ? 'explicit-key-ind' : 'seq-item-ind') !== undefined
}

function entryOf(
  text: string,
  node: unknown,
  item: CST.CollectionItem,
  place: number,
): Entry | undefined {
  const pair = node as { key?: unknown; value?: unknown } | undefined
  if (isScalar(pair?.key) && !isScalar(node)) {
    const [from, to] = pair.key.range ?? [0, 0]
    const colon = offsetOf(item.sep ?? [], 'map-value-ind')
    const value = partOf(text, pair.value)
    return {
      step: String(pair.key.value),
      key: { from, to },
      from: offsetOf(item.start, 'explicit-key-ind') ?? from,
      ...(colon !== undefined && { mark: colon + 1 }),
      ...(value && { value }),
    }
  }
  const dash = offsetOf(item.start, 'seq-item-ind')
  const value = partOf(text, node)
  const from = dash ?? value?.from
  if (from === undefined) return undefined
  return {
    step: place,
    from,
    ...(dash !== undefined && { mark: dash + 1 }),
    ...(value && { value }),
  }
}

function offsetOf(tokens: readonly CST.SourceToken[], type: string): number | undefined {
  return tokens.find((token) => token.type === type)?.offset
}

/**
 * A block scalar reaches to the start of a line. Its last line break is left out, and so are blank
 * lines after it unless they count (`|+`).
 */
function endOf(text: string, from: number, to: number): number {
  const head = /^[|>][^\n]*/.exec(text.slice(from, to))?.[0]
  if (head === undefined) return to
  const end = from + text.slice(from, to).replace(/\r?\n$/, '').length
  return head.includes('+') ? end : from + text.slice(from, end).trimEnd().length
}

export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}

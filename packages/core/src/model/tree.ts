/**
 * Text → a YAML tree that remembers where everything stands, within bounded time and memory.
 *
 * Model files come from people one does not trust. Before anything recursive touches the text,
 * its length is checked and the (iterative) lexer and parser are run with a limit on nesting.
 * Anchors, aliases and tags are refused: no model needs them, and they are how YAML bombs work.
 */
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Pair,
  Parser,
} from 'yaml'
import { type Diagnostic, type DocumentPath, diagnostic, type Span } from './diagnostic.ts'
import { otherProgramIn } from './other-program.ts'
import { syntaxReasonOf } from './syntax-reason.ts'

/** A megabyte of text: twenty times the reference model. */
export const textLengthMax = 1_000_000
export const nestingDepthMax = 40
/** Words, signs, spaces and line ends; composing more than this takes seconds. */
export const lexemeCountMax = 120_000

/** The author's text with its tree: positions, comments and order are all in it. */
export interface SourceTree {
  readonly text: string
  /** The concrete syntax: printed back it is the author's text, byte for byte. */
  readonly tokens: readonly CST.Token[]
  readonly document: Document.Parsed | undefined
  readonly lines: LineCounter
}

/** Reads the tree. With errors, `document` is undefined or incomplete and nothing may use it. */
export function readTree(text: string): { tree: SourceTree; diagnostics: Diagnostic[] } {
  const lines = new LineCounter()
  const bare: SourceTree = { text, tokens: [], document: undefined, lines }
  lines.addNewLine(0)
  const refused = (found: Diagnostic, offset: number) => ({
    tree: bare,
    diagnostics: [placed(bare, found, offset)],
  })
  if (text.length > textLengthMax) {
    const facts = { size: text.length, sizeMax: textLengthMax }
    return refused(diagnostic('too-long', [], facts), 0)
  }
  const program = otherProgramIn(text)
  if (program !== undefined) return refused(diagnostic('other-program', [], { program }), 0)
  // The reader of YAML takes a lone CR for a sign like any other, and all lines for one.
  if (/\r(?!\n)/.test(text) && !text.includes('\n'))
    return refused(diagnostic('line-ends', [], {}), 0)
  const tokens = readTokens(text, lines)
  if (!Array.isArray(tokens)) return refused(tokens.found, tokens.offset)

  const hidden = findHiddenCharacter(text)
  const documents = [
    ...new Composer({
      version: '1.2',
      lineCounter: lines,
      strict: true,
      uniqueKeys: false,
      keepSourceTokens: true,
    }).compose(tokens),
  ]
  const document = documents[0] as Document.Parsed | undefined
  const tree: SourceTree = { text, tokens, document, lines }
  const diagnostics: Diagnostic[] = []
  if (hidden) diagnostics.push(placed(tree, hidden.found, hidden.offset))
  if (document === undefined || document.contents === null || isEmptyScalar(document.contents))
    diagnostics.push(placed(tree, diagnostic('empty', [], {}), 0))
  if (documents.length > 1)
    diagnostics.push(
      placed(tree, diagnostic('several-documents', [], {}), documents[1]?.range?.[0] ?? 0),
    )
  if (document)
    diagnostics.push(
      ...syntaxErrors(tree, document),
      ...refusedFeatures(tree, document, hidden === undefined),
    )
  return { tree, diagnostics }
}

/** The place of a part of the document: its key where it has one, else its value. */
export function locate(tree: SourceTree, path: DocumentPath): Span | undefined {
  let node: unknown = tree.document?.contents
  let found: unknown = node
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      )
      if (pair === undefined) break
      found = pair.key
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      found = node
    } else break
  }
  return spanOfNode(tree, found)
}

/** The way to the innermost part of the document that an offset of the text lies in. */
export function pathAt(tree: SourceTree, offset: number): DocumentPath {
  const path: (string | number)[] = []
  let node: unknown = tree.document?.contents
  for (;;) {
    const items: readonly unknown[] = isMap(node) || isSeq(node) ? node.items : []
    const place = items.findLastIndex((item) => startOf(item) <= offset)
    const item = items[place] as Pair | undefined
    if (item === undefined) return path
    path.push(isMap(node) ? keyText(item.key) : place)
    node = isMap(node) ? item.value : item
  }
}

function startOf(item: unknown): number {
  const { key, range } = item as { key?: { range?: number[] }; range?: number[] }
  return key?.range?.[0] ?? range?.[0] ?? Number.POSITIVE_INFINITY
}

/** The place of the value at a path, where it is a single scalar; for exact marks inside it. */
export function locateValue(tree: SourceTree, path: DocumentPath): Span | undefined {
  const node = tree.document?.getIn(path, true)
  return spanOfNode(tree, node)
}

function spanOfNode(tree: SourceTree, node: unknown): Span | undefined {
  const range = (node as { range?: [number, number, number] } | null | undefined)?.range
  return range && spanAt(tree, range[0], Math.max(1, range[1] - range[0]))
}

function spanAt(tree: SourceTree, offset: number, length: number): Span {
  const { line, col } = tree.lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col), offset, length }
}

function placed(tree: SourceTree, found: Diagnostic, offset: number, length = 1): Diagnostic {
  return { ...found, at: spanAt(tree, offset, length) }
}

/** Lexer and parser keep their own stack, so that hostile nesting is a number and not a crash. */
function readTokens(
  text: string,
  lines: LineCounter,
): CST.Token[] | { found: Diagnostic; offset: number } {
  const parser = new Parser(lines.addNewLine)
  const tokens: CST.Token[] = []
  let lexemeCount = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > nestingDepthMax)
      return {
        found: diagnostic('too-deep', [], { depthMax: nestingDepthMax }),
        offset: parser.offset,
      }
    if (++lexemeCount > lexemeCountMax) {
      const facts = { what: 'words and signs', count: lexemeCount, countMax: lexemeCountMax }
      return { found: diagnostic('too-many', [], facts), offset: parser.offset }
    }
  }
  for (const token of parser.end()) tokens.push(token)
  return tokens
}

/**
 * Controls that move a terminal's cursor, and marks that reverse the direction of text, have no
 * place in a model: what a reader sees must be what stands in the file.
 */
const hiddenCharacter = new RegExp(
  `[${[
    '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f',
    '\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufff9-\\ufffb\\ufffe\\uffff',
  ].join('')}]`,
  'u',
)

export function hiddenCharacterIn(text: string): { codePoint: string; offset: number } | undefined {
  const match = hiddenCharacter.exec(text)
  if (!match) return undefined
  const code = match[0].codePointAt(0) ?? 0
  return { codePoint: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, offset: match.index }
}

function findHiddenCharacter(text: string): { found: Diagnostic; offset: number } | undefined {
  const hidden = hiddenCharacterIn(text)
  return (
    hidden && {
      found: diagnostic('hidden-character', [], { codePoint: hidden.codePoint }),
      offset: hidden.offset,
    }
  )
}

function isEmptyScalar(node: unknown): boolean {
  return isScalar(node) && node.value === null
}

function syntaxErrors(tree: SourceTree, document: Document.Parsed): Diagnostic[] {
  return document.errors.slice(0, 20).map((error) => {
    const offset = error.pos[0]
    return placed(tree, diagnostic('syntax', [], { reason: syntaxReasonOf(error) }), offset)
  })
}

/**
 * Anchors, aliases, tags, keys that stand twice; hidden characters that an escape sequence writes,
 * which are only looked for (`seeEscapes`) where none stands in the text itself.
 */
function refusedFeatures(
  tree: SourceTree,
  document: Document.Parsed,
  seeEscapes: boolean,
): Diagnostic[] {
  const found: Diagnostic[] = []
  walk(document.contents, (node) => {
    if (found.length >= 20) return
    const { anchor, tag, range, value } = node as MarkedNode
    const offset = range?.[0] ?? 0
    for (const key of isMap(node) ? repeatedKeys(node.items) : [])
      found.push(placed(tree, diagnostic('duplicate-key', [], { key: key.name }), key.offset))
    if (value === '__proto__')
      found.push(placed(tree, diagnostic('bad-name', [], { name: value }), offset))
    if (isAlias(node))
      found.push(placed(tree, diagnostic('alias', [], { text: `*${node.source}` }), offset))
    else if (anchor)
      found.push(
        placed(tree, diagnostic('alias', [], { text: `&${anchor}` }), before(tree, '&', offset)),
      )
    else if (tag)
      found.push(
        placed(tree, diagnostic('tag', [], { tag: shortTag(tag) }), before(tree, '!', offset)),
      )
    else if (seeEscapes && typeof value === 'string') {
      const hidden = hiddenCharacterIn(value)
      if (hidden)
        found.push(
          placed(tree, diagnostic('hidden-character', [], { codePoint: hidden.codePoint }), offset),
        )
    }
  })
  return found
}

/** Anchors and tags stand before what they mark, of which alone the place is known. */
function before(tree: SourceTree, mark: '&' | '!', offset: number): number {
  const found = tree.text.slice(Math.max(0, offset - 200), offset + 1).search(lastOf[mark])
  return found < 0 ? offset : Math.max(0, offset - 200) + found
}

const lastOf = { '&': /&(?=[^&]*$)/, '!': /(?:!<|!!?)(?=[^!]*$)/ } as const

interface MarkedNode {
  readonly anchor?: string
  readonly tag?: string
  readonly range?: readonly number[]
  readonly value?: unknown
}

/** Found here and not by the library, whose search compares every key with every other. */
function repeatedKeys(items: readonly Pair[]): { name: string; offset: number }[] {
  const seen = new Set<string>()
  const repeated: { name: string; offset: number }[] = []
  for (const { key } of items) {
    const name = keyText(key)
    if (seen.has(name) && isScalar(key)) repeated.push({ name, offset: key.range?.[0] ?? 0 })
    seen.add(name)
  }
  return repeated
}

function shortTag(tag: string): string {
  return tag.startsWith('tag:yaml.org,2002:') ? `!!${tag.slice(18)}` : tag
}

function walk(node: unknown, see: (node: unknown) => void): void {
  if (node === null || node === undefined) return
  see(node)
  if (isMap(node)) {
    for (const pair of node.items) {
      walk(pair.key, see)
      walk(pair.value, see)
    }
  } else if (isSeq(node)) for (const item of node.items) walk(item, see)
}

/** The tree as plain values: maps become objects without a prototype, so that no key is special. */
export function plainValue(node: unknown): unknown {
  if (isMap(node)) {
    const object: Record<string, unknown> = Object.create(null)
    for (const pair of node.items) object[keyText(pair.key)] = plainValue(pair.value)
    return object
  }
  if (isSeq(node)) return node.items.map(plainValue)
  return isScalar(node) ? node.value : undefined
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '?'
}

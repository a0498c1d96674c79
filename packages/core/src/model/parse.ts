/**
 * Text → Model and diagnostics. Never throws, whatever the text; every diagnostic has a place.
 * The steps: tree (YAML with positions), shape (fields and types), names (references, formulas).
 */
import {
  type Diagnostic,
  type DocumentPath,
  diagnostic,
  hasErrors,
  type Span,
} from './diagnostic.ts'
import { formatVersion, type ModelDocument, modelDocument } from './document.ts'
import { expectedAt } from './expected.ts'
import { diagnosticCountMax } from './lookup.ts'
import { resolve } from './resolve.ts'
import type { Model } from './resolved.ts'
import { shapeDiagnostics } from './shape.ts'
import { locate, locateValue, plainValue, readTree, type SourceTree } from './tree.ts'

/** What reading a model file gives. `model` is there exactly when no diagnostic is an error. */
export interface Parsed {
  readonly model?: Model
  readonly diagnostics: readonly Diagnostic[]
  readonly tree: SourceTree
}

/**
 * Reads a model. Never throws: `model` is there where no diagnostic is an error, and every
 * diagnostic has a place in the text.
 */
export function parse(text: string): Parsed {
  const { tree, diagnostics } = readTree(text)
  if (hasErrors(diagnostics) || tree.document === undefined)
    return { diagnostics: place(tree, diagnostics), tree }
  const value = plainValue(tree.document.contents)
  const other = otherFormat(value)
  if (other) return { diagnostics: place(tree, [other]), tree }
  const shape = modelDocument.safeParse(value)
  if (!shape.success)
    return { diagnostics: place(tree, shapeDiagnostics(shape.error, value, writtenIn(tree))), tree }
  const lacking = withoutOptions(value)
  if (lacking) return { diagnostics: place(tree, [lacking]), tree }
  return parseNames(tree, shape.data)
}

/** A model has options, or its moves one by one; which of both is missing only the author knows. */
function withoutOptions(value: unknown): Diagnostic | undefined {
  const { options, moves } = value as { options?: unknown; moves?: unknown }
  if (options !== undefined || moves !== undefined) return undefined
  return diagnostic('missing-field', [], {
    field: 'options',
    expected: expectedAt(modelDocument, ['options']),
  })
}

/** How the author wrote a single value; undefined where none stands at the path. */
function writtenIn(tree: SourceTree) {
  return (path: DocumentPath): string | undefined => {
    const { source } = (tree.document?.getIn(path, true) ?? {}) as { source?: string }
    return source
  }
}

function parseNames(tree: SourceTree, document: ModelDocument): Parsed {
  const { model, diagnostics } = resolve(document)
  const placed = place(tree, diagnostics)
  return hasErrors(placed) ? { diagnostics: placed, tree } : { model, diagnostics: placed, tree }
}

/** A file of a later format may hold anything; nothing of it is read but the number. */
function otherFormat(value: unknown): Diagnostic | undefined {
  const version = (value as { stufenplan?: unknown } | null)?.stufenplan
  if (typeof version !== 'number' || !Number.isInteger(version)) return undefined
  if (version === formatVersion) return undefined
  const expected = [{ form: 'version', version: formatVersion }] as const
  const found = { kind: 'value', written: String(version) } as const
  if (version < formatVersion) return diagnostic('wrong-value', ['stufenplan'], { expected, found })
  return diagnostic('newer-format', ['stufenplan'], { version, versionMax: formatVersion })
}

/**
 * Adds to each diagnostic its place in the text, and puts them in the order of the text. Past the
 * limit errors stay before the rest, and one more line says how many there are.
 */
export function place(tree: SourceTree, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const placed = bounded(diagnostics).map((found) => {
    const at = found.at ?? spanOf(tree, found)
    return at ? { ...found, at } : found
  })
  return placed.sort((a, b) => (a.at?.offset ?? 0) - (b.at?.offset ?? 0))
}

function bounded(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const count = diagnostics.length
  if (count <= diagnosticCountMax) return diagnostics
  const isError = (found: Diagnostic) => found.severity === 'error'
  const errors = diagnostics.filter(isError)
  const rest = diagnostics.filter((found) => !isError(found))
  const what = 'remarks, of which the first are listed'
  const more = diagnostic('too-many', [], { what, count, countMax: diagnosticCountMax })
  const severity = errors.length > 0 ? 'error' : 'note'
  return [...[...errors, ...rest].slice(0, diagnosticCountMax), { ...more, severity }]
}

/** The offending word where it stands alone or in a plain value; else the key or the value. */
function spanOf(tree: SourceTree, found: Diagnostic): Span | undefined {
  const value = isAboutValue(found) ? locateValue(tree, found.path) : undefined
  if (value === undefined) return locate(tree, found.path)
  const written = tree.text.slice(value.offset, value.offset + value.length)
  if (found.code === 'bad-formula' || found.code === 'bad-test')
    return inside(value, written, found.offset, found.found.length)
  if (found.code !== 'unknown-name') return value
  const word = wordIn(written, found.name)
  return word === undefined
    ? locate(tree, found.path)
    : inside(value, written, word, found.name.length)
}

function isAboutValue({ code }: Diagnostic): boolean {
  const codes = [
    'bad-formula',
    'bad-test',
    'bad-setting',
    'bad-range',
    'bad-period',
    'no-time',
    'blind-means',
    'foreign-way',
    'nothing-to-take',
    'sample-too-large',
    'two-watches',
    'watch-without-time',
    'too-strong',
    'wrong-value',
    'unknown-name',
  ]
  return codes.includes(code)
}

/** Where a name stands as a word of its own. */
function wordIn(written: string, name: string): number | undefined {
  const isPart = (character: string | undefined) => /[\p{L}\p{N}_.-]/u.test(character ?? ' ')
  for (let at = written.indexOf(name); at >= 0; at = written.indexOf(name, at + 1))
    if (!isPart(written[at - 1]) && !isPart(written[at + name.length])) return at
  return undefined
}

/** A part of a value on one line; quotes and line breaks shift what stands behind them. */
function inside(value: Span, written: string, from: number, length: number): Span {
  if (/^["'>|]|[\r\n]/.test(written) || from > written.length) return value
  const { line, column, offset } = value
  return { line, column: column + from, offset: offset + from, length: Math.max(1, length) }
}

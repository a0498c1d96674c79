/**
 * Text → Model and diagnostics. Never throws, whatever the text; every diagnostic has a place.
 * The steps: tree (YAML with positions), shape (fields and types), names (references, formulas).
 */
import { type Diagnostic, diagnostic, hasErrors } from './diagnostic.ts'
import { formatVersion, type ModelDocument, modelDocument } from './document.ts'
import { resolve } from './resolve.ts'
import type { Model } from './resolved.ts'
import { shapeDiagnostics } from './shape.ts'
import { locate, plainValue, readTree, type SourceTree } from './tree.ts'

/** What reading a model file gives. `model` is there exactly when no diagnostic is an error. */
export interface Parsed {
  readonly model?: Model
  readonly diagnostics: readonly Diagnostic[]
  readonly tree: SourceTree
}

export function parse(text: string): Parsed {
  const { tree, diagnostics } = readTree(text)
  if (hasErrors(diagnostics) || tree.document === undefined) return { diagnostics, tree }
  const value = plainValue(tree.document.contents)
  const newer = newerFormat(value)
  if (newer) return { diagnostics: place(tree, [newer]), tree }
  const shape = modelDocument.safeParse(value)
  if (!shape.success)
    return { diagnostics: place(tree, shapeDiagnostics(shape.error, value)), tree }
  return parseNames(tree, shape.data)
}

function parseNames(tree: SourceTree, document: ModelDocument): Parsed {
  const { model, diagnostics } = resolve(document)
  const placed = place(tree, diagnostics)
  return hasErrors(placed) ? { diagnostics: placed, tree } : { model, diagnostics: placed, tree }
}

/** A file of a later format may hold anything; nothing of it is read but the number. */
function newerFormat(value: unknown): Diagnostic | undefined {
  const version = (value as { stufenplan?: unknown } | null)?.stufenplan
  if (typeof version !== 'number' || version <= formatVersion) return undefined
  return diagnostic('newer-format', ['stufenplan'], { version, versionMax: formatVersion })
}

/** Adds to each diagnostic its place in the text, and puts them in the order of the text. */
export function place(tree: SourceTree, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const placed = diagnostics.map((found) => {
    const at = found.at ?? locate(tree, found.path)
    return at ? { ...found, at } : found
  })
  return placed.sort((a, b) => (a.at?.offset ?? 0) - (b.at?.offset ?? 0))
}

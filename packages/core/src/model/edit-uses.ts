/**
 * Removing and renaming what others speak of. Who speaks of it is not listed here a second time:
 * the text is read again after the change, and whatever the reader of models then reports as naming
 * nothing is a use. Each round removes, or renames, what the last one found, until nothing is left.
 */
import { at } from '../base/assert.ts'
import { isRecord, type JsonValue } from '../base/json.ts'
import type { Diagnostic, DocumentPath } from './diagnostic.ts'
import { editText } from './edit.ts'
import { type Edit, valueAt } from './edit-value.ts'
import { parse } from './parse.ts'
import { plainValue } from './tree.ts'

/** What a stage says that is yet to be filled, by language. */
export type Waiting = Readonly<Record<string, string>>

/** A part of the document that goes, as it was written when it went. */
export interface Gone {
  readonly path: DocumentPath
  readonly value: JsonValue
}

export interface Removal {
  readonly text: string
  /** The part itself first, then what hangs on it, round by round. */
  readonly gone: readonly Gone[]
}

/** An edit of a part alone, or of a part with all its uses. */
export type AnyEdit =
  | Edit
  | { readonly kind: 'remove-uses'; readonly path: DocumentPath; readonly waiting: Waiting }
  | { readonly kind: 'rename-uses'; readonly path: DocumentPath; readonly key: string }

/** The text after the edits, one after another; undefined where one of them cannot be made. */
export function editWithUses(text: string, edits: readonly AnyEdit[]): string | undefined {
  let now: string | undefined = text
  for (let i = 0; i < edits.length && now !== undefined; ) {
    const edit = at(edits, i)
    // A run of others goes together: hundreds of new entries are then put in at once.
    const run = plainFrom(edits, i)
    i += Math.max(1, run.length)
    if (edit.kind === 'remove-uses') now = withoutUses(now, edit.path, edit.waiting)?.text
    else if (edit.kind === 'rename-uses') now = renamedUses(now, edit.path, edit.key)
    else now = editText(now, run)
  }
  return now
}

function plainFrom(edits: readonly AnyEdit[], from: number): Edit[] {
  const run: Edit[] = []
  for (const edit of edits.slice(from)) {
    if (edit.kind === 'remove-uses' || edit.kind === 'rename-uses') break
    run.push(edit)
  }
  return run
}

/** Uses of uses: an actor, its options, the statements about these, the changes to those. */
const roundsMax = 60

/** Takes a part out with all that hangs on it; undefined where the text cannot be changed so. */
export function withoutUses(
  text: string,
  path: DocumentPath,
  waiting: Waiting = {},
): Removal | undefined {
  const before = new Set(errorsIn(text).map(signOf))
  const gone: Gone[] = []
  let now = removed(text, [path], gone)
  for (let round = 0; now !== undefined && round < roundsMax; round++) {
    const errors: readonly Diagnostic[] = errorsIn(now).filter((one) => !before.has(signOf(one)))
    if (errors.length === 0) return { text: now, gone }
    const empty = errors.filter((one) => one.code === 'empty-stage')
    now = empty.length > 0 ? filled(now, empty, waiting) : removed(now, errors.map(unitOf), gone)
  }
  return undefined
}

/** Removes parts, the later ones of a list first so that the places of the others still hold. */
function removed(text: string, paths: readonly DocumentPath[], gone: Gone[]): string | undefined {
  const root = documentIn(text)
  const distinct = [...new Map(paths.map((path) => [path.join('\n'), path])).values()]
  const outer = distinct.filter(
    (path) => !distinct.some((one) => one.length < path.length && isWithin(path, one)),
  )
  const found = outer.flatMap((path): Gone[] => {
    const value = root === undefined || path.length === 0 ? undefined : valueAt(root, path)
    return value === undefined ? [] : [{ path, value }]
  })
  if (found.length === 0) return undefined
  gone.push(...found)
  const edits = found
    .map(({ path }): Edit => ({ kind: 'remove', path }))
    .sort((a, b) => laterFirst(a.path, b.path))
  return editText(text, edits)
}

/** A stage that lost its last commitment says that it is yet to be filled. */
function filled(text: string, stages: readonly Diagnostic[], waiting: Waiting): string | undefined {
  const root = documentIn(text)
  const talks = root === undefined ? undefined : waitingIn(root, waiting)
  if (root === undefined || talks === undefined) return undefined
  const edits = stages.map(({ path }): Edit => {
    const stage = path.slice(0, 4)
    if (!isRecord(valueAt(root, stage))) return { kind: 'set', path: stage, value: { talks } }
    return { kind: 'set', path: [...stage, 'talks'], value: talks }
  })
  return editText(text, edits)
}

function waitingIn(root: JsonValue, waiting: Waiting): JsonValue | undefined {
  const named = isRecord(root) && Array.isArray(root.languages) ? root.languages.map(String) : []
  const texts = (named.length > 0 ? named : ['en']).flatMap((language) => {
    const text = waiting[language]
    return text === undefined ? [] : [[language, text] as const]
  })
  return texts.length > 1 ? Object.fromEntries(texts) : texts[0]?.[1]
}

/** Where a part begins that means nothing without the name it speaks of. */
const units: readonly (readonly (string | '*' | '#')[])[] = [
  ['preferences', '*', '#'],
  ['perceptions', '*', 'preferences', '*', '#'],
  ['perceptions', '*', 'preferences', '*'],
  ['questions', '*', 'answers', '*', 'changes', '#'],
  ['plans', '*', 'stages', '*', '#'],
  ['rules', '*'],
  ['options', '*', 'moves', '#'],
  ['moves', '*', '*', '#'],
  ['moves', '*', '*'],
  ['moves', '*'],
  ['signals', '*', 'links', '#'],
]
/** The same, where the fault is in one field of it. */
const heldBy: readonly (readonly string[])[] = [
  ['options', '*', 'owner'],
  ['plans', '*', 'stages', '*', 'commitments', '#', 'keep'],
  ['judgements', '*', 'if'],
  ['judgements', '*', 'on'],
  ['signals', '*', 'bears', '#', 'question'],
  ['implementation', '*', 'plan'],
  ['implementation', '*', 'stage'],
  ['implementation', '*', 'keep'],
]

/** The smallest part that has to go with a fault in it. */
function unitOf({ path }: Diagnostic): DocumentPath {
  for (const unit of units) if (fits(path, unit)) return path.slice(0, unit.length)
  for (const field of heldBy) if (fits(path, field)) return path.slice(0, field.length - 1)
  // What lacks a field that it must have is named itself: it means nothing without it.
  return path
}

function fits(path: DocumentPath, pattern: readonly string[]): boolean {
  return (
    path.length >= pattern.length &&
    pattern.every((step, i) =>
      step === '*' ? true : step === '#' ? typeof path[i] === 'number' : step === path[i],
    )
  )
}

function isWithin(path: DocumentPath, outer: DocumentPath): boolean {
  return outer.every((step, i) => step === path[i])
}

function laterFirst(a: DocumentPath, b: DocumentPath): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [one, other] = [a[i], b[i]]
    if (typeof one === 'number' && typeof other === 'number' && one !== other) return other - one
  }
  return b.length - a.length
}

/** Gives an entry another id, and everyone who speaks of it. */
export function renamedUses(text: string, path: DocumentPath, key: string): string | undefined {
  const old = String(path.at(-1))
  const before = new Set(errorsIn(text).map(signOf))
  let now = editText(text, [{ kind: 'rename', path, key }])
  for (let round = 0; now !== undefined && round < roundsMax; round++) {
    const errors: readonly Diagnostic[] = errorsIn(now).filter((one) => !before.has(signOf(one)))
    if (errors.length === 0) return now
    const renamed = inPlaces(now, ofKind(errors, String(path[0])), { old, key })
    if (renamed === now) return undefined
    now = renamed
  }
  return undefined
}

/**
 * Uses of the entry itself come before what follows from them: where a wish cannot be read, whoever
 * speaks of that wish is reported too, and perhaps by the same word.
 */
function ofKind(errors: readonly Diagnostic[], section: string): readonly Diagnostic[] {
  const own = errors.filter((one) => one.code === 'unknown-name' && `${one.what}s` === section)
  return own.length > 0 ? own : errors
}

/** Writes the new name where the reader found the old one, the last place first. */
function inPlaces(
  text: string,
  errors: readonly Diagnostic[],
  { old, key }: { readonly old: string; readonly key: string },
): string {
  const token = new RegExp(`(?<![\\p{L}\\p{N}_.-])${escaped(old)}(?![\\p{L}\\p{N}_-])`, 'u')
  const spans = new Map(
    errors.flatMap((error) =>
      error.code === 'unknown-name' && error.at ? [[error.at.offset, error.at] as const] : [],
    ),
  )
  return [...spans.values()]
    .sort((a, b) => b.offset - a.offset)
    .reduce((now, { offset, length }) => {
      const part = now.slice(offset, offset + length)
      return now.slice(0, offset) + part.replace(token, () => key) + now.slice(offset + length)
    }, text)
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function errorsIn(text: string): readonly Diagnostic[] {
  return parse(text).diagnostics.filter(({ severity }) => severity === 'error')
}

/** One error told from another: places in lists may have moved since, and what is near a name. */
function signOf(error: Diagnostic): string {
  const path = error.path.map((step) => (typeof step === 'number' ? '#' : step)).join('.')
  return `${error.code} ${path} ${'name' in error ? error.name : ''}`
}

function documentIn(text: string): JsonValue | undefined {
  const value = plainValue(parse(text).tree.document?.contents)
  return isRecord(value as JsonValue) ? (value as JsonValue) : undefined
}

/**
 * Changes to a model's text, made in the author's own text: comments, order, blank lines, quotes
 * and everything that is not touched stay byte for byte. New values are written in the style of
 * what surrounds them.
 *
 * An edit is made in the section it concerns (a top-level key with what belongs to it), and that
 * section is read again: unless it now holds exactly what the edit asked for, there is no result.
 * So a text that this file does not understand is refused, and never damaged.
 */
import type { Node } from 'yaml'
import { at } from '../base/assert.ts'
import { isRecord, type JsonRecord, type JsonValue, sameValue } from '../base/json.ts'
import { own } from '../base/own.ts'
import { hasErrors } from './diagnostic.ts'
import { outlineOf } from './edit-outline.ts'
import { entryLinesOf, sectionOf } from './edit-sections.ts'
import { splice, spliceAfter } from './edit-splice.ts'
import { type Edit, edited, primitiveEdits } from './edit-value.ts'
import { plainValue, readTree } from './tree.ts'

/** Hears how many characters are about to be read again. */
export type Reads = (characters: number) => void

/**
 * The text after the edits, one after another; undefined where one of them cannot be made. A run of
 * new entries of one section is put in together: else hundreds of them would each have the section
 * read again, which grows with every one.
 */
export function editText(
  text: string,
  edits: readonly Edit[],
  reads: Reads = () => undefined,
): string | undefined {
  let now: string | undefined = text
  for (let i = 0; i < edits.length && now !== undefined; ) {
    const first = at(edits, i)
    const rest = alikeAfter(first, edits, i + 1)
    i += 1 + rest.length
    // The first makes the section where there is none, and shows how the others are written.
    now = editOnce(now, first, reads)
    const whole: string | undefined =
      now && rest.length > 1 ? appended(now, rest, reads) : undefined
    if (whole !== undefined) now = whole
    else for (const edit of rest) now &&= editOnce(now, edit, reads)
  }
  return now
}

type SetEntry = Extract<Edit, { kind: 'set' }>

/** Those that follow an edit with other entries of the same section. */
function alikeAfter(first: Edit, edits: readonly Edit[], from: number): SetEntry[] {
  const run: SetEntry[] = []
  if (!isEntry(first)) return run
  const keys = new Set<string | number | undefined>([first.path[1]])
  for (let i = from; i < edits.length; i++) {
    const next = at(edits, i)
    if (!isEntry(next) || next.path[0] !== first.path[0] || keys.has(next.path[1])) break
    keys.add(next.path[1])
    run.push(next)
  }
  return run
}

function isEntry(edit: Edit): edit is SetEntry {
  return edit.kind === 'set' && edit.path.length === 2 && typeof edit.path[1] === 'string'
}

/** Undefined where they are not all new, or do not go after all others of a map by lines. */
function appended(text: string, edits: readonly SetEntry[], reads: Reads): string | undefined {
  const section = edits[0] && sectionOf(text, edits[0])
  if (section === undefined) return undefined
  const { from, to, key } = section
  const first = read(text.slice(from, to), reads)
  const old = first && own(first.value as JsonRecord, key)
  if (first === undefined || !isRecord(old)) return undefined
  const items = edits.map(({ path, value }) => [String(path[1]), value] as const)
  if (items.some(([name]) => Object.hasOwn(old, name))) return undefined
  const value = Object.fromEntries([...Object.entries(old), ...items])
  const wanted = edited(first.value, { kind: 'set', path: [key], value })
  const spliced = spliceAfter(first.text, outlineOf(first.text, first.root), { key, items })
  const next = spliced === undefined ? undefined : read(spliced, reads)
  if (next === undefined || wanted === undefined || !sameValue(next.value, wanted)) return undefined
  return text.slice(0, from) + next.text + text.slice(to)
}

function editOnce(text: string, edit: Edit, reads: Reads): string | undefined {
  const section = sectionOf(text, edit)
  if (section === undefined) return editPart(text, edit, reads)
  const entry = entryLinesOf(text, section, edit)
  const inEntry = entry && editPart(entry.head + text.slice(entry.from, entry.to), edit, reads)
  if (entry && inEntry?.startsWith(entry.head))
    return text.slice(0, entry.from) + inEntry.slice(entry.head.length) + text.slice(entry.to)
  const { from, to } = section
  const part = editPart(text.slice(from, to), edit, reads)
  return part === undefined ? undefined : text.slice(0, from) + part + text.slice(to)
}

/** Edits a text that is read as a whole. */
function editPart(text: string, edit: Edit, reads: Reads): string | undefined {
  const first = read(text, reads)
  const wanted = first && edited(first.value, edit)
  if (first === undefined || wanted === undefined) return undefined
  let now: ReadPart = first
  for (const step of primitiveEdits(first.value, edit)) {
    const value = edited(now.value, step)
    const outline = outlineOf(now.text, now.root)
    const spliced = value === undefined ? undefined : splice(now.text, outline, step, value)
    const next = spliced === undefined ? undefined : read(spliced, reads)
    if (next === undefined) return undefined
    now = next
  }
  return sameValue(now.value, wanted) ? now.text : undefined
}

interface ReadPart {
  readonly text: string
  readonly root: Node
  readonly value: JsonValue
}

function read(text: string, reads: Reads): ReadPart | undefined {
  reads(text.length)
  const { tree, diagnostics } = readTree(text)
  const root = tree.document?.contents
  if (root === undefined || root === null || hasErrors(diagnostics)) return undefined
  const value = plainValue(root)
  return isRecord(value) ? { text, root, value } : undefined
}

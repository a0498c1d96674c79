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
import { isRecord, type JsonValue, sameValue } from '../base/json.ts'
import { hasErrors } from './diagnostic.ts'
import { outlineOf } from './edit-outline.ts'
import { entryLinesOf, sectionOf } from './edit-sections.ts'
import { splice } from './edit-splice.ts'
import { type Edit, edited, primitiveEdits } from './edit-value.ts'
import { plainValue, readTree } from './tree.ts'

/** The text after the edits, one after another; undefined where one of them cannot be made. */
export function editText(text: string, edits: readonly Edit[]): string | undefined {
  let now: string | undefined = text
  for (const edit of edits) {
    now = editOnce(now, edit)
    if (now === undefined) return undefined
  }
  return now
}

function editOnce(text: string, edit: Edit): string | undefined {
  const section = sectionOf(text, edit)
  if (section === undefined) return editPart(text, edit)
  const entry = entryLinesOf(text, section, edit)
  const inEntry = entry && editPart(entry.head + text.slice(entry.from, entry.to), edit)
  if (entry && inEntry?.startsWith(entry.head))
    return text.slice(0, entry.from) + inEntry.slice(entry.head.length) + text.slice(entry.to)
  const { from, to } = section
  const part = editPart(text.slice(from, to), edit)
  return part === undefined ? undefined : text.slice(0, from) + part + text.slice(to)
}

/** Edits a text that is read as a whole. */
function editPart(text: string, edit: Edit): string | undefined {
  const first = read(text)
  const wanted = first && edited(first.value, edit)
  if (first === undefined || wanted === undefined) return undefined
  let now: ReadPart = first
  for (const step of primitiveEdits(first.value, edit)) {
    const value = edited(now.value, step)
    const outline = outlineOf(now.text, now.root)
    const spliced = value === undefined ? undefined : splice(now.text, outline, step, value)
    const next = spliced === undefined ? undefined : read(spliced)
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

function read(text: string): ReadPart | undefined {
  const { tree, diagnostics } = readTree(text)
  const root = tree.document?.contents
  if (root === undefined || root === null || hasErrors(diagnostics)) return undefined
  const value = plainValue(root)
  return isRecord(value) ? { text, root, value } : undefined
}

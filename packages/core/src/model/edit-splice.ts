/** One step of an edit, cut into the text. Undefined where the text is not understood. */
import type { JsonValue } from '../base/json.ts'
import type { DocumentPath } from './diagnostic.ts'
import {
  appendToBlock,
  type EntryLines,
  entryLines,
  insertInBlock,
  moveInBlock,
  removeFromBlock,
  setInBlock,
} from './edit-block.ts'
import { insertInFlow, isTooLong, moveInFlow, removeFromFlow, setInFlow } from './edit-flow.ts'
import type { Entry, Part } from './edit-outline.ts'
import type { Site } from './edit-site.ts'
import { type Edit, valueAt } from './edit-value.ts'
import { keyText, scalarText, styleOf, writeEntry } from './edit-write.ts'
import { fieldsAt } from './shape.ts'

export function splice(text: string, root: Part, step: Edit, after: JsonValue): string | undefined {
  const whole = { ...step, path: step.kind === 'insert' ? [...step.path, step.at] : step.path }
  const done = inPlace(text, root, whole)
  const block = outermostFlow(text, root, whole.path)
  if (done === undefined || block === undefined) return done
  const value = valueAt(after, [...block.site.path, block.step])
  const { part, place } = block
  if (value === undefined || !isTooLong(done, part, text)) return done
  return setInBlock(block.site, place, value, 'block')
}

/** New entries after the last of the map below a key; undefined where they do not go there. */
export function spliceAfter(
  text: string,
  root: Part,
  {
    key,
    items,
  }: { readonly key: string; readonly items: readonly (readonly [string, JsonValue])[] },
): string | undefined {
  const { part } = find(root, [key])
  if (part === undefined || part.kind !== 'map' || part.isFlow || part.entries.length === 0)
    return undefined
  if (fieldsAt([key]).length > 0) return undefined
  return appendToBlock({ text, part, path: [key], style: styleOf(text) }, items)
}

function inPlace(text: string, root: Part, step: Edit): string | undefined {
  const style = styleOf(text)
  const last = step.path.at(-1)
  const path = step.path.slice(0, -1)
  const { part, holder } = find(root, path)
  if (last === undefined) return undefined
  const isThere = part !== undefined && part.entries.length > 0
  const site: Site | undefined = isThere
    ? { text, part, path, style, ...(holder && { holder }) }
    : undefined
  if (site === undefined)
    return 'value' in step ? fillEmpty(text, root, step.path, step.value) : undefined
  if (step.kind === 'insert') return insert(site, last, step.value, linesFrom(text, root, step))
  const place = site.part.entries.findIndex((entry) => entry.step === last)
  if (place < 0) return step.kind === 'set' ? insert(site, last, step.value) : undefined
  return changeEntry(site, place, step)
}

function changeEntry(site: Site, place: number, step: Edit): string | undefined {
  const { isFlow } = site.part
  switch (step.kind) {
    case 'set':
      return isFlow ? setInFlow(site, place, step.value) : setInBlock(site, place, step.value)
    case 'remove':
      return isFlow ? removeFromFlow(site, place) : removeFromBlock(site, place)
    case 'move':
      return isFlow ? moveInFlow(site, place, step.to) : moveInBlock(site, place, step.to)
    case 'rename':
      return renameKey(site, place, step.key)
    case 'insert':
      return undefined
  }
}

function insert(
  site: Site,
  step: string | number,
  value: JsonValue,
  lines?: EntryLines,
): string | undefined {
  if (site.part.isFlow) return insertInFlow(site, step, value)
  return insertInBlock(site, step, value, lines)
}

/** The lines of the item that is inserted, where it is taken from elsewhere. */
function linesFrom(
  text: string,
  root: Part,
  step: Extract<Edit, { kind: 'insert' }>,
): EntryLines | undefined {
  if (step.from === undefined) return undefined
  const { part } = find(root, step.from.slice(0, -1))
  const place = part?.entries.findIndex((entry) => entry.step === step.from?.at(-1)) ?? -1
  if (part === undefined || part.isFlow || part.kind !== 'list' || place < 0) return undefined
  return entryLines(text, part, place)
}

function renameKey({ text, part }: Site, place: number, name: string): string | undefined {
  const { key, mark } = part.entries[place] ?? {}
  if (key === undefined) return undefined
  const isTight = mark !== undefined && !/\s/.test(text[mark] ?? ' ')
  const written = isTight ? scalarText(name, 'flow', '"') : scalarText(name, 'flow')
  return text.slice(0, key.from) + (part.isFlow ? written : keyText(name)) + text.slice(key.to)
}

/** Something goes where nothing is yet: into an empty map or list, or below a bare key. */
function fillEmpty(
  text: string,
  root: Part,
  path: DocumentPath,
  value: JsonValue,
): string | undefined {
  const step = path.at(-1)
  if (step === undefined) return undefined
  const above = path.slice(0, -1)
  const wrapped: JsonValue = typeof step === 'number' ? [value] : { [step]: value }
  if (above.length === 0) {
    const line = writeEntry(String(step), value, { style: styleOf(text), column: 0 })
    return text.slice(0, root.from) + line + text.slice(root.to)
  }
  return inPlace(text, root, { kind: 'set', path: above, value: wrapped })
}

function find(root: Part, path: DocumentPath): { part?: Part; holder?: Entry } {
  let found: { part?: Part; holder?: Entry } = { part: root }
  for (const step of path) {
    const holder = found.part?.entries.find((entry) => entry.step === step)
    if (holder === undefined) return {}
    found = { holder, ...(holder.value && { part: holder.value }) }
  }
  return found
}

/** On the way down, the first value in brackets that stands in a map or list without them. */
function outermostFlow(text: string, root: Part, path: DocumentPath) {
  for (let depth = 1; depth < path.length; depth++) {
    const above = path.slice(0, depth - 1)
    const step = path[depth - 1] ?? ''
    const { part: outer, holder } = find(root, above)
    const place = outer?.entries.findIndex((entry) => entry.step === step) ?? -1
    const part = outer?.entries[place]?.value
    if (outer === undefined || part === undefined) return undefined
    if (!part.isFlow) continue
    const site: Site = {
      text,
      part: outer,
      path: above,
      style: styleOf(text),
      ...(holder && { holder }),
    }
    return outer.isFlow ? undefined : { site, step, place, part }
  }
  return undefined
}

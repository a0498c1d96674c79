/** Values of a document by the way to them, and the names that the cells of a workbook speak of. */
import { isRecord, type JsonRecord, type JsonValue } from '../base/json.ts'
import { nearest } from '../base/nearest.ts'
import type { Lookup } from './workbook-cells.ts'
import type { Named } from './workbook-column.ts'

/** A document that is being put together. */
export type Draft = { [key: string]: JsonValue }

export function valueAt(value: JsonValue | undefined, path: readonly string[]) {
  return path.reduce<JsonValue | undefined>(
    (inner, step) => (isRecord(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined),
    value,
  )
}

/** The same without the value there; what it leaves empty goes too. */
export function without(value: JsonRecord, [step, ...more]: readonly string[]): JsonRecord {
  if (step === undefined || !Object.hasOwn(value, step)) return value
  const { [step]: inner, ...others } = value
  if (more.length === 0 || !isRecord(inner)) return others
  const left = without(inner, more)
  const isGone = Object.keys(left).length === 0
  return isGone ? others : { ...value, [step]: left }
}

/** Sets a value and makes the fields on the way to it; false where something else stands there. */
export function setAt(draft: Draft, path: readonly string[], value: JsonValue): boolean {
  let inner = draft
  for (const step of path.slice(0, -1)) {
    const next = inner[step] ?? {}
    if (!isRecord(next)) return false
    inner[step] = next
    inner = next as Draft
  }
  const last = path.at(-1) ?? ''
  const found = inner[last]
  if (isRecord(found) && isRecord(value)) inner[last] = merged(found, value)
  else if (found === undefined) inner[last] = value
  else return false
  return true
}

/** Fields of both; where both have one that is no set of fields, the second counts. */
export function merged(one: JsonRecord, other: JsonRecord): JsonRecord {
  const all: Draft = { ...one }
  for (const [key, value] of Object.entries(other)) {
    const found = all[key]
    all[key] = isRecord(found) && isRecord(value) ? merged(found, value) : value
  }
  return all
}

/** The stages of a plan, to which more can be added; none where there is no such plan. */
export function stagesIn(document: JsonRecord, plan: string): Draft {
  const found = valueAt(document, ['plans', plan, 'stages'])
  return isRecord(found) ? (found as Draft) : {}
}

/** A record that nobody else holds: it can be added to. */
export function draftOf(value: JsonValue | undefined): Draft {
  return isRecord(value) ? { ...value } : {}
}

/** What cells called things by, where it is not their id: per kind, in small letters. */
export type Aliases = ReadonlyMap<string, string>

/** Names as a document has them; stages are those of one plan, answers those of one question. */
export function lookupIn(document: JsonRecord, within?: string, aliases?: Aliases): Lookup {
  return (of, cell) => {
    const things = thingsIn(document, of, within)
    if (Object.hasOwn(things, cell)) return cell
    if (of === 'options' && isLevel(things, cell)) return cell
    const word = cell.toLowerCase()
    const known = aliases?.get(aliasOf(of, word, within))
    const called = known ?? Object.keys(things).find((id) => isCalled(things[id], word))
    if (called !== undefined) return called
    const alike = Object.keys(things).filter((id) => id.toLowerCase() === word)
    return alike.length === 1 ? alike[0] : undefined
  }
}

export function aliasOf(of: string, cell: string, within = ''): string {
  return `${of}\n${of in inner ? within : ''}\n${cell.toLowerCase()}`
}

/** What stands inside a thing of another section. */
const inner: Readonly<Record<string, string>> = { stages: 'plans', answers: 'questions' }

/** The name that was probably meant: what something is called in any language, or its id. */
export function nearestNamed(
  document: JsonRecord,
  { of, cell, within }: { readonly of: Named; readonly cell: string; readonly within?: string },
): string | undefined {
  const things = thingsIn(document, of, within)
  return nearest(cell, [...Object.values(things).flatMap(calledIn), ...Object.keys(things)])
}

function thingsIn(document: JsonRecord, of: Named, within: string | undefined): JsonRecord {
  const section = inner[of]
  const found = valueAt(document, section === undefined ? [of] : [section, within ?? '', of])
  return isRecord(found) ? found : {}
}

/** `weapons.half`: a level of a graded option. */
function isLevel(options: JsonRecord, cell: string): boolean {
  const at = cell.lastIndexOf('.')
  return at > 0 && Object.hasOwn(options, cell.slice(0, at)) && !/\s/.test(cell)
}

export function isCalled(thing: JsonValue | undefined, word: string): boolean {
  return calledIn(thing).some((one) => one.toLowerCase() === word)
}

/** What a thing is called, in all its languages. */
export function calledIn(thing: JsonValue | undefined): string[] {
  const label = isRecord(thing) ? (thing.label ?? thing.title) : undefined
  const labels = isRecord(label) ? Object.values(label) : [label]
  return labels.filter((one) => typeof one === 'string')
}

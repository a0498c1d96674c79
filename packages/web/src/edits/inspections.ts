/**
 * Designs of inspection as the forms write them. A part begins with its name and what follows from
 * the parts that are there already; numbers that only its author knows are left to be filled in.
 */
import { addEntry } from './entries.ts'
import { setField } from './fields.ts'
import { newText, type Said, textEdits } from './texts.ts'
import {
  anyText,
  type DocumentPath,
  type Edit,
  entriesOf,
  isRecord,
  type JsonRecord,
  type JsonValue,
  languagesOf,
  partAt,
} from './written.ts'

export const inspectionParts = ['sites', 'means', 'steps', 'ways'] as const
export type InspectionPart = (typeof inspectionParts)[number]

/** A design with nothing in it yet; of the first actor, until another is chosen. */
export function addInspection(written: JsonRecord, id: string, said: Said): Edit[] {
  const [of = ''] = entriesOf(written, 'actors').map(([actor]) => actor)
  const parts = { sites: {}, means: {}, ways: {} }
  const value = { label: labelOf(written, said), of, ...parts, basis: 'assumption' }
  return [addEntry('inspections', id, value)]
}

/** Where a design is, and which of its parts. */
export interface PartPlace {
  readonly inspection: string
  readonly part: InspectionPart
}

export function addInspectionPart(
  written: JsonRecord,
  { inspection, part }: PartPlace,
  id: string,
  said: Said,
): Edit[] {
  const path = ['inspections', inspection]
  const design = partAt(written, path)
  const value = {
    label: labelOf(written, said),
    ...begun[part](written, isRecord(design) ? design : {}),
    basis: 'assumption',
  }
  return isRecord(partAt(design, [part]))
    ? [{ kind: 'insert', path: [...path, part], at: id, value }]
    : setField([...path, part], { [id]: value })
}

const begun: {
  readonly [K in InspectionPart]: (written: JsonRecord, design: JsonRecord) => JsonRecord
} = {
  sites: () => ({}),
  means: (_, design) => ({ kind: 'random', ...placesOf(design, true) }),
  steps: (_, design) => {
    const [at] = sitesOf(design)
    return at === undefined ? {} : { at }
  },
  ways: (written, design) => {
    const [option] = optionsOf(written, anyText(design.of, 'en'))
    return { ...(option !== undefined && { breaks: [option] }), ...placesOf(design, false) }
  },
}

/** The first site there is; what has to go there needs one that is known. */
function placesOf(design: JsonRecord, isKnown: boolean): JsonRecord {
  const sites = sitesOf(design).filter((id) => !isKnown || !isHidden(design, id))
  return sites[0] === undefined ? {} : { at: [sites[0]] }
}

export function sitesOf(design: JsonRecord): string[] {
  return isRecord(design.sites) ? Object.keys(design.sites) : []
}

function isHidden(design: JsonRecord, site: string): boolean {
  const known = partAt(design, ['sites', site, 'known'])
  return known === 'no' || known === false
}

/**
 * Options whose commitments an inspection of this actor can be about; the levels of a graded one
 * are options of their own.
 */
export function optionsOf(written: JsonRecord, actor: string): string[] {
  return entriesOf(written, 'options')
    .filter(([, option]) => isRecord(option) && option.owner === actor)
    .flatMap(([id, option]) => {
      const levels = partAt(option, ['levels'])
      return isRecord(levels) ? Object.keys(levels).map((level) => `${id}.${level}`) : [id]
    })
}

/** The option that an id speaks of, and its level where it is graded. */
export function optionAt(written: JsonRecord, id: string): DocumentPath {
  if (partAt(written, ['options', id]) !== undefined) return ['options', id]
  const [option = '', ...level] = id.split('.')
  return ['options', option, 'levels', level.join('.')]
}

/** Forms of material and places that steps lead from and to. */
export function formsOf(design: JsonRecord): string[] {
  const steps = isRecord(design.steps) ? Object.values(design.steps) : []
  const ends = steps.flatMap((step) =>
    isRecord(step) ? [anyText(step.from, 'en'), anyText(step.to, 'en')] : [],
  )
  return [...new Set(ends.filter((one) => one !== ''))]
}

/**
 * What an end of steps is called, in one language; without a word left it is called as the steps
 * write it, and what held it goes.
 */
export function setFormName(
  written: JsonRecord,
  inspection: string,
  form: string,
  said: Said,
): readonly Edit[] {
  const path = ['inspections', inspection, 'forms']
  const forms = partAt(written, path)
  const old = partAt(forms, [form, 'label'])
  const languages = languagesOf(written)
  const edits = textEdits([...path, form, 'label'], old, { ...said, languages })
  const isGone = edits.some(({ kind, path: at }) => kind === 'remove' && at.at(-1) === 'label')
  if (!isGone) return edits
  const isLast = isRecord(forms) && Object.keys(forms).length === 1
  return [{ kind: 'remove', path: isLast ? path : [...path, form] }]
}

/** An end of steps as it is called, or as the steps write it. */
export function formLabel(design: JsonRecord, form: string, language: string): string {
  return anyText(partAt(design, ['forms', form, 'label']), language) || form
}

/** A name as a step writes it: in one word. */
export function formName(text: string): string {
  return text.trim().replace(/\s+/g, '-')
}

export const howWays = ['open', 'at', 'route'] as const
export type HowWay = (typeof howWays)[number]

export function howOf(way: JsonValue | undefined): HowWay | undefined {
  if (!isRecord(way)) return undefined
  return howWays.find((one) => way[one] !== undefined && way[one] !== 'no' && way[one] !== false)
}

/** In the open, at sites, or along steps: one of them, and the others go. */
export function setHow(path: DocumentPath, design: JsonRecord, how: HowWay): Edit[] {
  const way = partAt(design, path.slice(2))
  const forms = formsOf(design)
  const values: { readonly [K in HowWay]: JsonValue | undefined } = {
    open: 'yes',
    at: placesOf(design, false).at,
    route: forms.length > 1 ? { from: forms[0] ?? '', to: forms.at(-1) ?? '' } : undefined,
  }
  const value = values[how]
  if (value === undefined || !isRecord(way)) return []
  const gone = howWays.filter((one) => one !== how && way[one] !== undefined)
  return [
    ...setField([...path, how], value),
    ...gone.map((one): Edit => ({ kind: 'remove', path: [...path, one] })),
  ]
}

/** Whether inspectors are let in: always, where nothing is said of it. */
export function setAccess(site: DocumentPath, isLimited: boolean): Edit[] {
  const path = [...site, 'access']
  return isLimited ? setField(path, { granted: 1, refusal: 'nothing' }) : [{ kind: 'remove', path }]
}

export function addStratum(
  written: JsonRecord,
  site: DocumentPath,
  id: string,
  said: Said,
): Edit[] {
  const path = [...site, 'strata']
  const value = { label: labelOf(written, said), basis: 'assumption' }
  return isRecord(partAt(written, path))
    ? [{ kind: 'insert', path, at: id, value }]
    : setField(path, { [id]: value })
}

/** What states a chance, beside which no inspection can stand. */
const chances = ['probability', 'within', 'false-alarm'] as const

/**
 * An inspection instead of a chance, or neither, where an option or a commitment says how it is
 * seen.
 */
export function watchBy(
  path: DocumentPath,
  seen: JsonValue | undefined,
  inspection: string,
): Edit[] {
  const record = isRecord(seen) ? seen : {}
  if (inspection === '') {
    if (record.inspection === undefined) return []
    const isAll = Object.keys(record).length === 1
    return [{ kind: 'remove', path: isAll ? path : [...path, 'inspection'] }]
  }
  const gone = chances.filter((one) => record[one] !== undefined)
  return [
    ...setField([...path, 'inspection'], inspection),
    ...gone.map((one): Edit => ({ kind: 'remove', path: [...path, one] })),
  ]
}

function labelOf(written: JsonRecord, { text, language }: Said): JsonValue {
  return newText(text, language, languagesOf(written))
}

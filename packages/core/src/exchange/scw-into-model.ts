/**
 * A matrix of ScenarioWizard into the judgements of a model. What the model judges alike stays as
 * it is; what the matrix has otherwise gets its number there, and its reason where that is another.
 * Nothing that the model judges of questions which the matrix leaves out is touched.
 */
import type { JsonRecord } from '../base/json.ts'
import type { Judgement, Model } from '../model/model.ts'
import type { PartEntry } from './model-part.ts'
import { reasonOf, reasonsByAnswer } from './scw-judgements.ts'
import type { CrossImpactProject } from './scw-project.ts'
import { influencesIn } from './scw-questions.ts'
import { type ScwRemark, scwRemark } from './scw-remark.ts'

export interface JudgementsRead {
  readonly entries: readonly PartEntry[]
  /** How many judgements stay as they were. */
  readonly present: number
  readonly remarks: readonly ScwRemark[]
}

/** What one answer says of another question in the matrix. */
interface Group {
  readonly from: Judgement['from']
  readonly on: string
  /** Per answer, zeros included. */
  readonly strengths: Readonly<Record<string, number>>
  /** Undefined where the reason is the one that the model gave. */
  readonly reason: string | undefined
}

/** Entries to be set in the model; an error where the matrix is not about its questions. */
export function judgementsFrom(
  project: CrossImpactProject,
  model: Model,
  language: string,
): JudgementsRead {
  const found = influencesIn(project, model)
  if ('strange' in found) {
    const { strange: name, known } = found
    return { entries: [], present: 0, remarks: [scwRemark('strange-name', { name, known })] }
  }
  const taken = new Set((model.judgements ?? []).map(({ id }) => id))
  const changed: string[] = []
  let present = 0
  const groups = groupsIn(project, model, language)
  const entries = groups.flatMap((group): PartEntry[] => {
    const own = (model.judgements ?? []).filter((one) => isOf(one, group))
    if (own.length === 0) return newEntry(group, model, { language, taken })
    const edits = own.map((one, i) => editsOf(one, group, { model, language, own, i }))
    changed.push(...own.flatMap(({ id }, i) => ((edits[i]?.length ?? 0) > 0 ? [id] : [])))
    present += edits.filter((one) => one.length === 0).length
    return edits.flat()
  })
  const reasonless = unspokenReasons(project, model)
  return {
    entries,
    present,
    remarks: [
      ...(changed.length > 0 ? [scwRemark('judgements-changed', { judgements: changed })] : []),
      ...(reasonless > 0 ? [scwRemark('reasons-left', { count: reasonless })] : []),
    ],
  }
}

function isOf({ from, on }: Judgement, group: Group): boolean {
  const isFrom = from.question === group.from.question && from.answer === group.from.answer
  return isFrom && on === group.on
}

function groupsIn(
  { descriptors, rows, reasons }: CrossImpactProject,
  model: Model,
  language: string,
): Group[] {
  const texts = new Map(reasons.map(({ from, on, text }) => [`${from} ${on}`, text]))
  const starts = descriptors.map((_, i) =>
    descriptors.slice(0, i).reduce((sum, one) => sum + one.variants.length, 0),
  )
  return descriptors.flatMap((from, i) => {
    const answers = from.variants.map(({ name }) => name)
    return descriptors.flatMap((on, j) => {
      const text = texts.get(`${i} ${j}`) ?? ''
      const isSame = text === reasonOf(model, from.name, on.name, language)
      const byAnswer = reasonsByAnswer(text, answers)
      return answers.map((answer, a): Group => {
        const row = rows[(starts[i] ?? 0) + a] ?? []
        return {
          from: { question: from.name, answer },
          on: on.name,
          strengths: Object.fromEntries(
            on.variants.map(({ name }, b) => [name, row[(starts[j] ?? 0) + b] ?? 0]),
          ),
          reason: isSame ? undefined : (byAnswer.get(answer) ?? []).join(' '),
        }
      })
    })
  })
}

function newEntry(
  { from, on, strengths, reason }: Group,
  { languages }: Model,
  { language, taken }: { readonly language: string; readonly taken: Set<string> },
): PartEntry[] {
  const speaks = Object.fromEntries(Object.entries(strengths).filter(([, one]) => one !== 0))
  if (Object.keys(speaks).length === 0) return []
  const id = freeId([from.question, from.answer, on], taken)
  taken.add(id)
  const value: JsonRecord = {
    if: { [from.question]: from.answer },
    on,
    speaks,
    ...(reason && { because: inLanguage(reason, language, languages) }),
    basis: 'assumption',
  }
  return [{ section: 'judgements', id, value }]
}

function inLanguage(text: string, language: string, languages: readonly string[]) {
  return languages[0] === language || !languages.includes(language) ? text : { [language]: text }
}

/** A name may have 80 letters. */
function freeId(parts: readonly string[], taken: ReadonlySet<string>): string {
  const whole = parts.join('-')
  const stem = whole.length > 72 ? 'judgement' : whole
  let id = stem
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`
  return id
}

interface Within {
  readonly model: Model
  readonly language: string
  /** All judgements of the same answer on the same question, and which of them it is. */
  readonly own: readonly Judgement[]
  readonly i: number
}

/** What differs of a judgement: its numbers, and those that are nobody's yet: the last has them. */
function editsOf(
  { id, speaks, because }: Judgement,
  { strengths, reason }: Group,
  { model, language, own, i }: Within,
): PartEntry[] {
  const isLast = i === own.length - 1
  const isSpoken = (answer: string) => own.some((one) => Object.hasOwn(one.speaks, answer))
  const fresh = Object.entries(strengths).filter(
    ([answer, strength]) => isLast && strength !== 0 && !isSpoken(answer),
  )
  const now = {
    ...Object.fromEntries(Object.keys(speaks).map((answer) => [answer, strengths[answer] ?? 0])),
    ...Object.fromEntries(fresh),
  }
  const differs = Object.entries(now).some(([answer, strength]) => speaks[answer] !== strength)
  const section = 'judgements'
  const main = model.languages.includes(language) ? language : (model.languages[0] ?? language)
  const isReason = reason && own.length === 1 && reason !== because?.[main]
  return [
    ...(differs ? [{ section, id, field: 'speaks', value: now } as const] : []),
    ...(isReason
      ? [{ section, id, field: 'because', value: { ...because, [main]: reason } } as const]
      : []),
  ]
}

/** Reasons of pairs in which nothing is judged: there is no judgement that could hold them. */
function unspokenReasons(
  { descriptors, rows, reasons }: CrossImpactProject,
  { judgements = [] }: Model,
): number {
  const owner = descriptors.flatMap(({ variants }, i) => variants.map(() => i))
  const judged = new Set(
    rows.flatMap((row, r) =>
      row.flatMap((one, c) => (one === 0 ? [] : [`${owner[r]} ${owner[c]}`])),
    ),
  )
  const isHeld = (from: number, on: number) =>
    judgements.some(
      (one) => one.from.question === descriptors[from]?.name && one.on === descriptors[on]?.name,
    )
  return reasons.filter(({ from, on }) => !judged.has(`${from} ${on}`) && !isHeld(from, on)).length
}

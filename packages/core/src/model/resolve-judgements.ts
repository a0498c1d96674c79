/** Judgements of influence between disputed questions: names looked up, each cell judged once. */
import type { DocumentPath } from './diagnostic.ts'
import type { ModelDocument } from './document.ts'
import type { JudgementDocument } from './judgement-fields.ts'
import { basisOf, isAmong, type Lookup, optionalText, report } from './lookup.ts'
import type { ContestedQuestion, Judgement } from './resolved.ts'

/** The largest strength, as matrices have it: sums over all questions stay within 32 bits. */
export const strengthMax = 1_000_000
/** Pairs of answers judged, as many as a question about them may list. */
export const judgedMax = 100_000

export function resolveJudgements(
  lookup: Lookup,
  written: NonNullable<ModelDocument['judgements']>,
  questions: readonly ContestedQuestion[],
): Judgement[] {
  const entries = Object.entries(written)
  const count = entries.reduce((sum, [, one]) => sum + Object.keys(one.speaks).length, 0)
  if (Math.max(count, entries.length) > judgedMax) {
    const facts = { what: 'judgements', count: Math.max(count, entries.length) }
    report(lookup, 'too-many', ['judgements'], { ...facts, countMax: judgedMax })
    return []
  }
  const answers = new Map(
    questions.map((one) => [one.id, new Set(one.answers.map(({ id }) => id))]),
  )
  const names = { questions: new Set(answers.keys()), answers, judgedBy: new Map() }
  return entries.flatMap(([id, entry]) => {
    const path = ['judgements', id]
    const from = givenIn(lookup, path, entry, names)
    const isOn = isAmong(
      lookup,
      { what: 'question', name: entry.on, path: [...path, 'on'] },
      names.questions,
    )
    const basis = basisOf(lookup, path, entry, 'judgement')
    const because = optionalText(lookup, path, 'because', entry.because)
    if (from === undefined || !isOn) return []
    if (from.question === entry.on)
      report(lookup, 'judges-itself', [...path, 'on'], { question: entry.on })
    checkStrengths(lookup, path, { id, from, entry }, names)
    return [{ id, from, on: entry.on, speaks: { ...entry.speaks }, ...because, basis }]
  })
}

interface Names {
  readonly questions: ReadonlySet<string>
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>
  /** Per pair of answers the entry that judged it. */
  readonly judgedBy: Map<string, string>
}

/** What is taken to be so; undefined (and reported) where it is not one answer. */
function givenIn(
  lookup: Lookup,
  path: DocumentPath,
  entry: JudgementDocument,
  { questions, answers }: Names,
): Judgement['from'] | undefined {
  const given = Object.entries(entry.if)
  if (given.length !== 1) report(lookup, 'unclear-judgement', path, { count: given.length })
  const found = given.flatMap(([question, answer]) => {
    const at = [...path, 'if', question]
    if (!isAmong(lookup, { what: 'question', name: question, path: at }, questions)) return []
    const among = answers.get(question) ?? new Set()
    return isAmong(lookup, { what: 'answer', name: answer, path: at }, among)
      ? [{ question, answer }]
      : []
  })
  return given.length === 1 ? found[0] : undefined
}

interface Entry {
  readonly id: string
  readonly from: Judgement['from']
  readonly entry: JudgementDocument
}

function checkStrengths(
  lookup: Lookup,
  path: DocumentPath,
  { id, from, entry }: Entry,
  { answers, judgedBy }: Names,
): void {
  const { on, speaks } = entry
  if (Object.keys(speaks).length === 0)
    report(lookup, 'nothing-judged', path, { judgement: id, on })
  for (const [answer, strength] of Object.entries(speaks)) {
    const at = [...path, 'speaks', answer]
    isAmong(lookup, { what: 'answer', name: answer, path: at }, answers.get(on) ?? new Set())
    if (Math.abs(strength) > strengthMax)
      report(lookup, 'too-strong', at, { strength, strengthMax })
    const pair = [from.question, from.answer, on, answer].join(' ')
    const earlier = judgedBy.get(pair)
    if (earlier === undefined) judgedBy.set(pair, id)
    else report(lookup, 'judged-twice', at, { answer, earlier })
  }
}

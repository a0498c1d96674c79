/**
 * What is judged, again: the judgements of a model pair by pair, which questions they are about,
 * and why an answer is ahead or outweighed, added up anew from the list of influences.
 */
import { canonicalJson } from '../base/hash.ts'
import type { JsonRecord, JsonValue } from '../base/json.ts'
import type { Model } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import type { FindingClaim } from './verdict.ts'

type Together = FindingOf<'together'>
type Influence = Together['influences'][number]
type Weighed = Together['rows'][number]['weighed'][number]

/** Of the model what concerns these questions; of all where none are named. */
export function influencesOf(model: Model, among?: readonly string[]): Influence[] {
  const found: Influence[] = []
  for (const { from, on, speaks } of model.judgements ?? [])
    for (const answer of Object.keys(speaks)) {
      const isAmong = !among || (among.includes(from.question) && among.includes(on))
      const strength = speaks[answer] ?? 0
      if (isAmong) found.push({ from, on: { question: on, answer }, strength })
    }
  return found
}

/** What a finding has to say it was judged by, for what was asked. */
export function judgedAsAsked(
  model: Model,
  { questions, influences }: JsonRecord,
): readonly (readonly [field: string, value: JsonValue])[] {
  const among = Array.isArray(questions) ? [...new Set(questions.map(String))] : undefined
  const isGiven = Array.isArray(influences)
  const judged = isGiven ? (influences as unknown as Influence[]) : influencesOf(model, among)
  const named = judged.flatMap((one) => [one.from.question, one.on.question])
  const order = model.questions.map(({ id }) => id).filter((id) => named.includes(id))
  return [
    ['judgedBy', isGiven ? 'question' : 'model'],
    ['influences', judged as unknown as JsonValue],
    ['questions', among ?? order],
  ]
}

/** The reasons told of one combination are all there are, and add up. */
export function* weighedClaims(
  model: Model,
  finding: Together,
  answers: Readonly<Record<string, string>>,
  told: readonly Weighed[],
): Generator<FindingClaim> {
  const pairs = pairsOf(model, finding)
  for (const [i, question] of finding.questions.entries()) {
    const due = weighedAgain(model, finding.questions, { answers, pairs, question })
    yield [
      canonicalJson(told[i] ?? null) === canonicalJson(due),
      `${question} is weighed otherwise`,
    ]
  }
  yield [told.length === finding.questions.length, 'more is weighed than there are questions']
}

interface Pair {
  readonly strength: number
  readonly judgements: readonly string[]
}

/** What is said of each pair of answers, the last that says something of it. */
function pairsOf(model: Model, { influences, judgedBy }: Together): ReadonlyMap<string, Pair> {
  const entries = judgedBy === 'model' ? (model.judgements ?? []) : []
  const ids = new Map(
    entries.flatMap(({ id, from, on, speaks }) =>
      Object.keys(speaks).map((answer) => [[from.question, from.answer, on, answer].join(' '), id]),
    ),
  )
  return new Map(
    influences.map(({ from, on, strength }) => {
      const pair = [from.question, from.answer, on.question, on.answer].join(' ')
      const id = ids.get(pair)
      return [pair, { strength, judgements: id === undefined ? [] : [id] }]
    }),
  )
}

interface Weighing {
  readonly answers: Readonly<Record<string, string>>
  readonly pairs: ReadonlyMap<string, Pair>
  readonly question: string
}

function weighedAgain(
  model: Model,
  questions: readonly string[],
  { answers, pairs, question }: Weighing,
): Weighed {
  const taken = answers[question] ?? ''
  const pairOf = (from: string, answer: string) =>
    pairs.get([from, answers[from], question, answer].join(' '))
  const strengthOf = (from: string, answer: string) => pairOf(from, answer)?.strength ?? 0
  const scoreOf = (answer: string) =>
    questions.reduce((sum, from) => sum + strengthOf(from, answer), 0)
  const known = model.questions.find(({ id }) => id === question)?.answers ?? []
  const others = known.map(({ id }) => id).filter((id) => id !== taken)
  const highest = Math.max(...others.map(scoreOf))
  const rival = others.find((id) => scoreOf(id) === highest)
  const against = rival ?? taken
  const says = questions.map((from) => ({
    from,
    taken: strengthOf(from, taken),
    rival: strengthOf(from, against),
    judgements: [taken, against].flatMap((answer) => pairOf(from, answer)?.judgements ?? []),
  }))
  return {
    question,
    score: scoreOf(taken),
    ...(rival !== undefined && { rival: { answer: rival, score: highest } }),
    says: says
      .filter((one) => one.taken !== 0 || one.rival !== 0)
      .map((one) => ({ ...one, judgements: [...new Set(one.judgements)] })),
  }
}

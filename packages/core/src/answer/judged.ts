/**
 * The judgements that a question about combinations of answers rests on: those that come with it,
 * else those of the model. They are put together as a matrix of the method.
 */
import { type Asking, unknown } from '../asking/asking.ts'
import { at } from '../base/assert.ts'
import { columnsMax, type Matrix, matrixOf, variantsMax } from '../cross-impact/cross-impact.ts'
import { type ContestedQuestion, diagnostic, type Model } from '../model/model.ts'
import type { QuestionOf } from '../subjects/questions.ts'
import type { FindingOf } from '../subjects/together/together.ts'

type Asked = QuestionOf<'together'>

export interface Judged extends Pick<FindingOf<'together'>, 'judgedBy' | 'influences'> {
  /** In the order asked, or of the model. */
  readonly questions: readonly ContestedQuestion[]
  /** Per pair of answers, as `pairOf` names it, the judgement of the model that it stands in. */
  readonly judgementOf: ReadonlyMap<string, string>
}

type Influence = Judged['influences'][number]

export function pairOf({ from, on }: Omit<Influence, 'strength'>): string {
  return [from.question, from.answer, on.question, on.answer].join(' ')
}

/** Undefined (and problems) where a name is of nothing, or nothing is judged. */
export function judgedIn({ model, problems }: Asking, asked: Asked): Judged | undefined {
  const own = asked.influences === undefined ? ownInfluences(model, asked.questions) : undefined
  const influences = asked.influences ?? (own ?? []).map((one) => one.influence)
  const before = problems.length
  if (asked.questions === undefined && influences.length === 0)
    problems.push(diagnostic('nothing-judged', [], {}))
  else if (own !== undefined && (model.judgements ?? []).length === 0)
    problems.push(diagnostic('nothing-judged', [], {}))
  const named = new Set(influences.flatMap(({ from, on }) => [from.question, on.question]))
  const known = model.questions.map(({ id }) => id)
  const listed = asked.questions ?? [
    ...known.filter((id) => named.has(id)),
    ...[...named].filter((id) => !known.includes(id)),
  ]
  for (const id of new Set([...listed, ...named]))
    if (!listed.includes(id) || !known.includes(id)) problems.push(unknown('question', id, known))
  for (const { question, answer } of influences.flatMap(({ from, on }) => [from, on])) {
    const answers = model.questions.find((one) => one.id === question)?.answers ?? []
    const ids = answers.map((one) => one.id)
    if (ids.length > 0 && !ids.includes(answer)) problems.push(unknown('answer', answer, ids))
  }
  if (problems.length > before) return undefined
  return {
    judgedBy: own === undefined ? 'question' : 'model',
    influences,
    questions: [...new Set(listed)].flatMap((id) => model.questions.filter((one) => one.id === id)),
    judgementOf: new Map((own ?? []).map(({ id, influence }) => [pairOf(influence), id])),
  }
}

/** What the model judges, pair by pair; of the questions named alone, where some are. */
function ownInfluences(
  { judgements = [] }: Model,
  among: readonly string[] | undefined,
): { readonly id: string; readonly influence: Influence }[] {
  const isAmong = (question: string) => among === undefined || among.includes(question)
  return judgements.flatMap(({ id, from, on, speaks }) => {
    if (!isAmong(from.question) || !isAmong(on)) return []
    return Object.entries(speaks).map(([answer, strength]) => ({
      id,
      influence: { from, on: { question: on, answer }, strength },
    }))
  })
}

/** More than the method's matrices hold. */
export function isTooLarge({ questions }: Judged): boolean {
  const counts = questions.map((one) => one.answers.length)
  const columns = counts.reduce((sum, one) => sum + one, 0)
  return columns > columnsMax || counts.some((one) => one > variantsMax)
}

/** Of several judgements on the same two answers the last counts. */
export function matrixFrom({ questions, influences }: Judged): Matrix {
  const names = questions.flatMap(({ id, answers }) => answers.map((one) => `${id} ${one.id}`))
  const placeOf = new Map(names.map((name, i) => [name, i]))
  const rows = names.map(() => new Array<number>(names.length).fill(0))
  for (const { from, on, strength } of influences) {
    const row = at(rows, placeOf.get(`${from.question} ${from.answer}`) ?? -1)
    const column = placeOf.get(`${on.question} ${on.answer}`) ?? -1
    row[column] = strength
  }
  return matrixOf(
    questions.map((one) => one.answers.length),
    rows,
  )
}

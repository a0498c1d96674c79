/**
 * Judgements of a model as a matrix of ScenarioWizard. A reason stands there for each pair of
 * descriptors, in the model for each judgement: where those of a pair differ, each has a line that
 * begins with the answer that speaks, "yes: because of this".
 */
import type { ContestedQuestion, Judgement, Model } from '../model/model.ts'
import type { ProjectReason } from './scw-project.ts'

type Questions = readonly ContestedQuestion[]

/** A row for each answer of these questions. */
export function rowsOf({ judgements = [] }: Model, questions: Questions): number[][] {
  const names = questions.flatMap(({ id, answers }) => answers.map((one) => `${id} ${one.id}`))
  const placeOf = new Map(names.map((name, i) => [name, i]))
  const rows = names.map(() => new Array<number>(names.length).fill(0))
  for (const { from, on, speaks } of judgements) {
    const row = rows[placeOf.get(`${from.question} ${from.answer}`) ?? -1]
    for (const [answer, strength] of Object.entries(speaks)) {
      const column = placeOf.get(`${on} ${answer}`)
      if (row !== undefined && column !== undefined) row[column] = strength
    }
  }
  return rows
}

export function reasonsOf(model: Model, questions: Questions, language: string): ProjectReason[] {
  return questions.flatMap((from, i) =>
    questions.flatMap((on, j): ProjectReason[] => {
      const text = reasonOf(model, from.id, on.id, language)
      return text === '' ? [] : [{ from: i, on: j, text }]
    }),
  )
}

/** The reasons of all judgements of one question on another, as one text. */
export function reasonOf(model: Model, from: string, on: string, language: string): string {
  const own = (model.judgements ?? []).filter((one) => one.from.question === from && one.on === on)
  const given = own.map((one) => ({ answer: one.from.answer, text: spoken(model, one, language) }))
  const said = given.filter(({ text }) => text !== '')
  const isOne = said.length === own.length && new Set(said.map(({ text }) => text)).size === 1
  // What looks as if it began with an answer would come back as said by that answer alone.
  const answers = model.questions.find(({ id }) => id === from)?.answers ?? []
  const [first] = said
  if (isOne && first && !answers.some(({ id }) => first.text.startsWith(`${id}: `)))
    return first.text
  return [...new Set(said.map(({ answer, text }) => `${answer}: ${text}`))].join('\n')
}

/** In one line; a quotation mark would end the text there. */
function spoken({ languages }: Model, { because = {} }: Judgement, language: string): string {
  const text = because[language] ?? because[languages[0] ?? ''] ?? Object.values(because)[0] ?? ''
  return text.replace(/\s+/g, ' ').replaceAll('"', "'").trim()
}

/** A text taken apart by answers again; without any, it is the reason of all of them. */
export function reasonsByAnswer(
  text: string,
  answers: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const line of text.split('\n').map((one) => one.trim())) {
    const answer = answers.find((id) => line.startsWith(`${id}: `))
    if (answer === undefined) {
      if (line === '') continue
      return new Map(answers.map((id) => [id, [text.replace(/\s+/g, ' ').trim()]]))
    }
    const own = found.get(answer) ?? []
    own.push(line.slice(answer.length + 2).trim())
    found.set(answer, own)
  }
  return found
}

/** One thing in a true finding of a shipped model made false, and what the checker says of it. */
import { expect, test } from 'vitest'
import { canonicalJson } from '../../src/base/hash.ts'
import {
  type Answer,
  answer,
  type Finding,
  type FindingKind,
  type Model,
  type Outcome,
  outcomeOf,
  recheckAnswer,
  stepBudget,
} from '../../src/index.ts'
import { finding as form } from '../../src/subjects/findings.ts'
import { type QuestionInput, question } from '../../src/subjects/questions.ts'
import { shippedModel } from '../models.ts'
import { namedAfter } from './every-leaf.ts'

// biome-ignore lint/suspicious/noExplicitAny: a saved answer is JSON that a stranger may alter.
export type Facts = any

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T
/** A question as a test writes it down, once for several falsehoods. */
export type Asked = Frozen<QuestionInput>

export interface Falsehood {
  readonly what: string
  /** The path of a shipped model, without its ending. */
  readonly in: string
  readonly asked: Asked
  readonly kind: FindingKind
  /** Which of that kind; the first. */
  readonly which?: (one: Facts) => boolean
  readonly alter: (one: Facts) => void
  /** What is said of it as it is, where not everything in it can be checked. */
  readonly whole?: Outcome
}

interface Answered {
  readonly model: Model
  readonly answer: Answer
}

const models = new Map<string, Model>()
const answers = new Map<string, Answered>()

export function modelIn(path: string): Model {
  const model = models.get(path) ?? shippedModel(`${path}.yaml`)
  models.set(path, model)
  return model
}

/** As it is read from a file; each question is answered once. */
export function answered(path: string, asked: Asked): Answered {
  const key = `${path} ${JSON.stringify(asked)}`
  const known = answers.get(key)
  if (known) return known
  const model = modelIn(path)
  const found = answer(model, question.parse(asked), stepBudget())
  if ('problems' in found) throw new Error(`${key}: ${JSON.stringify(found.problems)}`)
  const made = { model, answer: JSON.parse(JSON.stringify(found)) as Answer }
  answers.set(key, made)
  return made
}

/** A test of each: accepted as it is; refused when altered, for what it says and not its form. */
export function areRefused(falsehoods: readonly Falsehood[]): void {
  for (const one of falsehoods) test(`${one.what} (${one.in})`, () => expectRefused(one))
}

function expectRefused(falsehood: Falsehood): void {
  const { kind, which = () => true, whole = 'accepted' } = falsehood
  const { model, answer } = answered(falsehood.in, falsehood.asked)
  const own = answer.findings.find((one) => one.kind === kind && which(one))
  if (own === undefined) throw new Error(`there is no such ${kind}`)
  const verdictOn = (one: Finding) =>
    recheckAnswer(model, { ...answer, findings: [one] })?.findings[0]?.verdict ?? {
      accepted: true,
    }
  const before = verdictOn(own)
  expect(outcomeOf(before), JSON.stringify(before)).toBe(whole)
  const altered = structuredClone(own)
  falsehood.alter(altered)
  expect(canonicalJson(altered), 'nothing is altered').not.toBe(canonicalJson(own))
  const named = namedAfter(altered)
  expect(form.safeParse(named).error?.issues).toBeUndefined()
  const ids = answer.findings.map((one) => one.id)
  expect(ids, 'another true finding').not.toContain(named.id)
  const verdict = verdictOn(named)
  expect(outcomeOf(verdict), JSON.stringify(verdict)).toBe('refused')
}

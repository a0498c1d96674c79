/** The tests of the claims: can they be read, and does every name in them exist in the model? */
import { conceptsByNameAlone, entryOf, fitsActors } from '../concept/concept.ts'
import { type Amount, type PlanName, parseTest, type StateName, type Test } from './claim-test.ts'
import type { NameKind } from './diagnostic.ts'
import { optionsIn } from './formula.ts'
import { isAmong, type Lookup, report } from './lookup.ts'
import type { Model } from './resolved.ts'

export function checkClaimTests(lookup: Lookup, model: Model): void {
  for (const { id, test } of model.claims) {
    if (test === undefined) continue
    const path = ['claims', id, 'test']
    const read = parseTest(test)
    if ('problem' in read) report(lookup, 'bad-test', path, { source: test, ...read.problem })
    else
      for (const { what, name, among } of unknownNames(model, read.test))
        isAmong(lookup, { what, name, path }, new Set(among))
  }
}

/** A name that a test uses, and the names it could have been. */
export interface UsedName {
  readonly what: NameKind
  readonly name: string
  readonly among: readonly string[]
}

/** Every name in a test, in the order of the text. */
function namesInTest(model: Model, test: Test | Amount): UsedName[] {
  const inside = (part: Test | Amount) => namesInTest(model, part)
  const used = (what: NameKind, name: string, list: readonly { readonly id: string }[]) => [
    { what, name, among: list.map((one) => one.id) },
  ]
  const option = (name: string) => used('option', name, model.options)
  const state = (name: StateName) => stateNames(model, name)
  switch (test.kind) {
    case 'number':
      return []
    case 'not':
    case 'share':
      return inside(test.of)
    case 'and':
    case 'or':
      return test.parts.flatMap(inside)
    case 'iff':
    case 'compare':
      return [...inside(test.left), ...inside(test.right)]
    case 'answer': {
      const question = model.questions.find((one) => one.id === test.question)
      if (!question) return used('question', test.question, model.questions)
      return used('answer', test.answer, question.answers)
    }
    case 'prefers':
      return [...used('actor', test.actor, model.actors), ...state(test.state), ...state(test.to)]
    case 'nash':
    case 'pays':
      return state(test.state)
    case 'stable':
      return [
        ...state(test.state),
        ...conceptNames(model, test.concept),
        ...actorNames(model, test),
      ]
    case 'fits':
      return test.fact === undefined ? [] : used('fact', test.fact, model.observed)
    case 'enters':
    case 'self-enforcing':
    case 'holds':
      return [...stageNames(model, test), ...actorNames(model, test)]
    case 'reachable':
      return optionsIn(test.want).flatMap(option)
    case 'success':
    case 'durability':
      return stageNames(model, test)
    case 'under':
      return [...used('shock', test.shock, model.shocks), ...inside(test.of)]
    case 'without':
      return [
        ...used('plan', test.plan, model.plans),
        ...test.options.flatMap(option),
        ...inside(test.of),
      ]
  }
}

function stateNames(model: Model, name: StateName): UsedName[] {
  if (typeof name !== 'string') {
    const among = model.options.map((one) => one.id)
    return name.map((one) => ({ what: 'option', name: one.option, among }))
  }
  return [{ what: 'state', name, among: ['today', ...model.states.map((one) => one.id)] }]
}

function actorNames(
  model: Model,
  test: Extract<Test, { kind: 'enters' | 'self-enforcing' | 'holds' | 'stable' }>,
) {
  const actor = 'actor' in test ? test.actor : undefined
  if (actor === undefined) return []
  const among = model.actors.map((one) => one.id)
  return [{ what: 'actor' as const, name: actor, among }]
}

function conceptNames(model: Model, concept: string | undefined): UsedName[] {
  if (concept === undefined) return []
  const { length } = model.actors
  const among = conceptsByNameAlone.filter((one) => fitsActors(entryOf(one), length))
  return [{ what: 'concept', name: concept, among }]
}

function stageNames(model: Model, named: { plan: PlanName; stage?: string }): UsedName[] {
  if (typeof named.plan !== 'string') return named.plan.flatMap((set) => stateNames(model, set))
  const plan = model.plans.find((one) => one.id === named.plan)
  const among = model.plans.map((one) => one.id)
  if (plan === undefined) return [{ what: 'plan', name: named.plan, among }]
  if (named.stage === undefined) return []
  return [{ what: 'stage', name: named.stage, among: plan.stages.map((one) => one.id) }]
}

/** The names in a test that do not exist in the model. */
export function unknownNames(model: Model, test: Test): UsedName[] {
  return namesInTest(model, test).filter(({ name, among }) => !among.includes(name))
}

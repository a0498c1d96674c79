/**
 * A test in words, as a clause of a sentence: "every stage of “Plan” holds". Whoever reads words
 * cannot see brackets, so only what stays clear without them has words; for the rest there is the
 * formula. What a function means stands with the language of tests (`model/claim-test.ts`).
 */
import { entryNamed } from '../../../concept/concept.ts'
import type { Model, PlanName, StateName, Test } from '../../../model/model.ts'
import { planText } from '../../../model/test-language.ts'
import { formulaText } from '../../../voice/formula-text.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import { joined } from '../../../voice/words/spelling.ts'
import { wordsOf } from '../words/words.ts'

/** What stands around a part: commitments taken out of plans, shocks that have happened. */
export interface Around {
  readonly without: Readonly<Record<string, readonly string[]>>
  readonly after: readonly string[]
}

export const nothingAround: Around = { without: {}, after: [] }

/** Whose words are wanted, and what stands around it. */
export interface Speaking {
  readonly model: Model
  readonly v: Vocabulary
  readonly around: Around
}

/** What stands around a part of a test, with one shock or some commitments more. */
export function aroundWith(
  { without, after }: Around,
  one:
    | { readonly kind: 'under'; readonly shock: string }
    | { readonly kind: 'without'; readonly plan: string; readonly options: readonly string[] },
): Around {
  if (one.kind === 'under') return { without, after: [...after, one.shock] }
  const options = [...new Set([...(without[one.plan] ?? []), ...one.options])]
  return { after, without: { ...without, [one.plan]: options } }
}

/** A plan by its name or as its ladder, with what is taken out of it and the shock before it. */
export function planPhrase(plan: PlanName, { model, v, around }: Speaking): string | undefined {
  const { amounts: words } = wordsOf(v)
  if (around.after.length > 1) return undefined
  const isNamed = typeof plan === 'string'
  const name = isNamed
    ? v.plan(plan)
    : plan.map((settings) => v.list(settings.map(v.setting))).join(words.then)
  const out = isNamed ? (around.without[plan] ?? []) : []
  const [shock] = around.after
  const named = v.words.quoted(name)
  const reduced = out.length === 0 ? named : words.without(named, quotedOptions(out, v))
  return shock === undefined ? reduced : words.after(reduced, shockLabel(shock, model, v))
}

export function quotedOptions(options: readonly string[], v: Vocabulary): string {
  return v.list(options.map((one) => v.words.quoted(v.option(one))))
}

function shockLabel(id: string, { shocks }: Model, v: Vocabulary): string {
  const found = shocks.find((one) => one.id === id)
  return found ? v.text(found.label) : id
}

/** `reachesOn`: what is joined behind it would be read as a part of it. */
interface Clause {
  readonly text: string
  readonly reachesOn: boolean
}

/** A test as a clause; undefined where words without brackets would leave open what is meant. */
export function clauseOf(test: Test, speaking: Speaking): string | undefined {
  switch (test.kind) {
    case 'and':
    case 'or':
      return joinedClause(test, speaking)
    case 'iff': {
      const [left, right] = [test.left, test.right].map((one) => single(one, speaking))
      if (left === undefined || right === undefined || left.reachesOn) return undefined
      return wordsOf(speaking.v).clauses.exactly(left.text, right.text)
    }
    case 'under':
    case 'without':
      return clauseOf(test.of, { ...speaking, around: aroundWith(speaking.around, test) })
    default:
      return single(test, speaking)?.text
  }
}

function joinedClause(
  { kind, parts }: Extract<Test, { kind: 'and' | 'or' }>,
  speaking: Speaking,
): string | undefined {
  const plans = kind === 'and' ? enteredAndHeld(parts) : []
  const rest = parts.filter((one) => !plans.some(({ of }) => of.includes(one)))
  const clauses = [
    ...plans.map(({ plan, step }) => closed(successClause(plan, step, speaking))),
    ...rest.map((one) => single(one, speaking)),
  ]
  const known = clauses.filter((one) => one !== undefined)
  const open = known.filter((one) => one.reachesOn)
  if (known.length < clauses.length || open.length > 1) return undefined
  const inOrder = [...known.filter((one) => !one.reachesOn), ...open].map((one) => one.text)
  return joined(inOrder, kind === 'and' ? speaking.v.words.and : speaking.v.words.or)
}

/** Plans entered and held as a whole: what `success` counts, and said like it. */
function enteredAndHeld(parts: readonly Test[]) {
  return parts.flatMap((one) => {
    if (one.kind !== 'enters' || one.stage !== undefined || one.actor !== undefined) return []
    const held = parts.find(
      (other) =>
        other.kind === 'holds' &&
        other.stage === undefined &&
        planText(other.plan) === planText(one.plan),
    )
    if (held === undefined) return []
    return [{ plan: one.plan, step: one.against === undefined, of: [one, held] as Test[] }]
  })
}

/** All is better than today, or pays at every step, and is held. */
export function successClause(
  plan: PlanName,
  step: boolean,
  speaking: Speaking,
): string | undefined {
  const { clauses } = wordsOf(speaking.v)
  const phrase = planPhrase(plan, speaking)
  return phrase && (step ? clauses.steps(phrase) : clauses.success(phrase))
}

const closed = (text: string | undefined): Clause | undefined =>
  text === undefined ? undefined : { text, reachesOn: false }

/** One part that joins no others. */
function single(test: Test, speaking: Speaking): Clause | undefined {
  const { clauses } = wordsOf(speaking.v)
  switch (test.kind) {
    case 'not': {
      const inside = single(test.of, speaking)
      return inside && { text: clauses.not(inside.text), reachesOn: true }
    }
    case 'under':
    case 'without':
      return single(test.of, { ...speaking, around: aroundWith(speaking.around, test) })
    case 'and':
    case 'or':
    case 'iff':
    case 'compare':
      return undefined
    case 'enters':
    case 'holds':
    case 'self-enforcing':
      return closed(planClause(test, speaking))
    default:
      return afterShocks(stateClause(test, speaking), speaking)
  }
}

/** What is said of states and facts names the shock in front; it hangs on no plan. */
function afterShocks(
  text: string | undefined,
  { model, v, around: { after, without } }: Speaking,
): Clause | undefined {
  const [shock, ...more] = after
  if (text === undefined || more.length > 0 || Object.keys(without).length > 0) return undefined
  if (shock === undefined) return closed(text)
  const { clauses } = wordsOf(v)
  return { text: clauses.after(shockLabel(shock, model, v), text), reachesOn: true }
}

function planClause(
  test: Extract<Test, { kind: 'enters' | 'holds' | 'self-enforcing' }>,
  speaking: Speaking,
): string | undefined {
  const { v } = speaking
  const { clauses } = wordsOf(v)
  const plan = planPhrase(test.plan, speaking)
  if (plan === undefined) return undefined
  const isStage = typeof test.plan === 'string' && test.stage !== undefined
  const at = { plan, stage: isStage ? v.stage(`${test.plan}`, test.stage ?? '') : undefined }
  if (test.kind === 'holds') return clauses.holds(at)
  const actor = test.actor === undefined ? undefined : v.named(test.actor)
  if (test.kind === 'self-enforcing')
    return actor ? clauses.selfEnforcingFor(actor, at) : clauses.selfEnforcing(at)
  if (test.against === 'today') return actor ? clauses.betterFor(actor, at) : clauses.better(at)
  return actor ? clauses.entersFor(actor, at) : clauses.enters(at)
}

type OfStates = Extract<
  Test,
  { kind: 'answer' | 'prefers' | 'nash' | 'pays' | 'stable' | 'fits' | 'reachable' }
>

function stateClause(test: OfStates, speaking: Speaking): string | undefined {
  const { model, v } = speaking
  const { clauses } = wordsOf(v)
  const state = (name: StateName) => statePhrase(name, speaking)
  switch (test.kind) {
    case 'answer': {
      const asked = model.questions.find((one) => one.id === test.question)
      return asked && clauses.answer(v.text(asked.title), v.answer(test.question, test.answer))
    }
    case 'prefers':
      return clauses.prefers(v.named(test.actor), state(test.state), state(test.to))
    case 'nash':
    case 'pays':
      return clauses[test.kind](state(test.state))
    case 'stable': {
      if (test.concept === undefined) return clauses.answered(state(test.state))
      const term = entryNamed(test.concept)?.words[v.language].short ?? test.concept
      return test.actor === undefined
        ? clauses.stable(state(test.state), term)
        : clauses.stableFor(v.named(test.actor), state(test.state), term)
    }
    case 'fits': {
      if (test.fact === undefined) return clauses.fits
      const fact = model.observed.find((one) => one.id === test.fact)
      return fact && clauses.fitsFact(v.text(fact.label))
    }
    case 'reachable':
      return clauses.reachable(formulaText(test.want, v.option, v.words))
  }
}

/** A state by its label, or by what differs from today. */
function statePhrase(name: StateName, { model, v }: Speaking): string {
  if (name === 'today') return v.words.today
  if (typeof name !== 'string') return v.words.quoted(v.list(name.map(v.setting)))
  const found = model.states.find((one) => one.id === name)
  return v.words.quoted(found ? v.text(found.label) : name)
}

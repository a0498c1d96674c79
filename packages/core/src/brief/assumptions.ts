/**
 * The assumptions that decide: of the contested questions those with the largest total share in
 * whether the plan succeeds. What one would see if an answer were wrong is what the model states of
 * the other answer: signals that speak for it, else what it changes.
 */
import type { Model } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import type { Vocabulary } from '../voice/vocabulary.ts'
import { ofKind, type Telling } from './asked.ts'
import { briefTests } from './questions.ts'
import type { BriefSection, BriefSentence } from './told-parts.ts'

type Robustness = FindingOf<'robustness'>
type Influence = Robustness['influence'][number]
type Question = Model['questions'][number]

const assumptionsShown = 3
const signsShown = 2

export function assumptions(telling: Telling): BriefSection {
  const { model, plan, words, v } = telling
  const { heading, none, all } = words.assumptions
  const counted = ofKind(telling, 'robustness')
  const inOrder = briefTests(plan.id).flatMap((test) => counted.filter((one) => one.test === test))
  const decided = inOrder.find(
    ({ trueCount, worldCount }) => trueCount > 0 && trueCount < worldCount,
  )
  const deciding = decided ? decidingIn(model, decided) : []
  if (decided === undefined || deciding.length === 0) {
    const [first] = inOrder
    const text =
      first === undefined || model.questions.length === 0
        ? none
        : all(v.words.number(first.worldCount))
    const said = [{ id: 'assumptions', text: [text], rests: inOrder.map((one) => one.id) }]
    return { id: 'assumptions', heading, parts: [{ kind: 'paragraph', said }] }
  }
  const items = deciding.map((one) => assumption(telling, decided, one))
  return { id: 'assumptions', heading, parts: [{ kind: 'list', isNumbered: true, items }] }
}

/** Of equals first the one whose answer as written stands in the way. */
function decidingIn(model: Model, { influence }: Robustness): Influence[] {
  const inTheWay = ({ question, answers }: Influence) => {
    const base = model.questions.find((one) => one.id === question)?.base
    return answers.find((one) => one.answer === base)?.trueCount === 0 ? 0 : 1
  }
  return influence
    .filter((one) => totalOf(one) > 0 && one.beyondChance)
    .toSorted((a, b) => totalOf(b) - totalOf(a) || inTheWay(a) - inTheWay(b))
    .slice(0, assumptionsShown)
}

/** Of drawn worlds only the share of the question alone is known. */
function totalOf({ total, first }: Influence): number {
  return total ?? first
}

function assumption(
  { model, plan, words, v }: Telling,
  decided: Robustness,
  { question: id, answers }: Influence,
): BriefSentence[] {
  const said = words.assumptions
  const question = model.questions.find((one) => one.id === id)
  const base = answers.find((one) => one.answer === question?.base)
  const others = answers.filter((one) => one.answer !== question?.base)
  const share = (one: (typeof answers)[number]) => one.trueCount / Math.max(1, one.count)
  const away = (one: (typeof answers)[number]) => Math.abs(share(one) - (base ? share(base) : 0))
  const other = others.toSorted((a, b) => away(b) - away(a))[0]
  if (question === undefined || base === undefined || other === undefined) return []
  const number = v.words.number
  const counts = decided.test === briefTests(plan.id)[0] ? said.success : said.holding
  const label = v.answerLabel(id, other.answer)
  const sentence =
    base.count === other.count
      ? counts(number(base.trueCount), number(base.count), label, number(other.trueCount))
      : said.successUnequal(number(base.trueCount), number(base.count), label)
  const rests = [decided.id]
  const signs = signsOf(model, question, other.answer, { v, words: said })
  const sign = signs.length === 0 ? said.noSign : said.sign(v.list(signs.slice(0, signsShown)))
  return [
    { id: `assumption-${id}`, text: [{ kind: 'strong', text: v.text(question.title) }], rests },
    { id: `taken-${id}`, text: [said.taken(v.answerLabel(id, base.answer)), sentence], rests },
    { id: `sign-${id}`, text: [sign], rests },
  ]
}

interface Said {
  readonly v: Vocabulary
  readonly words: Telling['words']['assumptions']
}

/** What speaks for another answer than the one that is taken. */
function signsOf(model: Model, question: Question, answer: string, said: Said): string[] {
  const { v } = said
  const signals = model.signals.flatMap((signal) => {
    const bears = signal.bears.find((one) => one.question === question.id)
    const [here, there] = [bears?.likelihood[question.base], bears?.likelihood[answer]]
    if (here === undefined || there === undefined || there <= here) return []
    return [{ text: v.words.quoted(v.text(signal.label)), by: there / Math.max(here, 1e-9) }]
  })
  const inOrder = signals.toSorted((a, b) => b.by - a.by).map((one) => one.text)
  return inOrder.length > 0 ? inOrder : changesOf(question, answer, said)
}

/** What the answers change: what the other one adds shows, and what it takes away from this one. */
function changesOf(question: Question, answer: string, said: Said): string[] {
  const of = (id: string) => question.answers.find((one) => one.id === id)?.changes ?? []
  const there = of(answer).flatMap((change) => changeSaid(change, said))
  const signs = there.length > 0 ? there : of(question.base).flatMap((one) => undoneSaid(one, said))
  return [...new Set(signs)]
}

type Change = Question['answers'][number]['changes'][number]

function changeSaid(change: Change, { v, words }: Said): string[] {
  switch (change.kind) {
    case 'add':
      return [words.action(v.statement(change.of, change.add.id), v.actor(change.of))]
    case 'replace':
      return change.with.map((one) =>
        words.action(v.statement(change.of, one.id), v.actor(change.of)),
      )
    case 'move':
      return [words.reordered(v.statement(change.of, change.statement), v.actor(change.of))]
    case 'drop':
      return [words.given(v.statement(change.of, change.statement), v.actor(change.of))]
    case 'unseen':
      return [words.unseen(v.list(change.options.map(v.option)))]
    case 'forbid':
      return [words.impossible]
  }
}

/** The other answer changes nothing, so what this one adds would not be there. */
function undoneSaid(change: Change, { v, words }: Said): string[] {
  if (change.kind !== 'add' && change.kind !== 'replace') return []
  const added = change.kind === 'add' ? [change.add] : change.with
  return added.map((one) => words.given(v.statement(change.of, one.id), v.actor(change.of)))
}

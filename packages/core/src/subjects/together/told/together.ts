/** Which answers go together, in words, and what holds in each combination. */
import type { Model } from '../../../model/model.ts'
import type { Block, Item } from '../../../voice/explanation.ts'
import { signed } from '../../../voice/signed.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { reasonBlocks } from './reasons.ts'

type Together = FindingOf<'together'>

export function explainTogether(model: Model, one: Together, v: Vocabulary): Block[] {
  const { together: words } = wordsOf(v)
  const items = [...plansOf(one, v), ...claimsOf(model, one, v)]
  const [first] = one.rows
  return [
    { kind: 'heading', text: [words.heading] },
    leadOf(model, one, v),
    ...(first && items.length > 0
      ? ([
          { kind: 'heading', text: [words.holdIn] },
          { kind: 'list', items },
        ] as const)
      : []),
    ...(first ? [{ kind: 'heading', text: [words.combinations] } as const, tableOf(one, v)] : []),
    ...(first ? [goOn(words.reading(flagsOf(first)))] : []),
    ...reasonBlocks(model, one, v),
    { kind: 'paragraph', text: say(originOf(one, v), words.limits) },
  ]
}

function goOn(text: string): Block {
  return { kind: 'paragraph', text: [text], isOfCommand: true }
}

function originOf({ judgedBy }: Together, v: Vocabulary): string {
  const { together: words } = wordsOf(v)
  return judgedBy === 'model' ? words.ofModel : words.ofQuestion
}

function leadOf(model: Model, one: Together, v: Vocabulary): Block {
  const { count, combinations, influences, tolerance, own, never, rows } = one
  const { together: words, number } = wordsOf(v)
  const all = number(Number(combinations))
  const strong = count === 0 ? words.none(all) : words.count(number(count), all)
  const others = model.questions.filter(({ id }) => !one.questions.includes(id))
  const isReplaced = one.judgedBy === 'question' && (model.judgements ?? []).length > 0
  const missing = never.map((one) => `${v.question(one.question)}: ${answerOf(one, v)}`)
  return {
    kind: 'paragraph',
    text: say(
      { kind: 'strong', text: strong },
      { kind: 'term', text: words.term },
      influences.every((one) => one.strength === 0) && words.unjudged,
      isReplaced && words.replaced,
      tolerance > 0 && words.tolerance(number(tolerance)),
      own.holds ? words.own : own.consistency !== null && words.notOwn(number(-own.consistency)),
      count > 0 && missing.length > 0 && words.never(missing.join('; ')),
      rows.length < count && words.listed(number(rows.length)),
      others.length > 0 && words.unaltered(others.map(({ id }) => v.questionTitle(id)).join('; ')),
    ),
  }
}

function answerOf({ question, answer }: Together['never'][number], v: Vocabulary): string {
  return v.answerLabel(question, answer)
}

function plansOf({ rows, standing }: Together, v: Vocabulary): Item[] {
  const { together: words, quoted } = wordsOf(v)
  const named = standing.map(({ plan, count }) => ({ name: quoted(v.plan(plan)), count }))
  const { planAll: all, planSome: some, planNone: none } = words
  return inGroups(named, rows.length, { all, some, none }, v)
}

function claimsOf(model: Model, { rows, holding }: Together, v: Vocabulary): Item[] {
  const { together: words, quoted } = wordsOf(v)
  const named = holding.map(({ claim, count }) => {
    const says = model.claims.find((one) => one.id === claim)?.says
    return { name: quoted(says ? v.text(says).replace(/[.]$/, '') : claim), count }
  })
  const { claimAll: all, claimSome: some, claimNone: none } = words
  return inGroups(named, rows.length, { all, some, none }, v)
}

interface Said {
  readonly all: (names: string) => string
  readonly some: (name: string, count: string, all: string) => string
  readonly none: (names: string) => string
}

/** What is so everywhere or nowhere in one sentence each; what differs by itself, and first. */
function inGroups(
  named: readonly { readonly name: string; readonly count: number }[],
  all: number,
  said: Said,
  v: Vocabulary,
): Item[] {
  const { number } = wordsOf(v)
  const where = (count: number) => named.filter((one) => one.count === count).map((one) => one.name)
  const differing = named.filter(({ count }) => count > 0 && count < all)
  const [everywhere, nowhere] = [where(all), where(0)]
  return [
    ...differing.map(({ name, count }) => said.some(name, number(count), number(all))),
    ...(everywhere.length > 0 ? [said.all(everywhere.join('; '))] : []),
    ...(nowhere.length > 0 ? [said.none(nowhere.join('; '))] : []),
  ].map((text) => ({ text: [text] }))
}

/** A column for each combination. */
function tableOf({ questions, rows }: Together, v: Vocabulary): Block {
  const { together: words, quoted, number } = wordsOf(v)
  const standingIn = ({ possible, plans }: Together['rows'][number]) =>
    possible
      ? plans
          .filter((one) => one.fails === undefined)
          .map((one) => quoted(v.plan(one.plan)))
          .join(', ') || words.nothing
      : words.impossible
  const lines = [
    ...questions.map((id) => [
      v.question(id),
      ...rows.map(({ answers }) => v.answerLabel(id, answers[id] ?? '')),
    ]),
    [
      words.consistency,
      ...rows.map(({ consistency }) => (consistency === null ? '–' : signed(consistency, v))),
    ],
    [words.total, ...rows.map(({ total }) => signed(total, v))],
    [words.plansStanding, ...rows.map(standingIn)],
  ]
  const columns = [words.question, ...rows.map((_, place) => number(place + 1))]
  return {
    kind: 'table',
    columns: columns.map((text) => [text]),
    rows: lines.map((line) => line.map((text) => [text])),
  }
}

function flagsOf({ answers }: Together['rows'][number]): string {
  return Object.entries(answers)
    .map(([question, answer]) => `${question}=${answer}`)
    .join(',')
}

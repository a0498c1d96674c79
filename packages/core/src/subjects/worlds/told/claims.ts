/** What claims come to, grouped by verdict: each with its counts, its counter-reading, its gaps. */

import type { Model } from '../../../model/model.ts'
import type { Cell } from '../../../voice/cell.ts'
import type { Block, Item, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import {
  type AmountTold,
  amountTold,
  type LeftOutTold,
  losingTold,
  type Spoken,
  thousandths,
  unnamedTold,
  withFormula,
} from './amounts.ts'

type Found = FindingOf<'claim'>

/** Verdicts on claims, in the order in which they are told. */
export const claimVerdicts = [
  'derived',
  'depends',
  'contradicted',
  'not-testable',
  'asserted',
] as const
export type ClaimVerdict = (typeof claimVerdicts)[number]

const signs = {
  derived: 'yes',
  depends: 'open',
  contradicted: 'no',
  'not-testable': 'open',
  asserted: 'open',
} as const

/** A verdict in words. */
export function claimVerdict(verdict: ClaimVerdict, v: Vocabulary): Cell {
  return { is: signs[verdict], lines: [wordsOf(v).claims.verdicts[verdict]] }
}

/** What a claim comes to in a reading of the model, and the numbers compared in it. */
export interface WithinTold {
  readonly said: Sentence
  readonly amounts: readonly AmountTold[]
}

/** What is said of a claim once it was tested, part by part. */
export interface ClaimTold {
  readonly verdict: Cell
  /** In how many readings it holds; none where numbers alone say more than that count. */
  readonly counts?: Sentence
  /** The nearest reading against it, and one in which it holds though none was drawn. */
  readonly against?: { readonly text: string; readonly answers: Readonly<Record<string, string>> }
  readonly support?: string
  readonly amounts: readonly AmountTold[]
  /** Plans named that do at least as well as the one which the claim puts above them. */
  readonly beaten: readonly string[]
  /** Plans that the comparison leaves out and that do at least as well, by the one they match. */
  readonly unnamed: readonly LeftOutTold[]
  /** What the verdict rests on, and which numbers were none from the start. */
  readonly rests: readonly string[]
  readonly losing: readonly AmountTold[]
  /** What it comes to in readings of the model where that differs. */
  readonly within: readonly WithinTold[]
  /** What the model lacks, where that is why it cannot be tested. */
  readonly lacking?: { readonly lead: string; readonly needs: readonly string[] }
  /** What the author says of it. */
  readonly remarks: readonly string[]
}

export function claimTold(model: Model, found: Found, v: Vocabulary): ClaimTold {
  const { claims: words } = wordsOf(v)
  const spoken = { model, v }
  const claim = model.claims.find((candidate) => candidate.id === found.claim)
  const needs = (claim?.needs ?? []).map((need) => v.text(need))
  const lead = found.worldCount === 0 ? words.missing : words.notShown
  const remarks = [claim?.asserted, claim?.note].filter((one) => one !== undefined)
  return {
    verdict: claimVerdict(found.verdict, v),
    ...countsTold(found, v),
    amounts: found.amounts.map((amount) => amountTold(amount, spoken)),
    rests: restsTexts(found, v),
    losing: losingTold(found, spoken),
    beaten: beatenTexts(found, v),
    unnamed: unnamedTold(found, spoken),
    within: (found.within ?? []).flatMap((part) => withinText(found, part, spoken)),
    ...(found.verdict === 'not-testable' && needs.length > 0 && { lacking: { lead, needs } }),
    remarks: remarks.map((one) => v.text(one)),
  }
}

export function explainClaims(model: Model, findings: readonly Finding[], v: Vocabulary): Block[] {
  const { claims: words } = wordsOf(v)
  const claims = findings.filter((one): one is Found => one.kind === 'claim')
  const derived = claims.filter((one) => one.verdict === 'derived')
  const searched = derived.filter((one) => wayOf(one) === 'searched').length
  return [
    { kind: 'heading', text: [words.heading] },
    {
      kind: 'paragraph',
      text: [
        { kind: 'strong', text: words.lead(derived.length, claims.length) },
        ...(derived.length === 0 ? [] : [` ${words.searched(searched)}`]),
      ],
    },
    ...claimCounts(claims, v),
    ...claimVerdicts.flatMap((verdict): Block[] => {
      const items = claims
        .filter((one) => one.verdict === verdict)
        .map((one) => claimItem(model, one, v))
      if (items.length === 0) return []
      return [
        { kind: 'heading', text: [words.verdicts[verdict]] },
        { kind: 'list', items },
      ]
    }),
  ]
}

const ways = ['read-off', 'searched', 'by-construction', 'several', 'untold'] as const

/** The one basis of a verdict, where it has only one. */
function wayOf({ basis = [] }: Found): (typeof ways)[number] {
  return basis.length > 1 ? 'several' : (basis[0] ?? 'untold')
}

/** How many claims came to which verdict, and on which basis. */
export function claimCounts(claims: readonly Found[], v: Vocabulary): Block[] {
  const { claims: words, number } = wordsOf(v)
  const items = claimVerdicts.flatMap((verdict): Item[] => {
    const counts = ways.flatMap((way) => {
      const of = claims.filter((one) => one.verdict === verdict && wayOf(one) === way)
      return of.length === 0 ? [] : [words.counted[way](number(of.length))]
    })
    if (counts.length === 0) return []
    return [{ text: [words.counts(words.verdicts[verdict], counts.join(', '))] }]
  })
  return [{ kind: 'list', items }]
}

function restsTexts({ basis = [] }: Found, v: Vocabulary): string[] {
  const { claims: words } = wordsOf(v)
  if (basis.length === 0) return []
  return [words.rests(basis.map((one) => words.restsOn[one]).join('; '))]
}

/** A plan that does at least as well as the one put above it: in how many, and of what. */
function beatenFacts({ beaten = [], amounts }: Found, v: Vocabulary) {
  const { number } = wordsOf(v)
  return beaten.flatMap(({ plan, by, measure, amount, than }) => {
    const [own, other] = [amount, than].map((name) => amounts.find((one) => one.amount === name))
    if (own === undefined || other === undefined) return []
    // Shares of blows are of as many as there are readings in which a plan was struck.
    const isShare = measure === 'durability'
    const told = ({ count, of }: typeof own) =>
      isShare ? thousandths({ count, of }, v) : number(count)
    const isEqual = own.count * other.of === other.count * own.of
    const numbers = { own: told(own), other: told(other), of: number(isShare ? 1_000 : other.of) }
    return [{ measure, isEqual, plan: v.plan(plan), by: v.plan(by), ...numbers }]
  })
}

function beatenTexts(found: Found, v: Vocabulary): string[] {
  const { beaten: words } = wordsOf(v).claims
  return beatenFacts(found, v).map(({ measure, isEqual, ...said }) =>
    isEqual ? words.equal[measure](said) : words[measure](said),
  )
}

/** The first of them in the few words that a cell has room for; none, no lines. */
export function beatenInShort(found: Found, v: Vocabulary): string[] {
  const { glance: words } = wordsOf(v)
  const [first] = beatenFacts(found, v)
  if (first === undefined) return []
  const { by, plan, own, other, of, measure, isEqual } = first
  const numbers = isEqual ? words.asGood(by, plan) : words.ahead(by, other, plan, own)
  return [numbers, words.measured[measure](of)]
}

function claimItem(model: Model, found: Found, v: Vocabulary): Item {
  const claim = model.claims.find((candidate) => candidate.id === found.claim)
  const told = claimTold(model, found, v)
  const counted = say(...(told.counts ?? []), told.against?.text, told.support)
  return {
    text: say(
      { kind: 'strong', text: claim ? v.text(claim.says) : found.claim },
      `(${found.claim})`,
      claim && v.basis(claim.basis),
    ),
    items: [
      ...(counted.length > 0 ? [counted] : []),
      ...told.rests.map((one) => [one]),
      ...told.losing.map(withFormula),
      ...told.beaten.map((one) => [one]),
      ...told.amounts.map(withFormula),
      ...told.unnamed.flatMap(({ lead, amounts }) => [[lead], ...amounts.map(withFormula)]),
      ...told.within.flatMap(({ said, amounts }) => [said, ...amounts.map(withFormula)]),
      ...(told.lacking ? [[told.lacking.lead], ...told.lacking.needs.map((one) => [one])] : []),
      ...told.remarks.map((one) => [one]),
    ],
  }
}

/** A test of numbers alone is the same in every reading; its numbers say more than that count. */
function countsTold(
  found: Found,
  v: Vocabulary,
): Pick<ClaimTold, 'counts' | 'against' | 'support'> {
  const { claims: words, number } = wordsOf(v)
  const { trueCount, worldCount, strength, counter, support } = found
  if (worldCount === 0) return {}
  const drawn = strength.kind === 'sampled' && words.drawn(strength.seed)
  if (found.vary.length === 0 && found.amounts.length > 0) return drawn ? { counts: [drawn] } : {}
  const counted =
    trueCount === worldCount
      ? words.allReadings(number(worldCount))
      : words.readings(number(trueCount), number(worldCount))
  const against = () => (Object.keys(counter ?? {}).length === 0 ? words.counterBase : undefined)
  return {
    counts: say(counted, drawn),
    ...(counter && {
      against: { text: against() ?? words.counter(v.answers(counter)), answers: counter },
    }),
    ...(support && { support: words.support(v.answers(support)) }),
  }
}

/** What it comes to in one reading, where that differs or there are numbers to compare. */
function withinText(
  found: Found,
  part: NonNullable<Found['within']>[number],
  { model, v }: Spoken,
): WithinTold[] {
  const { claims: words, number } = wordsOf(v)
  if (part.verdict === found.verdict && part.amounts.length === 0) return []
  const reading = model.readings.find((candidate) => candidate.id === part.reading)
  const label = reading ? v.text(reading.label) : part.reading
  const byNumbers = part.worldCount === 1 && part.amounts.length > 0
  const open = reading?.open ?? []
  const said = say(
    words.within(
      label,
      { count: open.length, names: v.list([...open]) },
      words.verdicts[part.verdict],
    ),
    !byNumbers && words.readings(number(part.trueCount), number(part.worldCount)),
  )
  return [{ said, amounts: part.amounts.map((amount) => amountTold(amount, { model, v })) }]
}

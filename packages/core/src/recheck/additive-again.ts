/**
 * Leverage against burden, again, for the breach that decides a margin, as if its stage stood
 * alone. Told where worths add up, nothing but a breach of the party's ends the agreement, no rule
 * ties commitments together, everything broken is answered alike, and the party breaks no more once
 * it is answered: then the flow after the answer is what remains of it here.
 */

import { at } from '../base/assert.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { caseWith } from './breach-ways-again.ts'
import type { ByState, JudgedAnswer, JudgedCase } from './judged.ts'
import { isGift } from './margin-flows.ts'
import { isNear, isSame, type MarginPlace } from './margins.ts'
import { answerTo } from './sightings.ts'
import { numberWhere, standingAfter } from './standing.ts'
import type { FindingClaim } from './verdict.ts'

type Margin = FindingOf<'stage-margin'>
type Binding = NonNullable<Margin['binding']>
type Parts = NonNullable<Margin['additive']>
type Shares = Parts['leverage']

/** Where a margin is, and the options by name, in their order. */
export interface NamedMarginPlace extends MarginPlace {
  readonly options: readonly string[]
}

export function additiveAgain(
  judged: JudgedCase,
  finding: Margin,
  place: NamedMarginPlace,
): FindingClaim[] {
  const { additive, binding } = finding
  const found = binding && partsOf(judged, binding, place)
  if (additive === undefined || found === undefined)
    return [[additive === found, 'a sum by options is missing, or there is none']]
  return [
    [isSameShares(additive.burden, found.burden), 'the burden is not what the breach brings'],
    [isSameShares(additive.leverage, found.leverage), 'the leverage is not what an answer takes'],
    [isNear(additive.sanction, found.sanction), 'the sanction is worth another flow'],
    [isNear(additive.hostageFlow, found.hostageFlow), 'the deposit is worth another flow'],
    [isNear(additive.factor, found.factor), 'the factor is another'],
    [
      isSame(additive.criticalFactor, found.criticalFactor),
      'burden and leverage give another factor',
    ],
  ]
}

function isSameShares(told: Shares, found: Shares): boolean {
  return (
    told.length === found.length &&
    told.every(({ option, amount }, i) => {
      const same = found[i]
      return same?.option === option && isNear(same.amount, amount)
    })
  )
}

type Found = Omit<Parts, 'criticalFactor'> & { readonly criticalFactor: number }

/** Flows that differ by less, of what they come to, are alike. */
const alike = 1e-8

function partsOf(judged: JudgedCase, binding: Binding, place: NamedMarginPlace): Found | undefined {
  const { party, stage, options } = place
  const { stakes } = judged
  const isSum =
    (stakes.terms ?? []).length === 0 && !mayEnd(judged) && (judged.rules ?? []).length === 0
  const broken = [...binding.withheld, ...binding.undone].map((name) => options.indexOf(name))
  const chosen = new Map(
    (binding.ways ?? []).map(({ option, way }) => [options.indexOf(option), way]),
  )
  const answered = caseWith(judged, chosen)
  const [answer, ...others] = broken.map((o) => answerTo(answered, o))
  if (!isSum || answer === undefined || others.some((other) => !isAlike(answer, other)))
    return undefined
  const standing = standingAfter(judged, stage)
  const number = (by: ByState) => numberWhere(by, standing)
  const { discount } = at(stakes.parties, party)
  const shareOf = (o: number, share: number) => ({ option: options[o] ?? '', amount: share })
  const burden = broken.map((o, i) => {
    const { values, irreversibleShare } = at(stakes.options, o)
    const left = i < binding.withheld.length ? 0 : irreversibleShare
    return shareOf(o, -(1 - left) * at(values, party))
  })
  const leverage = givenBack(judged, place, answer).map((o) => {
    const { values, irreversibleShare } = at(stakes.options, o)
    return shareOf(o, (1 - irreversibleShare) * at(values, party))
  })
  const sanction = number(answer.sanction)
  const left = binding.kept + sum(burden) - sum(leverage) - sanction
  if (Math.abs(binding.answered - left) > alike * Math.max(1, Math.abs(left))) return undefined
  const hostageFlow = (1 - discount) * number(answer.hostage)
  const held = sum(leverage) + sanction + hostageFlow
  return {
    factor: seenFactor(discount, binding.detection, number(answer.lag)),
    criticalFactor: sum(burden) <= 0 ? 0 : held > 0 ? sum(burden) / held : Number.POSITIVE_INFINITY,
    leverage,
    burden,
    sanction,
    hostageFlow,
  }
}

function sum(shares: Shares): number {
  return shares.reduce((all, { amount }) => all + amount, 0)
}

function mayEnd({ stakes: { parties, options, breakdown = 0 } }: JudgedCase): boolean {
  const alarms = [...parties, ...options].map(({ falseAlarm = 0 }) => falseAlarm)
  return [breakdown, ...alarms].some((chance) => chance !== 0)
}

function isAlike(a: JudgedAnswer, b: JudgedAnswer): boolean {
  const text = ({ lag, sanction, hostage, responders }: JudgedAnswer) =>
    JSON.stringify([lag, sanction, hostage, responders ?? null])
  return text(a) === text(b)
}

/** What those who answer have given that the party likes, and would rather not give. */
function givenBack(
  judged: JudgedCase,
  { stage, party }: NamedMarginPlace,
  { responders }: JudgedAnswer,
): number[] {
  const standing = standingAfter(judged, stage)
  return [...judged.stakes.options.entries()].flatMap(([option, { owner, values }]) => {
    const answers = owner !== party && (responders?.includes(owner) ?? true)
    const wants = judged.granting?.includes(owner) === true || at(values, owner) <= 0
    const given = standing.has(option) && isGift(judged, party, { stage, option })
    return answers && wants && given ? [option] : []
  })
}

/**
 * What a unit is worth that falls due once a breach is answered: the sum over the periods in which
 * it may first be seen, n = 1, 2, …, of chance (1 - chance)^(n - 1) discount^(n + lag).
 */
function seenFactor(discount: number, chance: number, lag: number): number {
  return (discount ** lag * chance * discount) / (1 - (1 - chance) * discount)
}

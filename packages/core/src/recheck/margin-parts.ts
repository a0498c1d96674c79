/**
 * What is said of a margin besides its size, again: its share of what an answer would cost, how
 * likely the plan must be to go on, and the parts of the sum that makes it.
 */
import { at } from '../base/assert.ts'
import type { FindingOf } from '../finding/finding.ts'
import type { JudgedAnswer, JudgedCase } from './judged.ts'
import { isNear, leastMargin } from './margins.ts'
import { numberWhere, standingAfter } from './standing.ts'

type Margin = FindingOf<'stage-margin'>
type Claim = readonly [boolean, string]
interface Place {
  readonly stage: number
  readonly party: number
  /** Options by name, in their order. */
  readonly options: readonly string[]
}

export function partsAgain(one: JudgedCase, finding: Margin, place: Place): Claim[] {
  const { share, margin, binding } = finding
  const cost = binding ? binding.tempted - binding.answered : 0
  const isShare =
    cost > 0 && margin !== undefined
      ? share !== undefined && isNear(share, margin / cost)
      : share === undefined
  return [
    [isShare, 'the margin is another share of what an answer would cost'],
    ...survivalAgain(one, finding, place),
    ...additiveAgain(one, finding, place),
  ]
}

/** A bisection ends so near the least chance that is enough. */
const near = 1e-6

function survivalAgain(one: JudgedCase, finding: Margin, place: Place): Claim[] {
  const { survivalMin, holds, marginMin } = finding
  if (holds === 'strong') return [[survivalMin === 0, 'it holds whatever follows']]
  const holdsAt = (survival: number): boolean => {
    const ladder = one.ladder.map((stage, k) => (k < place.stage ? stage : { ...stage, survival }))
    return leastMargin({ ...one, ladder }, place) >= marginMin - 1e-7
  }
  if (survivalMin === undefined) return [[!holdsAt(1), 'it would hold if going on were certain']]
  return [
    [
      holdsAt(survivalMin) || holdsAt(Math.min(1, survivalMin + near)),
      'that chance of going on is not enough',
    ],
    [survivalMin < near || !holdsAt(survivalMin - near), 'a lesser chance of going on is enough'],
  ]
}

function additiveAgain(one: JudgedCase, finding: Margin, place: Place): Claim[] {
  const { additive, binding } = finding
  if (additive === undefined || binding === undefined) return []
  const { leverage, burden, sanction, hostageFlow, factor, criticalFactor } = additive
  const sum = (parts: typeof leverage): number => parts.reduce((all, { amount }) => all + amount, 0)
  const tempted = binding.kept + sum(burden)
  const held = sum(leverage) + sanction + hostageFlow
  const answer = answerTo(one, binding, place)
  const { discount } = at(one.stakes.parties, place.party)
  const standing = standingAfter(one, place.stage)
  const hostage = (1 - discount) * numberWhere(answer.hostage, standing)
  const lag = numberWhere(answer.lag, standing)
  const worth = held > 0 ? sum(burden) / held : sum(burden) > 0 ? undefined : 0
  return [
    [isNear(binding.tempted, tempted), 'the burden is not what a breach brings'],
    [
      isNear(binding.answered, tempted - sum(leverage) - sanction),
      'the leverage is not what an answer takes',
    ],
    [isNear(hostageFlow, hostage), 'the deposit is worth another flow'],
    [isNear(factor, seenFactor(discount, binding.detection, lag)), 'the factor is another'],
    [
      criticalFactor === undefined || (worth !== undefined && isNear(criticalFactor, worth)),
      'burden and leverage give another factor',
    ],
  ]
}

/** What follows when the first of the options broken is found out; all have the same answer. */
function answerTo(
  { stakes }: JudgedCase,
  { withheld, undone }: NonNullable<Margin['binding']>,
  { party, options }: Place,
): JudgedAnswer {
  const [broken = ''] = [...withheld, ...undone]
  return stakes.options[options.indexOf(broken)]?.answer ?? at(stakes.parties, party)
}

/**
 * What a unit is worth that falls due once a breach is answered: the sum over the periods in which
 * it may first be seen, n = 1, 2, …, of chance (1 - chance)^(n - 1) discount^(n + lag).
 */
function seenFactor(discount: number, chance: number, lag: number): number {
  return (discount ** lag * chance * discount) / (1 - (1 - chance) * discount)
}

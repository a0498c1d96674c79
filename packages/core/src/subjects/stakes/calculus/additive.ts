/**
 * The margin of a stage that stands alone, in closed form, where worths add up over options:
 *
 *     margin = phi * (leverage + sanction + (1 - discount) * hostage) - burden.
 *
 * Leverage is what the others could still take back, burden what the party could still shake off:
 * in full what is new, at entry; of what is older, and of everything later, the reversible share.
 * So own irreversible steps help to keep oneself bound, and others' irreversible gifts leave
 * nothing to answer with. Holds without false alarms; the stage test needs none of this.
 */
import { assert, at } from '../../../base/assert.ts'
import { brokenBy } from './breach-ways.ts'
import { givenTo } from './flows.ts'
import {
  type AnswerTerms,
  isAdditive,
  isTakenBack,
  type Ladder,
  mayEndUnbroken,
  type OptionIndex,
  type PartyIndex,
  type Stakes,
  type Standing,
  statesAlong,
  valueIn,
} from './ladder.ts'
import { isTied } from './ladder-rules.ts'
import { criticalFactor, detectionFactor } from './phi.ts'
import type { StageMargin } from './stage-test.ts'

/** What one option adds to a leverage or a burden, in flow per period. */
export interface Share {
  readonly option: OptionIndex
  readonly amount: number
}

export interface AdditiveMargin {
  readonly margin: number
  readonly factor: number
  readonly leverage: readonly Share[]
  readonly burden: readonly Share[]
  readonly sanction: number
  /** The flow that is as good as the hostage: (1 - discount) * hostage. */
  readonly hostageFlow: number
  /** The factor at which the margin would be zero. */
  readonly criticalFactor: number
  /** What would close a gap, each alone; 0 where there is none. */
  readonly missing: { readonly sanction: number; readonly hostage: number }
}

export interface AdditivePlace {
  readonly stage: number
  readonly party: PartyIndex
  /** At entry what is new can be withheld in full; with escrow or later it cannot. */
  readonly entry: boolean
}

export function additiveMargin(
  stakes: Stakes,
  ladder: Ladder,
  { stage, party, entry }: AdditivePlace,
): AdditiveMargin {
  assert(isAdditive(stakes), 'the closed form needs worths that add up over options')
  assert(!isTied(stakes), 'the closed form knows no rules')
  const [before, standing] = statesAlong(stakes, ladder).slice(stage, stage + 2)
  assert(before !== undefined && standing !== undefined, `no stage ${stage} in the ladder`)
  const { discount, ...own } = at(stakes.parties, party)
  const leverage = takenBackFrom(stakes, party, { standing }).map((option) => {
    const { values, irreversibleShare } = at(stakes.options, option)
    return { option, amount: (1 - irreversibleShare) * at(values, party) }
  })
  const burden = stakes.options.flatMap(({ owner, values, irreversibleShare }, option) => {
    const cost = -at(values, party)
    if (owner !== party || standing[option] !== 1 || cost <= 0) return []
    const withheld = entry && before[option] !== 1
    return [{ option, amount: withheld ? cost : (1 - irreversibleShare) * cost }]
  })
  const watch = {
    discount,
    detection: valueIn(own.detection, standing),
    lag: valueIn(own.lag, standing),
  }
  const factor = detectionFactor(watch)
  const sanction = valueIn(own.sanction, standing)
  const hostageFlow = (1 - discount) * valueIn(own.hostage, standing)
  const held = total(leverage) + sanction + hostageFlow
  const margin = factor * held - total(burden)
  const gap = Math.max(0, -margin)
  const missing = { sanction: gap / factor, hostage: gap / ((1 - discount) * factor) }
  const critical = criticalFactor({
    kept: 0,
    tempted: total(burden),
    answered: total(burden) - held,
  })
  return {
    margin,
    factor,
    leverage,
    burden,
    sanction,
    hostageFlow,
    criticalFactor: critical,
    missing,
  }
}

/** What those who answer could take back and would. */
function takenBackFrom(
  stakes: Stakes,
  party: PartyIndex,
  { standing, responders }: { standing: Standing; responders?: readonly PartyIndex[] | undefined },
): OptionIndex[] {
  return givenTo(stakes, party, standing, responders).filter((o) =>
    isTakenBack(stakes, at(stakes.options, o)),
  )
}

function total(shares: readonly Share[]): number {
  return shares.reduce((sum, { amount }) => sum + amount, 0)
}

/** Flows that differ by less are alike. */
const sameFlow = 1e-9

/** Leverage against burden for the deviation that binds a row. */
export type AdditiveParts = Omit<AdditiveMargin, 'margin' | 'missing'>

/**
 * The parts of the closed form for the deviation that decides a row, as if its stage stood alone;
 * undefined where worths do not add up, rules tie commitments together, an alarm may be false, the
 * breach is answered in several ways, or the party would break more once it is answered.
 */
export function additiveParts(
  stakes: Stakes,
  ladder: Ladder,
  { stage, party, binding }: Pick<StageMargin, 'stage' | 'party' | 'binding'>,
): AdditiveParts | undefined {
  const standing = at(statesAlong(stakes, ladder), stage + 1)
  if (binding === undefined || !isAdditive(stakes) || mayEndUnbroken(stakes) || isTied(stakes))
    return undefined
  const broken = [...binding.withheld, ...binding.undone]
  const broke = brokenBy(stakes, binding.chosen)
  const { discount, ...own } = at(stakes.parties, party)
  const ways = broken.map((o) => at(broke.options, o).answer ?? own)
  const [way] = ways
  if (way === undefined || ways.some((other) => !isSameAnswer(other, way))) return undefined
  const burden = broken.map((option) => {
    const { values, irreversibleShare } = at(stakes.options, option)
    const left = binding.withheld.includes(option) ? 0 : irreversibleShare
    return { option, amount: -(1 - left) * at(values, party) }
  })
  const { responders } = way
  const leverage = takenBackFrom(stakes, party, { standing, responders }).map((option) => {
    const { values, irreversibleShare } = at(stakes.options, option)
    return { option, amount: (1 - irreversibleShare) * at(values, party) }
  })
  const factor = detectionFactor({
    discount,
    detection: binding.detection,
    lag: valueIn(way.lag, standing),
  })
  const sanction = valueIn(way.sanction, standing)
  const hostageFlow = (1 - discount) * valueIn(way.hostage, standing)
  const held = total(leverage) + sanction + hostageFlow
  const weight = total(burden)
  const { kept, answered } = binding.flows
  const left = kept + weight - total(leverage) - sanction
  if (Math.abs(answered - left) > sameFlow * Math.max(1, Math.abs(left))) return undefined
  const critical = criticalFactor({ kept: 0, tempted: weight, answered: weight - held })
  return { factor, criticalFactor: critical, leverage, burden, sanction, hostageFlow }
}

function isSameAnswer(a: AnswerTerms, b: AnswerTerms): boolean {
  const key = ({ lag, sanction, hostage, responders }: AnswerTerms): string =>
    JSON.stringify([lag, sanction, hostage, responders ?? null])
  return key(a) === key(b)
}

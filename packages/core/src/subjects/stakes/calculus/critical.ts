/**
 * The value of one number at which a stage's margin is zero, all others as they are.
 *
 * Patience is answered by a set: the margin of a ladder with its gains early need not rise with it.
 * The other numbers act one way only, so one value is enough.
 */
import {
  type Ladder,
  mapped,
  type PartyIndex,
  type Stakes,
  type TestSettings,
  withAnswers,
  withDetection,
} from './ladder.ts'
import { type Numbers, numbersOf } from './numbers.ts'
import { lookedAt, walkOf } from './prepared-row.ts'
import { settlingOf, spanOf } from './reach-of-flows.ts'
import { rowOf } from './row-of.ts'
import { discountOn, lineEnds, notBelowZero } from './sign-changes.ts'
import { testStage } from './stage-test.ts'
import type { TestedRow } from './tested-row.ts'

/** Which row of the stage test is meant. */
export interface Row extends TestSettings {
  readonly stage: number
  readonly party: PartyIndex
}

/** A stage and party of a ladder, so that one number can be varied. */
export interface Case {
  readonly stakes: Stakes
  readonly ladder: Ladder
  readonly row: Row
  /** Parties that the weakest link is looked for among; all when left out. */
  readonly judged?: readonly PartyIndex[]
}

export interface PatienceSet {
  /** Discount factors at which the margin changes its sign, lowest first. */
  readonly changes: readonly number[]
  /** Between which factors the stage holds; ends are sign changes, 0 or 1. */
  readonly holds: readonly (readonly [number, number])[]
}

const amountMax = 1e12

/** The margin asked for is subtracted, so that zero always means "just enough". */
export function surplusOf({ stakes, ladder, row }: Case): number {
  return testStage(stakes, ladder, row).margin - (row.marginMin ?? 0)
}

/** A row with its breaches worked out once. */
function testedIn({ stakes, ladder, row }: Case): TestedRow {
  const { stage, party } = row
  return rowOf(walkOf(stakes, { ladder, party, settings: row }), stage)
}

/** A margin below this share of what is at stake is nothing: it came about by rounding. */
const rounding = 1e-12

/** Whether the surplus is not below zero with these numbers, all others as they are. */
type Holds = (changed: Partial<Numbers>, ladder?: Ladder) => boolean

/**
 * The breach that spoilt the stage last is tried first: near a change of sign it mostly spoils
 * it again, and the others need not be tried. Which comes first changes no answer.
 */
function holdsOf(stageCase: Case, slack = 0): Holds {
  const { stakes, ladder, row } = stageCase
  const { breaches, seen } = testedIn(stageCase)
  const stated = numbersOf(stakes, row.party)
  const least = (row.marginMin ?? 0) - slack
  const order = [...breaches.keys()]
  return (changed, along = ladder) => {
    const tested = seen({ ...stated, ...changed }, lookedAt(along, row))
    const place = order.findIndex((breach) => !(tested.leastOf(breach, least) >= least))
    if (place > 0) order.unshift(...order.splice(place, 1))
    return place < 0
  }
}

/** Every change of sign: one deviation after another, each where those before leave it to hold. */
export function criticalPatience(stageCase: Case): PatienceSet {
  const { stakes, ladder, row } = stageCase
  const { breaches, seen } = testedIn(stageCase)
  const span = spanOf(stakes, row.party)
  const stated = numbersOf(stakes, row.party)
  const settling = settlingOf(stakes, ladder)
  const marginAt = (breach: number, discount: number): number =>
    seen({ ...stated, discount }).leastOf(breach) - (row.marginMin ?? 0)
  const now = seen()
  // The most tempting first: it mostly decides alone where the others are looked at.
  const byTemptation = [...breaches.keys()]
    .map((breach) => ({ breach, margin: now.leastOf(breach) - (row.marginMin ?? 0) }))
    .sort((a, b) => a.margin - b.margin)
  let holding: (readonly [number, number])[] = [lineEnds]
  for (const { breach } of byTemptation) {
    const turning = {
      marginAt: (discount: number) => marginAt(breach, discount),
      span,
      settling,
    }
    holding = holding.flatMap((stretch) => notBelowZero(turning, stretch))
  }
  const [first, last] = lineEnds
  return {
    changes: holding.flat().flatMap((t) => (t === first || t === last ? [] : [discountOn(t)])),
    holds: holding.map(([low, high]) => [
      low === first ? 0 : discountOn(low),
      high === last ? 1 : discountOn(high),
    ]),
  }
}

/** The end of the stretch in which `holds` is true, which it is at `high` and not at `low`. */
function bisect(holds: (x: number) => boolean, low: number, high: number): number {
  let [below, above] = [low, high]
  for (let step = 0; step < 60; step++) {
    const middle = (below + above) / 2
    if (holds(middle)) above = middle
    else below = middle
  }
  return above
}

/** The least chance of detection per period; undefined where none helps: the lag is too long. */
export function detectionNeeded(stageCase: Case): number | undefined {
  // Any chance will do here: that all is seen by one chance decides what is answered together.
  const holdsAt = holdsOf({
    ...stageCase,
    stakes: withDetection(stageCase.stakes, stageCase.row.party, 1),
  })
  const holds = (detection: number): boolean => holdsAt({ detection })
  if (!holds(1)) return undefined
  return holds(0) ? 0 : bisect(holds, 0, 1)
}

/**
 * The longest lag in periods; undefined where even an answer at once is too late.
 *
 * A lag d counts only as discount^d, and the margin of each deviation at each node is linear in
 * that. So once it holds with no lag, it holds up to one lag and no longer, and for ever if it does
 * with an answer that never comes. Doubling and halving take as many steps as the lag has digits.
 */
export function longestLagOf(stageCase: Case): number | undefined {
  // Any lag will do here: that it is one for all decides what is answered together.
  const atOnce = withAnswers(stageCase.stakes, stageCase.row.party, () => ({ lag: 0 }))
  // What a breach that is never answered brings may be nothing, and then must not hang on rounding.
  const slack = rounding * spanOf(stageCase.stakes, stageCase.row.party)
  const holdsAt = holdsOf({ ...stageCase, stakes: atOnce }, slack)
  const holds = (lag: number): boolean => holdsAt({ lag })
  if (!holds(0)) return undefined
  if (holds(Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY
  let [held, failed] = [0, 1]
  while (failed < Number.MAX_SAFE_INTEGER && holds(failed)) [held, failed] = [failed, 2 * failed]
  while (failed - held > 1) {
    const middle = held + Math.floor((failed - held) / 2)
    if (holds(middle)) held = middle
    else failed = middle
  }
  return held
}

/** The further flow to be lost once answered; 0 where none is missing, undefined if none helps. */
export function missingSanction(stageCase: Case): number | undefined {
  const holdsAt = holdsOf(stageCase)
  return missingAmount((moreSanction) => holdsAt({ moreSanction }))
}

/** The further lump sum to be lost once answered; 0 where none is missing. */
export function missingHostage(stageCase: Case): number | undefined {
  const holdsAt = holdsOf(stageCase)
  return missingAmount((moreHostage) => holdsAt({ moreHostage }))
}

/** That party's sanction or hostage raised by the same amount wherever it is stated. */
export function withMore(stageCase: Case, what: 'sanction' | 'hostage', more: number): Case {
  const stakes = withAnswers(stageCase.stakes, stageCase.row.party, (terms) => ({
    [what]: mapped(terms[what], (value) => value + more),
  }))
  return { ...stageCase, stakes }
}

function missingAmount(holds: (amount: number) => boolean): number | undefined {
  if (holds(0)) return 0
  let enough = 1
  while (!holds(enough)) {
    enough *= 2
    if (enough > amountMax) return undefined
  }
  return bisect(holds, 0, enough)
}

/**
 * The least chance of going on, the same at every gate from this stage on, at which the stage
 * holds: 0 for a stage that stands alone, undefined where even certainty is too little.
 */
export function criticalSurvival(stageCase: Case): number | undefined {
  // Once nothing follows, what cannot be undone leaves nothing to break, up to rounding.
  const holdsAt = holdsOf(stageCase, rounding * spanOf(stageCase.stakes, stageCase.row.party))
  const holds = (survival: number): boolean => {
    const ladder = stageCase.ladder.map((stage, k) =>
      k < stageCase.row.stage ? stage : { ...stage, survival },
    )
    return holdsAt({}, ladder)
  }
  if (holds(0)) return 0
  return holds(1) ? bisect(holds, 0, 1) : undefined
}

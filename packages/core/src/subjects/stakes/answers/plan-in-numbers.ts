/** A plan laid out for the tests with worths: its parties, options, stages, and what is a range. */

import type { Asking } from '../../../asking/asking.ts'
import { periodDaysUsual } from '../../../base/calendar.ts'
import { type StakesSettings, stakesDefaults } from '../../../documents/stakes-settings.ts'
import type { Plan } from '../../../model/model.ts'
import type { TestSettings } from '../calculus/calculus.ts'
import { claim, type Finding, type FindingOf } from '../documents/finding.ts'
import {
  type AskedNumber,
  boxFor,
  forbiddenStage,
  type Outline,
  outlineOf,
} from '../from-model/from-model.ts'
import { tidy } from './stakes-facts.ts'

export interface PlanStakes {
  /** Whose repairs are looked for; left out: those of the weakest link. */
  readonly only?: { readonly stage: string | undefined; readonly party: string }
  readonly plan: Plan
  /** Stages by id, in the order to be tested. */
  readonly order: readonly string[]
  readonly unseen: ReadonlySet<string>
  readonly settings: StakesSettings | undefined
}

/** How a test was made, as each of its findings says. */
type Tested = Pick<
  FindingOf<'stage-margin'>,
  'plan' | 'stages' | 'unseen' | 'look' | 'cheater' | 'memory' | 'marginMin' | 'set'
>

/** A plan ready to be tested: its outline, what is a range in it, and how it is looked at. */
export interface Laid {
  readonly outline: Outline
  readonly box: readonly AskedNumber[]
  readonly settings: StakesSettings
  readonly tested: Tested
}

/** The outline of a plan with how it is asked about; or the finding that it cannot be tested. */
export function inNumbers(
  { model, world, game }: Asking,
  { plan, order, unseen, settings = stakesDefaults }: PlanStakes,
): Laid | { readonly notLadder: Finding } {
  const { set, look, cheater, memory, marginMin } = settings
  const outline = outlineOf(model, plan, { world, frame: game.frame, order, unseen, settings: set })
  const how = { unseen: [...unseen].sort(), look, cheater, memory, marginMin, set }
  const facts = { plan: plan.id, stages: [...order], ...how, ...clockOf(model.periodDays) }
  const empty = { ranged: false, tested: [], missing: [], patience: [] }
  if ('option' in outline)
    return { notLadder: claim('stakes', { ...facts, ...empty, notLadder: outline.option }) }
  const stages = outline.stages.map(({ id }) => id)
  const forbidden = forbiddenStage(outline)
  if (forbidden) {
    const { stage, rules } = forbidden
    const why = { stages, forbidden: { stage, rules: [...rules] } }
    return { notLadder: claim('stakes', { ...facts, ...empty, ...why }) }
  }
  const tested = { plan: plan.id, stages, ...how }
  return { outline, box: boxFor(outline), settings, tested }
}

export function clockOf(periodDays: number | undefined) {
  return { periodDays: tidy(periodDays ?? periodDaysUsual), periodStated: periodDays !== undefined }
}

export function testSettings({ look, cheater, memory, marginMin }: StakesSettings): TestSettings {
  return { look, cheater, memory, marginMin }
}

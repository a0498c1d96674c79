/**
 * What there is to say of each stage and party at once: does it hold, does it hold alone, and is it
 * worth entering. Kept apart, because each can fail without the others.
 */
import { at } from '../../../base/assert.ts'
import { criticalSurvival } from './critical.ts'
import type { Ladder, Stakes, TestSettings } from './ladder.ts'
import { gainsAlong } from './order-effects.ts'
import {
  complianceOf,
  type StageMargin,
  testStage,
  testStages,
  walkAwayValue,
  weakestFirst,
} from './stage-test.ts'
import { valueAtEntry } from './values.ts'

export interface StageVerdict extends StageMargin {
  /** `strong`: it would hold if nothing ever followed. `conditional`: only because of what does. */
  readonly holds: 'strong' | 'conditional' | 'no'
  /** The margin if nothing followed. */
  readonly marginAlone: number
  /** The least chance of going on at each gate; undefined where even certainty is too little. */
  readonly survivalMin: number | undefined
  /** The margin as a share of what an answer would cost: the one figure that parties share. */
  readonly share: number | undefined
  /** Flow gained over the stage before. */
  readonly gain: number
  /** What entering is worth more than walking away openly. */
  readonly overWalkingAway: number
}

/** One row per stage and party, the weakest link first. */
export function judgeStages(
  stakes: Stakes,
  ladder: Ladder,
  settings: TestSettings = {},
): StageVerdict[] {
  return weakestFirst(testStages(stakes, ladder, settings)).map((row) =>
    judgeStage(stakes, ladder, { ...settings, row }),
  )
}

/** What there is to say of one row of the stage test. */
export function judgeStage(
  stakes: Stakes,
  ladder: Ladder,
  { row, ...settings }: TestSettings & { readonly row: StageMargin },
): StageVerdict {
  const { stage, party, margin, binding } = row
  const marginMin = settings.marginMin ?? 0
  const place = { ...settings, stage, party }
  const marginAlone = testStage(stakes, ladder, { ...place, look: 'alone' }).margin
  const strong = reaches(marginAlone, marginMin)
  const risk = binding ? binding.flows.tempted - binding.flows.answered : 0
  const entering = valueAtEntry(at(complianceOf(stakes, ladder, party), stage))
  return {
    ...row,
    holds: !reaches(margin, marginMin) ? 'no' : strong ? 'strong' : 'conditional',
    marginAlone,
    survivalMin: strong ? 0 : criticalSurvival({ stakes, ladder, row: place }),
    share: risk > leastRisk ? margin / risk : undefined,
    gain: at(at(gainsAlong(stakes, ladder), stage), party),
    overWalkingAway: entering - walkAwayValue(stakes, ladder, { stage, party }),
  }
}

/** What an answer costs, if it is no more than a remainder of sums. */
const leastRisk = 1e-9

/** A margin of just nothing may come out a little below by rounding. */
function reaches(margin: number, marginMin: number): boolean {
  return margin >= marginMin - 1e-10
}

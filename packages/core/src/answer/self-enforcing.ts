/**
 * Is a plan self-enforcing in a reading: is complying worth at least as much as any breach, for
 * every party at every stage? Worths are those of the reading, every other range is at its end that
 * is worst for the party.
 */
import { at } from '../base/assert.ts'
import type { Plan, Test } from '../model/model.ts'
import {
  along,
  holdAtCorners,
  type LaidLadder,
  layLadder,
  type Missing,
  type Outline,
  outlineIn,
  type RowFailing,
  readLadder,
  type SensesKnown,
  sensesAmong,
} from '../subjects/stakes/stakes.ts'
import { type LaidOut, layOut, planIn, type Reading } from './reading.ts'
import { worthsIn } from './worths.ts'

export type SelfEnforcing = Extract<Test, { kind: 'self-enforcing' }>

export function isSelfEnforcing(reading: Reading, test: SelfEnforcing): boolean {
  const laid = laidIn(reading, test)
  if (laid === undefined) return false
  const outline = outlineOf(reading, laid)
  const rows = outline.stages.flatMap(({ id }, stage) =>
    test.stage === undefined || id === test.stage
      ? outline.parties.flatMap((actor, party) =>
          test.actor === undefined || actor === test.actor ? [{ stage, party }] : [],
        )
      : [],
  )
  const asked = `${test.stage ?? ''}|${test.actor ?? ''}`
  const first = laid.failing.get(asked)
  const senses = sensesAmong(laid.senses, outline)
  const { holds, steps, fails } = holdAtCorners(outline, { senses, rows, ...(first && { first }) })
  if (fails) laid.failing.set(asked, fails)
  reading.readings.work.steps += steps
  return rows.length > 0 && holds
}

/** What such a test needs and the model does not say, as `patience US`; none: it can be made. */
export function missingFor(reading: Reading, test: SelfEnforcing): string[] {
  const laid = laidIn(reading, test)
  const outline = laid && outlineOf(reading, laid)
  // What is missing is missing wherever in the ranges one looks.
  const read = outline && outline.stages.length > 0 ? readLadder(outline, along(0.5)) : undefined
  const missing = (read?.missing ?? []).filter(
    (one) => test.actor === undefined || one.actor === test.actor,
  )
  return missing.map(({ what, actor, names }: Missing) => [what, actor, ...names].join(' '))
}

/** What is alike in the readings of a plan, and what found in one may serve in the next. */
interface Laid {
  readonly ladder: LaidLadder
  readonly senses: SensesKnown
  /** By what was asked, what failed last: where that fails again nothing else is looked at. */
  readonly failing: Map<string, RowFailing>
}

const laddersKnown = new WeakMap<LaidOut, Laid | 'no ladder'>()

function laidIn(reading: Reading, { plan: name }: SelfEnforcing): Laid | undefined {
  const plan = planIn(reading, name)
  if (plan === undefined) return undefined
  const out = layOut(reading, name)
  const laid = laddersKnown.get(out) ?? laidAs(reading, plan, out)
  laddersKnown.set(out, laid)
  return laid === 'no ladder' ? undefined : laid
}

function laidAs(reading: Reading, plan: Plan, { agreement, steps }: LaidOut): Laid | 'no ladder' {
  const { readings, game } = reading
  const order = steps.map((step) => at(agreement.stages, step.stage).id)
  const ladder = layLadder(readings.model, plan, { order, today: game.frame.today })
  return 'option' in ladder ? 'no ladder' : { ladder, senses: new Map(), failing: new Map() }
}

function outlineOf(reading: Reading, { ladder }: Laid): Outline {
  const { world, game, unseen } = reading
  // Who is no party may still stand surety, and then asks what the plan is worth to it.
  const sureties = ladder.plan.guarantors.map(({ actor }) => actor)
  const settings = { worth: worthsIn(reading, [...ladder.parties, ...sureties]) }
  return outlineIn(ladder, { world, frame: game.frame, unseen, settings })
}

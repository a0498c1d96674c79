/**
 * Is a plan self-enforcing in a reading: is complying worth at least as much as any breach, for
 * every party at every stage? Worths are those of the reading, every other range is at its end that
 * is worst for the party.
 */
import { at } from '../base/assert.ts'
import type { Test } from '../model/model.ts'
import {
  along,
  holdAtCorners,
  type Missing,
  type Outline,
  outlineOf,
  readLadder,
  sensesIn,
} from '../subjects/stakes/stakes.ts'
import { layOut, planIn, type Reading } from './reading.ts'
import { worthsIn } from './worths.ts'

export type SelfEnforcing = Extract<Test, { kind: 'self-enforcing' }>

export function isSelfEnforcing(reading: Reading, test: SelfEnforcing): boolean {
  const outline = outlineIn(reading, test)
  if (outline === undefined) return false
  const rows = outline.stages.flatMap(({ id }, stage) =>
    test.stage === undefined || id === test.stage
      ? outline.parties.flatMap((actor, party) =>
          test.actor === undefined || actor === test.actor ? [{ stage, party }] : [],
        )
      : [],
  )
  const { holds, steps } = holdAtCorners(outline, { senses: sensesIn(outline), rows })
  reading.readings.work.steps += steps
  return rows.length > 0 && holds
}

/** What such a test needs and the model does not say, as `patience US`; none: it can be made. */
export function missingFor(reading: Reading, test: SelfEnforcing): string[] {
  const outline = outlineIn(reading, test)
  // What is missing is missing wherever in the ranges one looks.
  const read = outline && outline.stages.length > 0 ? readLadder(outline, along(0.5)) : undefined
  const missing = (read?.missing ?? []).filter(
    (one) => test.actor === undefined || one.actor === test.actor,
  )
  return missing.map(({ what, actor, names }: Missing) => [what, actor, ...names].join(' '))
}

function outlineIn(reading: Reading, { plan: name }: SelfEnforcing): Outline | undefined {
  const { readings, world, game, unseen } = reading
  const plan = planIn(reading, name)
  if (plan === undefined) return undefined
  const { agreement, steps } = layOut(reading, name)
  const order = steps.map((step) => at(agreement.stages, step.stage).id)
  const settings = { worth: worthsIn(reading) }
  const asked = { world, frame: game.frame, order, unseen, settings }
  const outline = outlineOf(readings.model, plan, asked)
  return 'option' in outline ? undefined : outline
}

/** What rules and the will to answer make of a margin, again. */
import { at } from '../base/assert.ts'
import type { FindingOf } from '../finding/finding.ts'
import type { JudgedCase } from './judged.ts'
import { nothingKnown } from './known.ts'
import { isGift, respondersOf } from './margin-flows.ts'
import { isNear, isSame, leastMargin, type MarginPlace } from './margins.ts'
import { answerTo } from './sightings.ts'
import { canUndo, promisedAfter, standingAfter } from './standing.ts'
import type { StatedAgain } from './stated-again.ts'
import type { FindingClaim } from './verdict.ts'

type Margin = FindingOf<'stage-margin'>

export function rulesAgain(
  one: JudgedCase,
  { margin, marginJoint, granted = [], rules = [] }: Margin,
  { stated, ...place }: MarginPlace & { readonly stated: StatedAgain },
): FindingClaim[] {
  const joint = leastMargin({ ...one, settings: { ...one.settings, joint: true } }, place)
  const granting = margin === undefined ? [] : grantingTo(one, place)
  const names = granting.map((p) => stated.parties[p] ?? '')
  const needed = rulesNeeded(one, place)
  return [
    [isSame(marginJoint, joint), `if all answer together the margin is ${joint}`],
    [granted.join() === names.join(), `taken to want to answer: ${names.join(', ')}`],
    [rules.join() === needed.join(), `the margin rests on these rules: ${needed.join(', ')}`],
  ]
}

/** Who answers a breach in the stage with something of its own, and of whom worths are missing. */
function grantingTo(one: JudgedCase, { stage, party }: MarginPlace): number[] {
  const { options } = one.stakes
  const own = [...promisedAfter(one, stage)].filter((o) => at(options, o).owner === party)
  const answers = own.map((o) => answerTo(one, o))
  const responders = respondersOf(one, answers)
  const gives = (p: number): boolean =>
    [...standingAfter(one, stage)].some(
      (option) =>
        at(options, option).owner === p &&
        canUndo(one, option) &&
        isGift(one, party, { stage, option }),
    )
  return (one.granting ?? []).filter((p) => p !== party && responders.includes(p) && gives(p))
}

/** Rules without one of which, the others in force, the margin would be another. */
function rulesNeeded(one: JudgedCase, place: MarginPlace): string[] {
  const { rules = [] } = one
  const margin = leastMargin(one, place)
  return [...new Set(rules.map(({ id }) => id))].filter((id) => {
    const others = rules.filter((rule) => rule.id !== id)
    const without = leastMargin({ ...one, rules: others, known: nothingKnown() }, place)
    const alike = Number.isFinite(without) && Number.isFinite(margin)
    return without !== margin && !(alike && isNear(without, margin))
  })
}

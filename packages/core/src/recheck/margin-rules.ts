/** What rules and the will to answer make of a margin, again. */
import { at } from '../base/assert.ts'
import type { FindingOf } from '../subjects/findings.ts'
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
  judged: JudgedCase,
  { margin, marginJoint, granted = [], rules = [] }: Margin,
  { stated, ...place }: MarginPlace & { readonly stated: StatedAgain },
): FindingClaim[] {
  const joint = leastMargin({ ...judged, settings: { ...judged.settings, joint: true } }, place)
  const granting = margin === undefined ? [] : grantingTo(judged, place)
  const names = granting.map((p) => stated.parties[p] ?? '')
  const needed = rulesNeeded(judged, place)
  return [
    [isSame(marginJoint, joint), `if all answer together the margin is ${joint}`],
    [granted.join() === names.join(), `taken to want to answer: ${names.join(', ')}`],
    [rules.join() === needed.join(), `the margin rests on these rules: ${needed.join(', ')}`],
  ]
}

/** Who answers a breach in the stage with something of its own, and of whom worths are missing. */
function grantingTo(judged: JudgedCase, { stage, party }: MarginPlace): number[] {
  const { options } = judged.stakes
  const own = [...promisedAfter(judged, stage)].filter((o) => at(options, o).owner === party)
  const answers = own.map((o) => answerTo(judged, o))
  const responders = respondersOf(judged, answers)
  const gives = (p: number): boolean =>
    [...standingAfter(judged, stage)].some(
      (option) =>
        at(options, option).owner === p &&
        canUndo(judged, option) &&
        isGift(judged, party, { stage, option }),
    )
  return (judged.granting ?? []).filter((p) => p !== party && responders.includes(p) && gives(p))
}

/** Rules without one of which, the others in force, the margin would be another. */
function rulesNeeded(judged: JudgedCase, place: MarginPlace): string[] {
  const { rules = [] } = judged
  const margin = leastMargin(judged, place)
  return [...new Set(rules.map(({ id }) => id))].filter((id) => {
    const others = rules.filter((rule) => rule.id !== id)
    const without = leastMargin({ ...judged, rules: others, known: nothingKnown() }, place)
    const alike = Number.isFinite(without) && Number.isFinite(margin)
    return without !== margin && !(alike && isNear(without, margin))
  })
}

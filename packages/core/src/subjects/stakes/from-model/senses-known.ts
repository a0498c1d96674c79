/** Which way numbers act in readings of one plan, found once for all that are alike in it. */
import type { Outline } from './outline.ts'
import { type Senses, sensesIn } from './senses.ts'
import { boundsFor, statedWorth } from './signs.ts'

/** Kept at most, by what they hang on; there are more only where very much is contested. */
const keptMax = 1_000

export type SensesKnown = Map<string, Senses>

/**
 * As `sensesIn`. Where every worth is set, which numbers are asked for and which way they act hangs
 * on what the plan says, alike in all its readings, and on no more than
 * - what the statements of each party come to along the ladder, whatever they are worth,
 * - which rules bind, and what nobody sees,
 * - per option, whether its standing may be a gain to its owner.
 */
export function sensesAmong(known: SensesKnown, outline: Outline): Senses {
  const key = keyOf(outline)
  if (key === undefined) return sensesIn(outline)
  const found = known.get(key) ?? sensesIn(outline)
  if (known.size >= keptMax) known.clear()
  known.set(key, found)
  return found
}

/** Undefined where some worth is not set. */
function keyOf({
  parties,
  hangings,
  settings,
  undertaken,
  rules,
  unseen,
}: Outline): string | undefined {
  const parts: (string | number)[] = [rules.map(({ id }) => id).join(), [...unseen].join()]
  const gains = parties.map((actor, party) => {
    const hanging = hangings[party]?.hanging ?? []
    for (const { statement, place } of hanging) {
      const [low, high] = statedWorth(statement, actor, settings) ?? [0, 1]
      if (low !== high) return undefined
      parts.push(place)
    }
    parts.push('of')
    return boundsFor(hanging, actor, settings)
  })
  if (gains.includes(undefined)) return undefined
  for (const [o, { by }] of undertaken.entries()) {
    const [, most] = gains[parties.indexOf(by)]?.get(o) ?? [0, 0]
    parts.push(most <= 0 ? 0 : 1)
  }
  return parts.join()
}

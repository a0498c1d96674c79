/**
 * Where a commitment can be broken in several ways, who breaks it picks one, for good: how surely
 * that is seen and how soon it is answered is then as that way has it. A breach of several
 * commitments picks a way for each, and all combinations are tried, so that a stage holds only
 * where it holds against each of them. With one way it is the test as it is without ways.
 */
import { at } from '../../../base/assert.ts'
import type { OptionIndex, Stakes, Standing } from './ladder.ts'

/** The place of the way in the option's list, per option that has such a list. */
export type ChosenWays = ReadonlyMap<OptionIndex, number>

const none: ChosenWays = new Map()

/** Every combination of ways to break these options; a single empty one where there are none. */
export function choicesFor({ options }: Stakes, broken: Standing): ChosenWays[] {
  let choices: (readonly [OptionIndex, number])[][] = [[]]
  for (const [o, { ways = [] }] of options.entries())
    if (broken[o] === 1 && ways.length > 0)
      choices = choices.flatMap((chosen) => ways.map((_, w) => [...chosen, [o, w] as const]))
  return choices.map((chosen) => (chosen.length === 0 ? none : new Map(chosen)))
}

const known = new WeakMap<Stakes, Map<string, Stakes>>()
const bases = new WeakMap<Stakes, Stakes>()

/**
 * The stakes before a way was picked: what stands, what is taken back and what that is worth does
 * not hang on how surely a breach is seen or how late it is answered, and is worked out once.
 */
export function baseOf(stakes: Stakes): Stakes {
  return bases.get(stakes) ?? stakes
}

/** The stakes as they are for who breaks by these ways: the very same where there is no choice. */
export function brokenBy(stakes: Stakes, chosen: ChosenWays): Stakes {
  if (chosen.size === 0) return stakes
  const found = known.get(stakes) ?? new Map<string, Stakes>()
  known.set(stakes, found)
  const key = [...chosen].join(';')
  const broken = found.get(key) ?? substituted(stakes, chosen)
  bases.set(broken, baseOf(stakes))
  found.set(key, broken)
  return broken
}

function substituted(stakes: Stakes, chosen: ChosenWays): Stakes {
  const options = stakes.options.map((option, o) => {
    const place = chosen.get(o)
    if (place === undefined || option.ways === undefined) return option
    const { ways, detection: _, ...rest } = option
    const { detection, lag } = at(ways, place)
    const { sanction, hostage, responders } = rest.answer ?? at(stakes.parties, rest.owner)
    return {
      ...rest,
      ...(detection !== undefined && { detection }),
      ...(lag !== undefined && {
        answer: { lag, sanction, hostage, ...(responders && { responders }) },
      }),
    }
  })
  const { open } = stakes
  if (open === undefined) return { ...stakes, options }
  return {
    ...stakes,
    options,
    open: {
      low: open.low,
      high: open.high,
      surest: () => substituted(open.surest(), chosen),
      // What is counted down is counted down for all breaches together.
      get waysLeft() {
        return open.waysLeft
      },
      set waysLeft(left) {
        open.waysLeft = left
      },
      get isTooOpen() {
        return open.isTooOpen
      },
      set isTooOpen(isSo) {
        open.isTooOpen = isSo
      },
    },
  }
}

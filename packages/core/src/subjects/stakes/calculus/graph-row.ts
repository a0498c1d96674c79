/**
 * A row over a graph of courses, for stakes that share it with others (`kin.ts`).
 *
 * It gives what `prepared-row.ts` gives and no digit else: the same values, without living through
 * a stage again that others have been through. A breach is passed over only where the most that it
 * could be worth is clearly too little to matter.
 */
import { at } from '../../../base/assert.ts'
import { filled } from '../../../base/filled.ts'
import { type Keeping, kept } from '../../../base/kept.ts'
import { breachCalls } from './breach-calls.ts'
import {
  type BreachValues,
  breachValues,
  type Priced,
  type Scratch,
  scratchFor,
} from './breach-values.ts'
import { sharedBy } from './kin.ts'
import type { Ladder } from './ladder.ts'
import type { StageNode } from './nodes.ts'
import { type Numbers, numbersOf } from './numbers.ts'
import { endingOf } from './phases.ts'
import { dwellsTried, nextValue, type Sight, sightOf, type Walk } from './prepared-row.ts'
import { type SeenRow, type TestedRow, testedRow } from './tested-row.ts'
import { valueBefore, worthOf } from './values.ts'

/** A walk with what its rows have in common. */
interface PricedWalk extends Priced {
  readonly walk: Walk
  /** With the numbers as stated. */
  readonly stated: BreachValues
  /** For all others. */
  readonly scratch: Scratch
  readonly rows: (TestedRow | undefined)[]
}

/** Kept at most, for all that are kin. */
const walksMax = 64

const pricedKnown = new WeakMap<Walk, PricedWalk>()
const walksKnown = new WeakMap<object, Keeping<PricedWalk>>()

/** The same for walks that differ in no number that the party's margins hang on. */
function pricedFor(walk: Walk, kin: object): PricedWalk {
  const known = pricedKnown.get(walk)
  if (known !== undefined) return known
  const walks = walksKnown.get(kin) ?? { known: new Map(), max: walksMax }
  walksKnown.set(kin, walks)
  const shared = sharedBy(walk, kin)
  const endings = endingsOf(walk)
  const priced = kept(walks, numbersKey(walk, shared.name, endings), () => {
    const { stakes, ladder, party } = walk
    const made = { ...shared, calls: breachCalls(walk, shared.graph), endings }
    const numbers = numbersOf(stakes, party)
    const stated = breachValues(made, { ladder, numbers }, scratchFor(made.graph))
    return { ...made, walk, stated, scratch: scratchFor(made.graph), rows: [] }
  })
  pricedKnown.set(walk, priced)
  return priced
}

function numbersKey(
  { stakes, ladder, party, settings }: Walk,
  shared: number,
  endings: readonly number[],
): string {
  const watched = stakes.options
    .filter(({ owner }) => owner === party)
    .map(({ detection, ways, answer, falseAlarm }) => [detection, ways, answer, falseAlarm])
  const own = at(stakes.parties, party)
  return JSON.stringify([shared, settings.memory, own, watched, ladder, endings])
}

function endingsOf({ stakes, party, states, promised }: Walk): number[] {
  return states
    .slice(1)
    .map((paper, k) => endingOf(stakes, party, { paper, promised: at(promised, k + 1) }))
}

export function rowInGraph(walk: Walk, stage: number, kin: object): TestedRow {
  const priced = pricedFor(walk, kin)
  return filled(priced.rows, stage, () => rowOfPriced(priced, stage))
}

function rowOfPriced({ walk, ...priced }: PricedWalk, stage: number): TestedRow {
  const breaches = priced.graph.row(stage)
  const seen = (numbers?: Numbers, ladder?: Ladder): SeenRow => {
    const sight = sightOf({ walk, stage }, numbers, ladder)
    const isStated = numbers === undefined && ladder === undefined
    const values = isStated ? priced.stated : breachValues(priced, sight, priced.scratch)
    const isFading = walk.settings.memory === 'fading'
    const { entering, staying } = marginsAt(sight, values, isFading)
    return {
      leastOf(breach, bound = Number.POSITIVE_INFINITY, when) {
        const { atEntry, later } = at(breaches, breach)
        const { entry, dwellMax, ended } = sight.nodes
        let least = bound
        if (entry && when !== 'later')
          for (const head of atEntry()) least = Math.min(least, entering(head, entry))
        if ((dwellMax > 0 || ended) && when !== 'entry')
          for (const head of later()) least = staying(head, least)
        return least
      },
    }
  }
  return testedRow(breaches, seen)
}

/** Rounding is no more than this of the values at hand. */
const slack = 1e-9

function marginsAt({ comply, nodes, numbers }: Sight, values: BreachValues, isFading: boolean) {
  const { discount } = numbers
  const { dwellMax, ended } = nodes
  const complyLeast = comply.staying + Math.min(0, comply.ahead)
  const oncePaid = (head: number, node: StageNode): number =>
    worthOf(values.phase(head), discount, nextValue(comply, node))
  const marginWith = (head: number, node: StageNode, lasting: number): number => {
    const worth = isFading ? Math.max(lasting, oncePaid(head, node)) : lasting
    return valueBefore(comply, node.left) - worth
  }
  const isTooLittle = (most: number, least: number): boolean => {
    const scale = 1 + Math.abs(complyLeast) + Math.abs(most)
    return !isFading && complyLeast - most > least + slack * scale
  }
  return {
    entering: (head: number, node: StageNode): number =>
      marginWith(head, node, values.entering(head)),
    /** While the stage stands: the least of its margins and of the bound. */
    staying(head: number, bound: number): number {
      values.entering(head)
      if (isTooLittle(values.mostDuring(head), bound)) return bound
      const there = values.during(head)
      let least = bound
      for (const left of dwellsTried(comply, there, dwellMax)) {
        const node: StageNode = { kind: 'dwell', stage: 0, left }
        least = Math.min(least, marginWith(head, node, valueBefore(there, left)))
      }
      if (ended) least = Math.min(least, marginWith(head, ended, there.staying))
      return least
    },
  }
}

/**
 * Where a chain of moves leads to a goal, in all readings at once: each step is one from which all
 * who move gain, alone or together, and leads to a state in which every gain is answered.
 *
 * First some readings are searched one by one, as anywhere else; a chain found holds in every
 * reading in which each of its steps does, and these are done. Then states are visited from today
 * on, each with the readings in which it is reached, until nothing new is. Only steps that all who
 * move want in some reading left are looked at: of an actor's lists the highest rank in a block of
 * states says whether one of them would have it move there.
 */
import { at } from '../../base/assert.ts'
import { bitsOf } from '../../base/bits.ts'
import { always, type Diagram, never } from '../../base/diagram.ts'
import { isTrueIn } from '../../base/diagram-counts.ts'
import { below } from '../../base/random.ts'
import {
  type ActorIndex,
  has,
  moversBetween,
  observersIn,
  type State,
  watchOutside,
} from '../../game/game.ts'
import {
  chainTo,
  forEachEntered,
  type Goal,
  peaksOf,
  sharedBlocks,
} from '../../subjects/plan/plan.ts'
import { type Reading, readingOf, underShock } from '../reading.ts'
import type { Lists } from './lists.ts'
import { overAnswers, TooManyCases, whereAnswered } from './open-questions.ts'
import type { ByCases, Place } from './place.ts'
import { isHeld, watchOfNoPlan } from './plans.ts'

/** So many readings are drawn to be searched, and so many of them at most have no chain. */
const drawnMax = 256
const withoutMax = 12

/** More than these are not looked at: an actor's lists, visits of states. */
const listsMax = 256
const visitsMax = 2_048

interface Asked {
  readonly here: Place
  readonly goal: Goal
  /** Elsewhere it does not matter what comes out. */
  readonly within: Diagram
}

/**
 * Throws `TooManyCases` where too much would have to be looked at. How many readings are drawn
 * first makes no difference to what is found.
 */
export function whereChained(cases: ByCases, asked: Asked, draws: number = drawnMax): Diagram {
  const { here, goal, within } = asked
  const { diagrams } = cases.lists.open
  if (within === never || has(goal.states, here.today)) return within
  const found = inSomeReadings(cases, asked, draws)
  const rest = diagrams.and(within, diagrams.not(found))
  return diagrams.or(found, visited(cases, { here, goal, within: rest }))
}

/** The readings of chains that were found in some of them. */
function inSomeReadings(cases: ByCases, { here, goal, within }: Asked, draws: number): Diagram {
  const { lists, readings } = cases
  const { diagrams, questions, given } = lists.open
  const watch = watchOfNoPlan(lists)
  let found: Diagram = never
  let without = 0
  for (let draw = 0; draw < draws && without < withoutMax; draw++) {
    const ways = questions.map(({ answers }, place) =>
      below(answers.length, { seed: 1, draw, place }),
    )
    if (!isTrueIn(diagrams, within, ways) || isTrueIn(diagrams, found, ways)) continue
    cases.spend(1)
    const world: Record<string, string> = { ...given }
    for (const [i, { id, answers }] of questions.entries()) world[id] = at(answers, at(ways, i))
    const chain = chainIn(here.shocks.reduce(underShock, readingOf(readings, world)), goal)
    if (chain === undefined) {
      without++
      continue
    }
    let [where, from] = [within, here.today]
    for (const to of chain.slice(1)) {
      const entered = diagrams.and(where, whereEntered(lists, from, to))
      where = isHeld(lists, here, { state: to, watch, within: entered })
      from = to
    }
    found = diagrams.or(found, where)
  }
  return found
}

function chainIn({ readings, game, unseen }: Reading, goal: Goal): readonly State[] | undefined {
  const watch = watchOutside(observersIn(readings.model, unseen))
  return chainTo(game, watch, { ...goal, rule: 'one-reply', peaks: readings.peaks })
}

/** Does everyone who moves gain? Above a state that is not possible every other one ranks. */
function whereEntered({ open, frame, ...lists }: Lists, from: State, to: State): Diagram {
  const isOut = open.diagrams.not(lists.isPossible(from))
  return bitsOf(moversBetween(frame, from, to)).reduce(
    (entered, actor) =>
      entered === never
        ? never
        : open.diagrams.and(entered, open.diagrams.or(isOut, lists.isAbove(actor, to, from))),
    lists.isPossible(to),
  )
}

/** States from today on, each with the readings in which it is reached, until nothing is new. */
function visited(cases: ByCases, { here, goal, within }: Asked): Diagram {
  const { lists } = cases
  const { diagrams } = lists.open
  const watch = watchOfNoPlan(lists)
  const stepsFrom = optimisticSteps(cases, here)
  /** Where a state is reached, or was entered and found not to hold: it is done with there. */
  const done = new Map<State, Diagram>([[here.today, always]])
  /** Where it is done with in every reading left. */
  const over = new Set<State>([here.today])
  const waiting = new Map<State, Diagram>([[here.today, within]])
  let left = within
  let visits = 0
  const arrive = (from: State, to: State, where: Diagram): void => {
    const before = done.get(to) ?? never
    const fresh = diagrams.and(where, left, diagrams.not(before))
    if (fresh === never) return
    const entered = diagrams.and(fresh, whereEntered(lists, from, to))
    if (entered === never) return
    const now = diagrams.or(before, entered)
    done.set(to, now)
    if (diagrams.and(left, diagrams.not(now)) === never) over.add(to)
    const arriving = isHeld(lists, here, { state: to, watch, within: entered })
    if (has(goal.states, to)) left = diagrams.and(left, diagrams.not(arriving))
    else if (arriving !== never) {
      const more = diagrams.or(waiting.get(to) ?? never, arriving)
      waiting.delete(to) // Put at the end, to be gone on from once.
      waiting.set(to, more)
    }
  }
  for (const [from, where] of waiting) {
    waiting.delete(from)
    const fresh = diagrams.and(where, left)
    if (fresh === never) continue
    if (++visits > visitsMax) throw new TooManyCases('visits')
    cases.spend(1)
    for (const to of stepsFrom(from, fresh, over)) arrive(from, to, fresh)
  }
  return diagrams.and(within, diagrams.not(left))
}

/** One of an actor's orders, and where it is the actor's. */
interface Variant {
  readonly when: Diagram
  readonly ranks: Int32Array
  readonly peaks: Int32Array
}

/** The steps from a state that every mover would take in some of these readings, each its own. */
function optimisticSteps(cases: ByCases, here: Place) {
  const { lists, readings } = cases
  const { open, frame } = lists
  const blocks = sharedBlocks(readingOf(readings, open.given).game, readings.peaks)
  const variants = readings.model.actors.map((_, actor) => variantsOf(cases, actor, blocks))
  return (from: State, where: Diagram, over: ReadonlySet<State>): readonly State[] => {
    const live = variants.map((list) =>
      list.filter(({ when }) => open.diagrams.and(when, where) !== never),
    )
    const refusing =
      (values: 'ranks' | 'peaks') =>
      (movers: number, place: number): boolean => {
        for (let actor: ActorIndex = 0, rest = movers; rest !== 0; actor++, rest >>>= 1)
          if ((rest & 1) !== 0 && !at(live, actor).some((one) => gains(one, one[values], place)))
            return true
        return false
      }
    const gains = ({ ranks }: Variant, values: Int32Array, place: number) =>
      at(values, place) > at(ranks, from)
    const steps: State[] = []
    forEachEntered(
      { ...frame, ...here },
      blocks,
      { from, refusesBlock: refusing('peaks'), refuses: refusing('ranks') },
      (to) => {
        if (!over.has(to)) steps.push(to)
      },
    )
    return steps
  }
}

function variantsOf(
  { lists: { open }, parts, readings }: ByCases,
  actor: ActorIndex,
  blocks: ReturnType<typeof sharedBlocks>,
): Variant[] {
  const asked = new Set([...parts.forbidding, ...(parts.changing[actor] ?? [])])
  const found = new Map<Int32Array, Diagram>()
  overAnswers(open, asked, (world) => {
    const { ranks } = parts.orderIn(world, actor)
    const answers = [...asked].map((id) => whereAnswered(open, id, [world[id] ?? '']))
    found.set(ranks, open.diagrams.and(...answers))
    if (found.size > listsMax) throw new TooManyCases('lists')
    return never
  })
  return [...found].map(([ranks, when]) => {
    return { when, ranks, peaks: peaksOf(ranks, blocks, readings.peaks.ofOrders) }
  })
}

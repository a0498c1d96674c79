/**
 * Margins of stages again: every breach tried at every node, in every way that the rules leave, and
 * compared with keeping one's word.
 */
import { at } from '../base/assert.ts'
import { once } from '../base/once.ts'
import { casesByWay, caseWith } from './breach-ways-again.ts'
import type { ByState, JudgedCase, JudgedNode, MarginClaim, Numbers } from './judged.ts'
import { remembering } from './known.ts'
import { isRising } from './lists.ts'
import {
  type Breach,
  breachesAt,
  discountOf,
  honestLine,
  isLast,
  type Line,
  leftAt,
  stopped,
  valueAt,
  valueOn,
} from './lives.ts'
import { worth } from './margin-flows.ts'
import { rememberedMargin } from './margins-found.ts'
import { deviationsAgain, promisedAfter, standingAfter } from './standing.ts'
import { allOf, refused, type Verdict } from './verdict.ts'
import { spend } from './work.ts'

const tolerance = 1e-7

/** A stage and a party; `kinds`: only nodes of these kinds. */
export interface MarginPlace {
  readonly stage: number
  readonly party: number
  readonly kinds?: readonly string[]
}

/** The least of complying minus deviating; infinite where there is nothing to break. */
export function leastMargin(given: JudgedCase, place: MarginPlace): number {
  return leastMarginOf(given, place, { name: 'any', has: () => true })
}

/** Which breaches are meant; without a name what is found of them is not remembered. */
export interface Meant {
  readonly name?: string
  readonly has: (deviation: Numbers) => boolean
}

/** The least among breaches of which some are meant, in whichever ways they come about. */
export function leastMarginOf(given: JudgedCase, place: MarginPlace, meant: Meant): number {
  const { stage, party, kinds } = place
  const find = () => leastInCases(given, place, meant.has)
  if (meant.name === undefined) return find()
  return rememberedMargin(given, [stage, party, kinds, meant.name], find)
}

function leastInCases(
  given: JudgedCase,
  place: MarginPlace,
  isMeant: (deviation: Numbers) => boolean,
): number {
  const { party, stage } = place
  const kept = remembering(given)
  // How an alarm is answered that is false hangs on no way of breaking.
  const comply = once(() => honestLine(kept, party, stage))
  return casesByWay(kept, party).reduce(
    (least, one) => Math.min(least, leastInCase(one, place, { isMeant, comply })),
    Number.POSITIVE_INFINITY,
  )
}

function leastInCase(
  judged: JudgedCase,
  place: MarginPlace,
  { isMeant, comply: kept }: { isMeant: (deviation: Numbers) => boolean; comply: () => Line },
): number {
  const { party, kinds, stage } = place
  const deviations = deviationsAgain(judged, place).filter(isMeant)
  if (deviations.length === 0) return Number.POSITIVE_INFINITY
  const comply = kept()
  let least = Number.POSITIVE_INFINITY
  const nodes = nodesAgain(judged, stage).filter(({ kind }) => kinds?.includes(kind) ?? true)
  for (const deviation of deviations) {
    // What is undone is undone alike, however many periods are left.
    const undone = once(() => breachesAt(judged, { party, deviation }, { kind: 'dwell', stage }))
    for (const { kind, lefts } of nodes) {
      spend(judged.budget)
      const entered = kind === 'entry'
      const breaches = entered
        ? breachesAt(judged, { party, deviation }, { kind, stage })
        : undone()
      for (const breach of breaches)
        least = Math.min(least, leastOver(judged, { party, comply, breach }, lefts))
    }
  }
  return least
}

/** A party's flow once a stage stands, every level as it is or as `level` makes it. */
export function flowAt(
  judged: JudgedCase,
  { stage, party }: MarginPlace,
  level: (option: number, now: number) => number = (_, now) => now,
): number {
  const standing = standingAfter(judged, stage)
  const levels = judged.stakes.options.map((_, o) => level(o, standing.has(o) ? 1 : 0))
  return worth(judged.stakes, party, levels)
}

/** What keeping one's word is worth when a stage is entered. */
export function valueOfEntering(given: JudgedCase, { stage, party }: MarginPlace): number {
  const judged = { ...remembering(given), settings: {} }
  const left = isLast(judged, stage) ? 0 : at(judged.ladder, stage).dwell
  return valueAt(honestLine(judged, party, stage), left)
}

/**
 * The best open breach when a stage is entered: seen in its first period, and nothing follows. Who
 * has nothing to break yet, or can break nothing alone, can leave all the same, and is answered as
 * if an alarm had gone off.
 */
export function openBreach(given: JudgedCase, { stage, party }: MarginPlace): number {
  const judged = { ...remembering(given), settings: { look: 'alone' } as const }
  const own = promisedAfter(judged, stage)
  const due = [...own].filter((o) => at(judged.stakes.options, o).owner === party)
  const inTheOpen = (falseAlarm: ByState): JudgedCase => ({
    ...judged,
    stakes: {
      ...judged.stakes,
      options: judged.stakes.options.map(({ detection, ...option }) =>
        option.owner === party || detection === undefined ? option : { ...option, detection },
      ),
      parties: judged.stakes.parties.map((each, p) =>
        p === party ? { ...each, detection: 1, falseAlarm } : each,
      ),
    },
  })
  const seen = inTheOpen(at(judged.stakes.parties, party).falseAlarm)
  const costly = deviationsAgain(judged, { stage, party })
  const tried = costly.length > 0 ? costly : due.length > 0 ? [due] : []
  const values = tried.flatMap((deviation) =>
    breachesAt(seen, { party, deviation }, { kind: 'entry', stage }).map(
      ({ lasting }) => lasting.forEver,
    ),
  )
  if (values.length > 0) return Math.max(...values)
  return honestLine(inTheOpen(1), party, stage).forEver
}

/** A number that may hang on what stands; a plain one where nothing is named. */
export function inStage(
  base: number,
  when: readonly { readonly option: number; readonly value: number }[],
): ByState {
  return when.length === 0 ? base : { base, when }
}

/** What the case itself says of a deviation at a node. */
interface Told {
  readonly deviate: number
  readonly kept: number
  readonly tempted: number
  readonly answered: number
  readonly detection: number
  readonly dropped: Numbers
}

export function recheckMargin(given: JudgedCase, claim: MarginClaim): Verdict {
  const judged = remembering(given)
  const { binding, stage, party } = claim
  const least = leastMargin(judged, claim)
  if (binding === undefined)
    return allOf([
      [!Number.isFinite(least), `there is something to break, and ${least} to lose`],
      [!Number.isFinite(claim.margin), 'there is nothing to break, and no margin'],
    ])
  const { node, withheld, undone } = binding
  if (node.stage !== stage || !isNode(judged, node)) return refused('the stage has no such node')
  const comply = valueAt(honestLine(judged, party, stage), leftAt(judged, node))
  const standing = promisedAfter(judged, stage)
  const leftUndone = [...withheld, ...undone].sort((a, b) => a - b).join()
  const chosen = new Map((binding.ways ?? []).map(({ option, way }) => [option, way]))
  const broken = caseWith(judged, chosen)
  const told = deviationsAgain(judged, claim)
    .filter((set) => set.filter((o) => standing.has(o)).join() === leftUndone)
    .flatMap((deviation) => casesByWay(broken, party).map((one) => ({ one, deviation })))
    .flatMap(({ one, deviation }) =>
      toldOf(one, { party, deviation, comply: honestLine(judged, party, stage) }, node),
    )
  const alreadyDone = standingAfter(judged, node.kind === 'entry' ? stage - 1 : stage)
  return allOf([
    [isNear(claim.margin, least), `the least margin is ${least}`],
    [areWaysNamed(judged, binding), 'it is not said by which way each is broken'],
    [isNear(binding.comply, comply), `complying there is worth ${comply}`],
    [
      told.some(({ deviate }) => isNear(binding.deviate, deviate)),
      'the deviation is not worth that',
    ],
    [told.some((way) => isTold(binding, way)), 'its flows, or what drops with it, are others'],
    [isNear(binding.comply - binding.deviate, claim.margin), 'the margin is not the difference'],
    [isRising(withheld) && isRising(undone), 'what is broken is not told in its order, each once'],
    [undone.every((o) => alreadyDone.has(o)), 'what is taken back there was never done'],
    [!withheld.some((o) => alreadyDone.has(o)), 'what is withheld there was done before'],
  ])
}

/** One of its ways for each that is broken and has several, in their order, and for no other. */
function areWaysNamed(
  { stakes }: JudgedCase,
  { withheld, undone, ways = [] }: NonNullable<MarginClaim['binding']>,
): boolean {
  const named = [...withheld, ...undone]
    .filter((o) => stakes.options[o]?.ways !== undefined)
    .sort((a, b) => a - b)
  return (
    ways.map(({ option }) => option).join() === named.join() &&
    ways.every(({ option, way }) => stakes.options[option]?.ways?.some(({ id }) => id === way))
  )
}

function toldOf(
  judged: JudgedCase,
  conduct: { readonly party: number; readonly deviation: Numbers; readonly comply: Line },
  node: JudgedNode,
): Told[] {
  const kept = flowAt(judged, { stage: node.stage, party: conduct.party })
  const { comply } = conduct
  return breachesAt(judged, conduct, node).flatMap((breach) => {
    const { flow, answered, seen } = breach.day
    const left = leftAt(judged, node)
    const values = [valueAt(breach.lasting, left)]
    if (judged.settings.memory === 'fading')
      values.push(onePeriod(judged, { party: conduct.party, comply, breach }, left))
    const deviate = Math.max(...values)
    const told = { kept, tempted: flow, answered, detection: seen, dropped: breach.way.dropped }
    return deviate === Number.NEGATIVE_INFINITY ? [] : [{ deviate, ...told }]
  })
}

function isTold(binding: NonNullable<MarginClaim['binding']>, told: Told): boolean {
  const flows = (['deviate', 'kept', 'tempted', 'answered', 'detection'] as const).every((what) => {
    const stated = binding[what]
    return stated === undefined || isNear(stated, told[what])
  })
  const { dropped } = binding
  const isSame =
    dropped === undefined ||
    (isRising(dropped) && dropped.join() === [...told.dropped].sort((a, b) => a - b).join())
  return flows && isSame
}

export function isNear(a: number, b: number): boolean {
  if (!Number.isFinite(a - b)) return a === b
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b))
}

/** A number that is left out is not finite. */
export function isSame(stated: number | undefined, found: number): boolean {
  return stated === undefined ? !Number.isFinite(found) : isNear(stated, found)
}

/** Nodes of a kind, by the periods that may be left at them. */
interface Nodes {
  readonly kind: JudgedNode['kind']
  readonly lefts: readonly [low: number, high: number]
}

function nodesAgain(judged: JudgedCase, stage: number): Nodes[] {
  const { escrow = false, ...own } = at(judged.ladder, stage)
  const alone = judged.settings.look === 'alone'
  const last = isLast(judged, stage)
  const dwell = alone ? 1 : own.dwell
  const entry = last ? 0 : dwell
  const longest = escrow ? dwell : dwell - 1
  const nodes: Nodes[] = escrow ? [] : [{ kind: 'entry', lefts: [entry, entry] }]
  if (!last && longest >= 1) nodes.push({ kind: 'dwell', lefts: [1, longest] })
  if (last || alone || own.survival < 1) nodes.push({ kind: 'ended', lefts: [0, 0] })
  return nodes
}

function isNode(judged: JudgedCase, { kind, stage, left }: JudgedNode): boolean {
  return nodesAgain(judged, stage).some(
    (nodes) => nodes.kind === kind && left >= nodes.lefts[0] && left <= nodes.lefts[1],
  )
}

interface Compared {
  readonly party: number
  readonly comply: Line
  readonly breach: Breach
}

/** A breach for one period, after which the party lives as if there had been none. */
function onePeriod(judged: JudgedCase, { party, comply, breach }: Compared, left: number): number {
  const discount = discountOf(judged, party)
  const { flow, goesOn } = breach.day
  const next = left === 0 ? comply.forEver : valueOn(comply, left - 1)
  return (1 - discount) * flow + discount * (stopped(breach.day, discount) + goesOn * next)
}

/**
 * The least difference over the periods that may be left. With n left both values are geometric,
 * so the difference is f + g a^n - h b^n. Its slope is zero where (a / b)^n = h ln b / (g ln a), at
 * one n at most: it is least at an end, or beside that n. After one period's breach it is
 * f + g a^n, least at an end.
 */
function leastOver(
  judged: JudgedCase,
  compared: Compared,
  [low, high]: readonly [number, number],
): number {
  const { comply, breach } = compared
  const fading = judged.settings.memory === 'fading'
  const { lasting } = breach
  const turn =
    Math.log(
      ((lasting.gate - lasting.forEver) * Math.log(lasting.each)) /
        ((comply.gate - comply.forEver) * Math.log(comply.each)),
    ) / Math.log(comply.each / lasting.each)
  const beside = Number.isFinite(turn) ? [Math.floor(turn), Math.ceil(turn)] : []
  const tried = [low, high, ...beside.filter((n) => n > low && n < high)]
  return Math.min(
    ...tried.flatMap((n) => {
      const left = judged.settings.look === 'alone' ? 0 : n
      const lasts = valueAt(comply, left) - valueAt(lasting, left)
      return fading ? [lasts, valueAt(comply, left) - onePeriod(judged, compared, left)] : [lasts]
    }),
  )
}

/**
 * Margins of stages again: live through a breach period by period, in every way there is, and add
 * up what each period brings. Nothing is solved for: the future is cut off where it is too far
 * away to count.
 */
import { at } from '../base/assert.ts'
import type {
  ByState,
  JudgedAnswer,
  JudgedCase,
  JudgedNode,
  MarginClaim,
  Numbers,
} from './judged.ts'
import { answeredFlow, everyoneBack, worth } from './margin-flows.ts'
import { allOf, refused, type Verdict } from './verdict.ts'
import { spend, WorkEnded } from './work.ts'

const tolerance = 1e-7
const negligible = 1e-12
export const periodsMax = 200_000

/** A stage and a party; `kinds`: only nodes of these kinds. */
export interface MarginPlace {
  readonly stage: number
  readonly party: number
  readonly kinds?: readonly string[]
}

/** The least of complying minus deviating; infinite where there is nothing to break. */
export function leastMargin(one: JudgedCase, place: MarginPlace): number {
  const { party, kinds } = place
  const deviations = deviationsAgain(one, place)
  let least = Number.POSITIVE_INFINITY
  for (const node of nodesAgain(one, place.stage)) {
    if (kinds && !kinds.includes(node.kind)) continue
    const comply = life(one, party, { node, deviation: [] })
    for (const deviation of deviations)
      least = Math.min(least, comply - breach(one, party, { node, deviation }))
  }
  return least
}

/** A party's flow once a stage stands, every level as it is or as `level` makes it. */
export function flowAt(
  one: JudgedCase,
  { stage, party }: MarginPlace,
  level: (option: number, now: number) => number = (_, now) => now,
): number {
  const standing = standingAfter(one, stage)
  const levels = one.stakes.options.map((_, o) => level(o, standing.has(o) ? 1 : 0))
  return worth(one.stakes, party, levels)
}

/** What keeping one's word is worth when a stage is entered. */
export function valueOfEntering(one: JudgedCase, { stage, party }: MarginPlace): number {
  const forward = { ...one, settings: {} }
  const { dwell } = at(one.ladder, stage)
  const left = stage === one.ladder.length - 1 ? 0 : dwell
  return life(forward, party, { node: { kind: 'entry', stage, left }, deviation: [] })
}

/**
 * The best open breach when a stage is entered: seen in its first period, and nothing follows. Who
 * has nothing to break yet can leave all the same, and is answered as if an alarm had gone off.
 */
export function openBreach(one: JudgedCase, { stage, party }: MarginPlace): number {
  const seen = one.stakes.options.map(({ detection, ...option }) =>
    option.owner === party || detection === undefined ? option : { ...option, detection },
  )
  const own = one.stakes.options.flatMap(({ owner }, o) => (owner === party ? [o] : []))
  const due = own.filter((o) => promisedAfter(one, stage).has(o))
  const falseAlarm = due.length === 0 ? 1 : at(one.stakes.parties, party).falseAlarm
  const parties = one.stakes.parties.map((own, p) =>
    p === party ? { ...own, detection: 1, falseAlarm } : own,
  )
  const open: JudgedCase = {
    ...one,
    stakes: { ...one.stakes, options: seen, parties },
    settings: { look: 'alone' },
  }
  const tried = deviationsAgain(open, { stage, party })
  const node = { kind: 'entry', stage, left: 0 } as const
  const values = (tried.length > 0 ? tried : [due]).map((deviation) =>
    life(open, party, { node, deviation }),
  )
  return Math.max(...values)
}

/** A number that may hang on what stands; a plain one where nothing is named. */
export function inStage(
  base: number,
  when: readonly { readonly option: number; readonly value: number }[],
): ByState {
  return when.length === 0 ? base : { base, when }
}

export function recheckMargin(one: JudgedCase, claim: MarginClaim): Verdict {
  const nodes = nodesAgain(one, claim.stage)
  const stated = claim.binding?.node
  if (stated && !nodes.some((node) => sameNode(node, stated)))
    return refused('the stage has no such node')
  const deviations = deviationsAgain(one, claim)
  const least = leastMargin(one, claim)
  const { binding } = claim
  if (binding === undefined)
    return allOf([[least === claim.margin, `there is something to break, and ${least} to lose`]])
  const { node, withheld, undone } = binding
  const comply = life(one, claim.party, { node, deviation: [] })
  const standing = promisedAfter(one, claim.stage)
  const leftUndone = [...withheld, ...undone].sort((a, b) => a - b).join()
  const deviates = deviations
    .filter((set) => set.filter((o) => standing.has(o)).join() === leftUndone)
    .map((deviation) => breach(one, claim.party, { node, deviation }))
  const alreadyDone = standingAfter(one, node.kind === 'entry' ? claim.stage - 1 : claim.stage)
  return allOf([
    [isNear(claim.margin, least), `the least margin is ${least}`],
    [isNear(binding.comply, comply), `complying there is worth ${comply}`],
    [deviates.some((value) => isNear(binding.deviate, value)), 'the deviation is not worth that'],
    [isNear(binding.comply - binding.deviate, claim.margin), 'the margin is not the difference'],
    [undone.every((o) => alreadyDone.has(o)), 'what is taken back there was never done'],
    [!withheld.some((o) => alreadyDone.has(o)), 'what is withheld there was done before'],
  ])
}

export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b))
}

function sameNode(a: JudgedNode, b: JudgedNode): boolean {
  return a.kind === b.kind && a.stage === b.stage && a.left === b.left
}

/** What stands once the stage is entered; before the first what stands today. */
export function standingAfter({ stakes, ladder }: JudgedCase, stage: number): Set<number> {
  const brought = ladder.slice(0, stage + 1).flatMap(({ options }) => options)
  return new Set([...(stakes.today ?? []), ...brought])
}

/** What has been promised once the stage is entered. */
export function promisedAfter({ ladder }: JudgedCase, stage: number): Set<number> {
  return new Set(ladder.slice(0, stage + 1).flatMap(({ options }) => options))
}

function nodesAgain({ ladder, settings, budget }: JudgedCase, stage: number): JudgedNode[] {
  const { escrow = false, ...own } = at(ladder, stage)
  const alone = settings.look === 'alone'
  const last = stage === ladder.length - 1
  const dwell = alone ? 1 : own.dwell
  const nodes: JudgedNode[] = escrow ? [] : [{ kind: 'entry', stage, left: last ? 0 : dwell }]
  if (!last) {
    spend(budget, dwell)
    for (let left = escrow ? dwell : dwell - 1; left >= 1; left--)
      nodes.push({ kind: 'dwell', stage, left })
  }
  if (last || alone || own.survival < 1) nodes.push({ kind: 'ended', stage, left: 0 })
  return nodes
}

/** Every set of own obligations of which some are due; where worths add up, of what costs. */
function deviationsAgain(one: JudgedCase, { stage, party }: MarginPlace): number[][] {
  const { stakes, ladder, settings } = one
  const known = promisedAfter(one, settings.look === 'alone' ? stage : ladder.length - 1)
  const due = promisedAfter(one, stage)
  const additive = (stakes.terms ?? []).length === 0
  let sets: number[][] = [[]]
  for (const [o, { owner, values }] of stakes.options.entries())
    if (owner === party && known.has(o) && !(additive && at(values, party) >= 0)) {
      spend(one.budget, sets.length)
      sets = sets.flatMap((set) => [set, [...set, o]])
    }
  return sets.filter((set) => set.some((o) => due.has(o)))
}

interface Conduct {
  readonly node: JudgedNode
  readonly deviation: Numbers
}

function breach(one: JudgedCase, party: number, conduct: Conduct): number {
  const lasting = life(one, party, conduct)
  if (one.settings.memory !== 'fading') return lasting
  return Math.max(lasting, life(one, party, conduct, 1))
}

/** A place in time: a stage with periods left before its gate, or none to come. */
interface Place {
  readonly stage: number
  readonly left: number
  readonly chance: number
}

/** The value of a conduct from a node on, kept up for so many periods and honest afterwards. */
function life(
  one: JudgedCase,
  party: number,
  { node, deviation }: Conduct,
  cheatingPeriods = Number.POSITIVE_INFINITY,
): number {
  const { discount } = at(one.stakes.parties, party)
  const done = standingAfter(one, node.kind === 'entry' ? node.stage - 1 : node.stage)
  const day = (stage: number, left: Numbers): Day =>
    dayIn(one, party, { stage, done, deviation: left })
  const dishonest = one.ladder.map((_, stage) => day(stage, deviation))
  const honest = one.ladder.map((_, stage) => day(stage, []))
  const lasting = cheatingPeriods === Number.POSITIVE_INFINITY && deviation.length > 0
  const stops = lasting && one.settings.cheater === 'gated'
  const alone = one.settings.look === 'alone'
  let places: Place[] = [{ stage: node.stage, left: alone ? 0 : node.left, chance: 1 }]
  let total = 0
  let weight = 1
  for (let period = 0; weight > negligible; period++) {
    if (period >= periodsMax) throw new WorkEnded()
    spend(one.budget, places.length)
    const next: Place[] = []
    for (const place of places) {
      const lived = at(period < cheatingPeriods ? dishonest : honest, place.stage)
      total += weight * place.chance * ((1 - discount) * lived.flow + discount * lived.stopped)
      next.push(...gate(one, { ...place, chance: place.chance * lived.goesOn }, stops))
    }
    places = next.length > 1 ? merged(next) : next
    weight *= discount
  }
  return total
}

/** Where the next period is spent, if there is no alarm. */
function gate({ ladder }: JudgedCase, place: Place, stops: boolean): Place[] {
  if (place.left === 0) return [place]
  if (stops) return [{ ...place, left: 0 }]
  if (place.left > 1) return [{ ...place, left: place.left - 1 }]
  const { survival } = at(ladder, place.stage)
  const stage = place.stage + 1
  const left = stage === ladder.length - 1 ? 0 : at(ladder, stage).dwell
  return [
    { stage, left, chance: place.chance * survival },
    { ...place, left: 0, chance: place.chance * (1 - survival) },
  ].filter(({ chance }) => chance > 0)
}

function merged(places: readonly Place[]): Place[] {
  const byKey = new Map<string, Place>()
  for (const place of places) {
    const key = `${place.stage} ${place.left}`
    byKey.set(key, { ...place, chance: place.chance + (byKey.get(key)?.chance ?? 0) })
  }
  return [...byKey.values()]
}

interface Day {
  readonly flow: number
  /** Expected value of the ways in which this day ends the agreement. */
  readonly stopped: number
  readonly goesOn: number
}

const rowsOf = (sum: number, { truth }: { readonly truth: readonly boolean[] }): number =>
  sum + truth.length

function dayIn(
  one: JudgedCase,
  party: number,
  { stage, done, deviation }: { stage: number; done: Set<number>; deviation: Numbers },
): Day {
  const { stakes } = one
  spend(one.budget, stakes.options.length + (stakes.terms ?? []).reduce(rowsOf, 0))
  const standing = standingAfter(one, stage)
  const number = (by: ByState): number =>
    typeof by === 'number'
      ? by
      : (by.when.filter(({ option }) => standing.has(option)).at(-1)?.value ?? by.base)
  const own = at(stakes.parties, party)
  const promised = promisedAfter(one, stage)
  const broken = deviation.filter((o) => promised.has(o))
  const levels = stakes.options.map(({ irreversibleShare }, o) => {
    if (!standing.has(o)) return 0
    return broken.includes(o) ? (done.has(o) ? irreversibleShare : 0) : 1
  })
  const flow = worth(stakes, party, levels)
  const ending = stakes.options.reduce(
    (sum, { owner, falseAlarm = 0 }, o) =>
      sum + (owner !== party && promised.has(o) ? falseAlarm : 0),
    stakes.parties.reduce(
      (sum, other, p) => sum + (p === party ? 0 : number(other.falseAlarm)),
      number(stakes.breakdown ?? 0),
    ),
  )
  let [alarm, alarmed] = [0, 0]
  for (const { chance, answers } of waysToBeSeen(one, party, { broken, promised, number })) {
    alarm += chance
    const lag = Math.min(...answers.map((answer) => number(answer.lag)))
    spend(one.budget, 1 + lag)
    const sanction = Math.max(...answers.map((answer) => number(answer.sanction)))
    const hostage = Math.max(...answers.map((answer) => number(answer.hostage)))
    const { discount } = own
    const now = { levels, standing, promised, answers }
    const after = answeredFlow(stakes, party, now) - sanction
    let value = discount ** lag * (after - (1 - discount) * hostage)
    for (let wait = 0; wait < lag; wait++) value += (1 - discount) * discount ** wait * flow
    alarmed += chance * value
  }
  const ended = worth(stakes, party, everyoneBack(stakes, { levels, standing }))
  return {
    flow,
    stopped: alarmed + (1 - alarm) * ending * ended,
    goesOn: (1 - alarm) * (1 - ending),
  }
}

interface Sighting {
  readonly chance: number
  /** The answers that what was seen calls for. */
  readonly answers: readonly JudgedAnswer[]
}

/** Every way in which something is seen in one period: each that watches sees or does not. */
export function waysToBeSeen(
  { stakes }: JudgedCase,
  party: number,
  now: { broken: Numbers; promised: Set<number>; number: (by: ByState) => number },
): Sighting[] {
  const { broken, promised, number } = now
  const own = at(stakes.parties, party)
  const answerTo = (o: number): JudgedAnswer => at(stakes.options, o).answer ?? own
  const watchers: Sighting[] = []
  const common = broken.filter((o) => at(stakes.options, o).detection === undefined)
  if (common.length > 0)
    watchers.push({ chance: number(own.detection), answers: common.map(answerTo) })
  for (const o of broken) {
    const { detection } = at(stakes.options, o)
    if (detection !== undefined)
      watchers.push({ chance: number(detection), answers: [answerTo(o)] })
  }
  if (broken.length === 0) {
    watchers.push({ chance: number(own.falseAlarm), answers: [own] })
    for (const [o, { owner, falseAlarm = 0 }] of stakes.options.entries())
      if (owner === party && promised.has(o) && falseAlarm > 0)
        watchers.push({ chance: falseAlarm, answers: [answerTo(o)] })
  }
  let ways: Sighting[] = [{ chance: 1, answers: [] }]
  for (const { chance, answers } of watchers)
    ways = ways.flatMap((way) => [
      { ...way, chance: way.chance * (1 - chance) },
      { chance: way.chance * chance, answers: [...way.answers, ...answers] },
    ])
  return ways.filter(({ chance, answers }) => chance > 0 && answers.length > 0)
}

/**
 * Every ladder of some pieces, set by set: ladders that reach the same pieces in as many stages are
 * counted together, and of their results those are kept that no other equals or betters.
 */

import type { Formula } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { openImprovements } from './plan.ts'
import { isEntered, losersAt, pooled, type Rung, riskAt, rungsOf } from './rungs.ts'
import { isTrue, type SlowGame, today } from './slow-game.ts'
import { spend } from './work.ts'

type Searched = Pick<FindingOf<'search'>, 'pieces' | 'stagesMax' | 'test' | 'rule' | 'unseen'>

/** What a ladder comes to. */
export interface Result {
  readonly stages: number
  readonly start: number
  readonly risk: number
  readonly losers: ReadonlySet<string>
  readonly ambition: number
}

export interface LaddersAgain {
  readonly triedCount: number
  readonly passingCount: number
  /** Steps from sets that a ladder which passes so far reaches. */
  readonly stepCount: number
  /** Of the ladders that pass, by what is carried out at the end. */
  readonly results: readonly Result[]
}

/** What reaches a set of pieces: how many ladders by their stages, and what they come to. */
interface Reached {
  readonly tried: number[]
  readonly passing: number[]
  results: Result[]
}

export function laddersAgain(
  game: SlowGame,
  searched: Searched,
  goal: Formula | undefined,
): LaddersAgain {
  const { pieces, stagesMax } = searched
  const whole = 2 ** pieces.length - 1
  const stepOf = stepper(game, searched)
  const start: Result = {
    stages: 0,
    start: Number.POSITIVE_INFINITY,
    risk: Number.POSITIVE_INFINITY,
    losers: new Set(),
    ambition: 0,
  }
  const reached = Array.from({ length: whole + 1 }, (): Reached => {
    const none = () => new Array<number>(stagesMax + 1).fill(0)
    return { tried: none(), passing: none(), results: [] }
  })
  const first = reached[0] as Reached
  first.tried[0] = 1
  first.passing[0] = 1
  first.results = [start]
  const isEnd = (set: number) =>
    goal === undefined ? set === whole : isTrue(game, goal, stepOf.state(set))
  let stepCount = 0
  for (let after = 1; after <= whole; after++)
    for (const before of partsOf(after)) {
      spend(game.budget)
      if (isEnd(before)) continue
      const [from, to] = [reached[before] as Reached, reached[after] as Reached]
      const longest = from.passing.slice(0, -1)
      addLater(to.tried, from.tried)
      if (!longest.some((count) => count > 0)) continue
      stepCount++
      const step = stepOf.step(before, after)
      if (step === undefined) continue
      addLater(to.passing, from.passing)
      for (const result of from.results)
        if (result.stages < stagesMax) keep(to, extended(result, step, after))
    }
  const ends = reached.filter((_, set) => set > 0 && isEnd(set))
  const sum = (of: (end: Reached) => number[]) =>
    ends.reduce((total, end) => total + of(end).reduce((a, b) => a + b, 0), 0)
  return {
    triedCount: sum((one) => one.tried),
    passingCount: sum((one) => one.passing),
    stepCount,
    results: ends.flatMap((one) => one.results),
  }
}

/** The sets within a set, itself not among them. */
function* partsOf(set: number): Generator<number> {
  for (let part = 0; part < set; part++) if ((part & ~set) === 0) yield part
}

function addLater(to: number[], from: readonly number[]): void {
  for (let k = 1; k < to.length; k++) to[k] = (to[k] ?? 0) + (from[k - 1] ?? 0)
}

interface Step {
  readonly risk: number
  readonly losers: readonly string[]
}

function extended(result: Result, { risk, losers }: Step, after: number): Result {
  return {
    stages: result.stages + 1,
    start: result.stages === 0 ? risk : result.start,
    risk: Math.min(result.risk, risk),
    losers: new Set([...result.losers, ...losers]),
    ambition: [...after.toString(2)].filter((bit) => bit === '1').length,
  }
}

function keep(reached: Reached, found: Result): void {
  const isAsGood = (a: Result, b: Result) =>
    a.stages <= b.stages &&
    a.start >= b.start &&
    a.risk >= b.risk &&
    [...a.losers].every((one) => b.losers.has(one))
  if (reached.results.some((one) => isAsGood(one, found))) return
  reached.results = [...reached.results.filter((one) => !isAsGood(found, one)), found]
}

/** Steps between sets of pieces, each put to the tests once. */
function stepper(game: SlowGame, searched: Searched) {
  const { pieces, test } = searched
  const asked = pooled(game, searched)
  const settings = (set: number) => pieces.flatMap((piece, i) => ((set >> i) & 1 ? piece.set : []))
  const held = new Map<number, boolean>()
  const rungTo = (set: number): Rung | undefined => rungsOf(game, [settings(set)])[0]
  const state = (set: number) => (set === 0 ? today(game) : (rungTo(set)?.to ?? ''))
  const isHeld = (set: number, rung: Rung): boolean => {
    const known = held.get(set)
    if (known !== undefined) return known
    const found = openImprovements(game, asked, { state: rung.to, kept: rung.kept }).length === 0
    held.set(set, found)
    return found
  }
  const inOrder = (before: number, after: number) =>
    pieces.every(({ after: first }, i) => {
      const isNew = ((after & ~before) >> i) & 1
      const stands = (id: string) => (before >> pieces.findIndex((one) => one.id === id)) & 1
      return !isNew || first.every(stands)
    })
  return {
    state,
    /** Undefined where the step does not pass. */
    step(before: number, after: number): Step | undefined {
      const whole = rungTo(after)
      if (whole === undefined || !inOrder(before, after)) return undefined
      const rung = { ...whole, from: state(before) }
      if (!isEntered(game, rung, { test }) || !isHeld(after, rung)) return undefined
      return { risk: riskAt(game, rung), losers: losersAt(game, rung) }
    },
  }
}

/** The results that none beats: as good on every criterion chosen, and better on one. */
export function frontAgain(
  results: readonly Result[],
  criteria: FindingOf<'search'>['criteria'],
): Result[] {
  const gain = (a: Result, b: Result, criterion: (typeof criteria)[number]): number => {
    if (criterion === 'stages') return b.stages - a.stages
    if (criterion === 'losers') return b.losers.size - a.losers.size
    return a[criterion] === b[criterion] ? 0 : a[criterion] > b[criterion] ? 1 : -1
  }
  const beats = (a: Result, b: Result) => {
    const gains = criteria.map((one) => gain(a, b, one))
    return gains.every((one) => one >= 0) && gains.some((one) => one > 0)
  }
  return results.filter((result) => !results.some((other) => beats(other, result)))
}

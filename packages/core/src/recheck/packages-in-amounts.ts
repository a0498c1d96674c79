/**
 * What packages are worth, again: every amount added up at the ends of its range, and fair choices
 * by the words of their definitions, at each point at which they were to be tried.
 */
import type { Statement } from '../model/model.ts'
import { isTrue, type SlowGame, type StateId, statementsOf, today } from './slow-game.ts'
import { spend } from './work.ts'

export type Fair = 'nash' | 'kalai-smorodinsky' | 'utilitarian'

type Range = readonly [number, number]

/** A statement that is otherwise in some package than today. */
export interface Turned {
  readonly actor: string
  readonly statement: Statement
  readonly worth: Range | undefined
  /** Is it true in a package? */
  readonly truth: ReadonlyMap<StateId, boolean>
}

/** Packages, today first, and what turns from one to another. */
export interface Compared {
  readonly parties: readonly string[]
  readonly states: readonly StateId[]
  readonly turning: readonly Turned[]
}

/** Amounts that differ by less do so by rounding only. */
const rounding = 1e-9

export function isLess(one: number, other: number): boolean {
  return one < other - rounding * Math.max(1, Math.abs(other))
}

export function turningIn(
  game: SlowGame,
  { parties, states }: Omit<Compared, 'turning'>,
): Turned[] {
  const now = today(game)
  return parties.flatMap((actor) =>
    statementsOf(game, actor).flatMap((statement) => {
      spend(game.budget, states.length)
      const truth = new Map(states.map((state) => [state, isTrue(game, statement.want, state)]))
      const isSame = states.every((state) => truth.get(state) === truth.get(now))
      return isSame ? [] : [{ actor, statement, worth: statement.worth, truth }]
    }),
  )
}

/** The least and the most that a party may gain; undefined where an amount is missing. */
export function gainAgain(
  { turning }: Compared,
  actor: string,
  { of, beyond }: { readonly of: StateId; readonly beyond: StateId },
): Range | undefined {
  let [least, most] = [0, 0]
  for (const { worth, truth, actor: whose } of turning) {
    if (whose !== actor) continue
    if (worth === undefined) return undefined
    if (truth.get(of) === truth.get(beyond)) continue
    const ends = worth.map((one) => (truth.get(of) ? one : -one))
    least += Math.min(...ends)
    most += Math.max(...ends)
  }
  return [least, most]
}

/** What is chosen in the middle; undefined without amounts. */
export function choiceAgain(game: SlowGame, found: Compared, idea: Fair) {
  const { turning, states, parties } = found
  const middle = turning.map(({ worth }) => (worth ? (worth[0] + worth[1]) / 2 : Number.NaN))
  if (middle.some(Number.isNaN)) return undefined
  const gains = gainsAgain(game, found, middle)
  const state = chosenAgain(states, gains, idea)
  const acceptable = gains.filter(isAcceptable)
  return {
    state,
    middle,
    gains: gains[states.indexOf(state)] ?? [],
    most: parties.map((_, party) => Math.max(...acceptable.map((one) => one[party] ?? 0))),
  }
}

/** What is chosen instead at the other points, in the order of the packages. */
export function elsewhereAgain(
  game: SlowGame,
  found: Compared,
  idea: Fair,
  { state, middle }: { readonly state: StateId; readonly middle: readonly number[] },
): StateId[] {
  const others = pointsBeside(found.turning, middle).map((point) =>
    chosenAgain(found.states, gainsAgain(game, found, point), idea),
  )
  return found.states.filter((one) => one !== state && others.includes(one))
}

function pointsBeside(turning: readonly Turned[], middle: readonly number[]): number[][] {
  const points: number[][] = []
  for (const [i, { worth }] of turning.entries())
    if (worth !== undefined && worth[0] < worth[1])
      for (const end of worth) points.push(middle.map((one, j) => (j === i ? end : one)))
  if (points.length > 0)
    for (const end of [0, 1] as const)
      points.push(turning.map(({ worth }, i) => worth?.[end] ?? middle[i] ?? 0))
  return points
}

/** Per package, per party. */
function gainsAgain(
  game: SlowGame,
  { parties, states, turning }: Compared,
  point: readonly number[],
): number[][] {
  spend(game.budget, states.length)
  const [now = ''] = states
  return states.map((state) =>
    parties.map((actor) => {
      let gain = 0
      for (const [i, { actor: whose, truth }] of turning.entries()) {
        if (whose !== actor) continue
        if (truth.get(state)) gain += point[i] ?? 0
        if (truth.get(now)) gain -= point[i] ?? 0
      }
      return gain
    }),
  )
}

function isAcceptable(gains: readonly number[]): boolean {
  return gains.every((one) => !isLess(one, 0))
}

/** The first package that is as good by the idea as any other. */
function chosenAgain(
  states: readonly StateId[],
  gains: readonly (readonly number[])[],
  idea: Fair,
): StateId {
  const acceptable = [...gains.keys()].filter((i) => isAcceptable(gains[i] ?? []))
  const mostOf = (party: number) => Math.max(...acceptable.map((i) => gains[i]?.[party] ?? 0))
  const most = (gains[0] ?? []).map((_, party) => mostOf(party))
  const marks = acceptable.map((i) => {
    const shares = (gains[i] ?? []).flatMap((gain, party) => {
      const top = most[party] ?? 0
      return isLess(0, top) ? [gain / top] : []
    })
    const rising = [...shares].sort((one, other) => one - other)
    return { state: states[i] ?? '', mark: [...ideaOf(idea, shares), ...rising] }
  })
  const best = marks.find(({ mark }) => !marks.some((other) => isAbove(other.mark, mark)))
  return best?.state ?? ''
}

/** By what packages are compared before the worst off is looked at. */
function ideaOf(idea: Fair, shares: readonly number[]): number[] {
  if (idea === 'nash') return [shares.reduce((product, one) => product * one, 1)]
  if (idea === 'utilitarian') return [shares.reduce((sum, one) => sum + one, 0)]
  return []
}

function isAbove(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((mark, i) => Math.abs(mark - (other[i] ?? 0)) > rounding)
  return place >= 0 && (one[place] ?? 0) > (other[place] ?? 0)
}

/**
 * Which worlds are looked at: the settings of the questions that vary, the others fixed.
 *
 * All of them are, numbered with the first question turning fastest, where they are counted by
 * cases. Where worths are drawn, or there are too many cases, worlds are drawn: world k of a seed
 * gives each question one of its answers, all equally often, and is the same wherever it is drawn;
 * it is draw k of the worths as well.
 */
import { below } from '../../../base/random.ts'
import type { World } from '../../../game/game.ts'

/** A contested question with its answers; the base answer is one of them. */
export interface Switch {
  readonly id: string
  readonly answers: readonly string[]
  readonly base: string
}

export interface Space {
  /** Questions that vary, in the order of the file. */
  readonly switches: readonly Switch[]
  /** Answers to all questions; those that vary have their base answer here. */
  readonly fixed: World
  readonly settingCount: number
  /** Worlds looked at: all settings, or so many draws. */
  readonly worldCount: number
  /** The seed, where worlds are drawn. */
  readonly seed?: number
  /** Actors whose worths are drawn in each world. */
  readonly worthsOf: readonly string[]
}

/** So many drawn worlds are known one by one. */
export const settingsMax = 2 ** 14

/** Worlds are drawn where worths are, or where their number is not exact any more. */
export function spaceOf(
  switches: readonly Switch[],
  fixed: World,
  drawing: {
    readonly draws: number
    readonly seed: number
    readonly worthsOf?: readonly string[]
  },
): Space {
  const { draws, seed, worthsOf = [] } = drawing
  const settingCount = switches.reduce((count, one) => count * one.answers.length, 1)
  const whole = { switches, fixed, settingCount, worthsOf, worldCount: settingCount }
  const isCounted = settingCount <= Number.MAX_SAFE_INTEGER && worthsOf.length === 0
  return isCounted ? whole : drawnFrom(whole, { draws, seed })
}

/** The same settings, of which so many are drawn. */
export function drawnFrom(
  space: Space,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Space {
  return { ...space, worldCount: draws, seed }
}

/** The number of the answer to each question that varies, in world k. */
export function settingAt({ switches, seed }: Space, k: number): number[] {
  if (seed !== undefined)
    return switches.map(({ answers }, place) => below(answers.length, { seed, draw: k, place }))
  let rest = k
  return switches.map(({ answers }) => {
    const answer = rest % answers.length
    rest = Math.floor(rest / answers.length)
    return answer
  })
}

export function worldOfSetting({ switches, fixed }: Space, setting: readonly number[]): World {
  const world: Record<string, string> = { ...fixed }
  for (const [i, { id, answers }] of switches.entries()) {
    const answer = answers[setting[i] ?? 0]
    if (answer !== undefined) world[id] = answer
  }
  return world
}

export function worldAt(space: Space, k: number): World {
  return worldOfSetting(space, settingAt(space, k))
}

/** In how many answers a setting differs from the base answers. */
export function distanceOf({ switches }: Space, setting: readonly number[]): number {
  return switches.filter(({ answers, base }, i) => answers[setting[i] ?? 0] !== base).length
}

/** The answers of a world that are not the base answers, of the questions that vary. */
export function differing({ switches }: Space, world: World): Record<string, string> {
  const changed = switches.filter(({ id, base }) => world[id] !== base)
  return Object.fromEntries(changed.map(({ id }) => [id, world[id] ?? '']))
}

/**
 * Which worlds are looked at: the settings of the questions that vary, the others fixed.
 *
 * Up to 2^14 settings all of them are, numbered with the first question turning fastest. Above
 * that, worlds are drawn: world k of a seed gives each question one of its answers, all equally
 * often, and is the same wherever it is drawn. Where worths are drawn too, world k is draw k of
 * them as well, however few the settings.
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

export const settingsMax = 2 ** 14

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
  const space = { switches, fixed, settingCount, worthsOf }
  if (settingCount <= settingsMax && worthsOf.length === 0)
    return { ...space, worldCount: settingCount }
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

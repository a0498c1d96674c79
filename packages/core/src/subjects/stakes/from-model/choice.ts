/**
 * Every number of a model that may be a range, by a name of its own, and how one value is chosen.
 *
 * A key says what the number is and whose: `worth DPRK relief`, `rate US`, `seen insp`. Whoever
 * reads a ladder asks a `Chooser` for each; one that answers with an end of the range gives a
 * corner of the box, one that writes down what it was asked gives the box itself.
 */
import type { Range } from '../../../model/model.ts'

/**
 * Which end of its range is worse for a margin. `low` and `high`: proved, wherever other numbers
 * lie. `rather-low` and `rather-high`: as a rule, but it may act the other way. `free`: either way.
 */
export type Sense = 'low' | 'high' | 'rather-low' | 'rather-high' | 'free'

/** A number that was asked for. */
export interface AskedNumber {
  readonly key: string
  readonly range: Range
  /** Whose margin it moves: `own` of this actor, or of everybody. */
  readonly of?: string
  /** Which end is worse for the margin of the actor named. */
  readonly worse: Sense
  /** Which end is worse for everyone else; not said: it does not touch them. */
  readonly worseForOthers?: Sense
  /** What `low` and `high` take for granted; without it they are `rather-low`, `rather-high`. */
  readonly given?: 'quiet' | 'plain'
}

export type Chooser = (asked: AskedNumber) => number

/**
 * Numbers set otherwise than in the model, by what they are and whose: an option's, or an actor's
 * for all that it undertakes. In the units of the model file, times in days.
 */
export interface Settings {
  /** Chance that a breach is seen within the time that the model states, else within a period. */
  readonly detection?: Readonly<Record<string, number>> | undefined
  readonly lag?: Readonly<Record<string, number>> | undefined
  readonly sanction?: Readonly<Record<string, number>> | undefined
  readonly hostage?: Readonly<Record<string, number>> | undefined
  /** What a year's wait leaves of a good thing, by actor. */
  readonly patience?: Readonly<Record<string, number>> | undefined
  readonly share?: Readonly<Record<string, number>> | undefined
  /** Share of the stated effort of an inspection, by its name. */
  readonly effort?: Readonly<Record<string, number>> | undefined
  /** By stage. */
  readonly survival?: Readonly<Record<string, number>> | undefined
  readonly dwell?: Readonly<Record<string, number>> | undefined
  /** By actor, then by statement. */
  readonly worth?: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined
}

/** What is set for the first of these names that anything is set for. */
export function settingFor(
  settings: Settings,
  what: Exclude<keyof Settings, 'worth'>,
  names: readonly string[],
): number | undefined {
  const set = settings[what] ?? {}
  const name = names.find((one) => Object.hasOwn(set, one))
  return name === undefined ? undefined : set[name]
}

/** Values of numbers that are ranges, by key. */
export type Point = Readonly<Record<string, number>>

export const exactly = (value: number): Range => [value, value]

export function isRange([low, high]: Range): boolean {
  return low < high
}

/** Chooses so far along each range: 0 its low end, 1 its high end. */
export function along(share: number): Chooser {
  return ({ range: [low, high] }) => (share === 1 ? high : low + share * (high - low))
}

/** Chooses by key where the point says so, else the low end. */
export function atPoint(point: Point): Chooser {
  return ({ key, range }) => (Object.hasOwn(point, key) ? (point[key] ?? range[0]) : range[0])
}

/** What was asked for that is a range, in the order of asking, each once. */
export function boxOf(read: (choose: Chooser) => unknown): AskedNumber[] {
  const found = new Map<string, AskedNumber>()
  read((asked) => {
    if (isRange(asked.range) && !found.has(asked.key)) found.set(asked.key, asked)
    return asked.range[0]
  })
  return [...found.values()]
}

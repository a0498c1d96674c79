/**
 * Counts of what came out over many worlds. Tallies of different worlds are added up in any order
 * and give the tally of all of them, to the last digit: everything in them is a whole number, the
 * least of something, or a letter at its own place.
 *
 * What comes out in a world is a class, a small whole number whose meaning the asker knows.
 */
import { at } from '../../../base/assert.ts'
import { distanceOf, type Space, settingAt, settingsMax } from './space.ts'

export interface ClassTally {
  readonly count: number
  /** Of its worlds the one that differs least from the base answers, the first of several. */
  readonly nearest: { readonly distance: number; readonly world: number }
}

/** Counts by class. Beside them, where asked for, counts by answer and the class of each world. */
export interface Tally {
  readonly classes: Readonly<Record<string, ClassTally>>
  readonly detail?: Detail
}

export interface Detail {
  /** Per question that varies, answer and class: how many worlds. */
  readonly answers: readonly (readonly (readonly number[])[])[]
  /** The same per pair of questions, pairs in the order 0-1, 0-2, 1-2, 0-3 … */
  readonly pairs: readonly (readonly (readonly number[])[])[]
  /** The class of each of the first worlds as a letter; a dot where it is not known. */
  readonly known: string
}

/** Classes that a detailed tally can tell apart: one letter each, 0 to 9 and then a to v. */
export const detailClassesMax = 32

/** The letter of a class among those known of each world, and the class of a letter. */
export const letterOf = (found: number): string => found.toString(detailClassesMax)
export const classOf = (letter: string): number => Number.parseInt(letter, detailClassesMax)

/** The places of two questions, i before j, in the list of pairs. */
export function pairPlace(i: number, j: number): number {
  return (j * (j - 1)) / 2 + i
}

/**
 * The class of a world by its setting; by its number too where worths are drawn in it. Without a
 * number worths are in the middle of what they may be.
 */
export type Judge = (setting: readonly number[], world?: number) => number

/**
 * Judges the worlds from `from` up to `to` and counts them; stops early once `goOn` says so. With a
 * number of classes it counts by answers too.
 */
export function tallyWorlds(
  space: Space,
  range: { readonly from: number; readonly to: number },
  judge: Judge,
  settings: { readonly classCount: number; readonly goOn: () => boolean },
): Tally {
  const classes: Record<string, ClassTally> = {}
  const detail = settings.classCount > 0 ? emptyDetail(space, settings.classCount) : undefined
  for (let world = range.from; world < range.to; world++) {
    if (!settings.goOn()) break
    const setting = settingAt(space, world)
    const found = judge(setting, world)
    const nearest = { distance: distanceOf(space, setting), world }
    const before = classes[found]
    classes[found] = {
      count: (before?.count ?? 0) + 1,
      nearest: before ? nearer(before.nearest, nearest) : nearest,
    }
    if (detail) note(detail, { setting, world, found })
  }
  if (detail === undefined) return { classes }
  const { answers, pairs, known } = detail
  return { classes, detail: { answers, pairs, known: known.join('') } }
}

interface OpenDetail {
  readonly answers: number[][][]
  readonly pairs: number[][][]
  readonly known: string[]
  readonly answerCounts: readonly number[]
}

function emptyDetail({ switches, worldCount }: Space, classCount: number): OpenDetail {
  const answerCounts = switches.map((one) => one.answers.length)
  const table = (rows: number) =>
    Array.from({ length: rows }, () => new Array<number>(classCount).fill(0))
  return {
    answers: answerCounts.map(table),
    pairs: answerCounts.flatMap((second, j) =>
      answerCounts.slice(0, j).map((first) => table(first * second)),
    ),
    known: new Array<string>(Math.min(worldCount, settingsMax)).fill('.'),
    answerCounts,
  }
}

function note(
  { answers, pairs, known, answerCounts }: OpenDetail,
  { setting, world, found }: { setting: readonly number[]; world: number; found: number },
): void {
  if (world < known.length) known[world] = letterOf(found)
  for (let j = 0; j < setting.length; j++) {
    const second = at(setting, j)
    addOne(at(at(answers, j), second), found)
    for (let i = 0; i < j; i++) {
      const row = at(setting, i) * at(answerCounts, j) + second
      addOne(at(at(pairs, pairPlace(i, j)), row), found)
    }
  }
}

function addOne(counts: number[], place: number): void {
  counts[place] = (counts[place] ?? 0) + 1
}

function nearer(a: ClassTally['nearest'], b: ClassTally['nearest']): ClassTally['nearest'] {
  if (a.distance !== b.distance) return a.distance < b.distance ? a : b
  return a.world <= b.world ? a : b
}

/** The tally of the worlds of both; none of them may be in both. */
export function addTallies(a: Tally, b: Tally): Tally {
  const classes: Record<string, ClassTally> = { ...a.classes }
  for (const [name, found] of Object.entries(b.classes)) {
    const before = classes[name]
    classes[name] = before
      ? { count: before.count + found.count, nearest: nearer(before.nearest, found.nearest) }
      : found
  }
  return a.detail && b.detail ? { classes, detail: addDetails(a.detail, b.detail) } : { classes }
}

function addDetails(a: Detail, b: Detail): Detail {
  const tables = (x: Detail['answers'], y: Detail['answers']) =>
    x.map((rows, i) => rows.map((row, j) => row.map((count, k) => count + at(at(at(y, i), j), k))))
  const known = [...a.known].map((letter, i) => (letter === '.' ? at(b.known, i) : letter))
  return {
    answers: tables(a.answers, b.answers),
    pairs: tables(a.pairs, b.pairs),
    known: known.join(''),
  }
}

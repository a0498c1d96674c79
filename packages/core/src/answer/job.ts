/**
 * The counting of worlds as a job that can be cut into pieces: worlds have numbers, any range of
 * them can be counted anywhere, and parts add up to the same bytes in whatever order they come.
 * The conclusion is drawn once, from all parts together.
 */

import { unknown } from '../asking/asking.ts'
import { at } from '../base/assert.ts'
import { unfinished } from '../documents/unfinished.ts'
import { gamesOf, type World, worldOf } from '../game/game.ts'
import {
  type Amount,
  type Diagnostic,
  diagnostic,
  type Model,
  parseTest,
  type Test,
  unknownNames,
} from '../model/model.ts'
import type { Finding, FindingKind } from '../subjects/findings.ts'
import { noPeaks } from '../subjects/plan/plan.ts'
import type { Question as WorldsQuestion } from '../subjects/worlds/documents/question.ts'
import {
  addTallies,
  type Judge,
  rangesFit,
  type Space,
  spaceOf,
  type Tally,
  tallyFits,
  tallyWorlds,
  worldOfSetting,
} from '../subjects/worlds/worlds.ts'
import type { Bearing } from './bearing.ts'
import { type Reading, type Readings, readingOf } from './reading.ts'
import { missingFor, type SelfEnforcing } from './self-enforcing.ts'

/** A question whose answer is a count over worlds, which can be cut into parts. */
export type { Question as WorldsQuestion } from '../subjects/worlds/documents/question.ts'

/** One thing to count over one space of worlds. */
export interface Counting {
  readonly space: Space
  /** Classes told apart in counts by answers; 0 where these are not needed. */
  readonly classCount: number
  readonly judge: (reading: Reading) => number
}

/** What was counted of which worlds: ranges of numbers, from and up to, in order. */
export interface Part {
  readonly ranges: readonly (readonly [number, number])[]
  readonly tallies: readonly Tally[]
}

export interface Job {
  /** Worlds to judge, over all countings. */
  readonly worldCount: number
  /** Counts the worlds from `from` up to `to`; `goOn` is asked before each for the next steps. */
  count(from: number, to: number, goOn: (steps: number) => boolean): Part
  /** Can a part be one of this job, or do its counts not fit the worlds that it names? */
  accepts(part: Part): boolean
  conclude(part: Part): Finding[]
}

/** What is counted, and what follows once it is. */
export interface Outline {
  readonly countings: readonly Counting[]
  readonly conclude: (tallies: readonly Tally[], spaces: readonly Space[]) => Finding[]
}

export function readingsOf(model: Model): Readings {
  const kept = { peaks: noPeaks(), entering: new WeakMap(), worthSources: new Map() }
  const work = { steps: 0 }
  const gameOf = gamesOf(model, undefined, (states) => {
    work.steps += states
  })
  return { model, gameOf, laidOut: new Map(), work, ...kept }
}

/** Judges settings of a space by their numbers. */
export function judging(readings: Readings, { space, judge }: Counting): Judge {
  const { seed } = space
  return (setting, world) => {
    const reading = readingOf(readings, worldOfSetting(space, setting))
    const isDrawn = space.worthsOf.length > 0 && seed !== undefined && world !== undefined
    return judge(isDrawn ? { ...reading, worths: { seed, draw: world } } : reading)
  }
}

/** `of`: what is found once all worlds are counted; of a part of them nothing is told. */
export function jobFrom(
  readings: Readings,
  { countings, conclude }: Outline,
  of: FindingKind,
): Job {
  const sizes = countings.map((one) => one.space.worldCount)
  const worldCount = sizes.reduce((sum, one) => sum + one, 0)
  return {
    worldCount,
    count(from, to, goOn) {
      let start = 0
      let reached = from
      const tallies = countings.map((counting, i) => {
        const size = at(sizes, i)
        const [low, high] = [Math.max(from - start, 0), Math.min(to - start, size)]
        start += size
        const next = () => goOn(stepsOf(readings)) && ++reached > 0
        const settings = { classCount: counting.classCount, goOn: next }
        const range = { from: low, to: Math.max(low, high) }
        return tallyWorlds(counting.space, range, judging(readings, counting), settings)
      })
      return { ranges: reached > from ? [[from, reached]] : [], tallies }
    },
    accepts({ ranges, tallies }) {
      if (!rangesFit(ranges, worldCount) || tallies.length !== countings.length) return false
      let start = 0
      return countings.every(({ space, classCount }, i) => {
        const own = shifted(ranges, start, space.worldCount)
        start += space.worldCount
        return tallyFits(space, own, at(tallies, i), classCount)
      })
    },
    conclude(part) {
      const explored = countedIn(part)
      if (explored < worldCount)
        return [unfinished({ of, limit: 'worlds judged', explored, whole: worldCount })]
      return conclude(
        part.tallies,
        countings.map(({ space }) => space),
      )
    },
  }
}

/** Of ranges over all worlds, those of one counting, by its own numbers. */
function shifted(ranges: Part['ranges'], start: number, size: number): [number, number][] {
  return ranges
    .map(([from, to]): [number, number] => [Math.max(from - start, 0), Math.min(to - start, size)])
    .filter(([from, to]) => from < to)
}

/** A step for the next world, and what the last ones took beyond theirs. */
function stepsOf({ work }: Readings): number {
  const { steps } = work
  work.steps = 0
  return 1 + steps
}

/** How many worlds a part counted. */
export function countedIn({ ranges }: Part): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0)
}

/** Both parts together; undefined where some world is in both. */
export function addParts(a: Part, b: Part): Part | undefined {
  const ranges: [number, number][] = []
  for (const [from, to] of [...a.ranges, ...b.ranges].sort((x, y) => x[0] - y[0])) {
    const last = ranges.at(-1)
    if (last && from < last[1]) return undefined
    if (last && from === last[1]) last[1] = to
    else ranges.push([from, to])
  }
  return { ranges, tallies: a.tallies.map((one, i) => addTallies(one, at(b.tallies, i))) }
}

/** The space of a question: what it says varies, or else what can bear on the test. */
export function spaceFor(
  model: Model,
  asked: WorldsQuestion,
  { questions, worthsOf }: Bearing,
): Space {
  const { vary, world = {}, draws, seed } = asked
  const varies = (id: string) =>
    questions.includes(id) && (vary ? vary.includes(id) : world[id] === undefined)
  const switches = model.questions
    .filter((one) => varies(one.id) && one.answers.length > 1)
    .map(({ id, answers, base }) => ({ id, answers: answers.map((one) => one.id), base }))
  const bases: World = Object.fromEntries(switches.map((one) => [one.id, one.base]))
  return spaceOf(switches, worldOf(model, { ...world, ...bases }), { draws, seed, worthsOf })
}

/** A test from its text; undefined (and problems) where it is none or names what does not exist. */
export function readTest(
  readings: Readings,
  source: string,
  problems: Diagnostic[],
): Test | undefined {
  const { model } = readings
  const read = parseTest(source)
  if ('problem' in read) {
    problems.push(diagnostic('bad-test', [], { source, ...read.problem }))
    return undefined
  }
  const strange = unknownNames(model, read.test)
  for (const { what, name, among } of strange) problems.push(unknown(what, name, among))
  if (strange.length > 0) return undefined
  const missing = stakesIn(read.test).flatMap((part) =>
    missingFor(readingOf(readings, worldOf(model)), part),
  )
  if (missing.length === 0) return read.test
  const found = [...new Set(missing)].join(', ')
  problems.push(diagnostic('bad-test', [], { source, offset: 0, found, expected: 'stakes' }))
  return undefined
}

/** Every test of stakes inside a test. */
function stakesIn(test: Test | Amount): SelfEnforcing[] {
  switch (test.kind) {
    case 'self-enforcing':
      return [test]
    case 'and':
    case 'or':
      return test.parts.flatMap(stakesIn)
    case 'iff':
    case 'compare':
      return [...stakesIn(test.left), ...stakesIn(test.right)]
    case 'not':
    case 'share':
    case 'under':
    case 'without':
      return stakesIn(test.of)
    default:
      return []
  }
}

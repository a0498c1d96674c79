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
  type ClassDiagrams,
  drawnFrom,
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
import { type CountedByCases, caseCounter, classIn, Stopped } from './by-cases/counted.ts'
import type { ByCases } from './by-cases/place.ts'
import { type Reading, type Readings, readingOf } from './reading.ts'
import { missingFor, type SelfEnforcing } from './self-enforcing.ts'

/** A question whose answer is a count over worlds, which can be cut into parts. */
export type { Question as WorldsQuestion } from '../subjects/worlds/documents/question.ts'

/** One thing to count over one space of worlds. */
export interface Counting {
  readonly asked: WorldsQuestion
  readonly space: Space
  /** Classes told apart in counts by answers; 0 where these are not needed. */
  readonly classCount: number
  /** Counts by pairs of answers are needed too. */
  readonly pairs?: boolean
  readonly judge: (reading: Reading) => number
  /** Where each class is; used where no worths are drawn. */
  readonly classes: (cases: ByCases) => ClassDiagrams
}

/** A count that is whole. */
export interface Counted {
  /** All settings, or those that were drawn. */
  readonly space: Space
  readonly tally: Tally
  readonly judge: Judge
  /** Where it was counted by cases. */
  readonly byCases?: CountedByCases
}

/** What was counted of which worlds: ranges of numbers, from and up to, in order. */
export interface Part {
  readonly ranges: readonly (readonly [number, number])[]
  readonly tallies: readonly Tally[]
}

export interface Job {
  /** Worlds to judge one by one, over all countings: those of which worths are drawn. */
  readonly worldCount: number
  /** Counts the worlds from `from` up to `to`; `goOn` is asked before each for the next steps. */
  count(from: number, to: number, goOn: (steps: number) => boolean): Part
  /** Can a part be one of this job, or do its counts not fit the worlds that it names? */
  accepts(part: Part): boolean
  /** Counts by cases what needs no drawing; `goOn` is asked before each step of that. */
  conclude(part: Part, goOn?: (steps: number) => boolean): Finding[]
}

/** What is counted, and what follows once it is: from the counts, in the same order. */
export interface Outline {
  readonly countings: readonly Counting[]
  readonly conclude: (counts: readonly Counted[]) => Finding[]
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
  const drawn = countings.filter(({ space }) => space.seed !== undefined)
  const sizes = drawn.map((one) => one.space.worldCount)
  const worldCount = sizes.reduce((sum, one) => sum + one, 0)
  const countByCases = caseCounter(readings)
  return {
    worldCount,
    count(from, to, goOn) {
      let start = 0
      let reached = from
      const tallies = drawn.map((counting, i) => {
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
      if (!rangesFit(ranges, worldCount) || tallies.length !== drawn.length) return false
      let start = 0
      return drawn.every(({ space, classCount }, i) => {
        const own = shifted(ranges, start, space.worldCount)
        start += space.worldCount
        return tallyFits(space, own, at(tallies, i), classCount)
      })
    },
    conclude(part, goOn = () => true) {
      const explored = countedIn(part)
      const cut = (explored: number, whole: number) => [
        unfinished({ of, limit: 'worlds judged', explored, whole }),
      ]
      if (explored < worldCount) return cut(explored, worldCount)
      try {
        return conclude(countings.map((counting) => countOf(counting, part, goOn)))
      } catch (error) {
        if (!(error instanceof Stopped)) throw error
        const whole = countings.reduce((sum, { space }) => sum + space.worldCount, 0)
        return cut(worldCount, whole)
      }
    },
  }

  function countOf(counting: Counting, part: Part, goOn: (steps: number) => boolean): Counted {
    const { space } = counting
    const place = drawn.indexOf(counting)
    if (place >= 0)
      return { space, tally: at(part.tallies, place), judge: judging(readings, counting) }
    const byCases = countByCases(toCount(readings.model, counting), goOn)
    if (byCases === undefined) return drawnInstead(readings, counting, goOn)
    return { space, tally: byCases.tally, judge: (one) => classIn(byCases, one), byCases }
  }
}

function toCount(model: Model, { asked, space, classCount, pairs = false, classes }: Counting) {
  const open = openIn(model, asked).map((one) => one.id)
  return { given: worldOf(model, asked.world), open, space, classCount, pairs, classes }
}

/** Where there are too many cases, worlds are drawn after all. */
function drawnInstead(
  readings: Readings,
  counting: Counting,
  goOn: (steps: number) => boolean,
): Counted {
  const space = drawnFrom(counting.space, counting.asked)
  const judge = judging(readings, { ...counting, space })
  const next = () => {
    if (!goOn(stepsOf(readings))) throw new Stopped()
    return true
  }
  const settings = { classCount: counting.classCount, goOn: next }
  const tally = tallyWorlds(space, { from: 0, to: space.worldCount }, judge, settings)
  return { space, tally, judge }
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
  const { world = {}, draws, seed } = asked
  const switches = openIn(model, asked)
    .filter((one) => questions.includes(one.id))
    .map(({ id, answers, base }) => ({ id, answers: answers.map((one) => one.id), base }))
  const bases: World = Object.fromEntries(switches.map((one) => [one.id, one.base]))
  return spaceOf(switches, worldOf(model, { ...world, ...bases }), { draws, seed, worthsOf })
}

/** The questions that vary: those named, or else all that have no answer given. */
function openIn(model: Model, { vary, world = {} }: WorldsQuestion) {
  return model.questions.filter(
    ({ id, answers }) => answers.length > 1 && (vary ? vary.includes(id) : world[id] === undefined),
  )
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

/** What is said of blocks of states and of last steps, against every state and every reading. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { whereLastStep } from '../../src/answer/by-cases/last-step.ts'
import { leavingOf } from '../../src/answer/by-cases/leaving.ts'
import { whereWouldEnter } from '../../src/answer/by-cases/may-be-reached.ts'
import { openQuestions } from '../../src/answer/by-cases/open-questions.ts'
import { byCases, type Place, placeOf } from '../../src/answer/by-cases/place.ts'
import { readingsOf } from '../../src/answer/job.ts'
import { readingOf } from '../../src/answer/reading.ts'
import { goalOf, mayBeReached } from '../../src/answer/truth.ts'
import { at } from '../../src/base/assert.ts'
import { always } from '../../src/base/diagram.ts'
import {
  allGain,
  type Game,
  has,
  isFeasible,
  isPassable,
  moversBetween,
  observersIn,
  rankOf,
  type State,
  type StateSet,
  type Watch,
  watchOutside,
  worldOf,
} from '../../src/game/game.ts'
import type { Model } from '../../src/model/model.ts'
import { findUnanswered } from '../../src/subjects/plan/plan.ts'
import { arbitraryContestedModel } from './arbitrary-contested-model.ts'
import { isIn } from './every-function.ts'
import { wantsIn, worldsOf } from './many-questions.ts'

const sizes = { actorsMin: 2, actorsMax: 3, optionsMin: 3, optionsMax: 5, questionsMax: 4 }
const runs = { numRuns: Number(process.env.CONTESTED ?? 100), seed: 17 }

function setUp(model: Model) {
  const readings = readingsOf(model)
  const ids = model.questions.map((one) => one.id)
  const open = openQuestions(model, worldOf(model), ids)
  const cases = byCases(readings, open, () => undefined)
  const worlds = [...worldsOf(model, ids)].map((world) => readingOf(readings, world))
  return { readings, open, cases, worlds, here: placeOf(cases) }
}

/** Every state of a block, and of another that settles the same options. */
function statesIn(model: Model, known: number, value: State): State[] {
  const all = Array.from({ length: 2 ** model.options.length }, (_, state) => state)
  return all.filter((state) => (state & known) === (value & known))
}

test('what may be, or surely is, in a block agrees with its states', () => {
  const seen = { surely: 0, not: 0 }
  const block = fc.tuple(fc.nat(31), fc.nat(31), fc.nat(31), fc.nat(31), fc.nat(31))
  fc.assert(
    fc.property(arbitraryContestedModel(sizes), block, (model, [mask, one, other, turn, fix]) => {
      const { open, cases, worlds } = setUp(model)
      const { comparing, wants, rules, frame } = cases.lists
      const known = mask & (frame.rawStateCount - 1)
      const changing = turn & (frame.rawStateCount - 1)
      const [first, second] = [statesIn(model, known, one), statesIn(model, known, other)]
      // A step from the second block: of what it changes some options are settled as in `one`.
      const fixed = changing & fix
      const reached = (known & ~changing) | fixed
      const there = (other & ~fixed) | (one & fixed)
      for (const { world, game } of worlds) {
        const isSo = (found: number) => isIn(open, found, world)
        if (first.some((state) => isFeasible(game.frame, state)))
          expect(isSo(rules.mayBePossible(known, one))).toBe(true)
        if (isSo(rules.isSurelyPossible({ known, value: one }, frame.rawStateCount - 1)))
          expect(first.every((state) => isFeasible(game.frame, state))).toBe(true)
        for (const actor of game.names.actors.keys()) {
          const { kindOf } = at(wants, actor)
          const { mayBeAbove, isSurelyAbove } = at(comparing, actor)
          const isAbove = (a: State, b: State) =>
            isFeasible(game.frame, a) &&
            isFeasible(game.frame, b) &&
            rankOf(game, actor, a) > rankOf(game, actor, b)
          if (first.some((a) => second.some((b) => isAbove(a, b))))
            expect(isSo(mayBeAbove(kindOf(known, one), kindOf(known, other)))).toBe(true)
          const surely = isSurelyAbove(kindOf(reached, there), kindOf(known, other), changing)
          if (!isSo(surely)) {
            seen.not++
            continue
          }
          seen.surely++
          for (const b of second)
            for (const a of statesIn(model, ~changing | fixed, (b & ~fixed) | (one & fixed)))
              if ([a, b].every((state) => isFeasible(game.frame, state)))
                expect(isAbove(a, b)).toBe(true)
        }
      }
    }),
    { ...runs, numRuns: 3 * runs.numRuns },
  )
  expect(seen.surely).toBeGreaterThan(100)
  expect(seen.not).toBeGreaterThan(100)
}, 600_000)

test('a block that is left holds no state from which nobody goes', () => {
  const seen = { left: 0 }
  const block = fc.tuple(fc.nat(31), fc.nat(31), fc.nat(4))
  fc.assert(
    fc.property(arbitraryContestedModel(sizes), block, (model, [mask, value, last]) => {
      const { open, cases, worlds, here } = setUp(model)
      const leaving = leavingOf(cases.lists, here)
      const option = last % model.options.length
      const known = (mask | (1 << option)) & (cases.lists.frame.rawStateCount - 1)
      const where = leaving(known, value & known, option)
      for (const { world, game, unseen } of worlds) {
        if (!isIn(open, where, world)) continue
        seen.left++
        const watch = watchOutside(observersIn(model, unseen))
        for (const state of statesIn(model, known, value))
          expect(isHeldIn(game, watch, state)).toBe(false)
      }
    }),
    { ...runs, numRuns: 3 * runs.numRuns },
  )
  expect(seen.left).toBeGreaterThan(50)
}, 600_000)

function isHeldIn(game: Game, watch: Watch, state: State): boolean {
  return (
    isFeasible(game.frame, state) &&
    findUnanswered(game, watch, { state, kept: 0 }, 'one-reply') === undefined
  )
}

test('who would enter a goal is what is found reading by reading, of each actor', () => {
  const found = { varied: 0 }
  fc.assert(
    fc.property(arbitraryContestedModel(sizes), (model) => {
      const { readings, open, cases, worlds, here } = setUp(model)
      for (const want of wantsIn(model)) {
        if (has(goalOf(model, want).states, here.today)) continue
        for (const actor of model.actors.keys()) {
          const asked = { here, want, actor, within: always }
          const where = whereWouldEnter(cases.lists, asked, () => undefined)
          const possible = worlds.filter(({ game }) => isFeasible(game.frame, here.today))
          const outcomes = possible.map(({ world }) => {
            const isSo = mayBeReached(readingOf(readings, world), want, actor)
            expect(isIn(open, where, world), JSON.stringify([want, world])).toBe(isSo)
            return isSo
          })
          if (new Set(outcomes).size > 1) found.varied++
        }
      }
    }),
    runs,
  )
  expect(found.varied).toBeGreaterThan(20)
}, 600_000)

test.each([2, 16, 4_096])(
  'the last step is possible wherever it can be taken, with at most %i pairs looked at',
  (max) => {
    const found = { none: 0, some: 0 }
    fc.assert(
      fc.property(arbitraryContestedModel(sizes), (model) => {
        const { open, cases, worlds, here } = setUp(model)
        for (const want of wantsIn(model)) {
          const { states } = goalOf(model, want)
          if (has(states, here.today)) continue
          const { fromToday, possible } = whereLastStep(cases, { here, want, within: always }, max)
          for (const { world, game, unseen } of worlds) {
            const watch = watchOutside(observersIn(model, unseen))
            const steps = lastSteps({ game, watch, here }, states)
            if (isIn(open, fromToday, world)) expect(steps).toContain(here.today)
            if (steps.length > 0) expect(isIn(open, possible, world)).toBe(true)
            if (max > 100) expect(isIn(open, possible, world)).toBe(steps.length > 0)
            if (steps.length > 0) found.some++
            else found.none++
          }
        }
      }),
      runs,
    )
    expect(found.some).toBeGreaterThan(100)
    expect(found.none).toBeGreaterThan(100)
  },
  600_000,
)

interface In {
  readonly game: Game
  readonly watch: Watch
  readonly here: Place
}

/** The states outside the goal, each today or held, that all who move leave for one held inside. */
function lastSteps({ game, watch, here }: In, goal: StateSet): State[] {
  const all = Array.from({ length: game.frame.rawStateCount }, (_, state) => state)
  const inside = all.filter((state) => has(goal, state) && isHeldIn(game, watch, state))
  return all.filter(
    (from) =>
      !has(goal, from) &&
      (from === here.today || isHeldIn(game, watch, from)) &&
      inside.some(
        (to) =>
          isPassable(game.frame, from, to) &&
          allGain(game, moversBetween(game.frame, from, to), from, to),
      ),
  )
}

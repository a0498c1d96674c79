/**
 * Readings of tests of stakes, judged with no more looked at than it takes, against the slow way:
 * every margin of the plan at its worst corner, of which then those that are asked for are taken.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingsOf } from '../../src/answer/job.ts'
import { layOut, planIn, type Reading, readingOf } from '../../src/answer/reading.ts'
import { isSelfEnforcing, type SelfEnforcing } from '../../src/answer/self-enforcing.ts'
import { worthsIn } from '../../src/answer/worths.ts'
import { at } from '../../src/base/assert.ts'
import { worldOf } from '../../src/game/game.ts'
import type { Model } from '../../src/model/model.ts'
import { testParty } from '../../src/subjects/stakes/calculus/calculus.ts'
import { boundOf } from '../../src/subjects/stakes/from-model/bound.ts'
import {
  atPoint,
  boxFor,
  combinedMax,
  type LaidLadder,
  layLadder,
  type MarginAt,
  marginsAtCorner,
  type Outline,
  outlineIn as outlineInLadder,
  outlineOf,
  type Point,
  readLadder,
  type SensesKnown,
  sensesAmong,
  sensesIn,
} from '../../src/subjects/stakes/from-model/from-model.ts'
import { waysIn } from '../../src/subjects/stakes/from-model/ways-open.ts'
import { readModel, shippedModel } from '../models.ts'
import { rangedPlan } from './ranged-plan.ts'

/** PLANS=5000 goes through as many. */
const { PLANS = '60' } = process.env
const plans = Number(PLANS)

function outlineIn(reading: Reading, name: string): Outline | undefined {
  const { readings, world, game, unseen } = reading
  const plan = planIn(reading, name)
  if (plan === undefined) return undefined
  const { agreement, steps } = layOut(reading, name)
  const order = steps.map((step) => at(agreement.stages, step.stage).id)
  const settings = { worth: worthsIn(reading) }
  const asked = { world, frame: game.frame, order, unseen, settings }
  const outline = outlineOf(readings.model, plan, asked)
  return 'option' in outline ? undefined : outline
}

/** The slow way, made once for all tests of a reading. */
function slowly(outline: Outline): (test: SelfEnforcing) => boolean {
  const all: readonly MarginAt[] = marginsAtCorner(outline, { side: 'worst', box: boxFor(outline) })
  return ({ stage, actor }) => {
    const asked = all.filter(
      ({ row }) =>
        (stage === undefined || at(outline.stages, row.stage).id === stage) &&
        (actor === undefined || at(outline.parties, row.party) === actor),
    )
    return asked.length > 0 && asked.every(({ row }) => row.margin >= -1e-10)
  }
}

/** Of the whole plan, of each stage, of each party, and of each stage for each party. */
function testsOf(plan: string, { stages, parties }: Outline): SelfEnforcing[] {
  const some = [undefined, ...stages.map(({ id }) => id)]
  return some.flatMap((stage) =>
    [undefined, ...parties].map((actor): SelfEnforcing => {
      const narrower = { ...(stage !== undefined && { stage }), ...(actor && { actor }) }
      return { kind: 'self-enforcing', plan, ...narrower }
    }),
  )
}

function drawnReading(model: Model, draw: number, readings = readingsOf(model), set = {}): Reading {
  return { ...readingOf(readings, worldOf(model, set)), worths: { seed: 7, draw } }
}

/** How often each test came out true, and false. */
function compare(reading: Reading, plan: string, seen: { true: number; false: number }): void {
  const outline = outlineIn(reading, plan)
  if (outline === undefined) return
  const slow = slowly(outline)
  for (const test of testsOf(plan, outline)) {
    const found = isSelfEnforcing(reading, test)
    expect(found, JSON.stringify({ ...test, worths: reading.worths })).toBe(slow(test))
    seen[`${found}`]++
  }
}

test.each([
  { rangesMax: 7, seed: 20_261_131 },
  { rangesMax: 30, seed: 20_261_132 },
])(
  'of random plans with at most $rangesMax ranges every test comes out as the slow way',
  ({ rangesMax, seed }) => {
    const seen = { true: 0, false: 0 }
    fc.assert(
      fc.property(rangedPlan(rangesMax), fc.nat({ max: 99 }), (text, draw) => {
        compare(drawnReading(readModel(text), draw), 'p', seen)
      }),
      { numRuns: plans, seed },
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(plans)
  },
  900_000,
)

/** READINGS=50 goes through as many of each. */
const { READINGS = '2' } = process.env

test.each([
  { name: 'korea-2025/model.yaml', plan: 'stufenplan', set: {} },
  { name: 'korea-2025/model.yaml', plan: 'stufenplan', set: { U6: 'yes', U7: 'yes', U14: 'no' } },
  { name: 'korea-2025/model.yaml', plan: 'bargain', set: {} },
  { name: 'korea-2025/model.yaml', plan: 'end', set: {} },
  { name: 'history/agreed-framework-1994.yaml', plan: 'framework', set: {} },
  { name: 'history/good-friday-1998.yaml', plan: 'agreement', set: {} },
  { name: 'history/jcpoa-2015.yaml', plan: 'jcpoa', set: {} },
  { name: 'history/sinai-1979.yaml', plan: 'peace', set: {} },
  { name: 'literature/inst/staged.yaml', plan: 'three-stages', set: {} },
])(
  '$name, $plan, $set: readings in a row come out as the slow way, one by one',
  ({ name, plan, set }) => {
    const model = shippedModel(name)
    const readings = readingsOf(model)
    const seen = { true: 0, false: 0 }
    const known: SensesKnown = new Map()
    for (let draw = 0; draw < Number(READINGS); draw++) {
      const reading = drawnReading(model, draw, readings, set)
      compare(reading, plan, seen)
      const outline = outlineIn(reading, plan)
      if (outline) expect(sensesAmong(known, outline)).toEqual(sensesIn(outline))
    }
    expect(seen.true + seen.false).toBeGreaterThan(0)
  },
  900_000,
)

test('of random plans, which way numbers act is known from other readings of the same plan', () => {
  let [found, anew] = [0, 0]
  fc.assert(
    fc.property(rangedPlan(30), (text) => {
      const model = readModel(text)
      const ladder = layLadderOf(drawnReading(model, 0), 'p')
      if (ladder === undefined) return
      const known: SensesKnown = new Map()
      for (let draw = 0; draw < 6; draw++) {
        const reading = drawnReading(model, draw)
        const { world, game, unseen } = reading
        const settings = { worth: worthsIn(reading) }
        const outline = outlineInLadder(ladder, { world, frame: game.frame, unseen, settings })
        const before = known.size
        expect(sensesAmong(known, outline)).toEqual(sensesIn(outline))
        if (known.size > before) anew++
        else found++
      }
    }),
    { numRuns: plans, seed: 20_261_134 },
  )
  expect(found).toBeGreaterThan(plans)
  expect(anew).toBeGreaterThan(plans / 4)
}, 900_000)

function layLadderOf(reading: Reading, name: string): LaidLadder | undefined {
  const plan = planIn(reading, name)
  const { agreement, steps } = layOut(reading, name)
  const order = steps.map((step) => at(agreement.stages, step.stage).id)
  const { frame } = reading.game
  const laid = plan && layLadder(reading.readings.model, plan, { order, today: frame.today })
  return laid && 'option' in laid ? undefined : laid
}

function cornersOf(outline: Outline, open: Point): Point[] {
  const ranges = boxFor(outline).filter(({ key }) => Object.hasOwn(open, key))
  return ranges.reduce<Point[]>(
    (all, { key, range }) => range.flatMap((end) => all.map((one) => ({ ...one, [key]: end }))),
    [open],
  )
}

test('a bound lies below the margin at every corner, and seldom far below the least of them', () => {
  const seen = { proved: 0, close: 0, shares: 0, chances: 0, lags: 0, looks: 0 }
  fc.assert(
    fc.property(rangedPlan(12), fc.nat({ max: 99 }), (text, draw) => {
      const outline = outlineIn(drawnReading(readModel(text), draw), 'p')
      if (outline === undefined) return
      const senses = sensesIn(outline)
      for (const [party, actor] of outline.parties.entries()) {
        const { open, usual, bound } = waysIn(senses, actor)
        if (bound === undefined || open.length === 0 || open.length > combinedMax) continue
        const ends = Object.fromEntries(open.map(({ key }) => [key, usual[key] ?? 0]))
        const all = cornersOf(outline, ends).map((corner) => {
          const { stakes, ladder } = readLadder(outline, atPoint({ ...usual, ...corner }))
          return testParty(stakes, ladder, { party }).map(({ margin }) => margin)
        })
        const { leastAt } = boundOf(outline, bound, party)
        for (const stage of outline.stages.keys()) {
          const [low, least] = [leastAt(stage), Math.min(...all.map((rows) => at(rows, stage)))]
          if (least === Number.POSITIVE_INFINITY) continue
          expect(low, `${stage} ${actor} ${JSON.stringify(open)}`).toBeLessThanOrEqual(
            least + 1e-12,
          )
          seen.proved += low > Number.NEGATIVE_INFINITY ? 1 : 0
          if (low > least - 1e-9) seen.close++
          if (low === Number.NEGATIVE_INFINITY) continue
          seen.shares += bound.shares.size > 0 ? 1 : 0
          seen.chances += bound.chances ? 1 : 0
          seen.lags += bound.lags ? 1 : 0
          seen.looks += bound.looks.length > 1 ? 1 : 0
        }
      }
    }),
    { numRuns: 4 * plans, seed: 20_261_133 },
  )
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(plans / 10)
}, 900_000)

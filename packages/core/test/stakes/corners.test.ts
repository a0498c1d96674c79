/**
 * The corner that is told, against all corners: of random plans whose numbers are ranges every row
 * is worst, and best, where trying each combination of ends finds it to be; and where it is said to
 * be proved, nothing between the ends is more so.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { compile, worldOf } from '../../src/game/game.ts'
import type { Model } from '../../src/model/model.ts'
import { outcomeOf, recheck } from '../../src/recheck/recheck.ts'
import type { FindingOf } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { testParty } from '../../src/subjects/stakes/calculus/calculus.ts'
import {
  atPoint,
  boxFor,
  combinedMax,
  outlineOf,
  type Point,
  readLadder,
} from '../../src/subjects/stakes/from-model/from-model.ts'
import { readModel } from '../models.ts'
import { rangedPlan } from './ranged-plan.ts'

type Margin = FindingOf<'stage-margin'>

const settings = fc.record({
  look: fc.constantFrom('forward', 'forward', 'alone'),
  cheater: fc.constantFrom('march-on', 'march-on', 'gated'),
  memory: fc.constantFrom('lasting', 'lasting', 'fading'),
})

/** PLANS=5000 goes through as many. */
const { PLANS = '60' } = process.env
const plans = Number(PLANS)

function rowsOf(model: Model, stakes: object): Margin[] {
  const answered = answer(model, question.parse({ kind: 'plan', plan: 'p', stakes, shocks: false }))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  return answered.findings.filter((one) => one.kind === 'stage-margin')
}

/** The margin of a row elsewhere in the ranges, and the ranges. */
function elsewhere(model: Model, row: Margin) {
  const { plan: name, stages: order, look, cheater, memory } = row
  const plan = model.plans.find((one) => one.id === name)
  if (plan === undefined) throw new Error(`no plan ${name}`)
  const world = worldOf(model)
  const { frame } = compile(model, world)
  const outline = outlineOf(model, plan, { world, frame, order, unseen: new Set(), settings: {} })
  if ('option' in outline) throw new Error('no ladder')
  const party = outline.parties.indexOf(row.actor)
  const stage = order.indexOf(row.stage)
  const marginAt = (point: Point): number => {
    const { stakes, ladder } = readLadder(outline, atPoint(point))
    return testParty(stakes, ladder, { look, cheater, memory, party })[stage]?.margin ?? Number.NaN
  }
  return { marginAt, ranges: boxFor(outline).map(({ key, range }) => [key, range] as const) }
}

type Ranges = ReturnType<typeof elsewhere>['ranges']

function cornersOf(ranges: Ranges): Point[] {
  return ranges.reduce<Point[]>(
    (all, [key, range]) => range.flatMap((end) => all.map((one) => ({ ...one, [key]: end }))),
    [{}],
  )
}

/** Three points well inside, no two numbers as far along their ranges. */
function betweenEnds(ranges: Ranges): Point[] {
  return [0.5, 0.2, 0.8].map((along) =>
    Object.fromEntries(
      ranges.map(([key, [low, high]], i) => [key, low + ((along + 0.37 * i) % 1) * (high - low)]),
    ),
  )
}

/** Whether the margin at this corner is no less so than the other. */
function isAtMost(at: 'worst' | 'best', margin: number, there: number): boolean {
  return at === 'worst' ? margin <= there + 1e-9 : margin >= there - 1e-9
}

test('of every row the corner told is the worst of all corners, and the best', () => {
  const seen = { ranged: 0, proved: 0, unproved: 0, worst: 0, best: 0 }
  fc.assert(
    fc.property(rangedPlan(7), settings, (text, stakes) => {
      const model = readModel(text)
      for (const row of rowsOf(model, stakes)) {
        const { at, margin = Number.POSITIVE_INFINITY, proved } = row
        if (at !== 'worst' && at !== 'best') continue
        const { marginAt, ranges } = elsewhere(model, row)
        const all = cornersOf(ranges).map(marginAt)
        const extreme = at === 'worst' ? Math.min(...all) : Math.max(...all)
        const where = `${row.stage} ${row.actor} ${at} ${JSON.stringify(row.point)}`
        if (Number.isFinite(extreme)) expect(margin, where).toBeCloseTo(extreme, 8)
        else expect(margin, where).toBe(extreme)
        if (proved)
          for (const there of betweenEnds(ranges).map(marginAt))
            expect(isAtMost(at, margin, there), where).toBe(true)
        expect(outcomeOf(recheck(model, {}, row)), where).not.toBe('refused')
        seen.ranged++
        seen[at]++
        seen[proved ? 'proved' : 'unproved']++
      }
    }),
    { numRuns: plans, seed: 20_261_129 },
  )
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(plans / 10)
}, 900_000)

test('where too many numbers act either way no single end betters the corner told', () => {
  let many = 0
  fc.assert(
    fc.property(rangedPlan(30), settings, (text, stakes) => {
      const model = readModel(text)
      for (const row of rowsOf(model, stakes)) {
        const { at, margin = Number.POSITIVE_INFINITY } = row
        if (at !== 'worst' && at !== 'best') continue
        const { marginAt, ranges } = elsewhere(model, row)
        if (ranges.length <= combinedMax) continue
        for (const [key, [low, high]] of ranges) {
          const there = marginAt({ ...row.point, [key]: row.point[key] === low ? high : low })
          expect(isAtMost(at, margin, there), `${row.stage} ${row.actor} ${at} ${key}`).toBe(true)
        }
        many++
      }
    }),
    { numRuns: plans / 4, seed: 20_261_130 },
  )
  expect(many).toBeGreaterThan(plans / 10)
}, 900_000)

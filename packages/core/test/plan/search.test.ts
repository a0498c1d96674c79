/** The search against trying every ladder, and against the published counts. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepBudget } from '../../src/base/budget.ts'
import { agreementOf, compile, type Game, settingsOf } from '../../src/game/game.ts'
import type { Model } from '../../src/model/model.ts'
import type { AnswerRule } from '../../src/subjects/plan/computing/answers.ts'
import type { Test } from '../../src/subjects/plan/computing/entered.ts'
import { better, type Score } from '../../src/subjects/plan/computing/front.ts'
import {
  type Lattice,
  latticeOf,
  losersBetween,
  type Piece,
  passes,
  riskOf,
} from '../../src/subjects/plan/computing/lattice.ts'
import { type Search, searchLadders } from '../../src/subjects/plan/computing/search.ts'
import { arbitraryPlannedModel } from './arbitrary-plan.ts'
import { bundles, korea, koreaIn, ladder, orderings } from './korea.ts'

const criteria = ['stages', 'start', 'risk', 'losers', 'ambition'] as const
const everyone = 0x3f

function searchOf(test: Test, rule: AnswerRule, stagesMax: number): Search {
  return {
    requirements: { test, rule, agreeing: everyone, keeping: everyone },
    stagesMax,
    criteria,
  }
}

function koreaLattice(game: Game): Lattice {
  const pieces = Object.entries(bundles).map(([id, options]) => ({
    id,
    after: 0,
    ...settingsOf(
      korea,
      options.map((option) => ({ option, value: true })),
    ),
  }))
  return latticeOf(game, ladder('NRCOF'), pieces)
}

test('2.9: the search finds 40 of 421 orders step by step, and 203 against today', () => {
  const found = (test: Test) =>
    searchLadders(koreaLattice(koreaIn()), searchOf(test, 'one-reply', 4), stepBudget())
  expect(found('step')).toMatchObject({ triedCount: 421, passingCount: 40, cut: false })
  expect(found('today')).toMatchObject({ triedCount: 421, passingCount: 203, cut: false })
})

/** Every ladder of a lattice, one by one. */
function* ladders(full: number, stagesMax: number, sets: number[] = [0]): Generator<number[]> {
  const last = sets.at(-1) ?? 0
  yield sets
  if (sets.length > stagesMax) return
  for (let next = last + 1; next <= full; next++)
    if ((next & last) === last) yield* ladders(full, stagesMax, [...sets, next])
}

function bruteForce(lattice: Lattice, search: Search) {
  const full = lattice.state.length - 1
  const isEnd = (set: number) =>
    set > 0 && (search.goal ? search.goal(lattice.state[set] ?? 0) : set === full)
  let tried = 0
  const passing: Score[] = []
  for (const sets of ladders(full, search.stagesMax)) {
    const end = sets.at(-1) ?? 0
    if (!isEnd(end) || sets.slice(0, -1).some(isEnd) || search.goal?.(lattice.state[0] ?? 0))
      continue
    tried++
    const steps = sets.slice(1).map((set, i) => [sets[i] ?? 0, set] as const)
    if (!steps.every(([a, b]) => passes(lattice, a, b, search.requirements))) continue
    passing.push({
      stages: steps.length,
      start: steps[0] ? riskOf(lattice, ...steps[0]) : Number.POSITIVE_INFINITY,
      risk: Math.min(...steps.map(([a, b]) => riskOf(lattice, a, b))),
      losers: steps.reduce((set, [a, b]) => set | losersBetween(lattice, a, b), 0),
      ambition: [...end.toString(2)].filter((digit) => digit === '1').length,
    })
  }
  return { tried, passing }
}

function piecesOf(model: Model, waits: number): Piece[] {
  const settings = new Map(
    model.plans
      .flatMap((plan) => plan.stages.flatMap((stage) => stage.commitments))
      .map(({ keep }) => [keep.option, keep] as const),
  )
  return [...settings.values()].slice(0, 4).map((keep, i) => ({
    id: keep.option,
    after: i > 0 && (waits >>> i) & 1 ? 1 << (i - 1) : 0,
    ...settingsOf(model, [keep]),
  }))
}

const scoreKey = ({ stages, start, risk, losers, ambition }: Score) =>
  `${stages} ${start} ${risk} ${[...losers.toString(2)].filter((digit) => digit === '1').length} ${ambition}`

test('the search agrees with trying every ladder', () => {
  fc.assert(
    fc.property(
      arbitraryPlannedModel({ actorsMax: 3, optionsMax: 6, statementsMax: 5 }),
      fc.record({
        test: fc.constantFrom('step', 'today') as fc.Arbitrary<Test>,
        rule: fc.constantFrom(
          'one-reply',
          'chain',
          'any',
          'proportionate',
        ) as fc.Arbitrary<AnswerRule>,
        stagesMax: fc.integer({ min: 1, max: 4 }),
        waits: fc.integer({ min: 0, max: 15 }),
        goal: fc.option(fc.integer({ min: 1, max: 63 }), { nil: undefined }),
      }),
      (model, { test, rule, stagesMax, waits, goal }) => {
        const pieces = piecesOf(model, waits)
        if (pieces.length === 0) return
        const game = compile(model)
        const [plan] = model.plans
        if (plan === undefined) return
        const lattice = latticeOf(game, agreementOf(model, game.frame, plan, new Set()), pieces)
        const search = {
          ...searchOf(test, rule, stagesMax),
          ...(goal !== undefined && { goal: (state: number) => (state & goal) === goal }),
        }
        const found = searchLadders(lattice, search, stepBudget())
        const slow = bruteForce(lattice, search)
        expect([found.triedCount, found.passingCount]).toEqual([slow.tried, slow.passing.length])
        const unbeaten = slow.passing.filter(
          (one) => !slow.passing.some((other) => better(other, one, criteria)),
        )
        const keys = (scores: readonly Score[]) => [...new Set(scores.map(scoreKey))].sort()
        expect(keys(found.front.map((one) => one.score))).toEqual(keys(unbeaten))
      },
    ),
    { numRuns: 2_000, seed: 421 },
  )
})

test('there are as many ladders as ordered partitions', () => {
  expect(orderings('NRCOF', 5).length).toBe(541)
})

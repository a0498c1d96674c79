/** Acquisition paths and the games over them: published runs, a solver, trying everything, laws. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '../../src/base/assert.ts'
import { compare, fractionOf, fractionText, numberOf } from '../../src/base/fraction.ts'
import {
  acquisitionPaths,
  bimatrixEquilibria,
  leastEffort,
  type PathGame,
  pathCeilings,
  pathEquilibria,
  pathIncentives,
  solvePathGame,
} from '../../src/inspection/inspection.ts'
import { gameValue } from './linear-programme.ts'

const runs = { numRuns: 150, seed: 20_251_130 }

/** Five steps and four paths, the last of them hidden and with a poor sensor. */
const five: PathGame = {
  paths: [
    { steps: [2, 4], length: 3 },
    { steps: [2, 3], length: 4 },
    { steps: [0, 1], length: 4.5 },
    { steps: [1], length: 6 },
  ],
  steps: [
    { effort: 10, nonDetection: 0.2 },
    { effort: 40, nonDetection: 0.5 },
    { effort: 15, nonDetection: 0.1 },
    { effort: 30, nonDetection: 0.4 },
    { effort: 20, nonDetection: 0.1 },
  ],
  effort: 0,
  gain: 9,
  loss: 9,
}

describe('the inspection game over paths (T16)', () => {
  test.each([
    [0, '9', false],
    [35, '9/2', false],
    [54, '153/182', false],
    [55, '-9/4', true],
    [200, '-9/4', true],
  ])('with an effort of %d', (effort, value, deterred) => {
    const solution = solvePathGame({ ...five, effort })
    expect(fractionText(solution.value)).toBe(value)
    expect(solution.deterred).toBe(deterred)
  })

  test('incentives fall with length; 55 is the least effort that deters', () => {
    expect(pathIncentives(five).map(numberOf)).toEqual([9, 6.75, 6, 4.5])
    expect(leastEffort(five)).toEqual({ kind: 'deters', effort: 55 })
  })

  test('what may be missed at most, path by path, and what all effort leaves', () => {
    const ceilings = pathCeilings(five)
    const most = ceilings.map(({ needed }) => 1 - numberOf(needed))
    for (const [i, missed] of [0.5, 0.571429, 0.6, 0.666667].entries())
      expect(most[i]).toBeCloseTo(missed, 6)
    expect(ceilings.map(({ detection }) => numberOf(detection))).toEqual([0.99, 0.96, 0.9, 0.5])
  })

  test('a sensor that misses too much leaves its path open, whatever is spent', () => {
    const steps = five.steps.map((step, i) => (i === 1 ? { ...step, nonDetection: 0.7 } : step))
    expect(leastEffort({ ...five, steps })).toEqual({ kind: 'remains', paths: [3] })
    const { value, paths, deterred } = solvePathGame({ ...five, steps, effort: 1_000 })
    expect([numberOf(value), deterred]).toEqual([0.45, false])
    expect(paths.map(({ payoff }) => numberOf(payoff) > 0)).toEqual([false, false, false, true])
  })

  test('the published program: step 2 is inspected, the second path taken, -100.05 and 7.45', () => {
    // The run lists three efforts; its second path takes a step 3 that it can never inspect. How
    // well step 2 is seen was drawn at random up to 0.5 and is of no account.
    for (const nonDetection of [0, 0.2, 0.49]) {
      const published = {
        paths: [
          { steps: [1, 2], length: 1.5 },
          { steps: [1, 3], length: 2 },
        ],
        steps: [1, 1, 0.5, 1].map((effort) => ({ effort, nonDetection, falseAlarm: 0.05 })),
        effort: 0.6,
        gain: 10,
        loss: 10,
      }
      const costs = { alarm: { inspector: 1, state: 1 }, found: 10, missed: 100 }
      const [only, ...others] = pathEquilibria(published, costs)
      expect(others).toEqual([])
      expect(only?.inspection.map(({ steps }) => steps)).toEqual([[2]])
      expect(only?.paths.map(fractionText)).toEqual(['0', '1'])
      expect(fractionText(only?.kept ?? fractionOf(9))).toBe('0')
      expect(numberOf(only?.values.inspector ?? fractionOf(9))).toBe(-100.05)
      expect(numberOf(only?.values.state ?? fractionOf(9))).toBe(7.45)
    }
  })
})

const games = fc.integer({ min: 1, max: 6 }).chain((stepCount) =>
  fc.record({
    steps: fc.array(
      fc.record({
        effort: fc.integer({ min: 1, max: 9 }).map((x) => x / 2),
        nonDetection: fc.integer({ min: 0, max: 10 }).map((x) => x / 10),
        falseAlarm: fc.integer({ min: 0, max: 3 }).map((x) => x / 20),
      }),
      { minLength: stepCount, maxLength: stepCount },
    ),
    paths: fc.array(
      fc.record({
        steps: fc.uniqueArray(fc.nat({ max: stepCount - 1 }), { minLength: 1, maxLength: 4 }),
        length: fc.integer({ min: 2, max: 12 }).map((x) => x / 2),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    effort: fc.integer({ min: 0, max: 20 }).map((x) => x / 2),
    gain: fc.integer({ min: 1, max: 10 }),
    loss: fc.integer({ min: 1, max: 10 }),
  }),
)

/** Every set within the effort, dominated ones too, in plain numbers as the definition has it. */
function byDefinition({ paths, steps, effort, gain, loss }: PathGame) {
  const sets = Array.from({ length: 2 ** steps.length }, (_, set) =>
    [...steps.keys()].filter((step) => (set >> step) & 1),
  ).filter((set) => set.reduce((sum, step) => sum + at(steps, step).effort, 0) <= effort)
  const shortest = Math.min(...paths.map((path) => path.length))
  return paths.map((path) => {
    const worth = (gain * shortest) / path.length
    return sets.map((set) => {
      const missed = path.steps
        .filter((step) => set.includes(step))
        .reduce((product, step) => product * at(steps, step).nonDetection, 1)
      return worth * missed - loss * (1 - missed)
    })
  })
}

describe('any game over paths', () => {
  test('has the value of the linear programme over every affordable set', () => {
    fc.assert(
      fc.property(games, (game) => {
        const solution = solvePathGame(game)
        expect(numberOf(solution.value)).toBeCloseTo(gameValue(byDefinition(game)), 6)
      }),
      runs,
    )
  })

  test('inspects within its effort, with shares that sum to 1, and holds every path to the value', () => {
    fc.assert(
      fc.property(games, (game) => {
        const { inspection, paths, value, deterred } = solvePathGame(game)
        expect(deterred).toBe(numberOf(value) <= 0)
        for (const { steps } of inspection) {
          const used = steps.reduce((sum, step) => sum + at(game.steps, step).effort, 0)
          expect(used).toBeLessThanOrEqual(game.effort)
        }
        const all = inspection.reduce((sum, { share }) => sum + numberOf(share), 0)
        expect(all).toBeCloseTo(1, 12)
        expect(paths.some(({ payoff }) => compare(payoff, value) === 0)).toBe(true)
        for (const { payoff, share } of paths) {
          expect(compare(payoff, value)).toBeLessThanOrEqual(0)
          if (share.numerator > 0n) expect(compare(payoff, value)).toBe(0)
        }
      }),
      runs,
    )
  })

  test('more effort never leaves the State better off; a ceiling is reached and not crossed', () => {
    fc.assert(
      fc.property(games, fc.integer({ min: 0, max: 8 }), (game, more) => {
        const [less, after] = [game.effort, game.effort + more].map((effort) =>
          solvePathGame({ ...game, effort }),
        )
        expect(compare(after?.value ?? fractionOf(99), less?.value ?? fractionOf(-99))).not.toBe(1)
        const ceilings = pathCeilings(game)
        for (const [path, { missed }] of (less?.paths ?? []).entries())
          expect(1 - numberOf(missed)).toBeLessThanOrEqual(
            numberOf(at(ceilings, path).detection) + 1e-12,
          )
        const everything = solvePathGame({ ...game, effort: 1_000 })
        for (const [path, { missed }] of everything.paths.entries())
          expect(1 - numberOf(missed)).toBeCloseTo(numberOf(at(ceilings, path).detection), 12)
      }),
      runs,
    )
  })

  test('the least effort deters, and a little less does not', () => {
    let found = 0
    fc.assert(
      fc.property(games, (game) => {
        const least = leastEffort(game)
        if (least.kind === 'remains') {
          expect(solvePathGame({ ...game, effort: 1_000 }).deterred).toBe(false)
          expect(least.paths.length).toBeGreaterThan(0)
          return
        }
        found++
        expect(solvePathGame({ ...game, effort: least.effort }).deterred).toBe(true)
        if (least.effort > 0)
          expect(solvePathGame({ ...game, effort: least.effort - 0.01 }).deterred).toBe(false)
      }),
      runs,
    )
    expect(found).toBeGreaterThan(20)
  })

  test('without false alarms an equilibrium keeps the word exactly where the value deters', () => {
    const costs = { alarm: { inspector: 0, state: 0 }, found: 10, missed: 100 }
    fc.assert(
      fc.property(games, (game) => {
        const { value } = solvePathGame(game)
        const kept = pathEquilibria(game, costs).map((one) => numberOf(one.kept))
        if (value.numerator > 0n) expect(Math.max(...kept)).toBeLessThan(1)
        else if (value.numerator < 0n) expect(kept.every((chance) => chance === 1)).toBe(true)
      }),
      runs,
    )
  })
})

describe('equilibria of games that are not zero-sum', () => {
  const payoff = fc.integer({ min: -5, max: 5 }).map(fractionOf)
  const bimatrices = fc
    .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) })
    .chain(({ rows, columns }) =>
      fc.array(
        fc.array(fc.record({ row: payoff, column: payoff }), {
          minLength: columns,
          maxLength: columns,
        }),
        { minLength: rows, maxLength: rows },
      ),
    )

  test('there is one at least, and in none anybody gains by another choice', () => {
    fc.assert(
      fc.property(bimatrices, (game) => {
        const found = bimatrixEquilibria(game)
        expect(found.length).toBeGreaterThan(0)
        for (const { rows, columns, values } of found) {
          const byRow = game.map((row) =>
            row.reduce((sum, one, k) => sum + numberOf(one.row) * numberOf(at(columns, k)), 0),
          )
          const byColumn = at(game, 0).map((_, k) =>
            game.reduce(
              (sum, row, j) => sum + numberOf(at(row, k).column) * numberOf(at(rows, j)),
              0,
            ),
          )
          expect(Math.max(...byRow)).toBeCloseTo(numberOf(values.row), 9)
          expect(Math.max(...byColumn)).toBeCloseTo(numberOf(values.column), 9)
          const mixed = byRow.reduce((sum, one, j) => sum + one * numberOf(at(rows, j)), 0)
          expect(mixed).toBeCloseTo(numberOf(values.row), 9)
          const other = byColumn.reduce((sum, one, k) => sum + one * numberOf(at(columns, k)), 0)
          expect(other).toBeCloseTo(numberOf(values.column), 9)
        }
      }),
      { ...runs, numRuns: 400 },
    )
  })

  test('the battle of the sexes has three', () => {
    const of = (row: number, column: number) => ({
      row: fractionOf(row),
      column: fractionOf(column),
    })
    const found = bimatrixEquilibria([
      [of(2, 1), of(0, 0)],
      [of(0, 0), of(1, 2)],
    ])
    expect(found.map(({ rows }) => rows.map(fractionText).join(' '))).toEqual([
      '1 0',
      '0 1',
      '2/3 1/3',
    ])
  })
})

describe('paths in a network', () => {
  const step = (from: string, to: string, length = 1) => ({ from, to, length })
  const settings = { origin: 'origin', goals: ['weapon'] }

  test('the shortest first, each form once, circles and blind alleys left out', () => {
    const steps = [
      step('origin', 'feed'),
      step('feed', 'product', 2),
      step('product', 'feed', 1),
      step('product', 'weapon', 1),
      step('origin', 'weapon', 7),
      step('origin', 'weapon', 3),
      step('feed', 'waste'),
      step('weapon', 'origin'),
    ]
    expect(acquisitionPaths(steps, settings)).toEqual({
      paths: [
        { steps: [5], length: 3 },
        { steps: [0, 1, 3], length: 4 },
        { steps: [4], length: 7 },
      ],
      complete: true,
    })
  })

  test('no route is an empty list, and a limit is said', () => {
    expect(acquisitionPaths([step('a', 'weapon')], settings)).toEqual({ paths: [], complete: true })
    const parallel = Array.from({ length: 5 }, () => step('origin', 'weapon'))
    const { paths, complete } = acquisitionPaths(parallel, { ...settings, pathsMax: 3 })
    expect([paths.length, complete]).toEqual([3, false])
    const whole = acquisitionPaths(parallel, { ...settings, pathsMax: 5 })
    expect([whole.paths.length, whole.complete]).toEqual([5, true])
  })

  test('a dense network ends within bounds', () => {
    const forms = Array.from({ length: 30 }, (_, i) => `form ${i}`)
    const steps = forms.flatMap((from) =>
      forms.filter((to) => to !== from).map((to) => step(from, to)),
    )
    const asked = { origin: 'form 0', goals: ['form 29'] }
    const { paths, complete } = acquisitionPaths(steps, asked)
    expect([paths.length, complete]).toEqual([10_000, false])
  })

  test('are all there are: as many as trying every order of forms gives', () => {
    const network = fc.uniqueArray(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), {
      selector: ([from, to]) => `${from} ${to}`,
      maxLength: 16,
    })
    fc.assert(
      fc.property(network, (pairs) => {
        const steps = pairs.filter(([a, b]) => a !== b).map(([a, b]) => step(`${a}`, `${b}`))
        const found = acquisitionPaths(steps, { origin: '0', goals: ['4'] })
        const leads = (from: string, to: string) =>
          steps.some((one) => one.from === from && one.to === to)
        const orders = [[], ...arrangements(['1', '2', '3'])].filter((middle) => {
          const way = ['0', ...middle, '4']
          return way.slice(1).every((to, i) => leads(at(way, i), to))
        })
        expect(found.paths).toHaveLength(orders.length)
        expect(found.complete).toBe(true)
      }),
      runs,
    )
  })

  /** Every list of some of these, at least one, in every order. */
  function arrangements(from: readonly string[]): string[][] {
    return from.flatMap((first) => {
      const rest = arrangements(from.filter((one) => one !== first))
      return [[first], ...rest.map((one) => [first, ...one])]
    })
  }
})

/** Numbers that cannot be are refused in words, and never answered. */
import { expect, test } from 'vitest'
import { fraction } from '../../src/base/fraction.ts'
import {
  acquisitionPaths,
  beliefAfterClean,
  bimatrixEquilibria,
  combSchedule,
  defectsFor,
  detectionBySample,
  dresherByRecursion,
  dresherValue,
  equidistantDetection,
  exactSample,
  iaeaSample,
  inspectionGame,
  inspectionToDeter,
  interimTimes,
  interimValue,
  largestSigma,
  leastEffort,
  lossDetection,
  normalBelow,
  normalQuantile,
  type PathGame,
  pathEquilibria,
  poissonDetection,
  quantitiesIn,
  randomDetection,
  slotDetection,
  slotsIn,
  slotsToDeter,
  solveMatrixGame,
  solvePathGame,
  solveSecurityGame,
} from '../../src/inspection/inspection.ts'

const ten = { items: 10, defects: 2 }
const month = { criticalTime: 1, nonDetection: 0 }
const step = { effort: 1, nonDetection: 0.1 }
const path: PathGame = {
  paths: [{ steps: [0], length: 1 }],
  steps: [step],
  effort: 1,
  gain: 1,
  loss: 1,
}
const alarms = { alarm: { inspector: 0, state: 0 }, found: 1, missed: 2 }
const site = { gain: 1, loss: 1, days: 1, nonDetection: 0 }
const network = { origin: 'a', goals: ['b'] }
const game = { gain: 1, loss: 1, nonDetection: 0, effort: 1, found: 2, missed: 3 }
const one = fraction(1)
const square = (count: number) =>
  Array.from({ length: count }, () =>
    Array.from({ length: count }, () => ({ row: one, column: one })),
  )

test.each<[string, () => unknown, RegExp]>([
  ['more samples than items', () => detectionBySample(ten, 11), /sample is a whole number .* 10/],
  ['half a sample', () => detectionBySample(ten, 1.5), /whole number/],
  ['more defects than items', () => exactSample({ items: 10, defects: 11 }, 0.1), /does not hold/],
  ['half a defect, exactly', () => exactSample({ items: 10, defects: 1.5 }, 0.1), /whole number/],
  ['no items', () => iaeaSample({ items: 0, defects: 1 }, 0.1), /number of items/],
  ['a chance above 1', () => iaeaSample(ten, 1.2), /chance between 0 and 1, and not 1.2/],
  ['a chance that is no number', () => exactSample(ten, Number.NaN), /chance/],
  ['a goal of nothing', () => defectsFor(0, 1), /above 0/],
  ['a mass below 0', () => quantitiesIn({ kilograms: 8, counted: 'element' }, -1, 0), /0 or more/],
  ['the normal distribution of no number', () => normalBelow(Number.NaN), /number/],
  ['a quantile past 1', () => normalQuantile(1.1), /between 0 and 1/],
  ['no error at all', () => lossDetection(1, { sigma: 0, falseAlarm: 0.05 }), /above 0/],
  ['no false alarm at all', () => lossDetection(1, { sigma: 1, falseAlarm: 0 }), /strictly/],
  ['certain detection', () => largestSigma(1, { falseAlarm: 0.05, detection: 1 }), /strictly/],
  ['no time', () => poissonDetection(1, { ...month, criticalTime: 0 }), /above 0/],
  ['a rate below 0', () => poissonDetection(-1, month), /0 or more/],
  ['no interval', () => equidistantDetection(0, month), /interval/],
  ['a period too short', () => randomDetection({ visits: 1, period: 0.5 }, month), /at least/],
  ['half an interim inspection', () => interimValue(0.5), /whole number/],
  ['a draw past 1', () => interimTimes(2, 1.1), /between 0 and 1/],
  [
    'more inspections than slots',
    () => slotDetection({ slots: 3, inspections: 4, nonDetection: 0 }),
    /from 0 to 3/,
  ],
  ['no horizon', () => slotsIn(0, 1, { endInspection: false }), /horizon/],
  ['no slots', () => slotsToDeter({ slots: 0, nonDetection: 0 }, { gain: 1, loss: 1 }), /slots/],
  ['nothing to lose', () => inspectionToDeter({ gain: 1, loss: 0 }, { nonDetection: 0 }), /loss/],
  ['a find dearer than a miss', () => inspectionGame({ ...game, missed: 2 }), /1 < 2 < 2/],
  ['no periods', () => dresherValue({ periods: 0, inspections: 0, found: one }), /periods/],
  [
    'too long a recursion',
    () => dresherByRecursion({ periods: 101, inspections: 1, found: one }),
    /100/,
  ],
  [
    'a find worth nothing',
    () => dresherValue({ periods: 2, inspections: 1, found: fraction(0) }),
    /more than 0/,
  ],
  ['a game without columns', () => solveMatrixGame([[]]), /a row and a column/],
  ['rows of different length', () => solveMatrixGame([[one], [one, one]]), /as many columns/],
  ['too many supports', () => bimatrixEquilibria(square(9)), /more than 20000 supports/],
  [
    'a step to itself',
    () => acquisitionPaths([{ from: 'a', to: 'a', length: 1 }], network),
    /"a" to itself/,
  ],
  [
    'a step of no length',
    () => acquisitionPaths([{ from: 'a', to: 'b', length: 0 }], network),
    /above 0/,
  ],
  ['no goal', () => acquisitionPaths([], { origin: 'a', goals: [] }), /needs a goal/],
  ['a goal at the origin', () => acquisitionPaths([], { origin: 'a', goals: ['a'] }), /at once/],
  ['no path', () => solvePathGame({ ...path, paths: [] }), /no path/],
  ['a step that is not there', () => leastEffort({ ...path, steps: [] }), /there is none/],
  [
    'a step taken twice',
    () => solvePathGame({ ...path, paths: [{ steps: [0, 0], length: 1 }] }),
    /once/,
  ],
  ['an effort below 0', () => solvePathGame({ ...path, effort: -1 }), /0 or more/],
  ['a find as dear as a miss', () => pathEquilibria(path, { ...alarms, missed: 1 }), /1 > 1/],
  ['no sites', () => solveSecurityGame([], 1), /sites/],
  [
    'a site with nothing at stake',
    () => solveSecurityGame([{ ...site, gain: 0, loss: 0 }], 1),
    /gain or to lose/,
  ],
  ['days that are no number', () => solveSecurityGame([{ ...site, days: Number.NaN }], 1), /days/],
  ['infinitely many days', () => solveSecurityGame([site], Number.POSITIVE_INFINITY), /days/],
  ['a visit more than certain', () => combSchedule([1.5]), /chance/],
  ['a belief above 1', () => beliefAfterClean(2, { detection: 0, inspections: 1 }), /chance/],
  [
    'what could not be',
    () => beliefAfterClean(1, { detection: 1, inspections: 1 }),
    /would have been found/,
  ],
])('%s', (_, call, words) => {
  expect(call).toThrow(RangeError)
  expect(call).toThrow(words)
})

test('with too many steps to choose among, the limit is said', () => {
  const many = Array.from({ length: 21 }, () => step)
  const steps = [...many.keys()]
  expect(() => solvePathGame({ ...path, steps: many, paths: [{ steps, length: 1 }] })).toThrow(
    'At most 20 steps are chosen among, and not 21.',
  )
})

test('with too many sets of steps, the limit is said and not worked up to', () => {
  const many = Array.from({ length: 20 }, () => step)
  const paths = Array.from({ length: 10 }, (_, i) => ({ steps: [...many.keys()], length: 1 + i }))
  expect(() => solvePathGame({ ...path, steps: many, paths, effort: 10 })).toThrow(
    'more than 20000 sets',
  )
})

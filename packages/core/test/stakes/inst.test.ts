/** The test instance of six options, number for number (T8, T9, T10). */
import { describe, expect, test } from 'vitest'
import {
  additiveMargin,
  bestForward,
  bestLadders,
  criticalPatience,
  detectionNeeded,
  fewestStages,
  frontOf,
  isGain,
  type Lattice,
  ladderOf,
  ladderTo,
  latticeOf,
  leximinLadder,
  longestLagOf,
  marginsByTime,
  marginTable,
  orderings,
  repairsOf,
  type StageMargin,
  sliced,
  type TestSettings,
  testStages,
  trustNeeded,
  worstCorner,
} from '../../src/subjects/stakes/calculus/calculus.ts'
import { bigDeal, everyLadder, hardStepEarly, inStages, inst, staged } from './inst.ts'

const alone = { look: 'alone' } as const
const [N, W] = [0, 1]
const everything = 63
const lattice = latticeOf(inst)

function row(packages: readonly string[], of: { stage: number; party: number } & TestSettings) {
  return { stakes: inst, ladder: inStages(packages), row: { ...alone, ...of } }
}

function least(rows: readonly StageMargin[]): number {
  return Math.min(...rows.map(({ margin }) => margin))
}

describe('stages that stand alone', () => {
  const denuclearizeFirst = ['n1 w1 n3', 'n2', 'w2 w3']
  const payFirst = ['w1 w2', 'n1 w3', 'n2 n3']
  test.each([
    [staged, 0, N, [1, 2, 0.5], [0.7767, 0.6667, 0.1651, 0.8434, 0.3175]],
    [staged, 0, W, [1.3, 2, -0.1], [0.8433, 0.3333, 1.071, 0.3448, 0.0882]],
    [staged, 1, N, [2, 3.8, 0.3], [0.7767, 0.5143, 0.9185, 0.754, 0.1481]],
    [staged, 1, W, [2.8, 4.15, -0.45], [0.8433, 0.2935, 2.5294, 0.3042, 0.0733]],
    [staged, 2, N, [3, 8.8, 1.3], [0.7767, 0.7733, 0.0253, 0.8983, 0.6784]],
    [staged, 2, W, [6.3, 10.15, 2.55], [0.8433, 0.5066, 2.5594, 0.5194, 0.1812]],
    [bigDeal, 0, N, [3, 9, 1.5], [0.7767, 0.8, -0.1747, 0.9113, 0.8889]],
    [bigDeal, 0, W, [6.3, 10.5, 2.9], [0.8433, 0.5526, 2.2094, 0.5653, 0.218]],
    [denuclearizeFirst, 0, N, [-3, 2, 0.5], [0.7767, 3.3333, -3.8349]],
    [payFirst, 1, W, [-2.2, 1.65, -0.45], [0.8433, 1.8333, -2.079]],
  ])('%j, stage %d, party %d', (...[packages, stage, party, flows, numbers]) => {
    const [u = 0, w = 0, z = 0] = flows
    const [phi = 0, phiCritical = 0, margin = 0, discount, detection] = numbers
    const one = row(packages, { stage, party })
    const found = testStages(inst, one.ladder, alone).find(
      (other) => other.stage === stage && other.party === party,
    )
    expect(found?.margin).toBeCloseTo(margin, 4)
    expect(found?.binding?.flows.kept).toBeCloseTo(u, 9)
    expect(found?.binding?.flows.tempted).toBeCloseTo(w, 9)
    expect(found?.binding?.flows.answered).toBeCloseTo(z, 9)
    const closed = additiveMargin(inst, one.ladder, { stage, party, entry: true })
    expect(closed.margin).toBeCloseTo(found?.margin ?? 0, 12)
    expect(closed.factor).toBeCloseTo(phi, 4)
    expect(closed.criticalFactor).toBeCloseTo(phiCritical, 4)
    const { changes, holds } = criticalPatience(one)
    expect(changes).toHaveLength(discount === undefined ? 0 : 1)
    if (discount === undefined) expect([holds, detectionNeeded(one)]).toEqual([[], undefined])
    else {
      expect(changes[0]).toBeCloseTo(discount, 4)
      expect(detectionNeeded(one)).toBeCloseTo(detection ?? 0, 4)
    }
  })

  test('2448 ladders, 1224 of them with everything, 8 of these hold and pay at each stage', () => {
    const ladders = [...everyLadder(inst)]
    const whole = ladders.filter((packages) => packages.flat().length === 6)
    expect([ladders.length, whole.length]).toEqual([2_448, 1_224])
    const good = whole.filter(
      (packages) =>
        paysEachStage(packages) && least(testStages(inst, ladderOf(packages), alone)) >= 0,
    )
    expect(good).toHaveLength(8)
  })

  test('the best least margin, first reached in two stages', () => {
    const found = bestLadders(lattice)
    expect(found.margin[everything]).toBeCloseTo(0.025342466, 9)
    const short = fewestStages(lattice, everything, { marginMin: 0 })
    expect(short?.sets).toEqual([0b001001, everything])
    expect(ladderTo(found, everything)).toHaveLength(2)
  })

  test('115 packages lead from where a ladder gets to where options may stand', () => {
    const found = bestLadders(lattice)
    let packages = 0
    for (let set = 1; set <= everything; set++)
      for (let added = set; added !== 0; added = (added - 1) & set)
        if (lattice.closed[set] === 1 && (found.margin[set ^ added] ?? 0) > -Infinity) packages++
    expect(packages).toBe(115)
  })

  test('of ladders with one least margin, leximin takes the one whose other margins are greater', () => {
    const found = leximinLadder(lattice, everything)
    expect(found?.sets).toEqual([0b100011, everything])
    const margins = [0.025342, 1.379373, 1.495205, 2.709399]
    for (const [i, margin] of margins.entries()) expect(found?.margins[i]).toBeCloseTo(margin, 6)
  })
})

function paysEachStage(packages: readonly (readonly number[])[]): boolean {
  let from = 0
  return packages.every((options) => {
    const to = options.reduce((set, o) => set | (1 << o), from)
    const pays = isGain(lattice, { from, to }, 0)
    from = to
    return pays
  })
}

describe('what would mend the big deal', () => {
  const one = row(bigDeal, { stage: 0, party: N })

  test('each single number', () => {
    const changes = new Map(repairsOf(one).map(({ change }) => [change.kind, change]))
    expect(changes.get('hostage')).toMatchObject({ more: expect.closeTo(2.248677, 6) })
    expect(changes.get('sanction')).toMatchObject({ more: expect.closeTo(0.224868, 6) })
    expect(changes.get('detection')).toMatchObject({ to: expect.closeTo(0.888889, 6) })
    expect(changes.get('lag')).toEqual({ kind: 'lag', to: 0 })
    expect(longestLagOf(one)).toBe(0)
    const closed = additiveMargin(inst, one.ladder, { stage: 0, party: N, entry: true })
    expect(closed.missing.hostage).toBeCloseTo(2.248677, 6)
    expect(closed.missing.sanction).toBeCloseTo(0.224868, 6)
  })

  test('an answer at once leaves a margin of 0.4726', () => {
    const lag = repairsOf(one).find(({ change }) => change.kind === 'lag')
    expect(lag?.margin).toBeCloseTo(0.472603, 6)
  })

  test('a cut in two, which is the best ladder there is', () => {
    const cut = repairsOf(one).find(({ change }) => change.kind === 'split')
    expect(cut?.weakest?.margin).toBeCloseTo(0.025342, 6)
    expect(cut?.change).toMatchObject({ reasons: ['irreversible', 'verification'] })
  })

  test('escrow leaves only what can be taken back later: 2.0253 in the last stage', () => {
    const ladder = inStages(staged).map((stage, k) =>
      k === 2 ? { ...stage, escrow: true } : stage,
    )
    const last = testStages(inst, ladder, alone).find((r) => r.stage === 2 && r.party === N)
    expect(last?.margin).toBeCloseTo(2.0253, 4)
    expect(last?.binding?.node.kind).toBe('ended')
  })

  test('a stage that holds needs nothing', () => {
    expect(repairsOf(row(staged, { stage: 0, party: N }))).toEqual([])
  })
})

describe('fronts', () => {
  test('options and stages', () => {
    const table = marginTable(lattice)
    const expected = {
      '2,1': 0.771,
      '3,1': 1.3794,
      '4,1': 0.7185,
      '4,2': 0.771,
      '5,1': 0.101,
      '5,2': 0.1651,
      '6,1': -0.1747,
      '6,2': 0.0253,
      '6,3': 0.0253,
    }
    expect([...table.keys()].sort()).toEqual(Object.keys(expected))
    for (const [key, margin] of Object.entries(expected))
      expect(table.get(key), key).toBeCloseTo(margin, 4)
  })

  const box10 = { cost: 1.1, benefit: 0.9, detection: 0.05 }
  const box20 = { cost: 1.2, benefit: 0.8, detection: 0.1 }
  test.each([
    ['ten', box10, true, [0.522, 0.7531, 0.4796, -0.3557, -1.1534]],
    ['twenty', box20, false, [0.274, 0.1301, 0.0422, -1.1586, -2.3278]],
    ['twenty, paying everywhere', box20, true, [0.274, 0.1301, 0.0422, -1.1586, -2.5678]],
  ])('in a box of %s percent', (...[, box, gainsInBox, expected]) => {
    const worst = latticeOf(inst, (party) => worstCorner(inst, box, party))
    const judged: Lattice = gainsInBox ? worst : { ...worst, flow: lattice.flow }
    const table = [...marginTable(judged)]
    for (const [i, margin] of expected.entries()) {
      const best = table.filter(([key]) => key.startsWith(`${i + 2},`)).map(([, value]) => value)
      expect(Math.max(...best)).toBeCloseTo(margin, 4)
    }
  })

  test('four options in two stages survive twenty percent, all six do not', () => {
    const worst = latticeOf(inst, (party) => worstCorner(inst, box20, party))
    const { points, complete } = frontOf(lattice, { worst })
    const robust = points.filter((point) => point.robustMargin >= 0)
    expect(complete).toBe(true)
    expect(robust.at(-1)).toMatchObject({
      optionCount: 4,
      stageCount: 2,
      sets: [0b010001, 0b011011],
    })
  })
})

describe('slices of the last step (T9)', () => {
  test.each([
    [1, 0.025342],
    [2, 0.471918],
    [3, 0.620776],
    [4, 0.695205],
    [6, 0.769635],
    [10, 0.829178],
    [50, 0.90063],
  ])('%d equal parts', (parts, margin) => {
    const cut = sliced(inst, inStages(staged), { stage: 2, parts })
    const rows = testStages(cut.stakes, cut.ladder, alone)
    const ofSlices = rows.filter(({ stage, party }) => party === N && cut.stages.includes(stage))
    expect(least(ofSlices)).toBeCloseTo(margin, 6)
    if (parts > 1) expect(least(rows)).toBeCloseTo(0.165068, 6)
  })
})

describe('looking forward (T10)', () => {
  test.each([
    [1, N, [1.6165, 1.3073, 0.0253]],
    [4, N, [1.2492, 1.5645, 0.0253]],
    [8, N, [0.7808, 1.3489, 0.0253]],
    [4, W, [2.8077, 4.3564, 2.5594]],
  ])(
    'entry margins of the staged ladder, %d periods a stage, party %d',
    (dwell, party, margins) => {
      for (const [stage, margin] of margins.entries()) {
        const { entry } = marginsByTime(inst, inStages(staged, dwell), { stage, party })
        expect(entry).toBeCloseTo(margin, 4)
      }
    },
  )

  test('with four periods a stage, the second binds N in mid-dwell and not at entry', () => {
    const second = testStages(inst, inStages(staged, 4)).find((r) => r.stage === 1 && r.party === N)
    expect(second?.binding?.node).toEqual({ kind: 'dwell', stage: 1, left: 1 })
    expect(second?.margin).toBeCloseTo(1.3073, 4)
  })

  test.each([
    [1, 0],
    [4, 6],
    [8, 0],
  ])(
    'with %d periods a stage, mid-dwell is the weakest place of %d whole ladders',
    (dwell, count) => {
      const whole = [...everyLadder(inst)].filter((packages) => packages.flat().length === 6)
      const inDwell = whole.filter((packages) => {
        const rows = testStages(inst, ladderOf(packages, dwell))
        const weakest = rows.reduce((a, b) => (b.margin < a.margin ? b : a))
        return weakest.binding?.node.kind === 'dwell'
      })
      expect(inDwell).toHaveLength(count)
    },
  )

  test('the patience at which the weakest stage turns', () => {
    const turns = [N, W].map((party) =>
      Math.max(
        ...[0, 1, 2].flatMap((stage) => {
          const ladder = inStages(staged, 4)
          return criticalPatience({ stakes: inst, ladder, row: { stage, party } }).changes
        }),
      ),
    )
    expect(Math.ceil((turns[0] ?? 0) * 1_000)).toBe(899)
    expect(Math.ceil((turns[1] ?? 0) * 1_000)).toBe(520)
  })

  test.each([
    [1, 0.251342],
    [4, 0.125645],
    [8, -0.097628],
  ])('the hard step early, with %d periods a stage', (dwell, margin) => {
    expect(least(testStages(inst, inStages(hardStepEarly, dwell)))).toBeCloseTo(margin, 6)
  })

  test.each([
    [1, true, 0.251342],
    [4, true, 0.125645],
    [8, true, 0.025342],
    [1, false, 1.227482],
    [4, false, 0.758465],
    [8, false, 0.594875],
  ])('the best ladder with %d periods a stage, each stage paying: %s', (dwell, gains, margin) => {
    const { best, complete } = bestForward(inst, { dwell, ...(!gains && { gains: null }) })
    expect(complete).toBe(true)
    expect(best?.margin).toBeCloseTo(margin, 6)
  })

  test('orders of the same packages: the hard step early is best when stages are short', () => {
    expect(orderings(inst, inStages(staged, 1))[0]?.order).toEqual([0, 2, 1])
    expect(orderings(inst, inStages(staged, 8)).at(-1)?.order).toEqual([0, 2, 1])
  })
})

describe('trust that each stage needs', () => {
  test.each([
    [staged, N, W, [0.221, 0.2798, 0.7825]],
    [staged, W, N, [0.2624, 0.5288, 0.5528]],
    [bigDeal, N, W, [0.4641]],
    [bigDeal, W, N, [0.2341]],
  ])('%j, party %d', (packages, party, other, beliefs) => {
    for (const [stage, belief] of beliefs.entries())
      expect(trustNeeded(inst, inStages(packages), { stage, party, other })?.belief).toBeCloseTo(
        belief,
        4,
      )
  })
})

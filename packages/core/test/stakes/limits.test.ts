/** The stage test in cases that theory has solved; what blocks a ladder, and what is at fault. */
import { describe, expect, test } from 'vitest'
import { at } from '../../src/base/assert.ts'
import {
  answersToBreach,
  criticalFactor,
  criticalPatience,
  criticalSurvival,
  detectionFactor,
  type FaultReason,
  faultsOf,
  judgeStages,
  type Ladder,
  ladderOf,
  latticeOf,
  type Party,
  repairsOf,
  type Stakes,
  tableTest,
  testStages,
  testStagesInBox,
  walkAwayValue,
  whyBlocked,
  withParty,
} from '../../src/subjects/stakes/calculus/calculus.ts'
import { linearPath } from '../../src/theory/theory.ts'
import { bigDeal, hardStepEarly, inStages, inst, staged } from './inst.ts'

const plain: Party = {
  id: 'a',
  discount: 0.8,
  detection: 1,
  lag: 0,
  sanction: 0,
  hostage: 0,
  falseAlarm: 0,
}

/** Two alike parties; option 2t is a's step t, option 2t + 1 is b's. */
function steps(
  levels: readonly number[],
  { cost, benefit, share }: Record<string, number>,
): Stakes {
  const increments = levels.map((level, t) => level - (levels[t - 1] ?? 0))
  return {
    parties: [plain, { ...plain, id: 'b' }],
    options: increments.flatMap((increment, t) =>
      [0, 1].map((owner) => ({
        id: `${owner === 0 ? 'a' : 'b'}${t}`,
        owner,
        values: [0, 1].map((p) => increment * (p === owner ? -(cost ?? 0) : (benefit ?? 0))),
        irreversibleShare: share ?? 0,
        prerequisites: [],
      })),
    ),
  }
}

function inPairs(count: number): Ladder {
  return ladderOf(Array.from({ length: count }, (_, t) => [2 * t, 2 * t + 1]))
}

describe('limits that theory has solved', () => {
  test('one step that can be taken back wholly is the repeated dilemma', () => {
    const stakes = steps([1], { cost: 2, benefit: 4, share: 0 })
    for (const [discount, detection, lag] of [
      [0.8, 1, 0],
      [0.9, 0.3, 2],
      [0.6, 0.5, 1],
    ] as const) {
      const watch = { discount, detection, lag }
      const rows = testStages(withParty(stakes, 0, watch), inPairs(1))
      const critical = criticalFactor({ kept: 2, tempted: 4, answered: 0 })
      expect((rows[0]?.margin ?? 0) >= 0).toBe(detectionFactor(watch) >= critical)
    }
  })

  test('steps that stay for ever, seen and answered at once: the margin is 0 along the best path', () => {
    const path = linearPath({ cost: 1, benefit: 2, discount: 0.8, most: 1 }, 60)
    const stakes = steps(path, { cost: 1, benefit: 2, share: 1 })
    const rows = testStages(stakes, inPairs(60)).filter(({ stage }) => stage < 20)
    for (const { margin } of rows) expect(Math.abs(margin)).toBeLessThan(1e-9)
  })

  test('a first step one percent too large does not hold', () => {
    const path = linearPath({ cost: 1, benefit: 2, discount: 0.8, most: 1 }, 60)
    const stakes = steps([at(path, 0) * 1.01, ...path.slice(1)], { cost: 1, benefit: 2, share: 1 })
    expect(testStages(stakes, inPairs(60))[0]?.margin).toBeLessThan(-1e-4)
  })
})

describe('conditional stages', () => {
  test('the hard step early holds only if the ladder is likely enough to go on', () => {
    const one = { stakes: inst, ladder: inStages(hardStepEarly, 4), row: { stage: 1, party: 0 } }
    const survival = criticalSurvival(one) ?? Number.NaN
    expect(survival).toBeGreaterThan(0)
    expect(survival).toBeLessThan(1)
    const ladder = one.ladder.map((stage) => ({ ...stage, survival: survival + 1e-6 }))
    const rows = testStages(inst, ladder).filter((row) => row.stage === 1 && row.party === 0)
    expect(rows[0]?.margin).toBeGreaterThanOrEqual(0)
  })

  test('the last stage stands alone: nothing that follows can help it', () => {
    const one = { stakes: inst, ladder: inStages(staged, 4), row: { stage: 2, party: 0 } }
    expect(criticalSurvival(one)).toBe(0)
    const blind = { ...one, stakes: withParty(inst, 0, { detection: 0.3 }) }
    expect(criticalSurvival(blind)).toBeUndefined()
  })

  test('a carrot early makes patience a stretch and not a threshold', () => {
    const stakes = withParty(inst, 0, { detection: 0.7, sanction: 0 })
    const ladder = inStages(hardStepEarly, 8)
    const sets = [0, 1, 2].map((stage) =>
      criticalPatience({ stakes, ladder, row: { stage, party: 0 } }),
    )
    for (const { changes, holds } of sets) expect(holds.length).toBe(Math.ceil(changes.length / 2))
  })
})

describe('verdicts', () => {
  test('the staged ladder: its weakest link first, and everything strong', () => {
    const rows = judgeStages(inst, inStages(staged, 4))
    expect(rows[0]).toMatchObject({ stage: 2, party: 0, holds: 'strong', survivalMin: 0, gain: 1 })
    expect(rows[0]?.share).toBeCloseTo(0.025342 / 7.5, 6)
    expect(rows.map(({ holds }) => holds)).toEqual(Array(6).fill('strong'))
    for (const { overWalkingAway } of rows) expect(overWalkingAway).toBeGreaterThan(0)
  })

  test('a hard step that holds only because relief follows is conditional', () => {
    const stakes = withParty(inst, 0, { detection: 0.6 })
    const rows = judgeStages(stakes, inStages(['n1 w1', 'n3 w3', 'n2 w2'], 1))
    const hard = rows.find((row) => row.stage === 1 && row.party === 0)
    expect(hard?.holds).toBe('conditional')
    expect(hard?.marginAlone).toBeLessThan(0)
    expect(hard?.survivalMin).toBeGreaterThan(0)
  })
})

describe('repairs that look forward', () => {
  test('the hard step early with long stages is mended by moving it to the end', () => {
    const one = { stakes: inst, ladder: inStages(hardStepEarly, 8), row: { stage: 1, party: 0 } }
    const reorder = repairsOf(one).find(({ change }) => change.kind === 'reorder')
    expect(reorder?.change).toEqual({ kind: 'reorder', order: [0, 2, 1] })
    expect(reorder?.weakest?.margin).toBeCloseTo(0.025342, 6)
  })

  test('a hard last step is held by something to look forward to', () => {
    const stakes = withParty(inst, 0, { detection: 0.6 })
    const ladder = inStages(['n1 w1', 'n2', 'n3 w3'], 1)
    const failing = testStages(stakes, ladder).find((row) => row.stage === 2 && row.party === 0)
    expect(failing?.margin).toBeLessThan(0)
    const repairs = repairsOf({ stakes, ladder, row: { stage: 2, party: 0 } })
    const carrot = repairs.find(({ change }) => change.kind === 'carrot')
    expect(carrot?.change).toEqual({ kind: 'carrot', option: 4 })
  })
})

describe('answers', () => {
  test('in the instance nobody would rather forgive', () => {
    const answers = testStages(inst, inStages(staged)).flatMap(({ binding }) =>
      binding ? answersToBreach(inst, binding.situation) : [],
    )
    expect(answers).toHaveLength(6)
    for (const { unwilling, answerGain } of answers) {
      expect(unwilling).toEqual([])
      expect(answerGain).toBeGreaterThan(0)
    }
  })

  test('taking back what one is glad of is an empty word', () => {
    const options = inst.options.map((option) =>
      option.id === 'w1' ? { ...option, values: [2, 0.5] } : option,
    )
    const [row] = testStages({ ...inst, options }, inStages(staged))
    const breach = row?.binding?.situation
    if (breach === undefined) throw new Error('N has something to break')
    const [first] = answersToBreach({ ...inst, options }, breach)
    expect(first).toMatchObject({ responder: 1, options: [3], unwilling: [3] })
    expect(first?.answerGain).toBeLessThan(0)
  })

  test('walking away openly is worth less than a breach that must first be seen', () => {
    const ladder = inStages(bigDeal)
    const [row] = testStages(inst, ladder, { look: 'alone' })
    const open = walkAwayValue(inst, ladder, { stage: 0, party: 0 })
    expect(open).toBeCloseTo(0.19 * 9 + 0.81 * 1.5, 10)
    expect(open).toBeLessThan(row?.binding?.deviate ?? 0)
    const outside = withParty(inst, 0, { outside: 5 })
    expect(walkAwayValue(outside, ladder, { stage: 0, party: 0 })).toBe(5)
  })
})

describe('why there is no ladder', () => {
  const seen = () => inst
  const test0 = tableTest(inst, { margins: seen, gains: seen })
  const { closed } = latticeOf(inst)
  const settings = { possible: (set: number) => closed[set] === 1, stageCountMax: 6 }

  test('a margin that cannot be had: either side could be held so well, but not both', () => {
    const found = whyBlocked(inst, test0, { ...settings, marginMin: 1 })
    expect(found.requirements).toEqual([
      { kind: 'margin', party: 0 },
      { kind: 'margin', party: 1 },
    ])
    expect([found.neverHeld, found.neverPaid]).toEqual([[], []])
  })

  test('where there is a ladder, nothing blocks', () => {
    expect(whyBlocked(inst, test0, settings).requirements).toEqual([])
  })

  test('who is never paid is named', () => {
    const found = whyBlocked(inst, test0, { ...settings, target: 0b001111 })
    expect([found.neverHeld, found.neverPaid]).toEqual([[0], [0]])
    // Worse off in the end: that alone rules every ladder out.
    expect(found.requirements).toEqual([{ kind: 'gain', party: 0 }])
  })

  test('too few stages are a reason, and so is an order that is asked for', () => {
    const one = whyBlocked(inst, test0, { ...settings, stageCountMax: 1 })
    expect(one.requirements.map(({ kind }) => kind)).toEqual(['stages', 'margin'])
    // Dismantlement before anything that W gives: the rules forbid it.
    const allowed = (set: number, added: number) => (added & 0b111000) === 0 || (set & 4) !== 0
    const other = whyBlocked(inst, test0, { ...settings, allowed })
    expect(other.requirements.map(({ kind }) => kind)).toContain('order')
  })
})

describe('the box', () => {
  test('a point is the test itself, a box is never better', () => {
    const ladder = inStages(staged, 4)
    const rows = testStages(inst, ladder)
    expect(testStagesInBox(inst, ladder, { box: {} })).toEqual(rows)
    const worse = testStagesInBox(inst, ladder, {
      box: { cost: 1.1, benefit: 0.9, detection: 0.05 },
    })
    for (const [i, row] of rows.entries())
      expect(at(worse, i).margin).toBeLessThanOrEqual(row.margin)
  })
})

describe('numbers that cannot be', () => {
  test.each<[string, Partial<Party>, FaultReason]>([
    ['a detection of 1.3', { detection: 1.3 }, 'not-between-0-and-1'],
    ['a negative lag', { lag: -1 }, 'negative'],
    ['half a period of lag', { lag: 0.5 }, 'not-whole'],
    ['a patience of 1', { discount: 1 }, 'not-above-0-and-below-1'],
    ['a sanction that is no number', { sanction: Number.NaN }, 'not-a-number'],
    ['more false alarms than alarms', { detection: 0.1, falseAlarm: 0.2 }, 'below-false-alarm'],
    ['a responder who is not there', { responders: [7] }, 'no-such-place'],
  ])('%s', (_, change, reason) => {
    const faults = faultsOf(withParty(inst, 1, change))
    expect(faults.map((fault) => [fault.at[0], fault.reason])).toEqual([['W', reason]])
  })

  test('options that need each other, and stages of no length', () => {
    const options = inst.options.map((one, o) => (o === 0 ? { ...one, prerequisites: [2] } : one))
    const ladder = [{ options: [9], dwell: 0, survival: 2 }]
    const reasons = faultsOf({ ...inst, options }, ladder).map((fault) => fault.reason)
    expect(reasons.sort()).toEqual([
      'cyclic',
      'cyclic',
      'negative',
      'no-such-place',
      'not-between-0-and-1',
    ])
  })

  test('the instance has none', () => {
    expect(faultsOf(inst, inStages(staged))).toEqual([])
  })
})

/** Tests of stakes over worlds in which worths are drawn, on the instance of staged agreements. */
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { wilsonInterval } from '../../src/base/statistics.ts'
import { type Model, parse } from '../../src/model/model.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import type { FindingOf } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { modelText, shippedModel } from '../models.ts'

const exact = shippedModel('literature/inst/staged.yaml')

/** The instance with other worths: what stands in the file, and what is to stand there. */
function altered(...changes: readonly (readonly [string, string])[]): Model {
  const text = changes.reduce((before, [old, now]) => {
    expect(before).toContain(old)
    return before.replace(old, now)
  }, modelText('literature/inst/staged.yaml'))
  const { model } = parse(text)
  if (model === undefined) throw new Error('the altered instance cannot be read')
  return model
}

function robust(model: Model, source: string, draws = 4_096): FindingOf<'robustness'> {
  const asked = { kind: 'robust', test: source, draws, seed: 11 }
  const answered = answer(model, question.parse(asked))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  const [finding] = answered.findings
  if (finding?.kind !== 'robustness') throw new Error('nothing was found')
  return finding
}

describe('with exact worths', () => {
  test.each([
    { source: 'self-enforcing(three-stages)', holds: 1 },
    { source: 'self-enforcing(one-package)', holds: 0 },
    { source: 'self-enforcing(one-package, W)', holds: 1 },
    { source: 'self-enforcing(one-package.all, N)', holds: 0 },
    // Alone this stage would not hold, by 3.83; the relief that follows makes up for it.
    { source: 'self-enforcing(dismantle-first.dismantle, N)', holds: 1 },
    { source: 'self-enforcing([n1, w1] then [n2, w2] then [n3, w3])', holds: 1 },
    { source: 'without(one-package, [n3, w3], self-enforcing(one-package))', holds: 1 },
  ])('$source: $holds, in the one world, and the checker agrees', ({ source, holds }) => {
    const finding = robust(exact, source)
    expect(finding).toMatchObject({ worldCount: 1, trueCount: holds })
    expect(finding.worths).toBeUndefined()
    expect(recheck(exact, {}, finding)).toEqual({ accepted: true })
    expect(recheck(exact, {}, { ...finding, trueCount: 1 - holds }).accepted).toBe(false)
  })
})

/**
 * The margin of the last stage falls by what dismantling costs, one for one, and is 0.025342 at 4:
 * it holds up to 4.025342, which is 0.525342 of the range.
 */
describe('with a range from 3.5 to 4.5 for what dismantling costs', () => {
  const ranged = altered(['want: not n3, worth: 4 }', 'want: not n3, worth: [3.5, 4.5] }'])
  const found = robust(ranged, 'self-enforcing(three-stages)')

  test('the plan holds in the share of draws that the closed form gives', () => {
    const [low, high] = wilsonInterval(found.trueCount, found.worldCount)
    expect(low).toBeLessThan(0.525342)
    expect(high).toBeGreaterThan(0.525342)
    expect(found).toMatchObject({ worldCount: 4_096, worthsOf: ['N'], asWritten: true })
    expect(found.strength).toMatchObject({ kind: 'sampled', seed: 11 })
  })

  test('that worth decides alone: the more it costs, the less often it holds', () => {
    expect(found.worths).toHaveLength(1)
    const [worth] = found.worths ?? []
    expect(worth).toMatchObject({ actor: 'N', statement: 'no-n3' })
    expect(worth?.correlation).toBeLessThan(-0.8)
    expect(worth?.first).toBeGreaterThan(0.9)
  })

  test('where it fails is told by that worth', () => {
    const [region] = found.regions
    expect(region?.conditions).toHaveLength(1)
    expect(region?.conditions[0]).toMatchObject({ actor: 'N', statement: 'no-n3' })
    const [condition] = region?.conditions ?? []
    expect(condition && 'least' in condition && condition.least).toBeGreaterThan(4)
    expect(region?.failCount).toBe(region?.worldCount)
  })

  test('the checker draws the same worlds, and refuses another count', () => {
    const few = robust(ranged, 'self-enforcing(three-stages)', 60)
    expect(recheck(ranged, {}, few)).toEqual({ accepted: true })
    expect(recheck(ranged, {}, { ...few, trueCount: few.trueCount + 1 }).accepted).toBe(false)
  })
})

test('with an order only for both sides, worths are drawn for both, the same every time', () => {
  const text = modelText('literature/inst/staged.yaml').replaceAll(/, worth: [0-9.]+ }/g, ' }')
  const { model } = parse(text.replaceAll(/sanction: 0.5/g, 'sanction: 0'))
  if (model === undefined) throw new Error('the altered instance cannot be read')
  const found = robust(model, 'self-enforcing(three-stages)', 400)
  expect(found.worthsOf).toEqual(['N', 'W'])
  expect(robust(model, 'self-enforcing(three-stages)', 400)).toEqual(found)
  expect(found.trueCount).toBeGreaterThan(0)
  expect(found.trueCount).toBeLessThan(400)
  const statements = new Set(found.worths?.map((one) => `${one.actor} ${one.statement}`))
  expect(statements.size).toBe(12)
})

test('numbers that the model does not state are named, and nothing is counted', () => {
  const ceasefire = shippedModel('teaching/ceasefire.yaml')
  const asked = question.parse({ kind: 'robust', test: 'self-enforcing(three-stages)' })
  const answered = answer(ceasefire, asked)
  expect('problems' in answered && answered.problems[0]).toMatchObject({
    code: 'bad-test',
    expected: 'stakes',
  })
})

/** A difference inside the error of its own draws is not told as what a result hangs on. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { chiSquareAbove } from '../../src/base/chi-square.ts'
import { explain } from '../../src/explain/explain.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import { question } from '../../src/subjects/questions.ts'
import { isBeyondChance } from '../../src/subjects/worlds/computing/beyond-chance.ts'
import { readModel } from '../models.ts'

const text = readFileSync(
  new URL('fixtures/a-question-that-moves-nothing.yaml', import.meta.url),
  'utf8',
)
const model = readModel(text)

function robust(of: string, seed: number) {
  const found = answer(model, question.parse({ kind: 'robust', test: of, seed }))
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  const [one] = found.findings
  if (one?.kind !== 'robustness') throw new Error('no robustness')
  return { one, page: JSON.stringify(explain(model, found, 'en')) }
}

test("a question about Beta is not told to move Alpha's margin, whatever is drawn", () => {
  for (const seed of [1, 2, 3]) {
    const { one, page } = robust('self-enforcing(p, A)', seed)
    expect(one.strength.kind).toBe('sampled')
    expect(one.influence[0]?.spread).toBeGreaterThan(0)
    expect(one.influence[0]?.beyondChance).toBe(false)
    expect(page).toContain('No difference that the draws alone would not make')
    const influence = one.influence.map((each) => ({ ...each, beyondChance: true }))
    expect(recheck(model, {}, { ...one, influence })).toHaveProperty('because')
    expect(recheck(model, {}, one)).not.toHaveProperty('because')
  }
})

test("what moves Beta's margin is told", () => {
  const { one, page } = robust('self-enforcing(p, B)', 1)
  expect(one.influence[0]?.beyondChance).toBe(true)
  expect(page).toContain('Does Beta care?')
  const [first, ...others] = one.influence
  if (first === undefined) throw new Error('no influence')
  const altered = { ...one, influence: [{ ...first, beyondChance: false }, ...others] }
  expect(recheck(model, {}, altered).accepted).toBe(false)
})

test.each([
  [3.841459, 1, 0.05],
  [6.634897, 1, 0.01],
  [5.991465, 2, 0.05],
  [11.0705, 5, 0.05],
  [30.14353, 19, 0.05],
  [36.19087, 19, 0.01],
])('the table of chi-square: above %d with %d degrees of freedom lies %d', (x, freedom, chance) => {
  expect(chiSquareAbove(x, freedom)).toBeCloseTo(chance, 6)
})

test('what is counted is no chance; the more is looked at, the more a difference must be', () => {
  const explained = { share: 5 / 1_000, draws: 1_000, freedom: 1 }
  expect(isBeyondChance({}, explained, 9)).toBe(true)
  expect(isBeyondChance({ seed: 1 }, explained, 1)).toBe(true)
  expect(isBeyondChance({ seed: 1 }, explained, 2)).toBe(false)
})

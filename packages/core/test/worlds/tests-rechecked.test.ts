/** The words of tests: the quick judgement against the slow one, and small cases by hand. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { type Model, parseTest, planText, printTest } from '../../src/model/model.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import type { FindingOf } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { shippedModel } from '../models.ts'
import { arbitraryPlannedModel } from '../plan/arbitrary-plan.ts'

function robust(model: Model, source: string, over = {}): FindingOf<'robustness'> {
  const answered = answer(model, question.parse({ kind: 'robust', test: source, ...over }))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  const [finding] = answered.findings
  if (finding?.kind !== 'robustness') throw new Error('nothing was found')
  return finding
}

const holds = (model: Model, source: string, over = {}) =>
  robust(model, source, over).trueCount === 1

/** Options and states a test may name in a random model. */
const sources = ({ options, actors }: Model) => {
  const [first, last] = [options[0]?.id ?? '', options.at(-1)?.id ?? '']
  const actor = actors[0]?.id ?? ''
  return [
    `reachable(${first} & !${last})`,
    `reachable(${last}) and not reachable(!${first})`,
    `stable([not ${first}], seq) or stable(today, gmr, ${actor})`,
    `stable([${last}], smr) iff stable([${last}], sim)`,
    `enters([${first}] then [not ${last}]) or holds([${first}] then [${last}, ${first}])`,
    `enters([${last}] then [not ${first}, ${last}], ${actor})`,
    `under(shock0, reachable(${first}) or stable(today, sseq))`,
  ]
}

describe('tests', () => {
  test('come out the same when judged by the slow definitions', () => {
    const outcomes = new Map<string, Set<boolean>>()
    const sizes = { actorsMin: 2, actorsMax: 3, optionsMax: 5, statementsMax: 4 }
    fc.assert(
      fc.property(arbitraryPlannedModel(sizes), (model) => {
        for (const [i, source] of sources(model).entries()) {
          if (source.includes('shock0') && model.shocks.length === 0) continue
          const finding = robust(model, source)
          expect(recheck(model, {}, finding), source).toEqual({ accepted: true })
          const other = { ...finding, trueCount: 1 - finding.trueCount }
          expect(recheck(model, {}, other).accepted, source).toBe(false)
          const seen = outcomes.get(String(i)) ?? new Set()
          outcomes.set(String(i), seen.add(finding.trueCount === 1))
        }
      }),
      { numRuns: 100, seed: 11 },
    )
    for (const [i, seen] of outcomes) expect(seen.size, `test ${i} never varied`).toBe(2)
  })

  test.each([
    'enters([corridor, release] then [not siege])',
    'holds([corridor] then [release] then [not siege])',
    'success([corridor, release]) > 0.5',
    'stable(today, seq, rebels) or stable([corridor], gmr)',
  ])('are printed as they are written: %s', (source) => {
    const read = parseTest(source)
    expect('test' in read && printTest(read.test)).toBe(source)
  })

  test.each([
    { source: 'enters([])', expected: 'option' },
    { source: 'enters([a] then b)', expected: 'list' },
    { source: 'nash([a] then [b])', expected: 'state' },
    { source: 'stable(s, 3)', expected: 'concept' },
    { source: 'stable(s, seq, A, B)', expected: '3-parts' },
  ])('are refused where they are none: $source', ({ source, expected }) => {
    const read = parseTest(source)
    expect('problem' in read && read.problem.expected).toBe(expected)
  })
})

describe('reachable', () => {
  const dilemma = shippedModel('teaching/prisoners-dilemma.yaml')
  const [first, second] = dilemma.options.map((one) => one.id)

  test('is today itself, and a step that pays both and that each would answer for', () => {
    expect(holds(dilemma, `reachable(!${first} & !${second})`)).toBe(true)
    expect(holds(dilemma, `reachable(${first} & ${second})`)).toBe(true)
    expect(holds(dilemma, `reachable(${first} & !${second})`)).toBe(false)
  })

  test('disarmament of North Korea is not, unless its "never" is conditional', () => {
    const korea = shippedModel('korea-2025/model.yaml')
    const pragmatic = { U6: 'yes', U7: 'yes' }
    const over = (world: Record<string, string>) => ({ vary: [], world })
    expect(holds(korea, 'reachable(denuc)', over(pragmatic))).toBe(false)
    expect(holds(korea, 'reachable(denuc)', over({ ...pragmatic, U5: 'yes' }))).toBe(true)
    expect(holds(korea, 'reachable(insp)', over(pragmatic))).toBe(true)
    expect(holds(korea, 'reachable(insp)', over({}))).toBe(false)
  })
})

test('a ladder that a search finds passes as the test of a ladder', () => {
  const korea = shippedModel('korea-2025/model.yaml')
  const asked = {
    kind: 'search',
    world: { U6: 'yes', U7: 'yes' },
    bundles: ['insp+drop+broker', 'rec_n+rec_s', 'conv_n+conv_s+pause', 'relief'],
  }
  const answered = answer(korea, question.parse(asked))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  const ladders = answered.findings.filter((one) => one.kind === 'ladder')
  expect(ladders.length).toBeGreaterThan(1)
  for (const { stages } of ladders) {
    const ladder = planText(stages.map((stage) => stage.set))
    const over = { vary: [], world: asked.world }
    expect(holds(korea, `enters(${ladder}) and holds(${ladder})`, over), ladder).toBe(true)
  }
})

/** The line with observers, by hand where that can be done, and by the laws of margins. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { explain, explainAtAGlance } from '../../src/explain/explain.ts'
import type { Model } from '../../src/model/model.ts'
import { recheckAnswer } from '../../src/recheck/recheck.ts'
import type { Finding, FindingOf } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { readModel } from '../models.ts'

const path = fileURLToPath(
  new URL('../../../../models/teaching/line-observers.yaml', import.meta.url),
)
const text = readFileSync(path, 'utf8')
const model = readModel(text)

const month = 365.25 / 12

function ask(of: Model, asked: object = {}): readonly Finding[] {
  const answered = answer(of, question.parse({ kind: 'verification', plan: 'line', ...asked }))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  const rechecked = recheckAnswer(of, answered)
  for (const one of rechecked?.findings ?? [])
    expect('because' in one.verdict && one.verdict.because, one.kind).toBe(false)
  return answered.findings
}

function wayIn(findings: readonly Finding[], way: string): FindingOf<'way-seen'> {
  const found = findings.find((one) => one.kind === 'way-seen' && one.way === way)
  if (found?.kind !== 'way-seen') throw new Error(`no way ${way}`)
  return found
}

describe('chances by hand', () => {
  const found = ask(model)

  test('guns taken one by one: counts with a sample, and rounds on their day', () => {
    // Six of sixty taken, fifteen drawn; a refusal is a breach, so nobody refuses.
    const missed = [0, 1, 2, 3, 4, 5].reduce((all, i) => all * (1 - 15 / (60 - i)), 1)
    const counts = Math.exp(-0.95 * (1 - missed))
    // Within two months one of six rounds a year surely falls; two months follow one another.
    const rounds = (1 - 0.8) ** (1 / 2)
    expect(wayIn(found, 'piecemeal').chance[0]).toBeCloseTo(1 - counts * rounds, 9)
  })

  test('arms in lorries: gone in a day, so that no announced round sees them', () => {
    const { chance, fixed } = wayIn(found, 'crossing')
    expect(chance[0]).toBeCloseTo(1 - Math.exp((-0.3 * 60) / 12), 9)
    expect(chance[1]).toBeCloseTo(1 - Math.exp((-0.3 * 100) / 12), 9)
    expect(fixed).toBe(false)
  })

  test('over the hills: what a satellite sees, however many observers there are', () => {
    const { chance, fixed, sites } = wayIn(found, 'hillpaths')
    expect(chance[0]).toBeCloseTo(1 - 0.9 ** (month / 365.25), 9)
    expect({ fixed, sites }).toEqual({ fixed: true, sites: ['hills'] })
  })

  test('the days a year: visits times days times places', () => {
    const summary = found.find((one) => one.kind === 'inspected')
    const few = 12 * 2 * 2 + 60 * 1 * 3 + 6 * 3 * 5
    expect(summary?.kind === 'inspected' && summary.days).toEqual([few, few + 40 * 3])
  })
})

test('at the chance that is needed keeping just pays', () => {
  const needed = wayIn(ask(model), 'hillpaths').needed ?? 0
  const sees = 1 - (1 - needed) ** 12
  const at = (share: number) => {
    const other = readModel(text.replace('sees: [0.1, 0.3]', `sees: ${sees * share}`))
    return wayIn(ask(other, { curve: false }), 'hillpaths').margin ?? Number.NaN
  }
  expect(at(1)).toBeCloseTo(0, 6)
  expect(at(0.9)).toBeLessThan(0)
  expect(at(1.1)).toBeGreaterThan(0)
})

test('a longer lag never raises a margin', () => {
  let before = Number.POSITIVE_INFINITY
  for (const days of [0, 10, 40, 100, 400, 2_000]) {
    const stakes = { set: { lag: { stored: days, closed: days } } }
    const { margin = Number.NaN } = wayIn(ask(model, { curve: false, stakes }), 'piecemeal')
    expect(margin).toBeLessThanOrEqual(before + 1e-12)
    before = margin
  }
})

test('more effort raises the least margin up to the ceiling of the hidden way, and no further', () => {
  const effort = ask(model).find((one) => one.kind === 'effort')
  if (effort?.kind !== 'effort') throw new Error('no curve')
  const margins = effort.points.map(({ margin }) => margin)
  for (const [i, margin] of margins.entries())
    expect(margin).toBeGreaterThanOrEqual((margins[i - 1] ?? Number.NEGATIVE_INFINITY) - 1e-12)
  expect(margins.at(-1)).toBe(margins.at(-2))
  expect(effort.points.at(-1)?.way).toBe('hillpaths')
})

test('no effort leaves what needs no observers', () => {
  const stakes = { set: { effort: { 'line-watch': 0 } } }
  const found = ask(model, { stakes })
  expect(wayIn(found, 'crossing').chance).toEqual([0, 0])
  expect(wayIn(found, 'hillpaths').chance[0]).toBeGreaterThan(0)
  expect(found.find((one) => one.kind === 'inspected')).toMatchObject({ days: [0, 0] })
})

test('a million places and a million visits are judged at once', () => {
  const many = text
    .replace('number: 3', 'number: 1000000')
    .replace('visits: [60, 100]', 'visits: 1000000')
  const found = ask(readModel(many))
  expect(wayIn(found, 'crossing').chance[0]).toBeGreaterThan(0.99)
})

test('a plan that rests on no inspection is told so, in both languages', () => {
  const none = readModel(text.replaceAll('    observed: { inspection: line-watch }\n', ''))
  const answered = answer(none, question.parse({ kind: 'verification', plan: 'line' }))
  if ('problems' in answered) throw new Error('refused')
  expect(answered.findings.map(({ kind }) => kind)).toEqual(['uninspected'])
  for (const language of ['en', 'de'] as const) {
    const page = JSON.stringify(explain(none, answered, language))
    expect(page).toContain(none.inspections?.[0]?.label[language])
    expect(explainAtAGlance(none, answered, language)).toBeDefined()
  }
})

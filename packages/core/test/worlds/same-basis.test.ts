/** The facts and the board of plans count the same readings of the same whole. */
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { bearingOn } from '../../src/answer/bearing.ts'
import type { Finding } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { shippedModel } from '../models.ts'

function findings(path: string, asked: Record<string, unknown>): readonly Finding[] {
  const answered = answer(shippedModel(path), question.parse(asked))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  return answered.findings
}

function fitOf(path: string, asked: Record<string, unknown> = {}) {
  const found = findings(path, { kind: 'fit', ...asked }).find((one) => one.kind === 'world-fit')
  if (found === undefined) throw new Error('no fit')
  return found
}

const paths = [
  'korea-2025/model.yaml',
  'history/jcpoa-2015.yaml',
  'history/six-party-2007.yaml',
  'teaching/ceasefire.yaml',
]

describe.each(paths)('%s', (path) => {
  const fit = fitOf(path)

  test('what fits is the same on the board and in the headline of the signals', () => {
    const onBoard = findings(path, { kind: 'compare' }).flatMap((one) =>
      one.kind === 'plan-standing' && one.readings?.is === 'counted' ? [one.readings] : [],
    )
    expect(onBoard.length).toBeGreaterThan(0)
    for (const { readingCount, fitting } of onBoard) {
      expect(fit.worldCount).toBe(readingCount)
      expect(fit.fittingCount).toBe(fitting?.count)
    }
  })

  test('over the questions that bear on the facts it is the same share exactly', () => {
    const model = shippedModel(path)
    const vary = bearingOn(model, { kind: 'fits' }).questions
    const narrow = fitOf(path, { vary })
    const times = fit.worldCount / narrow.worldCount
    expect(Number.isInteger(times)).toBe(true)
    expect(fit.fittingCount).toBe(narrow.fittingCount * times)
    expect(fit.facts).toEqual(
      narrow.facts.map((one) => ({
        ...one,
        count: one.count * times,
        onlyCount: one.onlyCount * times,
      })),
    )
    expect([fit.fits, fit.contradicts]).toEqual([narrow.fits, narrow.contradicts])
  })
})

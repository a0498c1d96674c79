/** One corner is spoken of, and nothing of whom too little is stated. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { explain } from '../../src/explain/explain.ts'
import type { Model } from '../../src/model/model.ts'
import { outcomeOf, recheck } from '../../src/recheck/recheck.ts'
import type { FindingKind, FindingOf } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { readModel } from '../models.ts'

const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}.yaml`, import.meta.url), 'utf8')

function answered(model: Model, asked: object = {}) {
  const found = answer(model, question.parse({ kind: 'plan', plan: 'p', shocks: false, ...asked }))
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  return found
}

function told(model: Model, asked: object = {}, language: 'en' | 'de' = 'en'): string {
  return JSON.stringify(explain(model, answered(model, asked), language))
}

function found<K extends FindingKind>(kind: K, model: Model, asked: object = {}): FindingOf<K>[] {
  return answered(model, asked).findings.filter((one): one is FindingOf<K> => one.kind === kind)
}

const ranged = fixture('a-range-with-two-ends')

describe('the corner asked for', () => {
  const wider = ranged.replace('worth: 0.7', 'worth: [0.7, 1.9]')
  const patience = ranged.replace('factor: 0.9', 'factor: [0.3, 0.9]')
  test.each([
    ['a worth and a chance', ranged],
    ['worths of both', wider],
    ['patience besides', patience],
  ])('is the one that all findings speak of: %s', (_, text) => {
    const model = readModel(text)
    for (const at of ['worst', 'middle', 'best'] as const) {
      const asked = { stakes: { at } }
      const rows = found('stage-margin', model, asked)
      const [summary] = found('stakes', model, asked)
      expect(rows[0]?.at).toBe(at)
      expect(summary?.at).toBe(at)
      const least = Math.min(...rows.filter((one) => one.at === at).map((one) => one.margin ?? 9))
      expect(summary?.weakest?.margin).toBe(least)
      expect(summary?.weakest?.point).toEqual(rows[0]?.point)
      const point = rows.find((one) => one.at === at && one.actor === 'A')?.point
      for (const trust of found('stage-trust', model, asked))
        if (trust.actor === 'A') expect(trust.point).toEqual(point)
      for (const one of answered(model, asked).findings)
        expect(outcomeOf(recheck(model, {}, one)), JSON.stringify(one)).not.toBe('refused')
    }
  })

  test('a summary of one corner that names the link of another is refused', () => {
    const model = readModel(ranged)
    const [summary] = found('stakes', model, { stakes: { at: 'best' } })
    const moved = { ...summary, weakest: summary?.weakestAtWorst }
    expect(recheck(model, {}, moved as FindingOf<'stakes'>).accepted).toBe(false)
  })

  test('other corners are named as such', () => {
    const text = told(readModel(ranged), { stakes: { at: 'best' } })
    expect(text).toContain('At the worst values it is Alpha at “Deal”: margin −0.421.')
    expect(text).toContain('The weakest link is Beta at “Deal”: margin 0.92.')
  })
})

describe('patience', () => {
  test('day by day is told a year and a period', () => {
    const model = readModel(fixture('patience-by-the-day'))
    const [row] = found('stage-margin', model)
    expect(row?.critical?.patience[0]?.[0]).toBeCloseTo(0.998108, 5)
    expect(row?.critical?.patienceYearly[0]?.[0]).toBeCloseTo(0.998107 ** 365.25, 2)
    expect(told(model)).toContain(
      'leaves 0.501 to 1 of a good thing. For a wait of 1 day that is 0.99811 to 1',
    )
  })

  test('of one in a million is written so', () => {
    const model = readModel(fixture('patience-of-one-in-a-million'))
    expect(told(model)).toContain('leaves one in a million to 1 of a good thing')
    expect(told(model, {}, 'de')).toContain('eins zu einer Million bis 1')
  })

  test('a stretch left out or moved is refused', () => {
    const model = readModel(fixture('patience-by-the-day'))
    const [row] = found('stage-margin', model)
    const critical = row?.critical
    for (const wrong of [
      { patience: [], patienceYearly: [] },
      { patience: [[0.99, 1]], patienceYearly: [[0.99 ** 365.25, 1]] },
      { patienceYearly: [[0.9, 1]] },
      { lagEndless: true, lag: undefined },
    ]) {
      const altered = { ...row, critical: { ...critical, ...wrong } } as FindingOf<'stage-margin'>
      expect(recheck(model, {}, altered).accepted).toBe(false)
    }
  })
})

describe('of whom too little is stated', () => {
  const withoutPatience = ranged.replace(
    'B: { label: Beta, patience: { factor: 0.9 },',
    'B: { label: Beta,',
  )
  const withoutLag = ranged.replace(
    'patience: { factor: 0.9 }, breach: { within: 1 year }, watched: [ { probability: 1,',
    'patience: { factor: 0.9 }, watched: [ { probability: 1,',
  )
  const withoutWorth = ranged.replace('{ want: a, worth: 2 }', '{ want: a }')
  test.each([
    ['no patience', withoutPatience],
    ['no lag', withoutLag],
    ['no worth', withoutWorth],
  ])('nothing is said of trust in it or of its answers: %s', (_, text) => {
    expect(text).not.toBe(ranged)
    const model = readModel(text)
    expect(found('stakes', model)[0]?.tested).toEqual(['A'])
    expect(found('stage-trust', model)).toEqual([])
    const page = told(model)
    expect(page).not.toContain('would want to.')
    expect(page).not.toContain('need not trust')
    expect(page).toContain('Whether they would want to answer a breach is not tested')
  })
})

test('who has nothing to break and is worse off is named', () => {
  const model = readModel(
    ranged.replace(
      'A: [ { want: b, worth: [1, 3] }, { want: not a, worth: 1 } ]',
      'A: [ { want: not b, worth: [1, 3] }, { want: a, worth: 0.5 } ]',
    ),
  )
  const rows = found('stage-margin', model).filter((one) => one.actor === 'A')
  expect(rows.every((one) => one.margin === undefined && one.gain < 0)).toBe(true)
  expect(told(model)).toContain('Alpha has nothing to break at “Deal”, but would be worse off')
})

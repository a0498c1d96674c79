/** A year of the ceasefire as it is drawn, its places worked out from the dates of the file. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { answer, type Model, parse, question, stepBudget } from '@stufenplan/core'
import { describe, expect, test } from 'vitest'
import { lanesOfPromises, type PromiseFound } from './promise-lanes.ts'

const path = fileURLToPath(
  new URL('../../../../models/teaching/ceasefire-kept.yaml', import.meta.url),
)
const model = parse(readFileSync(path, 'utf8')).model as Model

function lanesBy(day: string) {
  const asked = question.parse({ kind: 'monitoring', world: {}, plan: 'three-stages', day })
  const answered = answer(model, asked, stepBudget(Number.POSITIVE_INFINITY))
  if ('problems' in answered) throw new Error('The question has a mistake.')
  const promises = answered.findings.filter((one): one is PromiseFound => one.kind === 'promise')
  return lanesOfPromises({ model, promises, day, apartMin: 0.05 })
}

describe('by the spring', () => {
  const { lanes, ...whole } = lanesBy('2026-03-31')
  const lane = (option: string) => lanes.find(({ found }) => found.option === option)

  test('of two coders on one day the lower is drawn, until somebody says more', () => {
    // Full and halfway on 12 June, full in July, none with a breach on 3 February.
    expect(lane('halt_r')?.bands.map(({ step }) => step)).toEqual([2, 3, 0])
    expect(lane('corridor')?.bands.map(({ step }) => step)).toEqual([1, 3])
    const breach = lane('halt_r')?.marks.filter(({ kind }) => kind === 'breach')
    expect(breach).toHaveLength(1)
    expect(breach?.[0]?.at).toBeLessThan(lane('halt_r')?.bands[2]?.from ?? 0)
  })

  test('a month stays open until it is over', () => {
    const { unsure = [], bands = [] } = lane('release') ?? {}
    expect(unsure).toHaveLength(1)
    expect(bands[1]?.from).toBe(unsure[0]?.to)
    expect(lane('halt_g')?.unsure).toEqual([])
  })

  test('what ends by itself is marked beyond the day, and what is due as well', () => {
    const kinds = lane('corridor')?.marks.map(({ kind }) => kind)
    expect(kinds).toEqual(['due', 'lapse'])
    const lapse = lane('corridor')?.marks.find(({ kind }) => kind === 'lapse')
    expect(lapse?.at).toBeGreaterThan(whole.now)
  })

  test('bands follow each other in order, inside of the axis and not past the day', () => {
    for (const { bands } of lanes)
      for (const [i, { from, to }] of bands.entries()) {
        expect(from).toBeLessThan(to)
        expect(from).toBeGreaterThanOrEqual(i === 0 ? 0 : (bands[i - 1]?.to ?? 0))
        expect(to).toBeLessThanOrEqual(whole.now)
      }
  })

  test('long times in little room are marked, and no label comes too close to another', () => {
    expect(whole.gaps.length).toBeGreaterThan(0)
    for (const { days } of whole.gaps) expect(days).toBeGreaterThanOrEqual(60)
    const places = whole.ticks.map(({ at }) => at)
    for (const [i, at] of places.slice(1).entries())
      expect(at - (places[i] ?? 0)).toBeGreaterThanOrEqual(0.05)
    // The day of the view has its label, and the months have what room is left.
    const dates = whole.ticks.map(({ date }) => date)
    expect(dates).toContain('2026-03-31')
    expect(dates.some((date) => date.length === 7)).toBe(true)
  })
})

test('on the day of the signing nothing has been drawn yet', () => {
  const { lanes, signed, now } = lanesBy('2025-06-01')
  expect(lanes.flatMap(({ bands }) => bands)).toEqual([])
  expect(signed).toBeLessThan(now)
})

/** What pages of the coded agreements say would follow if a case were read in another way. */
import { expect, test } from 'vitest'
import { modelText, readModel, shippedModel } from '../models.ts'
import { compare, firstToBreak } from './comparing.ts'
import { predictionsOf, stakesPredictionsOf } from './predictions.ts'
import { type Entry, readRecorded } from './recorded.ts'
import { verdictsOf } from './summary.ts'

/** The verdicts on a case whose record has one obligation otherwise. */
function verdictsWith(name: string, option: string, change: Partial<Entry>) {
  const recorded = readRecorded(name)
  const record = recorded.record.map((one) => {
    const { done: _, ...rest } = one
    return one.option === option ? { ...rest, ...change } : one
  })
  const broken = firstToBreak(record)
  const model = shippedModel(`history/${name}.yaml`)
  return { broken, verdicts: verdictsOf(model, recorded, broken).slice(0, 5) }
}

test('barriers to trade that were not lowered in 1995 break first, and holding is right in part', () => {
  const { broken, verdicts } = verdictsWith('agreed-framework-1994', 'trade', {})
  expect(broken).toEqual({ stage: 'freeze', parties: ['US'], date: '1996-01-21' })
  expect(verdicts).toEqual(['wrong', 'wrong', 'in part', 'wrong', 'wrong'])
})

test("Japan's oil, had it been due with the disablement, leaves holding right in part", () => {
  const { broken, verdicts } = verdictsWith('six-party-2007', 'oil_jp', { due: '2007-12-31' })
  expect(broken?.parties).toEqual(['DPRK', 'JP'])
  expect(verdicts[2]).toBe('in part')
})

test('Taba, counted as not given back, breaks after autonomy', () => {
  const { broken } = verdictsWith('sinai-1979', 'final', { done: '1989-03-15' })
  expect(broken).toMatchObject({ stage: 'autonomy', date: '1981-05-26' })
})

test('ratification as a stage of its own changes what step names, and no verdict', () => {
  const recorded = readRecorded('ostpolitik-1971')
  const model = readModel(withRatificationAfterBerlin(modelText('history/ostpolitik-1971.yaml')))
  const { step, today, held } = predictionsOf(model)
  const { worst, middle } = stakesPredictionsOf(model)
  expect(step).toMatchObject({ stage: 'ratification', parties: ['FRG'] })
  expect([today, held]).toEqual([undefined, undefined])
  const found = [step, today, held, worst, middle].map((one) => compare(one, undefined))
  expect(found).toEqual(Object.values(recorded.compared))
})

function withRatificationAfterBerlin(text: string): string {
  const ratify = `          - keep: ratify
            breach: { answer: [not transit], by: [GDR], within: 1 month }
`
  const own = `      ratification:
        label: { en: Ratification, de: Ratifizierung }
        after: [berlin]
        dwell: 1 month
        fallback: berlin
        basis: bahr-1970 6
        commitments:
${ratify}`
  const changed = text
    .replace(ratify, '')
    .replace('        after: [berlin]\n', '        after: [ratification]\n')
    .replace('        fallback: berlin\n', '        fallback: ratification\n')
    .replace('      basic:\n', `${own}      basic:\n`)
  expect(changed.length).toBeGreaterThan(text.length)
  return changed
}

/** Days of a plan put into the author's text, read back by the core, and taken out again. */
import { readFileSync } from 'node:fs'
import { editText, type JsonRecord, type Model, parse, plainValue } from '@stufenplan/core'
import { expect, test } from 'vitest'
import {
  setCommitmentDue,
  setGate,
  setGateLabel,
  setLapse,
  setSigned,
  setStageDue,
} from './schedule.ts'
import type { Edit } from './written.ts'

const textOf = (path: string) =>
  readFileSync(new URL(`../../../../models/${path}`, import.meta.url), 'utf8')
const kept = textOf('teaching/ceasefire-kept.yaml')
const chicken = textOf('teaching/chicken.yaml')
const plan = 'three-stages'

function changed(text: string, change: (written: JsonRecord) => readonly Edit[]): string {
  const written = plainValue(parse(text).tree.document?.contents) as JsonRecord
  const after = editText(text, change(written))
  if (after === undefined) throw new Error('The edits cannot be made.')
  return after
}

function planOf(text: string, id: string | undefined): Model['plans'][number] {
  const { model, diagnostics } = parse(text)
  expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
  const found = model?.plans.find((one) => one.id === id)
  if (found === undefined) throw new Error('The model has no such plan.')
  return found
}

const stageOf = (text: string, id: string) =>
  planOf(text, plan).stages.find((stage) => stage.id === id)

test('the day of signing is set anew, and what counts from it needs one', () => {
  const after = changed(kept, () => setSigned(plan, 'late 2025-06'))
  expect(planOf(after, plan).signed).toBe('late 2025-06')
  const none = changed(kept, () => setSigned(plan, ''))
  expect(parse(none).diagnostics.map(({ code }) => code)).toContain('unsigned')
})

test('a stage is due on a day, or some time after another, or says nothing of it', () => {
  const place = [plan, 'settlement'] as const
  const after = changed(kept, (text) => setStageDue(text, place, { within: '1 year', of: 'truce' }))
  expect(stageOf(after, 'settlement')?.due).toEqual({ within: '1 year', of: 'truce' })
  const back = changed(after, (text) => setStageDue(text, place, { on: '2026-09' }))
  expect(back).toBe(kept)
  const none = changed(kept, (text) => setStageDue(text, place, undefined))
  expect(stageOf(none, 'settlement')?.due).toBeUndefined()
})

test('a commitment that was a bare setting keeps being one once its day is gone again', () => {
  const place = [plan, 'truce'] as const
  const after = changed(kept, (text) => setCommitmentDue(text, place, 2, { on: '2025-07-01' }))
  const commitment = stageOf(after, 'truce')?.commitments[2]
  expect(commitment).toMatchObject({ keep: { option: 'monitors' }, due: { on: '2025-07-01' } })
  const none = changed(after, (text) => setCommitmentDue(text, place, 2, undefined))
  expect(stageOf(none, 'truce')).toEqual(stageOf(kept, 'truce'))
})

test('a promise that ends by itself says what becomes of it', () => {
  const place = [plan, 'relief'] as const
  const lapse = (outcome: 'ends' | 'returns') => (text: JsonRecord) =>
    setLapse(text, place, 0, { at: { on: '2027' }, outcome })
  const of = (text: string) => stageOf(text, 'relief')?.commitments[0]?.lapses
  const ends = changed(kept, lapse('ends'))
  expect(of(ends)).toEqual(
    Object.fromEntries([
      ['at', { on: '2027' }],
      ['then', 'ends'],
    ]),
  )
  expect(of(changed(ends, lapse('returns')))?.then).toBe('returns')
  expect(of(changed(kept, (text) => setLapse(text, place, 0, undefined)))).toBeUndefined()
  // Where nothing more is said, the day alone is written.
  const plain = changed(kept, (text) =>
    setLapse(text, place, 1, { at: { on: '2027-01-31' }, outcome: 'ends' }),
  )
  expect(plain).toContain('lapses: 2027-01-31')
})

test('a gate keeps its words while its condition changes, and goes with them', () => {
  const place = [plan, 'settlement'] as const
  const after = changed(kept, (text) => setGate(text, place, 'monitors'))
  expect(stageOf(after, 'settlement')?.gate?.label?.de).toContain('Beobachter')
  const said = changed(after, (text) =>
    setGateLabel(text, place, { text: 'observers are there', language: 'en' }),
  )
  expect(stageOf(said, 'settlement')?.gate?.label?.en).toBe('observers are there')
  expect(stageOf(said, 'settlement')?.gate?.label?.de).toContain('Beobachter')
  const none = changed(said, (text) => setGate(text, place, ''))
  expect(stageOf(none, 'settlement')?.gate).toBeUndefined()
  const first = changed(kept, (text) => setGate(text, [plan, 'relief'], 'monitors & !depot'))
  expect(stageOf(first, 'relief')?.gate?.when).toBeDefined()
})

test('a stage that is a bare list becomes a record that says its day', () => {
  const [only] = parse(chicken).model?.plans ?? []
  const [stage] = only?.stages ?? []
  if (only === undefined || stage === undefined) throw new Error('The model has no plan.')
  const place = [only.id, stage.id] as const
  const after = changed(chicken, (text) => setStageDue(text, place, { on: '2027-05-01' }))
  expect(planOf(after, only.id).stages[0]).toEqual({ ...stage, due: { on: '2027-05-01' } })
})

import { readFileSync } from 'node:fs'
import { editText, type JsonRecord, parse, plainValue } from '@stufenplan/core'
import { describe, expect, test } from 'vitest'
import {
  addCommitment,
  commitmentsOf,
  moveCommitment,
  type StagePlace,
  takeOff,
} from './commitments.ts'

const waiting = { en: 'To be filled.', de: 'Noch zu füllen.' }
const korea = readFileSync(
  new URL('../../../../models/korea-2025/model.yaml', import.meta.url),
  'utf8',
)
const chicken = `stufenplan: 1
id: drivers
title: Two drivers
languages: [en]
date: 2026-01-01
actors: { a: { label: One }, b: { label: Two } }
options:
  swerve_1: { owner: a, label: One swerves }
  swerve_2: { owner: b, label: Two swerves }
preferences: { a: [swerve_2], b: [swerve_1] }
plans:
  both:
    label: Both
    stages:
      first: [swerve_1] # a bare list
      second:
        commitments: [{ keep: swerve_2, breach: { within: 7 days } }]
        after: [first]
`

function writtenIn(text: string): JsonRecord {
  const { tree, diagnostics } = parse(text)
  expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
  return plainValue(tree.document?.contents) as JsonRecord
}
function moved(text: string, from: StagePlace, at: number, to: StagePlace): string {
  const edits = moveCommitment(writtenIn(text), { from, at, to }, waiting)
  const after = editText(text, edits)
  if (after === undefined) throw new Error('The edits cannot be made.')
  return after
}
function stagesOf(text: string, plan: string): Record<string, string[]> {
  const { model } = parse(text)
  const stages = model?.plans.find((one) => one.id === plan)?.stages ?? []
  return Object.fromEntries(
    stages.map((one) => [one.id, one.commitments.map(({ keep }) => keep.option)]),
  )
}

describe('in the Korea model', () => {
  test('the first commitment of each stage goes to the next with its record, and no other does', () => {
    const before = stagesOf(korea, 'stufenplan')
    const written = writtenIn(korea)
    const ids = Object.keys(before)
    for (const [i, stage] of ids.entries()) {
      const to = ids[(i + 1) % ids.length] ?? ''
      if (before[stage]?.length === 0) continue
      const [option = ''] = before[stage] ?? []
      const after = moved(korea, ['stufenplan', stage], 0, ['stufenplan', to])
      const now = stagesOf(after, 'stufenplan')
      expect(now[stage]).toEqual(before[stage]?.slice(1))
      expect(now[to]).toEqual([...(before[to] ?? []), option])
      const [record] = commitmentsOf(written, ['stufenplan', stage])
      expect(commitmentsOf(writtenIn(after), ['stufenplan', to]).at(-1)).toEqual(record)
    }
  })
})

describe('in the short form', () => {
  test('the last commitment leaves a bare list, which then says what it waits for', () => {
    const after = moved(chicken, ['both', 'first'], 0, ['both', 'second'])
    expect(stagesOf(after, 'both')).toEqual({ first: [], second: ['swerve_2', 'swerve_1'] })
    expect(after).toContain('To be filled.')
    const back = moved(after, ['both', 'second'], 1, ['both', 'first'])
    expect(stagesOf(back, 'both')).toEqual({ first: ['swerve_1'], second: ['swerve_2'] })
    expect(back).not.toContain('To be filled.')
  })

  test('a record keeps what it states besides its commitments', () => {
    const after = moved(chicken, ['both', 'second'], 0, ['both', 'first'])
    expect(stagesOf(after, 'both')).toEqual({ first: ['swerve_1', 'swerve_2'], second: [] })
    const [, second] = parse(after).model?.plans[0]?.stages ?? []
    expect(second?.after).toEqual(['first'])
    const record = commitmentsOf(writtenIn(after), ['both', 'first'])[1]
    expect(record).toEqual({ keep: 'swerve_2', breach: { within: '7 days' } })
  })

  test('what is taken off can be put on again, and what is not there cannot', () => {
    const place: StagePlace = ['both', 'first']
    const without = editText(chicken, takeOff(writtenIn(chicken), place, 0, waiting)) ?? ''
    expect(stagesOf(without, 'both').first).toEqual([])
    const edits = addCommitment(writtenIn(without), place, 'not swerve_1', waiting)
    expect(stagesOf(editText(without, edits) ?? '', 'both').first).toEqual(['swerve_1'])
    expect(takeOff(writtenIn(chicken), place, 3, waiting)).toEqual([])
    const same = { from: place, at: 0, to: place }
    expect(moveCommitment(writtenIn(chicken), same, waiting)).toEqual([])
  })
})

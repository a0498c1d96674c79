import { readFileSync } from 'node:fs'
import { editText, type Model, parse } from '@stufenplan/core'
import { describe, expect, test } from 'vitest'
import { editsFor, editsForSource, type PassageKind } from './from-passage.ts'

const text = readFileSync(
  new URL('../../../../models/teaching/ceasefire.yaml', import.meta.url),
  'utf8',
)

function modelOf(written: string): Model {
  const { model, diagnostics } = parse(written)
  if (model === undefined) throw new Error(JSON.stringify(diagnostics[0]))
  return model
}

describe('a passage becomes', () => {
  test.each<[PassageKind]>([['actor'], ['option'], ['claim']])('an item of kind %s', (kind) => {
    const before = modelOf(text)
    const { id, edits } = editsForSource('A briefing: “first” part', before)
    const sourced = editText(text, edits) ?? ''
    const passage = { text: 'Die Übung\n soll: ruhen — «ja»', source: id, paragraph: 3 }
    const made = editsFor(passage, { kind }, modelOf(sourced))
    const after = modelOf(editText(sourced, made) ?? '')
    const all = { actor: after.actors, option: after.options, claim: after.claims }[kind]
    const [last] = [...all].reverse()
    expect(JSON.stringify(last)).toContain('soll: ruhen')
    expect(last?.basis[0]).toMatchObject({ source: id, at: 'P3' })
  })
})

test('a name that is taken is not taken again', () => {
  const model = modelOf(text)
  const twice = editsFor(
    { text: model.actors[0]?.id ?? '', source: 'x', paragraph: 1 },
    { kind: 'actor' },
    model,
  )
  const [edit] = twice
  const ids = new Set([...model.actors, ...model.options].map((one) => one.id))
  expect(edit?.kind === 'insert' && ids.has(String(edit.at))).toBe(false)
})

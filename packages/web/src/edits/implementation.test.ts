/** What the forms of a plan that has begun write; each text is read again by the core. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type AnyEdit, editWithUses, type Model, parse } from '@stufenplan/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addLink, addReport, type LinkSaid, type RecordSaid } from './implementation.ts'

const at = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../models/${name}.yaml`, import.meta.url)), 'utf8')
const kept = at('teaching/ceasefire-kept')
const bare = at('teaching/ceasefire')

const said: RecordSaid = {
  plan: 'three-stages',
  stage: 'truce',
  keep: { option: 'halt_g', value: true },
  date: 'late 2026-03',
  status: 'intermediate',
  due: '',
  isBroken: false,
  coder: 'B',
  evidence: 'two shots: one at night',
  place: 'the airfield',
  basis: { kind: 'assumption', source: '', at: '', quote: '' },
}

function modelOf(text: string): Model {
  const { model, diagnostics } = parse(text)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return model as Model
}

function around(model: Model, language = 'en') {
  const { languages, plans, implementation = [] } = model
  return { language, languages, plans, taken: implementation.map(({ id }) => id) }
}

function made(text: string, edits: readonly AnyEdit[]): { text: string; model: Model } {
  const after = editWithUses(text, edits)
  expect(after).toBeDefined()
  return { text: after ?? '', model: modelOf(after ?? '') }
}

describe('a report', () => {
  test('is the last record of the model, and nothing else has changed', () => {
    const { text, model } = made(kept, addReport(said, around(modelOf(kept))))
    expect(model.implementation?.at(-1)).toEqual({
      id: 'two-shots-one-at',
      plan: 'three-stages',
      stage: 'truce',
      keep: { option: 'halt_g', value: true },
      date: 'late 2026-03',
      status: 'intermediate',
      coder: 'B',
      evidence: { en: 'two shots: one at night' },
      place: { en: 'the airfield' },
      basis: [{ kind: 'assumption' }],
    })
    expect(text.startsWith(kept.trimEnd())).toBe(true)
    expect(text.slice(kept.length)).not.toMatch(/plan:|stage:|due:|broken:/)
  })

  test('begins the section where there is none, and says what is said in German', () => {
    const more = { ...said, isBroken: true, status: 'none', due: '2026-05' }
    const { model } = made(bare, addReport(more, around(modelOf(bare), 'de')))
    const [record] = model.implementation ?? []
    expect(record).toMatchObject({ broken: true, due: '2026-05', status: 'none' })
    expect(record?.evidence).toEqual({ de: 'two shots: one at night' })
  })

  test('names plan and stage where they are not the ones that are meant without', () => {
    const weapons = {
      ...said,
      plan: 'weapons-first',
      stage: 'weapons',
      keep: { option: 'depot', value: true },
    }
    const { text, model } = made(kept, addReport(weapons, around(modelOf(kept))))
    expect(text.slice(kept.length)).toMatch(/plan: weapons-first/)
    expect(model.implementation?.at(-1)).toMatchObject({ plan: 'weapons-first', stage: 'weapons' })
  })

  test('ten of them have ten names', () => {
    let text = kept
    for (let i = 0; i < 10; i++)
      text = made(text, addReport({ ...said, evidence: '' }, around(modelOf(text)))).text
    expect(modelOf(text).implementation).toHaveLength(22)
  })

  test('holds any line of text as it was typed', () => {
    const model = modelOf(kept)
    const line = fc
      .string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' })
      .map((one) => one.trim())
      // The one word that no model may hold, as a name or as a text.
      .filter((one) => one !== '' && one !== '__proto__')
    fc.assert(
      fc.property(line, line, line, (evidence, place, coder) => {
        const edits = addReport({ ...said, evidence, place, coder }, around(model))
        const record = made(kept, edits).model.implementation?.at(-1)
        expect([record?.evidence, record?.place, record?.coder]).toEqual([
          { en: evidence },
          { en: place },
          coder,
        ])
      }),
      // A text that is written without quotes shows within ten.
      { numRuns: 40 },
    )
  })
})

test('a report with the word that no model may hold is refused, and nothing is written', () => {
  const edits = addReport({ ...said, place: '__proto__' }, around(modelOf(kept)))
  expect(editWithUses(kept, edits)).toBeUndefined()
})

describe('a link', () => {
  const link = (to: LinkSaid['to']): LinkSaid => ({ to, speaks: 'both', why: 'as told' })
  const linked = (text: string, signal: string, one: LinkSaid) => {
    const model = modelOf(text)
    const linkCount = model.signals.find(({ id }) => id === signal)?.links?.length ?? 0
    const { model: after } = made(text, addLink(signal, one, { ...around(model), linkCount }))
    return after.signals.find(({ id }) => id === signal)?.links
  }

  test.each([
    { question: 'aid', answer: 'yes', sees: 'appeals' },
    { plan: 'weapons-first', keep: { option: 'depot', value: true } },
    { plan: 'three-stages', keep: { option: 'release', value: true } },
    { actor: 'REB', statement: 'no-release' },
  ])('is the first of its signal: %j', (to) => {
    const links = linked(kept, 'new-commander', link(to))
    expect(links).toEqual([{ to, speaks: 'both', why: { en: 'as told' }, basis: [] }])
  })

  test('stands after those there are', () => {
    const to = { question: 'aid', answer: 'no', sees: '' }
    const links = linked(kept, 'first-release', link(to))
    expect(links).toHaveLength(3)
    expect(links?.at(-1)?.to).toEqual({ question: 'aid', answer: 'no' })
  })
})

import { readFileSync } from 'node:fs'
import { editText, type JsonRecord, type Model, parse, plainValue } from '@stufenplan/core'
import { expect, test } from 'vitest'
import { addStage, orderStage, removeStage, renameStage } from './stages.ts'
import type { Edit } from './written.ts'

const waiting = { en: 'To be filled.', de: 'Noch zu füllen.' }
const korea = readFileSync(
  new URL('../../../../models/korea-2025/model.yaml', import.meta.url),
  'utf8',
)
const chicken = readFileSync(
  new URL('../../../../models/teaching/chicken.yaml', import.meta.url),
  'utf8',
)

type EditsMade = (written: JsonRecord) => readonly Edit[]
function changed(text: string, change: EditsMade): string {
  const written = plainValue(parse(text).tree.document?.contents) as JsonRecord
  const after = editText(text, change(written))
  if (after === undefined) throw new Error('The edits cannot be made.')
  return after
}
function stagesOf(text: string, plan: string): Model['plans'][number]['stages'] {
  const { model, diagnostics } = parse(text)
  expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
  return model?.plans.find((one) => one.id === plan)?.stages ?? []
}

test('a stage is added after another, in both languages of the model, and removed again', () => {
  const said = { text: 'Peace talks', language: 'en' }
  const after = changed(korea, (written) =>
    addStage(written, ['stufenplan', 'recognition'], said, waiting),
  )
  const last = stagesOf(after, 'stufenplan').at(-1)
  expect(last).toMatchObject({ id: 'peace-talks', after: ['recognition'], talks: waiting })
  const back = changed(after, (written) => removeStage(written, ['stufenplan', 'peace-talks']))
  expect(back).toBe(korea)
})

test('a removed stage hands on what it came after and where it fell back', () => {
  const said = { text: 'Pause', language: 'en' }
  const more = changed(korea, (written) =>
    addStage(written, ['stufenplan', 'nuclear'], said, waiting),
  )
  const between = changed(more, (written) =>
    orderStage(written, ['stufenplan', 'recognition'], ['pause', 'nuclear']),
  )
  const back = changed(between, (written) => removeStage(written, ['stufenplan', 'pause']))
  const recognition = stagesOf(back, 'stufenplan').find((one) => one.id === 'recognition')
  expect(recognition?.after).toEqual(['nuclear'])
})

test('only an empty stage is removed', () => {
  const change: EditsMade = (written) => removeStage(written, ['stufenplan', 'nuclear'])
  expect(changed(korea, change)).toBe(korea)
})

test('a name is changed in one language, and a bare list is given one', () => {
  const german = { text: 'Atomkontrolle', language: 'de' }
  const after = changed(korea, (written) => renameStage(written, ['stufenplan', 'nuclear'], german))
  const label = stagesOf(after, 'stufenplan')[0]?.label
  expect(label).toEqual({ en: 'Nuclear arms control', de: 'Atomkontrolle' })
  const plan = parse(chicken).model?.plans[0]
  const stage = plan?.stages[0]
  if (plan === undefined || stage === undefined) throw new Error('The model has no plan.')
  const named = changed(chicken, (written) =>
    renameStage(written, [plan.id, stage.id], { text: 'Swerving', language: 'en' }),
  )
  const [now] = stagesOf(named, plan.id)
  expect(now?.label?.en).toBe('Swerving')
  expect(now?.commitments.map(({ keep }) => keep)).toEqual(
    stage.commitments.map(({ keep }) => keep),
  )
})

test('a circle of stages is an error of the text', () => {
  const after = changed(korea, (written) =>
    orderStage(written, ['stufenplan', 'nuclear'], ['recognition']),
  )
  expect(parse(after).diagnostics.map((one) => one.code)).toContain('cyclic-stages')
  const none = changed(korea, (written) => orderStage(written, ['stufenplan', 'recognition'], []))
  expect(stagesOf(none, 'stufenplan')[1]?.after).toEqual([])
})

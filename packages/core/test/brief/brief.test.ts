import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { outcomeOf, recheckBrief, sentencesOf } from '../../src/index.ts'
import { modelText, readModel, shippedModel } from '../models.ts'
import { answersOf, toldFrom } from './told.ts'

const catalogue = fileURLToPath(new URL('../../../../models', import.meta.url))
const withPlans = readdirSync(catalogue, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?<![.]expect)[.]yaml$/.test(path) && !path.startsWith('broken'))
  .sort()
  .map((path) => ({ name: path, model: shippedModel(path) }))
  .filter(({ model }) => model.plans.length > 0)

/** Once for all tests: the slowest of it is asking. */
const answered = new Map(
  withPlans.map(({ model }) => [model.id, answersOf(model, model.plans[0]?.id ?? '')] as const),
)

describe.each(withPlans.map(({ name, model }) => [name, model] as const))('%s', (_, model) => {
  const answers = answered.get(model.id) ?? []
  const plan = model.plans[0]?.id ?? ''

  it.each(['en', 'de'] as const)(
    'has two pages of sentences, each resting on what was found (%s)',
    (language) => {
      const { brief, carried } = toldFrom(model, answers, { plan, language })
      const said = sentencesOf(brief)
      expect(new Set(said.map((one) => one.id)).size).toBe(said.length)
      const found = new Set(carried.answers.flatMap((one) => one.findings.map(({ id }) => id)))
      for (const { id, rests } of said)
        expect(
          rests.filter((one) => !found.has(one)),
          id,
        ).toEqual([])
      const restless = said.filter((one) => one.rests.length === 0).map((one) => one.id)
      expect(restless.filter((id) => !/^(source|sources|limit|assumed)/.test(id))).toEqual([])
    },
  )

  it('is the same brief in both languages, sentence by sentence', () => {
    const ids = (language: 'en' | 'de') =>
      sentencesOf(toldFrom(model, answers, { plan, language }).brief)
        .map((one) => one.id)
        .sort()
    expect(ids('de')).toEqual(ids('en'))
  })

  it('holds when it is checked again', () => {
    const { carried } = toldFrom(model, answers, { plan, language: 'en' })
    const again = recheckBrief(model, JSON.parse(JSON.stringify(carried)))
    const fallen = again?.sentences.filter((one) => !one.verdict.accepted)
    expect(fallen).toEqual([])
    expect(again?.sentences.length).toBe(carried.sentences.length)
  })

  it('recommends nothing to a mediator', () => {
    const usual = toldFrom(model, answers, { plan, language: 'en' }).brief
    const { brief } = toldFrom(model, answers, { plan, language: 'en', isNeutral: true })
    const text = JSON.stringify(brief)
    expect(JSON.stringify(usual)).toMatch(/Decision asked/)
    expect(text).not.toMatch(/Decision asked|Should “|To be settled first|has to be looked for/)
  })
})

describe('a brief of an altered model', () => {
  const text = modelText('teaching/ceasefire.yaml')
  const model = readModel(text)
  const plan = model.plans[0]?.id ?? ''
  const { carried } = toldFrom(model, answersOf(model, plan), { plan, language: 'en' })
  const fallen = (altered: string) =>
    recheckBrief(readModel(altered), carried)
      ?.sentences.filter(({ verdict }) => outcomeOf(verdict) === 'refused')
      .map(({ id }) => id)

  it('loses no sentence where nothing changed', () => {
    expect(fallen(text)).toEqual([])
    expect(fallen(`${text}\n`)).toEqual([])
  })

  it('loses what names a thing that has another name now', () => {
    const renamed = fallen(text.replace('label: { en: Mediator,', 'label: { en: Go-between,'))
    expect(renamed).toContain('each-MED')
    expect(renamed).not.toContain('each-GOV')
    expect(renamed).not.toContain('succeeds')
  })

  it('loses what an actor wants otherwise now, and keeps what it has no part in', () => {
    const found = fallen(withoutStatement(text, 'no-corridor'))
    expect(found).toContain('verify-relief-corridor')
    expect(found).not.toContain('limit-1')
    expect(found).not.toContain('each-MED')
  })

  it('loses a sentence whose words were changed, and that alone', () => {
    const sentences = carried.sentences.map((one) =>
      one.id === 'succeeds' ? { ...one, text: one.text.replace(/\d+/, '999') } : one,
    )
    const again = recheckBrief(model, { ...carried, sentences })
    const bad = again?.sentences.filter((one) => !one.verdict.accepted).map((one) => one.id)
    expect(bad).toEqual(['succeeds'])
  })

  it('loses what its file does not show', () => {
    const shown = carried.sentences.filter((one) => one.id !== 'succeeds').map((one) => one.text)
    const again = recheckBrief(model, carried, { shown: shown.join(' ') })
    const bad = again?.sentences.filter((one) => !one.verdict.accepted).map((one) => one.id)
    expect(bad).toEqual(['succeeds'])
  })

  it('is none where it is something else', () => {
    for (const other of [undefined, null, 3, {}, [], { format: 'stufenplan-brief-1' }])
      expect(recheckBrief(model, other)).toBeUndefined()
  })
})

/** Without the statement of that name of the actor that states it first. */
function withoutStatement(text: string, id: string): string {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => line.trim() === `- id: ${id}`)
  const end = lines.findIndex((line, i) => i > at && /^ {4}- id: /.test(line))
  return [...lines.slice(0, at), ...lines.slice(end)].join('\n')
}

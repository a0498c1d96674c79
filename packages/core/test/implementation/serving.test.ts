/** Whom a breach would serve, by hand on the ceasefire: who gains, who answers, what is left. */
import { describe, expect, test } from 'vitest'
import { answer, explain, type FindingOf, recheckAnswer, toText } from '../../src/index.ts'
import { question } from '../../src/subjects/questions.ts'
import { shippedModel } from '../models.ts'

const model = shippedModel('teaching/ceasefire-kept.yaml')

function askedBy(day: string) {
  const read = question.parse({ kind: 'monitoring', plan: 'three-stages', day })
  const found = answer(model, read)
  if ('problems' in found) throw new Error('The question has a mistake.')
  const promises = found.findings.filter(
    (one): one is FindingOf<'promise'> => one.kind === 'promise',
  )
  return { found, of: (option: string) => promises.find((one) => one.option === option)?.tempts }
}

describe('a breach', () => {
  // In December both sides hold their fire: whoever shoots is shot at.
  const december = askedBy('2025-12-31')
  // In February the rebels have shot, and have no more fire to give in answer.
  const march = askedBy('2026-03-31')

  test('serves nobody as long as the other side would answer it', () => {
    expect(december.of('halt_g')).toMatchObject({
      gains: true,
      serves: false,
      answer: [{ actors: ['REB'] }],
      planned: 'enough',
    })
  })

  test('serves its owner once the answer has been given already', () => {
    expect(march.of('halt_g')).toMatchObject({ gains: true, serves: true, planned: 'not-enough' })
    expect(march.of('halt_g')?.answer).toBeUndefined()
  })

  test('of what cannot be taken back is none', () => {
    expect(december.of('release')).toBeUndefined()
  })

  test('is told with what its owner would get and what would follow', () => {
    const page = (language: 'en' | 'de') =>
      toText(explain(model, march.found, language), { width: 10_000, colour: false })
    expect(page('en')).toContain(
      '“ceasefire by the government” broken, from where things stand: the government would get “freedom to attack”, and nobody who sees it would answer.',
    )
    expect(page('en')).toContain('“a ceasefire only with observers” would be lost.')
    expect(page('de')).toContain('und „Waffenruhe nur mit Beobachtern“ ginge verloren.')
  })

  test('is found again by replies tried one by one', () => {
    for (const { found } of [december, march])
      expect(recheckAnswer(model, JSON.parse(JSON.stringify(found)))?.outcome).toBe('accepted')
  })
})

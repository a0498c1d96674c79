/** A model through the sheets of a workbook and back is the same model, whatever stands in it. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../../src/base/hash.ts'
import type { JsonRecord, JsonValue } from '../../src/base/json.ts'
import { modelSheets, readWorkbook } from '../../src/exchange/exchange.ts'
import { type ModelDocument, parse, plainValue, writeDocument } from '../../src/model/model.ts'
import { modelText, readModel } from '../models.ts'
import { arbitraryPlan } from '../stakes/arbitrary-plan.ts'
import { arbitraryContestedModel } from '../worlds/arbitrary-contested-model.ts'
import { documentOf } from './written-document.ts'

const languages = ['en', 'de'] as const

/** The same model, and nothing left out on the way. */
function checkRoundTrip(text: string, language: 'en' | 'de'): void {
  const model = readModel(text)
  const document = plainValue(parse(text).tree.document?.contents) as JsonRecord
  const { sheets } = modelSheets(document, language)
  const back = readWorkbook(sheets, 'other name.xlsx')
  const told = back.remarks.filter(({ kind }) => kind !== 'sheet-read')
  expect(told).toEqual([])
  expect(back.model && hashOf(back.model) === hashOf(model)).toBe(true)
}

describe('through a workbook and back', () => {
  const folder = fileURLToPath(new URL('../../../../models/', import.meta.url))
  const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /(?<![.]expect)[.]yaml$/.test(path) && !path.startsWith('broken'),
  )

  test.each(shipped)('%s is the same model', (path) => {
    for (const language of languages) checkRoundTrip(modelText(path), language)
  })

  test('200 random models with plans, shocks and contested questions are the same', () => {
    fc.assert(
      fc.property(
        arbitraryContestedModel({ shaded: true }),
        fc.constantFrom(...languages),
        (model, language) => {
          const text = writeDocument(documentOf(model) as unknown as ModelDocument)
          // Some draw what an author may not write, such as an offer that changes nothing.
          fc.pre(parse(text).model !== undefined)
          checkRoundTrip(text, language)
        },
      ),
      { numRuns: 200, seed: 20_261_130 },
    )
  })

  test('200 random plans with worths, chances and times are the same', () => {
    fc.assert(fc.property(arbitraryPlan, fc.constantFrom(...languages), checkRoundTrip), {
      numRuns: 200,
      seed: 20_261_130,
    })
  })

  test('texts that no cell keeps as they are keep their place in the sheet of the rest', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(' a', 'a ', '', 'a\r\nb', '=1+1', "'=1", 'Jänner', '한국', '1,5', 'not o1'),
    )
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.constantFrom(...languages),
        (one, other, third, language) => {
          const document: JsonValue = {
            stufenplan: 1,
            id: 'm',
            title: { en: one, de: other },
            date: 2026,
            languages: ['de', 'en'],
            basis: { assumption: third },
            actors: { a: { label: one }, b: { label: { en: other, de: third } } },
            options: { o1: { owner: 'a', label: third }, o2: { owner: 'b', label: other } },
            preferences: { a: [{ want: 'o2', label: one, worth: 1.125 }], b: ['not o2 | o1'] },
          }
          const written = writeDocument(document as unknown as ModelDocument)
          fc.pre(parse(written).model !== undefined)
          checkRoundTrip(written, language)
        },
      ),
      { numRuns: 300, seed: 20_261_130 },
    )
  })
})

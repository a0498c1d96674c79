/**
 * Rows taken from the workbook of a model and joined to the same model without these entries give
 * the entries again, but for what no cell of their rows holds.
 */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRecord, type JsonRecord, type JsonValue } from '../../src/base/json.ts'
import { type JoinedSection, modelSheets, readJoining } from '../../src/exchange/exchange.ts'
import { sheetNames } from '../../src/exchange/workbook-columns.ts'
import {
  type Model,
  type ModelDocument,
  parse,
  plainValue,
  writeDocument,
} from '../../src/model/model.ts'
import { modelText } from '../models.ts'
import { arbitraryContestedModel } from '../worlds/arbitrary-contested-model.ts'
import { documentOf } from './written-document.ts'

type Draft = { [key: string]: JsonValue }
const languages = ['en', 'de'] as const
type Language = (typeof languages)[number]

const draft = (value: JsonValue | undefined): Draft =>
  isRecord(value) ? (JSON.parse(JSON.stringify(value)) as Draft) : {}
const entries = (value: JsonValue | undefined) => Object.entries(draft(value))

/** The rows of a section's sheet, and the model as they alone tell it: without the sheet `rest`. */
function taken(document: JsonRecord, section: JoinedSection, language: Language) {
  const { sheets } = modelSheets(document, language)
  const named = (id: JoinedSection | 'rest') =>
    sheets.find(({ name }) => name === sheetNames[id][language][0])?.rows ?? []
  const told = draft(document)
  for (const [path = '', ...pieces] of named('rest').slice(1))
    remove(told, path.split('/'), JSON.parse(pieces.join('')) as JsonValue)
  return { rows: named(section), told }
}

/** Takes away what stands in `rest`: of fields that are in both, only those that stand there. */
function remove(inner: Draft, [step = '', ...more]: readonly string[], value: JsonValue): void {
  const next = inner[step]
  if (more.length > 0) {
    if (isRecord(next)) remove(next as Draft, more, value)
  } else if (isRecord(next) && isRecord(value)) {
    for (const [key, part] of Object.entries(value)) remove(next as Draft, [key], part)
    if (Object.keys(next).length === 0) delete inner[step]
  } else delete inner[step]
}

function joined(document: JsonRecord, rows: readonly (readonly string[])[], into: JoinedSection) {
  const { rows: found } = readJoining(document, rows, { section: into, language: 'en' })
  expect(found.filter(({ as }) => as === 'left')).toEqual([])
  return found
}

/** Dates and yes are strings in cells. */
const alike = (value: JsonValue): JsonValue =>
  JSON.parse(
    JSON.stringify(value, (key, one: JsonValue) =>
      key === 'date' || key === 'due'
        ? plainDate(one)
        : typeof one === 'boolean'
          ? yesNo(one)
          : one,
    ),
  ) as JsonValue
const plainDate = (one: JsonValue) => (typeof one === 'number' ? String(one) : one)
const yesNo = (one: boolean) => (one ? 'yes' : 'no')

function checkQuestions(document: JsonRecord, language: Language): void {
  const { rows, told } = taken(document, 'questions', language)
  const found = joined({ ...document, questions: {} }, rows, 'questions')
  const again: Draft = {}
  for (const { path = [], value = {}, within = {} } of found) {
    const [, id = '', , answer = ''] = path
    const { basis: before } = draft(draft(told.questions)[id])
    const { basis, ...fields } = within
    const own = before === undefined ? fields : { ...fields, basis: basis ?? null }
    again[id] = { ...own, answers: { ...draft(draft(again[id]).answers), [answer]: value } }
  }
  // An answer's own fields stand in its row, all of them.
  expect(alike(again)).toEqual(alike(draft(told.questions)))
}

function checkSignals(document: JsonRecord, language: Language): void {
  const { rows, told } = taken(document, 'signals', language)
  const found = joined({ ...document, signals: {} }, rows, 'signals')
  const wanted = entries(told.signals)
  expect(found.map(({ at }) => at)).toEqual(wanted.map(([id]) => id))
  for (const [i, { value = {} }] of found.entries()) {
    const [, signal] = wanted[i] ?? []
    expect(alike(value)).toEqual(alike({ basis: 'assumption', ...draft(signal) }))
  }
}

function checkPlans(document: JsonRecord, language: Language): void {
  const { rows, told } = taken(document, 'stages', language)
  const bare = entries(told.plans).map(([id, plan]) => [id, { ...draft(plan), stages: {} }])
  const stages = joined({ ...document, plans: Object.fromEntries(bare) }, rows, 'stages')
  const again: Draft = {}
  for (const { path = [], value = {} } of stages) again[path.slice(1).join('/')] = value
  const emptied: Draft = {}
  const promised: JsonValue[] = []
  const empty = draft(document.plans)
  for (const [id, plan] of entries(told.plans))
    for (const [stage, written] of entries(draft(plan).stages)) {
      const { commitments, ...fields } = isRecord(written) ? written : { commitments: written }
      emptied[`${id}/stages/${stage}`] = fields
      for (const one of Array.isArray(commitments) ? commitments : [])
        promised.push([id, stage, isRecord(one) ? one : { keep: one }] as JsonValue)
      const plans = empty[id] as { stages: Draft }
      plans.stages[stage] = fields
    }
  expect(alike(again)).toEqual(alike(emptied))
  const { rows: sheet } = taken(document, 'commitments', language)
  const kept = joined({ ...document, plans: empty }, sheet, 'commitments')
  const promises = kept.map(({ path = [], value = {} }) => [path[1] ?? '', path[3] ?? '', value])
  expect(alike(promises as JsonValue)).toEqual(alike(promised))
}

const isGivenOnce = ({ commitments }: Model['plans'][number]['stages'][number]) =>
  new Set(commitments.map(({ keep }) => JSON.stringify(keep))).size === commitments.length

const checks = { checkQuestions, checkSignals, checkPlans }

describe.each(Object.entries(checks))('%s', (_, check) => {
  const folder = fileURLToPath(new URL('../../../../models/', import.meta.url))
  const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /(?<![.]expect)[.]yaml$/.test(path) && !path.startsWith('broken'),
  )

  test('holds of every model that comes along', () => {
    for (const path of shipped) {
      const document = plainValue(parse(modelText(path)).tree.document?.contents) as JsonRecord
      for (const language of languages) check(document, language)
    }
  })

  test('holds of 200 random models with plans and contested questions', () => {
    fc.assert(
      fc.property(
        arbitraryContestedModel({ shaded: true }),
        fc.constantFrom(...languages),
        (model, language) => {
          const document = documentOf(model)
          // Some draw what an author may not write; and a promise given twice is one.
          fc.pre(parse(writeDocument(document as unknown as ModelDocument)).model !== undefined)
          fc.pre(model.plans.every(({ stages }) => stages.every(isGivenOnce)))
          check(document, language)
        },
      ),
      { numRuns: 200, seed: 20_261_130 },
    )
  })
})

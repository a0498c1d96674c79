/**
 * What changed inside things of a model: the quick way and the slow one agree on every thing of the
 * shipped models, altered at random; each field is told by a name, and its values by labels.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/base/hash.ts'
import { explainDifference, toText } from '../../src/index.ts'
import { differencesOf, type ThingKind, thingNamed } from '../../src/model/difference.ts'
import type { Model } from '../../src/model/model.ts'
import { thingChanges } from '../../src/model/thing-difference.ts'
import { leadsTo } from '../../src/recheck/changed-things.ts'
import { shippedModel } from '../models.ts'

const names = [
  'korea-2025/model.yaml',
  'korea-verified/model.yaml',
  'teaching/line-observers.yaml',
  'teaching/ceasefire-kept.yaml',
  'literature/hipel-et-al-1993/elmira-states.yaml',
  'history/six-party-2007.yaml',
  'teaching/chicken-misread.yaml',
]

const lists: readonly (readonly [ThingKind, (model: Model) => readonly { id: string }[]])[] = [
  ['source', ({ sources }) => sources],
  ['actor', ({ actors }) => actors],
  ['option', ({ options, graph }) => (graph ? [] : options)],
  ['rule', ({ rules, graph }) => (graph ? [] : rules)],
  ['perception', ({ perceptions }) => perceptions ?? []],
  ['question', ({ questions }) => questions],
  ['reading', ({ readings }) => readings],
  ['fact', ({ observed }) => observed],
  ['inspection', ({ inspections }) => inspections ?? []],
  ['shock', ({ shocks }) => shocks],
  ['claim', ({ claims }) => claims],
  ['signal', ({ signals }) => signals],
  ['record', ({ implementation }) => implementation ?? []],
]

const all = names.flatMap((name) => {
  const model = shippedModel(name)
  return [
    ...lists.flatMap(([what, of]) => of(model).map(({ id }) => [what, id] as const)),
    ...model.questions.flatMap(({ id, answers }) =>
      answers.map((one) => ['answer', `${id}=${one.id}`] as const),
    ),
    ...(model.graph?.moves ?? []).map(({ actor }) => ['moves', actor] as const),
  ].map(([what, id]) => ({ name, what, thing: thingNamed(model, what, id) ?? {}, id }))
})

const holders = all.filter(({ what }) =>
  ['inspection', 'perception', 'moves', 'signal'].includes(what),
)

type Json = null | string | number | boolean | Json[] | { [key: string]: Json }

/** The same with one value gone, another put in its place, or two of a list exchanged. */
function altered(value: Json, draw: (max: number) => number): Json {
  if (Array.isArray(value) && value.length > 0) return alteredList(value, draw)
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    const keys = Object.keys(value).filter((key) => key !== 'id')
    const key = keys[draw(keys.length)]
    if (key === undefined) return value
    const { [key]: inside = null, ...others } = value
    return draw(6) === 0 ? others : { ...others, [key]: altered(inside, draw) }
  }
  return typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : 'another'
}

function alteredList(value: Json[], draw: (max: number) => number): Json {
  const i = draw(value.length)
  const [one = null] = value.slice(i)
  const others = value.toSpliced(i, 1)
  if (draw(4) === 0) return others
  return draw(3) === 0
    ? others.toSpliced(draw(value.length), 0, one)
    : value.with(i, altered(one, draw))
}

test('there are things of every kind to be altered', () => {
  expect(all.length).toBeGreaterThan(400)
  expect(new Set(all.map(({ what }) => what)).size).toBeGreaterThan(11)
})

test('what is told leads from the earlier thing to the later one; less or other does not', () => {
  const pairs = fc.record({
    // Half of them hold others by name.
    thing: fc.oneof(fc.constantFrom(...all), fc.constantFrom(...holders)).map((one) => one.thing),
    draws: fc.infiniteStream(fc.nat()),
    times: fc.integer({ min: 0, max: 4 }),
    drop: fc.nat(),
  })
  let [changed, orders, places] = [0, 0, 0]
  fc.assert(
    fc.property(pairs, ({ thing, draws, times, drop }) => {
      const draw = (max: number) => (max === 0 ? 0 : Number(draws.next().value) % max)
      const old = JSON.parse(JSON.stringify(thing)) as Json
      let now = old
      for (let i = 0; i < times; i++) now = altered(now, draw)
      const told = JSON.parse(canonicalJson(thingChanges(old as object, now as object)))
      expect(leadsTo(old as object, now as object, told)).toBe(true)
      if (told.length === 0) return
      changed++
      if (told.some((one: { field: string }) => one.field === 'order')) orders++
      if (told.some((one: { field: string }) => one.field === 'is')) places++
      const i = drop % told.length
      const lessTold = told.toSpliced(i, 1)

      expect(leadsTo(old as object, now as object, lessTold)).toBe(false)
      const other = { ...told[i], after: 'something else', before: told[i].before ?? null }
      expect(leadsTo(old as object, now as object, told.with(i, other))).toBe(false)
      expect(leadsTo(old as object, now as object, [...told, told[i]])).toBe(false)
    }),
    { numRuns: 8000, seed: 7 },
  )
  expect(Math.min(changed, orders * 20, places * 5)).toBeGreaterThan(1000)
})

function without(thing: object, field: string): object {
  const value = (thing as Record<string, unknown>)[field]
  return { ...thing, [field]: Array.isArray(value) ? [] : undefined }
}

/** A model as it was before one field of one thing was written. */
function withoutField(model: Model, what: ThingKind, id: string, field: string): Model {
  const at: Partial<Record<ThingKind, keyof Model>> = {
    source: 'sources',
    actor: 'actors',
    option: 'options',
    rule: 'rules',
    perception: 'perceptions',
    reading: 'readings',
    fact: 'observed',
    inspection: 'inspections',
    shock: 'shocks',
    claim: 'claims',
    signal: 'signals',
    record: 'implementation',
  }
  const strip = (all: readonly { id: string }[]) =>
    all.map((one) => (one.id === id ? without(one, field) : one))
  if (what === 'question') return { ...model, questions: strip(model.questions) as never }
  if (what === 'answer') {
    const questions = model.questions.map((question) => ({
      ...question,
      answers: question.answers.map((one) =>
        `${question.id}=${one.id}` === id ? without(one, field) : one,
      ),
    }))
    return { ...model, questions: questions as never }
  }
  const list = at[what]
  if (list === undefined) return model
  return { ...model, [list]: strip(model[list] as unknown as { id: string }[]) }
}

describe.each(['en', 'de'] as const)('in %s', (language) => {
  test('every field of every thing is told by its name, with labels and no bare data', () => {
    const told = new Set<string>()
    for (const { name, what, thing, id } of all) {
      const model = shippedModel(name)
      for (const field of Object.keys(thing)) {
        if (['id', 'label', 'title', 'answers', 'statements'].includes(field)) continue
        const kind = `${what}.${field}`
        if (told.has(kind)) continue
        const before = withoutField(model, what, id, field)
        const differences = differencesOf(before, model)
        if (differences.length === 0) continue
        told.add(kind)
        const found = {
          differences,
          today: [
            { feasibleCount: 1, movers: [] },
            { feasibleCount: 1, movers: [] },
          ] as const,
          plans: [],
          verdicts: { of: 0, plans: [] },
        }
        const text = toText(explainDifference([before, model], found, language), {
          width: 2000,
          colour: false,
        })
        expect(text, kind).not.toMatch(/undefined|\[object|NaN|[{}]|function/)
        // Names are capitalised; that of a field without one would stand as the model holds it.
        const lines = text.match(/^ +· .+/gm) ?? []
        expect(lines, kind).not.toEqual([])
        for (const one of lines) expect(one.trim(), kind).toMatch(/^· (?:.+: )?\p{Lu}/u)
      }
    }
    expect(told.size).toBeGreaterThan(70)
  })
})

test('a step that ends where another begins is told by its own name', () => {
  const model = shippedModel('korea-verified/model.yaml')
  const inspections = (model.inspections ?? []).map((one) => ({
    ...one,
    steps: one.steps.map((step, i) => (i === 0 ? { ...step, to: one.steps[1]?.id ?? '' } : step)),
  }))
  const before = { ...model, inspections }
  const after = {
    ...before,
    inspections: inspections.map((one) => ({
      ...one,
      steps: one.steps.map((step, i) =>
        i === 1 ? { ...step, basis: [{ kind: 'assumption' } as const] } : step,
      ),
    })),
  }
  const found = { differences: differencesOf(before, after), plans: [] }
  const holds = { feasibleCount: 1, movers: [] }
  const today = [holds, holds] as const
  const whole = { ...found, today, verdicts: { of: 0, plans: [] } }
  const page = toText(explainDifference([before, after], whole, 'en'), {
    width: 200,
    colour: false,
  })
  const [first, second] = model.inspections?.[0]?.steps ?? []
  expect(page).toContain(`Step “${second?.label.en}”`)
  expect(page).not.toContain(`Step “${first?.label.en}”`)
})

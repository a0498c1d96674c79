/**
 * What became of the coded agreements stands twice: in `models/history/*.expect.yaml`, from which
 * pages and comparison are made, and in the models, for whoever follows a plan by its records. Both
 * say the same, and the rule finds the same first link to break in both.
 */
import { describe, expect, test } from 'vitest'
import { parse as readYaml } from 'yaml'
import { modelText, shippedModel } from '../models.ts'
import { firstToBreak, withoutContested } from './comparing.ts'
import { withoutRecord } from './fingerprint.ts'
import { keyOf, recordsOf, type Told, toldOf } from './implementation.ts'
import { kinds } from './pages.ts'
import { type Entry, names, readRecorded } from './recorded.ts'

const cases = names.map((name) => {
  const path = `history/${name}.yaml`
  return { name, text: modelText(path), model: shippedModel(path), recorded: readRecorded(name) }
})

describe.each(cases)('$name', ({ text, model, recorded }) => {
  const told = toldOf(model)

  test('has the record of its page in the model', () => {
    const written = recorded.record.map(({ sources: _, ...one }): Told => one)
    expect(inOrder(told)).toEqual(inOrder(written))
  })

  test('breaks first where the record says, with and without what is contested', () => {
    const entries = told.map((one): Entry => ({ ...one, sources: [1] }))
    expect(firstToBreak(entries)).toEqual(firstToBreak(recorded.record))
    expect(firstToBreak(withoutContested(entries))).toEqual(
      firstToBreak(withoutContested(recorded.record)),
    )
  })

  test('rests on the sources of its page, by number', () => {
    for (const { stage, option, sources } of recorded.record)
      expect(numbersOf(model, `${stage} ${option}`), option).toEqual(
        expect.arrayContaining(sources),
      )
    const added = model.sources.filter(({ id }) => id.startsWith('record-'))
    const used = recordsOf(model).flatMap((one) => numbersOf(model, keyOf(one)))
    expect(added.map(({ id }) => id).sort()).toEqual(
      [...new Set(used)].map((number) => `record-${number}`).sort(),
    )
    for (const { id, title, kind, date, url } of added) {
      const listed = recorded.sources[Number(id.slice('record-'.length)) - 1]
      if (listed === undefined) throw new Error(`${id} is not on the list`)
      expect({ title: title.en, kind, date, url }).toEqual({
        title: `${listed.by}, ${listed.title}`,
        kind: kinds[listed.kind],
        date: listed.date,
        url: listed.url,
      })
    }
  })

  test('says when a day became known, not before the signing and not after that day', () => {
    for (const { id, due, date } of recordsOf(model))
      if (due !== undefined)
        expect([model.date, date, due], id).toEqual([model.date, date, due].sort())
  })

  test('says of every step on the way what it rests on', () => {
    for (const { id, status, evidence, basis } of recordsOf(model)) {
      expect(basis.length, id).toBeGreaterThan(0)
      expect(
        basis.every(({ kind }) => kind === 'source'),
        id,
      ).toBe(true)
      if (status === 'minimal' || status === 'intermediate')
        expect(evidence, id).toMatchObject({
          en: expect.stringContaining('Confidence:'),
          de: expect.stringContaining('Beleg:'),
        })
    }
  })

  test('adds nothing else to the model that was compared', () => {
    const { implementation, sources, ...rest } = readYaml(text)
    const before = Object.entries(sources).filter(([id]) => !/^record-\d+$/.test(id))
    expect(readYaml(withoutRecord(text))).toEqual({ ...rest, sources: Object.fromEntries(before) })
    expect(withoutRecord(text)).not.toContain('record-')
    expect(Object.keys(implementation).length).toBeGreaterThan(0)
  })
})

test('a record that is moved, lost or taken back is seen', () => {
  const model = shippedModel('history/good-friday-1998.yaml')
  const changed = (id: string, change: object) => ({
    ...model,
    implementation: recordsOf(model).map((one) => (one.id === id ? { ...one, ...change } : one)),
  })
  const told = toldOf(model)
  expect(toldOf(changed('decom-done', { date: '2005-09-27' }))).not.toEqual(told)
  expect(toldOf(changed('decom-done', { status: 'intermediate' }))).not.toEqual(told)
  expect(toldOf(changed('devolve-undone', { status: 'full' }))).not.toEqual(told)
  expect(toldOf(changed('devolve-again', { date: '2007-05-09' }))).toEqual(told)
})

function inOrder(entries: readonly Told[]): Told[] {
  const key = ({ stage, option }: Told) => `${stage} ${option}`
  return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** The numbers of the sources that the records of an obligation name. */
function numbersOf(model: (typeof cases)[number]['model'], key: string): number[] {
  const bases = recordsOf(model)
    .filter((one) => keyOf(one) === key)
    .flatMap(({ basis }) => basis)
  return bases.flatMap((one) =>
    one.kind === 'source' && one.source.startsWith('record-')
      ? [Number(one.source.slice('record-'.length))]
      : [],
  )
}

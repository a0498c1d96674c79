/** Designs of inspection as the forms write them, each edit in the author's own text. */
import { type AnyEdit, editWithUses, type JsonRecord, parse, plainValue } from '@stufenplan/core'
import { expect, test } from 'vitest'
import { watchCommitment } from './commitments.ts'
import { removePart } from './entries.ts'
import { setField } from './fields.ts'
import {
  addInspection,
  addInspectionPart,
  addStratum,
  formLabel,
  formName,
  formsOf,
  howOf,
  type InspectionPart,
  optionsOf,
  setAccess,
  setFormName,
  setHow,
  watchBy,
} from './inspections.ts'
import { toBeFilled } from './waiting.ts'
import { partAt } from './written.ts'

const start = `stufenplan: 1
id: line
title: A line
date: 2026-01-01
basis: assumption
actors: { a: { label: A }, b: { label: B } }
options:
  x:
    owner: a
    label: x # stays
    observed: { probability: 0.5, within: 1 year, how: by eye }
  y: { owner: b, label: y }
  z: { owner: a, label: z, levels: { low: { label: low }, high: { label: high } } }
preferences:
  a: [y, { want: not x, basis: assumption }]
  b: [x, not y]
plans:
  p: { label: P, stages: { s: [x, { keep: y, verification: { how: by ear } }] } }
`
const read = (text: string) => plainValue(parse(text).tree.document?.contents) as JsonRecord
const errorsIn = (text: string) =>
  parse(text).diagnostics.filter(({ severity }) => severity === 'error')

type Make = (written: JsonRecord) => readonly AnyEdit[]

function made(text: string, ...edits: readonly Make[]): string {
  return edits.reduce((now, edit) => {
    const next = editWithUses(now, edit(read(now)))
    expect(next).toBeDefined()
    return next ?? now
  }, text)
}

const design = ['inspections', 'i'] as const
const said = (text: string) => ({ text, language: 'en' })
const part =
  (name: InspectionPart, id: string): Make =>
  (written) =>
    addInspectionPart(written, { inspection: 'i', part: name }, id, said(id))
const set =
  (path: readonly string[], value: number | string): Make =>
  () =>
    setField([...design, ...path], value)

const whole = made(
  start,
  (written) => addInspection(written, 'i', said('Eyes')),
  part('sites', 'hills'),
  set(['sites', 'hills', 'known'], 'no'),
  part('sites', 'depot'),
  (written) => addStratum(written, [...design, 'sites', 'depot'], 'guns', said('guns')),
  set(['sites', 'depot', 'strata', 'guns', 'items'], 20),
  set(['sites', 'depot', 'strata', 'guns', 'content'], 1),
  () => setAccess([...design, 'sites', 'depot'], true),
  part('means', 'counts'),
  set(['means', 'counts', 'visits'], 12),
  set(['means', 'counts', 'sees'], 0.5),
  part('ways', 'taking'),
)

test('a design is begun with what follows from the model, and can be read', () => {
  expect(errorsIn(whole)).toEqual([])
  expect(whole).toContain('label: x # stays')
  const written = partAt(read(whole), design)
  expect(written).toEqual({
    label: 'Eyes',
    of: 'a',
    sites: {
      hills: { label: 'hills', basis: 'assumption', known: 'no' },
      depot: {
        label: 'depot',
        basis: 'assumption',
        strata: { guns: { label: 'guns', basis: 'assumption', items: 20, content: 1 } },
        access: { granted: 1, refusal: 'nothing' },
      },
    },
    // What is sent somewhere begins at the first site that is known.
    means: {
      counts: {
        label: 'counts',
        kind: 'random',
        at: ['depot'],
        basis: 'assumption',
        visits: 12,
        sees: 0.5,
      },
    },
    ways: { taking: { label: 'taking', breaks: ['x'], at: ['hills'], basis: 'assumption' } },
    basis: 'assumption',
  })
})

test('levels of a graded option are options of their own', () => {
  expect(optionsOf(read(start), 'a')).toEqual(['x', 'z.low', 'z.high'])
})

test('access that nothing is said of is not written', () => {
  const site = [...design, 'sites', 'depot']
  const open = made(whole, () => setAccess(site, false))
  expect(partAt(read(open), [...site, 'access'])).toBeUndefined()
})

test('a way is gone in the open, at sites or along steps, and only one of them is written', () => {
  const way = [...design, 'ways', 'taking']
  const how =
    (one: 'open' | 'at' | 'route'): Make =>
    (written) =>
      setHow(way, partAt(written, design) as JsonRecord, one)
  const shown = (text: string) => partAt(read(text), way) as JsonRecord
  expect(setHow(way, partAt(read(whole), design) as JsonRecord, 'route')).toEqual([])
  const open = made(whole, how('open'))
  expect([howOf(shown(open)), shown(open).at]).toEqual(['open', undefined])
  const steps = made(
    open,
    part('steps', 'melting'),
    set(['steps', 'melting', 'from'], formName(' raw  ore ')),
    set(['steps', 'melting', 'to'], 'metal'),
    how('route'),
  )
  expect(errorsIn(steps)).toEqual([])
  expect(formsOf(partAt(read(steps), design) as JsonRecord)).toEqual(['raw-ore', 'metal'])
  expect(shown(steps)).toMatchObject({ route: { from: 'raw-ore', to: 'metal' } })
  expect(shown(steps).open).toBeUndefined()
  const again = shown(made(steps, how('at')))
  expect([again.at, again.route]).toEqual([['hills'], undefined])
})

test('an inspection stands instead of a chance; what else is said of it stays', () => {
  const path = ['options', 'x', 'observed']
  const watched = made(whole, (written) => watchBy(path, partAt(written, path), 'i'))
  expect(errorsIn(watched)).toEqual([])
  expect(partAt(read(watched), path)).toEqual({ how: 'by eye', inspection: 'i' })
  const not = made(watched, (written) => watchBy(path, partAt(written, path), ''))
  expect(partAt(read(not), path)).toEqual({ how: 'by eye' })
  expect(watchBy(path, undefined, '')).toEqual([])
  expect(watchBy(path, { inspection: 'i' }, '')).toEqual([{ kind: 'remove', path }])
})

test('a commitment that is a bare setting becomes a record when an inspection is to see it', () => {
  const at = (place: number, inspection: string): Make => {
    return (written) => watchCommitment(written, ['p', 's'], place, inspection)
  }
  const watched = made(whole, at(0, 'i'))
  expect(errorsIn(watched)).toEqual([])
  expect(partAt(read(watched), ['plans', 'p', 'stages', 's', 0])).toEqual({
    keep: 'x',
    verification: { inspection: 'i' },
  })
  const not = made(watched, at(0, ''))
  expect(partAt(read(not), ['plans', 'p', 'stages', 's', 0])).toEqual({ keep: 'x' })
  expect(watchCommitment(read(start), ['p', 's'], 0, '')).toEqual([])
  expect(watchCommitment(read(start), ['p', 's'], 7, 'i')).toEqual([])
  const other = made(whole, at(1, 'i'))
  expect(partAt(read(other), ['plans', 'p', 'stages', 's', 1])).toEqual({
    keep: 'y',
    verification: { how: 'by ear', inspection: 'i' },
  })
})

test('a site goes with what can be done only there, and a design with those it would see', () => {
  const path = ['options', 'x', 'observed']
  const watched = made(whole, (written) => watchBy(path, partAt(written, path), 'i'))
  const site = made(watched, () => removePart([...design, 'sites', 'depot'], toBeFilled))
  expect(errorsIn(site)).toEqual([])
  expect(partAt(read(site), [...design, 'means'])).toEqual({})
  const gone = made(watched, () => removePart(design, toBeFilled))
  expect(errorsIn(gone)).toEqual([])
  expect(partAt(read(gone), [...path, 'inspection'])).toBeUndefined()
})

test('an end of steps is called something in each language, and by its own name again', () => {
  const step = `${start}inspections:
  i:
    label: I
    of: a
    sites: { s: { label: S } }
    means: { m: { label: M, kind: random, at: [s], visits: 1, sees: 1 } }
    steps: { t: { label: T, from: ore, to: metal, at: s } }
    ways: { w: { label: W, breaks: [x], route: { from: ore, to: metal } } }
`
  const name =
    (form: string, text: string): Make =>
    (written) =>
      setFormName(written, 'i', form, { text, language: 'en' })
  const named = made(step, name('ore', 'uranium ore'), name('metal', 'metal'))
  expect(parse(named).model?.inspections?.[0]?.forms.map(({ id }) => id)).toEqual(['ore', 'metal'])
  expect(formLabel(partAt(read(named), [...design]) as JsonRecord, 'ore', 'de')).toBe('uranium ore')
  const one = made(named, name('metal', ''))
  expect(parse(one).model?.inspections?.[0]?.forms.map(({ id }) => id)).toEqual(['ore'])
  expect(errorsIn(one)).toEqual([])
  expect(read(made(one, name('ore', '')))).toEqual(read(step))
})

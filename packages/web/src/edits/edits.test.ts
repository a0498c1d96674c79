/** What the forms write: each edit applied to a model, which is then read again. */
import { readdirSync, readFileSync } from 'node:fs'
import {
  type AnyEdit,
  editWithUses,
  type JsonRecord,
  type JsonValue,
  parse,
  plainValue,
} from '@stufenplan/core'
import { describe, expect, test } from 'vitest'
import { addBasis, basesOf, basisForm, removeBasis, setBasis } from './bases.ts'
import { addEntry, newEntry, type PlainSection, removePart, renameEntry } from './entries.ts'
import { setField, setLine } from './fields.ts'
import { addOption, newOption, setToday } from './options.ts'
import { addPlan } from './plans.ts'
import { addStatement, moveStatement, sayOfStatement } from './statements.ts'
import { toBeFilled } from './waiting.ts'
import { entryName, partAt } from './written.ts'

const model = `stufenplan: 1
id: line
title: { en: A line, de: Eine Linie }
languages: [en, de]
date: 2026-01-01
basis: assumption
actors: { a: { label: A }, b: { label: B } }
options:
  x: { owner: a, label: x }
  y: { owner: b, label: y }
preferences:
  a: [y, { want: not x, basis: assumption }]
  b: [x, not y]
`
const read = (text: string) => plainValue(parse(text).tree.document?.contents) as JsonRecord
const written = read(model)
const yesAndNo = { yes: 'Yes', no: 'No' }

/** The document after the edits; the model can still be read. */
function after(edits: readonly AnyEdit[], text = model): JsonRecord {
  const made = editWithUses(text, edits) ?? ''
  const errors = parse(made).diagnostics.filter(({ severity }) => severity === 'error')
  expect([made === '', errors]).toEqual([false, []])
  return read(made)
}

describe('entries', () => {
  test.each<[PlainSection, string, JsonRecord]>([
    ['actors', 'C', { label: 'C', basis: 'assumption' }],
    ['rules', 'x & y', { never: 'x & y', basis: 'assumption' }],
    ['sources', 'A paper', { title: 'A paper' }],
    [
      'questions',
      'Who?',
      {
        title: 'Who?',
        base: 'yes',
        answers: { yes: { label: 'Yes' }, no: { label: 'No' } },
        basis: 'assumption',
      },
    ],
  ])('of %s begin with what is said of them', (section, text, expected) => {
    const value = newEntry(written, section, { text, language: 'en' }, yesAndNo)
    expect(partAt(after([addEntry(section, 'one', value)]), [section, 'one'])).toEqual(expected)
  })

  test('begin in the language of whoever writes', () => {
    const value = newEntry(written, 'claims', { text: 'So', language: 'de' }, yesAndNo)
    expect(value).toEqual({ says: { de: 'So' }, basis: 'assumption' })
  })

  test('are named otherwise and removed with all that speaks of them', () => {
    const renamed = after(renameEntry(['options', 'x'], 'z'))
    expect(renamed.preferences).toEqual({
      a: ['y', { want: 'not z', basis: 'assumption' }],
      b: ['z', 'not y'],
    })
    const gone = after(removePart(['options', 'x'], toBeFilled))
    expect(gone.preferences).toEqual({ a: ['y'], b: ['not y'] })
  })
})

describe('options', () => {
  test('hold what is said of them and nothing else', () => {
    expect(newOption({ owner: 'a', label: 'z' }, 'en', ['en'])).toEqual({
      owner: 'a',
      label: 'z',
      today: 'no',
      basis: 'assumption',
    })
    const said = { owner: 'a', label: 'z', yes: 'ja', seen: 'gut', isToday: true } as const
    const found = after(addOption(written, 'z', { ...said, reversible: 'no' }, 'de'))
    expect(partAt(found, ['options', 'z'])).toEqual({
      owner: 'a',
      label: { de: 'z' },
      yes: { de: 'ja' },
      today: 'yes',
      reversible: 'no',
      observed: { how: { de: 'gut' } },
      basis: 'assumption',
    })
  })

  test('are marked as they are today', () => {
    expect(partAt(after(setToday('x', true)), ['options', 'x', 'today'])).toBe('yes')
    expect(partAt(after(setToday('x', false)), ['options', 'x', 'today'])).toBe('no')
  })
})

describe('statements', () => {
  const wants = (edits: readonly AnyEdit[]) => partAt(after(edits), ['preferences', 'a'])
  const second = { want: 'not x', basis: 'assumption' }

  test('are put where they belong', () => {
    const said = { text: 'both', language: 'en' }
    const both = { want: 'x & y', label: 'both', basis: 'assumption' }
    expect(wants(addStatement(written, ['a', 1], 'x & y', said))).toEqual(['y', both, second])
    const bare = addStatement(written, ['a', 2], 'x & y', { text: '', language: 'en' })
    expect(wants(bare)).toEqual(['y', second, { want: 'x & y', basis: 'assumption' }])
    expect(wants(moveStatement(['a', 1], 0))).toEqual([second, 'y'])
  })

  test('are written at length where more is said of them', () => {
    expect(wants(sayOfStatement(['a', 0], 'y', 'strong', 'yes'))).toEqual([
      { want: 'y', strong: 'yes' },
      second,
    ])
    expect(wants(sayOfStatement(['a', 1], second, 'known', 'no'))).toEqual([
      'y',
      { ...second, known: 'no' },
    ])
  })
})

test('an entry goes by its label, and by its id where it has none', () => {
  expect(entryName('x', { label: { en: 'An option', de: 'Eine Option' } }, 'de')).toBe(
    'Eine Option',
  )
  expect(entryName('x', { label: 'An option' }, 'de')).toBe('An option')
  expect([entryName('x', {}, 'en'), entryName('x', ['not y'], 'en')]).toEqual(['x', 'x'])
})

test('a line is set, and an empty one is not written', () => {
  const path = ['actors', 'a', 'about']
  const said = editWithUses(model, setLine(path, 'near')) ?? ''
  expect(partAt(read(said), path)).toBe('near')
  expect(partAt(after(setLine(path, ''), said), path)).toBeUndefined()
  expect(partAt(after(setField(['options', 'x', 'owner'], 'b')), ['options', 'x', 'owner'])).toBe(
    'b',
  )
})

test('bases become a list with the second, and go with the last', () => {
  const path = ['actors', 'a', 'basis']
  const at = (text: string): JsonValue | undefined => partAt(read(text), path)
  const steps: readonly [(now: JsonValue | undefined) => AnyEdit[], JsonValue | undefined][] = [
    [(now) => addBasis(path, now), 'assumption'],
    [
      (now) => setBasis(path, now, 0, { ...basisForm('assumption'), why: 'seen' }),
      { assumption: 'seen' },
    ],
    [(now) => addBasis(path, now), [{ assumption: 'seen' }, 'assumption']],
    [(now) => addBasis(path, now), [{ assumption: 'seen' }, 'assumption', 'assumption']],
    [(now) => removeBasis(path, now, 1), [{ assumption: 'seen' }, 'assumption']],
    [
      (now) => setBasis(path, now, 1, { ...basisForm('assumption'), why: 'told' }),
      [{ assumption: 'seen' }, { assumption: 'told' }],
    ],
    [(now) => removeBasis(path, now, 0), [{ assumption: 'told' }]],
    [(now) => removeBasis(path, now, 0), undefined],
  ]
  let text = model
  for (const [edits, expected] of steps) {
    text = editWithUses(text, edits(at(text))) ?? ''
    expect(at(text)).toEqual(expected)
    expect(basesOf(at(text)).length).toBe([expected ?? []].flat().length)
    after([], text)
  }
})

test('a plan begins with stages that wait to be filled, one after another', () => {
  const said = { text: 'Steps', language: 'en', stages: ['First', 'Next', 'First'] }
  const plan = partAt(after(addPlan(written, 'steps', said, toBeFilled)), ['plans', 'steps'])
  expect(plan).toEqual({
    label: 'Steps',
    role: 'plan',
    stages: {
      first: { label: 'First', talks: toBeFilled },
      next: { label: 'Next', after: ['first'], talks: toBeFilled },
      'first-2': { label: 'First', after: ['next'], talks: toBeFilled },
    },
    basis: 'assumption',
  })
})

test('nobody else makes an edit by hand', () => {
  const page = new URL('../', import.meta.url)
  const byHand = /kind: '(set|insert|remove|move|rename|remove-uses|rename-uses)'/
  const files = readdirSync(page, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.(ts|svelte)$/.test(name),
  )
  const found = files.filter((name) => byHand.test(readFileSync(new URL(name, page), 'utf8')))
  // A passage of a source is a piece of its own: its edits stand beside it.
  const others = found.filter((name) => !name.startsWith('edits/'))
  expect(others).toEqual(['parts/from-passage.ts'])
  expect(found.length).toBeGreaterThan(5)
})

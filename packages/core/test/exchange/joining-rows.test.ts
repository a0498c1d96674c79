/** Rows copied from a table join a model, or say why not. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonRecord } from '../../src/base/json.ts'
import { type JoiningInto, joinedSections, readJoining, workbookMessage } from '../../src/index.ts'

const document: JsonRecord = {
  languages: ['en', 'de'],
  actors: {
    US: { label: { en: 'United States', de: 'USA' } },
    DPRK: { label: 'North Korea' },
  },
  options: { hotline: { owner: 'US', label: 'hotline' } },
}

function read(into: JoiningInto, ...rows: string[][]) {
  const { rows: found, remarks } = readJoining(document, rows, into)
  return { found, told: remarks.map((one) => workbookMessage(one, into.language)) }
}
const options = { section: 'options', language: 'en' } as const

describe('options', () => {
  test('columns are told by place', () => {
    const row = ['USA', 'A pause', 'No exercises', 'yes', 'no', 'calendar']
    expect(read(options, row).found).toEqual([
      {
        row: 1,
        as: 'new',
        at: 'a-pause',
        value: {
          owner: 'US',
          label: 'A pause',
          yes: 'No exercises',
          today: 'yes',
          reversible: 'no',
          observed: { how: 'calendar' },
          basis: 'assumption',
        },
      },
    ])
  })

  test('or by their headings, in any order, in both languages', () => {
    const heads = ['Bezeichnung', 'Heute', 'Akteur']
    const { found } = read(
      { ...options, language: 'de' },
      heads,
      ['Hilfe', 'ja', 'us'],
      [''],
      ['Tests', '', 'North Korea'],
    )
    expect(found).toMatchObject([
      { row: 2, at: 'hilfe', value: { owner: 'US', label: { de: 'Hilfe' }, today: 'yes' } },
      { row: 4, at: 'tests', value: { owner: 'DPRK', label: { de: 'Tests' } } },
    ])
  })

  test('what stands above the tables of the page is known', () => {
    const heads = ['Option', 'Akteur', 'heute', 'Rücknehmbar', 'Woran zu sehen', 'Was „Ja“ heißt']
    const row = ['Hilfe', 'USA', 'nein', 'ja', 'Lastwagen', 'sie kommt an']
    expect(read({ ...options, language: 'de' }, heads, row).found[0]?.value).toMatchObject({
      owner: 'US',
      label: { de: 'Hilfe' },
      today: 'no',
      reversible: 'yes',
      observed: { how: { de: 'Lastwagen' } },
      yes: { de: 'sie kommt an' },
    })
  })

  test('a row without a known owner or a label is left out with the reason', () => {
    const { found, told } = read(options, ['Mars', 'Invade'], ['US', ''], ['US', 'Hotline'])
    expect(found.map(({ as, at }) => [as, at])).toEqual([
      ['left', undefined],
      ['left', undefined],
      ['new', 'hotline-2'],
    ])
    expect(told).toEqual([
      'options, row 1: "Mars" under "owner" names no actor of the model, and was left out.',
      'options, row 1: "owner" is missing; the row was left out.',
      'options, row 2: "label" is missing; the row was left out.',
    ])
  })

  test('a name that is taken is said to be, and merged cells count for the rows below', () => {
    const heads = ['owner', 'id', 'label']
    const { found, told } = read(options, heads, ['US', 'hotline', 'x'], ['', 'relief', 'Relief'])
    expect(found.map(({ as, at }) => [as, at])).toEqual([
      ['left', undefined],
      ['new', 'relief'],
    ])
    expect(told.join()).toMatch(/row 2: the name "hotline" is taken.*|"owner" is empty in row 3/)
  })
})

test('wishes join those of the actor on screen, of another where the row says so, by their rank', () => {
  const heads = ['Rang', 'Akteur', 'Formel', 'in Worten']
  const into = { section: 'preferences', language: 'de', actor: 'US' } as const
  expect(read(into, ['nicht hotline', 'keine Leitung']).found).toEqual([
    {
      row: 1,
      as: 'new',
      at: 'US',
      value: { want: 'not hotline', label: { de: 'keine Leitung' }, basis: 'assumption' },
    },
  ])
  const both = read(into, heads, ['2', 'North Korea', 'hotline', ''], ['1', 'DPRK', '!hotline', ''])
  expect(both.found.map(({ row, at, value }) => [row, at, value?.want])).toEqual([
    [3, 'DPRK', 'not hotline'],
    [2, 'DPRK', 'hotline'],
  ])
})

test('sources bring their dates as several countries write them', () => {
  const { found } = read(
    { section: 'sources', language: 'de' },
    ['Titel', 'Datum'],
    ['Bericht', '31.3.2026'],
    ['Note', '3/4/2026'],
  )
  expect(found.map(({ value }) => value?.date)).toEqual(['2026-03-31', undefined])
})

test('of any table every row with something in it is told once, and no taken name is given', () => {
  const cell = fc.constantFrom(
    '',
    'label',
    'owner',
    'US',
    'hotline',
    'Relief',
    'ja',
    '한국',
    '=1',
    '\u0000',
  )
  const rows = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 7 })
  fc.assert(
    fc.property(rows, fc.constantFrom(...joinedSections), (table, section) => {
      const { rows: found } = readJoining(document, table, { section, language: 'en', actor: 'US' })
      const numbers = found.map(({ row }) => row)
      expect(new Set(numbers).size).toBe(numbers.length)
      for (const row of numbers) expect(table[row - 1]?.some((one) => one.trim() !== '')).toBe(true)
      const names = found.flatMap(({ as, at }) => (as === 'new' && at ? [at] : []))
      if (section === 'preferences') return
      expect(new Set(names).size).toBe(names.length)
      for (const name of names)
        expect(Object.hasOwn((document[section] ?? {}) as JsonRecord, name)).toBe(false)
    }),
    { numRuns: 500 },
  )
})

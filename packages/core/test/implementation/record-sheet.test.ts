/** Records as rows of a sheet: round trips lose nothing, and what people type is read or told. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RecordEntry, readRecords, recordRows, sheetMessage } from '../../src/index.ts'
import { shippedModel } from '../models.ts'

const model = { ...shippedModel('teaching/ceasefire-kept.yaml'), implementation: [] }
const [plan] = model.plans
if (plan === undefined) throw new Error('no plan')

function read(...rows: readonly (readonly string[])[]) {
  return readRecords(model, plan as NonNullable<typeof plan>, rows)
}

const promises = plan.stages.flatMap(({ commitments }) =>
  commitments.map(({ keep }) => keep.option),
)
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const word = fc.string({ minLength: 1, maxLength: 20 }).filter((one) => one === one.trim())
const text = fc.oneof(word, fc.record({ en: word, de: word }))
const entry = fc
  .record({
    keep: fc.constantFrom(...promises),
    date: fc.constantFrom('2025-06-10', '2025-07', 'late 2025-09', '2026'),
    status: maybe(fc.constantFrom('none', 'minimal', 'intermediate', 'full')),
    due: maybe(fc.constantFrom('2026-01-31', '2026-02')),
    broken: maybe(fc.constant('yes')),
    coder: maybe(word),
    evidence: maybe(text),
    place: maybe(text),
    basis: maybe(fc.constantFrom('assumption', ['assumption', { assumption: 'seen' }])),
  })
  .map((one) => ({
    plan: 'three-stages',
    ...Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)),
  }))

test('200 sheets of records come back as they went, whatever their texts hold', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), (values) => {
      const entries = values.map((value, i) => ({ id: `r${i}`, value })) as RecordEntry[]
      const found = read(...recordRows(entries))
      if (entries.length === 0) return
      expect(found.remarks).toEqual([])
      expect(found.entries).toEqual(entries)
      expect(found.rows.map(({ as, id }) => [as, id])).toEqual(entries.map(({ id }) => ['new', id]))
    }),
    { numRuns: 200 },
  )
})

describe('what people type', () => {
  test('titles and blank rows, German heads, labels, ticks and figures are read', () => {
    const found = read(
      ['Monatsbericht', '', ''],
      [],
      ['Zusage', 'Datum', 'Stand', 'Bruch', 'Beleg', 'Ort'],
      ['Waffenruhe der Rebellen', '31.3.2026', '3', '', 'Ruhe an der Linie', 'Nordtor'],
      ['', '', '', '', '', ''],
      ['amnesty for the fighters', 'März 2026', 'begonnen', 'nein', '=1+1', '한국'],
      ['depot', '2026년 4월 1일', 'Full implementation', 'x', '', ''],
    )
    expect(found.remarks).toEqual([])
    expect(found.entries).toEqual([
      {
        id: 'record-4',
        value: {
          keep: 'halt_r',
          date: '2026-03-31',
          status: 'full',
          evidence: 'Ruhe an der Linie',
          place: 'Nordtor',
          plan: 'three-stages',
        },
      },
      {
        id: 'record-6',
        value: {
          keep: 'amnesty',
          date: '2026-03',
          status: 'minimal',
          evidence: '=1+1',
          place: '한국',
          plan: 'three-stages',
        },
      },
      {
        id: 'record-7',
        value: {
          keep: 'depot',
          date: '2026-04-01',
          status: 'full',
          broken: 'yes',
          plan: 'three-stages',
        },
      },
    ])
  })

  test.each([
    ['2026-03-31', '2026-03-31'],
    ['31.03.2026', '2026-03-31'],
    ['31/3/2026', '2026-03-31'],
    ['3/31/2026', '2026-03-31'],
    ['3/3/2026', '2026-03-03'],
    ['March 2026', '2026-03'],
    ['31 March 2026', '2026-03-31'],
    ['March 31, 2026', '2026-03-31'],
    ['31. März 2026', '2026-03-31'],
    ['Ende März 2026', 'late 2026-03'],
    ['2026', '2026'],
    ['Mitte 2026', 'mid 2026'],
    ['2026/3/1', '2026-03-01'],
  ])('the date %s', (cell, date) => {
    expect(read(['keep', 'date'], ['depot', cell]).entries[0]?.value.date).toBe(date)
  })

  test.each([
    [['depot', '3/4/2026', ''], 'Row 2: "3/4/2026" may mean two days. Write it as 2026-03-31.'],
    [['depot', '31.2.2026', ''], 'Row 2: "31.2.2026" under "date" cannot be read'],
    [['tanks', '2026-03-31', ''], 'Row 2: "tanks" is no promise of the plan.'],
    [['not depot', '2026-03-31', ''], 'Row 2: "not depot" is no promise of the plan.'],
    [['depot', '2026-03-31', '7'], 'expected is not begun, begun, halfway or in full, or 0 to 3'],
    [['depot', '', 'full'], 'Row 2: "" under "date" cannot be read'],
  ])('%s is left out and told', (row, said) => {
    const found = read(['keep', 'date', 'status', 'weather'], row)
    expect(found.entries).toEqual([])
    const told = found.remarks.map((one) => sheetMessage(one, 'en'))
    expect(told[0]).toBe('The column "weather" is not known and was left out.')
    expect(told[1]).toContain(said)
    for (const one of found.remarks) expect(sheetMessage(one, 'de')).toMatch(/\.$/)
  })

  test('a sheet without heads says which it needs', () => {
    const found = read(['a', 'b'], ['1', '2'])
    expect(found.remarks.map((one) => sheetMessage(one, 'de'))).toEqual([
      'Keine Zeile nennt Spalten für Zusage (keep) und Datum (date). Eine Zeile mit Spaltennamen darüber setzen.',
    ])
  })

  test('a name that is taken is changed and told', () => {
    const found = read(['id', 'keep', 'date'], ['a', 'depot', '2026'], ['a', 'depot', '2026'])
    expect(found.entries.map(({ id }) => id)).toEqual(['a', 'a-2'])
    expect(found.remarks).toEqual([{ kind: 'id-taken', row: 3, id: 'a', as: 'a-2' }])
  })
})

test('rows without names that are there already are not taken twice, in either language', () => {
  const rows = [
    ['Zusage', 'Datum', 'Stand', 'Was zu sehen war', 'Wo'],
    ['amnesty', '31.3.2026', 'halfway', 'Ruhe', 'Nordtor'],
    ['amnesty', '31.3.2026', 'zur Hälfte', 'Ruhe', 'Südtor'],
  ]
  const inGerman = (written: readonly RecordEntry[]) =>
    readRecords(model, plan as NonNullable<typeof plan>, rows, { written, language: 'de' })
  const first = inGerman([])
  expect(first.entries.map(({ value }) => value.evidence)).toEqual([{ de: 'Ruhe' }, { de: 'Ruhe' }])
  const again = inGerman(first.entries.slice(0, 1))
  expect(again.rows.map(({ as }) => as)).toEqual(['present', 'new'])
})

/** Lists of coded events as signals that wait: what of a row is kept; nothing is scored. */
import { expect, test } from 'vitest'
import { type Model, readEvents } from '../../src/index.ts'
import { shippedModel } from '../models.ts'

const model = shippedModel('teaching/ceasefire-kept.yaml')

/** In the columns of a published list of provocations; the rows are made up. */
const heads = ['date', 'type', 'event', 'description', 'resources', 'year']

function read(rows: readonly (readonly string[])[], days = {}, of: Model = model) {
  return readEvents(of, [heads, ...rows], days)
}

test('keeps when, what, and where it can be read, and leaves the rest', () => {
  const found = read([
    [
      '2026-01-05',
      'Other',
      'Drones over the line',
      'Two  drones\nwere seen.',
      'https://example.org/a, x',
      '2026',
    ],
    ['2025-12', 'Other', 'Leaflets', '', '', '2025'],
  ])
  expect(found.left).toEqual(['type', 'year'])
  expect(found.remarks).toEqual([])
  expect(found.entries).toEqual([
    {
      id: 'event-2025-12-01',
      signal: { label: 'Leaflets', date: '2025-12', basis: 'event-2025-12-01' },
      source: { title: 'Leaflets', kind: 'event data', date: '2025-12' },
    },
    {
      id: 'event-2026-01-05',
      signal: { label: 'Drones over the line', date: '2026-01-05', basis: 'event-2026-01-05' },
      source: {
        title: 'Two drones were seen.',
        kind: 'event data',
        date: '2026-01-05',
        url: 'https://example.org/a',
      },
    },
  ])
})

test('takes days from one to another, both included, of months only whole ones', () => {
  const rows = ['2026-01-01', '2026-01-31', '2026-02-01', '2026-01', '2025-12-31'].map((date) => [
    ...[date, '', 'x', '', '', ''],
  ])
  const found = read(rows, { since: '2026-01-01', until: '2026-01-31' })
  expect(found.entries.map(({ signal }) => signal.date)).toEqual([
    '2026-01-01',
    '2026-01',
    '2026-01-31',
  ])
  expect(found.outside).toBe(2)
})

test('two of one day are two, and a second reading finds both there', () => {
  const rows = [
    ['2026-01-05', '', 'Launch', '', '', ''],
    ['2026-01-05', '', 'Launch', '', '', ''],
  ]
  const { entries } = read(rows)
  expect(entries.map(({ id }) => id)).toEqual(['event-2026-01-05', 'event-2026-01-05-2'])
  const signals = entries.map(({ id, signal }) => ({
    ...{ id, label: { en: String(signal.label) }, date: String(signal.date), bears: [], basis: [] },
  }))
  const then = { ...model, signals: [...model.signals, ...signals] }
  expect(read(rows, {}, then)).toMatchObject({ entries: [], present: 2 })
})

test('what has no date, or nothing to be called by, is told with its row', () => {
  const found = read([
    ['unknown', '', 'Launch', '', '', ''],
    ['2026-01-05', '', 'unknown', 'A test of a missile of a kind that nobody knows', 'page 3', ''],
    ['2026-01-06', '', '', '', '', ''],
  ])
  expect(found.remarks).toEqual([
    { kind: 'event-unread', row: 2, cell: '' },
    { kind: 'address-unread', row: 3, cell: 'page 3' },
    { kind: 'event-unread', row: 4, cell: '2026-01-06' },
  ])
  expect(found.entries[0]?.signal.label).toBe('A test of a missile of a kind that nobody knows')
})

test('no signal from a list bears on anything', () => {
  const { entries } = read([['2026-01-05', '', 'Launch', '', '', '']])
  for (const { signal } of entries) expect(Object.keys(signal)).toEqual(['label', 'date', 'basis'])
})

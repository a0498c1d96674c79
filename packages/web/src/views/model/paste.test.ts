/** Rows of a spreadsheet become options, or say why not. */
import { expect, test } from 'vitest'
import { modelWords } from '../../words/model.ts'
import { pastedRows } from './paste.ts'

const around = {
  language: 'en',
  languages: ['en', 'de'],
  actors: [
    ['US', ['United States', 'USA']],
    ['DPRK', ['North Korea']],
  ] as const,
  taken: ['hotline'],
  words: modelWords.en,
}

test('columns are told by place', () => {
  const [row] = pastedRows('USA\tA pause\tNo exercises\tyes\tno\tcalendar\n', around)
  expect(row?.id).toBe('a-pause')
  expect(row?.option).toEqual({
    owner: 'US',
    label: 'A pause',
    yes: 'No exercises',
    today: 'yes',
    reversible: 'no',
    observed: { how: 'calendar' },
    basis: 'assumption',
  })
})

test('or by their headings, in any order, in both languages', () => {
  const rows = pastedRows(
    'Option\tHeute\tAkteur\r\nRelief\tja\tus\r\n\r\nTests\t\tNorth Korea',
    around,
  )
  expect(rows.map(({ id, option }) => [id, option.owner, option.today])).toEqual([
    ['relief', 'US', 'yes'],
    ['tests', 'DPRK', 'no'],
  ])
})

test('quoted cells may hold tabs, quotes and line breaks', () => {
  const [row] = pastedRows('US\t"a ""big""\tpause\nfor all"\n', around)
  expect(row?.option.label).toBe('a "big"\tpause\nfor all')
})

test('a row without a known owner, without a label, or twice, is refused with the reason', () => {
  const rows = pastedRows('Mars\tInvade\nUS\t\nUS\tHotline\nUS\tHotline\n', around)
  expect(rows.map(({ id, problem }) => [id, problem === undefined])).toEqual([
    ['invade', false],
    ['o', false],
    ['hotline-2', true],
    ['hotline-3', true],
  ])
})

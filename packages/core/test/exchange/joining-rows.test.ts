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
  questions: {
    trust: {
      title: { en: 'Is there trust?', de: 'Gibt es Vertrauen?' },
      base: 'yes',
      answers: { yes: { label: 'There is' }, no: { label: 'There is none' } },
    },
  },
  plans: {
    swap: {
      label: 'Swap',
      stages: { first: { label: 'First', commitments: ['hotline'] }, second: ['not hotline'] },
    },
  },
  signals: { letter: { label: { en: 'A letter' }, date: 2026, basis: 'assumption' } },
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

describe('disputed questions', () => {
  const into = { section: 'questions', language: 'en' } as const

  test('have a row for each answer, with two columns or four', () => {
    const long = ['Aid', 'Is it aid?', 'yes', 'It is']
    expect(read(into, long, ['', '', 'no', 'It is not']).found).toEqual([
      {
        row: 1,
        as: 'new',
        at: 'yes',
        path: ['questions', 'Aid', 'answers', 'yes'],
        value: { label: 'It is' },
        within: { title: 'Is it aid?', base: 'yes', basis: 'assumption' },
      },
      {
        row: 2,
        as: 'new',
        at: 'no',
        path: ['questions', 'Aid', 'answers', 'no'],
        value: { label: 'It is not' },
        within: { title: 'Is it aid?', base: 'yes', basis: 'assumption' },
      },
    ])
    const { found, told } = read(
      { ...into, language: 'de' },
      ['Zählt Hilfe?', 'Ja, sehr'],
      ['', 'Nein'],
    )
    expect(found.map(({ path, value, within }) => [path, value, within?.title])).toEqual([
      [
        ['questions', 'zählt-hilfe', 'answers', 'ja-sehr'],
        { label: { de: 'Ja, sehr' } },
        { de: 'Zählt Hilfe?' },
      ],
      [
        ['questions', 'zählt-hilfe', 'answers', 'nein'],
        { label: { de: 'Nein' } },
        { de: 'Zählt Hilfe?' },
      ],
    ])
    expect(told).toEqual([
      'Streitfragen: „Frage“ ist leer in Zeile 2; dort gilt die Zelle darüber.',
      'Streitfragen, Zeile 1: Keine Zeile nennt die Antwort, von der das Modell ausgeht; es gilt die erste: „Ja, sehr“.',
    ])
  })

  test('that are there take further answers, and leave those that are there alone', () => {
    const heads = ['Answer', 'As written', 'Question']
    const { found, told } = read(
      into,
      heads,
      ['There is', 'yes', 'Is there trust?'],
      ['Somewhat', '', 'trust'],
      ['At times', 'yes', 'Gibt es Vertrauen?'],
    )
    expect(found.map(({ as, path, within }) => [as, path?.join('/'), within])).toEqual([
      ['left', undefined, undefined],
      ['new', 'questions/trust/answers/somewhat', undefined],
      ['new', 'questions/trust/answers/at-times', undefined],
    ])
    expect(told).toEqual([
      'questions, row 2: "There is" stands there already; the row was left out.',
      'questions, row 4: "yes" under "As written" differs from what is said of the same elsewhere, and was left out.',
    ])
  })

  test('without an answer are left out', () => {
    expect(read(into, ['Aid', 'Is it aid?', '', 'It is'], ['Aid', 'Is it?']).told).toContain(
      'questions, row 2: "answer" is missing; the row was left out.',
    )
  })
})

describe('signals', () => {
  const into = { section: 'signals', language: 'en' } as const

  test('bear on an answer, on a day as precise as it is known', () => {
    const { found, told } = read(
      into,
      ['late March 2026', 'A handshake', '', 'Is there trust?', 'there is', 'for'],
      ['2026', 'a LETTER', '', '', '', ''],
      ['2027', 'A letter', '', 'trsut', 'yes', ''],
      ['3/4/2026', 'A note', '', '', '', ''],
    )
    expect(found.map(({ as, at }) => [as, at])).toEqual([
      ['new', 'a-handshake'],
      ['left', undefined],
      ['new', 'a-letter-2'],
      ['left', undefined],
    ])
    expect(found[0]?.value).toEqual({
      label: 'A handshake',
      date: 'late 2026-03',
      links: [{ question: 'trust', answer: 'yes', speaks: 'for' }],
      basis: 'assumption',
    })
    expect(found[2]?.value?.links).toBeUndefined()
    expect(told).toEqual([
      'signals, row 3: "trsut" under "question" names no question of the model, and was left out. Did you mean "trust"?',
      'signals, row 4: "3/4/2026" under "date" may mean two days and was left out. Write it as 2026-03-31.',
      'signals, row 2: "a LETTER" stands there already; the row was left out.',
      'signals, row 4: "date" is missing; the row was left out.',
    ])
  })
})

describe('a plan', () => {
  test('takes stages in turn where the rows do not say, and as they say with heads', () => {
    const into = { section: 'stages', language: 'en', plan: 'swap' } as const
    const plain = read(into, ['Third', '30 days', '31.3.2026'], ['first', ''], ['Fourth', ''])
    expect(plain.found.map(({ as, path, value }) => [as, path?.at(-1), value])).toEqual([
      ['new', 'third', { after: ['second'], label: 'Third', dwell: '30 days', due: '2026-03-31' }],
      ['left', undefined, undefined],
      ['new', 'fourth', { after: ['third'], label: 'Fourth' }],
    ])
    expect(plain.told).toEqual([
      'stages, row 2: "first" stands there already; the row was left out.',
    ])
    const heads = ['Plan', 'Stufe', 'nach']
    const { found, told } = read(
      { ...into, language: 'de' },
      heads,
      ['Swap', 'Dritte', 'First, Vierte'],
      ['', 'Vierte', ''],
      ['Swop', 'Fünfte', ''],
    )
    expect(found.map(({ as, value }) => [as, value])).toEqual([
      ['new', { label: { de: 'Dritte' }, after: ['first', 'vierte'] }],
      ['new', { label: { de: 'Vierte' } }],
      ['left', undefined],
    ])
    expect(told).toContain(
      'Stufen, Zeile 4: „Swop“ unter „Plan“ nennt keinen Plan des Modells und blieb weg. War „Swap“ gemeint?',
    )
  })

  test('takes commitments into its stages, and none that is there', () => {
    const into = { section: 'commitments', language: 'en', plan: 'swap' } as const
    const { found, told } = read(
      into,
      ['First', 'hotline'],
      ['', 'not hotline', 'USA'],
      ['second', 'not hotline'],
      ['Frist', 'hotline'],
      ['first', 'hotlin'],
    )
    expect(found.map(({ as, path, value }) => [as, path?.join('/'), value])).toEqual([
      ['left', undefined, undefined],
      ['new', 'plans/swap/stages/first', { keep: 'not hotline', by: 'US' }],
      ['left', undefined, undefined],
      ['left', undefined, undefined],
      ['left', undefined, undefined],
    ])
    expect(told).toContain(
      'commitments, row 4: "Frist" under "stage" names no stage of this plan of the model, and was left out. Did you mean "First"?',
    )
    expect(told).toContain(
      'commitments, row 5: "hotlin" under "commitment" names no option of the model, and was left out. Did you mean "hotline"?',
    )
    expect(told.filter((one) => one.includes('stands there already'))).toHaveLength(2)
  })
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
    'question',
    'answer',
    'trust',
    'Gibt es Vertrauen?',
    'First',
    '2026',
  )
  const rows = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 7 })
  fc.assert(
    fc.property(rows, fc.constantFrom(...joinedSections), (table, section) => {
      const { rows: found } = readJoining(document, table, { section, language: 'en', actor: 'US' })
      const numbers = found.map(({ row }) => row)
      expect(new Set(numbers).size).toBe(numbers.length)
      for (const row of numbers) expect(table[row - 1]?.some((one) => one.trim() !== '')).toBe(true)
      const places = found.flatMap(({ path, value }) =>
        path ? [[...path, value?.keep].join('/')] : [],
      )
      expect(new Set(places).size).toBe(places.length)
      const names = found.flatMap(({ as, at, path }) => (as === 'new' && at && !path ? [at] : []))
      if (section === 'preferences') return
      expect(new Set(names).size).toBe(names.length)
      for (const name of names)
        expect(Object.hasOwn((document[section] ?? {}) as JsonRecord, name)).toBe(false)
    }),
    { numRuns: 500 },
  )
})

/** Workbooks as people type them: merged cells, titles, blank rows, and spellings of countries. */
import { describe, expect, test } from 'vitest'
import { readWorkbook, type WorkbookSheet, workbookMessage } from '../../src/exchange/exchange.ts'
import { parse, plainValue } from '../../src/model/model.ts'

const sheet = (name: string, ...rows: string[][]): WorkbookSheet => ({ name, rows })

const actors = sheet('Akteure', ['Name', 'Bezeichnung'], ['N', 'Nördliche Seite'], ['S', '남측'])
const options = sheet(
  'Optionen',
  ['Optionen im November'],
  [],
  ['Eigner', 'Name', 'Bezeichnung', 'heute', 'gesehen binnen'],
  ['Nördliche Seite', 'rückzug', 'Rückzug', 'nein', '30 Tage'],
  ['', '훈련', 'Manöver', 'ja', '1,5 Monate'],
  ['', '', '', '', ''],
  ['남측', 'öffnung', 'Öffnung', '', ''],
)

function read(...sheets: WorkbookSheet[]) {
  const { text, model, remarks } = readWorkbook(sheets, 'Grenze.xlsx')
  const document = text && plainValue(parse(text).tree.document?.contents)
  const told = remarks.filter(({ kind }) => kind !== 'sheet-read')
  return { model, document: document as never as Record<string, never>, remarks: told }
}

const kindsOf = (remarks: readonly { readonly kind: string }[]) => remarks.map(({ kind }) => kind)

describe('a workbook typed by hand', () => {
  test('keeps umlauts and Hangul, and an empty owner is the one above', () => {
    const { model, remarks } = read(actors, options)
    expect(model?.options.map(({ id, owner, today }) => [id, owner, today])).toEqual([
      ['rückzug', 'N', false],
      ['훈련', 'N', true],
      ['öffnung', 'S', false],
    ])
    expect(model?.languages).toEqual(['de'])
    expect(remarks.find(({ kind }) => kind === 'filled')).toEqual({
      kind: 'filled',
      sheet: 'Optionen',
      head: 'Eigner',
      rows: [5],
    })
    expect(kindsOf(remarks).filter((kind) => kind !== 'assumed')).toEqual(['filled'])
  })

  test('lengths of time in German are read as the format has them', () => {
    const { document } = read(actors, options)
    expect(document.options).toMatchObject({
      rückzug: { observed: { within: '30 days' } },
      훈련: { observed: { within: '1.5 months' } },
    })
  })

  test('wants stand in the order of their ranks, options by name or label', () => {
    const wants = sheet(
      'Wünsche',
      ['Akteur', 'Rang', 'Formel', 'Wert'],
      ['N', '2', 'nicht Rückzug', '0,5'],
      ['', '1', 'Öffnung', '2 bis 4'],
      ['남측', '', 'rückzug & not 훈련', '80 %'],
    )
    expect(read(actors, options, wants).document.preferences).toEqual({
      N: [
        { want: 'öffnung', worth: [2, 4] },
        { want: 'not rückzug', worth: 0.5 },
      ],
      S: [{ want: 'rückzug & not 훈련', worth: 0.8 }],
    })
  })

  test.each([
    ['31.3.2026', '2026-03-31'],
    ['2026년 3월 31일', '2026-03-31'],
    ['31 March 2026', '2026-03-31'],
    ['März 2026', '2026-03'],
  ])('the day %s is read', (cell, date) => {
    const sources = sheet('Quellen', ['Name', 'Titel', 'Datum'], ['a', 'A', cell])
    expect(read(actors, options, sources).document.sources).toEqual({ a: { title: 'A', date } })
  })

  test('stages and what is promised in them belong to the only plan there is', () => {
    const { document } = read(
      actors,
      options,
      sheet('Pläne', ['Name', 'Bezeichnung'], ['p', 'Plan']),
      sheet('Stufen', ['Name', 'nach'], ['zwei', 'eins'], ['eins', '']),
      sheet(
        'Zusagen',
        ['Stufe', 'Zusage'],
        ['eins', 'Rückzug'],
        ['', 'not 훈련'],
        ['zwei', 'öffnung'],
      ),
    )
    expect(document.plans).toEqual({
      p: {
        label: 'Plan',
        stages: {
          zwei: { after: ['eins'], commitments: ['öffnung'] },
          eins: { commitments: ['rückzug', 'not 훈련'] },
        },
      },
    })
  })
})

describe('disputed questions, a row for each answer', () => {
  const wants = sheet('Präferenzen', ['Akteur', 'id', 'Formel'], ['N', 'w', 'öffnung'])
  const asked = (...rows: string[][]) =>
    read(actors, options, wants, sheet('Streitfragen', ...rows))

  test('the rows below a question are of its answers, and ids are made of words', () => {
    const { document, remarks } = asked(
      ['Frage', 'Antwort', 'Antwort in Worten', 'im Modell'],
      ['Will der Norden Öffnung?', 'ja', 'Ja, sehr', ''],
      ['', 'Lieber nicht', '', 'ja'],
    )
    expect(document.questions).toEqual({
      'Will-der-Norden-Öffnung': {
        title: 'Will der Norden Öffnung?',
        base: 'Lieber-nicht',
        answers: { ja: { label: 'Ja, sehr' }, 'Lieber-nicht': { label: 'Lieber nicht' } },
      },
    })
    expect(remarks).toContainEqual({
      kind: 'filled',
      sheet: 'Streitfragen',
      head: 'question',
      rows: [3],
    })
  })

  test('without a mark the first answer counts, and a second word on a question is told', () => {
    const { document, remarks } = asked(
      ['question', 'title', 'answer', 'label'],
      ['q', 'A?', 'y', 'Yes'],
      ['q', 'B?', 'n', 'No'],
      ['q', '', 'n', 'No'],
    )
    expect(document.questions).toMatchObject({ q: { title: 'A?', base: 'y' } })
    const told = remarks.map((one) => workbookMessage(one, 'en'))
    expect(told.filter((one) => one.startsWith('Streitfragen'))).toEqual([
      'Streitfragen, row 3: "B?" under "title" differs from what is said of the same elsewhere, and was left out.',
      'Streitfragen, row 4: "No" stands there already; the row was left out.',
      'Streitfragen, row 2: no row marks the answer that the model takes; the first one counts, "Yes".',
    ])
  })

  test('a signal is linked to an answer by its words, and a name that is none is told with its nearest', () => {
    const questions = sheet(
      'questions',
      ['question', 'title', 'answer', 'label'],
      ['q', 'A?', 'y', 'Yes indeed'],
      ['q', '', 'n', 'No'],
    )
    const signals = sheet(
      'signals',
      ['label', 'date', 'question', 'answer', 'speaks'],
      ['Letter', 'March 2026', 'A?', 'yes indeed', 'against'],
      ['Call', '2026', 'q', 'Yes indeeed', ''],
    )
    const { document, remarks } = read(actors, options, wants, questions, signals)
    expect(document.signals).toEqual({
      Letter: {
        label: 'Letter',
        date: '2026-03',
        links: [{ question: 'q', answer: 'y', speaks: 'against' }],
      },
      Call: { label: 'Call', date: '2026', links: [{ question: 'q', speaks: 'both' }] },
    })
    expect(remarks).toContainEqual({
      kind: 'name-unknown',
      of: 'answers',
      nearest: 'Yes indeed',
      sheet: 'signals',
      row: 3,
      head: 'answer',
      cell: 'Yes indeeed',
    })
  })
})

describe('what cannot be read', () => {
  const withCell = (head: string, cell: string) =>
    read(actors, options, sheet('Präferenzen', ['Akteur', 'Formel', head], ['N', 'öffnung', cell]))

  test.each([
    ['Wert', 'viel', 'cell-unread'],
    ['Wert', '1.234', 'cell-ambiguous'],
    ['Wert', '1,234', 'cell-ambiguous'],
    ['bekannt', 'vielleicht', 'cell-unread'],
    ['Farbe', 'rot', 'column-unknown'],
    ['Quelle', 'Nirgends', 'name-unknown'],
    ['more', '{"__proto__": {"a": 1}}', 'cell-unread'],
  ])('under %s, %s is told as %s and left out', (head, cell, kind) => {
    const { document, remarks } = withCell(head, cell)
    expect(document.preferences).toEqual({ N: ['öffnung'] })
    expect(kindsOf(remarks)).toContain(kind)
  })

  test('is a day that may be two', () => {
    const sources = sheet('Quellen', ['Name', 'Titel', 'Datum'], ['a', 'A', '3/4/2026'])
    const { document, remarks } = read(actors, options, sources)
    expect(document.sources).toEqual({ a: { title: 'A' } })
    expect(kindsOf(remarks)).toContain('cell-ambiguous')
  })

  test('is a row whose name is taken, or without an owner', () => {
    const double = sheet(
      'options',
      ['owner', 'id', 'label'],
      ['', 'a', 'A'],
      ['N', 'b', 'B'],
      ['N', 'b', 'C'],
    )
    const { model, remarks } = read(actors, double)
    expect(model?.options.map(({ id }) => id)).toEqual(['b'])
    expect(kindsOf(remarks)).toEqual(expect.arrayContaining(['row-incomplete', 'name-taken']))
  })

  test('is what belongs to a row that is gone', () => {
    const rest = sheet('rest', ['path', 'value'], ['options/gone/levels', '{}'], ['plans', '{'])
    expect(
      kindsOf(read(actors, options, rest).remarks).filter((one) => one === 'rest-unread'),
    ).toHaveLength(2)
  })

  test('is a workbook without actors and options, or one that makes no model', () => {
    expect(kindsOf(read(sheet('Tabelle1', ['a'])).remarks)).toEqual(['no-sheets'])
    expect(kindsOf(read(actors).remarks)).toContain('not-a-model')
  })

  test('is told in both languages, with sheet and row', () => {
    const { remarks } = withCell('Wert', 'viel')
    const told = remarks.find(({ kind }) => kind === 'cell-unread')
    if (told === undefined) throw new Error('nothing is told')
    expect(workbookMessage(told, 'en')).toBe(
      'Präferenzen, row 2: "viel" under "Wert" cannot be read and was left out; expected is a number such as 0.5, or two of them: 2 to 4.',
    )
    expect(workbookMessage(told, 'de')).toBe(
      'Präferenzen, Zeile 2: „viel“ unter „Wert“ ist nicht zu lesen und blieb weg; erwartet ist eine Zahl wie 0,5 oder zwei davon: 2 bis 4.',
    )
  })
})

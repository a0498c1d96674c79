/** A model as a workbook by command: out, in, one to start from, and files that are refused. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/universal'
import { hashOf } from '../../core/src/base/hash.ts'
import { modelText, readModel } from '../../core/test/models.ts'
import { said } from './in-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'stufenplan-workbook-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
const place = (ending: string) => join(folder, `${++count}${ending}`)

describe('a model as a workbook', () => {
  test.each(['en', 'de'])(
    'goes out and comes back as the same model, heads in %s',
    async (lang) => {
      const sheet = place('.xlsx')
      const out = await said(
        'export',
        'teaching/ceasefire',
        '--to',
        'xlsx',
        '--out',
        sheet,
        '--lang',
        lang,
      )
      expect(out.code).toBe(0)
      // The ending says nothing: it is known by what it holds.
      const renamed = place('.bin')
      writeFileSync(renamed, readFileSync(sheet))
      const back = await said('import', renamed, '--lang', lang)
      expect(back.code).toBe(0)
      expect(back.err).not.toMatch(/\b(loss|Verlust)\b/)
      expect(hashOf(readModel(back.out))).toBe(
        hashOf(readModel(modelText('teaching/ceasefire.yaml'))),
      )
    },
  )

  test('holds no formula, whatever its texts begin with', async () => {
    const model = place('.yaml')
    const text = modelText('teaching/prisoners-dilemma.yaml')
    writeFileSync(model, text.replace(/^title:.*$/m, 'title: "=1+1"'))
    const sheet = place('.xlsx')
    await said('export', model, '--to', 'xlsx', '--out', sheet)
    const parts = Object.entries(unzipSync(readFileSync(sheet)))
    const sheets = parts.filter(([name]) => name.startsWith('xl/worksheets/'))
    expect(sheets.length).toBeGreaterThan(2)
    for (const [, bytes] of sheets) expect(new TextDecoder().decode(bytes)).not.toMatch(/<f[ >]/)
  })

  test.each(['en', 'de'])('to start from is sound as it stands, in %s', async (lang) => {
    const sheet = place('.xlsx')
    expect((await said('new', sheet, '--to', 'xlsx', '--lang', lang)).code).toBe(0)
    expect((await said('new', sheet, '--to', 'xlsx', '--lang', lang)).code).toBe(2)
    const { code, out } = await said('import', sheet)
    expect(code).toBe(0)
    expect(readModel(out).options).toHaveLength(2)
  })

  test('typed by hand keeps merged owners, umlauts, Hangul, and days and numbers as numbers', async () => {
    const text = (value: string | undefined) =>
      value === undefined ? null : { type: String, value }
    const rows = (list: (string | undefined)[][]) => list.map((row) => row.map(text))
    const blob = await writeExcelFile([
      {
        sheet: 'Akteure',
        data: rows([
          ['Name', 'Bezeichnung'],
          ['nord', '북측'],
          ['süd', 'Süden'],
        ]),
      },
      {
        sheet: 'Optionen',
        data: [
          ...rows([['Eigner', 'Name', 'Bezeichnung']]),
          [{ type: String, value: '북측', rowSpan: 2 }, text('abzug'), text('Abzug')],
          [null, text('훈련'), text('Übung')],
          [],
          [text('Süden'), text('öffnung'), text('Öffnung')],
        ],
      },
      {
        sheet: 'Präferenzen',
        data: [
          ...rows([['Akteur', 'Formel', 'Wert']]),
          [text('nord'), text('öffnung'), { type: Number, value: 1.125 }],
        ],
      },
      {
        sheet: 'Quellen',
        data: [
          ...rows([['Name', 'Titel', 'Datum']]),
          [
            text('a'),
            text('A'),
            { type: Date, value: new Date('2026-03-31T00:00:00Z'), format: 'dd.mm.yyyy' },
          ],
          ...rows([
            ['b', 'B', '2026년 3월 31일'],
            ['c', 'C', 'March 31, 2026'],
          ]),
        ],
      },
    ]).toBlob()
    const sheet = place('.xlsx')
    writeFileSync(sheet, new Uint8Array(await blob.arrayBuffer()))
    const { code, out, err } = await said('import', sheet, '--lang', 'de')
    expect([code, err]).toEqual([0, expect.stringContaining('„Eigner“ ist leer in Zeile 3')])
    const model = readModel(out)
    expect(model.options.map(({ id, owner }) => [id, owner])).toEqual([
      ['abzug', 'nord'],
      ['훈련', 'nord'],
      ['öffnung', 'süd'],
    ])
    expect(model.sources.map(({ date }) => date)).toEqual(Array(3).fill('2026-03-31'))
    expect(out).toContain('worth: 1.125')
  })

  test.each([
    ['macros', 'xl/vbaProject.bin', 'it holds macros'],
    ['links to other files', 'xl/externalLinks/externalLink1.xml', 'it reaches for other files'],
    ['nothing that can be read', 'xl/other.xml', 'it is no workbook'],
  ])('is refused with %s', async (_, part, why) => {
    const sheet = place('.xlsx')
    writeFileSync(sheet, zipSync({ 'xl/workbook.xml': strToU8('<x/>'), [part]: strToU8('x') }))
    const { code, err } = await said('import', sheet)
    expect([code, err]).toEqual([2, expect.stringContaining(why)])
  })
})

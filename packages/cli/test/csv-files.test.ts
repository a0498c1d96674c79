/** A model as CSV files by command: out, in as a zip or as a folder, and what is refused. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sheetsToCsvZip } from '@stufenplan/paper/csv-files'
import { workbookSheets } from '@stufenplan/paper/sheet'
import { sheetsToXlsx } from '@stufenplan/paper/xlsx'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { hashOf } from '../../core/src/base/hash.ts'
import type { JsonRecord } from '../../core/src/base/json.ts'
import { modelSheets, readWorkbook } from '../../core/src/exchange/exchange.ts'
import { type ModelDocument, parse, plainValue, writeDocument } from '../../core/src/model/model.ts'
import { documentOf } from '../../core/test/exchange/written-document.ts'
import { modelText, readModel } from '../../core/test/models.ts'
import { arbitraryContestedModel } from '../../core/test/worlds/arbitrary-contested-model.ts'
import { said } from './in-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'stufenplan-csv-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
const place = (ending = '') => join(folder, `${++count}${ending}`)
/** A new folder with such files in it. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const made = place()
  mkdirSync(made)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(made, name), content)
  return made
}

describe('a model as CSV files', () => {
  test.each([
    ['en', 'korea-2025', 'korea-2025/model.yaml'],
    ['de', 'korea-2025', 'korea-2025/model.yaml'],
    ['de', 'teaching/ceasefire-kept', 'teaching/ceasefire-kept.yaml'],
  ])('goes out in %s and comes back as the same model: %s', async (lang, name, path) => {
    const zip = place('.zip')
    const out = await said('export', name, '--to', 'sheets', '--out', zip, '--lang', lang)
    expect(out.code).toBe(0)
    const files = unzipSync(readFileSync(zip))
    expect(Object.keys(files)).toContain(lang === 'de' ? 'Akteure.csv' : 'actors.csv')
    const whole = hashOf(readModel(modelText(path)))
    // As it left, and unpacked among files of other programs.
    const unpacked = folderWith({ ...files, '~$lock.csv.txt': 'x', '.hidden.csv': 'x' })
    for (const from of [zip, unpacked]) {
      const back = await said('import', from, '--lang', lang)
      expect([back.code, back.err]).toEqual([0, expect.not.stringMatching(/\b(loss|Verlust)\b/)])
      expect(hashOf(readModel(back.out))).toBe(whole)
    }
  })

  test('one to start from is sound as it stands', async () => {
    const zip = place('.zip')
    expect((await said('new', zip, '--to', 'sheets')).code).toBe(0)
    expect((await said('new', zip, '--to', 'sheets')).code).toBe(2)
    const { code, out } = await said('import', zip)
    expect(code).toBe(0)
    expect(readModel(out).options).toHaveLength(2)
  })

  test('files saved by office programs of several countries make one model', async () => {
    const made = folderWith({
      // Semicolons between cells and commas within, as a German office program saves it.
      'Akteure.csv': '\ufeffName;Bezeichnung\r\nnord;북측\r\nsüd;"Süden, der"\r\n',
      'options.csv': 'owner,id,label\nnord,abzug,"Abzug; ganz"\n,훈련,Übung\nsüd,öffnung,\n',
      ['Präferenzen.csv'.normalize('NFD')]: 'Akteur\tFormel\tWert\nnord\töffnung\t1,5\n',
      'Quellen.csv': 'Name;Titel;Datum\r\na;A;31.3.2026\r\nb;B;2026년 3월 31일\r\n',
    })
    const { code, out, err } = await said('import', made, '--lang', 'de')
    expect([code, err]).toEqual([0, expect.stringContaining('„owner“ ist leer in Zeile 3')])
    const model = readModel(out)
    expect(model.options.map(({ id, owner }) => [id, owner])).toEqual([
      ['abzug', 'nord'],
      ['훈련', 'nord'],
      ['öffnung', 'süd'],
    ])
    expect(model.sources.map(({ date }) => date)).toEqual(['2026-03-31', '2026-03-31'])
    expect(out).toContain('worth: 1.5')
  })

  test('a folder without such files, and one in another writing, are refused in words', async () => {
    const none = await said('import', folderWith({ 'a.txt': 'a' }))
    expect([none.code, none.out]).toEqual([2, ''])
    const old = folderWith({ 'actors.csv': new Uint8Array([0x69, 0x64, 0x0a, 0xfc, 0x0a]) })
    const refused = await said('import', old)
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('no text in UTF-8')])
    const strange = await said('import', folderWith({ 'prices.csv': 'a,b\n1,2\n' }))
    expect([strange.code, strange.err]).toEqual([1, expect.stringContaining('actors')])
  })
})

describe.each([
  ['csv', async (sheets: Sheets) => sheetsToCsvZip(sheets, ',')],
  ['csv with semicolons', async (sheets: Sheets) => sheetsToCsvZip(sheets, ';')],
  ['xlsx', sheetsToXlsx],
])('through the bytes of a file: %s', (_, write) => {
  test('200 random models come back as they left, with nothing left out', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryContestedModel({ shaded: true }),
        fc.constantFrom('en' as const, 'de' as const),
        async (model, language) => {
          const text = writeDocument(documentOf(model) as unknown as ModelDocument)
          fc.pre(parse(text).model !== undefined)
          const document = plainValue(parse(text).tree.document?.contents) as JsonRecord
          const bytes = await write(modelSheets(document, language).sheets)
          const back = readWorkbook(await workbookSheets('a', bytes), 'other name')
          expect(back.remarks.filter(({ kind }) => kind !== 'sheet-read')).toEqual([])
          expect(back.model && hashOf(back.model)).toBe(hashOf(readModel(text)))
        },
      ),
      { numRuns: 200, seed: 20_261_201 },
    )
  })
})

type Sheets = ReturnType<typeof modelSheets>['sheets']

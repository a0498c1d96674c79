/** Sheets through a zip of CSV files and back, whatever stands in them, and what others pack. */

import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { sheetsToCsvZip, zipOf } from '../src/csv-files.ts'
import { guarded, isFormula, withoutGuard } from '../src/csv-guard.ts'
import { holdsSheets, SheetRefused, workbookSheets } from '../src/sheet.ts'

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom("'", '=', '-', '@', '5', ' ', '\t', '\r', '\n', '"', ',', ';', '|', 'a'),
      {
        maxLength: 6,
      },
    )
    .map((all) => all.join('')),
)
/** As a model's sheets are: heads that are words, no row that is empty at both ends. */
const sheet = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.record({
    name: fc.constantFrom('actors', 'Präferenzen', 'rest'),
    rows: fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 })
      .map((rows) => [Array.from({ length: width }, (_, i) => `head ${i}`), ...rows]),
  }),
)

describe('a sheet through a CSV file and back', () => {
  test('keeps every cell, whatever stands between the cells', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, fc.constantFrom(',', ';'), async (one, delimiter) => {
        const bytes = sheetsToCsvZip([one], delimiter)
        const [back] = await workbookSheets('a.zip', bytes)
        expect(back?.name).toBe(one.name)
        // The line that ends the file is a row without cells to whoever reads it.
        expect(back?.rows.slice(0, one.rows.length)).toEqual(one.rows)
      }),
      { numRuns: 2_000, seed: 20_261_201 },
    )
  })

  test('no cell of it runs as a formula, and each reads back as it was', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(isFormula(guarded(text))).toBe(false)
        expect(withoutGuard(guarded(text))).toBe(text)
      }),
      { numRuns: 5_000, seed: 20_261_201 },
    )
  })
})

describe('what others pack', () => {
  const text = (of: string) => new TextEncoder().encode(of)

  test('names of an old code page, folders and the notes of a packer are understood', async () => {
    const packed = zipSync({
      'Fall/Akteure.csv': text('Id;Bezeichnung\r\na;A\r\n'),
      '__MACOSX/Fall/._Akteure.csv': text('\0\0'),
      'Fall/readme.txt': text('nothing'),
      'Pr?ferenzen.csv': text('Akteur;Formel\r\n'),
    })
    // Byte by byte as the packer of Windows writes it: no mark of UTF-8, ä as 0x84.
    for (let i = 0; i + 11 < packed.length; i++)
      if (packed[i] === 0x3f && packed[i - 1] === 0x72 && packed[i + 1] === 0x66) packed[i] = 0x84
    expect(holdsSheets(packed)).toBe(true)
    const sheets = await workbookSheets('fall.zip', packed)
    expect(sheets.map(({ name }) => name)).toEqual(['Akteure', 'Präferenzen'])
    expect(sheets[0]?.rows[1]).toEqual(['a', 'A'])
  })

  test('a zip of anything else holds no sheets', () => {
    expect(holdsSheets(zipOf([{ name: 'a.txt', bytes: text('a,b') }]))).toBe(false)
    expect(holdsSheets(text('a,b\r\n'))).toBe(false)
  })

  test('too many files, too many rows and a bomb are refused in words, soon', async () => {
    const many = zipOf(
      Array.from({ length: 61 }, (_, i) => ({ name: `${i}.csv`, bytes: text('a') })),
    )
    const long = zipOf([{ name: 'a.csv', bytes: text('a\n'.repeat(100_001)) }])
    const bomb = zipSync({ 'a.csv': new Uint8Array(200_000_000) }, { level: 1 })
    const wide = zipSync({ 'a.csv': new Uint8Array(120_000_000).fill(0x2c) }, { level: 1 })
    for (const [bytes, why] of [
      [wide, /larger than 16 MB/],
      [zipOf([{ name: 'a.csv', bytes: text('a,'.repeat(1_000_000)) }]), /1000001 cells/],
      [many, /61 sheets/],
      [long, /100002 rows/],
      [bomb, /larger than 128 MB/],
    ] as const) {
      const refused = await workbookSheets('bad.zip', bytes).catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(SheetRefused)
      expect((refused as SheetRefused).words.en).toMatch(why)
    }
  })
})

/** What is read of a workbook is what was looked at, and large parts are read without workers. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { copiedRows, isWorkbook, SheetRefused, sheetRows } from '../src/sheet.ts'
import { rowsToXlsx } from '../src/xlsx.ts'

/** As a spreadsheet would: rows of so many cells that their part is past what a worker is for. */
const large = Array.from({ length: 20_000 }, (_, i) => [`row ${i}`, 'alpha', 'beta'])

describe('a workbook', () => {
  test('with a part of more than a megabyte is read where no worker may start', async () => {
    const bytes = await rowsToXlsx('records', large)
    expect(isWorkbook(bytes)).toBe(true)
    const { Worker } = globalThis
    globalThis.Worker = class {
      constructor() {
        throw new Error('a worker was started')
      }
    } as never
    try {
      expect(await sheetRows('large.xlsx', bytes)).toEqual(large)
    } finally {
      globalThis.Worker = Worker
    }
  })

  test('whose list at the end renames its macros to something harmless is refused', async () => {
    const bytes = zipSync({ 'xl/vbaProject.bin': strToU8('macro') })
    const text = 'xl/vbaProject.bin'
    const all = Buffer.from(bytes)
    // The second time the name stands in the list at the end, which readers of zips go by.
    const listed = all.lastIndexOf(text)
    expect(listed).toBeGreaterThan(all.indexOf(text))
    all.write('xl/harmless00.xml', listed)
    await expect(sheetRows('a.xlsx', all)).rejects.toThrow(SheetRefused)
  })
})

test('copied cells in quotes hold tabs, quotes and breaks', () => {
  expect(copiedRows('a\t"b ""c""\td\ne"\r\nf\tg')).toEqual([
    ['a', 'b "c"\td\ne'],
    ['f', 'g'],
  ])
})

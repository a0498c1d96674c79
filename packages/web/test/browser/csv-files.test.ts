/** A case leaves as CSV files in a zip and comes back, by that file or by dropping them all. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { said as ofCommand } from '../../../cli/test/in-process.ts'
import { expectOpenToAll } from './axe.ts'
import { settled } from './seen.ts'
import { openWorkbench } from './workbench.ts'

const folder = mkdtempSync(join(tmpdir(), 'stufenplan-csv-'))
afterAll(() => rmSync(folder, { recursive: true }))

const said = {
  en: {
    others: 'For other programs',
    form: 'Tables (CSV, in a ZIP)',
    open: 'Open a file',
    sheet: 'actors.csv',
    read: /Read from ceasefire-kept\.zip/,
    readDropped: /Read from sheets\.zip/,
  },
  de: {
    others: 'Für andere Programme',
    form: 'Tabellen (CSV, in einem ZIP)',
    open: 'Datei öffnen',
    sheet: 'Akteure.csv',
    read: /Aus ceasefire-kept\.zip gelesen/,
    readDropped: /Aus sheets\.zip gelesen/,
  },
} as const

test.each(['en', 'de'] as const)('out, in, and dropped file by file, in %s', async (language) => {
  const words = said[language]
  const bench = await openWorkbench({ language })
  const { page } = bench
  page.setDefaultTimeout(20_000)
  const options = '/model/options'
  await bench.go(`#/teaching%2Fceasefire-kept${options}`)
  await settled(page)
  const before = await labels(page)
  expect(before.length).toBeGreaterThan(4)

  await command(page, words.others)
  await expectOpenToAll(page)
  const download = page.waitForEvent('download')
  await page.locator('dialog').getByRole('button', { name: words.form }).press('Enter')
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/\.zip$/)
  const zip = join(folder, 'ceasefire-kept.zip')
  await saved.saveAs(zip)
  const files = unzipSync(readFileSync(zip))
  expect(Object.keys(files)).toContain(words.sheet)
  // The command writes the same files, byte for byte.
  const own = join(folder, `own-${language}.zip`)
  const name = 'teaching/ceasefire-kept'
  await ofCommand('export', name, '--to', 'sheets', '--out', own, '--lang', language)
  expect(unzipSync(readFileSync(own))).toEqual(files)

  await page.evaluate(() => Reflect.deleteProperty(window, 'showOpenFilePicker'))
  const chosen = page.waitForEvent('filechooser')
  await command(page, words.open)
  await (await chosen).setFiles(zip)
  await page.getByText(words.read).waitFor()
  await goTo(page, options)
  await expect.poll(() => labels(page)).toEqual(before)

  await settled(page)
  await drop(page, files)
  await page.getByText(words.readDropped).waitFor()
  expect(await page.evaluate(() => location.hash)).toContain('#/sheets')
  await goTo(page, options)
  await expect.poll(() => labels(page)).toEqual(before)
  bench.expectQuiet()
  await bench.close()
})

test('files that are no sheets of a model are refused in words, and one bad file by its name', async () => {
  const bench = await openWorkbench({ language: 'en' })
  const { page } = bench
  page.setDefaultTimeout(20_000)
  await bench.go('#/teaching%2Fceasefire/answer')
  await settled(page)
  const text = (of: string) => new TextEncoder().encode(of)
  await drop(page, { 'prices.csv': text('a,b\n1,2\n'), 'rates.csv': text('a,b\n1,2\n') })
  await page.getByText('sheets.zip cannot be read').waitFor()
  expect(await page.evaluate(() => location.hash)).toContain('ceasefire')
  await drop(page, { 'actors.csv': new Uint8Array([0x69, 0x64, 0x0a, 0xfc]), 'b.csv': text('a') })
  await page.getByText('"actors.csv" was not read: it is no text in UTF-8').waitFor()
  bench.expectQuiet()
  await bench.close()
})

function labels(page: Page): Promise<string[]> {
  return page
    .locator('main table input[type="text"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
}

async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = location.hash.replace(/(#\/[^/]+)\/.*/, `$1${to}`)
  }, view)
}

async function command(page: Page, name: string): Promise<void> {
  await settled(page)
  await page.keyboard.press('Control+K')
  await page.locator('dialog input').fill(name)
  await page.keyboard.press('Enter')
  await settled(page)
}

/** Several files from the desktop, let go over the page at once. */
async function drop(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const all = Object.entries(files).map(([name, bytes]) => ({ name, bytes: [...bytes] }))
  await settled(page)
  await page.evaluate((given) => {
    const dataTransfer = new DataTransfer()
    for (const { name, bytes } of given)
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name))
    for (const kind of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }),
      )
  }, all)
}

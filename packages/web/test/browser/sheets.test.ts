/**
 * Sheets on the page: a sheet of reports becomes the record of a plan, by file and by pasting,
 * looked through row by row and undone in one step; hostile ones are refused in words; a model goes
 * out as a workbook and comes back; copied tables join the sections of a model.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rowsToXlsx } from '@stufenplan/paper/xlsx'
import { zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { expectOpenToAll } from './axe.ts'
import { pasteInto } from './pasting.ts'
import { seen, settled } from './seen.ts'
import { openWorkbench, program, type Workbench } from './workbench.ts'

const folder = mkdtempSync(join(tmpdir(), 'stufenplan-sheets-'))
afterAll(() => rmSync(folder, { recursive: true }))
const view = '#/teaching%2Fceasefire-kept/implementation?day=2026-03-31'

const said = {
  en: {
    open: 'Bring in a sheet',
    choose: /^Choose a file/,
    paste: 'or paste a table here',
    pasteRows: 'Paste rows from a spreadsheet',
    counts: /To be added: 9\. There already: 0\. Left out: 2\./,
    again: /To be added: 0\. There already: 9\. Left out: 2\./,
    add: 'Add 9 rows',
    promise: 'amnesty for the fighters',
    understood: /amnesty for the fighters; 9 March 2026; begun; Zählung 8/,
    unread: /Row 11: "bald" under "Stand" cannot be read/,
    broken: /carried out in full|full/,
    undo: /^Undo/,
    menu: 'Cases',
    openFile: /^Open a file/,
    left: 'left out',
  },
  de: {
    open: 'Tabelle übernehmen',
    choose: /^Datei wählen/,
    paste: 'oder hier eine Tabelle einfügen',
    pasteRows: 'Zeilen aus einer Tabelle einfügen',
    counts: /Hinzuzufügen: 9\. Schon da: 0\. Weggelassen: 2\./,
    again: /Hinzuzufügen: 0\. Schon da: 9\. Weggelassen: 2\./,
    add: '9 Zeilen hinzufügen',
    promise: 'Amnestie für die Kämpfer',
    understood: /Amnestie für die Kämpfer; 9\. März 2026; begonnen; Zählung 8/,
    unread: /Zeile 11: „bald“ unter „Stand“ ist nicht zu lesen/,
    broken: /ganz|full/,
    undo: /^Rückgängig/,
    menu: 'Fälle',
    openFile: /^Datei öffnen/,
    left: 'bleibt weg',
  },
} as const

const rows = [
  ['Zusage', 'Datum', 'Stand', 'Kodierung', 'Beobachtung', 'Bruch'],
  ...Array.from({ length: 9 }, (_, i) => [
    'amnesty',
    `${i + 1}.3.2026`,
    'begonnen',
    'B',
    `Zählung ${i}`,
    '',
  ]),
  ['amnesty', '1.3.2026', 'bald', 'B', ''],
  ['amnesty', '1.3.2026', 'ganz', 'B', '', 'ja'],
]

describe.each(['en', 'de'] as const)('in %s', (language) => {
  const words = said[language]
  let bench: Workbench
  afterEach(() => bench.close())
  const start = async (hash = view) => {
    bench = await openWorkbench({ language })
    bench.page.setDefaultTimeout(20_000)
    await bench.go(hash)
    await settled(bench.page)
    return bench.page
  }
  const steps = (page: Page) =>
    page
      .locator('[data-promise]', { hasText: words.promise })
      .locator('[data-step]')
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-step'))))

  test('a sheet is shown row by row, taken over by keyboard, and undone in one step', async () => {
    const page = await start()
    expect(await steps(page)).toEqual([])
    const part = page.locator('[data-part="sheet"]')
    await part.locator('summary').focus()
    await page.keyboard.press('Enter')
    const chosen = page.waitForEvent('filechooser')
    await part.getByRole('button', { name: words.choose }).press('Enter')
    const file = join(folder, `${language}.csv`)
    writeFileSync(file, rows.map((row) => row.join(';')).join('\r\n'))
    await (await chosen).setFiles(file)
    await part.getByText(words.counts).waitFor()
    const table = part.locator('tbody')
    expect(await table.locator('tr').count()).toBe(11)
    expect(await table.locator('tr').nth(10).innerText()).toMatch(words.understood)
    expect(await table.locator('tr').nth(0).innerText()).toMatch(words.unread)
    expect(await table.locator('tr').nth(1).innerText()).toMatch(words.broken)
    // Nothing has been written; what was found has the focus, the button is next but one.
    expect(await steps(page)).toEqual([])
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('counts')
    await expectOpenToAll(page)
    expect((await seen(page)).tooWide).toBe(0)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.add)
    await page.keyboard.press('Enter')
    await expect.poll(() => steps(page)).toHaveLength(9)
    await page.locator('header').getByRole('button', { name: words.undo }).click()
    await expect.poll(() => steps(page)).toEqual([])
    bench.expectQuiet()
  })

  test('a table copied from a word processor is taken where it is pasted, merged cells and all', async () => {
    const page = await start()
    const cells = (row: readonly string[]) => row.map((one) => `<td><p>${one}</p></td>`).join('')
    const html = `<style>p{}</style><table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`
    await pasteInto(page, '[data-promise] summary', { html, text: 'not this' })
    const part = page.locator('[data-part="sheet"]')
    await part.getByText(words.counts).waitFor()
    await part.getByRole('button', { name: words.add }).click()
    await expect.poll(() => steps(page)).toHaveLength(9)
    // The same again is there already, but for what was left out.
    await pasteInto(page, '[data-part="sheet"] textarea', {
      text: rows.map((row) => row.join('\t')).join('\n'),
    })
    await part.getByText(words.again).waitFor()
    bench.expectQuiet()
  })

  test('hostile sheets are refused in the words of the command', async () => {
    const page = await start()
    const part = page.locator('[data-part="sheet"]')
    await part.locator('summary').click()
    const zip = (name: string, content: Uint8Array) => zipSync({ [name]: content })
    const put = (name: string, bytes: Uint8Array) => {
      writeFileSync(join(folder, name), bytes)
      return join(folder, name)
    }
    const huge = join(folder, 'huge.csv')
    const handle = openSync(huge, 'w')
    ftruncateSync(handle, 200_000_000)
    closeSync(handle)
    const files = [
      huge,
      put('bomb.xlsx', zip('xl/worksheets/sheet1.xml', new Uint8Array(130_000_000))),
      put('macros.xlsx', zip('xl/vbaProject.bin', new Uint8Array(4))),
      put('links.xlsx', zip('xl/externalLinks/externalLink1.xml', new Uint8Array(4))),
      put('other.xlsx', zip('readme.txt', new Uint8Array(4))),
      put('latin.csv', new Uint8Array([0xfc, 0x0a])),
    ]
    for (const file of files) {
      const chosen = page.waitForEvent('filechooser')
      await part.getByRole('button', { name: words.choose }).click()
      await (await chosen).setFiles(file)
      const model = 'teaching/ceasefire-kept'
      const asked = [program, 'records', model, '--read', file, '--lang', language]
      const { stderr } = spawnSync(process.execPath, asked, { encoding: 'utf8' })
      const why = stderr.replace(`${folder}/`, '').trim()
      expect(why).toMatch(/was not read|nicht gelesen/)
      await expect
        .poll(async () => (await part.getByRole('alert').allInnerTexts()).join().trim(), {
          timeout: 30_000,
        })
        .toBe(why.replace(/^stufenplan: /, ''))
    }
    bench.expectQuiet()
  })

  test('rows join the sections of a model, and say why where they do not', async () => {
    const page = await start('#/teaching%2Fceasefire-kept/model/actors')
    const part = page.locator('[data-part="paste"]')
    const names = ['Bezeichnung', 'Hafenrat', 'Harbour council']
    await part.locator('summary').click()
    await pasteInto(page, '[data-part="paste"] textarea', { text: names.join('\n') })
    await expect.poll(() => part.locator('tbody tr').count()).toBe(2)
    await expectOpenToAll(page)
    await part.locator('button.main').click()
    await page
      .getByRole('group')
      .or(page.locator('details'))
      .filter({ hasText: 'Harbour council' })
      .first()
      .waitFor()

    await bench.go('#/teaching%2Fceasefire-kept/model/options')
    await settled(page)
    const options = 'Hafenrat\tHafen öffnen\nMars\tErde\n'
    await pasteInto(page, 'main table input', { text: options })
    await expect.poll(() => part.locator('tbody tr').count()).toBe(2)
    const rowsNow = await part.locator('tbody tr').allInnerTexts()
    expect(rowsNow[1]).toContain('Hafenrat: Hafen öffnen')
    expect(rowsNow[0]).toContain(words.left)
    await part.locator('button.main').click()
    await expect
      .poll(() =>
        page
          .locator('main table input[type="text"]')
          .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
      )
      .toContain('Hafen öffnen')

    await bench.go('#/teaching%2Fceasefire-kept/model/preferences/hafenrat')
    await settled(page)
    await page.locator('[data-part="paste"] summary').click()
    await pasteInto(page, '[data-part="paste"] textarea', {
      text: 'Hafen öffnen\toffen\nnot amnesty\t\n',
    })
    await expect.poll(() => part.locator('tbody tr').count()).toBe(2)
    await part.locator('button.main').click()
    await expect.poll(() => page.locator('main ol > li').count()).toBe(2)
    await page.locator('header').getByRole('button', { name: words.undo }).click()
    await expect.poll(() => page.locator('main ol > li').count()).toBe(0)
    bench.expectQuiet()
  })
})

test('a model goes out as a workbook and comes back as the same case, with what was read told', async () => {
  const bench = await openWorkbench({ language: 'en' })
  const { page } = bench
  page.setDefaultTimeout(20_000)
  await bench.go('#/teaching%2Fceasefire-kept/model/options')
  await settled(page)
  const labels = () =>
    page
      .locator('main table input[type="text"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
  const before = await labels()
  expect(before.length).toBeGreaterThan(4)
  const command = async (name: string) => {
    await settled(page)
    await page.keyboard.press('Control+K')
    await page.locator('dialog input').fill(name)
    await page.keyboard.press('Enter')
  }
  const download = page.waitForEvent('download')
  await command('Save as a workbook')
  const file = join(folder, 'renamed.bin')
  await (await download).saveAs(file)
  await page.getByText('come back with it').waitFor()
  await page.keyboard.press('Escape')
  // Known by what it holds: its name says nothing of a workbook.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showOpenFilePicker'))
  const chosen = page.waitForEvent('filechooser')
  await command('Open a file')
  await (await chosen).setFiles(file)
  // It is said once the case is there, and so is its address.
  await page.getByText('Read from renamed.bin').waitFor()
  expect(await page.evaluate(() => location.hash)).toContain('renamed')
  await page.getByText('options: rows read: ').waitFor()
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    location.hash = location.hash.replace(/(#\/[^/]+)\/.*/, '$1/model/options')
  })
  await expect.poll(labels).toEqual(before)
  // A sheet of reports is none, and it is said where those go.
  const again = page.waitForEvent('filechooser')
  await command('Open a file')
  const reports = join(folder, 'reports.xlsx')
  writeFileSync(reports, await rowsToXlsx('reports', rows))
  await (await again).setFiles(reports)
  await page.getByText('Reports on a plan are brought in elsewhere').waitFor()
  bench.expectQuiet()
  await bench.close()
})

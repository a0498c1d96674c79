/**
 * Files of other programs on the page: a list of references, a map of arguments, a sheet of
 * agreements and a matrix of judgements join the case that is open, looked through first and undone
 * in one step; the case and its parts leave in the forms of others. What comes of a file is what
 * the command makes of it, to the last character.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rowsToXlsx } from '@stufenplan/paper/xlsx'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { expectOpenToAll } from './axe.ts'
import { settled } from './seen.ts'
import { openWorkbench, program, type Workbench } from './workbench.ts'

const folder = mkdtempSync(join(tmpdir(), 'stufenplan-beside-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const refs = write(
  'refs.bib',
  '@book{schelling1960, title={The Strategy of Conflict}, author={Schelling, Thomas C.}, year=1960, volume=2}\n@misc{x, title={<img src=x onerror=alert(1)>}, year={soon}}\n',
)
const map = write('map.txt', '[A]: Talks need trade.\n  <- <c>: It was so in 1971.\n')
const agreed = [
  ['Con', 'PPName', 'AgtId', 'Ver', 'Agt', 'Dat', 'Stage', 'SsrGua'],
  [
    'North Korea',
    'Inter-Korean process',
    '1231',
    '1',
    'Joint declaration',
    '20/01/1992',
    'Pre',
    '1',
  ],
  ['Elsewhere', 'Other process', '1', '1', 'Another', '01/02/2003', 'Pre', '0'],
]
const pax = write('pax.csv', agreed.map((row) => row.join()).join('\r\n'))

const said = {
  en: {
    openFile: 'Open a file',
    saveFile: 'Save as a file',
    others: 'For other programs',
    counts: /To be added: 2\. There already: 0\./,
    again: /To be added: 0\. There already: 2\. The case has all of it already\./,
    lost: 'Left behind: 1 × volume.',
    untested: 'Claims without a test: 2.',
    add: 'Add to the case: 2',
    undo: 'Undo: brought in from',
    alone: 'No case is open that it could join.',
    matrixAlone: 'A matrix speaks of the questions of a case, and no case is open.',
    saveText: 'Save as text (YAML)',
    process: 'Only where process or country contains',
    plans: 'Take coded provisions along as plans that are yet to be written',
    changed: 'Of them changes of what is there:',
    refused: 'No reference in this file can be read.',
    none: 'Nothing of it can be added.',
    save: /^Save border-market\./,
    languages: 'texts in further languages',
    provisions: 'unless they are taken along as plans above',
  },
  de: {
    openFile: 'Datei öffnen',
    saveFile: 'Als Datei sichern',
    others: 'Für andere Programme',
    counts: /Hinzuzufügen: 2\. Schon da: 0\./,
    again: /Hinzuzufügen: 0\. Schon da: 2\. Der Fall hat das alles schon\./,
    lost: 'Bleibt zurück: 1 × volume.',
    untested: 'Behauptungen ohne Test: 2.',
    add: 'Dem Fall hinzufügen: 2',
    undo: 'Rückgängig: übernommen aus',
    alone: 'Es ist kein Fall offen, zu dem es kommen könnte.',
    matrixAlone: 'Eine Matrix spricht von den Fragen eines Falls, und es ist keiner offen.',
    saveText: 'Als Text (YAML) sichern',
    process: 'Nur wo Prozess oder Land enthält',
    plans: 'Kodierte Bestimmungen als Pläne mitnehmen, die noch auszuarbeiten sind',
    changed: 'Davon Änderungen an Vorhandenem:',
    refused: 'Keine Angabe dieser Datei ist lesbar.',
    none: 'Nichts davon lässt sich hinzufügen.',
    save: /^border-market\..* sichern$/,
    languages: 'Texte in weiteren Sprachen',
    provisions: 'solange oben nicht gewählt ist, sie als Pläne mitzunehmen',
  },
} as const

describe.each(['en', 'de'] as const)('in %s', (language) => {
  const words = said[language]
  let bench: Workbench
  afterEach(() => bench.close())
  const start = async (hash: string) => {
    bench = await openWorkbench({ language })
    bench.page.setDefaultTimeout(20_000)
    // A file field and a download, which a test can reach.
    await bench.context.addInitScript(() => {
      Reflect.deleteProperty(window, 'showOpenFilePicker')
      Reflect.deleteProperty(window, 'showSaveFilePicker')
    })
    await bench.page.goto(`${bench.address}${hash}`)
    await settled(bench.page)
    return bench.page
  }
  const ofCommand = (...args: string[]) =>
    spawnSync(process.execPath, [program, ...args, '--lang', language], { encoding: 'utf8' })
  const offer = (page: Page) => page.locator('[data-part="joining"]')

  test('references join by keyboard as the command takes them, once, in one step', async () => {
    const page = await start('#/teaching%2Fchicken/answer')
    const before = await textOf(page, words.saveFile)
    await openFile(page, words.openFile, refs)
    await expect.poll(() => offer(page).innerText()).toMatch(words.counts)
    const shown = await offer(page).innerText()
    expect(shown).toContain('The Strategy of Conflict (Schelling, Thomas C., 1960)')
    expect(shown).toContain('<img src=x onerror=alert(1)>')
    expect(shown).toContain(words.lost)
    await expectOpenToAll(page)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.add)
    await page.keyboard.press('Enter')
    await offer(page).waitFor({ state: 'detached' })
    const made = ofCommand('import', refs, '--into', 'teaching/chicken')
    expect(made.status).toBe(0)
    expect(await textOf(page, words.saveFile)).toBe(made.stdout)
    await openFile(page, words.openFile, refs)
    await expect.poll(() => offer(page).innerText()).toMatch(words.again)
    expect(await offer(page).locator('button.main').isDisabled()).toBe(true)
    await page.keyboard.press('Escape')
    await page.locator(`header button[title^="${words.undo}"]`).click()
    expect(await textOf(page, words.saveFile)).toBe(before)
    bench.expectQuiet()
  })

  test('a map of arguments that is dropped is known by what stands in it', async () => {
    const page = await start('#/teaching%2Fchicken/answer')
    await drop(page, map)
    await expect.poll(() => offer(page).innerText()).toContain(words.untested)
    expect(await offer(page).innerText()).toContain('Talks need trade.')
    await offer(page).locator('button.main').click()
    await offer(page).waitFor({ state: 'detached' })
    const made = ofCommand('import', map, '--into', 'teaching/chicken')
    expect(await textOf(page, words.saveFile)).toBe(made.stdout)
    bench.expectQuiet()
  })

  test('agreements of a process join with their provisions as plans, as CSV and as a workbook', async () => {
    const page = await start('#/teaching%2Fchicken/answer')
    const workbook = write('pax.xlsx', await rowsToXlsx('PA-X', agreed))
    const flags = ['--process', 'korea', '--plans', '--into', 'teaching/chicken']
    for (const file of [pax, workbook]) {
      await openFile(page, words.openFile, file)
      await expect.poll(() => offer(page).innerText()).toContain(words.provisions)
      expect(await page.locator('dialog').innerText()).not.toMatch(/--\w/)
      await page.getByLabel(words.plans).check()
      await page.getByLabel(words.process).fill('korea')
      const news = offer(page).locator('ul.news li')
      await expect.poll(() => news.count()).toBe(3)
      await expectOpenToAll(page)
      await offer(page).locator('button.main').click()
      await offer(page).waitFor({ state: 'detached' })
      const made = ofCommand('import', file, ...flags)
      expect(made.status, made.stderr).toBe(0)
      expect(await textOf(page, words.saveFile)).toBe(made.stdout)
      await page.locator(`header button[title^="${words.undo}"]`).click()
    }
    bench.expectQuiet()
  })

  test('a matrix changes what the case judges, as the command does', async () => {
    const page = await start('#/teaching%2Fborder-market/answer')
    const own = ofCommand('export', 'teaching/border-market', '--to', 'scw').stdout
    const other = own.replace(' 0 , 0 , 2 ,-2 ,', ' 0 , 0 , 3 ,-1 ,')
    expect(other).not.toBe(own)
    const file = write('judged.scw', other)
    await openFile(page, words.openFile, file)
    await expect.poll(() => offer(page).innerText()).toContain(words.changed)
    // By their labels, not by their names in the file.
    expect(await offer(page).locator('ul.news').innerText()).not.toMatch(/\b\w+_\w+\b/)
    await offer(page).locator('button.main').click()
    await offer(page).waitFor({ state: 'detached' })
    const made = ofCommand('import', file, '--into', 'teaching/border-market')
    expect(await textOf(page, words.saveFile)).toBe(made.stdout)
    bench.expectQuiet()
  })

  test('without a case a file stands by itself, and a matrix has nothing to speak of', async () => {
    const page = await start('#/nowhere/answer')
    await drop(page, refs)
    await page.getByText(words.alone).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.saveText }).click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toBe(ofCommand('import', refs).stdout)
    const matrix = ofCommand('export', 'teaching/border-market', '--to', 'scw').stdout
    await drop(page, write('alone.scw', matrix))
    await page.getByText(words.matrixAlone).waitFor()
    expect(await page.locator('dialog button.main').count()).toBe(0)
    await page.keyboard.press('Escape')
    bench.expectQuiet()
  })

  test('a broken file is refused in words, and thousands of references join at once', async () => {
    const page = await start('#/korea-2025/answer')
    await openFile(page, words.openFile, write('broken.bib', '@misc{a, title={A}'))
    await expect.poll(() => offer(page).innerText()).toContain(words.refused)
    expect(await offer(page).innerText()).toContain(words.none)
    expect(await offer(page).locator('button.main').isDisabled()).toBe(true)
    await page.keyboard.press('Escape')
    const many = Array.from({ length: 2_000 }, (_, i) => `@misc{r${i}, title={Title ${i}}}\n`)
    const begun = Date.now()
    await openFile(page, words.openFile, write('many.bib', many.join('')))
    await offer(page).locator('button.main').click()
    await offer(page).waitFor({ state: 'detached' })
    // Entry by entry, the section read again for each, it would be minutes.
    expect(Date.now() - begun).toBeLessThan(60_000)
    expect(await textOf(page, words.saveFile)).toContain('title: Title 1999')
    bench.expectQuiet()
  })

  test('what a form carries leaves as the command writes it, with its losses said first', async () => {
    const page = await start('#/teaching%2Fborder-market/answer')
    await command(page, words.others)
    const dialog = page.locator('dialog')
    await dialog.locator('[data-group="judgements"]').waitFor()
    await expectOpenToAll(page)
    for (const [group, button, form] of [
      ['game', 'GMCR', 'gmcr'],
      ['game', 'Gambit', 'nfg'],
      ['graph', 'GraphML', 'graphml'],
      ['graph', 'Mermaid', 'mermaid'],
      ['claims', 'Argdown', 'argdown'],
      ['judgements', 'ScenarioWizard', 'scw'],
    ] as const) {
      await dialog.locator(`[data-group="${group}"]`).getByRole('button', { name: button }).click()
      const card = dialog.locator(`[data-group="${group}"] [data-part="chosen"]`)
      const made = ofCommand('export', 'teaching/border-market', '--to', form)
      const losses = told(made.stderr)
      for (const loss of losses) await expect.poll(() => card.innerText()).toContain(loss)
      const save = card.getByRole('button', { name: words.save })
      const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
      expect(readFileSync(await download.path(), 'utf8'), form).toBe(made.stdout)
    }
    await expectOpenToAll(page)
    bench.expectQuiet()
  })

  test('sources leave in three forms, for cases that have some', async () => {
    const page = await start('#/korea-2025/answer')
    await command(page, words.others)
    const group = page.locator('dialog [data-group="sources"]')
    for (const [button, form] of [
      ['BibTeX', 'bibtex'],
      ['RIS', 'ris'],
      ['CSL-JSON', 'csl'],
    ] as const) {
      await group.getByRole('button', { name: button, exact: true }).press('Enter')
      const card = group.locator('[data-part="chosen"]')
      await expect.poll(() => card.innerText()).toContain(words.languages)
      const save = card.locator('button.main')
      const [download] = await Promise.all([page.waitForEvent('download'), save.press('Enter')])
      const made = ofCommand('export', 'korea-2025', '--to', form)
      expect(readFileSync(await download.path(), 'utf8'), form).toBe(made.stdout)
    }
    bench.expectQuiet()
  })
})

test('a case whose text has errors takes nothing in until they are mended', async () => {
  const model = write('wrong.yaml', 'stufenplan: 1\nid: wrong\n')
  const bench = await openWorkbench({ language: 'en', model })
  const { page } = bench
  page.setDefaultTimeout(20_000)
  await page.goto(`${bench.address}${bench.opened}`)
  await settled(page)
  await drop(page, refs)
  await page.getByText('The text of the case has errors. Mend them first').waitFor()
  expect(await page.locator('dialog button.main').count()).toBe(0)
  await page.keyboard.press('Escape')
  await command(page, 'For other programs')
  await page.getByText('Only the model file can be saved').waitFor()
  expect(await page.locator('dialog [data-group]').count()).toBe(1)
  bench.expectQuiet()
  await bench.close()
})

/** The sentences of what the command says on the side, without what stands before them. */
function told(err: string): string[] {
  return err.split('\n').flatMap((line) => /^\S+ \S+ [a-z-]+: (.+)$/.exec(line)?.[1] ?? [])
}

async function command(page: Page, name: string): Promise<void> {
  await settled(page)
  await page.keyboard.press('Control+K')
  await page.locator('dialog input').fill(name)
  await page.keyboard.press('Enter')
}

async function openFile(page: Page, name: string, file: string): Promise<void> {
  const chosen = page.waitForEvent('filechooser')
  await command(page, name)
  await (await chosen).setFiles(file)
}

/** The text of the case, as it is saved. */
async function textOf(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download')
  await command(page, name)
  return readFileSync(await (await download).path(), 'utf8')
}

/** As from the desktop: held over the page, and let go. */
async function drop(page: Page, file: string): Promise<void> {
  const content = readFileSync(file, 'utf8')
  const name = file.replace(/.*\//, '')
  await settled(page)
  await page.evaluate(
    ({ content, name }) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], name))
      for (const kind of ['dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }),
        )
    },
    { content, name },
  )
}

/** The page as one file: opened from a disk, without a server, with the model in it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOpenToAll } from './axe.ts'
import { openWorkbench, program, type Workbench } from './workbench.ts'

/** Its text would end the block that holds it, run, or lead elsewhere, were it not data. */
const line = (title: string) => `stufenplan: 1
id: line
title: "${title}"
date: 2026-01-01
basis: assumption
actors:
  north: { label: North }
  south: { label: "South </script><script>document.title = 'run'</script><!--" }
options:
  withdraw: { owner: north, label: pulling back }
  lift: { owner: south, label: lifting it }
preferences:
  north: [lift, not withdraw]
  south: [withdraw, not lift]
plans:
  swap:
    label: Swap
    stages: { exchange: [withdraw, lift] }
`

let folder: string
let bench: Workbench

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stufenplan-one-file-'))
  bench = await openWorkbench({
    file: exported('korea-2025', 'korea.html'),
    width: 1440,
    withText: true,
  })
})
afterAll(async () => {
  await bench.close()
  rmSync(folder, { recursive: true, force: true })
})

function exported(model: string, name: string, ...flags: readonly string[]): string {
  const out = join(folder, name)
  const words = ['export', model, '--to', 'html', '--out', out, ...flags]
  const run = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' })
  expect(run.stderr + run.stdout).toBe('')
  return out
}

function exportedLine(title: string, name: string, ...flags: readonly string[]): string {
  const model = join(folder, `${name}.yaml`)
  writeFileSync(model, line(title))
  return exported(model, `${name}.html`, ...flags)
}

const shown = () => bench.page.locator('.cm-content').innerText()

test('it answers what the served page answers, counts worlds, and asks nobody', async () => {
  const { page } = bench
  await bench.go('')
  await expect.poll(() => page.locator('section.card .actors li').count()).toBe(6)
  await page.getByText('12 of 40 claims').waitFor({ timeout: 60_000 })
  expect(await page.title()).toContain('Korea')
  await expectOpenToAll(page)
  bench.expectQuiet()
})

test('it can be changed; what was changed is there again when the file is opened again', async () => {
  const { page } = bench
  const file = exportedLine('A line', 'mine')
  const address = pathToFileURL(file).href
  await page.goto(address)
  await page.getByRole('link', { name: 'Model', exact: true }).click()
  await page.locator('.cm-content').waitFor()
  expect(await page.title()).not.toBe('run')
  await page.locator('.cm-line').first().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('# kept in this browser')
  await page.goto('about:blank')
  await page.goto(address)
  await expect.poll(shown, { timeout: 8_000 }).toContain('# kept in this browser')
  bench.expectQuiet()
})

test('a file of the same name with another text is another case', async () => {
  const { page } = bench
  await page.goto(pathToFileURL(exportedLine('Another line', 'other')).href)
  await page.getByRole('link', { name: 'Model', exact: true }).click()
  await expect.poll(shown, { timeout: 8_000 }).toContain('title: "Another line"')
  expect(await shown()).not.toContain('kept in this browser')
  bench.expectQuiet()
})

test('given to be read, nothing in it can be changed, and the page says so', async () => {
  const { page } = bench
  const file = exportedLine('A line to read', 'given', '--read-only')
  await page.goto(pathToFileURL(file).href)
  await page.getByText('This page was given to be read.').waitFor()
  await page.getByRole('link', { name: 'Model', exact: true }).click()
  await page.locator('.cm-content').waitFor()
  const before = await shown()
  await page.locator('.cm-line').first().click()
  await page.keyboard.type('x')
  expect(await shown()).toBe(before)
  expect(await page.locator('fieldset.bare:disabled').count()).toBe(1)
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await page.locator('main h1').first().waitFor()
  expect(await page.getByRole('button', { name: /^(Add|Remove)/ }).count()).toBe(0)
  await expectOpenToAll(page)
  bench.expectQuiet()
})

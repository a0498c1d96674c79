/** Nothing the user wrote is lost: reload, crash, two tabs, versions, links, files. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { openWorkbench, type Settings, type Workbench } from './workbench.ts'

const litter: string[] = []
const open: Workbench[] = []

async function start(settings: Settings = {}): Promise<Workbench> {
  const bench = await openWorkbench(settings)
  open.push(bench)
  return bench
}

afterEach(async () => {
  for (const bench of open.splice(0)) await bench.close().catch(() => undefined)
  for (const path of litter.splice(0)) rmSync(path, { recursive: true, force: true })
})

const advised = 'Washington as the author advises'
const spoken = 'Washington as it speaks today'
const leaving = 'A Washington that wants to leave'
const choice = (page: Page) => page.getByRole('combobox', { name: 'Reading', exact: true })
const choose = (page: Page, label: string) => choice(page).selectOption({ label })
/** Without waiting for anything in between, as two people at two tabs would not. */
const chooseAtOnce = (page: Page, label: string) =>
  choice(page).evaluate((select, wanted) => {
    if (!(select instanceof HTMLSelectElement)) return
    select.value = [...select.options].find((one) => one.label === wanted)?.value ?? ''
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }, label)
const chosen = (page: Page) => choice(page).locator('option:checked').innerText()
const saved = (page: Page) => page.locator('[data-saving="saved"]').waitFor()

test('what was chosen is there again after a reload, and can be undone', async () => {
  const bench = await start()
  const { page } = bench
  await bench.go('')
  await choose(page, advised)
  await saved(page)
  await page.reload()
  await saved(page)
  expect(await chosen(page)).toBe(advised)
  await choose(page, spoken)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await chosen(page)).toBe(advised)
  await page.keyboard.press('Control+Shift+Z')
  expect(await chosen(page)).toBe(spoken)
  bench.expectQuiet()
})

test('what was saved survives a browser that is killed', async () => {
  const first = await start()
  litter.push(first.profile)
  await first.go('')
  await choose(first.page, advised)
  await saved(first.page)
  await first.kill()
  const port = Number(new URL(first.address).port)
  const again = await start({ profile: first.profile, port })
  await again.go('')
  await saved(again.page)
  expect(await chosen(again.page)).toBe(advised)
})

test('two tabs of one case follow each other, and never overwrite each other', async () => {
  const bench = await start()
  const { page } = bench
  await bench.go('')
  const other = await bench.tab()
  await bench.go('', other)
  await choose(page, advised)
  await saved(page)
  await expect.poll(() => chosen(other), { timeout: 10_000 }).toBe(advised)
  // Both change within the same moment: the slower one is put aside under a name of its own.
  await Promise.all([chooseAtOnce(page, spoken), chooseAtOnce(other, leaving)])
  const putAside = (tab: Page) => tab.getByText('Another tab saved this case first').isVisible()
  await expect
    .poll(async () => [await putAside(page), await putAside(other)], { timeout: 10_000 })
    .toContain(true)
  await Promise.all([saved(page), saved(other)])
  expect([await putAside(page), await putAside(other)].sort()).toEqual([false, true])
  expect([await chosen(page), await chosen(other)]).toEqual([spoken, leaving])
  await page.getByRole('button', { name: /^Case/ }).click()
  const own = page.getByRole('dialog').getByRole('link', { name: /^korea-2025( \(|$)/ })
  // Both copies, and the model as shipped.
  await expect.poll(() => own.count(), { timeout: 10_000 }).toBe(3)
  bench.expectQuiet()
})

test('a link holds the model itself, and a broken link says so', async () => {
  const bench = await start()
  const { page } = bench
  await bench.go('#/teaching%2Fchicken/answer')
  await page.getByRole('button', { name: /^Case/ }).click()
  await page.getByRole('button', { name: /Copy a link/ }).click()
  await page.getByText(/Link copied: [\d,]+ characters/).waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain('#model=')
  const other = await bench.tab()
  await other.goto(link)
  await other.locator('main h1').waitFor()
  expect(await other.title()).toContain(await page.locator('header .case').innerText())
  await other.goto('about:blank')
  await other.goto(link.slice(0, -40))
  await other.getByText(/The link cannot be read/).waitFor()
  bench.expectQuiet()
})

test('a version kept under a name is compared in words and brought back', async () => {
  const bench = await start()
  const { page } = bench
  await bench.go('#/teaching%2Fchicken/answer')
  await page.getByRole('button', { name: /^Case/ }).click()
  await page.getByLabel('Name of the version').fill('before the round')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByText('before the round').waitFor()
  await page.getByRole('button', { name: 'What has changed since' }).click()
  await page.getByRole('dialog').locator('.explained').waitFor()
  bench.expectQuiet()
})

test('a file of a newer format is shown and not changed', async () => {
  const file = join(tmpdir(), `newer-${process.pid}.yaml`)
  litter.push(file)
  writeFileSync(file, 'stufenplan: 9\nid: newer\ntitle: Later\n')
  const bench = await start()
  const { page } = bench
  await bench.go('#/korea-2025/answer')
  const text = readFileSync(file, 'utf8')
  await page.evaluate(async (content) => {
    const bytes = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'))
    const packed = new Uint8Array(await new Response(bytes).arrayBuffer())
    const written = btoa(String.fromCharCode(...packed))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
    location.hash = `#model=${written.replace(/=+$/, '')}`
  }, text)
  await page.getByText('This file is of a newer format').waitFor()
  bench.expectQuiet()
})

test('a file named on the command line is opened, and hostile text in it is text', async () => {
  const file = join(tmpdir(), `hostile-${process.pid}.yaml`)
  litter.push(file)
  const model = readFileSync(
    fileURLToPath(new URL('../../../../models/teaching/chicken.yaml', import.meta.url)),
    'utf8',
  )
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>'
  writeFileSync(file, model.replace(/^title:.*$/m, `title: '${evil}'`))
  const bench = await start({ model: file })
  const { page } = bench
  await bench.go('#opened')
  await expect.poll(() => page.locator('header .case').innerText()).toContain('<img src=x')
  expect(await page.locator('main img, main script').count()).toBe(0)
  bench.expectQuiet()
})

test('after the first visit the page opens without the server', async () => {
  const bench = await start()
  const { page } = bench
  await bench.go('')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await page.getByText('Nobody gains by moving alone').first().waitFor()
  bench.stopServer()
  const other = await bench.tab()
  await bench.go('#/teaching%2Fchicken/answer', other)
  await other.locator('section.card .actors li').first().waitFor()
})

/** A day for the whole page: set by keyboard, kept in the address, asked with, taken along. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settled } from './seen.ts'
import { openWorkbench, program, type Workbench } from './workbench.ts'

let bench: Workbench
beforeAll(async () => {
  bench = await openWorkbench()
  bench.page.setDefaultTimeout(20_000)
})
afterAll(() => bench.close())

const kept = '#/teaching%2Fceasefire-kept'
const model = fileURLToPath(
  new URL('../../../../models/teaching/ceasefire-kept.yaml', import.meta.url),
)

/** The first sentence that the command says of today, as of a day. */
function toldByCommand(...flags: string[]): string {
  const args = [program, 'today', model, '--json', ...flags]
  const { findings } = JSON.parse(execFileSync(process.execPath, args).toString())
  return JSON.stringify(findings)
}

test('the day moves today in every view, and going back to the model as written undoes it', async () => {
  const { page } = bench
  await bench.go(`${kept}/answer`)
  await settled(page)
  const main = page.locator('main')
  const before = await main.innerText()
  const opener = page.getByRole('button', { name: 'From which day' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('From which day').last().fill('2026-03-03')
  await main.getByText('As of 3 March 2026', { exact: false }).waitFor()
  await page.keyboard.press('Escape')
  await settled(page)
  expect(page.url()).toContain('day=2026-03-03')
  expect(toldByCommand('--as-of', '2026-03-03')).not.toBe(toldByCommand())
  expect(await main.innerText()).not.toBe(before)
  await page.getByRole('link', { name: 'Implementation', exact: true }).click()
  await page.getByLabel('As of', { exact: true }).waitFor()
  expect(await page.getByLabel('As of', { exact: true }).inputValue()).toBe('2026-03-03')
  await page.getByRole('link', { name: 'Answer', exact: true }).click()
  await page.reload()
  await main.getByText('As of 3 March 2026', { exact: false }).waitFor()
  await main.getByRole('button', { name: 'as the model is written' }).click()
  await settled(page)
  expect(page.url()).not.toContain('day=')
  expect(await main.innerText()).toBe(before)
  bench.expectQuiet()
})

test('moves start where things stood by then, and signals not yet known are not there', async () => {
  const { page } = bench
  const standing = async (query: string) => {
    await bench.go(`${kept}/moves${query}`)
    await settled(page)
    return page.locator('main').innerText()
  }
  expect(await standing('?day=2026-03-03')).not.toBe(await standing(''))
  bench.expectQuiet()
})

test('a brief of a plan is as of the day, and says so', async () => {
  const { page } = bench
  await bench.go(`${kept}/plan/three-stages?day=2026-03-03`)
  await settled(page)
  await page.getByRole('button', { name: 'Brief', exact: true }).first().click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as Markdown', exact: true }).click(),
  ])
  const brief = readFileSync(await download.path()).toString()
  expect(brief).toContain('3 March 2026')
  expect(brief).not.toContain('as of 1 May 2025')
})

test('a link that holds the model brings the day along', async () => {
  const { page } = bench
  await bench.go(`${kept}/answer?day=2026-03-03`)
  await settled(page)
  await page.getByRole('button', { name: /^Case: / }).click()
  await page.getByRole('button', { name: 'Copy a link that holds the model' }).click()
  await page.getByText('Link copied', { exact: false }).waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain('&day=2026-03-03')
  const tab = await bench.tab()
  await tab.goto(link)
  await tab.getByText('As of 3 March 2026', { exact: false }).waitFor()
  expect(tab.url()).toContain('day=2026-03-03')
  await tab.close()
  bench.expectQuiet()
})

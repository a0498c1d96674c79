/** What stands around the views: opening a case, language, undo, links, other tabs. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkbench, type Workbench } from './workbench.ts'

let bench: Workbench
beforeAll(async () => {
  bench = await openWorkbench()
})
afterAll(() => bench.close())

test('the Korea case opens in the language of the browser, and German has the whole page', async () => {
  const { page } = bench
  await bench.go('')
  await page.getByText('Nobody gains by moving alone').first().waitFor()
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await page.getByText('Niemand gewinnt', { exact: false }).first().waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
  await page.getByRole('button', { name: 'English' }).click()
  bench.expectQuiet()
})

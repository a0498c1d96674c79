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
  await bench.speak('Deutsch')
  await page.getByText('Niemand gewinnt', { exact: false }).first().waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
  await bench.speak('English')
  bench.expectQuiet()
})

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

test('in German every view of a case that has all but one of them fits into the row', async () => {
  const german = await openWorkbench({ language: 'de', width: 1280 })
  for (const place of ['teaching%2Fceasefire-kept/answer', 'teaching%2Fline-observers/answer']) {
    await german.go(`#/${place}`)
    const nav = german.page.getByRole('navigation', { name: 'Ansichten' })
    await nav.getByText('Modell', { exact: true }).waitFor()
    const room = await nav.evaluate((one) => [one.scrollWidth - one.clientWidth, one.clientHeight])
    expect(room[0], place).toBeLessThanOrEqual(0)
    expect(room[1], place).toBeLessThanOrEqual(48)
  }
  await german.close()
})

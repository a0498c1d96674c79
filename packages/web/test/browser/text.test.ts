/** The first page of a case and its claims: cards, the text beside them, passages used. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOpenToAll } from './axe.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

let bench: Workbench
beforeAll(async () => {
  bench = await openWorkbench()
})
afterAll(() => bench.close())

const chicken = '#/teaching%2Fchicken/answer'

test('every verdict of the first page opens into its reason, which ends in a source', async () => {
  const { page } = bench
  await bench.go('')
  const actors = page.locator('section.card .actors li')
  await expect.poll(() => actors.count()).toBe(6)
  await page.getByRole('button', { name: 'Why: North Korea' }).click()
  const why = page.getByRole('complementary', { name: 'Why: North Korea' })
  await why.locator('.basis').first().waitFor()
  expect(await why.innerText()).toMatch(/op-ed, paragraph \d+|assumption/)
  await page.keyboard.press('Escape')
  await why.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Why: North Korea',
  )
  await page.getByText('12 of 40 claims').waitFor({ timeout: 60_000 })
  await expectOpenToAll(page)
  bench.expectQuiet()
})

test('claims stand beside the text, and what is filtered out is counted', async () => {
  const { page } = bench
  await bench.go('#/korea-2025/claims?verdict=contradicted')
  await page.getByText('37 of other verdicts hidden').waitFor({ timeout: 60_000 })
  expect(await page.locator('article').count()).toBe(3)
  await page.getByRole('link', { name: 'show all' }).click()
  await expect.poll(() => page.locator('article').count()).toBe(40)
  // What is contradicted is open, everything else one click away.
  expect(await page.locator('article:visible').count()).toBe(3)
  await page.locator('summary', { hasText: 'Depends on the reading' }).click()
  expect(await page.locator('article:visible').count()).toBe(9)
  const staged = page.locator('#claim-V1')
  expect(await staged.innerText()).toContain('than “Staged plan”')
  await staged.locator('summary').first().click()
  expect(await staged.innerText()).toContain('judges')
  expect(await staged.innerText()).not.toContain('success(')
  // The text comes beside the claims, and leads to one whose verdict is closed.
  await page.getByText('The text, with every claim marked').click()
  await page
    .getByRole('link', { name: /Meetings between the leaders brought no result/ })
    .first()
    .click()
  await page.locator('article.selected:visible', { hasText: 'Meetings between' }).waitFor()
  await expectOpenToAll(page)
  bench.expectQuiet()
})

test('a passage of a text becomes an actor with its quote, and undo takes it back', async () => {
  const { page } = bench
  await bench.go(chicken)
  await page.getByRole('button', { name: /full text beside/ }).click()
  const name = page.getByLabel('Name of the text')
  if (await name.isVisible()) await name.fill('A briefing')
  await page
    .getByLabel('Paste the text here')
    .fill('First line.\n\nThe harbour board may close it.')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.locator('[data-paragraph="2"]').waitFor()
  await page.evaluate(() => {
    const nodes = document.querySelector('[data-paragraph="2"]')?.childNodes ?? []
    const text = [...nodes].find((node) => node.textContent?.includes('harbour board'))
    if (text) document.getSelection()?.setBaseAndExtent(text, 4, text, 17)
  })
  await page.getByRole('toolbar').getByRole('button', { name: 'Actor' }).click()
  await page.locator('[data-paragraph="2"] mark').waitFor()
  expect(await page.locator('[data-paragraph="2"] mark').innerText()).toBe('harbour board')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.locator('[data-paragraph="2"] mark').waitFor({ state: 'detached' })
  bench.expectQuiet()
})

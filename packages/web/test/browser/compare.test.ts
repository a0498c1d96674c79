/** The view "compare": one row per plan in one reading, sorted by a column, no total. */
import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settled } from './seen.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

let bench: Workbench
beforeAll(async () => {
  bench = await openWorkbench({ language: 'de' })
  bench.page.setDefaultTimeout(60_000)
})
afterAll(() => bench.close())

test('all plans stand in one table; what is best is marked only among those that pass', async () => {
  const { page } = bench
  await bench.go('#/korea-2025/compare?full=1')
  await page.getByText('Das Zeichen „hier am besten“', { exact: false }).waitFor()
  await page.getByRole('combobox', { name: /^Lesart/ }).selectOption('us-pragmatic')
  const full = page.getByRole('group', { name: 'Pläne nebeneinander' })
  const row = full.getByRole('row', { name: /^Stufenplan/ })
  await row.getByText('Gewinn gegenüber heute, nicht bei jedem Schritt').waitFor()
  expect(await row.innerText()).toContain('„Kontakte“ bringt den USA nichts Neues')
  expect(await page.locator('.board tbody tr').count()).toBe(5)
  await page.getByRole('button', { name: '11 verborgen: zeigen' }).click()
  expect(await page.locator('.board tbody tr').count()).toBe(16)
  expect(await full.locator('tbody tr').count()).toBe(16)
  const first = full.getByRole('row', { name: /^Zurückhaltung zuerst/ })
  expect(await first.innerText()).toContain('hier am besten')
  await page.getByRole('button', { name: 'Hat er Bestand?' }).click()
  expect(await page.locator('th[aria-sort="ascending"]').innerText()).toContain('Hat er Bestand?')
  await page.getByText('Würde sich ein Bruch lohnen?').click()
  const kept = page.getByRole('group', { name: 'Würde sich ein Bruch lohnen?' })
  const summit = kept.getByRole('row', { name: /^Gipfelabsprache nicht bei jeder Stufe/ })
  await summit.getByRole('button', { name: /^Warum: USA bei „Gipfelabsprache“/ }).click()
  const reason = page.getByRole('complementary', { name: /^Warum: USA bei „Gipfelabsprache“/ })
  await reason.getByText('Worauf die Zahlen beruhen').waitFor()
  await page.keyboard.press('Escape')
  // The same plans, counted over the readings left open, once somebody asks for it.
  await page.getByText('Alle Pläne in denselben Lesarten').click()
  const counted = page.getByRole('group', { name: 'Alle Pläne in denselben Lesarten' })
  await counted.getByRole('row', { name: /^Stufenplan/ }).waitFor({ timeout: 60_000 })
  expect(await counted.locator('tbody tr').count()).toBe(16)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id }) => id)).toEqual([])
  bench.expectQuiet()
})

test('an older version stands beside the one of now, and what differs is said in words', async () => {
  const own = await openWorkbench({ language: 'de' })
  const { page } = own
  page.setDefaultTimeout(60_000)
  await own.go('#/korea-2025/model/preferences/US')
  await page.locator('[data-verdict-of]').first().waitFor()
  for (const down of ['4 von', '5 von', '6 von']) {
    await page.getByRole('button', { name: new RegExp(`jetzt ${down}`) }).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await settled(page)
  }
  await page.getByRole('button', { name: 'Rückgängig', disabled: false }).waitFor()
  await own.go('#/korea-2025/compare')
  await page.getByText('Zwei Fassungen des Modells nebeneinander').click()
  const part = page.getByRole('group').filter({ hasText: 'Zwei Fassungen des Modells' })
  await part.getByRole('combobox', { name: 'Fassung' }).waitFor()
  expect(await part.getByRole('combobox').innerText()).toContain('wie zuerst geöffnet')
  await expect.poll(() => part.locator('.board').count(), { timeout: 30_000 }).toBe(2)
  await part.getByRole('heading', { level: 3 }).first().waitFor()
  const told = await part.innerText()
  expect(told).toMatch(/die Vereinigten Staaten|USA/)
  const boards = async () => new Set(await part.locator('.board').allInnerTexts()).size
  await expect.poll(boards, { timeout: 15_000 }).toBe(2)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map((one) => one.id)).toEqual([])
  await own.close()
})

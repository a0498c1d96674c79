/** The ladder, a breach that nobody sees, the address, what assistive tools find. */
import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFold } from './folds.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

let bench: Workbench
beforeAll(async () => {
  bench = await openWorkbench()
  bench.page.setDefaultTimeout(60_000)
})
afterAll(() => bench.close())

/** Where a stage is chosen, all about it stands below the table. */
const pragmatic = async (stage = '') => {
  await bench.go(`#/korea-2025/plan/stufenplan${stage}`)
  await bench.page.getByRole('combobox', { name: /^Reading/ }).selectOption('us-pragmatic')
}

test('a breach that nobody sees: the first stage falls, and who would have answered is named', async () => {
  const { page } = bench
  await pragmatic('/nuclear')
  const nuclear = page.getByRole('article', { name: 'Nuclear arms control' })
  await nuclear.getByText('It would hold.').waitFor()
  const strip = page.getByRole('region', { name: 'Verdict' })
  await strip.getByText('Held', { exact: true }).waitFor()
  await nuclear.getByLabel('Breaches of this stage are seen').uncheck()
  await nuclear.getByText('The United States would answer, but does not see it.').waitFor()
  expect(await nuclear.innerText()).toContain(
    'Tempting for North Korea (ends: inspectors on site): “no inspectors in the country”',
  )
  await strip.getByText('Held: yes, now no.').waitFor()
  expect(page.url()).toContain('unseen=insp')
  await page.reload()
  await nuclear.getByText('The United States would answer, but does not see it.').waitFor()
  bench.expectQuiet()
})

test('a bead opens its reasons by keyboard, and a rung says why in the panel', async () => {
  const { page } = bench
  await pragmatic('/contacts')
  const bead = page.getByRole('button', { name: 'inspectors on site North Korea' })
  await bead.focus()
  await page.keyboard.press('Enter')
  const chosen = page.getByRole('complementary', { name: 'The chosen commitment' })
  await chosen.getByText('A breach would be a gain for North Korea', { exact: false }).waitFor()
  expect(await chosen.innerText()).toContain('assumption')
  await page.getByRole('button', { name: 'Why: Contacts' }).first().click()
  const panel = page.getByRole('complementary', { name: 'Why: Contacts' })
  const price = panel.getByText('Price of the plan for the United States', { exact: false })
  await price.waitFor({ timeout: 90_000 })
  expect(await panel.innerText()).toContain('op-ed, paragraph 14')
}, 120_000)

test('a bead moved by keyboard or drawn by pointer changes the text and the verdicts; undo restores', async () => {
  const { page } = bench
  await pragmatic('/nuclear')
  const nuclear = page.locator('tr[data-stage="nuclear"]')
  const recognition = page.locator('tr[data-stage="recognition"]')
  const strip = page.getByRole('region', { name: 'Verdict' })
  const verdicts = async () => (await strip.locator('dl').innerText()).replace(/\s+/g, ' ')
  const before =
    'Possible under the rules ✓ yes Entered step by step ✗ no Entered against today ✓ yes Held ✓ yes Delivered ✓ yes'
  await page.getByRole('article').getByText('It would hold.').waitFor()
  await expect.poll(verdicts, { timeout: 15_000 }).toBe(before)
  const undo = page.getByRole('button', { name: 'Undo' })

  const name = 'inspectors on site North Korea'
  await nuclear.getByRole('button', { name }).focus()
  await page.keyboard.press('Alt+ArrowDown')
  const moved = recognition.getByRole('button', { name })
  await moved.waitFor()
  expect(await moved.evaluate((one) => one === document.activeElement)).toBe(true)
  await strip.getByText('by: inspectors on site moved to “Mutual recognition”').waitFor()
  expect(await verdicts()).not.toBe(before)
  await undo.click()
  await nuclear.getByRole('button', { name }).waitFor()
  await expect.poll(verdicts, { timeout: 15_000 }).toBe(before)

  // Both stages on screen at once.
  await page.setViewportSize({ width: 1280, height: 1800 })
  await nuclear.evaluate((one) => one.scrollIntoView())
  const from = await nuclear.getByRole('button', { name }).boundingBox()
  const to = await recognition.getByRole('rowheader').boundingBox()
  if (from === null || to === null) throw new Error('The ladder is not drawn.')
  await page.mouse.move(from.x + 20, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(to.x + 20, to.y + 5, { steps: 4 })
  await page.mouse.up()
  await moved.waitFor()
  await undo.click()
  await nuclear.getByRole('button', { name }).waitFor()
  await page.setViewportSize({ width: 1280, height: 900 })
  bench.expectQuiet()
})

test('a stage is added and filled; a circle of stages is refused and nothing changes', async () => {
  const { page } = bench
  await pragmatic()
  await page.getByText('Add a stage; what the signs mean').click()
  await page.getByRole('textbox', { name: 'New stage' }).fill('Aftercare')
  await page.getByRole('button', { name: 'Add stage' }).click()
  await page.getByRole('button', { name: /Aftercare$/ }).click()
  const added = page.getByRole('article', { name: 'Aftercare' })
  await added.getByText('To be filled.').waitFor()
  const free = added.getByRole('combobox', { name: 'Add a commitment to “Aftercare”' })
  await free.selectOption({ index: 1 })
  const row = page.getByRole('row', { name: /^\d+ Aftercare/ })
  await row.locator('.bead').first().waitFor()
  expect(await added.getByText('To be filled.').count()).toBe(0)

  await page.getByRole('button', { name: /Nuclear arms control$/ }).click()
  const nuclear = page.getByRole('article', { name: 'Nuclear arms control' })
  await nuclear.getByText('Change this stage').click()
  const after = nuclear.getByRole('checkbox', { name: 'Aftercare' })
  await after.click()
  await page.getByRole('alert').getByText('Not changed:', { exact: false }).waitFor()
  expect(await after.isChecked()).toBe(false)
  const undo = page.getByRole('button', { name: 'Undo' })
  await undo.click()
  await undo.click()
  await page.getByRole('button', { name: /Aftercare$/ }).waitFor({ state: 'detached' })
  bench.expectQuiet()
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing serious in the %s theme',
  async (theme) => {
    const { page } = bench
    await page.emulateMedia({ colorScheme: theme })
    await pragmatic('/nuclear')
    await openFold(page, 'What if')
    await page.getByText('falls back to today').first().waitFor()
    const { violations } = await new AxeBuilder({ page }).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(
      serious.map(({ id, nodes }) => [id, nodes.map((one) => one.html.slice(0, 120))]),
    ).toEqual([])
  },
)

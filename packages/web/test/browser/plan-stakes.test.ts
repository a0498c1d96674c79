/** Margins by stage and party, the reason of one, numbers set by slider, and what is missing. */
import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFold } from './folds.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

let bench: Workbench
beforeAll(async () => {
  bench = await openWorkbench()
  bench.page.setDefaultTimeout(20_000)
})
afterAll(() => bench.close())

const section = () => bench.page.getByRole('region', { name: 'Would it pay to break it?' })

/** Below the ladder, where it is opened; it stays open when another reading is chosen. */
const open = () => openFold(bench.page, 'Would it pay to break it?')

async function plan(reading: string): Promise<void> {
  await bench.go('#/korea-2025/plan/stufenplan')
  await bench.page.getByRole('combobox', { name: /^Reading/ }).selectOption(reading)
  await open()
}

test('with the demand standing Washington fails at every stage, and the reason ends in a source', async () => {
  const { page } = bench
  await plan('us-current')
  await section().getByText('Not every stage would pay to keep').first().waitFor()
  const contacts = section().getByRole('row', { name: /^Contacts/ })
  await contacts.getByText('weakest link', { exact: true }).waitFor()
  // Washington, and Pyongyang, whose withdrawn recognition nobody would want to answer.
  expect(await contacts.getByText('It would pay to break.').count()).toBe(2)
  await contacts.getByRole('button', { name: 'Why: United States at “Contacts”' }).click()
  const panel = page.getByRole('complementary', { name: 'Why: United States at “Contacts”' })
  await panel.getByText('What the numbers rest on').waitFor()
  const text = await panel.innerText()
  expect(text).toContain('op-ed, paragraph 14')
  expect(text).toContain('assumption')
  expect(text).toContain('8, out of 4 to 8')
  bench.expectQuiet()
})

test('a slider set by keyboard asks anew, stands in the address, and is taken back', async () => {
  const { page } = bench
  await plan('us-pragmatic')
  await section().getByText('Not every stage would pay to keep').first().waitFor()
  await section().getByText('Try other numbers').click()
  const slider = section().getByRole('slider', { name: 'Patience: United States', exact: true })
  const before = await slider.inputValue()
  await slider.focus()
  await page.keyboard.press('Home')
  await page.waitForURL(/set=patience\.US/)
  await section().getByText('With numbers set below').waitFor()
  await section().getByText('Not every stage would pay to keep').first().waitFor()
  await page.reload()
  await section().getByText('With numbers set below').waitFor()
  await section().getByRole('button', { name: 'All as in the model' }).click()
  await section().getByText('With numbers set below').waitFor({ state: 'detached' })
  expect(await slider.inputValue()).toBe(before)
  expect(page.url()).not.toContain('set=')
  bench.expectQuiet()
})

test('sliders of the chosen commitment change the margins, by keyboard, and both places agree', async () => {
  const { page } = bench
  await bench.go('#/korea-2025/plan/stufenplan?option=insp')
  const chosen = page.getByRole('complementary', { name: 'The chosen commitment' })
  await chosen.getByText('Try other numbers').focus()
  await page.keyboard.press('Enter')
  const name = 'Patience: North Korea'
  const slider = chosen.getByRole('slider', { name, exact: true })
  const margins = () =>
    page
      .locator('table.ladder .margin')
      .evaluateAll((all) => all.map((one) => one.getAttribute('title') ?? ''))
  await expect.poll(async () => (await margins()).length, { timeout: 20_000 }).toBeGreaterThan(3)
  // Until those of this reading are there, the last ones stay, and say so.
  const old = page.locator('table.ladder .margin.old')
  await expect.poll(() => old.count(), { timeout: 20_000 }).toBe(0)
  const before = (await margins()).join()
  await slider.focus()
  await page.keyboard.press('Home')
  await page.waitForURL(/set=patience\.DPRK/)
  await expect.poll(async () => (await margins()).join(), { timeout: 20_000 }).not.toBe(before)
  await open()
  if (!(await section().getByRole('slider', { name, exact: true }).isVisible()))
    await section().getByText('Try other numbers').click()
  const below = section().getByRole('slider', { name, exact: true })
  expect(await below.inputValue()).toBe(await slider.inputValue())
  await below.focus()
  await page.keyboard.press('End')
  await expect.poll(() => slider.inputValue()).toBe('0.99')
  await chosen.getByRole('button', { name: 'All as in the model' }).click()
  await expect.poll(() => page.url()).not.toContain('set=')
  await expect.poll(async () => (await margins()).join(), { timeout: 20_000 }).toBe(before)
  bench.expectQuiet()
})

test('in German, and where the model states too little, what is missing is said', async () => {
  const { page } = bench
  await bench.go('#/korea-2025/plan/isolation')
  await open()
  await section().getByText('It would need:', { exact: false }).waitFor()
  await section()
    .getByText('how surely, within what time, a breach by Russia would be seen', { exact: false })
    .waitFor()
  await bench.speak('Deutsch')
  const german = page.getByRole('region', { name: 'Würde sich ein Bruch lohnen?' })
  await german.getByText('Dafür fehlt:', { exact: false }).waitFor()
  await german.getByText('In der Ansicht „Modell“ angeben').waitFor()
  await bench.speak('English')
  await section().waitFor()
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing serious, all open, in the %s theme',
  async (theme) => {
    const { page } = bench
    await page.emulateMedia({ colorScheme: theme })
    await plan('us-current')
    await section().getByText('weakest link', { exact: true }).waitFor()
    for (const summary of await section().locator('details > summary').all())
      if (await summary.isVisible()) await summary.click()
    const { violations } = await new AxeBuilder({ page }).include('[data-part="stakes"]').analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(
      serious.map(({ id, nodes }) => [id, nodes.map((one) => one.html.slice(0, 120))]),
    ).toEqual([])
  },
)

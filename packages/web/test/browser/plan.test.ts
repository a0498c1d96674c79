/** The ladder, a breach that nobody sees, the address, what assistive tools find. */
import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkbench, type Workbench } from './workbench.ts'

let bench: Workbench
beforeAll(async () => {
  bench = await openWorkbench()
  bench.page.setDefaultTimeout(15_000)
})
afterAll(() => bench.close())

const pragmatic = async () => {
  await bench.go('#/korea-2025/plan/stufenplan')
  await bench.page.getByRole('combobox', { name: /^Reading/ }).selectOption('us-pragmatic')
}

test('a breach that nobody sees: the first stage falls, and who would have answered is named', async () => {
  const { page } = bench
  await pragmatic()
  const nuclear = page.getByRole('article', { name: 'Nuclear arms control' })
  await nuclear.getByText('each gain from a step of one’s own is answered').waitFor()
  const strip = page.getByRole('region', { name: 'Verdict' })
  await strip.getByText('Held', { exact: true }).waitFor()
  await nuclear.getByLabel('Breaches of this stage are seen').uncheck()
  await nuclear.getByText('United States would answer, but does not see it').waitFor()
  expect(await nuclear.innerText()).toContain(
    'North Korea would gain “no inspectors in the country”',
  )
  await strip.getByText('Held: yes, now no.').waitFor()
  expect(page.url()).toContain('unseen=insp')
  await page.reload()
  await nuclear.getByText('United States would answer, but does not see it').waitFor()
  bench.expectQuiet()
})

test('a bead opens its reasons by keyboard, and a rung says why in the panel', async () => {
  const { page } = bench
  await pragmatic()
  const bead = page.getByRole('button', { name: 'inspectors on site North Korea' })
  await bead.focus()
  await page.keyboard.press('Enter')
  const chosen = page.getByRole('complementary', { name: 'The chosen commitment' })
  await chosen.getByText('To break it would pay North Korea', { exact: false }).waitFor()
  expect(await chosen.innerText()).toContain('assumption')
  await page.getByRole('button', { name: 'Why: Contacts' }).first().click()
  const panel = page.getByRole('complementary', { name: 'Why: Contacts' })
  await panel.getByText('Loss for United States', { exact: false }).waitFor()
  expect(await panel.innerText()).toContain('oped P14')
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing serious in the %s theme',
  async (theme) => {
    const { page } = bench
    await page.emulateMedia({ colorScheme: theme })
    await pragmatic()
    await page.getByRole('heading', { name: 'What if' }).waitFor()
    await page.getByText('falls back to today').first().waitFor()
    const { violations } = await new AxeBuilder({ page }).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(
      serious.map(({ id, nodes }) => [id, nodes.map((one) => one.html.slice(0, 120))]),
    ).toEqual([])
  },
)

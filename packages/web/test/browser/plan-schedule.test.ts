/** Days of a plan typed into its view: read as they are written, refused in words, taken back. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkbench, type Workbench } from './workbench.ts'

let bench: Workbench
beforeAll(async () => {
  bench = await openWorkbench()
  bench.page.setDefaultTimeout(20_000)
})
afterAll(() => bench.close())

const plan = '#/teaching%2Fceasefire-kept/plan/three-stages'

test('a day is typed as its user writes it, what is none is refused beside it, undo restores', async () => {
  const { page } = bench
  await bench.go(`${plan}/settlement`)
  const stage = page.getByRole('article', { name: 'Settlement' })
  await stage.getByText('due: September 2026').waitFor()
  await stage.getByText('Change this stage').click()
  const day = stage.getByLabel('Day', { exact: true })
  await day.focus()
  for (const [typed, why] of [
    ['31.2.2026', '“31.2.2026” is no date of the calendar.'],
    ['3/4/2026', '“3/4/2026” may mean two days.'],
  ] as const) {
    await day.fill(typed)
    await page.keyboard.press('Tab')
    await stage.getByRole('alert').getByText(why).waitFor()
    expect(await day.getAttribute('aria-invalid')).toBe('true')
    await day.focus()
  }
  await day.fill('31.10.2026')
  await page.keyboard.press('Tab')
  await stage.getByText('due: 31 October 2026').waitFor()
  await expect.poll(() => day.inputValue()).toBe('31 October 2026')
  expect(await stage.getByRole('alert').count()).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await stage.getByText('due: September 2026').waitFor()
  await expect.poll(() => day.inputValue()).toBe('September 2026')
  bench.expectQuiet()
})

test('stages that wait for each other by their days are refused in their names', async () => {
  const { page } = bench
  await bench.go(`${plan}/truce`)
  const stage = page.getByRole('article', { name: 'Truce' })
  await stage.getByText('due: 2 weeks after the signing').waitFor()
  await stage.getByText('Change this stage').click()
  await stage.getByRole('combobox', { name: 'After' }).selectOption('relief')
  const refusal = stage.getByRole('alert')
  await refusal.waitFor()
  expect(await refusal.innerText()).toContain('Aid and prisoners')
  await stage.getByText('due: 2 weeks after the signing').waitFor()
  await stage.getByRole('combobox', { name: 'After' }).selectOption('signing')
  await stage.getByLabel('How long').fill('3')
  await page.keyboard.press('Tab')
  await stage.getByText('due: 3 weeks after the signing').waitFor()
  expect(await stage.getByRole('alert').count()).toBe(0)
})

test('what opens a stage is put together of options, and when a promise ends is said of it', async () => {
  const { page } = bench
  await bench.go(`${plan}/relief?option=corridor`)
  const stage = page.getByRole('article', { name: 'Aid and prisoners' })
  await stage.getByText('Change this stage').click()
  await stage.getByLabel('Add an option: Opens only when').selectOption('monitors')
  await stage.getByText('opens only when: observers on the ground').waitFor()
  const chosen = page.getByRole('complementary', { name: 'The chosen commitment' })
  await chosen.getByText('Days of this commitment').click()
  await chosen.getByRole('combobox', { name: 'And then' }).selectOption('ends')
  await chosen.getByText('31 December 2026; then its owner is free again').waitFor()
  await chosen.getByRole('combobox', { name: 'Due' }).selectOption('after')
  await chosen.getByLabel('How long').fill('2')
  await page.keyboard.press('Tab')
  await chosen.getByText('2 months after the signing').waitFor()
  bench.expectQuiet()
})

test('the day of signing is changed in place', async () => {
  const { page } = bench
  await bench.go(plan)
  await page.getByText('Day of signing: 1 June 2025').click()
  await page.getByLabel('Day of signing').fill('late June 2025')
  await page.keyboard.press('Tab')
  await page.getByText('Day of signing: late June 2025').waitFor()
  bench.expectQuiet()
})

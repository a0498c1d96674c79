/** Walking from state to state, counting readings, recording a signal: three views, one browser. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOpenToAll } from './axe.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

let bench: Workbench
beforeAll(async () => {
  bench = await openWorkbench()
})
afterAll(() => bench.close())

test('a step is walked by keyboard, the way is told, and the browser goes back', async () => {
  const { page } = bench
  await bench.go('#/korea-2025/moves/frozen')
  const steps = page.getByRole('table', { name: 'What each actor could do alone' })
  const north = steps.getByRole('rowgroup', { name: 'Unilateral steps (North Korea)' })
  // One row an actor, and what pays best in bold.
  await expect.poll(() => steps.locator('tbody tr').count()).toBe(6)
  const reply = north.getByRole('link', { name: 'ends: military restraint by the North' })
  expect(await reply.evaluate((link) => getComputedStyle(link).fontWeight)).toBe('700')
  await north.getByText('best reply').waitFor()
  const others = north.getByRole('button', { name: /23 unilateral steps, 4 pay/ })
  await others.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => north.getByRole('link').count()).toBe(23)
  await page.keyboard.press('Enter')
  await expect.poll(() => north.getByRole('link').count()).toBe(1)
  await reply.focus()
  await page.keyboard.press('Enter')
  const way = page.getByRole('navigation', { name: 'The way walked' })
  await way.getByText('North Korea').waitFor()
  await way.getByRole('link', { name: 'freeze for freeze' }).waitFor()
  await way.locator('[aria-current="step"]').waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'freeze for freeze' }).waitFor()
  expect(await way.count()).toBe(0)
  await page.getByLabel('What an actor expects of the others').selectOption('seq')
  await north.getByRole('button', { name: 'Why: North Korea: freeze for freeze' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('complementary').getByText('assumption').first().waitFor()
  await expectOpenToAll(page)
})

test('a joint step is walked by keyboard', async () => {
  const { page } = bench
  await bench.go('#/korea-2025/moves/today')
  await page.getByText(/^Together: 98 joint steps/).waitFor()
  await page.locator('summary', { hasText: 'Together' }).focus()
  await page.keyboard.press('Enter')
  const first = page.getByRole('link', { name: 'begins: military restraint by the North;' }).first()
  await first.focus()
  await page.keyboard.press('Enter')
  const way = page.getByRole('navigation', { name: 'The way walked' })
  await way.getByText('North Korea and United States').waitFor()
  await expectOpenToAll(page)
})

test('an option is set by hand, and it is said so', async () => {
  const { page } = bench
  await bench.go('#/korea-2025/moves/today')
  await page.getByText('Options by hand:').click()
  const first = page.getByRole('checkbox').first()
  const before = page.url()
  await first.click()
  await page.waitForURL((url) => url.href !== before)
  await page.getByText('set by hand').first().waitFor()
})

test('a test is counted, and the reading that turns it over is looked at', async () => {
  const { page } = bench
  const about = new URLSearchParams({ test: 'enters(freeze)' })
  await bench.go(`#/korea-2025/robustness?${about}`)
  const result = page.getByRole('region', { name: 'Result' })
  await result
    .getByText(/Every combination of answers to 18 contested questions was counted/)
    .first()
    .waitFor({ state: 'attached', timeout: 60_000 })
  expect(
    await result
      .getByText(/^[\d,]+ of 262,144$/)
      .first()
      .innerText(),
  ).toMatch(/^[\d,]+ of/)
  expect(await page.locator('main').innerText()).not.toMatch(/\d ?%(?!\))/)
  await result
    .getByRole('button', { name: /^Look at this reading/ })
    .first()
    .click()
  await result.getByText('This reading is on screen now.').first().waitFor()
  await page.getByRole('combobox', { name: 'What is tested' }).selectOption('own')
  await page.getByRole('textbox', { name: 'The test as it is written' }).fill('enters(freeze')
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await page.getByRole('alert').first().waitFor()
  await expectOpenToAll(page)
})

test('a signal is recorded with a reason, and moves the weights', async () => {
  const { page } = bench
  await bench.go('#/korea-2025/signals')
  await page.getByText('Record a signal').click()
  const field = (name: string) => page.getByRole('textbox', { name })
  await field('Headline').fill('Beijing offers to host')
  await field('Date').fill('early 2025-11')
  await field('Because').fill('as told')
  await page.getByRole('combobox', { name: 'Bears on' }).selectOption('U9')
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await page.getByText('A likelihood is a number from 0 to 1.').waitFor()
  const likelihoods = page.getByLabel(/^Likelihood under/)
  await likelihoods.first().fill('0.9')
  await likelihoods.nth(1).fill('0.1')
  await field('Why these likelihoods').fill('A host commits himself.')
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  const card = page.locator('li.card[aria-current]', { hasText: 'Beijing offers to host' })
  const slope = card.locator('.slope').first()
  await expect.poll(() => slope.innerText(), { timeout: 30_000 }).toMatch(/^\d+\s*→\s*9\d$/)
  await page.getByText('Heard until: early November 2025').waitFor()
  await page.getByRole('slider').focus()
  await page.keyboard.press('Home')
  await page.getByText('before any signal').first().waitFor()
  await page.keyboard.press('End')
  await page.getByText('Heard until: early November 2025').waitFor()
  // A mark in the lanes opens what it says, by keyboard.
  const lanes = page.getByRole('list', { name: 'Timeline' })
  await lanes.getByRole('link', { name: /^Eleven states found/ }).focus()
  await page.keyboard.press('Enter')
  const chosen = page.locator('li.card[aria-current]')
  await chosen.locator('.when', { hasText: '16 October 2024' }).waitFor()
  expect(await chosen.locator('.slope').count()).toBe(2)
  await expectOpenToAll(page)
  bench.expectQuiet()
})

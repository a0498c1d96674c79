/**
 * The first sixty seconds of somebody who has never seen the program, in both languages: read why
 * nothing moves, move one statement, let a breach go unseen, take the case along.
 */
import { afterEach, expect, test } from 'vitest'
import { openWorkbench, type Workbench } from './workbench.ts'

const said = {
  en: {
    holds: 'Nobody gains by moving alone',
    why: 'Why: United States',
    refused: '“Nuclear arms control” is declined (United States)',
    reading: /^Reading/,
    stage: 'Nuclear arms control',
    seen: 'Breaches of this stage are seen',
    unseen: 'The United States would answer, but does not see it.',
    menu: /^Case/,
    copy: /^Copy a link/,
    copied: /^Link copied/,
  },
  de: {
    holds: 'Niemand gewinnt durch einen eigenen Schritt',
    why: 'Warum: USA',
    refused: 'Absage an „Nukleare Rüstungskontrolle“ (USA)',
    reading: /^Lesart/,
    stage: 'Nukleare Rüstungskontrolle',
    seen: 'Brüche dieser Stufe fallen auf',
    unseen: 'Die USA würden antworten, bemerken den Schritt aber nicht.',
    menu: /^Fall/,
    copy: /^Link kopieren/,
    copied: /^Link kopiert/,
  },
} as const

let bench: Workbench
afterEach(() => bench.close())

test.each(['en', 'de'] as const)('the first minute, in %s', async (language) => {
  const words = said[language]
  bench = await openWorkbench({ language })
  const { page } = bench
  page.setDefaultTimeout(20_000)

  // The case is open, and the first card says that nobody moves.
  await bench.go('')
  await page.getByText(words.holds).first().waitFor()
  await page.getByRole('button', { name: words.why }).click()
  const reason = page.getByRole('complementary', { name: words.why })
  await reason.locator('.basis').first().waitFor()
  expect(await reason.innerText()).toMatch(/(op-ed, paragraph|Gastbeitrag, Absatz) \d+ [“„]/)
  await page.keyboard.press('Escape')

  // The demand for disarmament below inspections: the plan answers at once, and says why.
  await bench.go('#/korea-2025/model/preferences/US')
  const strip = page.locator('[data-verdict-of]')
  await strip.getByText(words.refused).waitFor()
  for (const place of [3, 4]) {
    const before = await strip.getAttribute('data-verdict-of')
    await page.locator('.row .handle').nth(place).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(() => strip.getAttribute('data-verdict-of')).not.toBe(before)
  }
  await expect.poll(() => strip.locator('.told').innerText()).not.toContain(words.refused)

  // A breach that nobody sees: the first stage falls, and who would have answered is named.
  await bench.go('#/korea-2025/plan/stufenplan/nuclear')
  await page.getByRole('combobox', { name: words.reading }).selectOption('us-pragmatic')
  const stage = page.getByRole('article', { name: words.stage })
  await stage.getByLabel(words.seen).uncheck()
  await stage.getByText(words.unseen).waitFor()

  // And the case can be taken along.
  await page.getByRole('button', { name: words.menu }).click()
  await page.getByRole('button', { name: words.copy }).click()
  await page.getByText(words.copied).waitFor()
  bench.expectQuiet()
})

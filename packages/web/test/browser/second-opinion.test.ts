/**
 * Second opinions on the page: the plans as packages beside their verdicts, and which answers to
 * disputed questions go together by the judgements of the model.
 */
import { expect, test } from 'vitest'
import { expectOpenToAll } from './axe.ts'
import { seen, settled } from './seen.ts'
import { openWorkbench } from './workbench.ts'

const said = {
  en: {
    agree: /“Three stages”: package and tests both speak for it/,
    count: /Of 8 combinations of answers 2 hold together/,
    reason: /Without alarm the townspeople ask for quiet, not for walls/,
    second: '“Closed towns count more”, “It needs the patrols” and “They write of enemies”',
    look: 'Look at this reading',
    chosen: 'This reading is on screen now.',
  },
  de: {
    agree: /„Drei Stufen“: Paket und Tests sprechen beide dafür/,
    count: /Von 8 Kombinationen von Antworten halten 2 zusammen/,
    reason: /Ohne Alarm verlangen die Leute in den Städten Ruhe und keine Mauern/,
    second:
      '„Geschlossene Städte zählen mehr“, „Er braucht die Patrouillen“ und „Sie schreiben von Feinden“',
    look: 'Diese Lesart ansehen',
    chosen: 'Diese Lesart ist jetzt auf dem Bildschirm.',
  },
} as const

test.each(['en', 'de'] as const)('in %s', async (language) => {
  const words = said[language]
  const bench = await openWorkbench({ language })
  const { page } = bench
  page.setDefaultTimeout(20_000)

  await bench.go('#/teaching%2Fceasefire-kept/compare')
  await settled(page)
  const packages = page.locator('[data-part="packages"]')
  await packages.locator('summary').focus()
  await page.keyboard.press('Enter')
  await packages.getByText(words.agree).waitFor()
  expect((await seen(page)).tooWide).toBe(0)

  await bench.go('#/teaching%2Fborder-market/robustness')
  await settled(page)
  const together = page.locator('[data-part="together"]')
  await together.locator('summary').focus()
  await page.keyboard.press('Enter')
  await together.getByText(words.count).waitFor()
  await together.getByText(words.reason).waitFor()
  // What to type at a terminal is no help here, and no name of a file is shown.
  expect(await together.innerText()).not.toMatch(/--world|border = /)
  expect((await seen(page)).tooWide).toBe(0)
  await expectOpenToAll(page)
  const second = together.locator('li', { hasText: words.second })
  await second.getByRole('button', { name: words.look }).click()
  // What is open stays open, and whoever pressed the button goes on from there.
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/as=(?!written)/)
  await settled(page)
  expect(await together.locator('details').getAttribute('open')).not.toBeNull()
  await second.getByText(words.chosen).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.chosen)
  bench.expectQuiet()
  await bench.close()
})

test('a model without judgements offers no such opinion', async () => {
  const bench = await openWorkbench({ language: 'en' })
  await bench.go('#/teaching%2Fceasefire-kept/robustness')
  await settled(bench.page)
  expect(await bench.page.locator('[data-part="together"]').count()).toBe(0)
  await bench.close()
})

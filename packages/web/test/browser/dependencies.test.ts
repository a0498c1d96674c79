/** Who depends on whom: the drawing has its text form, and keeps nobody out. */
import { afterEach, expect, test } from 'vitest'
import { expectOpenToAll } from './axe.ts'
import { settled } from './seen.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

const said = {
  en: {
    title: 'Who depends on whom',
    drawing: /^Drawing of who depends on whom. Arrows: 22\./,
    row: 'North Korea: relying on the United States',
    could: 'holds; the other could take it away by itself (begins: military strike)',
    all: /hidden: show/,
  },
  de: {
    title: 'Wer von wem abhängt',
    drawing: /^Zeichnung, wer von wem abhängt. Pfeile: 22\./,
    row: 'Nordkorea: angewiesen auf die USA',
    could: 'gilt; der andere könnte es allein aufheben (beginnt: Militärschlag)',
    all: /verborgen: zeigen/,
  },
} as const

let bench: Workbench
afterEach(() => bench.close())

test.each(['en', 'de'] as const)('drawn and in words, in %s', async (language) => {
  const words = said[language]
  bench = await openWorkbench({ language })
  const { page } = bench
  page.setDefaultTimeout(30_000)
  await bench.go('#/korea-2025/answer')

  // Nothing is asked before somebody opens it.
  await page.getByRole('heading', { name: words.title }).waitFor()
  expect(await page.getByRole('img', { name: words.drawing }).count()).toBe(0)
  await page.getByRole('heading', { name: words.title }).click()

  // The drawing says what it is and where its text is; each arrow says what its row says.
  const drawing = page.getByRole('img', { name: words.drawing })
  await drawing.waitFor()
  const card = page.locator('section.card').filter({ has: drawing })
  await card.getByRole('button', { name: words.all }).click()
  const rows = card.locator('tbody tr')
  const arrows = drawing.locator('> path')
  expect(await rows.count()).toBe(22)
  expect(await arrows.count()).toBe(22)
  const told = await arrows.locator('title').allTextContents()
  expect(told[0]).toBe(`${words.row}. ${words.could}`)
  for (const [i, row] of (await rows.all()).entries()) {
    const cells = await row.locator('th, td').allInnerTexts()
    expect(told[i]).toBe(`${cells[0]}. ${cells[4]}`)
  }

  // What a line means does not hang on its colour.
  const looks = await arrows.evaluateAll((paths) =>
    paths.map((path) => [path.getAttribute('class'), getComputedStyle(path).strokeDasharray]),
  )
  const kinds = new Map(looks.map(([kind, dashes]) => [kind?.split(' ')[0], dashes]))
  expect(kinds.size).toBe(3)
  expect(new Set(kinds.values()).size).toBe(3)

  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await settled(page)
    await expectOpenToAll(page)
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(over).toBeLessThanOrEqual(0)
  }
  bench.expectQuiet()
})

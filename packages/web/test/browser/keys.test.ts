/** Keys that follow each other fast: nothing is scrambled, nothing lost. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openWorkbench, type Workbench } from './workbench.ts'

const rows = [...'abcdefghij']
const text = `stufenplan: 1
id: keys
title: Keys
date: 2026-01-01
basis: assumption
actors:
  north: { label: North }
  south: { label: South }
options:
${rows.map((one) => `  ${one}: { owner: south, label: the ${one} }`).join('\n')}
preferences:
  north:
${rows.map((one) => `    - ${one} # about ${one}`).join('\n')}
  south: []
plans:
  steps:
    label: Steps
    stages:
      one: { label: One, commitments: [a, b] }
      two: { label: Two, after: [one], commitments: [c] }
      three: { label: Three, after: [two], commitments: [d] }
      four: { label: Four, after: [three], commitments: [e] }
`

let folder: string
let bench: Workbench
let page: Page
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stufenplan-keys-'))
  const model = join(folder, 'keys.yaml')
  writeFileSync(model, text)
  bench = await openWorkbench({ width: 1440, model, withText: true })
  page = bench.page
  await page.goto(`${bench.address}${bench.opened}`)
  await page.waitForURL(/#\/keys\//)
})
afterAll(async () => {
  await bench.close()
  rmSync(folder, { recursive: true, force: true })
})

const undo = () => page.getByRole('button', { name: 'Undo' })
beforeEach(async () => {
  while (await undo().isEnabled()) await undo().click()
  await page.goto(`${bench.address}#/keys/model/preferences/north`)
  await page.locator('.row .handle').nth(9).waitFor()
  await expect.poll(inText).toBe('abcdefghij')
})

/** The order in the text, each statement with its comment. */
const inText = async () => {
  const lines = await page.locator('.cm-content .cm-line').allInnerTexts()
  return lines.flatMap((line) => /^ {4}- (\w) # about \1$/.exec(line)?.[1] ?? []).join('')
}
const onScreen = async () =>
  (await page.locator('.row .name').allInnerTexts()).map((one) => one.trim().at(-1)).join('')
const becomes = async (order: string) => {
  await expect.poll(inText, { timeout: 8_000 }).toBe(order)
  expect(await onScreen()).toBe(order)
}
/** Keys as a keyboard sends them, without waiting for the page in between. */
const quickly = (...keys: readonly string[]) =>
  Promise.all(keys.map((key) => page.keyboard.press(key)))
const hold = (key: string, times: number) => quickly(...Array.from({ length: times }, () => key))
const handle = (place: number) => page.locator('.row .handle').nth(place)

/** Presses as the page saw them: how long from the first to the last. */
const spanOf = async (press: () => Promise<unknown>): Promise<number> => {
  await page.evaluate(() => {
    const times: number[] = []
    addEventListener('keydown', (event) => times.push(event.timeStamp), { capture: true })
    Object.assign(window, { times })
  })
  await press()
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times)
  return (times.at(-1) ?? 0) - (times[0] ?? 0)
}

test('four presses within 60 ms take a statement up four places, with its focus', async () => {
  const spans: number[] = []
  // On a busy machine whoever presses is late; what the page makes of it holds each time.
  while (spans.length < 8 && !spans.some((span) => span < 60)) {
    await handle(7).focus()
    spans.push(await spanOf(() => hold('Alt+ArrowUp', 4)))
    await becomes('abchdefgij')
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(focused).toContain('now 4 of 10')
    for (let i = 0; i < 4; i++) await undo().click()
    await becomes('abcdefghij')
  }
  expect(Math.min(...spans)).toBeLessThan(60)
  bench.expectQuiet()
})

test('a key held down takes a statement to the end, and no further', async () => {
  await handle(9).focus()
  await hold('Alt+ArrowUp', 14)
  await becomes('jabcdefghi')
  await hold('Alt+ArrowDown', 30)
  await becomes('abcdefghij')
  bench.expectQuiet()
})

test('keys for two statements in turn, and an open row, stay with their statements', async () => {
  await page.locator('.row .name').nth(1).click()
  await handle(1).focus()
  await quickly('Alt+ArrowDown', 'Alt+ArrowDown')
  await handle(0).focus()
  await quickly('Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowUp')
  await becomes('cadbefghij')
  const open = page.locator('.row:has(.name[aria-expanded="true"]) .name')
  expect((await open.innerText()).trim().at(-1)).toBe('b')
  bench.expectQuiet()
})

test('a commitment moved by quick keys goes as many stages, and back', async () => {
  await page.goto(`${bench.address}#/keys/plan/steps`)
  const at = (stage: string) =>
    page.locator('tr', { hasText: stage }).getByRole('button', { name: /the a South/ })
  await at('One').focus()
  await hold('Alt+ArrowDown', 3)
  await at('Four').waitFor()
  await expect.poll(() => at('Four').evaluate((one) => one === document.activeElement)).toBe(true)
  await quickly('Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowDown')
  await at('Two').waitFor()
  bench.expectQuiet()
})

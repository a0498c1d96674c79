/**
 * What somebody sees before anything is opened: a first screen with few words, a view that ends
 * soon, nothing wider than the window, nobody kept out. All views of the reference case, and of a
 * case that has inspections or a record the view of those, in both languages; the two themes are
 * shared out between them and the widths.
 */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { expectOpenToAll } from './axe.ts'
import { seen, settled } from './seen.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

const places = [
  ...['answer', 'plan', 'compare', 'robustness', 'claims', 'moves', 'signals', 'model'].map(
    (view) => `korea-2025/${view}`,
  ),
  'teaching%2Fline-observers/verification',
  'teaching%2Fceasefire-kept/implementation?day=2026-03-31',
]

/** Words on the first screen of 1280 × 900 pixels, the row above the views included. */
const wordsMax = 180
/** Height of a view in screens. */
const screensMax = 3
/** The same on a phone of 390 × 844 pixels. */
const phoneScreensMax = 4

describe.each([
  ['en', 'light', 'dark'],
  ['de', 'dark', 'light'],
] as const)('in %s', (language, theme, other) => {
  let bench: Workbench
  // A browser for each: after several runs of axe in one, a page now and then stands still.
  beforeEach(async () => {
    bench = await openWorkbench({ language, theme })
    bench.page.setDefaultTimeout(60_000)
  })
  afterEach(() => bench.close())

  test.each(places)('%s', async (place) => {
    const { page } = bench
    await page.setViewportSize({ width: 1280, height: 900 })
    await bench.go(`#/${place}`)
    await settled(page)
    const wide = await seen(page)
    expect(wide.words.length).toBeGreaterThan(60)
    expect(wide.first.length, wide.first.join(' ')).toBeLessThanOrEqual(wordsMax)
    expect(wide.screens).toBeLessThanOrEqual(screensMax)
    await page.emulateMedia({ colorScheme: theme })
    await expectOpenToAll(page)

    await page.setViewportSize({ width: 390, height: 844 })
    await settled(page)
    expect((await seen(page)).screens).toBeLessThanOrEqual(phoneScreensMax)
    await page.emulateMedia({ colorScheme: other })
    await expectOpenToAll(page)

    await page.setViewportSize({ width: 360, height: 780 })
    await settled(page)
    expect((await seen(page)).tooWide).toBe(0)
  })
})

test('what counts words sees neither what is folded away nor what is only read aloud', async () => {
  const bench = await openWorkbench()
  const { page } = bench
  await page.setContent(`
    <p>one two <span style="clip-path: inset(50%); position: absolute">three</span></p>
    <details><summary>four</summary>five</details>
    <div style="height: 20px; overflow: hidden"><p style="margin: 0">six<br><br><br>seven</p></div>
    <select><option>eight</option><option>nine</option></select>
    <p style="margin-top: 2000px">ten – 11</p>`)
  const { words, first, screens } = await seen(page)
  expect(words).toEqual(['one', 'two', 'four', 'six', 'ten', '11', 'eight'])
  expect(first).toEqual(['one', 'two', 'four', 'six', 'eight'])
  expect(screens).toBeGreaterThan(2)
  await bench.close()
})

test('what keeps people out is found: a picture without a name, and a page within the page', async () => {
  const bench = await openWorkbench()
  const { page } = bench
  const found = () =>
    expectOpenToAll(page).then(
      () => 'nothing',
      ({ message, actual }) => `${message} ${actual}`,
    )
  const framed = (text: string) =>
    page.setContent(`<html lang="en"><title>t</title><main><h1>t</h1>${text}</main></html>`)
  await framed('<p>one two three</p>')
  expect(await found()).toBe('nothing')
  await framed('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')
  expect(await found()).toContain('image-alt')
  await framed('<iframe title="a" srcdoc="<p>one</p>"></iframe>')
  expect(await found()).toContain('axe looks into no frame')
  await bench.close()
})

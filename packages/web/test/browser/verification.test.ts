/**
 * The view "verification": what stands there stands in the terminal, the slider asks anew, the
 * pieces that are folded open, what is taken away is there.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectOpenToAll } from './axe.ts'
import { seen, settled } from './seen.ts'
import { openWorkbench, program, type Workbench } from './workbench.ts'

const model = fileURLToPath(
  new URL('../../../../models/teaching/line-observers.yaml', import.meta.url),
)
const view = '#/teaching%2Fline-observers/verification'
/** One line; the terminal puts what a sentence rests on into brackets. */
const even = (text: string) => text.replace(/[()]/g, '').replace(/\s+/g, ' ').trim()

function printed(language: string, ...words: string[]): string {
  const all = ['verify', model, 'line', '--full', '--width', '200', '--lang', language, ...words]
  const run = spawnSync(process.execPath, [program, ...all], { encoding: 'utf8' })
  expect(run.stderr).toBe('')
  return even(run.stdout)
}

describe.each(['en', 'de'] as const)('in %s', (language) => {
  let bench: Workbench
  beforeAll(async () => {
    bench = await openWorkbench({ language })
    bench.page.setDefaultTimeout(60_000)
  })
  afterAll(() => bench.close())

  /** Every line of the view that the core tells, with all that is folded opened. */
  async function told(): Promise<string[]> {
    const { page } = bench
    await settled(page)
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLDetailsElement>('main details'))
        one.open = true
    })
    await settled(page)
    const lines = await page
      .locator(
        'main :is([data-headline], .under, [data-told], .verdict, .explained :is(p, li, td))',
      )
      .allInnerTexts()
    return lines.map((one) => even(one.replace(/^[✓✗◐]/, ''))).filter((one) => one !== '')
  }

  test('what stands there stands in the terminal, also at another effort', async () => {
    await bench.go(view)
    const stated = await told()
    // Twenty cells of ways and twenty-four of efforts, the answer, and what it rests on.
    expect(stated.length).toBeGreaterThan(45)
    const text = printed(language)
    for (const line of stated) expect(text).toContain(line)

    await bench.go(`${view}?effort=line-watch%3D0`)
    const none = await told()
    const otherwise = printed(language, '--effort', '0')
    for (const line of none) expect(otherwise).toContain(line)
    expect(none).not.toEqual(stated)
    await expectOpenToAll(bench.page)
    bench.expectQuiet()
  })

  test('no name that only the file uses stands there', async () => {
    await bench.go(view)
    await told()
    const words = new Set((await seen(bench.page)).lines.flatMap((line) => line.split(/[^\w-]+/)))
    for (const id of ['line-watch', 'piecemeal', 'hillpaths', 'openly', 'NORTH', 'stored'])
      expect(words).not.toContain(id)
    expect(words).toContain(language === 'en' ? 'depots' : 'Depots')
  })

  test('the slider changes the margins, by keys alone, and goes back', async () => {
    const { page } = bench
    await bench.go(view)
    await settled(page)
    const margins = page.locator('.pays .verdict')
    const stated = await margins.allInnerTexts()
    const slider = page.locator('input[type="range"]')
    await slider.focus()
    await page.keyboard.press('Home')
    // The address follows a moment after the slider.
    await expect.poll(() => page.url()).toContain('effort=line-watch%3D0')
    await settled(page)
    const none = await margins.allInnerTexts()
    expect(none.filter((one) => one.startsWith('✗')).length).toBeGreaterThan(0)
    expect(await page.locator('[data-days]').innerText()).toMatch(/^0 /)
    await page.getByRole('button', { name: /^(As stated|Wie angegeben)$/ }).click()
    await expect.poll(() => page.url()).not.toContain('effort')
    await settled(page)
    expect(await margins.allInnerTexts()).toEqual(stated)
  })

  test.each([360, 390, 1280, 2560])(
    'nothing is wider than a window of %i pixels',
    async (width) => {
      const { page } = bench
      await page.setViewportSize({ width, height: 900 })
      await bench.go(view)
      await settled(page)
      expect((await seen(page)).tooWide).toBe(0)
      expect(await page.locator('svg [class~="hidden"]').count()).toBe(1)
      await expectOpenToAll(page)
    },
  )
})

test('without a design of inspection the view says so and leads to the form', async () => {
  const bench = await openWorkbench({ language: 'en' })
  try {
    const { page } = bench
    await bench.go('#/teaching%2Fceasefire/answer')
    await settled(page)
    expect(await page.locator('header [data-view="verification"]').count()).toBe(0)
    await bench.go('#/teaching%2Fceasefire/verification')
    await settled(page)
    expect(await page.locator('main').innerText()).toContain('Nothing in this plan')
    await page.getByRole('link', { name: 'To the form of inspections' }).click()
    await page.locator('main h2').first().waitFor()
    expect(page.url()).toContain('#/teaching%2Fceasefire/model/inspections')
  } finally {
    await bench.close()
  }
})

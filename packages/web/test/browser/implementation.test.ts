/**
 * What became of a plan, on the page: the board, three reports of one stage typed in by keyboard
 * alone, a signal linked, both told as in the terminal; and the same in a model without a record.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { expectOpenToAll } from './axe.ts'
import { seen, settled } from './seen.ts'
import { openWorkbench, program, type Workbench } from './workbench.ts'

const model = fileURLToPath(
  new URL('../../../../models/teaching/ceasefire-kept.yaml', import.meta.url),
)
const view = '#/teaching%2Fceasefire-kept/implementation'
const even = (text: string) => text.replace(/\s+/g, ' ').trim()

const said = {
  en: {
    open: 'Add a report',
    promise: 'Promise',
    status: 'How far',
    date: 'Date',
    coder: 'Coder',
    seen: 'What was seen',
    keep: 'Record the report',
    promises: ['amnesty for the fighters', 'heavy weapons in depots'],
    steps: ['begun', 'halfway', 'in full'],
    kept: /Reports in this sitting: 3/,
    noDate: /“31\.2\.2026” is no date/,
    twoDays: /“3\/4\/2026” may mean two days/,
    third: '20 March 2026',
    undo: /^Undo/,
  },
  de: {
    open: 'Einen Bericht eintragen',
    promise: 'Zusage',
    status: 'Wie weit',
    date: 'Datum',
    coder: 'Wer kodiert',
    seen: 'Was zu sehen war',
    keep: 'Bericht eintragen',
    promises: ['Amnestie für die Kämpfer', 'schwere Waffen in Depots'],
    steps: ['begonnen', 'zur Hälfte', 'ganz'],
    kept: /Berichte in dieser Sitzung: 3/,
    noDate: /„31\.2\.2026“ ist kein Datum/,
    twoDays: /„3\/4\/2026“ kann zwei Tage meinen/,
    third: '20. März 2026',
    undo: /^Rückgängig/,
  },
} as const

describe.each(['en', 'de'] as const)('in %s', (language) => {
  const words = said[language]
  let bench: Workbench
  beforeEach(async () => {
    bench = await openWorkbench({ language })
    bench.page.setDefaultTimeout(20_000)
  })
  afterEach(() => bench.close())

  const row = (page: Page, name: string) => page.locator('[data-promise]', { hasText: name })
  const steps = (page: Page, name: string) =>
    row(page, name)
      .locator('[data-step]')
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-step'))))

  test('the board says what the terminal says, and each row opens its records', async () => {
    const { page } = bench
    await bench.go(`${view}?day=2026-03-31&since=2025-12-31`)
    await settled(page)
    const { stdout } = spawnSync(
      process.execPath,
      [
        ...[program, 'monitor', model, '--as-of', '2026-03-31', '--since', '2025-12-31'],
        ...['--full', '--width', '400', '--lang', language],
      ],
      { encoding: 'utf8' },
    )
    const told = (await page.locator('main [data-told]').allInnerTexts()).map(even)
    expect(told.length).toBeGreaterThan(20)
    for (const line of told) {
      const pieces = line.replace(/^[✓✗◐] ?/, '').split('; ')
      for (const piece of pieces) expect(even(stdout)).toContain(piece.replace(/\.$/, ''))
    }
    expect(even(stdout)).toContain(even(await page.locator('[data-headline]').innerText()))

    const first = page.locator('[data-promise] summary').nth(1)
    await first.focus()
    await page.keyboard.press('Enter')
    const records = page.locator('[data-promise][open] ol li')
    expect(await records.count()).toBe(4)
    expect(await records.first().innerText()).toMatch(/2025.*A/s)
    await expectOpenToAll(page)
  })

  test('three reports of a stage are typed in by keyboard, and the board has them', async () => {
    const { page } = bench
    await bench.go(`${view}?day=2026-03-31`)
    await settled(page)
    const [amnesty, depot] = words.promises
    expect(await steps(page, amnesty)).toEqual([])
    await page.locator('summary', { hasText: words.open }).focus()
    await page.keyboard.press('Enter')
    const form = page.locator('[data-part="report"]')
    const field = (name: string) => form.getByLabel(name).first()
    /** Into a list by its first word, as somebody at a keyboard does it; a space would open it. */
    const pick = async (name: string, option: string) => {
      await field(name).focus()
      await page.keyboard.type(option.replace(/ .*/, ''))
      expect(
        await field(name).evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.text),
      ).toBe(option)
    }
    const type = async (name: string, text: string) => {
      await field(name).focus()
      await page.keyboard.press('Control+A')
      await page.keyboard.type(text)
    }
    await pick(words.promise, amnesty)
    await pick(words.status, words.steps[0])
    await type(words.date, '31.2.2026')
    await page.keyboard.press('Enter')
    await form.getByRole('alert').getByText(words.noDate).waitFor()
    await type(words.date, '3/4/2026')
    await page.keyboard.press('Enter')
    await form.getByRole('alert').getByText(words.twoDays).waitFor()
    await type(words.date, '5.3.2026')
    await type(words.coder, 'B')
    await type(words.seen, 'one')
    await page.keyboard.press('Enter')
    await expect.poll(() => steps(page, amnesty)).toEqual([1])
    // Promise, date and coder stand; what was seen does not.
    expect(await field(words.date).inputValue()).toBe('2026-03-05')
    expect(await field(words.coder).inputValue()).toBe('B')
    expect(await field(words.seen).inputValue()).toBe('')
    await expect
      .poll(() => field(words.promise).evaluate((one) => one === document.activeElement))
      .toBe(true)
    await pick(words.status, words.steps[2])
    await type(words.date, words.third)
    await page.keyboard.press('Enter')
    await expect.poll(() => steps(page, amnesty)).toEqual([1, 3])
    expect(await field(words.date).inputValue()).toBe('2026-03-20')
    await pick(words.promise, depot)
    await pick(words.status, words.steps[1])
    await type(words.seen, 'three')
    await page.keyboard.press('Enter')
    await expect.poll(() => steps(page, depot)).toEqual([2])
    await form.getByText(words.kept).waitFor()
    await expectOpenToAll(page)

    await page.locator('header').getByRole('button', { name: words.undo }).click()
    await expect.poll(() => steps(page, depot)).toEqual([])
    expect(await steps(page, amnesty)).toEqual([1, 3])
  })

  test('a signal leaves the inbox once somebody has linked it to what one would see', async () => {
    const { page } = bench
    await bench.go(`${view}?day=2026-03-31`)
    await settled(page)
    const inbox = page.locator('[data-part="inbox"]')
    await inbox.locator('summary').first().click()
    await inbox.locator('li summary').first().click()
    const choices = inbox.locator('form select')
    await choices.nth(1).selectOption('aid')
    await choices.nth(2).selectOption('yes')
    await choices.nth(3).selectOption('appeals')
    await inbox.locator('form input').fill('as told')
    await page.keyboard.press('Enter')
    await expect.poll(() => inbox.locator('li').count()).toBe(0)
    await page.locator('[data-part="watched"] summary').click()
    const watched = page.locator('[data-part="watched"] li li')
    expect(
      (await watched.allInnerTexts()).filter((one) => /^(Seen|Gesehen)/.test(one)),
    ).toHaveLength(2)
    await page.locator('[data-part="replay"] summary').click()
    await settled(page)
    expect(await page.locator('[data-part="replay"] tbody tr').count()).toBeGreaterThan(8)
    await expectOpenToAll(page)
    expect((await seen(page)).tooWide).toBe(0)
  })

  test('a model without a record says so and offers the form', async () => {
    const { page } = bench
    await bench.go('#/teaching%2Fceasefire/implementation')
    await settled(page)
    expect(await page.locator('[data-headline]').innerText()).toMatch(
      /Nothing has been recorded|nichts vermerkt/,
    )
    await page.locator('summary', { hasText: words.open }).waitFor()
    await page.setViewportSize({ width: 2560, height: 1300 })
    await settled(page)
    expect((await seen(page)).tooWide).toBe(0)
    bench.expectQuiet()
  })
})

test('without a day of its own the view is of today by the calendar of whoever reads', async () => {
  const bench = await openWorkbench()
  await bench.go(view)
  await settled(bench.page)
  const [shown, local] = await Promise.all([
    bench.page.getByLabel('As of').inputValue(),
    bench.page.evaluate(() => new Date().toLocaleDateString('sv-SE')),
  ])
  expect(shown).toBe(local)
  await bench.close()
})

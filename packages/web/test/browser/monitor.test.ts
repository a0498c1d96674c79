/**
 * Tried as a monitor would: ten reports of one stage typed in by form, with the keyboard alone and
 * every key counted, then the monthly page on paper. What the page says of the ten is on it, and
 * nothing stands over anything else.
 */
import { spawnSync } from 'node:child_process'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { settled } from './seen.ts'
import { openWorkbench } from './workbench.ts'

const view = '#/teaching%2Fceasefire-kept/implementation?day=2026-03-31&since=2026-02-28'

/** What a monitor of the third stage has at the end of March: promise, step, day, sight, place. */
const reports = {
  en: [
    ['am', 'b', '2026-03-02', 'amnesty bill laid before parliament', 'capital'],
    ['am', 'b', '2026-03-06', 'first reading passed, 61 to 40', 'capital'],
    ['am', 'h', '2026-03-13', 'law in force for fighters without charges', 'capital'],
    ['am', 'h', '2026-03-20', 'lists of names exchanged', 'liaison office'],
    ['am', 'h', '2026-03-27', 'forty releases counted at the gate', 'central prison'],
    ['he', 'b', '2026-03-03', 'two depots fenced and guarded', 'northern valley'],
    ['he', 'b', '2026-03-10', 'six howitzers driven in', 'northern valley'],
    ['he', 'h', '2026-03-17', 'half of the declared pieces counted', 'northern valley'],
    ['he', 'h', '2026-03-24', 'seals found whole', 'eastern depot'],
    ['he', 'h', '2026-03-30', 'two pieces missing from the list', 'eastern depot'],
  ],
  de: [
    ['Am', 'b', '2.3.2026', 'Amnestiegesetz im Parlament eingebracht', 'Hauptstadt'],
    ['Am', 'b', '6.3.2026', 'erste Lesung mit 61 zu 40 angenommen', 'Hauptstadt'],
    ['Am', 'z', '13.3.2026', 'Gesetz in Kraft für Kämpfer ohne Anklage', 'Hauptstadt'],
    ['Am', 'z', '20.3.2026', 'Namenslisten ausgetauscht', 'Verbindungsbüro'],
    ['Am', 'z', '27.3.2026', 'vierzig Entlassungen am Tor gezählt', 'Zentralgefängnis'],
    ['sch', 'b', '3.3.2026', 'zwei Depots umzäunt und bewacht', 'nördliches Tal'],
    ['sch', 'b', '10.3.2026', 'sechs Haubitzen eingefahren', 'nördliches Tal'],
    ['sch', 'z', '17.3.2026', 'die Hälfte der gemeldeten Stücke gezählt', 'nördliches Tal'],
    ['sch', 'z', '24.3.2026', 'Siegel unversehrt vorgefunden', 'östliches Depot'],
    ['sch', 'z', '30.3.2026', 'zwei Stücke fehlen auf der Liste', 'östliches Depot'],
  ],
} as const

const said = {
  en: {
    open: 'Add a report',
    kept: /Reports in this sitting: 10\./,
    promises: ['amnesty for the fighters', 'heavy weapons in depots'],
    last: ['forty releases counted at the gate', 'two pieces missing from the list'],
    clicked: ['Add a report', 'Bring in a sheet', 'Take this', '☰'],
  },
  de: {
    open: 'Einen Bericht eintragen',
    kept: /Berichte in dieser Sitzung: 10\./,
    promises: ['Amnestie für die Kämpfer', 'schwere Waffen in Depots'],
    last: ['vierzig Entlassungen am Tor gezählt', 'zwei Stücke fehlen auf der Liste'],
    clicked: ['Einen Bericht eintragen', 'Tabelle übernehmen', 'Mitnehmen', '☰'],
  },
} as const

/**
 * Keys a report may take beside what was seen, where and on which day: from field to field, into
 * the lists, and to keep it. The ten take 607 keys in English, of which 520 say what was seen, and
 * 642 in German, of which 554 do.
 */
const keysAroundMax = 12
const pagesMax = 4

/** Hands on a keyboard that count. */
function hands(page: Page) {
  let keys = 0
  return {
    get count() {
      return keys
    },
    async press(...names: readonly string[]) {
      for (const name of names) await page.keyboard.press(name)
      keys += names.length
    },
    async type(text: string) {
      await page.keyboard.type(text)
      keys += text.length
    },
  }
}

const hasReader = spawnSync('pdftotext', ['-v']).error === undefined

describe.each(['en', 'de'] as const)('in %s', (language) => {
  const words = said[language]
  test('ten reports of a stage are typed in, and the page of the month has them', async () => {
    const bench = await openWorkbench({ language })
    const { page } = bench
    page.setDefaultTimeout(20_000)
    await bench.go(view)
    await settled(page)
    const form = page.locator('[data-part="report"]')
    await form.locator('summary').focus()
    const by = hands(page)
    await by.press('Enter', 'Tab')
    let free = 0
    let before: string | undefined
    for (const [i, [promise, step, day, sight, place]] of reports[language].entries()) {
      if (promise !== before) await by.type(promise)
      before = promise
      await by.press('Tab')
      await by.type(step)
      await by.press('Tab')
      await by.type(day)
      await by.press('Tab', 'Tab')
      // Who codes is typed once: it stays for all that follow.
      if (i === 0) await by.type('B')
      await by.press('Tab')
      await by.type(sight)
      await by.press('Tab')
      await by.type(place)
      await by.press('Enter')
      free += day.length + sight.length + place.length
      await form.getByText(new RegExp(`: ${i + 1}\\.`)).waitFor()
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
    }
    await form.getByText(words.kept).waitFor()
    expect((by.count - free) / 10).toBeLessThanOrEqual(keysAroundMax)
    await settled(page)
    for (const name of words.promises) {
      const row = page.locator('[data-promise]', { hasText: name })
      expect(await row.locator('[data-step]').count()).toBe(5)
    }
    if (hasReader) expectOnPaper(await page.pdf({ format: 'A4' }), words)
    bench.expectQuiet()
    await bench.close()
  })
})

function expectOnPaper(pdf: Buffer, words: (typeof said)['en' | 'de']): void {
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []
  expect(pages.length).toBeLessThanOrEqual(pagesMax)
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf })
  const text = stdout.toString().replaceAll(/\s+/g, ' ')
  for (const one of [...words.promises, ...words.last]) expect(text).toContain(one)
  for (const one of words.clicked) expect(text).not.toContain(one)
  expect(overlapping(pdf)).toEqual([])
}

/** Words whose boxes overlap, as labels of an axis do that was measured for the screen. */
function overlapping(pdf: Buffer): string[] {
  const { stdout } = spawnSync('pdftotext', ['-bbox', '-', '-'], { input: pdf })
  const sheets = stdout.toString().split('<page ').slice(1)
  return sheets.flatMap((sheet) => {
    const words = [...sheet.matchAll(/xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</g)]
    const boxes = words.map(([, left, top, right, bottom, word = '']) => ({
      ...{ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
      word,
    }))
    return boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter((other) => isOver(one, other))
        .map((other) => `${one.word} over ${other.word}`),
    )
  })
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** By more than a point: boxes of lines reach a little into those of their neighbours. */
function isOver(one: Box, other: Box): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return wide > 1 && high > 4
}

/** A view on paper: nothing to click, headline and picture there, a bounded number of pages. */
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settled } from './seen.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

/** The case of the view that the reference case has nothing to show in. */
const elsewhere = 'teaching%2Fline-observers'
/** What each view must say on paper, and at most how many sheets of A4 it may take. */
const views = [
  ['answer', ['Freeze for freeze', 'Why nothing moves'], ['Warum sich nichts bewegt'], 6],
  ['plan/stufenplan', ['Nuclear arms control', 'Once the plan is carried out'], ['Kontakte'], 6],
  ['compare', ['Single package', 'Staged plan'], ['Stufenplan'], 3],
  ['robustness', ['readings'], ['Lesarten'], 5],
  ['claims', ['Contradicted by the model'], ['widerspricht'], 18],
  ['moves', ['North Korea'], ['Nordkorea'], 3],
  ['signals', ['What the signals moved'], ['Signale'], 5],
  [`${elsewhere}/verification`, ['Needed', 'arms over the hills'], ['Waffen durch die Berge'], 2],
] as const

const hasReader = spawnSync('pdftotext', ['-v']).error === undefined
const buttons = {
  en: [
    'Search for repairs',
    'As in the model',
    'Take this',
    'All as in the model',
    'As stated',
    '☰',
  ],
  de: ['Wie im Modell', 'Mitnehmen', 'Wie angegeben', '☰'],
}

describe.skipIf(!hasReader).each(['en', 'de'] as const)(
  'printed in %s (needs pdftotext; skipped where there is none)',
  (language) => {
    let bench: Workbench
    beforeAll(async () => {
      bench = await openWorkbench({ language })
      bench.page.setDefaultTimeout(60_000)
    })
    afterAll(() => bench.close())

    test.each(views)('%s', async (view, english, german, pagesMax) => {
      const { page } = bench
      await bench.go(view.startsWith(elsewhere) ? `#/${view}` : `#/korea-2025/${view}`)
      await settled(page)
      const headline = (
        await page.locator('main :is(.headline, h1:not(.hidden-visually))').first().innerText()
      ).replaceAll(/\s+/g, ' ')
      const pdf = await page.pdf({ format: 'A4' })
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []
      expect(pages.length).toBeLessThanOrEqual(pagesMax)
      const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf })
      const text = stdout.toString().replaceAll(/\s+/g, ' ')
      expect(text).toContain(headline.slice(0, 30))
      if (language === 'en') for (const one of english) expect(text).toContain(one)
      else for (const one of german) expect(text).toContain(one)
      for (const one of buttons[language]) expect(text).not.toContain(one)
    })
  },
)

/**
 * Pictures of every view of the page, in both languages, both themes and three widths, as kept in
 * docs/images/page: `node tools/run.mjs tools/page-pictures.ts [VIEW …]`. Needs a build.
 */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { openWorkbench } from '../packages/web/test/browser/workbench.ts'

const folder = fileURLToPath(new URL('../docs/images/page/', import.meta.url))

/** Where each view is looked at: something chosen, so that the picture shows it at work. */
const places: Readonly<Record<string, string>> = {
  answer: '#/korea-2025/answer',
  model: '#/korea-2025/model/preferences/US',
  moves: '#/korea-2025/moves/today/DPRK',
  plan: '#/korea-2025/plan/stufenplan',
  compare: '#/korea-2025/compare',
  robustness: '#/korea-2025/robustness',
  claims: '#/korea-2025/claims',
  signals: '#/korea-2025/signals',
}
const widths = [
  [360, 780],
  [1280, 900],
  [2560, 1440],
] as const

const [, , , ...named] = process.argv
const views = named.length > 0 ? named : Object.keys(places)

mkdirSync(folder, { recursive: true })
for (const language of ['en', 'de'] as const)
  for (const theme of ['light', 'dark'] as const) {
    const bench = await openWorkbench({ language, theme })
    for (const view of views) {
      await bench.go(places[view] ?? `#/korea-2025/${view}`)
      await settled(bench.page)
      for (const [width, height] of widths) {
        await bench.page.setViewportSize({ width, height })
        await bench.page.waitForTimeout(300)
        const path = `${folder}${view}-${language}-${theme}-${width}.jpg`
        await bench.page.screenshot({ path, type: 'jpeg', quality: 62 })
        const overflow = await bench.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (overflow > 0) console.log(`${path} is ${overflow} pixels too wide`)
      }
    }
    await bench.close()
  }

/** Waits until nothing is being computed. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(600)
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null, null, {
    timeout: 120_000,
  })
}

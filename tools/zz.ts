import { settled } from '../packages/web/test/browser/seen.ts'
import { openWorkbench } from '../packages/web/test/browser/workbench.ts'

for (const language of ['en', 'de'] as const)
  for (const width of [1280, 390]) {
    const bench = await openWorkbench({ language, width, height: 1000 })
    const { page } = bench
    page.setDefaultTimeout(20000)
    await bench.go('#/teaching%2Fceasefire-kept/plan/three-stages/settlement?option=corridor')
    await settled(page)
    await page.locator('article.card details summary').first().click()
    await page
      .locator('aside details summary')
      .first()
      .click()
      .catch(() => console.log('no aside'))
    await settled(page)
    await page
      .locator('article.card')
      .first()
      .screenshot({ path: `/tmp/pp/stage-${language}-${width}.png` })
    await page
      .locator('aside')
      .first()
      .screenshot({ path: `/tmp/pp/bead-${language}-${width}.png` })
    await page.locator('.controls').scrollIntoViewIfNeeded()
    await page.locator('.controls ~ details summary').click()
    await page.screenshot({ path: `/tmp/pp/signed-${language}-${width}.png` })
    await bench.close()
  }

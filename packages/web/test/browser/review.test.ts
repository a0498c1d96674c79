/** Readers mark and comment judgements by form; the marks are kept in the file and told beside. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorkbench, type Workbench } from './workbench.ts'

const text = `stufenplan: 1
id: line
title: { en: A line, de: Eine Linie }
date: 2026-01-01
languages: [en, de]
basis: assumption
actors:
  north: { label: { en: North, de: Norden } }
  south: { label: { en: South, de: Süden } }
options:
  withdraw: { owner: north, label: { en: pulling back, de: Rückzug } }
  lift: { owner: south, label: { en: lifting it, de: Aufheben } }
preferences:
  north:
    - { id: port, want: lift, label: { en: the port open, de: offener Hafen } }
    - not withdraw
  south: [withdraw, not lift]
`

let folder: string
let bench: Workbench
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stufenplan-review-'))
})
afterEach(async () => {
  await bench.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each([
  { language: 'en', named: 'What readers say', sign: 'Who says it' },
  { language: 'de', named: 'Was Leser dazu sagen', sign: 'Wer es sagt' },
] as const)('a doubt is left, told and answered by form ($language)', async (words) => {
  const { language } = words
  const model = join(folder, 'line.yaml')
  writeFileSync(model, text)
  bench = await openWorkbench({ width: 1280, model, language })
  const { page } = bench
  await bench.go('#opened')
  await page.waitForURL(/#\/line\//)
  await page.goto(`${bench.address}#/line/model/preferences/north?statement=2`)

  // The second statement is a bare formula: it gets its longer form with the remark.
  const said = page.locator('details', { hasText: words.named }).last()
  await said.locator('summary').click()
  await said.getByLabel(words.sign).fill('M. T.')
  await said.locator('select').selectOption('doubted')
  await said.getByRole('textbox').last().fill('The guns are old.')
  await said.locator('form button').click()
  await said.locator('li').waitFor()
  expect(await said.locator('li').innerText()).toContain('The guns are old.')
  const kept = await page.evaluate(() => document.body.innerText)
  expect(kept).toContain(language === 'en' ? 'Doubted by M. T.' : 'Bezweifelt von M. T.')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map((one) => one.id)).toEqual([])

  // Whoever rests a verdict on it is told, and an answer settles it.
  await bench.go('#/line/answer')
  await page
    .getByText(language === 'en' ? /doubted by M. T./ : /bezweifelt von M. T./)
    .first()
    .waitFor({ state: 'attached' })
  await page.goto(`${bench.address}#/line/model/preferences/north?statement=2`)
  await said.locator('select').selectOption('agreed')
  await said.locator('form button').click()
  await said.locator('li').nth(1).waitFor()
  expect(await page.evaluate(() => document.body.innerText)).not.toContain(
    language === 'en' ? 'Doubted by M. T.' : 'Bezweifelt von M. T.',
  )
  await page.reload()
  await said.locator('li').nth(1).waitFor()
})

test('a signal is marked and commented where it stands, and the mark stands beside it', async () => {
  bench = await openWorkbench()
  const { page } = bench
  page.setDefaultTimeout(30_000)
  await bench.go('#/korea-2025/signals')
  await page.locator('.timeline a').first().click()
  const card = page.locator('li.card').first()
  await card.getByText('What readers say').click()
  await card.getByLabel('Who says it').fill('A. R.')
  await card.getByLabel('Comment').fill('Only one source.')
  await card.getByRole('combobox').selectOption('doubted')
  await card.getByRole('button', { name: 'Add the remark' }).click()
  await card.locator('details ol').getByText('Only one source.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await card.locator('details ol').getByText('Only one source.').waitFor({ state: 'detached' })
  bench.expectQuiet()
})

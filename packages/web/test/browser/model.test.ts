/** The model as text and as forms: each changes the other, and nothing the author wrote is lost. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorkbench, type Settings, type Workbench } from './workbench.ts'

const text = `stufenplan: 1
id: line
title: { en: A line, de: Eine Linie }
date: 2026-01-01
languages: [en, de]
basis: assumption
actors:
  north: { label: { en: North, de: Norden } }
  south: { label: { en: South, de: Süden } }
options: # of both
  withdraw: { owner: north, label: { en: pulling back, de: Rückzug } }
  lift: { owner: south, label: { en: lifting it, de: Aufheben } }
preferences:
  north:
    # the port above all
    - { id: port, want: lift, label: { en: the port open, de: offener Hafen } } # always
    - { id: guns, want: not withdraw, label: { en: guns kept, de: Waffen behalten } }
  south: [withdraw, not lift]
questions:
  Q1:
    title: { en: Does the North prefer its guns?, de: Zieht der Norden die Waffen vor? }
    base: no
    answers:
      no: { label: { en: No, de: Nein } }
      yes: { label: { en: Yes, de: Ja }, changes: [{ move: guns, of: north, before: port }] }
plans:
  swap:
    label: { en: Swap, de: Tausch }
    stages: { exchange: [withdraw, lift] }
`

let folder: string
let bench: Workbench
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stufenplan-model-'))
})
afterEach(async () => {
  await bench.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens the small model above in a case of its own, at a part of its model. */
async function start(part: string, settings: Settings = {}): Promise<Page> {
  const model = join(folder, 'line.yaml')
  writeFileSync(model, text)
  bench = await openWorkbench({ width: 1440, model, withText: true, ...settings })
  const { page } = bench
  await bench.go('#opened')
  await page.waitForURL(/#\/line\//)
  await page.goto(`${bench.address}#/line/model/${part}`)
  await page.locator('.cm-content').waitFor()
  return page
}

const shown = (page: Page) =>
  page
    .locator('.cm-content')
    .evaluate((content) =>
      [...content.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'),
    )
const waitForText = (page: Page, part: string) =>
  expect.poll(() => shown(page), { timeout: 5_000 }).toContain(part)

async function expectNoIssue(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(bad.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

const swapped = `  north:
    - { id: guns, want: not withdraw, label: { en: guns kept, de: Waffen behalten } }
    # the port above all
    - { id: port, want: lift, label: { en: the port open, de: offener Hafen } } # always
  south:`

test('a statement moves by keyboard, its comments along with it, and undo works in any view', async () => {
  const page = await start('preferences/north')
  expect(`${await shown(page)}`).toBe(text)
  await page.getByText('gains at every step').waitFor()
  await page.getByRole('button', { name: 'Move “the port open”, now 1 of 2' }).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await waitForText(page, swapped)
  await page.getByText('“Swap” is declined (North)').waitFor()
  await page.getByText('Before “the port open, to place 2”:').waitFor()
  await page
    .getByRole('button', { name: 'Move “the port open”, now 2 of 2' })
    .and(page.locator(':focus'))
    .waitFor()
  await expectNoIssue(page)
  await page.getByRole('link', { name: 'Answer', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Answer' }).waitFor()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await page.getByRole('link', { name: 'Model', exact: true }).click()
  await waitForText(page, '# the port above all')
  expect(await shown(page)).toBe(text)
  bench.expectQuiet()
})

test('when an option may be turned is said by forms, written, and taken back', async () => {
  const page = await start('options/withdraw')
  await page.getByLabel('Add a condition: only while').selectOption({ label: 'lifting it' })
  await waitForText(page, 'while: lift')
  const condition = page.getByRole('group', { name: 'When it may be turned' })
  await condition.getByLabel('What').selectOption({ label: 'ending it' })
  await waitForText(page, 'to: no')
  await condition.getByLabel('Why only then en').fill('nobody goes first')
  await page.keyboard.press('Tab')
  await waitForText(page, 'nobody goes first')
  await expectNoIssue(page)
  await condition.getByRole('button', { name: 'Remove this condition' }).click()
  // The option was written on one line, and stands on several now; nothing else is another.
  await expect.poll(() => shown(page)).not.toContain('moves:')
  expect(await shown(page)).toContain('label: { en: pulling back, de: Rückzug }')
  bench.expectQuiet()
})

test('a statement moves by pointer, and by the command that names another', async () => {
  const page = await start('preferences/north', { language: 'de' })
  const handle = page.getByRole('button', { name: '„Waffen behalten“ verschieben, jetzt 2 von 2' })
  const box = await handle.boundingBox()
  if (box === null) throw new Error('The handle is not on screen.')
  await page.mouse.move(box.x + 5, box.y + 5)
  await page.mouse.down()
  await page.mouse.move(box.x + 5, box.y - 60, { steps: 4 })
  await page.mouse.up()
  await waitForText(page, swapped)
  await page.getByRole('button', { name: /^offener Hafen/ }).click()
  await page.getByLabel('Stellen über').selectOption({ label: '1. Waffen behalten' })
  await expect.poll(() => shown(page)).toBe(text)
  bench.expectQuiet()
})

test('what is wrong is marked at its token, and the forms keep the last good answer', async () => {
  const page = await start('preferences/south')
  await page.getByRole('button', { name: /^no lifting it/ }).click()
  const wants = page.getByLabel('Wants', { exact: true }).first()
  await wants.fill('not lifft')
  await page.getByText('Did you mean "lift"', { exact: false }).first().waitFor()
  expect(await shown(page)).toBe(text)
  await wants.press('Tab')
  const marked = () => page.locator('.cm-lintRange-error').allInnerTexts()
  await expect.poll(marked, { timeout: 5_000 }).toEqual(['lifft'])
  await page.getByText('Answers are those of the last text without errors.').waitFor()
  await page.getByText('gains at every step').waitFor()
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+z')
  await expect.poll(() => shown(page)).toBe(text)
  await expect.poll(marked).toEqual([])
  bench.expectQuiet()
})

test('what is typed is read after a pause, and the forms show it', async () => {
  const page = await start('actors')
  await page.locator('.cm-content').getByText('South', { exact: true }).dblclick()
  await page.keyboard.type('Far South')
  await page.locator('summary', { hasText: 'Far South' }).waitFor()
  await page.keyboard.press('Control+z')
  await page.locator('summary', { hasText: /^South/ }).waitFor()
  expect(await shown(page)).toBe(text)
  bench.expectQuiet()
})

test('rows of a spreadsheet become options, and the text says so', async () => {
  const page = await start('options')
  await page.getByText('Paste rows from a spreadsheet').click()
  await page
    .getByRole('textbox', { name: 'Paste the rows here' })
    .fill('Owner\tOption\tToday\nNorth\tA hotline\tyes\nMars\tNothing\tno\n')
  await page.getByText('options, row 3: "Mars" under "Owner" names no actor of the model').waitFor()
  await page.getByRole('button', { name: 'Add 1 row' }).click()
  await page.getByRole('textbox', { name: 'Name of: A hotline' }).waitFor()
  await waitForText(
    page,
    '  a-hotline: { owner: north, label: A hotline, today: yes, basis: assumption }',
  )
  await expectNoIssue(page)
  bench.expectQuiet()
})

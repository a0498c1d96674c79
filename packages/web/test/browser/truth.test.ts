/**
 * The page tells the truth while the text is broken, identifiers stay out of it, and what is
 * removed or renamed takes along all that speaks of it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openWorkbench, type Workbench } from './workbench.ts'

const text = `stufenplan: 1
id: truth
title: A line
date: 2026-01-01
basis: assumption
actors:
  north: { label: North }
  south: { label: South }
options:
  withdraw: { owner: north, label: pulling back }
  lift: { owner: south, label: lifting it }
rules:
  lone: { never: withdraw & not lift, because: nobody would }
preferences:
  north: [lift, not withdraw, withdraw | lift]
  south: [withdraw, not lift]
plans:
  swap:
    label: Swap
    stages: { exchange: { label: Exchange, commitments: [withdraw, lift] } }
`

let folder: string
let bench: Workbench
let page: Page
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stufenplan-truth-'))
  const model = join(folder, 'truth.yaml')
  writeFileSync(model, text)
  bench = await openWorkbench({ width: 1440, model, withText: true })
  page = bench.page
  await page.goto(`${bench.address}${bench.opened}`)
  await page.waitForURL(/#\/truth\//)
})
afterAll(async () => {
  await bench.close()
  rmSync(folder, { recursive: true, force: true })
})
const undo = () => page.getByRole('button', { name: 'Undo' })
beforeEach(async () => {
  await page.goto(`${bench.address}#/truth/model/actors`)
  await page.locator('.cm-content').waitFor()
  while (await undo().isEnabled()) await undo().click()
  await expect.poll(shown).toBe(text)
})

const go = (hash: string) => page.goto(`${bench.address}#/truth/${hash}`)
const shown = () =>
  page
    .locator('.cm-content')
    .evaluate((content) =>
      [...content.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'),
    )

/** Makes the text wrong: an owner that is no actor. */
async function spoil(): Promise<void> {
  await page.locator('.cm-content').getByText('south', { exact: true }).nth(1).dblclick()
  await page.keyboard.type('nobody')
  await page.getByText('1 error', { exact: false }).first().waitFor()
}

test('while the text has errors the strip says nothing of it, and says so', async () => {
  const strip = page.getByRole('region', { name: /.*/ }).and(page.locator('[data-verdict-of]'))
  await strip.getByText('holds', { exact: false }).waitFor()
  await spoil()
  await strip.getByText('nothing is said of it until they are mended').waitFor()
  await strip.getByText('Before the errors:').waitFor()
  expect(await strip.innerText()).not.toContain('changed none of this')
  await go('plan/swap')
  await page.getByText('nothing is said of it until they are mended').waitFor()
  await page.getByText('What you see is the last version without any.').waitFor()
  bench.expectQuiet()
})

async function openLink(model: string): Promise<void> {
  const stream = new Blob([model]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const packed = Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')
  await page.goto('about:blank')
  await page.goto(`${bench.address}#model=${packed}`)
}

test('a first opening with an error claims no earlier version', async () => {
  await openLink(text.replace('id: truth', 'id: wrong').replace('owner: south', 'owner: nobody'))
  await page.waitForURL(/#\/wrong\/model/)
  await page.getByText('nothing can be computed from it yet').first().waitFor()
  expect(await page.getByText(/last (version|text) without/).count()).toBe(0)
  bench.expectQuiet()
})

test.each(['#model=', '#model=AAAA', '#model=%%%'])(
  'a broken link (%s) says so and goes on',
  async (hash) => {
    await page.goto('about:blank')
    await page.goto(`${bench.address}${hash}`)
    await page.getByRole('alert').getByText('The link cannot be read').waitFor()
    await page.getByRole('button', { name: 'Start your own' }).waitFor()
    await page.getByRole('link', { name: 'Open the case you had last' }).click()
    await page.waitForURL(/#\/(truth|wrong)\//)
    bench.expectQuiet()
  },
)

test('copying a link says in sight that it did, and where the link leads', async () => {
  await page.getByRole('button', { name: /^Case/ }).click()
  await page.getByRole('button', { name: /^Copy a link/ }).click()
  const told = page.getByText(/Link copied: .*It opens on this machine only/)
  await told.waitFor()
  const box = await told.boundingBox()
  expect((box?.height ?? 0) * (box?.width ?? 0)).toBeGreaterThan(1_000)
  bench.expectQuiet()
})

test('wishes are named by their options, whatever these are called by now', async () => {
  await go('model/preferences/north')
  const names = () => page.locator('.row .name').allInnerTexts()
  await expect.poll(names).toEqual(['lifting it', 'no pulling back', 'pulling back or lifting it'])
  await page.locator('.cm-content').getByText('pulling back', { exact: true }).first().dblclick()
  await page.keyboard.type('leaving')
  await expect.poll(async () => (await names()).join()).toContain('leaving')
  expect((await names()).join()).not.toContain('withdraw')
  bench.expectQuiet()
})

test('an option is renamed wherever it is named, in one step', async () => {
  await go('model/options/withdraw')
  const field = page.getByLabel('Name in formulas', { exact: false })
  await field.fill('pull_back')
  await field.press('Tab')
  await expect.poll(shown).toBe(text.replace(/\bwithdraw\b/g, 'pull_back'))
  await undo().click()
  await expect.poll(shown).toBe(text)
  await go('model/actors/south')
  const actor = page.getByLabel('Name in formulas', { exact: false }).last()
  await actor.fill('north')
  await actor.press('Tab')
  await page.getByText('does not allow this change', { exact: false }).waitFor()
  expect(await shown()).toBe(text)
  bench.expectQuiet()
})

test('removing an option shows what hangs on it, and takes it along in one step', async () => {
  await go('model/options/withdraw')
  await page.getByRole('row').getByRole('button', { name: 'Remove', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'What hangs on “pulling back”' })
  await dialog.getByText('nobody would').waitFor()
  await dialog.getByText('not pulling back').waitFor()
  expect(await dialog.innerText()).not.toContain('withdraw')
  await dialog.getByRole('button', { name: /^Remove all/ }).click()
  await expect.poll(shown).not.toContain('withdraw')
  expect(await page.getByText(/\d+ error/).count()).toBe(0)
  await undo().click()
  await expect.poll(shown).toBe(text)
  bench.expectQuiet()
})

test('a plan says the same refusal in every view', async () => {
  await go('answer')
  const said = await page.locator('.plans .said').first().innerText()
  const [first = ''] = said.split('\n').filter((one) => /gains|declined|nothing new/.test(one))
  expect(first).toMatch(/gains|declined|nothing new/)
  await go('model/actors')
  await page.locator('[data-verdict-of]').getByText(first.trim(), { exact: false }).waitFor()
  bench.expectQuiet()
})

test('an actor without wishes earns no verdict', async () => {
  await openLink(
    text
      .replace('id: truth', 'id: silent')
      .replace(/ {2}south: \[withdraw.*\n/, '  south: []\n')
      .replace('north: [lift, not withdraw, withdraw | lift]', 'north: [lift, not withdraw]'),
  )
  await page.waitForURL(/#\/silent\/answer/)
  await page.getByText('Whether somebody gains by moving alone cannot be said.').first().waitFor()
  await page.getByText('no wish stated').waitFor()
  expect(await page.getByText('Nobody gains by moving alone').count()).toBe(0)
  bench.expectQuiet()
})

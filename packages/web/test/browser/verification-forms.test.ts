/**
 * A design of inspection typed in by form alone: three crossings, two depots, observers. From a
 * model that has none to the table of what effort would do, without a line of its text.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOpenToAll } from './axe.ts'
import { seen, settled } from './seen.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

const shipped = fileURLToPath(
  new URL('../../../../models/teaching/line-observers.yaml', import.meta.url),
)
/** The shipped model as it would be without its design. */
const empty = readFileSync(shipped, 'utf8')
  .replace(/\ninspections:[\s\S]*?\nplans:/, '\nplans:')
  .replaceAll('    observed: { inspection: line-watch }\n', '')

let bench: Workbench
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stufenplan-forms-'))
  const model = join(folder, 'line.yaml')
  writeFileSync(model, empty)
  bench = await openWorkbench({ language: 'en', model })
  bench.page.setDefaultTimeout(8_000)
  await bench.page.goto(`${bench.address}${bench.opened}`)
  await settled(bench.page)
})
afterAll(async () => {
  await bench.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Adds an entry by its name, and opens its form. */
async function add(within: Locator, field: string, name: string): Promise<Locator> {
  const label = within.getByLabel(field, { exact: true })
  await label.fill(name)
  await label.press('Enter')
  const entry = within.locator('details.entry', {
    has: bench.page.getByText(name, { exact: true }),
  })
  await entry.last().waitFor()
  const added = entry.last()
  await unfold(added)
  return added
}

async function unfold(entry: Locator): Promise<void> {
  await entry.waitFor()
  const isOpen = await entry.evaluate((one) => (one as HTMLDetailsElement).open)
  if (!isOpen) await entry.locator('summary').first().press('Enter')
}

async function type(within: Locator, label: string | RegExp, text: string): Promise<void> {
  const field = within.getByLabel(label).first()
  await field.fill(text)
  await field.press('Tab')
}

async function choose(within: Locator, label: string, option: string): Promise<void> {
  await within
    .getByRole('combobox', { name: label, exact: true })
    .first()
    .selectOption({ label: option })
}

async function instead(within: Locator, group: string, of: string, name: string): Promise<void> {
  const boxes = within.getByRole('group', { name: group }).first()
  await boxes.getByLabel(name, { exact: true }).check()
  await boxes.getByLabel(of, { exact: true }).uncheck()
}

async function addSites(part: (name: string) => Locator): Promise<void> {
  const crossings = await add(part('sites'), 'New site: its name', 'three crossings')
  await type(crossings, 'How many places alike', '3')
  const depots = await add(part('sites'), 'New site: its name', 'two depots')
  await type(depots, 'How many places alike', '2')
  await choose(depots, 'Inspectors are let in', 'with a chance')
  await type(depots, /^Chance that a visit is let in/, '0.7 to 0.9')
  await choose(depots, 'A refusal counts', 'as a breach that everyone sees')
  const guns = await add(depots, 'New kind of items: its name', 'guns')
  await type(guns, 'How many items', '60')
  await type(guns, 'What an item holds', '1')
}

async function addMeans(part: (name: string) => Locator): Promise<void> {
  const patrols = await add(part('means'), 'New means: its name', 'patrols')
  await type(patrols, /^Visits a year/, '60 to 100')
  await type(patrols, /^Chance that it shows/, '0.3')
  await type(patrols, /^Person-days/, '1')
  const counts = await add(part('means'), 'New means: its name', 'counts')
  await instead(counts, 'Where', 'three crossings', 'two depots')
  await type(counts, /^Visits a year/, '12')
  await type(counts, /^Chance that it shows/, '0.95')
  await type(counts, /^Items drawn/, '15')
  await type(counts, /^Person-days/, '2')
}

async function addWays(part: (name: string) => Locator): Promise<void> {
  const lorries = await add(part('ways'), 'New way: how it could be broken', 'arms in lorries')
  await instead(lorries, 'What it breaks', 'guns in the depots', 'no arms across the line')
  await type(lorries, /^How long there is something/, '1 day')
  const piecemeal = await add(part('ways'), 'New way: how it could be broken', 'one by one')
  await instead(piecemeal, 'At which of these', 'three crossings', 'two depots')
  await type(piecemeal, 'How much must be taken', '6')
  const openly = await add(part('ways'), 'New way: how it could be broken', 'rolling them out')
  await choose(openly, 'How it is done', 'in the open')
  await type(openly, /^How long from its being seen/, '10 days')
}

test('from an empty inspection through the forms to what effort would do', async () => {
  const { page } = bench
  await page.getByRole('link', { name: 'Model' }).click()
  await page.getByRole('link', { name: /^Inspections/ }).click()
  const main = page.locator('.form-side')
  const design = await add(main, 'New inspection: its name', 'Observers')
  await choose(design, 'Who is inspected', 'Northern side')
  const part = (name: string) => design.locator(`section[data-part="${name}"]`)

  await addSites(part)
  await addMeans(part)
  await addWays(part)
  await expectOpenToAll(page)
  expect((await seen(page)).tooWide).toBe(0)

  await page.getByRole('link', { name: /^Options/ }).click()
  for (const option of ['guns in the depots', 'no arms across the line']) {
    const more = page.locator(`tr:has(button[aria-label="More about: ${option}"])`)
    const button = more.getByRole('button', { name: `More about: ${option}` })
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
    await choose(
      main.locator(
        `tr:has(button[aria-expanded="true"][aria-label="More about: ${option}"]) + tr.form`,
      ),
      'How it is seen',
      'by: Observers',
    )
  }

  await page.locator('header').getByRole('link', { name: 'Verification' }).click()
  await settled(page)
  expect(await page.locator('[data-inspection] tbody').first().locator('tr').count()).toBe(3)
  // 60 to 100 visits to three crossings of a day each, and 12 to two depots of two days each.
  expect(await page.locator('[data-days]').innerText()).toBe('228 to 348 person-days a year')
  await page.getByRole('heading', { name: 'What more or less effort would do' }).click()
  const effort = page.locator('[data-part="effort"] tbody tr')
  expect(await effort.count()).toBe(6)
  const now = effort.filter({ hasText: /^1 times/ })
  expect(await now.innerText()).toContain('228 to 348')
  bench.expectQuiet()
}, 60_000)

test('a name is changed, and what is deleted is gone with what hangs on it', async () => {
  const { page } = bench
  await page.locator('header').getByRole('link', { name: 'Model' }).click()
  await page.getByRole('link', { name: /^Inspections/ }).click()
  const design = page.locator('details.entry').first()
  await unfold(design)
  await type(design, /^Name en/, 'Watchers')
  await design.locator('summary .label', { hasText: 'Watchers' }).first().waitFor()
  const way = design.locator('[data-part="ways"] details.entry').last()
  await unfold(way)
  await way.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect.poll(() => design.locator('[data-part="ways"] details.entry').count()).toBe(2)
  await design.getByRole('button', { name: 'Remove', exact: true }).last().click()
  await page.getByRole('dialog').getByRole('button').first().waitFor()
  expect(await page.getByRole('dialog').innerText()).toMatch(/Options\s+2/)
}, 20_000)

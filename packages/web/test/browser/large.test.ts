/**
 * A model as large as they come, with labels of ninety letters: on a wide window and on a phone no
 * text stands on another, none is cut off without saying so, and the page never moves sideways.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layoutOf } from './layout.ts'
import { longLabel, longLabels } from './long-labels.ts'
import { settled } from './seen.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

const folder = mkdtempSync(join(tmpdir(), 'stufenplan-large-'))
const model = join(folder, 'large.yaml')
writeFileSync(model, longLabels())
afterAll(() => rmSync(folder, { recursive: true }))

const places = [
  ...['answer', 'plan/six', 'plan/seven', 'plan/two', 'compare', 'robustness', 'claims', 'moves'],
  ...['signals', 'model', 'model/preferences/A0', 'model/options', 'model/plans'],
]

describe.each([
  ['en', 1280, 900],
  ['de', 390, 844],
] as const)('in %s, %i pixels wide', (language, width, height) => {
  let bench: Workbench
  beforeAll(async () => {
    bench = await openWorkbench({ language, width, height, model })
    bench.page.setDefaultTimeout(60_000)
    await bench.go(bench.opened)
  })
  afterAll(() => bench.close())

  test.each(places)('everything is to be read: %s', async (place) => {
    await bench.go(`#/large/${place}`)
    await settled(bench.page)
    const text = await bench.page.locator('main').innerText()
    expect(text).toMatch(/intergovernmental|zwischenstaatlich/)
    expect(await layoutOf(bench.page)).toEqual({ overlaps: [], cut: [], tooWide: 0 })
  })
})

describe('on a wide window', () => {
  let bench: Workbench
  beforeAll(async () => {
    bench = await openWorkbench({ model })
    bench.page.setDefaultTimeout(60_000)
    await bench.go(bench.opened)
  })
  afterAll(() => bench.close())

  test('the ladder is turned, and who has no part is counted and listed on request', async () => {
    const { page } = bench
    await bench.go('#/large/plan/six')
    await settled(page)
    const ladder = page.getByRole('region', { name: 'The ladder' }).getByRole('table')
    expect(await ladder.getByRole('columnheader').count()).toBe(7)
    expect(await ladder.getByRole('rowheader').count()).toBe(10)
    const others = ladder.getByRole('rowheader').last()
    const last = longLabel('Actor 22', 'en')
    await others.getByText('14 actors without a part').waitFor()
    expect(await others.getByText(last).isVisible()).toBe(false)
    await others.getByText('14 actors without a part').click()
    await others.getByText(last).waitFor()
  })

  test('seven stages and more actors than columns are blocks; one stage is turned', async () => {
    const { page } = bench
    const ladder = page.getByRole('region', { name: 'The ladder' }).locator('table')
    await bench.go('#/large/plan/seven')
    await settled(page)
    expect(await ladder.getAttribute('class')).toContain('blocks')
    await bench.go('#/large/plan/two')
    await settled(page)
    expect(await ladder.locator('tbody tr').count()).toBeLessThanOrEqual(3)
  })

  test('the board shows every plan by its whole name', async () => {
    const { page } = bench
    await bench.go('#/large/answer')
    await settled(page)
    await page.getByRole('button', { name: /^13 hidden/ }).click()
    const rows = page.locator('table.board tbody tr')
    await expect.poll(() => rows.count()).toBe(17)
    for (const name of ['Plan six', 'Plan seven', 'Plan two', 'Plan more13'])
      await rows.getByText(longLabel(name, 'en'), { exact: true }).waitFor()
    expect(await layoutOf(page)).toEqual({ overlaps: [], cut: [], tooWide: 0 })
  })
})

test('the check itself sees texts on each other, cut off, and a page too wide', async () => {
  const bench = await openWorkbench({ width: 400 })
  const { page } = bench
  await page.setContent(`
    <p style="height: 4px; margin: 0">one stands here</p><p style="margin: 0">two stands here</p>
    <p style="overflow: hidden; white-space: nowrap; width: 50px">three is cut off early</p>
    <p style="overflow: hidden; white-space: nowrap; width: 50px; text-overflow: ellipsis">four</p>
    <p style="overflow: auto; white-space: nowrap; width: 50px">five can be scrolled</p>
    <table style="table-layout: fixed; width: 40px"><td>sixsixsixsix</td></table>
    <p style="width: 900px; clip-path: none">seven</p>`)
  const { overlaps, cut, tooWide } = await layoutOf(page)
  expect(overlaps).toEqual(['“one stands here” / “two stands here”'])
  expect(cut).toHaveLength(2)
  expect(cut.join(' ')).toMatch(/sixsix.*three/)
  expect(tooWide).toBeGreaterThan(400)
  await bench.close()
})

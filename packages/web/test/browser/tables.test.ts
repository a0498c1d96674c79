/** A table whose rows have other cells than its head has columns says something else of each. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settled } from './seen.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

let bench: Workbench
beforeAll(async () => {
  bench = await openWorkbench()
  bench.page.setDefaultTimeout(60_000)
})
afterAll(() => bench.close())

const places = [
  ...[
    'answer',
    'moves/today/DPRK',
    'plan/stufenplan',
    'compare',
    'robustness',
    'claims',
    'signals',
  ],
  ...['model', 'model/preferences/US'],
].map((place) => `korea-2025/${place}`)
places.push('teaching%2Fline-observers/verification')

test.each(places)(
  'every row of every table has the cells of its head: %s',
  async (place) => {
    const { page } = bench
    await bench.go(`#/${place}`)
    await settled(page)
    const tables = await page.evaluate(() =>
      [...document.querySelectorAll('table')].map((table) => {
        const wide = (row: Element) =>
          [...row.children].reduce((sum, cell) => sum + (cell as HTMLTableCellElement).colSpan, 0)
        const [head] = table.querySelectorAll('thead tr:last-child')
        return {
          head: head ? wide(head) : undefined,
          text: head?.textContent ?? '',
          rows: [...new Set([...table.querySelectorAll('tbody tr')].map(wide))],
          spans: table.querySelector('[rowspan]') !== null,
        }
      }),
    )
    for (const { head, rows, spans, text } of tables)
      if (head !== undefined && !spans && rows.length > 0) expect(rows, text).toEqual([head])
  },
  120_000,
)

test('what nobody would be tempted not to deliver stands in its own column', async () => {
  const { page } = bench
  await bench.go('#/korea-2025/plan/stufenplan')
  await page.getByRole('heading', { name: 'What must be seen' }).click()
  const table = page.getByRole('group', { name: 'What must be seen' })
  await table.getByRole('row').nth(2).waitFor()
  const heads = await table.getByRole('columnheader').allInnerTexts()
  const cells = await table.getByRole('row').nth(1).locator('th, td').allInnerTexts()
  const under = (name: RegExp) => cells[heads.findIndex((head) => name.test(head))]
  expect(under(/Tempted not to deliver/)).toMatch(/^(yes|no|the same)/)
  expect(under(/Answered if seen/)).toMatch(/^(yes|no|–)/)
  expect(under(/Who sees it/)).toMatch(/everyone|nobody|,/)
})

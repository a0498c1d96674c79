/** What is on screen leaves it: pictures, tables, briefs, each as a file. */
import { readFileSync } from 'node:fs'
import { recheckBrief } from '@stufenplan/core'
import { carriedIn } from '@stufenplan/paper/carried'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { modelText, readModel } from '../../../core/test/models.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

let bench: Workbench
beforeAll(async () => {
  bench = await openWorkbench()
  bench.page.setDefaultTimeout(60_000)
})
afterAll(() => bench.close())

/** The file that comes of a choice in one of the two menus. */
async function taken(menu: string, choice: string): Promise<Buffer> {
  const { page } = bench
  await page.getByRole('button', { name: menu, exact: true }).first().click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: choice, exact: true }).click(),
  ])
  return readFileSync(await download.path())
}

describe('from the view of a plan', () => {
  beforeAll(() => bench.go('#/korea-2025/plan/stufenplan'))

  it('the ladder leaves as a picture, drawn and in dots', async () => {
    const svg = (await taken('Take this', 'Picture (SVG)')).toString()
    expect(svg).toMatch(/^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(svg).toMatch(/Source: model korea-2025 .* run [0-9a-f]{13}/)
    const png = await taken('Take this', 'Picture (PNG)')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.length).toBeGreaterThan(5_000)
  })

  it('the table leaves as text, as a workbook and as a page', async () => {
    expect((await taken('Take this', 'Table (CSV)')).toString()).toContain('Nuclear arms control')
    const workbook = unzipSync(await taken('Take this', 'Workbook (XLSX)'))
    expect(Object.keys(workbook)).toContain('xl/worksheets/sheet1.xml')
    expect((await taken('Take this', 'Page (HTML)')).toString()).toContain("default-src 'none'")
  })

  it('a brief leaves for Word and as Markdown, and each sentence of it still holds', async () => {
    const model = readModel(modelText('korea-2025/model.yaml'))
    for (const form of ['Save for Word (DOCX)', 'Save as Markdown']) {
      const carried = carriedIn(await taken('Brief', form))
      const again = recheckBrief(model, JSON.parse(carried?.data ?? ''), carried ?? {})
      expect(again?.outcome, form).toBe('accepted')
    }
  })
})

describe('from the view of signals', () => {
  it('the slopes leave as a picture, with their source and no names of the file', async () => {
    await bench.go('#/korea-2025/signals')
    const svg = (await taken('Take this', 'Picture (SVG)')).toString()
    expect(svg).toMatch(/Source: model korea-2025 .* run [0-9a-f]{13}/)
    expect(svg).toContain('Keeping inspectors out counts more than the end of the demand')
    expect(svg).toContain('50 → 40 / 100')
    expect(svg).not.toMatch(/\bU\d+\b/)
    const png = await taken('Take this', 'Picture (PNG)')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
  })
})

describe('boards over time and tables of the model', () => {
  it('the promises of a plan leave as a picture with their stages, signs and source', async () => {
    await bench.go('#/teaching%2Fceasefire-kept/implementation?day=2026-03-31')
    const svg = (await taken('Take this', 'Picture (SVG)')).toString()
    expect(svg).toMatch(/Source: model ceasefire-kept .* version [0-9a-f]{13}; run [0-9a-f]{13}/)
    for (const text of ['Three stages – 31 March 2026', 'Truce – ', 'heavy weapons in depots'])
      expect(svg).toContain(text)
    expect(svg).not.toMatch(/three-stages|halt_r/)
    const png = await taken('Take this', 'Picture (PNG)')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
  })

  it('the timeline leaves with a line for each number in it', async () => {
    await bench.go('#/korea-2025/signals')
    const svg = (await taken('Take the timeline', 'Picture (SVG)')).toString()
    expect(svg).toMatch(/Source: model korea-2025 .* run [0-9a-f]{13}/)
    expect(svg).toContain('16 24 June 2026: ')
    expect(svg.match(/>16</g)?.length).toBe(1)
  })

  it('what stands in a section of the model leaves as a table, in labels', async () => {
    for (const [section, text] of [
      ['options', 'Ceasefire by the rebels'],
      ['preferences', 'Rebels'],
      ['plans', '2 weeks after the signing'],
    ] as const) {
      await bench.go(`#/teaching%2Fceasefire-kept/model/${section}`)
      const csv = (await taken('Take this table', 'Table (CSV)')).toString()
      expect(csv.toLowerCase()).toContain(text.toLowerCase())
      expect(csv).not.toMatch(/halt_r|three-stages/)
    }
  })
})

describe('from the view of verification', () => {
  it('the margin over effort leaves as a picture, with its source', async () => {
    await bench.go('#/teaching%2Fline-observers/verification')
    const svg = (await taken('Take this', 'Picture (SVG)')).toString()
    expect(svg).toMatch(/Source: model line-observers .* run [0-9a-f]{13}/)
    for (const text of ['Least margin', 'Effort', '−2.6', 'Observers on the line'])
      expect(svg).toContain(text)
    expect(svg.match(/<circle/g)?.length).toBe(6)
  })
})

describe.each([
  { view: 'korea-2025/moves', says: 'North Korea', pictures: 0 },
  { view: 'korea-2025/signals', says: 'of 100 parts', pictures: 1 },
  { view: 'teaching%2Fline-observers/verification', says: 'arms over the hills', pictures: 1 },
])('from the view $view', ({ view, says, pictures }) => {
  beforeAll(() => bench.go(`#/${view}`))

  it('what is told leaves as text, as a workbook and as a page, and a picture where there is one', async () => {
    expect((await taken('Take this', 'Table (CSV)')).toString()).toContain(says)
    const workbook = unzipSync(await taken('Take this', 'Workbook (XLSX)'))
    expect(Object.keys(workbook)).toContain('xl/worksheets/sheet1.xml')
    expect((await taken('Take this', 'Page (HTML)')).toString()).toContain(says)
    await bench.page.getByRole('button', { name: 'Take this', exact: true }).first().click()
    const offered = (form: string) => bench.page.getByRole('button', { name: form }).count()
    expect([await offered('Table (CSV)'), await offered('Picture (SVG)')]).toEqual([1, pictures])
  })
})

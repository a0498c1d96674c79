/**
 * Briefs of every shipped model with plans, as they come out of a printer and of an office
 * program.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installed } from '../../../tools/apt.mjs'
import { findBrowser } from '../../../tools/browser.mjs'
import { answersOf, toldFrom } from '../../core/test/brief/told.ts'
import { shippedModel } from '../../core/test/models.ts'
import { toDocx } from '../src/docx.ts'
import { briefPaper, type ModelDocument, toPage } from '../src/paper.ts'

const catalogue = fileURLToPath(new URL('../../../models', import.meta.url))
const documents = readdirSync(catalogue, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?<![.]expect)[.]yaml$/.test(path) && !path.startsWith('broken'))
  .sort()
  .flatMap((path) => {
    const model = shippedModel(path)
    const [plan] = model.plans
    if (plan === undefined) return []
    const answers = answersOf(model, plan.id)
    return (['en', 'de'] as const).map((language) => {
      const { brief, carried } = toldFrom(model, answers, { plan: plan.id, language })
      const name = `${path.replace(/[.]yaml$/, '').replaceAll('/', '-')}.${language}`
      return { name, document: briefPaper(brief, carried) }
    })
  })

const folder = mkdtempSync(join(tmpdir(), 'stufenplan-briefs-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.skipIf(findBrowser() === undefined)(
  'on paper (needs a Chromium; skipped where there is none)',
  () => {
    let browser: Awaited<ReturnType<typeof chromium.launch>>
    beforeAll(async () => {
      const executablePath = findBrowser() ?? ''
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    })
    afterAll(() => browser?.close())

    const open = async (name: string, text: string) => {
      const file = join(folder, `${name}.html`)
      writeFileSync(file, text)
      const page = await browser.newPage()
      const complaints: string[] = []
      page.on('console', (one) => complaints.push(one.text()))
      await page.goto(`file://${file}`)
      return { page, complaints }
    }

    it.each(documents)(
      '$name is two pages on each sheet, and nothing is cut',
      async ({ name, document }) => {
        for (const sheet of ['a4', 'letter'] as const) {
          const { page, complaints } = await open(`${name}.${sheet}`, toPage(document, sheet))
          expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), sheet).toBe(2)
          await page.emulateMedia({ media: 'print' })
          await page.setViewportSize({ width: sheet === 'a4' ? 688 : 710, height: 1_000 })
          expect(await page.evaluate(overflowing), sheet).toEqual([])
          expect(complaints).toEqual([])
          await page.close()
        }
      },
    )

    it('reads in grey: every text has a contrast of 4.5 to 1 without its colour', async () => {
      for (const { name, document } of documents.slice(0, 4)) {
        const { page } = await open(name, toPage(document))
        expect(await page.evaluate(faintInGrey), name).toEqual([])
        await page.close()
      }
    })
  },
)

const office = installed('soffice')

describe.skipIf(office === undefined)(
  'in an office program (needs soffice; skipped where there is none)',
  () => {
    beforeAll(async () => {
      const files: string[] = []
      for (const { name, document } of documents) files.push(await docxOf(name, document))
      const args = ['--headless', `-env:UserInstallation=file://${folder}/office`]
      const convert = [...args, '--convert-to', 'pdf', '--outdir', folder, ...files]
      expect(spawnSync(office ?? '', convert, { timeout: 170_000 }).status).toBe(0)
    }, 180_000)

    it.each(documents)('$name is two pages there too', ({ name }) => {
      expect(pagesOf(readFileSync(join(folder, `${name}.pdf`)))).toBe(2)
    })
  },
)

async function docxOf(name: string, document: ModelDocument): Promise<string> {
  const file = join(folder, `${name}.docx`)
  writeFileSync(file, await toDocx(document))
  return file
}

function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g) ?? []
  ).length
}

/** Elements that stand out of the sheet, or hold more than they show. Runs in the page. */
function overflowing(): string[] {
  const most = document.documentElement.clientWidth + 1
  return [...document.querySelectorAll('main *')].flatMap((one) => {
    const { right, left } = one.getBoundingClientRect()
    const isInline = getComputedStyle(one).display === 'inline' || one.closest('svg') !== null
    const isOver = !isInline && one.scrollWidth > one.clientWidth + 1
    return right > most || left < -1 || isOver ? [one.outerHTML.slice(0, 120)] : []
  })
}

/** Texts whose grey is too near to that of the paper. Runs in the page. */
function faintInGrey(): string[] {
  const linear = (part: number) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  const greyOf = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map(Number)
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  }
  return [...document.querySelectorAll('main *')].flatMap((one) => {
    const isText = [...one.childNodes].some(
      (node) => node.nodeType === 3 && node.textContent?.trim(),
    )
    if (!isText || ['title', 'desc'].includes(one.tagName)) return []
    const style = getComputedStyle(one)
    // Letters of a drawing stand on beads, the darkest of which is as good as this grey.
    const [ink, ground] = one.tagName === 'text' ? [style.fill, 0.74] : [style.color, 1]
    const contrast = (ground + 0.05) / (greyOf(ink) + 0.05)
    return contrast < 4.5 ? [one.outerHTML.slice(0, 120)] : []
  })
}

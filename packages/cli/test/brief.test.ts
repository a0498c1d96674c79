/** Briefs as files: two pages in both languages and on both sheets, and each sentence still true. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installed } from '../../../tools/apt.mjs'
import { findBrowser } from '../../../tools/browser.mjs'
import { readModel, shippedModels } from '../src/call/files.ts'
import { said } from './in-process.ts'

const browserPath = findBrowser()
const office = installed('soffice')
const folder = mkdtempSync(join(tmpdir(), 'stufenplan-briefs-'))
afterAll(() => rmSync(folder, { recursive: true }))

const withPlans = shippedModels().filter((name) => {
  const read = readModel(name)
  return 'text' in read && /^plans:/m.test(read.text)
})
const languages = ['en', 'de'] as const

/** A brief in a form, once for all tests. */
async function written(name: string, form: string, ...more: readonly string[]): Promise<string> {
  const file = join(folder, `${name.replaceAll('/', '-')}${more.join('')}.${form}`)
  if (existsSync(file)) return file
  const { code, err } = await said('brief', name, '--to', form, '--out', file, ...more)
  expect([code, err]).toEqual([0, ''])
  return file
}

describe.skipIf(browserPath === undefined)(
  'on paper (needs a Chromium; skipped where there is none)',
  () => {
    let browser: Awaited<ReturnType<typeof chromium.launch>>
    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath: browserPath ?? '',
        args: ['--no-sandbox'],
      })
    })
    afterAll(() => browser?.close())

    for (const name of withPlans)
      it(`${name} is two pages on each sheet in both languages, and nothing is cut`, async () => {
        for (const language of languages)
          for (const sheet of ['a4', 'letter']) {
            const file = await written(name, 'html', '--lang', language, '--paper', sheet)
            const page = await browser.newPage()
            const complaints: string[] = []
            page.on('console', (one) => complaints.push(one.text()))
            await page.goto(`file://${file}`)
            const pdf = await page.pdf({ preferCSSPageSize: true })
            expect(pagesOf(pdf), `${name} ${language} ${sheet}`).toBe(2)
            await page.emulateMedia({ media: 'print' })
            await page.setViewportSize({ width: sheet === 'a4' ? 680 : 700, height: 1_000 })
            expect(await page.evaluate(overflowing), `${name} ${language} ${sheet}`).toEqual([])
            expect(complaints).toEqual([])
            await page.close()
          }
      })

    it('reads in grey: every text has a contrast of 4.5 to 1 without its colour', async () => {
      const page = await browser.newPage()
      await page.goto(`file://${await written('teaching/ceasefire', 'html')}`)
      expect(await page.evaluate(faintInGrey)).toEqual([])
      await page.close()
    })

    it('prints by the command itself, and the file carries what it rests on', async () => {
      const file = await written('teaching/ceasefire', 'pdf')
      expect(pagesOf(readFileSync(file))).toBe(2)
      const again = await said('recheck', 'teaching/ceasefire', file)
      expect([again.code, again.out]).toEqual([0, expect.stringMatching(/ 0 refused\.$/m)])
    })
  },
)

describe.skipIf(office === undefined)(
  'in an office program (needs soffice; skipped where there is none)',
  () => {
    for (const name of withPlans)
      it(`${name} opens as it is, and is two pages there too`, async () => {
        for (const language of languages) {
          const file = await written(name, 'docx', '--lang', language)
          const args = ['--headless', `-env:UserInstallation=file://${folder}/office`]
          const run = spawnSync(
            office ?? '',
            [...args, '--convert-to', 'pdf', '--outdir', folder, file],
            { timeout: 170_000 },
          )
          expect(run.status).toBe(0)
          expect(pagesOf(readFileSync(file.replace(/docx$/, 'pdf'))), `${name} ${language}`).toBe(2)
        }
      })
  },
)

describe('a brief as a file', () => {
  it.each(['html', 'md', 'docx'])('is checked again sentence by sentence: %s', async (form) => {
    const file = await written('teaching/ceasefire', form, '--lang', 'de')
    const again = await said('recheck', 'teaching/ceasefire', file)
    expect([again.code, again.out]).toEqual([0, expect.stringMatching(/ 0 refused\.$/m)])
    const other = await said('recheck', 'teaching/chicken', file)
    expect(other.code).toBe(1)
  })

  it('has the same bytes each time', async () => {
    const texts = await Promise.all(
      [1, 2].map(() => said('brief', 'teaching/ceasefire', '--to', 'md')),
    )
    expect(texts[0]?.out).toBe(texts[1]?.out)
    expect(texts[0]?.code).toBe(0)
  })

  it('asks for a plan that there is', async () => {
    expect((await said('brief', 'teaching/ceasefire', '--plan', 'three-stage')).err).toContain(
      'three-stages',
    )
    expect((await said('brief', 'teaching/chicken-misread')).code).toBe(2)
  })

  it('says what to do where there is no browser to print it', async () => {
    const { PATH, CHROMIUM } = process.env
    try {
      process.env.PATH = '/nowhere'
      delete process.env.CHROMIUM
      const { code, err } = await said(
        'brief',
        'teaching/ceasefire',
        '--to',
        'pdf',
        '--out',
        join(folder, 'x.pdf'),
      )
      expect([code, err]).toEqual([2, expect.stringContaining('--to html')])
    } finally {
      process.env.PATH = PATH
      if (CHROMIUM !== undefined) process.env.CHROMIUM = CHROMIUM
    }
  })
})

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
    const isHidden = one.closest('.read') !== null
    const { right, left } = one.getBoundingClientRect()
    const isOut = right > most || left < -1 || one.scrollWidth > one.clientWidth + 1
    const isInline = getComputedStyle(one).display === 'inline' || one.closest('svg') !== null
    return !isHidden && (isInline ? right > most : isOut) ? [one.outerHTML.slice(0, 120)] : []
  })
}

/** Texts whose grey is too near to white. Runs in the page. */
function faintInGrey(): string[] {
  const linear = (part: number) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return [...document.querySelectorAll('main *')].flatMap((one) => {
    const isText = [...one.childNodes].some(
      (node) => node.nodeType === 3 && node.textContent?.trim(),
    )
    const [r = 0, g = 0, b = 0] = (getComputedStyle(one).color.match(/\d+/g) ?? []).map(Number)
    const grey = 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    return isText && 1.05 / (grey + 0.05) < 4.5 ? [one.outerHTML.slice(0, 120)] : []
  })
}

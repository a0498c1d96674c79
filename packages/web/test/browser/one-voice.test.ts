/**
 * What stands on the page stands in the terminal: for every shipped model, in both languages, each
 * cell of the comparison, each verdict on today, each line on a claim and on readings is looked
 * for, word for word, in what the command prints of the same model.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { said } from '../../../cli/test/in-process.ts'
import { settled } from './seen.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

const catalogue = fileURLToPath(new URL('../../../../models/', import.meta.url))

interface Shipped {
  readonly name: string
  readonly path: string
  readonly hasPlans: boolean
  readonly hasClaims: boolean
  readonly hasQuestions: boolean
  readonly hasSignals: boolean
}

const shipped: readonly Shipped[] = readdirSync(catalogue, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?<![.]expect)[.]yaml$/.test(path) && !path.startsWith('broken'))
  .sort()
  .map((path) => {
    const text = readFileSync(`${catalogue}${path}`, 'utf8')
    const name = path.replace(/(\/model)?[.]yaml$/, '')
    return {
      name,
      path: `${catalogue}${path}`,
      hasPlans: /^plans:/m.test(text),
      hasClaims: /^claims:/m.test(text),
      hasQuestions: /^questions:/m.test(text),
      hasSignals: /^signals:/m.test(text),
    }
  })

/** One line, without the breaks and bullets that a terminal needs. */
const even = (text: string) => text.replace(/\s+/g, ' ').trim()

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What the command prints of these words, asked once. */
const known = new Map<string, Promise<string>>()

function printed(language: string, ...words: string[]): Promise<string> {
  const args = [...words, '--lang', language]
  const found = known.get(args.join(' ')) ?? printedNow(args)
  known.set(args.join(' '), found)
  return found
}

async function printedNow(args: readonly string[]): Promise<string> {
  const { out, err } = await said(...args)
  expect(err).toBe('')
  return even(out)
}

describe.each(['en', 'de'] as const)('in %s', (language) => {
  let bench: Workbench
  beforeAll(async () => {
    // With the text of the model: what only a formula names is on screen too.
    bench = await openWorkbench({ language, withText: true })
    bench.page.setDefaultTimeout(60_000)
  })
  afterAll(() => bench.close())

  /** The texts of all elements that a selector finds, once every answer has come. */
  async function shown(name: string, view: string, selector: string): Promise<string[]> {
    const { page } = bench
    const hash = `#/${encodeURIComponent(name)}/`
    await bench.go(`${hash}${view}`)
    // A change of the hash is heard a moment later: until then the last model stands there.
    await page.locator(`header a[href^="${hash}"]`).first().waitFor({ state: 'attached' })
    await page.locator(selector).first().waitFor({ state: 'attached' })
    await settled(page)
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLDetailsElement>(
        'main article details, main details:has(article)',
      ))
        one.open = true
    })
    return await page.locator(selector).allInnerTexts()
  }

  // Every model once: half of them in each language, for the sake of time.
  const half = shipped.filter((_, i) => (i % 2 === 0) === (language === 'en'))
  test.each(half)('who stays and who would leave: $name', async ({ name, path }) => {
    const rows = await shown(name, 'answer', '.actors li')
    const text = await printed(language, 'stable', path, 'today')
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows.map(even)) {
      const [, actor = '', verdict = ''] = /^(.+?) ?[✓✗◐] ?(.+?) (?:Why|Warum)\?$/.exec(row) ?? []
      expect(actor, row).not.toBe('')
      const isStated = !/no wish stated|kein Wunsch genannt/.test(verdict)
      if (isStated) expect(text).toMatch(new RegExp(`${escaped(actor)} (?:[^:]+: )?${verdict}`))
    }
  })

  test.each(shipped.filter(({ hasPlans }) => hasPlans))(
    'each cell of the comparison: $name',
    async ({ name, path }) => {
      const cells = await shown(name, 'compare?full=1', '.scroll tbody td:not(:last-child)')
      const text = await printed(language, 'compare', path, '--full')
      expect(cells.length % 8).toBe(0)
      const lines = cells
        .flatMap((cell) => cell.split('\n'))
        .map((one) => even(one.replace(/^[✓✗◐]/, '')))
      for (const line of lines.filter((one) => one !== '' && !one.startsWith('★')))
        expect(text).toContain(line)
    },
  )

  test.each(shipped.filter(({ hasClaims }) => hasClaims))(
    'what is said of each claim: $name',
    async ({ name, path }) => {
      const { page } = bench
      const lines = await shown(name, 'claims', 'article [data-told]')
      const text = await printed(language, 'claims', path, '--full')
      expect(await page.locator('article').count()).toBeGreaterThan(0)
      for (const line of lines) expect(text).toContain(even(line))
      // What stands in cards that are closed at first is held against the terminal too.
      expect(lines.filter((line) => line.trim() === '')).toEqual([])
    },
  )

  const contested = half
    .filter(({ hasPlans, hasQuestions }) => hasPlans && hasQuestions)
    .map(({ name, path }) => {
      // What holds in every reading is said in one sentence, and nothing is left to tell.
      const isSure = name.startsWith('teaching/ceasefire')
      return { name, path, view: 'robustness', least: isSure ? 1 : 2 }
    })
  const tried = shipped
    .filter(({ name }) => name === 'korea-2025')
    .flatMap(({ name, path }) =>
      ['holds(package)', 'holds(freeze)', 'fits or U14=no'].map((asked) => {
        return { name, path, view: `robustness?test=${encodeURIComponent(asked)}`, least: 10 }
      }),
    )
  test.each([...contested, ...tried])(
    'what is said of a test over readings: $name, $view',
    async ({ name, path, view, least }) => {
      const { page } = bench
      const lines = await shown(name, view, 'section [data-told]')
      const asked = await page.locator('.tested code').textContent()
      const text = await printed(language, 'robust', path, asked ?? '', '--vary', 'all', '--full')
      expect(lines.length).toBeGreaterThanOrEqual(least)
      for (const line of lines.map(even)) expect(text).toContain(line)
      const verdict = await page.locator('.headline .verdict').first().innerText()
      expect(text).toContain(even(verdict.replace(/^[✓✗◐]/, '')))
    },
  )

  test.each(half.filter(({ hasSignals }) => hasSignals))(
    'what is said of signals and facts: $name',
    async ({ name, path }) => {
      const told = await shown(name, 'signals', 'section [data-told], section.card .row')
      const text =
        (await printed(language, 'signal', path)) + (await printed(language, 'fit', path))
      expect(told.length).toBeGreaterThan(0)
      for (const line of told.map(even)) expect(text).toContain(line)
    },
  )
})

test.each(['en', 'de'] as const)(
  'without the text of the model, numbers compared and what is left out are told in %s as well',
  async (language) => {
    const bench = await openWorkbench({ language })
    try {
      await bench.go('#/korea-2025/claims/V1')
      const lines = bench.page.locator('#claim-V1 [data-told]')
      await lines.first().waitFor({ state: 'attached' })
      const told = (await lines.allInnerTexts()).map(even)
      const { readings, blows, out } = {
        en: {
          readings: 'Readings in which',
          blows: 'Blows that',
          out: 'Left out of the comparison',
        },
        de: { readings: 'Lesarten, in denen', blows: 'Stöße, die', out: 'Nicht mitverglichen' },
      }[language]
      for (const start of [readings, blows, out])
        expect(told.filter((line) => line.startsWith(start)).length, start).toBeGreaterThan(1)
      const korea = shipped.find(({ name }) => name === 'korea-2025')
      const text = await printed(language, 'claims', korea?.path ?? '', '--full')
      for (const line of told) expect(text).toContain(line)
      expect(await bench.page.locator('#claim-V1').innerText()).not.toMatch(
        /(success|durability)[(]/,
      )
    } finally {
      await bench.close()
    }
  },
)

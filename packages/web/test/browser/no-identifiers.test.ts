/**
 * Nobody who stays in the forms and views meets a name that only the file needs: of actors,
 * options, stages, plans, questions, claims, sources. Every view and every form is walked in both
 * languages, as it opens and with everything in it opened. An id that is also a word of the
 * model's own sentences or of the page ("strike") is no name that anybody could notice.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Model, parse } from '@stufenplan/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seen, settled } from './seen.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const { model } = parse(readFileSync(here('../../../../models/korea-2025/model.yaml'), 'utf8'))
if (model === undefined) throw new Error('The reference case does not read.')

const tokensOf = (text: string) =>
  (text.match(/[\p{L}\p{N}_][\p{L}\p{N}_.-]*/gu) ?? []).map((one) => one.replace(/[.-]+$/, ''))

/** Every text in words that stands in a value, whatever its language. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /^(en|de)$/.test(key) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, name))
}

function idsOf(of: Model): string[] {
  const named = [
    ...[of.sources, of.actors, of.options, of.rules, of.questions, of.readings, of.states],
    ...[of.observed, of.plans, of.shocks, of.claims, of.signals],
  ].flat()
  return [
    ...named.map(({ id }) => id),
    ...of.questions.flatMap(({ answers }) => answers.map(({ id }) => id)),
    ...of.plans.flatMap(({ stages }) => stages.map(({ id }) => id)),
    ...of.actors.flatMap(({ statements }) => statements.map(({ id }) => id)),
  ]
}

const wordFiles = readdirSync(here('../../src/words/')).filter((name) => !name.includes('test'))
const written = new Set(textsIn(model).map((text) => text.trim()))
const plainWords = new Set([
  ...textsIn(model).flatMap(tokensOf),
  ...wordFiles.flatMap((name) => tokensOf(readFileSync(here(`../../src/words/${name}`), 'utf8'))),
])
const isWord = (id: string) => !/[\d_]/.test(id) && plainWords.has(id)
const ids = new Set(idsOf(model).filter((id) => !isWord(id)))

test('the names looked for are the many that no reader would take for a word', () => {
  for (const id of ['DPRK', 'rec_n', 'insp', 'U6', 'V1', 'oped', 'panel-ended'])
    expect(ids).toContain(id)
  expect(ids.size).toBeGreaterThan(100)
})

const places = [
  ...['answer', 'plan', 'compare', 'robustness', 'claims', 'moves', 'signals'],
  ...['moves/frozen/DPRK', 'plan/package', 'signals/panel-ended', 'claims/V1'],
  ...['case', 'actors', 'options', 'preferences/US', 'rules', 'questions', 'plans', 'states'].map(
    (part) => `model/${part}`,
  ),
  ...['shocks', 'sources', 'claims'].map((part) => `model/${part}`),
]

describe.each(['en', 'de'] as const)('in %s', (language) => {
  let bench: Workbench
  beforeAll(async () => {
    bench = await openWorkbench({ language })
    bench.page.setDefaultTimeout(60_000)
  })
  afterAll(() => bench.close())

  /** Lines in sight that hold a name of the file, each with the name. */
  async function named(): Promise<string[]> {
    const { lines } = await seen(bench.page)
    // What the author wrote of a claim, "the same test as C12", is the author's sentence.
    return lines
      .filter((line) => !written.has(line))
      .flatMap((line) =>
        tokensOf(line)
          .filter((token) => ids.has(token))
          .map((token) => `${token}: ${line}`),
      )
  }

  test.each(places)('%s', async (place) => {
    const { page } = bench
    await bench.go(`#/korea-2025/${place}`)
    await settled(page)
    expect(await named()).toEqual([])
    for (let depth = 0; depth < 2; depth++) {
      await page.evaluate(() => {
        for (const one of document.querySelectorAll<HTMLDetailsElement>('main details'))
          one.open = true
      })
      await settled(page)
    }
    expect(await named()).toEqual([])
  })
})

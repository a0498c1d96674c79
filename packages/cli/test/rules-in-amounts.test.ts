/** Amounts where rules tie commitments together, through the real program. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyFolder, type Folder } from './program.ts'

let folder: Folder
beforeAll(async () => {
  folder = await emptyFolder()
})
afterAll(() => folder.remove())

/** A small plan of the core's tests, changed in places, as a file of this folder. */
function specimen(name: string, ...changes: readonly (readonly [string, string])[]): string {
  const path = new URL(`../../core/test/stakes/fixtures/${name}.yaml`, import.meta.url)
  let text = readFileSync(fileURLToPath(path), 'utf8')
  for (const [before, after] of changes) {
    if (!text.includes(before)) throw new Error(`${name} does not hold "${before}"`)
    text = text.replace(before, after)
  }
  return folder.file(`${name}-${changes.length}.yaml`, text)
}

// biome-ignore lint/suspicious/noExplicitAny: findings are JSON as a stranger reads it.
type Facts = Record<string, any>

async function findings(file: string): Promise<Facts[]> {
  const { out } = await folder.run(['plan', file, 'p', '--json'])
  return JSON.parse(out).findings
}

async function marginOf(file: string, actor: string): Promise<Facts> {
  const found = (await findings(file)).find(
    (one) => one.kind === 'stage-margin' && one.actor === actor,
  )
  if (found === undefined) throw new Error(`no margin of ${actor}`)
  return found
}

async function page(command: string, file: string, ...more: string[]): Promise<string> {
  const { out } = await folder.run([command, file, ...more])
  return out.replace(/\s+/g, ' ')
}

describe('a report that needs access', () => {
  test('would not be taken back by who is glad of it, so that nothing answers Beta', async () => {
    const file = specimen('trust-in-an-impossible-report')
    const { margin, marginJoint, rules } = await marginOf(file, 'B')
    expect(margin).toBeCloseTo(-1, 9)
    expect(marginJoint).toBeCloseTo(1.95, 2)
    expect(rules).toEqual([])
    expect(await page('plan', file, 'p', '--full')).toContain('1.95')
  })

  test('asks Beta to trust Alpha a little: 0.0082', async () => {
    const told = await page('why', specimen('trust-in-an-impossible-report'), 'p', 'one', 'B')
    expect(told).toContain('Beta must give Alpha at least this chance of keeping its word: 0.0082')
  })

  test('answers where its giver does not care for it', async () => {
    const file = specimen('trust-in-an-impossible-report', [
      'C: [ { want: report, worth: 1 } ]',
      'C: [ { want: not report, worth: 1 } ]',
    ])
    const { margin, marginJoint } = await marginOf(file, 'B')
    expect(margin).toBeCloseTo(1.95, 2)
    expect(margin).toBe(marginJoint)
  })
})

describe('access that a report needs', () => {
  test('cannot be taken back while the report stands, and withholding it costs the report', async () => {
    const { margin, binding, rules } = await marginOf(specimen('rule-blocks-the-breach'), 'A')
    expect(margin).toBeCloseTo(2, 9)
    expect(binding).toMatchObject({ withheld: ['access'], dropped: ['report'] })
    expect(rules).toEqual(['r1'])
    const told = await page('plan', specimen('rule-blocks-the-breach'), 'p', '--full')
    expect(told).toContain('“no report without access”')
    expect(told).not.toContain('It would pay to break')
  })

  test('could be, without the rule', async () => {
    const { margin } = await marginOf(specimen('rule-blocks-the-breach-without-rule'), 'A')
    expect(margin).toBeCloseTo(-0.566, 3)
  })
})

describe('an answer that a rule forbids', () => {
  test('does not count, is warned of, and is named with its rule', async () => {
    const file = specimen('answer-that-a-rule-forbids')
    expect((await marginOf(file, 'B')).margin).toBeCloseTo(-1, 9)
    expect(await page('check', file)).toContain('answer-forbidden')
    const told = await page('plan', file, 'p', '--full')
    expect(told).toContain('could not take this back in answer to Beta: inspectors let in')
    expect(told).toContain('“no report without access”')
    expect(told).not.toContain('would want to.')
  })

  test('counts where the report is taken back as well', async () => {
    const file = specimen(
      'answer-that-a-rule-forbids',
      ['answer: [not access], by: [A]', 'answer: [not access, not report], by: [A, C]'],
      ['C: [ report ]', 'C: [ { want: not report, worth: 1 } ]'],
    )
    expect((await marginOf(file, 'B')).margin).toBeCloseTo(1.95, 2)
    expect(await page('check', file)).not.toContain('answer-forbidden')
  })
})

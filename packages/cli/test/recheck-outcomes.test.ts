/** `recheck` on answers of the other commands, in this process: three outcomes, three codes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { said } from './in-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'recheck-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0

async function saved(...args: readonly string[]): Promise<string> {
  const { out } = await said(...args, '--json')
  return out
}

function rechecked(model: string, text: string, ...flags: readonly string[]) {
  files += 1
  const file = join(folder, `${files}.json`)
  writeFileSync(file, text)
  return said('recheck', model, file, ...flags)
}

// biome-ignore lint/suspicious/noExplicitAny: a saved answer is JSON that a stranger may alter.
type Facts = any

const dilemma = 'teaching/prisoners-dilemma'
const ceasefire = 'teaching/ceasefire'
const jcpoa = 'history/jcpoa-2015'
const staged = 'literature/inst/staged'

describe('accepted, with code 0', () => {
  test.each([
    [ceasefire, ['search']],
    [dilemma, ['plan', 'together']],
    [jcpoa, ['robust', 'holds(jcpoa)']],
  ])('%s %j', async (model, [command = '', ...words]) => {
    const text = await saved(command, model, ...words)
    const { code, out, err } = await rechecked(model, text)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^[1-9]\d* findings? accepted, 0 refused[.]\n$/)
  })
})

describe('refused, with code 1', () => {
  const falsehoods: readonly (readonly [string, string, string[], (answer: Facts) => void])[] = [
    [
      'stages that there are not',
      dilemma,
      ['plan', 'together'],
      ({ findings }) => {
        findings.find((one: Facts) => one.kind === 'plan').orders[0].stages = ['no', 'such']
      },
    ],
    [
      'the end of an answer',
      ceasefire,
      ['plan', 'three-stages'],
      ({ findings }) => {
        const held = findings.find((one: Facts) => one.kind === 'stage-held')
        held.tempted[0].answer[0].to = held.state
      },
    ],
    [
      'a region of failing readings left out',
      jcpoa,
      ['robust', 'holds(jcpoa)'],
      ({ findings: [one] }) => {
        one.regions.pop()
        one.outsideCount = 1
      },
    ],
    ['a ladder of those that are counted', ceasefire, ['search'], ({ findings }) => findings.pop()],
  ]

  test.each(falsehoods)('%s (%s)', async (_, model, [command = '', ...words], alter) => {
    const text = await saved(command, model, ...words)
    const answer = JSON.parse(text)
    alter(answer)
    const { code, out, err } = await rechecked(model, JSON.stringify(answer))
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(/, 1 refused[.]\n$/)
  })
})

describe('not checked, with code 4', () => {
  const ladders = ['search', staged, '--stakes', 'one-package'] as const

  test('what is too large is named, in both languages', async () => {
    const text = await saved(...ladders, '--stages', '1')
    const english = await rechecked(staged, text)
    const german = await rechecked(staged, text, '--lang', 'de')
    const json = await rechecked(staged, text, '--json')
    expect([english.code, german.code, json.code]).toEqual([4, 4, 4])
    expect(english.out).toMatch(/: not checked: .*\btable\b/)
    expect(german.out).toMatch(/: nicht geprüft: .*\btable\b/)
    expect(JSON.parse(json.out)).toMatchObject({ outcome: 'not-checked', refused: [] })
  })

  test('where the steps end, and refused comes before it', async () => {
    const text = await saved('plan', dilemma, 'together')
    expect((await rechecked(dilemma, text, '--budget', '1')).code).toBe(4)
    const answer = JSON.parse(text)
    answer.findings[0].id = 'x'
    expect((await rechecked(dilemma, JSON.stringify(answer))).code).toBe(1)
  })
})

/** Ladders by worths through the real program: the rest of the test instance's tables, a solver. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stakes } from '@stufenplan/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyFolder, type Folder } from './program.ts'

let folder: Folder
beforeAll(async () => {
  folder = await emptyFolder()
})
afterAll(() => folder.remove())

const instance = 'literature/inst/staged'
const models = fileURLToPath(new URL('../../../models', import.meta.url))
/** Nothing is dismantled before inspectors and recognition, no relief before inspectors. */
const needs = ['--first', 'n1<=n3,w1<=n3,n1<=w3']

// biome-ignore lint/suspicious/noExplicitAny: findings are JSON as a stranger reads it.
type Facts = Record<string, any>

async function findings(...args: string[]): Promise<Facts[]> {
  const { out } = await folder.run([...args, '--json'])
  return JSON.parse(out).findings
}

async function one(kind: string, ...args: string[]): Promise<Facts> {
  const found = (await findings(...args)).find((finding) => finding.kind === kind)
  if (found === undefined) throw new Error(`there is no finding "${kind}"`)
  return found
}

/** A year of 365.25 days, as the model's period is read. */
const days = (years: number) => String(Math.round(years * 365.25))
const standing = (years: number) =>
  ['open', 'calm', 'dismantle'].map((stage) => `dwell.${stage}=${days(years)}`).join(',')

describe('the instance, looking forward', () => {
  test.each([
    [1, 'N', [1.6165, 1.3073, 0.0253]],
    [4, 'N', [1.2492, 1.5645, 0.0253]],
    [8, 'N', [0.7808, 1.3489, 0.0253]],
    [4, 'W', [2.8077, 4.3564, 2.5594]],
  ])('has the margins of entering, %d years a stage, for %s', async (years, actor, margins) => {
    const found = await findings('plan', instance, 'three-stages', '--set', standing(years))
    for (const [i, stage] of ['open', 'calm', 'dismantle'].entries()) {
      const row = found.find(
        (f) => f.kind === 'stage-margin' && f.stage === stage && f.actor === actor,
      )
      expect(row?.marginWithholding).toBeCloseTo(margins[i] ?? 0, 4)
    }
  })

  test('turns at the patience of its table, with four years a stage', async () => {
    const found = await findings('plan', instance, 'three-stages', '--set', standing(4))
    const turns = (actor: string): number =>
      Math.max(
        ...found
          .filter((f) => f.kind === 'stage-margin' && f.actor === actor)
          .map((f) => f.critical.patience[0][0]),
      )
    expect(Math.ceil(turns('N') * 1_000)).toBe(899)
    expect(Math.ceil(turns('W') * 1_000)).toBe(520)
  })

  test.each([
    [1, 'worst', 0.251342],
    [4, 'worst', 0.125645],
    [8, 'worst', 0.025342],
    [1, 'none', 1.227482],
    [4, 'none', 0.758465],
    [8, 'none', 0.594875],
  ])('has its best ladder, %d years a stage, gains asked for: %s', async (years, gains, margin) => {
    const best = await one(
      'stakes-ladder',
      ...['search', instance, '--stakes', 'three-stages', '--forward', ...needs],
      ...['--dwell', days(years), '--gains', gains],
    )
    expect(best.margin).toBeCloseTo(margin, 6)
  })

  test.each([
    [1, 0.251342],
    [4, 0.125645],
    [8, -0.097628],
  ])('has the hard step early in another place, %d years a stage', async (years, margin) => {
    const { orders } = await one(
      'stakes-orders',
      ...['search', instance, '--stakes', 'three-stages', '--forward', ...needs],
      ...['--dwell', days(years)],
    )
    const early = orders.find((row: Facts) => row.order.join() === 'open,dismantle,calm')
    expect(early.margin).toBeCloseTo(margin, 6)
  })
})

describe('the instance, each stage alone', () => {
  const search = ['search', instance, '--stakes', 'three-stages', ...needs]

  test('has 2448 ladders, 1224 with everything, 8 of which pay and hold', async () => {
    const summary = await one('stakes-ladders', ...search)
    expect(summary).toMatchObject({
      counts: { possible: 2_448, whole: 1_224 },
      holdingCount: 8,
      stepCount: 115,
      found: true,
    })
    const whole = summary.table.filter((row: Facts) => row.optionCount === 6)
    expect(whole[1]).toMatchObject({ stageCount: 2, margin: expect.closeTo(0.025342466, 8) })
  })

  test.each([
    ['cost=1.1,benefit=0.9,detection=0.05', 'worst', [0.522, 0.7531, 0.4796, -0.3557, -1.1534]],
    ['cost=1.2,benefit=0.8,detection=0.1', 'stated', [0.274, 0.1301, 0.0422, -1.1586, -2.3278]],
    // Where no stage may cost anybody anything in the box either, the last is lower.
    ['cost=1.2,benefit=0.8,detection=0.1', 'worst', [0.274, 0.1301, 0.0422, -1.1586, -2.5678]],
  ])('has its front in the box %s, gains %s', async (box, gains, margins) => {
    const { table } = await one('stakes-ladders', ...search, '--box', box, '--gains', gains)
    for (const [i, margin] of margins.entries()) {
      const own = table.filter((row: Facts) => row.optionCount === i + 2)
      expect(Math.max(...own.map((row: Facts) => row.margin))).toBeCloseTo(margin, 4)
    }
  })

  test('has the margins of its slices', async () => {
    const parts = [1, 2, 3, 4, 6, 10, 50]
    const margins = [0.025342, 0.471918, 0.620776, 0.695205, 0.769635, 0.829178, 0.90063]
    const found = await findings(
      ...['plan', instance, 'three-stages', '--alone', '--slices', 'dismantle'],
      ...['--parts', parts.join()],
    )
    const own = found.find((f) => f.actor === 'N')
    expect(own?.rows.map((row: Facts) => row.parts)).toEqual(parts)
    for (const [i, margin] of margins.entries()) expect(own?.rows[i].margin).toBeCloseTo(margin, 6)
    for (const row of own?.rows.slice(1) ?? []) expect(row.weakest).toBeCloseTo(0.165068, 6)
  })

  test.each([
    ['three-stages', 'N', { open: 0.221, calm: 0.2798, dismantle: 0.7825 }],
    ['three-stages', 'W', { open: 0.2624, calm: 0.5288, dismantle: 0.5528 }],
    ['one-package', 'N', { all: 0.4641 }],
    ['one-package', 'W', { all: 0.2341 }],
  ])('has its thresholds of trust: %s, %s', async (plan, actor, thresholds) => {
    const found = await findings('plan', instance, plan, '--alone')
    for (const [stage, belief] of Object.entries(thresholds)) {
      const row = found.find(
        (f) => f.kind === 'stage-trust' && f.actor === actor && f.stage === stage,
      )
      expect(row?.belief).toBeCloseTo(belief, 4)
    }
  })

  test('keeps to the order that is asked for', async () => {
    const asked = [
      ...search.slice(0, -1),
      `${needs[1]},n3<w3`,
      '--together',
      'n1+w1',
      '--most',
      '2',
    ]
    const found = (await findings(...asked)).filter((f) => f.kind === 'stakes-ladder')
    expect(found.length).toBeGreaterThan(0)
    for (const { packages } of found) {
      const stageOf = (name: string) => packages.findIndex((p: string[]) => p.includes(name))
      expect(stageOf('n1')).toBe(stageOf('w1'))
      expect(stageOf('w3') < 0 || stageOf('n3') < stageOf('w3')).toBe(true)
      for (const p of packages) expect(p.filter((o: string) => o[0] === 'n').length).toBeLessThan(3)
    }
  })

  test('says why there is none', async () => {
    const { out, code } = await folder.run([...search, '--margin', '1', '--json'])
    expect(code).toBe(1)
    const answer = JSON.parse(out)
    const blocked = answer.findings.find((f: Facts) => f.kind === 'stakes-blocked')
    expect(blocked.requirements).toEqual([
      { kind: 'margin', actor: 'N' },
      { kind: 'margin', actor: 'W' },
    ])
    const text = await folder.run([...search, '--margin', '1'])
    expect(text.out).toContain('every stage pays N to keep')
  })

  test.each([
    ['--box', 'cost=0.5'],
    ['--box', 'speed=2'],
    ['--gains', 'all'],
    ['--first', 'n1<x9'],
    ['--most', '0'],
    ['--together', 'n1+nobody'],
  ])('is not searched with %s %s', async (flag, value) => {
    const { code, err } = await folder.run([...search, flag, value])
    expect(code).toBeGreaterThan(0)
    expect(err.length).toBeGreaterThan(20)
  })
})

describe('a model that states too little', () => {
  const text = (name: string) => readFileSync(join(models, `${name}.yaml`), 'utf8')
  const dilemma = 'teaching/prisoners-dilemma'

  test.each([
    ['of anybody', text(dilemma), 'together'],
    ['of one party', text(instance).replace(/^ {4}patience:.*\n/m, ''), 'three-stages'],
    ['of one worth', text(instance).replace(/, worth: [^ }]+/, ''), 'three-stages'],
  ])('%s has no ladder that holds, and none that does not', async (_, less, plan) => {
    const asked = ['search', folder.file('less.yaml', less), '--stakes', plan]
    const { out } = await folder.run(asked)
    expect(out).toContain('Which order of stages would pay each party to keep cannot be said')
    expect(out).not.toContain('All commitments can be carried out')
    const found = await findings(...asked)
    expect(found.map(({ kind }) => kind)).toEqual(['stakes'])
    expect(found[0]?.missing).not.toEqual([])
  })

  test('is told from one whose rules forbid a stage', async () => {
    const rules = 'rules:\n  R: { never: coop_1 & coop_2 }\npreferences:'
    const shut = folder.file(
      'shut.yaml',
      text(dilemma)
        .replace(/^preferences:/m, rules)
        .replace(/^states:[\s\S]*?(?=^plans:)/m, '')
        .replace(/^claims:[\s\S]*/m, ''),
    )
    const { out } = await folder.run(['search', shut, '--stakes', 'together'])
    expect(out).toContain('“Cooperation together”')
    expect(out).not.toContain('cannot be said')
  })
})

describe('more commitments than a table holds', () => {
  interface Step {
    readonly id: string
    readonly owner: string
    readonly cost: number
    readonly gain: number
    readonly share: number
  }

  /** Every step is worth more to the other side than it costs. */
  const steps: readonly Step[] = [...Array(15).keys()].map((i) => ({
    id: `${i % 2 === 0 ? 'a' : 'b'}${i}`,
    owner: i % 2 === 0 ? 'A' : 'B',
    cost: 1 + ((i * 7) % 5) / 2,
    gain: 3 + ((i * 11) % 7) / 2,
    share: ((i * 3) % 4) / 10,
  }))

  function modelText(): string {
    const actor = (id: string) =>
      `  ${id}:\n    label: ${id}\n    patience: { factor: 0.9 }\n    watched: [{ probability: 0.6, within: 1 year }]\n    breach: { within: 1 year, sanction: 0.2 }`
    const wants = (id: string) =>
      steps
        .map((s) =>
          s.owner === id
            ? `    - { id: ${id}-${s.id}, want: not ${s.id}, worth: ${s.cost} }`
            : `    - { id: ${id}-${s.id}, want: ${s.id}, worth: ${s.gain} }`,
        )
        .join('\n')
    return [
      'stufenplan: 1\nid: many\ntitle: Many steps\ndate: 2025\nlanguages: [en]\nperiod: 1 year',
      'basis: { assumption: { en: Invented for a test. } }',
      `actors:\n${actor('A')}\n${actor('B')}`,
      `options:\n${steps.map((s) => `  ${s.id}: { owner: ${s.owner}, label: ${s.id}, today: no, irreversible-share: ${s.share} }`).join('\n')}`,
      `preferences:\n  A:\n${wants('A')}\n  B:\n${wants('B')}`,
      `plans:\n  all:\n    label: All\n    stages:\n      all:\n        commitments: [${steps.map((s) => s.id).join(', ')}]`,
      '',
    ].join('\n')
  }

  test('go to a solver, which finds what the lattice of all sets has', async () => {
    const file = folder.file('many.yaml', modelText())
    const { out, err, code } = await folder.run(['search', file, '--stakes', 'all', '--json'])
    expect([err, code]).toEqual(['', 0])
    const found: Facts[] = JSON.parse(out).findings
    const [summary, ladder] = found
    expect(summary).toMatchObject({ method: 'solver', found: true })
    expect(ladder?.margin).toBeCloseTo(bestByLattice(), 4)
    const whole = folder.file('many.json', out)
    expect((await folder.run(['recheck', file, whole])).out).toMatch(/, 0 refused/)
  })

  /** The same numbers, given to the library without a model. */
  function bestByLattice(): number {
    const given = {
      parties: ['A', 'B'].map((id) => ({
        ...{ id, discount: 0.9, detection: 0.6, lag: 1, sanction: 0.2, hostage: 0, falseAlarm: 0 },
      })),
      options: steps.map(({ id, owner, cost, gain, share }) => ({
        id,
        owner: owner === 'A' ? 0 : 1,
        values: owner === 'A' ? [-cost, gain] : [gain, -cost],
        irreversibleShare: share,
        prerequisites: [],
      })),
    }
    const best = stakes.bestLadders(stakes.latticeOf(given))
    return best.margin[2 ** steps.length - 1] ?? Number.NaN
  }
})

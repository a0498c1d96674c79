/** The tables of the test instance through the real program, and what `recheck` says of them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyFolder, type Folder } from './program.ts'

let folder: Folder
beforeAll(async () => {
  folder = await emptyFolder()
})
afterAll(() => folder.remove())

const model = 'literature/inst/staged'

// biome-ignore lint/suspicious/noExplicitAny: findings are JSON as a stranger reads it.
type Facts = Record<string, any>

async function findings(...args: string[]): Promise<Facts[]> {
  const { out } = await folder.run([...args, '--json'])
  return JSON.parse(out).findings
}

const ladders: readonly [string, string, string, readonly number[]][] = [
  ['three-stages', 'open', 'N', [1, 2, 0.5, 0.7767, 0.6667, 0.1651]],
  ['three-stages', 'open', 'W', [1.3, 2, -0.1, 0.8433, 0.3333, 1.071]],
  ['three-stages', 'calm', 'N', [2, 3.8, 0.3, 0.7767, 0.5143, 0.9185]],
  ['three-stages', 'calm', 'W', [2.8, 4.15, -0.45, 0.8433, 0.2935, 2.5294]],
  ['three-stages', 'dismantle', 'N', [3, 8.8, 1.3, 0.7767, 0.7733, 0.0253]],
  ['three-stages', 'dismantle', 'W', [6.3, 10.15, 2.55, 0.8433, 0.5066, 2.5594]],
  ['one-package', 'all', 'N', [3, 9, 1.5, 0.7767, 0.8, -0.1747]],
  ['one-package', 'all', 'W', [6.3, 10.5, 2.9, 0.8433, 0.5526, 2.2094]],
  ['dismantle-first', 'dismantle', 'N', [-3, 2, 0.5, 0.7767, 3.3333, -3.8349]],
  ['pay-first', 'relief', 'W', [-2.2, 1.65, -0.45, 0.8433, 1.8333, -2.079]],
]

describe('the instance', () => {
  test('has the margins of its table, each stage alone', async () => {
    for (const plan of new Set(ladders.map(([id]) => id))) {
      const rows = await findings('plan', model, plan, '--alone')
      for (const [, stage, actor, figures] of ladders.filter(([id]) => id === plan)) {
        const row = rows.find(
          (one) => one.kind === 'stage-margin' && one.stage === stage && one.actor === actor,
        )
        const { kept, tempted, answered } = row?.binding ?? {}
        const { factor, criticalFactor } = row?.additive ?? {}
        const found = [kept, tempted, answered, factor, criticalFactor, row?.margin]
        for (const [i, figure] of figures.entries()) expect(found[i]).toBeCloseTo(figure, 4)
      }
    }
  })

  test('has the critical values and the remedies of its tables', async () => {
    const [big] = (await findings('plan', model, 'one-package')).filter(
      (one) => one.kind === 'stage-margin',
    )
    expect(big).toMatchObject({ actor: 'N', holds: 'no' })
    expect(big?.critical.hostage).toBeCloseTo(2.248677, 5)
    expect(big?.critical.sanction).toBeCloseTo(0.224868, 5)
    expect(big?.critical.detection).toBeCloseTo(0.8889, 4)
    expect(big?.critical.patience[0][0]).toBeCloseTo(0.9113, 4)
    const [atOnce] = (await findings('plan', model, 'one-package', '--set', 'lag.N=0')).filter(
      (one) => one.kind === 'stage-margin',
    )
    expect(atOnce?.margin).toBeCloseTo(0.472603, 5)
  })

  test('has the front of its table, and the same ladders through the search', async () => {
    const [summary] = await findings(
      'search',
      model,
      '--stakes',
      'one-package',
      '--first',
      'n1<=n3,w1<=n3,n1<=w3',
    )
    const table = summary?.table.map((row: Facts) => [
      row.optionCount,
      row.stageCount,
      row.margin.toFixed(4),
    ])
    expect(table).toEqual([
      [2, 1, '0.7710'],
      [3, 1, '1.3794'],
      [4, 1, '0.7185'],
      [4, 2, '0.7710'],
      [5, 1, '0.1010'],
      [5, 2, '0.1651'],
      [6, 1, '-0.1747'],
      [6, 2, '0.0253'],
      [6, 3, '0.0253'],
    ])
  })

  test('is accepted by recheck, and refused with one number altered', async () => {
    const { out } = await folder.run(['plan', model, 'one-package', '--json'])
    const whole = folder.file('whole.json', out)
    expect((await folder.run(['recheck', model, whole])).out).toMatch(/, 0 refused/)
    const answer = JSON.parse(out)
    const row = answer.findings.find((one: Facts) => one.kind === 'stage-margin')
    row.margin += 1e-4
    const altered = folder.file('altered.json', JSON.stringify(answer))
    expect((await folder.run(['recheck', model, altered])).out).toMatch(/, 1 refused/)
  })

  test.each([
    ['detection.n1=1.3'],
    ['lag.n1=-4'],
    ['patience.N=1'],
    ['worth.N=2'],
    ['speed.N=2'],
    ['lag.n1=NaN'],
  ])('is not asked with %s', async (set) => {
    const { code, err } = await folder.run(['plan', model, 'one-package', '--set', set])
    expect(code).toBe(2)
    expect(err.length).toBeGreaterThan(20)
  })
})

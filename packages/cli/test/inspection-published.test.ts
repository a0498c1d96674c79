/** Published values as `inspection` gives them, each under its source. */
import { afterAll, describe, expect, test } from 'vitest'
import { asked, type Exact, page, removeTables, table } from './inspection-asked.ts'

afterAll(removeTables)

describe('T12: Dresher 1962, closed form of von Stengel 2016', () => {
  test.each([
    [2, ['-1', '-1/3', '0']],
    [3, ['-1', '-1/2', '-1/7', '0']],
    [4, ['-1', '-3/5', '-3/11', '-1/15', '0']],
    [5, ['-1', '-2/3', '-3/8', '-2/13', '-1/31', '0']],
    [6, ['-1', '-5/7', '-5/11', '-5/21', '-5/57', '-1/63']],
    [8, ['-1', '-7/9', '-21/37', '-35/93', '-35/163', '-7/73']],
  ])('the values of %d periods', async (periods, values) => {
    for (const [m, value] of values.entries()) {
      const found = await asked('dresher', '--periods', periods, '--inspections', m)
      expect((found.value as Exact).fraction).toBe(value)
    }
  })

  test.each([
    [12, 3, 1, -0.551839],
    [10, 2, 1, -0.642857],
    [12, 3, 10, -0.053571],
  ])('%d periods, %d inspections, a breach found worth %d', async (periods, m, worth, value) => {
    const flags = ['--periods', periods, '--inspections', m, '--worth', worth]
    expect(((await asked('dresher', ...flags)).value as Exact).decimal).toBeCloseTo(value, 6)
  })

  test.each([
    [2, 1, '1/3'],
    [3, 1, '1/4'],
    [4, 2, '4/11'],
    [10, 2, '5/28'],
    [12, 3, '67/299'],
  ])('the first of %d periods with %d inspections', async (periods, m, first) => {
    const found = await asked('dresher', '--periods', periods, '--inspections', m)
    expect((found.first as Exact).fraction).toBe(first)
  })

  test('stand on the page as fractions', async () => {
    const text = await page('dresher', '--periods', 12, '--inspections', 3)
    expect(text).toContain('−0.551839 = −165/299')
    expect(text).toContain('0.22408 = 67/299')
  })
})

describe('T13: Diamond 1982', () => {
  const values = [0.367879, 0.214097, 0.150002, 0.115385, 0.09375, 0.078947]
  test.each([...values.entries()])('after %d visits and one more: %d', async (k, value) => {
    const found = await asked('interim', '--inspections', k + 1)
    expect(found.unforeseen).toBeCloseTo(value, 6)
    expect(found.announced).toBeCloseTo(1 / (k + 2), 11)
    expect(await page('interim', '--inspections', k + 1)).toContain(String(value))
  })

  test('one visit is drawn from the beginning to 1 - 1/e', async () => {
    const at = async (draw: number) =>
      (await asked('interim', '--inspections', 1, '--draw', draw)).times
    expect(await at(0)).toEqual([0])
    expect(((await at(1)) as number[])[0]).toBeCloseTo(1 - Math.exp(-1), 11)
  })
})

describe('critical time: Canty, Rothenstein and Avenhaus 2001', () => {
  test.each([
    [12, 4, 0, 0.333333],
    [12, 4, 0.1, 0.3],
    [4, 1, 0.2, 0.2],
  ])('%d slots, %d inspected, missed with %d', async (slots, k, missed, chance) => {
    const flags = ['--slots', slots, '--inspections', k, '--missed', missed]
    expect((await asked('critical-time', ...flags)).found).toBeCloseTo(chance, 6)
  })

  test('an inspection at the end takes a slot out, and may leave none', async () => {
    const flags = ['--horizon', 12, '--within', 3, '--inspections', 1]
    expect((await asked('critical-time', ...flags)).slots).toBe(4)
    expect((await asked('critical-time', ...flags, '--end-inspection')).slots).toBe(3)
    const last = ['--slots', 1, '--inspections', 0, '--end-inspection', '--missed', 0.1]
    expect(await asked('critical-time', ...last)).toMatchObject({ slots: 0, found: 0.9 })
    expect(await page('critical-time', ...last)).toContain('finds every breach in time')
  })

  test('too few slots end with 1', async () => {
    const stakes = ['--slots', 12, '--missed', 0.1, '--gain', 1, '--loss', 4]
    expect(await asked('critical-time', ...stakes, '--inspections', 2)).toMatchObject({
      code: 1,
      enough: 3,
    })
    expect(await asked('critical-time', ...stakes, '--inspections', 3)).toMatchObject({ code: 0 })
  })
})

describe('visits at a constant rate', () => {
  test.each([
    [4, 1, 0.283469],
    [12, 1, 0.632121],
    [12, 3, 0.950213],
  ])('%d a year, to be in time within %d months', async (visits, within, chance) => {
    const flags = ['--visits', visits, '--period', 12, '--within', within]
    const found = await asked('timeliness', ...flags)
    expect((found.constant as { found: number }).found).toBeCloseTo(chance, 6)
  })

  test.each([
    [1, 27.631],
    [3, 9.21],
    [12, 27.631 / 12],
  ])('for 0.9 within %d months', async (within, visits) => {
    const flags = ['--visits', 1, '--period', 12, '--within', within, '--wanted', 0.9]
    const found = await asked('timeliness', ...flags)
    expect((found.constant as { visits: number }).visits).toBeCloseTo(visits, 3)
  })
})

describe('T14: sample sizes of the Agency, of Jaech 1973, and exact ones', () => {
  test.each([
    [100, 8, 0.1, 25.0106, 26, 24.1352, 25, 25, 0.909338],
    [100, 4, 0.1, 43.7659, 44, 43.1094, 44, 44, 0.906333],
    [50, 4, 0.8, 2.7129, 3, 2.6315, 3, 3, 0.22551],
    [200, 25, 0.5, 5.469, 6, 5.1409, 6, 6, 0.556083],
    [1000, 8, 0.05, 312.344, 313, 311.2508, 312, 312, 0.950437],
    [1000, 50, 0.1, 45.0074, 46, 43.9047, 44, 44, 0.900563],
    [30, 3, 0.1, 16.0752, 17, 15.5394, 16, 16, 0.910345],
    [300, 1, 0.1, 270, 270, 270, 270, 270, 0.9],
  ])('%d items, %d defects, missed with %d', async (items, defective, miss, ...sizes) => {
    const [iaea = 0, iaeaSize, jaech = 0, jaechSize, exact = 0, chance = 0] = sizes
    const flags = ['--items', items, '--defective', defective]
    const { least } = (await asked('sampling', ...flags, '--miss', miss)) as unknown as {
      least: Record<'iaea' | 'jaech', { unrounded: number; samples: number }> & { samples: number }
    }
    expect(least.iaea.unrounded).toBeCloseTo(iaea, 3)
    expect(least.jaech.unrounded).toBeCloseTo(jaech, 3)
    expect([least.iaea.samples, least.jaech.samples, least.samples]).toEqual([
      iaeaSize,
      jaechSize,
      exact,
    ])
    const drawn = await asked('sampling', ...flags, '--samples', exact)
    expect(drawn.found).toBeCloseTo(chance, 6)
    expect(await page('sampling', ...flags, '--samples', exact)).toContain(String(chance))
  })

  test('strata of plutonium and of enriched uranium, by the quantity', async () => {
    const plutonium = ['--items', 180, '--goal', 8, '--content', 0.4, '--miss', 0.1]
    expect(await asked('sampling', ...plutonium)).toMatchObject({
      defective: 20,
      least: { samples: 19 },
    })
    const uranium = ['--items', 60, '--goal', 25, '--content', 1.5, '--miss', 0.1]
    const found = await asked('sampling', ...uranium)
    expect(found).toMatchObject({
      defective: 17,
      least: { samples: 7, iaeaByRatio: { samples: 8 } },
    })
    expect(await page('sampling', ...uranium)).toContain('8 (7.742185)')
  })
})

describe('T15: powers of the test of a material balance', () => {
  test.each([
    [3.29, 0.95003],
    [4, 0.990742],
    [2.5, 0.803765],
    [2, 0.63876],
  ])('a loss of %d times the error', async (missing, power) => {
    const flags = ['--missing', missing, '--sigma', 1]
    expect((await asked('material-balance', ...flags)).found).toBeCloseTo(power, 6)
    expect(await page('material-balance', ...flags)).toContain(String(power))
  })
})

describe('deterrence: Avenhaus, von Stengel and Zamir 2002', () => {
  test.each([
    [9, 1, 0, 0.9],
    [9, 1, 0.1, 1],
    [10, 10, 0.1, 0.555556],
    [1, 4, 0.2, 0.25],
  ])('a gain of %d, a loss of %d, missed with %d', async (gain, loss, missed, needed) => {
    const flags = ['--gain', gain, '--loss', loss, '--missed', missed]
    expect((await asked('deterrence', ...flags)).needed).toBeCloseTo(needed, 6)
  })

  test('both outcomes of the game', async () => {
    const flags = ['--gain', 9, '--loss', 1, '--cost', 1, '--found', 10, '--unfound', 100]
    const { game } = (await asked('deterrence', ...flags)) as unknown as {
      game: Record<'atOnce' | 'announced', Record<'inspection' | 'breach' | 'payoff', number>>
    }
    expect(game.atOnce.inspection).toBeCloseTo(0.9, 11)
    expect(game.atOnce.breach).toBeCloseTo(0.010989, 6)
    expect(game.atOnce.payoff).toBeCloseTo(-1.098901, 6)
    expect(game.announced).toMatchObject({ breach: 0, payoff: -0.9 })
  })

  test('what deters nobody ends with 1', async () => {
    const flags = ['--gain', 9, '--loss', 1, '--missed', 0.2]
    expect(await asked('deterrence', ...flags)).toMatchObject({ code: 1, needed: null })
    const enough = ['--gain', 9, '--loss', 1, '--inspected']
    expect(await asked('deterrence', ...enough, 0.89)).toMatchObject({ code: 1, enough: false })
    expect(await asked('deterrence', ...enough, 0.9)).toMatchObject({ code: 0, enough: true })
  })
})

describe('T16: Listner and others 2013, Canty and Listner 2020', () => {
  const five = () =>
    table(
      'five.csv',
      'step,effort,missed',
      '0,10,0.2',
      '1,40,0.5',
      '2,15,0.1',
      '3,30,0.4',
      '4,20,0.1',
    )
  const flags = ['--paths', '2+4=3,2+3=4,0+1=4.5,1=6', '--gain', 9, '--loss', 9]

  test.each([
    [0, '9', 1],
    [35, '9/2', 1],
    [54, '153/182', 1],
    [55, '-9/4', 0],
    [200, '-9/4', 0],
  ])('an effort of %d', async (effort, value, code) => {
    const found = await asked('acquisition-paths', five(), ...flags, '--effort', effort)
    expect((found.value as Exact).fraction).toBe(value)
    expect(found).toMatchObject({ code, leastEffort: 55, complete: true })
  })

  test('what each path is worth, and what may be missed at most', async () => {
    const { paths } = (await asked(
      'acquisition-paths',
      five(),
      ...flags,
      '--effort',
      35,
    )) as unknown as {
      paths: Record<'incentive' | 'needed' | 'ceiling', Exact>[]
    }
    expect(paths.map(({ incentive }) => incentive.decimal)).toEqual([9, 6.75, 6, 4.5])
    const most = [0.5, 0.571429, 0.6, 0.666667]
    for (const [i, { needed }] of paths.entries())
      expect(1 - needed.decimal).toBeCloseTo(most[i] ?? 0, 6)
  })

  test('the published program: step 2 is inspected, the second path taken, -100.05 and 7.45', async () => {
    // How well a step is seen was drawn at random in the published run, and is of no account.
    for (const missed of [0, 0.2, 0.49]) {
      const rows = [1, 1, 0.5, 1].map((effort, i) => `${i},${effort},${missed},0.05`)
      const path = table(`published-${missed}.csv`, 'step,effort,missed,alarm', ...rows)
      const found = (await asked(
        ...['acquisition-paths', path, '--paths', '1+2=1.5,1+3=2', '--effort', 0.6, '--gain', 10],
        ...[
          '--loss',
          10,
          '--found',
          10,
          '--unfound',
          100,
          '--alarm-cost',
          1,
          '--alarm-cost-state',
          1,
        ],
      )) as unknown as {
        equilibria: { inspection: unknown; paths: Exact[]; inspector: Exact; state: Exact }[]
      }
      expect(found.equilibria).toHaveLength(1)
      const [only] = found.equilibria
      expect(only?.inspection).toMatchObject([{ steps: ['2'], share: { fraction: '1' } }])
      expect(only?.paths.map(({ fraction }) => fraction)).toEqual(['0', '1'])
      expect([only?.inspector.decimal, only?.state.decimal]).toEqual([-100.05, 7.45])
    }
  })

  test('paths are found between forms of material', async () => {
    const lines = [
      'step;from;to;length;effort;missed',
      'a;x;z;1;10;0,1',
      '"b;1";x;y;0,5;10;1',
      'c;y;z;0,5;10;0,5',
    ]
    const network = table('network.csv', ...lines)
    const found = await asked(
      ...['acquisition-paths', network, '--origin', 'x', '--ends', 'z'],
      ...['--effort', 10, '--gain', 1, '--loss', 1],
    )
    expect(found).toMatchObject({ value: { fraction: '5/14' }, leastEffort: 20 })
    expect(found.paths).toMatchObject([{ steps: ['a'] }, { steps: ['b;1', 'c'] }])
  })
})

describe('T17: days over five sites', () => {
  const sites = (missed: readonly number[]) => {
    const days = [30, 20, 25, 60, 10]
    const rows = [9, 6.75, 6, 4.5, 2].map((gain, t) => `s${t},${gain},9,${days[t]},${missed[t]}`)
    return table('five-sites.csv', 'site,gain,loss,days,missed', ...rows)
  }

  test.each([
    [20, 3.710526, 1],
    [40, 1.545652, 1],
    [60, -0.463043, 0],
  ])('%d days', async (days, value, code) => {
    const found = await asked('sites', sites([0, 0, 0, 0, 0]), '--days', days)
    expect(found.value).toBeCloseTo(value, 6)
    expect(found.code).toBe(code)
    expect(found.enough).toBeCloseTo(55.38961, 6)
  })

  test('days that deter where inspections miss', async () => {
    const found = await asked('sites', sites([0.1, 0.2, 0.1, 0.4, 0]), '--days', 0)
    expect(found.enough).toBeCloseTo(73.643579, 6)
  })

  test('a site out of reach takes away every comfort', async () => {
    const path = table('hidden.csv', 'site,gain,loss,days', 'known,6,6,10', 'hidden,4,8,none')
    const found = await asked('sites', path, '--days', 1_000)
    expect(found).toMatchObject({ code: 1, value: 4, enough: null, open: ['hidden'] })
    expect(await page('sites', path, '--days', 1_000)).toContain('it would pay at “hidden”')
  })
})

describe('IAEA Safeguards Glossary', () => {
  test.each([
    ['plutonium', 8, 0.5, 1],
    ['uranium-233', 8, 1, 1],
    ['highly-enriched-uranium', 50, 0.5, 1],
    ['low-enriched-uranium', 1_500, 0.05, 1],
    ['natural-uranium', 20_000, 0.007, 2],
    ['depleted-uranium', 10_000, 0.002, 0.5],
    ['thorium', 20_000, 1, 1],
  ])('%s of %d kg, a share of %d', async (material, kilograms, fissile, held) => {
    const flags = ['--material', material, '--kilograms', kilograms, '--fissile', fissile]
    expect((await asked('quantities', ...flags)).held).toBeCloseTo(held, 11)
  })

  test('says of its numbers that they were not compared with their source', async () => {
    expect(await page('quantities')).toContain('compare before quoting')
  })
})

describe('lists of sites: Madow 1949', () => {
  test.each([
    [
      [0.5, 0.25, 0.25],
      [['s0'], ['s1'], ['s2']],
    ],
    [
      [0.5, 0.75, 0.75],
      [
        ['s0', 's1'],
        ['s0', 's2'],
        ['s1', 's2'],
      ],
    ],
  ])('for the chances %j', async (chances, lists) => {
    // Without a loss and with a gain of 1 over what is left, a site is worth as much as the others.
    const rows = chances.map((chance, t) => `s${t},${1 / (1 - chance)},0,1`)
    const path = table('lists.csv', 'site,gain,loss,days', ...rows)
    const days = chances.reduce((sum, one) => sum + one, 0)
    const found = await asked('sites', path, '--days', days, '--lists')
    expect((found.lists as { sites: unknown }[]).map(({ sites }) => sites)).toEqual(lists)
    expect(await page('sites', path, '--days', days, '--lists')).toContain('one drawn for each day')
  })
})

describe('clean inspections', () => {
  test.each([
    [0.1, 0.3, 5, 0.018332],
    [0.5, 0.3, 5, 0.143887],
    [0.5, 0.7, 3, 0.02629],
  ])('a belief of %d, found with %d, %d times', async (belief, detection, inspections, after) => {
    const flags = ['--belief', belief, '--detection', detection, '--inspections', inspections]
    expect((await asked('clean', ...flags)).belief).toBeCloseTo(after, 6)
    expect(await page('clean', ...flags)).toContain(String(after))
  })
})

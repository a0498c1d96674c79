/** Hostile names, values, sizes and arguments; what they may cost stands in limits.ts. */
import { describe, expect, test } from 'vitest'
import {
  checkAnswered,
  checkRefused,
  folder,
  head,
  modelOf,
  type Sizes,
  small,
  times,
  withinLimits,
} from './limits.ts'

describe('names that every object has', () => {
  const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'length']
  test.each(names)('"%s" may be the name of anything, and means only that', async (name) => {
    const model = `${head}sources: {${name}: {title: T}}
actors: {${name}: {label: A}, other: {label: B}}
options: {${name}: {owner: ${name}, label: O}, other: {owner: other, label: P}}
rules: {${name}: {never: "${name} & !${name}"}}
preferences: {${name}: [${name}, other], other: [other]}
questions:
  ${name}:
    title: Q
    base: ${name}
    basis: "${name} p. 3"
    answers: {${name}: {label: X}, other: {label: Y, changes: [{drop: ${name}, of: ${name}}]}}
readings: {${name}: {label: R, answers: {${name}: other}}}
states: {${name}: {label: S, set: [${name}]}}
plans: {${name}: {label: P, stages: {${name}: {commitments: [${name}], after: []}}}}
claims: {${name}: {says: x, asserted: x}}
signals: {${name}: {label: l, date: 2025, bears: [{question: ${name}, likelihood: {${name}: 0.5}}]}}
`
    await checkAnswered(model, 'today')
    await checkAnswered(model, 'today', '--world', `${name}=other`)
    await checkAnswered(model, 'why', name, name, '--world', name)
    await checkAnswered(model, 'states', '--where', `not ${name}`)
  })

  test.each(names)('"%s" is not known where nobody has defined it', async (name) => {
    const file = folder.file('small.yaml', small)
    const calls = [
      ['today', file, '--world', name],
      ['today', file, '--world', `${name}=${name}`],
      ['states', file, '--where', name],
      ['stable', file, name],
      ['why', file, 'today', name],
      [name],
      [name, file],
    ]
    for (const args of calls) {
      const run = await withinLimits(args)
      expect([run.code, run.out], args.join(' ')).toEqual([2, ''])
    }
    await checkRefused(small.replace('["o0"]', JSON.stringify([name])), 'unknown-name')
    await checkRefused(`${small}${name}: 1\n`, 'unknown-field')
    await checkRefused(small.replace('basis: assumption', `basis: ${name}`), 'unknown-name')
  })

  test('__proto__ is refused as a name, wherever it stands', async () => {
    for (const field of ['sources', 'claims', 'states', 'questions'])
      await checkRefused(`${small}${field}: {__proto__: {title: x}}\n`, 'bad-name')
    await checkRefused(`${small}__proto__: {a: b}\n`, 'bad-name')
    await checkRefused(small.replace('a0: {label: A}', 'a0: {"__proto__": {label: A}}'), 'bad-name')
    const file = folder.file('small.yaml', small)
    for (const args of [
      ['today', file, '--world', '__proto__=x'],
      ['states', file, '--where', '__proto__'],
      ['why', file, 'today', '__proto__'],
    ])
      expect((await withinLimits(args)).code).toBe(2)
  })
})

describe('values of the wrong kind', () => {
  test.each([
    ['stufenplan: 1', 'stufenplan: 1e999', 'wrong-value'],
    ['stufenplan: 1', 'stufenplan: .inf', 'wrong-value'],
    ['stufenplan: 1', 'stufenplan: .nan', 'wrong-value'],
    ['stufenplan: 1', 'stufenplan: 1.5', 'wrong-value'],
    ['stufenplan: 1', 'stufenplan: -1', 'wrong-value'],
    ['stufenplan: 1', 'stufenplan: "1"', 'wrong-value'],
    ['date: 2026', 'date: 1e999', 'wrong-value'],
    ['date: 2026', 'date: .nan', 'wrong-value'],
    ['date: 2026', 'date: 99999999999999999999', 'wrong-value'],
    ['date: 2026', 'date: 2026-13-99', 'wrong-value'],
    ['"o0"', '{"want": "o0", "worth": 1e999}', 'wrong-value'],
    ['"o0"', '{"want": "o0", "worth": .nan}', 'wrong-value'],
    ['"o0"', '{"want": "o0", "worth": [.inf, 1]}', 'wrong-value'],
    ['"o0"', '{"want": "o0", "worth": [2, 1]}', 'bad-range'],
    ['"o0"', '{"want": "o0", "worth": -1}', 'bad-range'],
    ['"o0"', '{"want": "o0", "worth": [1]}', 'wrong-value'],
    ['"o0"', '{"want": "o0", "worth": [1, 2, 3]}', 'wrong-value'],
    ['"o0"', '{"want": 3}', 'wrong-value'],
    ['"o0"', 'null', 'wrong-value'],
    ['"o0"', '[["o0"]]', 'wrong-value'],
    ['o0: {owner: a0', 'o0: {owner: [a0]', 'wrong-value'],
    ['o0: {owner: a0', `o0: {owner: ${'x'.repeat(5_000)}`, 'wrong-value'],
    ['id: hostile', `id: ${'x'.repeat(5_000)}`, 'wrong-value'],
    ['a0: {label: A}', `${'y'.repeat(900)}: {label: A}`, 'bad-name'],
    ['label: O', 'label: {en: 3}', 'wrong-value'],
    ['label: O', 'label: {English: x}', 'bad-name'],
    ['label: O', 'label: []', 'wrong-value'],
    ['title: Hostile', 'title: Hostile\nperiod: 1e999 years', 'wrong-value'],
    ['title: Hostile', `title: Hostile\nperiod: ${'9'.repeat(400)} years`, 'wrong-value'],
    ['title: Hostile', 'title: Hostile\nlanguages: []', 'wrong-value'],
    ['title: Hostile', 'title: Hostile\nextra: 1', 'unknown-field'],
    ['title: Hostile', 'titel: Hostile', 'unknown-field'],
  ])('"%s" written as "%s" is refused: %s', async (from, to, expected) => {
    const file = folder.file('kinds.yaml', small.replace(from, to))
    const { code, err } = await withinLimits(['check', file])
    expect(err.slice(0, 400)).toContain(`error ${expected}: `)
    expect(code).toBe(1)
  })
})

describe('size', () => {
  const long = (literals: number) => times(literals, (i) => `o${i % 24}`).join(' & ')
  const threes = (count: number) =>
    times(count / 3, (i) => `(o${3 * i} | o${3 * i + 1} | o${3 * i + 2})`).join(' & ')

  test.each<[string, Sizes]>([
    ['60 options', { options: 60, actors: 3 }],
    ['4000 options', { options: 4_000, actors: 3 }],
    ['24 options of 24 actors', { options: 24, actors: 24 }],
    ['24 options and one long formula', { options: 24, actors: 2, wants: () => [long(680)] }],
    [
      '22 options and 44 statements',
      {
        options: 22,
        actors: 2,
        wants: () => times(44, (i) => `o${i % 22} & o${(i * 5 + 1 + ((i / 22) | 0)) % 22}`),
      },
    ],
  ])('%s are refused', async (_, sizes) => {
    const file = folder.file('large.yaml', modelOf(sizes))
    for (const command of ['check', 'today']) {
      const { code, err } = await withinLimits([command, file])
      expect(err).toMatch(/error too-many-states: \d+ options give 2\^\d+ combinations;/)
      expect(err).toMatch(/; this model can have \d+ options/)
      expect(code).toBe(1)
    }
  })

  test('20 options of 2 actors are answered, whatever the joint steps', async () => {
    for (const wants of [() => [threes(18)], () => [times(20, (i) => `o${i}`).join(' | ')]]) {
      const model = modelOf({ options: 20, actors: 2, wants })
      await checkAnswered(model, 'today')
      await checkAnswered(model, 'stable')
    }
  })

  test('24 options of 3 actors are answered', async () => {
    const file = folder.file('largest.yaml', modelOf({ options: 24, actors: 3 }))
    const { code, err, out } = await folder.run(['states', file, '--count'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('16,777,216')
  })

  const distinct = (count: number, options: number) =>
    times(count, (i) => {
      const [a, b, c] = [
        i % options,
        ((i / options) | 0) % options,
        ((i / options ** 2) | 0) % options,
      ]
      return `o${a} & !o${b} | o${c} & o${(a + 1) % options}`
    })

  test('a list of 1000 statements is answered, one of 1001 is refused', async () => {
    const model = (count: number) =>
      modelOf({ options: 11, actors: 2, wants: (i) => (i === 0 ? distinct(count, 11) : ['o0']) })
    await checkAnswered(model(1_000), 'today')
    await checkRefused(model(1_001), 'too-many')
  })

  test('200 questions are answered, 201 are refused', async () => {
    const model = (count: number) => {
      const question =
        'title: q, base: y, answers: {y: {label: a}, n: {label: b, changes: [{add: o1, of: a0}]}}'
      return `${small}questions:\n${times(count, (i) => `  q${i}: {${question}}\n`).join('')}`
    }
    await checkAnswered(model(200), 'today')
    const world = times(200, (i) => `q${i}=n`).join()
    await checkAnswered(model(200), 'today', '--world', world)
    await checkRefused(model(201), 'too-many')
  })

  const stages = (count: number, after: (i: number) => string) =>
    `${small}plans:\n  p:\n    label: p\n    stages:\n${times(count, (i) => `      s${i}: {talks: t, after: [${after(i)}]}\n`).join('')}`

  test('a plan of 2000 stages is answered, forwards and backwards; a circle of them is refused', async () => {
    await checkAnswered(
      stages(2_000, (i) => (i === 0 ? '' : `s${i - 1}`)),
      'today',
    )
    await checkAnswered(
      stages(2_000, (i) => (i === 1_999 ? '' : `s${i + 1}`)),
      'today',
    )
    await checkRefused(
      stages(2_000, (i) => `s${(i + 1) % 2_000}`),
      'cyclic-stages',
    )
    await checkRefused(
      stages(2, (i) => `s${i}`),
      'cyclic-stages',
    )
    await checkRefused(
      stages(2_000, () => 'nosuch'),
      'unknown-name',
      'too-many',
    )
  })

  test.each<[string, string[], () => string]>([
    [
      '31 actors',
      ['too-many'],
      () => modelOf({ options: 3, actors: 31, wants: () => ['o0', 'o1', 'o2'] }),
    ],
    [
      '1001 rules',
      ['too-many'],
      () => `${small}rules:\n${times(1_001, (i) => `  r${i}: {never: o0 & !o0}\n`).join('')}`,
    ],
    [
      '201 plans',
      ['too-many'],
      () => `${small}plans:\n${times(201, (i) => `  p${i}: {label: p, stages: {}}\n`).join('')}`,
    ],
    [
      '1001 readings',
      ['too-many'],
      () =>
        `${small}readings:\n${times(1_001, (i) => `  r${i}: {label: p, answers: {}}\n`).join('')}`,
    ],
    [
      '5000 claims',
      ['too-many', 'untested-claim'],
      () => `${small}claims:\n${times(5_000, (i) => `  c${i}: {says: x}\n`).join('')}`,
    ],
    [
      'thousands of unknown sources',
      ['too-many', 'unknown-name'],
      () =>
        `${small}sources: {${times(4_000, (i) => `s${i}: {title: t}`).join()}}\nclaims: {c: {says: x, asserted: y, basis: [${times(12_000, (i) => `t${i}`).join()}]}}\n`,
    ],
    [
      'thousands of broken formulas',
      ['too-many', 'bad-formula'],
      () => modelOf({ options: 2, actors: 2, wants: () => times(900, () => 'o0 &') }),
    ],
    [
      'thousands of wrong statements',
      ['missing-field', 'unknown-field'],
      () => small.replace('["o0"]', `[${times(8_000, () => '{x: 1}').join()}]`),
    ],
  ])('%s are refused: %j', async (_, codes, make) => {
    await checkRefused(make(), ...codes)
  })
})

describe('arguments', () => {
  const model = () => folder.file('small.yaml', small)

  test.each<[string, string[]]>([
    ['a formula of 100,000 characters', ['states', '--where', `${'o0&'.repeat(33_000)}o0`]],
    ['deep brackets', ['states', '--where', '('.repeat(3_000)]],
    ['an empty formula', ['states', '--where', '']],
    ['an unknown option', ['states', '--where', 'x'.repeat(3_900)]],
    ['a thousand unknown options', ['states', '--where', times(900, (i) => `x${i}`).join('&')]],
    ['a state of 100,000 characters', ['stable', 'Y'.repeat(100_000)]],
    ['a state of 1000 options', ['stable', times(600, () => 'ox').join()]],
    ['an empty state', ['stable', '']],
    ['a state with too many letters', ['stable', 'YYY']],
    ['an actor of 100,000 characters', ['why', 'today', 'a'.repeat(100_000)]],
    ['a world of 100,000 characters', ['today', '--world', 'q=a,'.repeat(25_000)]],
    ['an empty world', ['today', '--world', '']],
    ['a world of signs', ['today', '--world', '=,=,=,==']],
    ['a budget past all numbers', ['today', '--budget', '9'.repeat(400)]],
    ['a negative list', ['states', '--list', '-1']],
    ['a width past all numbers', ['today', '--width', '1e400']],
    ['a language of 100,000 characters', ['today', '--lang', 'e'.repeat(100_000)]],
    ['two commands', ['today', 'today']],
  ])('%s: wrong usage, said in few words', async (_, [command = '', ...rest]) => {
    const { code, out, err } = await withinLimits([command, model(), ...rest])
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toBe('')
    expect(err.length).toBeLessThan(2_000)
  })

  test('a saved answer that is hostile is refused', async () => {
    const deep = `{"findings":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    const finding = { kind: 'states', id: 'x', strength: { kind: 'exhaustive' }, rawCount: 4 }
    const states = { ...finding, feasibleCount: 4, count: 4, listed: times(50_000, () => 'YN') }
    const odd = { ...states, where: '('.repeat(3_900) }
    const proto = '{"world":{"__proto__":"x","constructor":"y"},"findings":[]}'
    const texts = [
      deep,
      proto,
      JSON.stringify({ findings: [odd] }),
      '{"findings":[',
      '\0',
      '[]'.repeat(9),
    ]
    for (const [i, text] of texts.entries()) {
      const saved = folder.file(`saved-${i}.json`, text)
      const { code } = await withinLimits(['recheck', model(), saved])
      expect(code, text.slice(0, 40)).toBe(
        [deep, proto].includes(text) || text.includes('where') ? 1 : 2,
      )
    }
  })
})

/** `recheck` through the real program: what --json wrote is accepted, anything altered is not. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyFolder, type Folder } from './program.ts'

let folder: Folder
beforeAll(async () => {
  folder = await emptyFolder()
})
afterAll(() => folder.remove())

const run = (...args: string[]) => folder.run(args)

describe('recheck', () => {
  const asked = [
    ['today', 'teaching/ceasefire'],
    ['states', 'teaching/ceasefire', '--where', 'halt_g'],
    ['states', 'teaching/ceasefire', 'truce'],
    ['stable', 'teaching/ceasefire'],
    ['stable', 'teaching/ceasefire', 'truce'],
    ['why', 'teaching/ceasefire', 'today', 'REB'],
    ['today', 'teaching/ceasefire', '--world', 'bargainers'],
  ]

  test.each(asked)('accepts what --json wrote: %s %s %s %s', async (...args) => {
    const { out } = await run(...args, '--json')
    const saved = folder.file(`${args.join('-').replaceAll(/\W+/g, '-')}.json`, out)
    const [checked, json] = await Promise.all([
      run('recheck', 'teaching/ceasefire', saved),
      run('recheck', 'teaching/ceasefire', saved, '--json'),
    ])
    expect(checked.out).toMatch(/^[1-9]\d* findings? accepted, 0 refused[.]\n$/)
    expect(checked.code).toBe(0)
    expect(JSON.parse(json.out)).toMatchObject({ refused: [] })
  })

  /** One change to one finding of a kind, and to which question it is an answer. */
  // biome-ignore lint/suspicious/noExplicitAny: a saved answer is JSON that a stranger may alter.
  type Facts = Record<string, any>
  const alterations: readonly [kind: string, what: string, args: string[], (one: Facts) => void][] =
    [
      ['states', 'count', ['states'], (one) => one.count++],
      ['states', 'count of possible states', ['states'], (one) => one.feasibleCount--],
      [
        'states',
        'listed state',
        ['states', '--where', 'not halt_g'],
        (one) => (one.listed[0] = 'YYYYYYY'),
      ],
      ['equilibria', 'count', ['stable'], (one) => one.count++],
      ['equilibria', 'listed state', ['stable'], (one) => (one.listed[0] = 'YNNNNNN')],
      ['stability', 'verdict', ['stable', 'truce'], (one) => (one.stable = !one.stable)],
      ['stability', 'count of gains', ['stable', 'truce'], (one) => one.gainCount++],
      ['stability', 'actor', ['stable', 'truce'], (one) => (one.actor = 'nobody')],
      ['stability', 'reason', ['stable', 'truce'], (one) => (one.best.reason.place += 1)],
      [
        'own-moves',
        'verdict',
        ['why', 'today', 'REB'],
        (one) => (one.single[0].gains = !one.single[0].gains),
      ],
      [
        'own-moves',
        'reason',
        ['why', 'today', 'REB'],
        (one) => (one.single[0].reason.statement = 'depot'),
      ],
      ['moves', 'verdict', ['states', 'truce'], (one) => (one.moves[0].verdict = 'equal')],
      ['moves', 'order', ['states', 'truce'], (one) => one.moves.reverse()],
      ['moves', 'count', ['states', 'truce'], (one) => one.count++],
      ['own-moves', 'count', ['why', 'today', 'REB'], (one) => one.count++],
      ['joint-moves', 'count', ['today'], (one) => one.count++],
      ['joint-moves', 'count of smallest', ['today'], (one) => one.smallestCount--],
      ['joint-move', 'movers', ['today'], (one) => one.movers.pop()],
      [
        'joint-move',
        'reason',
        ['today'],
        (one) => (one.movers[0].reason.gained = !one.movers[0].reason.gained),
      ],
      ['joint-move', 'losers', ['today'], (one) => one.losers.push({ ...one.movers[0] })],
      ['reading', 'movers', ['today'], (one) => one.movers.push('GOV')],
      ['fit', 'verdict', ['today'], (one) => (one.explained = !one.explained)],
      ['fit', 'actors', ['today'], (one) => (one.actors[0].gains = !one.actors[0].gains)],
    ]

  test.each(alterations)('refuses an altered %s: %s', async (kind, what, args, alter) => {
    const [command = '', ...rest] = args
    const { out } = await run(command, 'teaching/ceasefire', ...rest, '--json')
    const answer = JSON.parse(out)
    const chosen = answer.findings.find((one: Facts) => one.kind === kind)
    alter(chosen)
    const saved = folder.file(
      `altered-${kind}-${what.replaceAll(' ', '-')}.json`,
      JSON.stringify(answer),
    )
    const { code, out: said } = await run('recheck', 'teaching/ceasefire', saved)
    expect(said).toMatch(new RegExp(`^${kind} ${chosen.id}: .+`, 'm'))
    expect(said).toMatch(/ 1 refused[.]\n$/)
    expect(code).toBe(1)
  })

  test('says what it did not check, with a code of its own, in both languages', async () => {
    const { out } = await run('today', 'teaching/ceasefire', '--json')
    const saved = folder.file('much.json', out)
    const few = ['recheck', 'teaching/ceasefire', saved, '--budget', '1']
    const [english, german, json] = await Promise.all([
      run(...few),
      run(...few, '--lang', 'de'),
      run(...few, '--json'),
    ])
    expect(english.out).toMatch(/: not checked: everything \(the steps did not suffice\)\n/)
    expect(english.out).toMatch(/ 0 refused, \d+ not checked[.]\n$/)
    expect(german.out).toMatch(/: nicht geprüft: alles \(die Schritte reichten nicht\)\n/)
    const { outcome, notChecked } = JSON.parse(json.out)
    expect(outcome).toBe('not-checked')
    expect(notChecked[0].left).toEqual([{ part: '*', why: 'budget' }])
    for (const one of [english, german, json]) expect(one).toMatchObject({ code: 4, err: '' })
  })

  test('accepts a search of all commitments, read from standard input', async () => {
    const { out } = await run('search', 'teaching/ceasefire', '--json')
    const checked = await folder.run(['recheck', 'teaching/ceasefire', '-'], out)
    expect(checked).toMatchObject({ code: 0, out: '2 findings accepted, 0 refused.\n' })
  })

  test('refuses what is no finding, and an answer about another version of the model', async () => {
    const made = folder.file('made-up.json', '{"findings": [{"kind": "none"}]}')
    expect(await run('recheck', 'teaching/ceasefire', made)).toMatchObject({ code: 1 })
    const { out } = await run('today', 'teaching/ceasefire', '--json')
    const other = JSON.stringify({
      ...JSON.parse(out),
      model: { id: 'ceasefire', date: '2025', hash: '0' },
    })
    const checked = await run('recheck', 'teaching/ceasefire', folder.file('other.json', other))
    expect(checked.out).toMatch(/^answer –: it is about another version of the model\n/)
    expect(checked.code).toBe(1)
  })

  test('checks what two models differ in, and refuses it altered', async () => {
    const pair = ['chicken', 'prisoners-dilemma'].map((one) => `teaching/${one}`)
    const { out } = await run('diff', ...pair, '--json')
    const saved = folder.file('diff.json', out)
    expect((await run('recheck', ...pair, saved)).code).toBe(0)
    const found = JSON.parse(out)
    for (const altered of [
      { ...found, differences: found.differences.slice(1) },
      { ...found, today: [...found.today].reverse() },
      { ...found, models: ['chicken', 'chicken'] },
    ]) {
      const file = folder.file('diff-altered.json', JSON.stringify(altered))
      expect((await run('recheck', ...pair, file)).code).toBe(1)
    }
  })

  test.each(['', 'null', '[]', '{"findings": 3}', '{"world": 1}'])(
    'takes %j for what it is: no saved answer',
    async (text) => {
      const saved = folder.file(`no-answer-${text.length}.json`, text)
      const { code, err } = await run('recheck', 'teaching/ceasefire', saved)
      expect(code).toBe(2)
      expect(err).toMatch(/is not an answer saved with --json/)
    },
  )
})

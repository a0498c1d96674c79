/** What is removed or renamed with all its uses leaves a text without errors. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type AnyEdit, editWithUses, renamedUses, withoutUses } from './edit-uses.ts'
import { parse } from './parse.ts'
import { plainValue } from './tree.ts'

const line = `stufenplan: 1
id: line
title: A line
date: 2026-01-01
basis: assumption
actors:
  north: { label: North }
  south: { label: South }
  third: { label: Third }
options:
  withdraw: { owner: north, label: pulling back, observed: { by: [south, third] } }
  lift: { owner: south, label: lifting it }
  watch: { owner: third, label: watching }
rules:
  one: { never: withdraw & not lift, because: nobody would }
  two: { never: watch & lift, because: it cannot be }
preferences:
  north:
    - lift # above all
    - { id: guns, want: not withdraw }
    - (withdraw | watch) -> lift
  south: [withdraw, not lift]
  third: [watch]
questions:
  Q1:
    title: Which?
    base: no
    answers:
      no: { label: No }
      yes: { label: Yes, changes: [{ move: guns, of: north, before: lift }] }
states:
  both: { label: Both, set: [withdraw, lift] }
plans:
  swap:
    label: Swap
    stages:
      first: [withdraw] # the hard one
      second: { after: [first], commitments: [lift, { keep: watch, breach: { answer: [lift] } }] }
claims:
  V1: { says: It holds., test: holds(swap) }
`
const waiting = { en: 'To be filled.', de: 'Noch zu füllen.' }
const errorsIn = (text: string) =>
  parse(text).diagnostics.filter(({ severity }) => severity === 'error')

test('the model of this test is sound', () => {
  expect(errorsIn(line)).toEqual([])
})

test('an option goes with its wishes, rules, changes, states and commitments', () => {
  const removal = withoutUses(line, ['options', 'withdraw'], waiting)
  if (removal === undefined) throw new Error('It cannot be removed.')
  expect(errorsIn(removal.text)).toEqual([])
  expect(removal.text).not.toMatch(/withdraw|guns/)
  expect(removal.text).toContain('    - lift # above all\n')
  expect(removal.text).toContain('talks: To be filled.')
  expect(removal.text).toContain('two: { never: watch & lift')
  expect(removal.gone[0]?.path).toEqual(['options', 'withdraw'])
  expect(removal.gone.map(({ path }) => path.join('.'))).toEqual(
    expect.arrayContaining(['rules.one', 'preferences.north.1', 'preferences.south.0']),
  )
})

test('an actor goes with its options, its wishes, and what others say of either', () => {
  const removal = withoutUses(line, ['actors', 'third'], waiting)
  if (removal === undefined) throw new Error('It cannot be removed.')
  expect(errorsIn(removal.text)).toEqual([])
  expect(removal.text).not.toMatch(/third|watch/)
  expect(removal.text).toContain('observed: { by: [south] }')
  expect(removal.text).toContain('withdraw')
})

test('a plan goes with the test of it, a statement with the change that moves it', () => {
  const plan = withoutUses(line, ['plans', 'swap'], waiting)
  expect(plan && errorsIn(plan.text)).toEqual([])
  expect(plan?.text).not.toContain('holds(swap)')
  const statement = withoutUses(line, ['preferences', 'north', 1], waiting)
  expect(statement && errorsIn(statement.text)).toEqual([])
  expect(statement?.text).not.toContain('guns')
})

test('errors that were there before stay, and are nobody’s use', () => {
  const broken = line.replace('third: [watch]', 'third: [wotch]')
  const removal = withoutUses(broken, ['options', 'lift'], waiting)
  expect(removal?.text).toContain('third: [wotch]')
  expect(removal?.text).not.toMatch(/\blift\b/)
})

test('a renamed option is renamed wherever it is named, and nowhere else', () => {
  const renamed = renamedUses(line, ['options', 'withdraw'], 'pull_back')
  if (renamed === undefined) throw new Error('It cannot be renamed.')
  expect(errorsIn(renamed)).toEqual([])
  expect(renamed).toBe(line.replace(/\bwithdraw\b/g, 'pull_back'))
})

test('a renamed actor too; a taken or impossible name is refused', () => {
  const renamed = renamedUses(line, ['actors', 'third'], 'observer')
  expect(renamed).toBe(line.replace(/\bthird\b/g, 'observer'))
  expect(renamedUses(line, ['options', 'withdraw'], 'lift')).toBeUndefined()
  expect(renamedUses(line, ['options', 'withdraw'], 'not')).toBeUndefined()
  expect(renamedUses(line, ['options', 'withdraw'], 'two words')).toBeUndefined()
})

const korea = readFileSync(
  new URL('../../../../models/korea-2025/model.yaml', import.meta.url),
  'utf8',
)
const koreaValue = plainValue(parse(korea).tree.document?.contents) as Record<string, unknown>
const idsOf = (section: string) => Object.keys(koreaValue[section] as object)

test.each(['options', 'actors'])(
  'the first of the %s of a large model can go, be renamed, and renamed back',
  (section) => {
    for (const id of idsOf(section).slice(0, 1)) {
      const removal = withoutUses(korea, [section, id], waiting)
      expect(removal && [id, errorsIn(removal.text).slice(0, 2)]).toEqual([id, []])
      const renamed = renamedUses(korea, [section, id], 'another_name')
      expect(renamed && [id, errorsIn(renamed).slice(0, 2)]).toEqual([id, []])
      const back = renamed && renamedUses(renamed, [section, 'another_name'], id)
      expect(back === korea).toBe(true)
    }
  },
)

describe('what moves hang on', () => {
  const conditioned = `stufenplan: 1
id: gate
title: A gate
date: 2026
basis: assumption
actors: { north: { label: North }, south: { label: South } }
options:
  watch: { owner: south, label: watching }
  leave:
    owner: north
    label: leaving
    moves:
      - { to: yes, while: not watch }
preferences:
  north: [leave]
  south: [not leave]
`
  test('an option that a condition names takes the condition with it, or gives it its new name', () => {
    const removed = withoutUses(conditioned, ['options', 'watch'])
    expect(removed?.gone.map(({ path }) => path)).toEqual([
      ['options', 'watch'],
      ['options', 'leave', 'moves', 0],
    ])
    expect(parse(removed?.text ?? '').diagnostics).toEqual([])
    const renamed = renamedUses(conditioned, ['options', 'watch'], 'guard')
    expect(renamed).toContain('while: not guard')
    expect(parse(renamed ?? '').diagnostics).toEqual([])
  })

  test('a state of a model in state form keeps its moves and places under a new name', () => {
    const text = `stufenplan: 1
id: states
title: Three states
date: 2026
basis: assumption
actors: { north: { label: North }, south: { label: South } }
states: { peace: { label: Peace }, crisis: { label: Crisis }, war: { label: War } }
today: crisis
moves:
  north: { peace: [crisis], crisis: [peace, war] }
  south: { crisis: [war], war: [crisis] }
preferences:
  north: { ranking: [peace, [crisis, war]] }
  south: { ranking: [peace, crisis, war] }
`
    const renamed = renamedUses(text, ['states', 'crisis'], 'standoff')
    expect(parse(renamed ?? '').diagnostics).toEqual([])
    expect(renamed).not.toMatch(/\bcrisis\b/)
    const removed = withoutUses(text, ['states', 'war'])
    expect(parse(removed?.text ?? '').diagnostics).toEqual([])
    expect(removed?.text).not.toMatch(/\bwar\b/)
  })
})

test('edits with uses and plain ones in a row stand as if made one after the other', () => {
  const source = (n: number): AnyEdit => ({
    kind: 'set',
    path: ['sources', `s${n}`],
    value: { title: `Source ${n}` },
  })
  const edits: readonly AnyEdit[] = [
    source(1),
    source(2),
    source(3),
    { kind: 'rename-uses', path: ['options', 'lift'], key: 'raise' },
    source(4),
    { kind: 'remove-uses', path: ['actors', 'third'], waiting: { en: '…' } },
    source(5),
    source(6),
  ]
  let single: string | undefined = line
  for (const edit of edits) single = single && editWithUses(single, [edit])
  const together = editWithUses(line, edits)
  expect(together).toBeDefined()
  expect(together).toBe(single)
})

/** Two models in state form side by side: what differs is told by names, never by numbers. */
import { expect, test } from 'vitest'
import { canonicalJson, diffModels, explainDifference, recheckDifference } from '../../src/index.ts'
import { readModel } from '../models.ts'

const moves = '{ north: { peace: [crisis], crisis: [peace, war] }, south: { crisis: [war] } }'
const model = ({ first = '', last = '', arrows = moves, today = 'crisis' }) =>
  readModel(`stufenplan: 1
id: states
title: Three states
date: 2026
basis: assumption
actors: { north: { label: North }, south: { label: South } }
states: { ${first} peace: { label: Peace }, crisis: { label: Crisis }, war: { label: War } }
today: ${today}
moves: ${arrows}
preferences:
  north: { ranking: [peace, [crisis, war]${last}] }
  south: { ranking: [peace, crisis, war${last}] }
`)

const added = { first: 'truce: { label: Truce }, end: { label: The end },', last: ', truce, end' }

test.each([
  ['nothing', {}, []],
  [
    'a move',
    { arrows: moves.replace('[war] }', '[war], war: [crisis] }') },
    [
      {
        kind: 'changed',
        what: 'moves',
        id: 'south',
        changes: [{ at: ['arrows', 'war'], field: 'to', after: ['crisis'] }],
      },
    ],
  ],
  [
    'today',
    { today: 'war' },
    [
      {
        kind: 'changed',
        what: 'today',
        id: 'today',
        changes: [{ at: [], field: 'state', before: 'crisis', after: 'war' }],
      },
    ],
  ],
])('%s differs', (_, change, expected) => {
  const both = [model({}), model(change)] as const
  const found = diffModels(...both)
  expect(found.differences).toEqual(expected)
  expect(recheckDifference(both, JSON.parse(canonicalJson(found)))).toEqual({ accepted: true })
  const altered = { ...found, differences: [{ kind: 'changed', what: 'option', id: '#0' }] }
  expect(recheckDifference(both, JSON.parse(canonicalJson(altered)))).toMatchObject({
    accepted: false,
  })
  for (const language of ['en', 'de'] as const)
    expect(JSON.stringify(explainDifference(both, found, language))).not.toContain('#')
})

test('states in front of all others change no state behind them', () => {
  const both = [model({}), model(added)] as const
  const found = diffModels(...both)
  const about = found.differences.map((one) => ('what' in one ? `${one.what} ${one.id}` : one.kind))
  expect(about.filter((one) => one.startsWith('state '))).toEqual(['state truce', 'state end'])
  expect(about.some((one) => one.includes('#'))).toBe(false)
  expect(recheckDifference(both, JSON.parse(canonicalJson(found)))).toEqual({ accepted: true })
})

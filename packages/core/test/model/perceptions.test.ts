/** What is said of perceptions that do not fit the model. */
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { type Diagnostic, messageOf, parse } from '../../src/model/model.ts'

const head = `stufenplan: 1
id: two-sides
title: Two sides
date: 2026
basis: assumption
actors:
  north: { label: North }
  south: { label: South }
options:
  withdraw: { owner: north, label: pulling back }
  lift: { owner: south, label: lifting the closure }
rules:
  not-both: { never: "withdraw & lift" }
preferences:
  north: { ranking: [NY, NN, YN] }
  south: [withdraw, not lift]
perceptions:
`

function found(perceptions: string): string[] {
  const { model, diagnostics } = parse(head + perceptions)
  const all: readonly Diagnostic[] = model ? [...diagnostics, ...check(model)] : diagnostics
  return all.map((one) => `${one.code} ${one.at?.line ?? one.path.join('.')}`)
}

describe('a perception', () => {
  test.each([
    ['a sound one', '  north: { preferences: { south: { ranking: [YN, NN, NY] } } }', []],
    ['of nobody', '  east: { unaware: [lift] }', ['unknown-name 18']],
    ['of an option that is not', '  north: { unaware: [sail] }', ['unknown-name 18']],
    ['of a rule that is not', '  north: { disregards: [peace] }', ['unknown-name 18']],
    ['of an actor that is not', '  north: { preferences: { east: [lift] } }', ['unknown-name 18']],
    ['with a formula that is none', '  north: { impossible: ["lift &"] }', ['bad-formula 18']],
    [
      'with a ranking that leaves a state out',
      '  north: { preferences: { south: { ranking: [YN, NN] } } }',
      ['ranking-gap perceptions.north.preferences.south.ranking'],
    ],
    [
      'that makes more possible than a true ranking names',
      '  south: { disregards: [not-both] }',
      ['ranking-gap preferences.north.ranking'],
    ],
    [
      'with a statement that bears the name of a true one and says something else',
      '  north: { preferences: { south: [{ id: withdraw, want: lift }] } }',
      ['name-taken 18'],
    ],
  ])('%s', (_, perceptions, expected) => {
    expect(found(perceptions)).toEqual(expected)
  })

  test('that fits is read as written', () => {
    const { model, diagnostics } = parse(
      `${head}  north: { unaware: [lift], disregards: [not-both], impossible: [withdraw] }`,
    )
    expect(diagnostics.map((one) => messageOf(one, 'en'))).toEqual([])
    expect(model?.perceptions).toMatchObject([
      { id: 'north', unaware: ['lift'], disregards: ['not-both'], preferences: [] },
    ])
  })
})

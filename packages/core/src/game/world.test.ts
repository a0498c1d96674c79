import { describe, expect, test } from 'vitest'
import { readModel, shippedModel } from '../../test/models.ts'
import { inWorld, worldOf } from './world.ts'

const korea = shippedModel('korea-2025/model.yaml')

function listOf(actor: string, set: Record<string, string>): string[] {
  const { statements } = inWorld(korea, worldOf(korea, set))
  const place = korea.actors.findIndex((one) => one.id === actor)
  return (statements[place] ?? []).map((one) => one.id)
}

describe('worlds of the reference model (case page 2.4 and 2.5)', () => {
  test('the base world is the model as written', () => {
    for (const actor of korea.actors)
      expect(listOf(actor.id, {})).toEqual(actor.statements.map((one) => one.id))
  })

  test('U6 and U7 together give the pragmatic list of the United States', () => {
    const before = listOf('US', {})
    const after = listOf('US', { U6: 'yes', U7: 'yes' })
    const insp = before.indexOf('insp')
    expect(after).toHaveLength(before.length)
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3))
    expect(after[3]).toBe('insp')
    expect(after.slice(6)).toEqual(before.slice(insp + 1))
    const { statements } = inWorld(korea, worldOf(korea, { U6: 'yes', U7: 'yes' }))
    const moved = statements[korea.actors.findIndex((one) => one.id === 'US')]?.slice(4, 6)
    expect(moved?.map((one) => JSON.stringify(one.want))).toEqual([
      expect.stringContaining('relief'),
      expect.stringContaining('drop'),
    ])
  })

  test('U1 to U4 answered no move one statement each to right after "no contacts"', () => {
    for (const question of ['U1', 'U2', 'U3', 'U4']) {
      const before = listOf('DPRK', {})
      const after = listOf('DPRK', { [question]: 'no' })
      const moved = after[after.indexOf('no-open') + 1] ?? ''
      expect([...after].sort()).toEqual([...before].sort())
      expect(after.filter((id) => id !== moved)).toEqual(before.filter((id) => id !== moved))
      expect(before.indexOf(moved)).toBeLessThan(before.indexOf('no-open'))
    }
  })

  test('a statement that is moved may be worth something else at its new place', () => {
    const model = readModel(`
stufenplan: 1
id: moved
title: Moved
date: undated
basis: assumption
actors: { north: { label: North }, south: { label: South } }
options:
  lift: { owner: south, label: lifting }
  guard: { owner: north, label: guarding }
preferences:
  north: [{ id: a, want: lift, worth: [4, 8] }, { id: b, want: guard, worth: [2, 4] }]
  south: [not lift]
questions:
  Q:
    title: Is lifting worth less?
    base: no
    answers:
      no: { label: no }
      low: { label: low, changes: [{ move: a, of: north, after: b, worth: [1, 2] }] }
      kept: { label: kept, changes: [{ move: a, of: north, after: b }] }
`)
    const worths = (answer: string) =>
      inWorld(model, worldOf(model, { Q: answer })).statements[0]?.map(({ id, worth }) => [
        id,
        worth,
      ])
    expect(worths('no')).toEqual([
      ['a', [4, 8]],
      ['b', [2, 4]],
    ])
    expect(worths('low')).toEqual([
      ['b', [2, 4]],
      ['a', [1, 2]],
    ])
    expect(worths('kept')).toEqual([
      ['b', [2, 4]],
      ['a', [4, 8]],
    ])
  })

  test('a breach nobody sees is part of a world, and so is what cannot be', () => {
    expect([...inWorld(korea, worldOf(korea, { U14: 'no' })).unseen]).toContain('insp')
    const { rules } = inWorld(korea, worldOf(korea, { U15: 'no' }))
    expect(rules).toHaveLength(korea.rules.length + 1)
  })
})

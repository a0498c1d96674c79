import { expect, test } from 'vitest'
import { wayIn, writtenWay } from './way.ts'

test('a way comes back from the address as it was', () => {
  const way = [
    { from: 'NNY', movers: ['DPRK', 'US.north'] },
    { from: 'NYY', movers: [] },
  ]
  expect(wayIn(writtenWay(way))).toEqual(way)
  expect(wayIn(undefined)).toEqual([])
})

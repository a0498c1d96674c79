import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test.each([
  ['relif', ['relief', 'strike'], 'relief'],
  ['Relief', ['relief'], 'relief'],
  ['inps', ['insp', 'open'], 'insp'],
  ['conv-n', ['conv_n', 'conv_s'], 'conv_n'],
  ['xyz', ['insp', 'open'], undefined],
  ['a', ['b'], 'b'],
  ['', ['insp'], undefined],
  ['x'.repeat(10_000), ['x'.repeat(9_999)], undefined],
])('the name nearest to %j among %j is %j', (name, known, expected) => {
  expect(nearest(name, known)).toBe(expected)
})

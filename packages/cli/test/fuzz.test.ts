/** A few hundred altered inputs; `bench/fuzz.ts` tries ten thousand. */
import { expect, test } from 'vitest'
import { fuzz } from './fuzz.ts'

test('whatever comes in, the program ends with an exit code of its own', async () => {
  const { failures, codes } = await fuzz(1, 300)
  expect(failures.map(({ trial, args, how }) => `${trial} ${args.join(' ')}: ${how}`)).toEqual([])
  // Some are answered, some refused, some cut short: not one way out for all.
  expect(Object.keys(codes).length).toBeGreaterThanOrEqual(4)
}, 240_000)

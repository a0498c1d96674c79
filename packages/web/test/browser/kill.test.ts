/** A short form of the trial in bench/kill.ts: nothing older than 100 ms is lost. */
import { expect, test } from 'vitest'
import { killTrials } from './kill-trials.ts'

test('a browser that is killed while somebody types, drags and saves loses next to nothing', async () => {
  const trials = await killTrials({ count: 3, seed: 1 })
  expect(trials.map(({ kind }) => kind)).toEqual(['typing', 'dragging', 'saving'])
  for (const { made, lostMilliseconds, isFileWhole } of trials) {
    expect(made).toBeGreaterThan(0)
    expect(lostMilliseconds).toBeLessThan(100)
    expect(isFileWhole).toBe(true)
  }
})

/** In how many readings a plan passes, wherever a finding says so. */
import * as z from 'zod'

export const count = z.int().min(0)

export const passing = {
  held: count,
  step: count.describe('Held, and every mover gains at every step'),
  today: count.describe('Held, and every mover is better off than today at every step'),
}

/** Which readings were counted; `bearing` says what the questions that vary can bear on. */
export const overReadings = (bearing: string) => ({
  vary: z.array(z.string()).describe(`Questions that vary: all that can bear on ${bearing}`),
  readingCount: z.number().describe('Every combination of their answers'),
  unseen: z.array(z.string()).describe('Options whose breach nobody sees in any reading'),
})

/** Fields that several calculations ask for alike; chances are those of the side that inspects. */
import * as z from 'zod'

/** Of larger amounts the small ones beside them are lost. */
export const amountMax = 1e12

/** From 0 on. */
export const amount = z.number().min(0).max(amountMax)
/** Above 0. */
export const positive = z.number().gt(0).max(amountMax)
/** A probability, 0 and 1 included. */
export const chance = z.number().min(0).max(1)
/** A probability, 0 and 1 excluded. */
export const openChance = z.number().gt(0).lt(1)
export const count = (least: number, most: number) => z.number().int().min(least).max(most)

/** Most inspections that are reckoned with. */
export const inspectionsMax = 1_000_000

export const missed = chance.default(0).describe('Chance that an inspection misses a breach')
export const within = positive.describe('Critical time: how long a breach can be answered in time')
export const gain = positive.describe('What a breach brings that is not found')
export const loss = positive.describe('What a breach costs that is found')
export const inspections = count(0, inspectionsMax).describe('Number of inspections')
export const wanted = openChance.describe('Chance of finding a breach that is wanted')
export const found = positive.describe('What a breach that is found costs the inspector')
export const unfound = positive.describe('What a breach that is not found costs the inspector')
export const alarmCost = amount.default(0).describe('What a false alarm costs the inspector')
export const alarmCostState = amount
  .default(0)
  .describe('What a false alarm costs the side that is inspected')

/** What a calculation with exact fractions came to: as a fraction, and as a decimal. */
export const exact = z.strictObject({ fraction: z.string(), decimal: z.number() })

/** Packages of issues, and four ideas of a fair one. */
import * as z from 'zod'
import { amountMax } from './fields.ts'

/** Most packages that are looked at. */
export const packagesMax = 100_000

export const levelWorth = z.strictObject({
  issue: z.string().min(1).describe('The issue'),
  level: z.string().min(1).describe('How it would be settled'),
  party: z.string().min(1).describe('Whose worth it is'),
  worth: z
    .number()
    .min(-amountMax)
    .max(amountMax)
    .describe('What this is worth to the party, beyond no agreement'),
})

export const packagesQuestion = z.strictObject({
  kind: z.literal('packages'),
  levels: z
    .array(levelWorth)
    .min(1)
    .max(10_000)
    .describe('What each way to settle an issue is worth to each party'),
  normalise: z
    .boolean()
    .default(false)
    .describe('Let the most that a party could get count alike for all'),
})

export const fairIdeas = ['nash', 'kalai-smorodinsky', 'egalitarian', 'utilitarian'] as const

export const packagesResult = z.strictObject({
  kind: z.literal('packages'),
  packages: z.number().describe('All ways to settle the issues at once'),
  acceptable: z.number().describe('Those that leave nobody worse off than no agreement'),
  efficient: z.number().describe('Of these, those that no other one betters for all'),
  issues: z.array(z.string()),
  parties: z.array(
    z.strictObject({
      party: z.string(),
      most: z.number().nullable().describe('The most it could get in an acceptable package'),
    }),
  ),
  choices: z.array(
    z.strictObject({
      idea: z.enum(fairIdeas),
      levels: z.array(z.string()).describe('Per issue'),
      gains: z.array(z.number()).describe('Per party'),
      shares: z.array(z.number()).describe('Per party, as part of the most it could get'),
      product: z.number().describe('The product of the gains'),
    }),
  ),
})

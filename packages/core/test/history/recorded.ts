/** What stands in `models/history/*.expect.yaml`: predictions, record, sources, corrections. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse as readYaml } from 'yaml'
import * as z from 'zod'

export const ofOrder = ['step', 'today', 'held'] as const
export const ofStakes = ['worst', 'middle'] as const
export const tests = [...ofOrder, ...ofStakes] as const

const link = z
  .strictObject({
    stage: z.string(),
    parties: z.array(z.string()).min(1),
    for: z.array(z.string()).min(1),
  })
  .or(z.literal('none'))
const weakest = z
  .strictObject({
    stage: z.string(),
    parties: z.tuple([z.string()]),
    breaks: z.array(z.string()).min(1),
    holds: z.enum(['everywhere', 'somewhere', 'nowhere']),
  })
  .or(z.enum(['none', 'no ladder']))
const verdict = z.enum(['right', 'in part', 'wrong', 'not testable'])
const verdicts = z.record(z.enum(tests), verdict)
/** A year, a month or a day: as fine as the sources are. */
const date = z.string().regex(/^\d{4}(-\d\d){0,2}$/)
const cited = z.array(z.int().min(1)).min(1)

/** How near a source is to the event; the words that pages print for it are in `pages.ts`. */
const source = z.strictObject({
  by: z.string(),
  title: z.string(),
  date: date.optional(),
  kind: z.enum(['official', 'copy', 'unread', 'research', 'press']),
  url: z.url().optional(),
})
const entry = z.strictObject({
  stage: z.string(),
  party: z.string(),
  option: z.string(),
  due: date.optional(),
  done: date.optional(),
  undone: date.optional(),
  /** The option of another whose breach its taking back was an answer to. */
  answers: z.string().optional(),
  /** Whether it was a breach, or was due by then, is in dispute. */
  contested: z.literal(true).optional(),
  sources: cited,
})
const correction = z.strictObject({
  was: z.string(),
  is: z.string(),
  sources: cited,
  /** What it changed in the comparison, in words, and the verdicts that are others since. */
  effect: z.string(),
  changes: z.array(z.enum(tests)).optional(),
  /** The wrong words stood in the model as well; its codes are as they were. */
  model: z.literal(true).optional(),
})
const recorded = z.strictObject({
  codes: z.string().regex(/^[0-9a-f]{16}$/),
  text: z.string().regex(/^[0-9a-f]{16}$/),
  predicted: z.strictObject({
    ...{ step: link, today: link, held: link },
    ...{ worst: weakest, middle: weakest },
  }),
  record: z.array(entry).min(1),
  compared: verdicts,
  published: verdicts,
  corrections: z.array(correction),
  sources: z.array(source).min(1),
})

export type Recorded = z.output<typeof recorded>
export type Entry = z.output<typeof entry>
export type Source = z.output<typeof source>
export type Verdict = z.output<typeof verdict>
export type Test = (typeof tests)[number]

export const folder = fileURLToPath(new URL('../../../../models/history/', import.meta.url))

/** The cases by their file names, in the order of the alphabet. */
export const names: readonly string[] = readdirSync(folder)
  .filter((file) => /(?<![.]expect)[.]yaml$/.test(file))
  .map((file) => file.replace('.yaml', ''))

export function readRecorded(name: string): Recorded {
  return recorded.parse(readYaml(readFileSync(`${folder}${name}.expect.yaml`, 'utf8')))
}

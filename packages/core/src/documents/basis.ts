/** What a verdict rests on, by its parts; the definitions stand in `docs/explanation/basis.md`. */
import * as z from 'zod'
import { actorId } from './finding-parts.ts'

export const bases = ['read-off', 'searched', 'by-construction'] as const
export type Basis = (typeof bases)[number]

/** The one reason for which something fails in every reading. */
export const oneReason = {
  actor: actorId.optional().describe('None where a rule stands against it'),
  statements: z.array(z.string()).describe('Those that decide, in one reading or another'),
}

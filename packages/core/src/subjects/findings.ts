/**
 * What an analysis found: a claim, its witness, and how it was reached. Findings speak of ids,
 * never of numbers of states, so that they can be kept, sent, compared and checked again.
 */
import * as z from 'zod'
import { unfinishedFinding } from '../documents/unfinished.ts'
import { findings } from './documents.ts'

export type { Reason, Strength } from '../documents/finding-parts.ts'

/** The schema of findings: what came from elsewhere is read with it. */
export const finding = z.discriminatedUnion('kind', [...findings, unfinishedFinding])

/** One claim with its witness; what it is about follows from its `kind`. */
export type Finding = z.infer<typeof finding>
/** What a finding can be about. */
export type FindingKind = Finding['kind']
/** The findings of one kind. */
export type FindingOf<K extends FindingKind> = Extract<Finding, { kind: K }>

/** The published JSON Schema of findings. */
export function findingJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(finding, { io: 'input' })
  return {
    $id: 'https://stufenplan.org/schema/finding-1.json',
    title: 'Stufenplan finding',
    ...schema,
  }
}

/** Plans: stages in partial order, what each party undertakes, and what answers a breach. */
import type { DocumentPath } from './diagnostic.ts'
import type { CommitmentDocument, ModelDocument, StageDocument } from './document.ts'
import {
  basisOf,
  daysOf,
  detectionOf,
  isKnown,
  type Lookup,
  optionalBasis,
  optionalText,
  rangeOf,
  report,
  settingOf,
  settingsOf,
  textOf,
} from './lookup.ts'
import type { Breach, Commitment, Option, Plan, Stage } from './resolved.ts'

type PlanDocument = NonNullable<ModelDocument['plans']>[string]

export function resolvePlans(
  lookup: Lookup,
  written: ModelDocument['plans'],
  options: readonly Option[],
): Plan[] {
  const ownerOf = new Map(options.map((option) => [option.id, option.owner]))
  return Object.entries(written ?? {}).map(([id, entry]) => {
    const path = ['plans', id]
    const stages = Object.entries(entry.stages).map(([stage, body]) => {
      const stagePath = [...path, 'stages', stage]
      const whole = Array.isArray(body) ? { commitments: body } : body
      const listPath = Array.isArray(body) ? stagePath : [...stagePath, 'commitments']
      return resolveStage(lookup, stagePath, listPath, stage, whole, ownerOf)
    })
    checkOrder(lookup, path, stages)
    const parties = resolveParties(lookup, path, entry, stages)
    for (const [i, actor] of (entry.guarantors ?? []).entries())
      isKnown(lookup, 'actor', actor, [...path, 'guarantors', i])
    return {
      id,
      label: textOf(lookup, [...path, 'label'], entry.label),
      ...optionalText(lookup, path, 'about', entry.about),
      role: entry.role ?? 'plan',
      parties,
      guarantors: entry.guarantors ?? [],
      stages,
      ...(entry.horizon !== undefined && { horizonDays: daysOf(entry.horizon) }),
      basis: basisOf(lookup, path, entry.basis, 'plan'),
    }
  })
}

function resolveParties(
  lookup: Lookup,
  path: DocumentPath,
  entry: PlanDocument,
  stages: readonly Stage[],
): readonly string[] {
  const commitments = stages.flatMap((stage) => stage.commitments)
  if (entry.parties === undefined) return [...new Set(commitments.map((one) => one.by))]
  const parties = entry.parties
  for (const [i, actor] of parties.entries()) isKnown(lookup, 'actor', actor, [...path, 'parties', i])
  for (const { keep, by } of commitments)
    if (!parties.includes(by)) {
      const facts = { option: keep.option, owner: by, parties }
      report(lookup, 'not-a-party', [...path, 'parties'], facts)
    }
  return parties
}

function resolveStage(
  lookup: Lookup,
  path: DocumentPath,
  listPath: DocumentPath,
  id: string,
  entry: StageDocument,
  ownerOf: ReadonlyMap<string, string>,
): Stage {
  const commitments = (entry.commitments ?? []).flatMap((one, i) => {
    const commitment = typeof one === 'string' ? { keep: one } : one
    return resolveCommitment(lookup, [...listPath, i], commitment, typeof one !== 'string', ownerOf) ?? []
  })
  if ((entry.commitments ?? []).length === 0 && entry.talks === undefined)
    report(lookup, 'empty-stage', path, { stage: id })
  return {
    id,
    ...optionalText(lookup, path, 'label', entry.label),
    commitments,
    ...optionalText(lookup, path, 'talks', entry.talks),
    after: entry.after ?? [],
    ...(entry.dwell !== undefined && { dwellDays: daysOf(entry.dwell) }),
    ...(entry.survival !== undefined && {
      survival: rangeOf(lookup, [...path, 'survival'], entry.survival, 0, 1),
    }),
    ...(entry.fallback !== undefined && { fallback: entry.fallback }),
    basis: optionalBasis(lookup, [...path, 'basis'], entry.basis),
  }
}

function resolveCommitment(
  lookup: Lookup,
  path: DocumentPath,
  entry: CommitmentDocument,
  writtenOut: boolean,
  ownerOf: ReadonlyMap<string, string>,
): Commitment | undefined {
  const keep = settingOf(lookup, writtenOut ? [...path, 'keep'] : path, entry.keep)
  if (keep === undefined) return undefined
  const owner = ownerOf.get(keep.option) ?? ''
  if (entry.by !== undefined && entry.by !== owner)
    report(lookup, 'not-the-owner', [...path, 'by'], { option: keep.option, by: entry.by, owner })
  return {
    keep,
    by: owner,
    ...optionalText(lookup, path, 'label', entry.label),
    ...(entry.verification && {
      verification: detectionOf(lookup, [...path, 'verification'], entry.verification),
    }),
    ...(entry.breach && { breach: resolveBreach(lookup, [...path, 'breach'], entry.breach) }),
    basis: optionalBasis(lookup, [...path, 'basis'], entry.basis),
  }
}

function resolveBreach(
  lookup: Lookup,
  path: DocumentPath,
  entry: NonNullable<CommitmentDocument['breach']>,
): Breach {
  for (const [i, actor] of (entry.by ?? []).entries()) isKnown(lookup, 'actor', actor, [...path, 'by', i])
  const { within, sanction, hostage } = entry
  return {
    ...optionalText(lookup, path, 'signal', entry.signal),
    answer: settingsOf(lookup, [...path, 'answer'], entry.answer ?? []),
    by: entry.by ?? [],
    ...(within !== undefined && { withinDays: daysOf(within) }),
    ...(sanction !== undefined && { sanction: rangeOf(lookup, [...path, 'sanction'], sanction, 0) }),
    ...(hostage !== undefined && { hostage: rangeOf(lookup, [...path, 'hostage'], hostage, 0) }),
    ...optionalText(lookup, path, 'note', entry.note),
    basis: optionalBasis(lookup, [...path, 'basis'], entry.basis),
  }
}

/** Every `after` and `fallback` names a stage of the plan, and no stage waits for itself. */
function checkOrder(lookup: Lookup, path: DocumentPath, stages: readonly Stage[]): void {
  const names = new Set(stages.map((stage) => stage.id))
  for (const { id, after, fallback } of stages) {
    const stagePath = [...path, 'stages', id]
    for (const [i, earlier] of after.entries())
      isKnown(lookup, 'stage', earlier, [...stagePath, 'after', i], names)
    if (fallback !== undefined) isKnown(lookup, 'stage', fallback, [...stagePath, 'fallback'], names)
  }
  const cycle = findCycle(new Map(stages.map(({ id, after }) => [id, after])))
  if (cycle) report(lookup, 'cyclic-stages', [...path, 'stages', cycle[0] ?? ''], { cycle })
}

/**
 * A circle of stages that wait for one another, first stage repeated at the end; or undefined.
 * Stages whose predecessors are all gone are taken away until none is left (Kahn 1962); whoever
 * remains waits for somebody who remains, so following any such link must come round.
 */
function findCycle(after: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const waiting = new Map([...after].map(([id, list]) => [id, list.filter((one) => after.has(one))]))
  let gone = true
  while (gone) {
    gone = false
    for (const [id, list] of waiting)
      if (!list.some((earlier) => waiting.has(earlier))) gone = waiting.delete(id) || gone
  }
  const trail: string[] = []
  let [next] = waiting.keys()
  while (next !== undefined && !trail.includes(next)) {
    trail.push(next)
    next = waiting.get(next)?.find((earlier) => waiting.has(earlier))
  }
  return next === undefined ? undefined : [...trail.slice(trail.indexOf(next)), next]
}

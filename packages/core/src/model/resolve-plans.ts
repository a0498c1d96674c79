/** Plans: stages in partial order, what each party undertakes, and what answers a breach. */
import type { DocumentPath } from './diagnostic.ts'
import type { CommitmentDocument, ModelDocument, StageDocument } from './document.ts'
import {
  basisOf,
  dateOf,
  daysOf,
  detectionOf,
  isAmong,
  isKnown,
  isYes,
  type Lookup,
  optionalBasis,
  optionalRange,
  optionalText,
  report,
  settingOf,
  settingsOf,
  share,
  textOf,
} from './lookup.ts'
import {
  resolveConsequence,
  resolveGuarantors,
  resolvePower,
  resolveTrust,
} from './resolve-conduct.ts'
import {
  checkSchedule,
  optionalDue,
  optionalGate,
  optionalLapse,
  withDwell,
} from './resolve-schedule.ts'
import type { Breach, Commitment, Option, Plan, Setting, Stage } from './resolved.ts'

type PlanDocument = NonNullable<ModelDocument['plans']>[string]
type Owners = ReadonlyMap<string, string>

export function resolvePlans(
  lookup: Lookup,
  written: ModelDocument['plans'],
  options: readonly Option[],
): Plan[] {
  const ownerOf = new Map(options.map((option) => [option.id, option.owner]))
  return Object.entries(written ?? {}).map(([id, entry]) => {
    const path = ['plans', id]
    const stages = Object.entries(entry.stages).map(([stage, body]) =>
      resolveStage(lookup, [...path, 'stages', stage], body, ownerOf),
    )
    checkOrder(lookup, path, stages)
    const parties = resolveParties(lookup, path, entry, stages)
    const plan: Plan = {
      id,
      label: textOf(lookup, [...path, 'label'], entry.label),
      ...optionalText(lookup, path, 'about', entry.about),
      role: entry.role ?? 'plan',
      parties,
      guarantors: resolveGuarantors(lookup, [...path, 'guarantors'], entry.guarantors ?? []),
      ...optionalRange(lookup, path, { name: 'breakdown', written: entry.breakdown }, share),
      ...(entry.trust && { trust: resolveTrust(lookup, [...path, 'trust'], entry.trust) }),
      stages,
      ...(entry.horizon !== undefined && { horizonDays: daysOf(entry.horizon) }),
      ...(entry.signed !== undefined && { signed: dateOf(entry.signed) }),
      basis: basisOf(lookup, path, entry, 'plan'),
    }
    checkSchedule(lookup, path, plan)
    return withDwell(plan)
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
  for (const [i, actor] of parties.entries())
    isKnown(lookup, 'actor', actor, [...path, 'parties', i])
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
  body: PlanDocument['stages'][string],
  ownerOf: Owners,
): Stage {
  const id = String(path.at(-1))
  const entry: StageDocument = Array.isArray(body) ? { commitments: body } : body
  const listPath = Array.isArray(body) ? path : [...path, 'commitments']
  const commitments = (entry.commitments ?? []).flatMap(
    (one, i) => resolveCommitment(lookup, [...listPath, i], one, ownerOf) ?? [],
  )
  if ((entry.commitments ?? []).length === 0 && entry.talks === undefined)
    report(lookup, 'empty-stage', path, { stage: id })
  for (const [i, { keep }] of commitments.entries())
    if (commitments.slice(0, i).some((one) => isOpposite(one.keep, keep)))
      report(lookup, 'both-ways', path, { stage: id, option: keep.option })
  return {
    id,
    ...optionalText(lookup, path, 'label', entry.label),
    commitments,
    ...optionalText(lookup, path, 'talks', entry.talks),
    after: entry.after ?? [],
    ...(entry.dwell !== undefined && { dwellDays: daysOf(entry.dwell) }),
    ...optionalRange(lookup, path, { name: 'survival', written: entry.survival }, share),
    ...(isYes(entry.escrow) && { escrow: true as const }),
    ...(entry.power && { power: resolvePower(lookup, [...path, 'power'], entry.power) }),
    ...(entry.fallback !== undefined && { fallback: entry.fallback }),
    ...optionalDue(entry.due),
    ...optionalGate(lookup, path, entry),
    basis: optionalBasis(lookup, [...path, 'basis'], entry.basis),
  }
}

function isOpposite(one: Setting, other: Setting): boolean {
  return one.option === other.option && one.value !== other.value
}

function resolveCommitment(
  lookup: Lookup,
  path: DocumentPath,
  written: string | CommitmentDocument,
  ownerOf: Owners,
): Commitment | undefined {
  const entry: CommitmentDocument = typeof written === 'string' ? { keep: written } : written
  const keep = settingOf(lookup, typeof written === 'string' ? path : [...path, 'keep'], entry.keep)
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
    ...optionalDue(entry.due),
    ...optionalLapse(entry),
    basis: optionalBasis(lookup, [...path, 'basis'], entry.basis),
  }
}

function resolveBreach(
  lookup: Lookup,
  path: DocumentPath,
  entry: NonNullable<CommitmentDocument['breach']>,
): Breach {
  return {
    ...optionalText(lookup, path, 'signal', entry.signal),
    answer: settingsOf(lookup, [...path, 'answer'], entry.answer ?? []),
    ...resolveConsequence(lookup, path, entry),
    ...optionalText(lookup, path, 'note', entry.note),
  }
}

/** Every `after` and `fallback` names a stage of the plan, and no stage waits for itself. */
function checkOrder(lookup: Lookup, path: DocumentPath, stages: readonly Stage[]): void {
  const names = new Set(stages.map((stage) => stage.id))
  for (const { id, after, fallback } of stages) {
    const stagePath = [...path, 'stages', id]
    for (const [i, earlier] of after.entries())
      isAmong(lookup, { what: 'stage', name: earlier, path: [...stagePath, 'after', i] }, names)
    if (fallback !== undefined)
      isAmong(lookup, { what: 'stage', name: fallback, path: [...stagePath, 'fallback'] }, names)
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
  const waiting = new Map(
    [...after].map(([id, list]) => [id, list.filter((one) => after.has(one))]),
  )
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

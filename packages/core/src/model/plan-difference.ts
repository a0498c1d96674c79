/**
 * What differs inside a plan, piece by piece. A plan is laid out as what it says at each place (the
 * plan, a stage, a promise, who stands surety, who trusts whom); two plans differ where these do.
 * A promise is known by the option it keeps and to what value, wherever it stands: brought to
 * another stage, its `stage` has changed. Stages have moved that are not in the longest run of
 * them which kept its order.
 */
import { canonicalJson } from '../base/hash.ts'
import { longestRise } from './longest-rise.ts'
import type { Plan } from './resolved.ts'

/** Where in a plan something is said; the plan itself when nothing is named. */
export interface PlanPlace {
  readonly stage?: string
  /** The promise; `nth`: of several alike in one plan, the first 1. */
  readonly option?: string
  readonly value?: boolean
  readonly nth?: number
  readonly guarantor?: string
  readonly by?: string
  readonly of?: string
}

/** What a plan says at one place: by the name of the field in the resolved model, with dots. */
export interface PlanPart {
  readonly at: PlanPlace
  readonly field: PlanField
  readonly value: unknown
}

/** `is`: that the place is there at all. Both left out: nothing else but the order has changed. */
export interface PlanChange {
  readonly at: PlanPlace
  readonly field: PlanField | 'place'
  /** As the resolved model holds it; left out where nothing is said. */
  readonly before?: unknown
  readonly after?: unknown
}

const ofPlan = [
  'label',
  'about',
  'role',
  'parties',
  'signed',
  'horizonDays',
  'breakdown',
  'basis',
] as const

const ofStage = [
  'label',
  'talks',
  'after',
  'gate.when',
  'gate.label',
  'due',
  'dwellDays',
  'survival',
  'escrow',
  'fallback',
  'power.rising',
  'power.declining',
  'power.before',
  'power.after',
  'power.costRising',
  'power.costDeclining',
  'power.basis',
  'basis',
] as const

const ofCommitment = [
  'label',
  'by',
  'due',
  'lapses.at',
  'lapses.then',
  'verification.by',
  'verification.how',
  'verification.inspection',
  'verification.probability',
  'verification.withinDays',
  'verification.falseAlarm',
  'verification.basis',
  'breach.signal',
  'breach.answer',
  'breach.by',
  'breach.withinDays',
  'breach.sanction',
  'breach.hostage',
  'breach.note',
  'breach.basis',
  'basis',
] as const

const ofGuarantor = ['against', 'sanction', 'executes', 'cost', 'stake', 'basis'] as const

const ofTrust = [
  'belief',
  'keeps.trustworthy',
  'keeps.untrustworthy',
  'round.trustworthy.keep',
  'round.trustworthy.betray',
  'round.trustworthy.neither',
  'round.trustworthy.betrayed',
  'round.untrustworthy.keep',
  'round.untrustworthy.betray',
  'basis',
] as const

const lists = [ofPlan, ofStage, ofCommitment, ofGuarantor, ofTrust] as const

export type PlanField = (typeof lists)[number][number] | 'is' | 'stage'

/** All that a plan says, in the order of the file: itself, sureties, trust, stage by stage. */
export function partsOf(plan: Plan): PlanPart[] {
  const seen = new Map<string, number>()
  const promise = (option: string, value: boolean): PlanPlace => {
    const nth = (seen.get(`${option} ${value}`) ?? 0) + 1
    seen.set(`${option} ${value}`, nth)
    return { option, value, ...(nth > 1 && { nth }) }
  }
  const said = (at: PlanPlace, thing: object, fields: readonly PlanField[]): PlanPart[] => [
    { at, field: 'is', value: true },
    ...fields.flatMap((field) => {
      const value = valueAt(thing, field)
      return value === undefined ? [] : [{ at, field, value }]
    }),
  ]
  return [
    ...said({}, plan, ofPlan),
    ...plan.guarantors.flatMap((one) => said({ guarantor: one.actor }, one, ofGuarantor)),
    ...(plan.trust ?? []).flatMap((one) => said({ by: one.by, of: one.of }, one, ofTrust)),
    ...plan.stages.flatMap((stage) => [
      ...said({ stage: stage.id }, stage, ofStage),
      ...stage.commitments.flatMap(({ keep: { option, value }, ...commitment }) =>
        said(promise(option, value), { ...commitment, stage: stage.id }, [
          'stage',
          ...ofCommitment,
        ]),
      ),
    ]),
  ]
}

/** A list that is empty says nothing. */
function valueAt(thing: object, field: string): unknown {
  let value: unknown = thing
  for (const key of field.split('.')) value = (value as Record<string, unknown> | undefined)?.[key]
  return Array.isArray(value) && value.length === 0 ? undefined : value
}

/** What is gone with its place is not told field by field; what is new is. */
export function planChanges(before: Plan, after: Plan): PlanChange[] {
  const [old, now] = [partsOf(before), partsOf(after)]
  const key = ({ at, field }: PlanPart) => canonicalJson([at, field])
  const earlier = new Map(old.map((one) => [key(one), one]))
  const later = new Map(now.map((one) => [key(one), one]))
  const goes = (at: PlanPlace) => !later.has(canonicalJson([at, 'is']))
  const gone = old.flatMap((part): PlanChange[] => {
    const { at, field, value } = part
    const isTold = !later.has(key(part)) && (field === 'is' || !goes(at))
    return isTold ? [{ at, field, before: value }] : []
  })
  const changed = now.flatMap((part): PlanChange[] => {
    const { at, field, value } = part
    const was = earlier.get(key(part))
    if (was === undefined) return [{ at, field, after: value }]
    if (canonicalJson(was.value) === canonicalJson(value)) return []
    return [{ at, field, before: was.value, after: value }]
  })
  return [...gone, ...changed, ...stagesMoved(before, after)]
}

function stagesMoved(before: Plan, after: Plan): PlanChange[] {
  const places = new Map(before.stages.map(({ id }, i) => [id, i]))
  const kept = after.stages.flatMap(({ id }, i) => {
    const old = places.get(id)
    return old === undefined ? [] : [{ id, old, now: i }]
  })
  const steady = longestRise(kept.map((one) => one.old))
  return kept.flatMap(({ id, old, now }, i): PlanChange[] =>
    steady.has(i) ? [] : [{ at: { stage: id }, field: 'place', before: old + 1, after: now + 1 }],
  )
}

/**
 * How actors and plans are judged where amounts count: patience, how a breach is seen and what
 * follows it, guarantors, trust, and the chances in a war.
 */
import type { DocumentPath } from './diagnostic.ts'
import type { ModelDocument, StageDocument } from './document.ts'
import {
  amount,
  type Bounds,
  checkAlarms,
  daysOf,
  delayOf,
  isKnown,
  type Lookup,
  optionalBasis,
  optionalRange,
  rangeOf,
  report,
  share,
} from './lookup.ts'
import type {
  Actor,
  Consequence,
  Guarantor,
  Patience,
  PowerShift,
  Range,
  Trust,
} from './resolved.ts'

type ActorDocument = ModelDocument['actors'][string]
type PlanDocument = NonNullable<ModelDocument['plans']>[string]

/** What walking away is worth may be less than today. */
const anyAmount: Bounds = { least: -1e12, greatest: 1e12, example: 1 }
/**
 * Over any period that a model may have, from a day to ten years, these leave a factor per period
 * that is a number above 0 and below 1 with digits to spare: sums over the future need both.
 */
const rateBounds: Bounds = { least: 0, greatest: 20, example: 0.05 }
const ratesLeast = 1e-6
const factorBounds: Bounds = { least: 1e-6, greatest: 1 - 1e-6, example: 0.95 }

export function resolveConduct(
  lookup: Lookup,
  path: DocumentPath,
  entry: ActorDocument,
): Pick<Actor, 'patience' | 'watched' | 'falseAlarm' | 'breach' | 'outside'> {
  const falseAlarm = entry['false-alarm']
  const watched = entry.watched?.map((watching, i) => {
    const at = [...path, 'watched', i]
    if (watching.when !== undefined) isKnown(lookup, 'option', watching.when, [...at, 'when'])
    return {
      probability: rangeOf(lookup, [...at, 'probability'], watching.probability, share),
      withinDays: lengthOf(lookup, [...at, 'within'], watching.within),
      ...(watching.when !== undefined && { when: watching.when }),
      basis: optionalBasis(lookup, [...at, 'basis'], watching.basis),
    }
  })
  const alarms =
    falseAlarm === undefined
      ? undefined
      : rangeOf(lookup, [...path, 'false-alarm'], falseAlarm, share)
  for (const alarm of watched ?? [])
    checkAlarms(lookup, path, { ...alarm, ...(alarms && { falseAlarm: alarms }) })
  return {
    ...(entry.patience && { patience: resolvePatience(lookup, path, entry.patience) }),
    ...(watched && { watched }),
    ...(alarms && { falseAlarm: alarms }),
    ...(entry.breach && { breach: resolveConsequence(lookup, [...path, 'breach'], entry.breach) }),
    ...optionalRange(lookup, path, { name: 'outside', written: entry.outside }, anyAmount),
  }
}

/** A time within which something is likely cannot be nothing: no chance fits it. */
function lengthOf(lookup: Lookup, path: DocumentPath, written: string): number {
  const days = daysOf(written)
  if (days === 0) report(lookup, 'no-time', path, {})
  return days
}

/**
 * A discount factor lies above 0 and below 1: with no time preference and no hazard at all, or a
 * factor of 1, sums over the future have no end.
 */
function resolvePatience(
  lookup: Lookup,
  path: DocumentPath,
  entry: NonNullable<ActorDocument['patience']>,
): Patience {
  const at = [...path, 'patience']
  const { rate, hazard, factor } = entry
  const actor = String(path.at(-1))
  const patience = {
    ...optionalRange(lookup, at, { name: 'rate', written: rate }, rateBounds),
    ...optionalRange(lookup, at, { name: 'hazard', written: hazard }, rateBounds),
    ...optionalRange(lookup, at, { name: 'factor', written: factor }, share),
    basis: optionalBasis(lookup, [...at, 'basis'], entry.basis),
  }
  const { rate: rates, hazard: hazards = [0, 0], factor: factors } = patience
  if ((rates === undefined) === (factors === undefined) || (factors && hazard !== undefined))
    report(lookup, 'bad-patience', at, { actor, reason: 'one-of' })
  else if (rates ? rates[0] + hazards[0] <= 0 : isLimit(factors))
    report(lookup, 'bad-patience', at, { actor, reason: 'no-limit' })
  else if (factor !== undefined) rangeOf(lookup, [...at, 'factor'], factor, factorBounds)
  else if (rates && rates[0] + hazards[0] < ratesLeast)
    rangeOf(lookup, [...at, 'rate'], [...rates], { ...rateBounds, least: ratesLeast })
  return patience
}

function isLimit(factors: Range = [0, 1]): boolean {
  return factors[0] <= 0 || factors[1] >= 1
}

type ConsequenceDocument = NonNullable<ActorDocument['breach']>

export function resolveConsequence(
  lookup: Lookup,
  path: DocumentPath,
  entry: ConsequenceDocument,
): Consequence {
  for (const [i, actor] of (entry.by ?? []).entries())
    isKnown(lookup, 'actor', actor, [...path, 'by', i])
  return {
    by: entry.by ?? [],
    ...(entry.within !== undefined && {
      withinDays: delayOf(lookup, [...path, 'within'], entry.within),
    }),
    ...optionalRange(lookup, path, { name: 'sanction', written: entry.sanction }, amount),
    ...optionalRange(lookup, path, { name: 'hostage', written: entry.hostage }, amount),
    basis: optionalBasis(lookup, [...path, 'basis'], entry.basis),
  }
}

export function resolveGuarantors(
  lookup: Lookup,
  path: DocumentPath,
  written: NonNullable<PlanDocument['guarantors']>,
): Guarantor[] {
  return written.map((guarantor, i) => {
    const at = [...path, i]
    if (typeof guarantor === 'string') {
      isKnown(lookup, 'actor', guarantor, at)
      return { actor: guarantor, basis: [] }
    }
    isKnown(lookup, 'actor', guarantor.actor, [...at, 'actor'])
    for (const [k, actor] of (guarantor.against ?? []).entries())
      isKnown(lookup, 'actor', actor, [...at, 'against', k])
    return {
      actor: guarantor.actor,
      ...(guarantor.against && { against: guarantor.against }),
      ...optionalRange(lookup, at, { name: 'sanction', written: guarantor.sanction }, amount),
      ...optionalRange(lookup, at, { name: 'executes', written: guarantor.executes }, share),
      ...optionalRange(lookup, at, { name: 'cost', written: guarantor.cost }, amount),
      ...optionalRange(lookup, at, { name: 'stake', written: guarantor.stake }, amount),
      basis: optionalBasis(lookup, [...at, 'basis'], guarantor.basis),
    }
  })
}

export function resolveTrust(
  lookup: Lookup,
  path: DocumentPath,
  written: NonNullable<PlanDocument['trust']>,
): Trust[] {
  return written.map((entry, i) => {
    const at = [...path, i]
    for (const field of ['by', 'of'] as const)
      isKnown(lookup, 'actor', entry[field], [...at, field])
    const chance = (at: DocumentPath, value: Parameters<typeof rangeOf>[2]) =>
      rangeOf(lookup, at, value, share)
    return {
      by: entry.by,
      of: entry.of,
      belief: chance([...at, 'belief'], entry.belief),
      ...(entry.keeps && {
        keeps: {
          trustworthy: chance([...at, 'keeps', 'trustworthy'], entry.keeps.trustworthy),
          untrustworthy: chance([...at, 'keeps', 'untrustworthy'], entry.keeps.untrustworthy),
        },
      }),
      ...(entry.round && { round: resolveRound(lookup, [...at, 'round'], entry.round) }),
      basis: optionalBasis(lookup, [...at, 'basis'], entry.basis),
    }
  })
}

type RoundDocument = NonNullable<NonNullable<PlanDocument['trust']>[number]['round']>

/** Who keeps its word prefers keeping, then betraying, then neither, then being betrayed. */
function resolveRound(
  lookup: Lookup,
  path: DocumentPath,
  { trustworthy, untrustworthy }: RoundDocument,
): NonNullable<Trust['round']> {
  const read = (kind: string, field: string, value: Parameters<typeof rangeOf>[2]) =>
    rangeOf(lookup, [...path, kind, field], value, anyAmount)
  const good = {
    keep: read('trustworthy', 'keep', trustworthy.keep),
    betray: read('trustworthy', 'betray', trustworthy.betray),
    neither: read('trustworthy', 'neither', trustworthy.neither),
    betrayed: read('trustworthy', 'betrayed', trustworthy.betrayed),
  }
  const bad = {
    keep: read('untrustworthy', 'keep', untrustworthy.keep),
    betray: read('untrustworthy', 'betray', untrustworthy.betray),
  }
  const falls = [good.keep, good.betray, good.neither, good.betrayed].every(
    (range, i, all) => i === 0 || range[1] < (all[i - 1]?.[0] ?? 0),
  )
  if (!falls || bad.betray[0] <= bad.keep[1] || bad.keep[0] <= good.neither[1])
    report(lookup, 'not-a-dilemma', path, {})
  return { trustworthy: good, untrustworthy: bad }
}

export function resolvePower(
  lookup: Lookup,
  path: DocumentPath,
  entry: NonNullable<StageDocument['power']>,
): PowerShift {
  for (const field of ['rising', 'declining'] as const)
    isKnown(lookup, 'actor', entry[field], [...path, field])
  return {
    rising: entry.rising,
    declining: entry.declining,
    before: rangeOf(lookup, [...path, 'before'], entry.before, share),
    after: rangeOf(lookup, [...path, 'after'], entry.after, share),
    costRising: rangeOf(lookup, [...path, 'cost-rising'], entry['cost-rising'], amount),
    costDeclining: rangeOf(lookup, [...path, 'cost-declining'], entry['cost-declining'], amount),
    basis: optionalBasis(lookup, [...path, 'basis'], entry.basis),
  }
}

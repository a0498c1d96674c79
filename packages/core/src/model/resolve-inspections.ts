/** Designs of inspection: sites, means, steps and ways, each name looked up. */
import type { DocumentPath } from './diagnostic.ts'
import type { ModelDocument } from './document.ts'
import {
  type InspectedSite,
  type InspectedStep,
  type Inspection,
  type InspectionMeans,
  isRemote,
  type WayToBreak,
} from './inspection-design.ts'
import type { InspectionDocument } from './inspection-fields.ts'
import {
  amount,
  type Bounds,
  basisOf,
  daysOf,
  delayOf,
  isAmong,
  isKnown,
  isYes,
  type Lookup,
  optionalBasis,
  optionalRange,
  optionalText,
  rangeOf,
  report,
  share,
  textOf,
} from './lookup.ts'
import type { Model, Option } from './resolved.ts'

/** Visits a year and person-days: as many as any machine can count without losing one. */
const many: Bounds = { least: 0, greatest: 1e6, example: 12 }

/** Entries of one design; a site stands for up to a million places alike. */
const countsMax = { sites: 1_000, means: 200, steps: 1_000, ways: 40 } as const

export function resolveInspections(
  lookup: Lookup,
  written: ModelDocument['inspections'],
  options: readonly Option[],
): Inspection[] {
  const ownerOf = new Map(options.map((option) => [option.id, option.owner]))
  return Object.entries(written ?? {}).map(([id, entry]) => {
    const path = ['inspections', id]
    isKnown(lookup, 'actor', entry.of, [...path, 'of'])
    if (entry.while !== undefined) isKnown(lookup, 'option', entry.while, [...path, 'while'])
    checkCounts(lookup, path, entry)
    const sites = sitesOf(lookup, path, entry)
    const steps = stepsOf(lookup, path, entry)
    const design = {
      id,
      label: textOf(lookup, [...path, 'label'], entry.label),
      ...optionalText(lookup, path, 'about', entry.about),
      of: entry.of,
      ...(entry.while !== undefined && { while: entry.while }),
      ...optionalRange(lookup, path, { name: 'inventory', written: entry.inventory }, many),
      sites,
      means: meansOf(lookup, path, entry, sites),
      steps,
      forms: formsOf(lookup, path, entry),
      ways: waysOf(lookup, path, entry, ownerOf),
      basis: basisOf(lookup, path, entry, 'inspection'),
    }
    checkWays(lookup, path, design)
    return design
  })
}

function checkCounts(lookup: Lookup, path: DocumentPath, entry: InspectionDocument): void {
  for (const [what, countMax] of Object.entries(countsMax)) {
    const count = Object.keys(entry[what as keyof typeof countsMax] ?? {}).length
    if (count > countMax) report(lookup, 'too-many', [...path, what], { what, count, countMax })
  }
}

function sitesOf(lookup: Lookup, path: DocumentPath, entry: InspectionDocument): InspectedSite[] {
  return Object.entries(entry.sites).map(([id, site]) => {
    const at = [...path, 'sites', id]
    const { access } = site
    return {
      id,
      label: textOf(lookup, [...at, 'label'], site.label),
      known: site.known === undefined || isYes(site.known),
      number: site.number ?? 1,
      ...(access && {
        access: {
          granted: rangeOf(lookup, [...at, 'access', 'granted'], access.granted, share),
          refusal: access.refusal,
          basis: optionalBasis(lookup, [...at, 'access', 'basis'], access.basis),
        },
      }),
      strata: Object.entries(site.strata ?? {}).map(
        ([stratum, { label, items, content, basis }]) => ({
          id: stratum,
          label: textOf(lookup, [...at, 'strata', stratum, 'label'], label),
          items,
          content: rangeOf(lookup, [...at, 'strata', stratum, 'content'], content, amount),
          basis: optionalBasis(lookup, [...at, 'strata', stratum, 'basis'], basis),
        }),
      ),
      basis: basisOf(lookup, at, site, 'site'),
    }
  })
}

function meansOf(
  lookup: Lookup,
  path: DocumentPath,
  entry: InspectionDocument,
  sites: readonly InspectedSite[],
): InspectionMeans[] {
  const named = new Set(sites.map((site) => site.id))
  return Object.entries(entry.means).map(([id, means]) => {
    const at = [...path, 'means', id]
    for (const [i, name] of means.at.entries()) {
      const place = [...at, 'at', i]
      if (!isAmong(lookup, { what: 'site', name, path: place }, named)) continue
      const site = sites.find((one) => one.id === name)
      if (site?.known === false && !isRemote(means.kind))
        report(lookup, 'blind-means', place, { means: id, site: name })
      const items = site?.strata.reduce((sum, stratum) => sum + stratum.items, 0) ?? 0
      if (means.sample !== undefined && items > 0 && means.sample > items) {
        const facts = { means: id, site: name, sample: means.sample, items }
        report(lookup, 'sample-too-large', [...at, 'sample'], facts)
      }
    }
    const count = [means.visits, means.within].filter((one) => one !== undefined).length
    if (count !== 1) report(lookup, 'bad-means', at, { means: id, count })
    const withinDays = means.within === undefined ? undefined : daysOf(means.within)
    if (withinDays === 0) report(lookup, 'no-time', [...at, 'within'], {})
    return {
      id,
      label: textOf(lookup, [...at, 'label'], means.label),
      kind: means.kind,
      at: means.at,
      ...optionalRange(lookup, at, { name: 'visits', written: means.visits }, many),
      ...(withinDays !== undefined && { withinDays }),
      sees: rangeOf(lookup, [...at, 'sees'], means.sees, share),
      ...(means.sample !== undefined && { sample: means.sample }),
      ...optionalRange(lookup, at, { name: 'days', written: means.days }, many),
      ...(means['false-alarm'] !== undefined && {
        falseAlarm: rangeOf(lookup, [...at, 'false-alarm'], means['false-alarm'], share),
      }),
      basis: basisOf(lookup, at, means, 'means of inspection'),
    }
  })
}

function stepsOf(lookup: Lookup, path: DocumentPath, entry: InspectionDocument): InspectedStep[] {
  const named = new Set(Object.keys(entry.sites))
  return Object.entries(entry.steps ?? {}).map(([id, step]) => {
    const at = [...path, 'steps', id]
    isAmong(lookup, { what: 'site', name: step.at, path: [...at, 'at'] }, named)
    return {
      id,
      label: textOf(lookup, [...at, 'label'], step.label),
      from: step.from,
      to: step.to,
      at: step.at,
      basis: optionalBasis(lookup, [...at, 'basis'], step.basis),
    }
  })
}

/** Each is an end of a step. */
function formsOf(lookup: Lookup, path: DocumentPath, entry: InspectionDocument) {
  const ends = new Set(Object.values(entry.steps ?? {}).flatMap(({ from, to }) => [from, to]))
  return Object.entries(entry.forms ?? {}).map(([id, { label }]) => {
    const at = [...path, 'forms', id]
    isAmong(lookup, { what: 'form', name: id, path: at }, ends)
    return { id, label: textOf(lookup, [...at, 'label'], label) }
  })
}

function waysOf(
  lookup: Lookup,
  path: DocumentPath,
  entry: InspectionDocument,
  ownerOf: ReadonlyMap<string, string>,
): WayToBreak[] {
  const sites = new Set(Object.keys(entry.sites))
  const forms = new Set(Object.values(entry.steps ?? {}).flatMap(({ from, to }) => [from, to]))
  return Object.entries(entry.ways).map(([id, way]) => {
    const at = [...path, 'ways', id]
    for (const [i, option] of way.breaks.entries()) {
      if (!isKnown(lookup, 'option', option, [...at, 'breaks', i])) continue
      const owner = ownerOf.get(option) ?? ''
      if (owner === entry.of) continue
      report(lookup, 'foreign-way', [...at, 'breaks', i], { way: id, option, owner, of: entry.of })
    }
    for (const [i, name] of (way.at ?? []).entries())
      isAmong(lookup, { what: 'site', name, path: [...at, 'at', i] }, sites)
    for (const end of ['from', 'to'] as const)
      if (way.route !== undefined) {
        const place = [...at, 'route', end]
        isAmong(lookup, { what: 'form', name: way.route[end], path: place }, forms)
      }
    const given = [isYes(way.open) || undefined, way.at, way.route]
    const count = given.filter((one) => one !== undefined).length
    if (count !== 1) report(lookup, 'bad-way', at, { way: id, count })
    const lastsDays = way.lasts === undefined ? undefined : daysOf(way.lasts)
    if (lastsDays === 0) report(lookup, 'no-time', [...at, 'lasts'], {})
    return {
      id,
      label: textOf(lookup, [...at, 'label'], way.label),
      breaks: way.breaks,
      open: isYes(way.open),
      at: way.at ?? [],
      ...(way.route && { route: way.route }),
      ...optionalRange(lookup, at, { name: 'amount', written: way.amount }, amount),
      ...(lastsDays !== undefined && { lastsDays }),
      ...(way.answered !== undefined && {
        answeredDays: delayOf(lookup, [...at, 'answered'], way.answered),
      }),
      basis: basisOf(lookup, at, way, 'way of breaking'),
    }
  })
}

/** Each way can be gone at all, and no steps lead round and round. */
function checkWays(lookup: Lookup, path: DocumentPath, design: Inspection): void {
  const { id, ways, sites, steps } = design
  for (const way of ways) {
    const at = [...path, 'ways', way.id]
    if (way.route !== undefined && !leadsTo(way.route, steps))
      report(lookup, 'no-route', [...at, 'route'], { way: way.id, ...way.route })
    const places = sites.filter((site) => way.at.includes(site.id))
    const asked = way.amount?.[0]
    const isEmpty = ({ strata }: InspectedSite): boolean =>
      strata.length > 0 &&
      strata.reduce((sum, { items, content }) => sum + items * content[1], 0) < (asked ?? 0)
    if (asked !== undefined && places.length > 0 && places.every(isEmpty))
      report(lookup, 'nothing-to-take', [...at, 'amount'], { way: way.id, amount: asked })
  }
  const cycle = circleOf(steps)
  if (cycle)
    report(lookup, 'route-cycle', [...path, 'steps', cycle[0] ?? ''], { inspection: id, cycle })
}

type Ends = NonNullable<WayToBreak['route']>

function leadsTo({ from, to }: Ends, steps: readonly InspectedStep[]): boolean {
  const reached = new Set([from])
  for (const form of reached) for (const step of steps) if (step.from === form) reached.add(step.to)
  return from !== to && reached.has(to)
}

/** Steps of which each begins where the one before ends, back to the first; or undefined. */
function circleOf(steps: readonly InspectedStep[]): string[] | undefined {
  let left = steps
  let isLess = true
  // A step whose beginning no step leads to is on no circle (Kahn 1962).
  while (isLess) {
    const ends = new Set(left.map((step) => step.to))
    const kept = left.filter((step) => ends.has(step.from))
    isLess = kept.length < left.length
    left = kept
  }
  const trail: InspectedStep[] = []
  let next = left[0]
  while (next !== undefined && !trail.includes(next)) {
    trail.unshift(next)
    const { from } = next
    next = left.find((step) => step.to === from)
  }
  if (next === undefined) return undefined
  const round = trail.slice(0, trail.indexOf(next) + 1)
  return round.map((step) => step.id)
}

/** Whatever rests on an inspection is broken by one of its ways. */
export function checkInspected(lookup: Lookup, model: Model): void {
  const check = (inspection: string | undefined, option: string, path: DocumentPath): void => {
    const design = model.inspections?.find((one) => one.id === inspection)
    if (design === undefined || design.ways.some((way) => way.breaks.includes(option))) return
    report(lookup, 'no-way', path, { inspection: design.id, option })
  }
  for (const { id, gradeOf, observed } of model.options)
    check(observed?.inspection, id, ['options', gradeOf ?? id, 'observed', 'inspection'])
  for (const plan of model.plans)
    for (const stage of plan.stages)
      for (const { keep, verification } of stage.commitments)
        check(verification?.inspection, keep.option, ['plans', plan.id, 'stages', stage.id])
}

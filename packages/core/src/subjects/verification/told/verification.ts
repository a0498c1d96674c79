/** The page about inspections: the answer, a table of ways, what it rests on, what effort does. */
import { daysPerYear } from '../../../base/calendar.ts'
import type { Inspection, Model } from '../../../model/model.ts'
import type { Cell } from '../../../voice/cell.ts'
import type { Block, Item } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { type InspectionTold, inspectionsTold, rangeOf, type WaySeen } from './ways-told.ts'

export function explainVerification(
  model: Model,
  findings: readonly Finding[],
  v: Vocabulary,
): Block[] {
  const none = findings.find((one) => one.kind === 'uninspected')
  if (none) return [uninspected(model, none.inspections, v)]
  return inspectionsTold(model, findings, v).flatMap((told) => [
    { kind: 'heading', text: [wordsOf(v).verification.heading(told.names.inspection)] } as const,
    ...glanceOf(told, v),
    ...waysBlocks(told, v),
    ...effortBlocks(told, v),
    ...designBlocks(told, v),
    { kind: 'paragraph', text: [wordsOf(v).verification.limits] } as const,
  ])
}

/** A part of the page that is opened when it is wanted. */
export interface InspectionPart {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** The page of one inspection in its parts, for those who show them one by one. */
export interface InspectionExplained {
  readonly told: InspectionTold
  /** What stands below the table of ways. */
  readonly below: readonly Block[]
  readonly ways: InspectionPart
  readonly effort?: InspectionPart
  readonly design: InspectionPart
}

export function inspectionsExplained(
  model: Model,
  findings: readonly { readonly kind: string }[],
  v: Vocabulary,
): InspectionExplained[] {
  const { verification: words } = wordsOf(v)
  return inspectionsTold(model, findings, v).map((told) => {
    const limits = { kind: 'paragraph', text: [words.limits] } as const
    const effort = effortBlocks(told, v).slice(1)
    return {
      told,
      below: glanceOf(told, v).slice(2),
      ways: { title: words.ways, blocks: waysBlocks(told, v).slice(1) },
      ...(effort.length > 0 && { effort: { title: words.effort, blocks: effort } }),
      design: { title: words.means, blocks: [...designBlocks(told, v).slice(1), limits] },
    }
  })
}

/** What stands on the short page too: the answer, the table, and what it does not cover. */
export function verificationGlance(
  model: Model,
  findings: readonly { readonly kind: string }[],
  v: Vocabulary,
): Block[] {
  const none = (findings as readonly Finding[]).find((one) => one.kind === 'uninspected')
  if (none) return [uninspected(model, none.inspections, v)]
  return inspectionsTold(model, findings, v).flatMap((told) => glanceOf(told, v))
}

function uninspected(model: Model, inspections: readonly string[], v: Vocabulary): Block {
  const { verification: words } = wordsOf(v)
  const names = inspections.map((id) => {
    const found = model.inspections?.find((one) => one.id === id)
    return found ? v.text(found.label) : id
  })
  const more = names.length > 0 ? words.others(v.list(names)) : words.none
  return {
    kind: 'paragraph',
    text: say({ kind: 'strong', text: words.uninspected }, more),
  }
}

function glanceOf({ summary, names, lead, columns, rows, ways }: InspectionTold, v: Vocabulary) {
  const { verification: words, chance } = wordsOf(v)
  const [first, ...others] = lead
  const hidden = summary.hidden.map(names.site)
  const alarm = summary.falseAlarm[1]
  const below = say(
    words.inspected(v.named(summary.actor), rangeOf(summary.days, v, 'amount')),
    ...inventorySaid(summary, v),
    alarm > 0 && words.alarms(chance(alarm)),
    ways.some((one) => one.afar) && words.afar,
    hidden.length > 0 ? words.hidden(v.list(hidden)) : words.noHidden,
    summary.at !== undefined && words.at[summary.at],
  )
  return [
    {
      kind: 'paragraph',
      text: say(first !== undefined && { kind: 'strong', text: first }, ...others, {
        kind: 'term',
        text: words.term,
      }),
    },
    { kind: 'grid', name: 'inspections', columns, rows },
    { kind: 'paragraph', text: below },
  ] as const satisfies readonly Block[]
}

/** How long a first inventory takes, and whether the stage stands so long. */
function inventorySaid({ inventory, plan }: InspectionTold['summary'], v: Vocabulary): string[] {
  if (inventory === undefined) return []
  const { verification: words, time } = wordsOf(v)
  const { years, stage, dwellDays } = inventory
  const [low, high] = years.map((one) => time(one * daysPerYear))
  const lasting = words.inventory(low === high ? `${low}` : words.range(`${low}`, `${high}`))
  if (dwellDays === undefined || dwellDays >= years[0] * daysPerYear) return [lasting]
  return [lasting, words.inventoryStage(v.stage(plan, stage), time(dwellDays))]
}

/** Each way: where it is seen least, within a year, at which stage it tempts, what it rests on. */
function waysBlocks({ ways, names, summary }: InspectionTold, v: Vocabulary): Block[] {
  const { verification: words, amount } = wordsOf(v)
  const items = ways.map((one): Item => {
    const way = names.design?.ways.find(({ id }) => id === one.way)
    return {
      text: say(
        { kind: 'strong', text: words.way(v.option(one.option), names.way(one.way)) },
        whereSeen(one, way?.open === true, { site: names.site, step: names.step }, v),
        one.chance[0] < 1 && words.yearly(rangeOf(one.yearly, v)),
        one.margin !== undefined &&
          one.stage !== undefined &&
          words.stage(v.stage(summary.plan, one.stage), amount(one.margin)),
        one.fixed && one.chance[0] < 1 && words.fixed,
        way && v.basis(way.basis),
      ),
    }
  })
  return [
    { kind: 'heading', text: [words.ways] },
    { kind: 'list', items },
  ]
}

function whereSeen(
  { sites, steps }: WaySeen,
  isOpen: boolean,
  { site, step }: { site: (id: string) => string; step: (id: string) => string },
  v: Vocabulary,
): string | undefined {
  const { verification: words } = wordsOf(v)
  if (isOpen) return words.open
  if (steps.length > 0) return words.path(steps.map(step).join(' → '))
  return sites.length > 0 ? words.where(v.list(sites.map(site))) : undefined
}

function effortBlocks({ effort, names }: InspectionTold, v: Vocabulary): Block[] {
  if (effort === undefined) return []
  const { verification: words, amount } = wordsOf(v)
  const rows = effort.points.map(({ effort: times, days, margin, option, way }): Cell[] => [
    { lines: [words.timesOf(amount(times))] },
    { lines: [rangeOf(days, v, 'amount')] },
    { lines: [amount(margin)], is: margin >= effort.marginMin ? 'yes' : 'no' },
    { lines: [words.by(v.option(option), names.way(way))] },
  ])
  const columns = [words.times, words.days, words.margin, words.decides]
  return [
    { kind: 'heading', text: [words.effort] },
    { kind: 'grid', name: 'inspections', columns, rows },
  ]
}

/** Means and sites with what each rests on. */
function designBlocks({ names }: InspectionTold, v: Vocabulary): Block[] {
  const { design } = names
  if (design === undefined) return []
  const { verification: words } = wordsOf(v)
  return [
    { kind: 'heading', text: [words.means] },
    {
      kind: 'list',
      items: [
        ...design.sites.map((site) => siteItem(site, v)),
        ...design.means.map((means) => meansItem(means, names.site, v)),
      ],
    },
  ]
}

function siteItem(site: Inspection['sites'][number], v: Vocabulary): Item {
  const { verification: words, number } = wordsOf(v)
  const { access } = site
  return {
    text: say(
      { kind: 'strong', text: words.site(v.text(site.label)) },
      !site.known && words.hiddenSite,
      site.number > 1 && words.number(number(site.number)),
      access && `${words.granted(rangeOf(access.granted, v))}; ${words.refusal[access.refusal]}.`,
      ...site.strata.map(({ label, items, content }) =>
        words.items(v.text(label), number(items), rangeOf(content, v, 'amount')),
      ),
      v.basis(site.basis),
      access && access.basis.length > 0 && v.basis(access.basis),
    ),
  }
}

function meansItem(
  means: Inspection['means'][number],
  siteName: (id: string) => string,
  v: Vocabulary,
): Item {
  const { verification: words, number, time } = wordsOf(v)
  const places = v.list(means.at.map(siteName))
  const parts = [
    means.visits
      ? words.visits(rangeOf(means.visits, v, 'amount'), places)
      : words.looking(time(means.withinDays ?? 0), places),
    words.sees(rangeOf(means.sees, v)),
    ...(means.sample === undefined ? [] : [words.sample(number(means.sample))]),
    ...(means.days ? [words.effortOf(rangeOf(means.days, v, 'amount'))] : []),
  ]
  return {
    text: say(
      { kind: 'strong', text: words.site(v.text(means.label)) },
      `${parts.join('; ')}.`,
      v.basis(means.basis),
    ),
  }
}

/** Answers about the stakes of a plan: margins, who would answer, and what is not stated. */

import type { Asking } from '../../../asking/asking.ts'
import { at } from '../../../base/assert.ts'
import { unfinished } from '../../../documents/unfinished.ts'
import { answersToBreach, judgeStage, type StageVerdict } from '../calculus/calculus.ts'
import { claim, type Finding, type FindingOf } from '../documents/finding.ts'
import {
  isProved,
  type MarginAt,
  type Missing,
  marginsAtCorner,
  marginsAtMiddle,
  mayEndItself,
  type Outline,
  yearlyPatience,
} from '../from-model/from-model.ts'
import { marginSteps } from '../from-model/margin-steps.ts'
import { clockOf, inNumbers, type Laid, type PlanStakes, testSettings } from './plan-in-numbers.ts'
import { repairFindings } from './stage-repairs.ts'
import { criticalFacts, marginFacts, optional, tidy } from './stakes-facts.ts'
import { powerFindings, roundFindings, trustFindings } from './trust.ts'

/** What stands of a plan's stakes beside other plans: the summary, and what would mend it. */
export function stakesInBrief(asking: Asking, asked: PlanStakes): Finding[] {
  const kinds: readonly string[] = ['stakes', 'stage-repairs', 'unfinished']
  return foundOf(asking, asked, 'brief').filter(({ kind }) => kinds.includes(kind))
}

/** The summary alone: does it pay to keep, and where least. */
export function stakesSummary(asking: Asking, asked: PlanStakes): Finding[] {
  return foundOf(asking, asked, 'summary')
}

export function stakesFindings(asking: Asking, asked: PlanStakes): Finding[] {
  return foundOf(asking, asked, 'whole')
}

/**
 * A summary needs no more of a margin than how large it is; in brief there is what would mend the
 * weakest besides, and only the whole has what there is to say of each.
 */
type Extent = 'whole' | 'brief' | 'summary'

function foundOf(asking: Asking, asked: PlanStakes, extent: Extent): Finding[] {
  const laid = inNumbers(asking, asked)
  if ('notLadder' in laid) return [laid.notLadder]
  const { outline } = laid
  if (!asking.budget.spend(marginSteps(outline, laid.box)))
    return [unfinished({ of: 'stakes', limit: 'amounts reckoned', explored: 0 })]
  const rows = outline.stages.length === 0 ? [] : marginRows(laid)
  const [first] = rows
  const missing = first?.at.read.missing ?? []
  const untested = untestedParties(outline, missing)
  const shown = rows.filter(({ actor }) => !untested.has(actor))
  const margins = weakestFirst(shown.map(toldAt))
  const summary = summaryOf(laid, { missing, untested, margins })
  if (extent === 'summary') return [summary]
  const repairs = repairsOfOne(laid, shown, asked.only ?? firstOf(margins))
  if (extent === 'brief') return [summary, ...repairs]
  return [
    summary,
    ...weakestFirst(shown.map((one) => marginFinding(laid, one))),
    ...repairs,
    ...trustOf(laid, asked, shown, untested),
    ...answerFindings(laid, shown, untested),
    ...guarantorFindings(laid, first?.at),
  ]
}

/**
 * Trust beside incentives. Of every pair where one margin is asked about or two parties are all;
 * else of those of whom the plan says how far they trust. What somebody would break, and how that
 * would be seen and answered, must be stated.
 */
function trustOf(
  laid: Laid,
  { plan, only }: PlanStakes,
  rows: readonly Row[],
  untested: ReadonlySet<string>,
): Finding[] {
  const where = rows[0]?.where
  const asked = rows.filter(
    (row) =>
      row.where === where &&
      (only === undefined || (row.stage === only.stage && row.actor === only.party)),
  )
  const named = new Set(plan.trust?.map(({ by, of }) => `${by} ${of}`))
  const all = only !== undefined || laid.outline.parties.length === 2
  const trust = asked
    .flatMap((one) => trustFindings(laid, plan, one.at))
    .filter(
      (finding) =>
        finding.kind === 'stage-trust' &&
        !untested.has(finding.other) &&
        (all || named.has(`${finding.actor} ${finding.other}`)),
    )
  const [first] = rows
  if (only !== undefined || first === undefined) return trust
  return [...trust, ...roundFindings(plan), ...powerFindings(laid, plan, first.at.read)]
}

/** The weakest link, as it is shown first. */
function firstOf([first]: readonly Told[]) {
  return first && { stage: first.stage, party: first.actor }
}

function repairsOfOne(laid: Laid, rows: readonly Row[], place: PlanStakes['only']): Finding[] {
  const row = rows.find(({ stage, actor }) => stage === place?.stage && actor === place.party)
  return row ? repairFindings(laid, row.at) : []
}

/** One row per stage and party, at one place in the box. */
interface Row {
  readonly stage: string
  readonly actor: string
  readonly where: FindingOf<'stage-margin'>['at']
  readonly at: MarginAt
}

/** The place that is asked for first; the ends of the box, of which the verdict speaks, follow. */
function marginRows({ outline, box, settings }: Laid): Row[] {
  const how = { ...testSettings(settings), box }
  const named = (where: Row['where'], found: readonly MarginAt[]): Row[] =>
    found.map((margin) => ({
      stage: at(outline.stages, margin.row.stage).id,
      actor: at(outline.parties, margin.row.party),
      where,
      at: margin,
    }))
  const corner = (side: 'worst' | 'best') => marginsAtCorner(outline, { ...how, side })
  if (box.length === 0) return named('stated', corner('worst'))
  const [worst, best] = [named('worst', corner('worst')), named('best', corner('best'))]
  if (settings.at === 'best') return [...best, ...worst]
  const middle = settings.at === 'middle' ? named('middle', marginsAtMiddle(outline, how)) : []
  return [...middle, ...worst, ...best]
}

/**
 * Parties of whom something is missing. Where an alarm or a breakdown may end the agreement for
 * all, what is left then hangs on everybody's worths, and one gap is a gap for each.
 */
function untestedParties(outline: Outline, missing: readonly Missing[]): ReadonlySet<string> {
  const own = new Set(missing.map(({ actor }) => actor))
  return own.size > 0 && mayEndItself(outline) ? new Set(outline.parties) : own
}

/** How large a margin is, whose and where. */
type Told = Pick<FindingOf<'stage-margin'>, 'stage' | 'actor' | 'at' | 'point' | 'margin'>

function toldAt({ stage, actor, where, at: { row, point } }: Row): Told {
  return { stage, actor, at: where, point, ...optional('margin', row.margin) }
}

function marginFinding(laid: Laid, { stage, actor, where, at: found }: Row) {
  const { row, read, point } = found
  const settings = testSettings(laid.settings)
  const verdict: StageVerdict = judgeStage(read.stakes, read.ladder, { ...settings, row })
  return claim('stage-margin', {
    ...laid.tested,
    stage,
    actor,
    at: where,
    point,
    proved: isProved(laid.box, actor),
    ...marginFacts(read, verdict, settings),
    ...criticalFacts(laid.outline, read, verdict, settings),
  })
}

/** What is asked for first, in it the least margin; a party that has nothing to break last. */
function weakestFirst<T extends Told>(margins: readonly T[]): T[] {
  const places = new Map(margins.map((one, i) => [one, i]))
  const corners = [...new Set(margins.map((one) => one.at))]
  return [...margins].sort(
    (a, b) =>
      corners.indexOf(a.at) - corners.indexOf(b.at) ||
      (a.margin ?? Number.POSITIVE_INFINITY) - (b.margin ?? Number.POSITIVE_INFINITY) ||
      (places.get(a) ?? 0) - (places.get(b) ?? 0),
  )
}

function summaryOf(
  { outline, box, tested }: Laid,
  found: {
    readonly missing: readonly Missing[]
    readonly untested: ReadonlySet<string>
    readonly margins: readonly Told[]
  },
): Finding {
  const at = (sides: readonly string[]) => found.margins.filter((one) => sides.includes(one.at))
  const shown = found.margins[0]?.at
  const weakest = weakestOf(at(shown === undefined ? [] : [shown]))
  const worst = weakestOf(at(['worst', 'stated']))
  const best = weakestOf(at(['best', 'stated']))
  const holds = (least: typeof worst) =>
    least === undefined || least.margin >= tested.marginMin - 1e-10
  return claim('stakes', {
    ...tested,
    ...clockOf(outline.model.periodDays),
    ranged: box.length > 0,
    tested: outline.parties.filter((id) => !found.untested.has(id)),
    missing: found.missing.map(({ what, actor, names }) => ({ what, actor, names: [...names] })),
    patience: outline.parties.flatMap((id) => patienceOf(outline, id)),
    ...(found.margins.length > 0 && {
      holds: holds(worst) ? 'everywhere' : holds(best) ? 'somewhere' : 'nowhere',
    }),
    ...(shown && { at: shown }),
    ...(weakest && { weakest }),
    ...(worst && box.length > 0 && { weakestAtWorst: worst }),
    ...(best && box.length > 0 && { weakestAtBest: best }),
  })
}

function patienceOf({ model }: Outline, id: string) {
  const actor = model.actors.find((one) => one.id === id)
  const range = actor && yearlyPatience(actor)
  return range ? [{ actor: id, low: tidy(range[0]), high: tidy(range[1]) }] : []
}

function weakestOf(margins: readonly Told[]) {
  const [least] = margins.filter((one) => one.margin !== undefined)
  if (least?.margin === undefined) return undefined
  const { stage, actor, margin, point } = least
  return { stage, actor, margin, point }
}

/** Who would answer the breach that tempts most, of each row at the corner that is shown. */
function answerFindings(
  { outline, tested }: Laid,
  rows: readonly Row[],
  untested: ReadonlySet<string>,
): Finding[] {
  return rows.flatMap(({ stage, actor, where, at: { row, read, point } }) => {
    const { binding } = row
    if (where !== rows[0]?.where || binding === undefined) return []
    const { stakes } = read
    const names = (options: readonly number[]) => options.map((o) => at(stakes.options, o).id)
    const found = answersToBreach(stakes, binding.situation)
    const answers = found.flatMap(({ responder, options, unwilling, blocked, answerGain }) => {
      const id = at(outline.parties, responder)
      return untested.has(id)
        ? []
        : [
            {
              responder: id,
              options: names(options),
              unwilling: names(unwilling),
              blocked: names(blocked),
              answerGain: tidy(answerGain),
            },
          ]
    })
    if (answers.length === 0) return []
    const { withheld, undone, dropped } = binding
    const breach = {
      withheld: names(withheld),
      undone: names(undone),
      dropped: names(dropped),
    }
    const rules = [...new Set(found.flatMap((one) => one.rules))]
    return [claim('stage-answers', { ...tested, stage, actor, point, breach, rules, answers })]
  })
}

function guarantorFindings({ tested }: Laid, found: MarginAt | undefined): Finding[] {
  return (found?.read.guarantors ?? []).map(({ stake, ...one }) =>
    claim('guarantor', {
      ...tested,
      ...one,
      point: found?.point ?? {},
      against: [...one.against],
      ...(stake !== undefined && { stake: tidy(stake) }),
    }),
  )
}

/** Answers of the search for ladders whose stages hold by themselves. */

import type { Asking } from '../../../asking/asking.ts'
import { at } from '../../../base/assert.ts'
import { bitCount } from '../../../base/bits.ts'
import { unfinished } from '../../../documents/unfinished.ts'
import { diagnostic } from '../../../model/model.ts'
import {
  bestByTable,
  bestForward,
  bestOfEvery,
  everyLadderMax,
  type ForwardAnswer,
  isForwardKnown,
  type TableAnswer,
  tableOptionsMax,
  whyBlocked,
} from '../calculus/calculus.ts'
import {
  claim,
  exhaustive,
  type Finding,
  type FindingOf,
  type Strength,
} from '../documents/finding.ts'
import { ordersFinding } from './ladder-orders.ts'
import {
  askedFacts,
  type LadderSearch,
  type LaddersQuestion,
  ladderSearch,
} from './ladder-search.ts'
import { tidy } from './stakes-facts.ts'

export function answerStakesSearch(asking: Asking, question: LaddersQuestion): Finding[] {
  const search = ladderSearch(asking, question)
  if (search === undefined) return []
  if (search === 'cut') return [cutAt(0)]
  if ('notLadder' in search) return [search.notLadder]
  const count = search.stakes.options.length
  if (count > tableOptionsMax) return tooMany(asking, 'commitments', count, tableOptionsMax)
  const counted = question.look === 'forward' ? [] : search.parties
  const table = tableIn(asking, question, search, counted)
  if (!table.complete) return [cutAt(table.best.size)]
  const found =
    question.look === 'alone'
      ? foundAlone(asking, question, { search, table })
      : foundForward(asking, question, { search, table })
  if (asking.problems.length > 0) return []
  return [...found, ...ordersFinding(question, search)]
}

function cutAt(explored: number): Finding {
  return unfinished({ of: 'stakes-ladders', limit: 'sets of commitments', explored })
}

function tooMany(asking: Asking, what: string, count: number, countMax: number): Finding[] {
  asking.problems.push(diagnostic('too-many', [], { what, count, countMax }))
  return []
}

function tableIn(
  { budget }: Asking,
  question: LaddersQuestion,
  search: LadderSearch,
  parties: LadderSearch['parties'],
): TableAnswer {
  const { stakes, test, possible, allowed, paid, laid } = search
  const { marginMin } = laid.settings
  const stageCountMax = question.stagesMax
  const settings = { possible, allowed, parties, paid, stageCountMax, marginMin, budget }
  return bestByTable(stakes, test, settings)
}

interface Found {
  readonly search: LadderSearch
  readonly table: TableAnswer
}

function foundAlone(asking: Asking, question: LaddersQuestion, found: Found): Finding[] {
  const { search, table } = found
  const rows = tableOf(table)
  const { marginMin } = search.laid.settings
  const holds = (table.best.get(search.whole) ?? []).some((one) => one.margin >= marginMin - slack)
  const whole = { method: 'sets', rows, holds, complete: table.complete } as const
  return [
    summaryOf(question, found, whole),
    ...rows
      .filter((found, i) => !rows.some((other, k) => k !== i && beats(other, found)))
      .map((row) => ladderFinding(question, search, row)),
    ...(holds || !table.complete ? [] : blockedFindings(asking, question, search)),
  ]
}

function foundForward(asking: Asking, question: LaddersQuestion, found: Found): Finding[] {
  const { search, table } = found
  const { stakes, laid, parties } = search
  const paying = table.counts(search.whole).paying
  const cases = parties.map(search.seenBy)
  const isKnown = [stakes, ...cases].every(isForwardKnown)
  if (!isKnown && paying > everyLadderMax) {
    tooMany(asking, 'ladders to try one by one', paying, everyLadderMax)
    return []
  }
  const settings = {
    ...search,
    gains: search.paid.length === 0 ? null : search.gainsBy,
    stageCountMax: question.stagesMax,
    budget: asking.budget,
  }
  const { best, complete }: ForwardAnswer = isKnown
    ? bestForward(stakes, settings)
    : bestOfEvery(stakes, settings)
  const rows = best ? [rowOf(best)] : []
  const holds = best !== undefined && best.margin >= laid.settings.marginMin - slack
  const method = isKnown ? 'ways-on' : 'every-ladder'
  const whole = { method, rows, holds, complete: complete && table.complete } as const
  return [
    summaryOf(question, found, whole),
    ...rows.map((row) => ladderFinding(question, search, row)),
  ]
}

/** A margin of just nothing may come out a little below by rounding. */
const slack = 1e-10

interface Whole {
  readonly method: FindingOf<'stakes-ladders'>['method']
  readonly rows: readonly Row[]
  readonly holds: boolean
  readonly complete: boolean
}

function summaryOf(
  question: LaddersQuestion,
  { search, table }: Found,
  { method, rows, holds, complete }: Whole,
): Finding {
  const { stakes, parties, laid, whole } = search
  const { all, paying, holding } = table.counts(whole)
  const sets = [...Array(whole + 1).keys()]
  const possible = sets.reduce((sum, set) => sum + table.counts(set).all, 0)
  const actor = (party: number) => at(laid.outline.parties, party)
  const strength: Strength = complete
    ? exhaustive
    : { kind: 'truncated', limit: 'sets of commitments', explored: table.best.size }
  return claim(
    'stakes-ladders',
    {
      ...askedFacts(question, search),
      options: stakes.options.map(({ id }) => id),
      judged: parties.map(actor),
      method,
      ...(method === 'sets' && { stepCount: table.stepCount }),
      ...(complete && { counts: { possible, whole: all, paying } }),
      ...(complete && method === 'sets' && { holdingCount: holding }),
      found: holds,
      table: rows.map(({ optionCount, stageCount, margin }) => ({
        optionCount,
        stageCount,
        ...(Number.isFinite(margin) && { margin: tidy(margin) }),
      })),
      neverPaid: parties
        .filter((party) => !search.test.isPaid(party, { from: 0, to: whole }))
        .map(actor),
    },
    strength,
  )
}

export function ladderFinding(
  question: LaddersQuestion,
  search: LadderSearch,
  { sets, margin }: Pick<Row, 'sets' | 'margin'>,
  strength: Strength = exhaustive,
): Finding {
  const { options } = search.stakes
  const names = (set: number) => options.filter((_, o) => (set >> o) & 1).map(({ id }) => id)
  return claim(
    'stakes-ladder',
    {
      ...askedFacts(question, search),
      packages: sets.map((set, k) => names(set & ~(sets[k - 1] ?? 0))),
      ...(Number.isFinite(margin) && { margin: tidy(margin) }),
      holds: margin >= search.laid.settings.marginMin - slack,
    },
    strength,
  )
}

function blockedFindings(
  { budget }: Asking,
  question: LaddersQuestion,
  search: LadderSearch,
): Finding[] {
  const { stakes, test, possible, allowed, parties, paid, laid } = search
  const { marginMin } = laid.settings
  const stageCountMax = question.stagesMax
  const settings = { possible, allowed, parties, paid, stageCountMax, marginMin, budget }
  const { requirements, neverHeld, complete } = whyBlocked(stakes, test, settings)
  if (!complete || requirements.length === 0) return []
  const actor = (party: number) => at(laid.outline.parties, party)
  return [
    claim('stakes-blocked', {
      ...askedFacts(question, search),
      requirements: requirements.map((requirement) =>
        'party' in requirement
          ? { kind: requirement.kind, actor: actor(requirement.party) }
          : { kind: requirement.kind },
      ),
      neverHeld: neverHeld.map(actor),
    }),
  ]
}

interface Row {
  readonly optionCount: number
  readonly stageCount: number
  readonly margin: number
  /** Margins of all stages and parties that have something to break, least first. */
  readonly sets: readonly number[]
}

function rowOf({ sets, margin }: Pick<Row, 'sets' | 'margin'>): Row {
  const optionCount = bitCount(sets[sets.length - 1] ?? 0)
  return { optionCount, stageCount: sets.length, margin, sets }
}

/** The best of each number of options and of stages, fewest options first. */
function tableOf({ best }: TableAnswer): Row[] {
  const rows = new Map<string, Row>()
  for (const [set, list] of best)
    for (const label of list) {
      if (set === 0) continue
      const row = rowOf(label)
      const key = `${row.optionCount} ${row.stageCount}`
      const known = rows.get(key)
      if (known === undefined || row.margin > known.margin) rows.set(key, row)
    }
  return [...rows.values()].sort(
    (a, b) => a.optionCount - b.optionCount || a.stageCount - b.stageCount,
  )
}

/** At least as good on every count, and better on one. */
function beats(a: Row, b: Row): boolean {
  const atLeast =
    a.optionCount >= b.optionCount && a.stageCount <= b.stageCount && a.margin >= b.margin
  return (
    atLeast && (a.optionCount > b.optionCount || a.stageCount < b.stageCount || a.margin > b.margin)
  )
}

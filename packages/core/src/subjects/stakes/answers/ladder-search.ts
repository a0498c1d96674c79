/** A question about ladders made ready: who is judged where, and which steps are asked for. */

import { type Asking, unknown } from '../../../asking/asking.ts'
import { planNamed, stagesInOrder, unseenIn } from '../../../asking/plans.ts'
import { at } from '../../../base/assert.ts'
import { type PartyIndex, type Stakes, tableTest, worstCorner } from '../calculus/calculus.ts'
import type { QuestionOf } from '../documents/question.ts'
import {
  along,
  atPoint,
  marginsAtCorner,
  type Outline,
  type Point,
  readLadder,
} from '../from-model/from-model.ts'
import { marginSteps } from '../from-model/margin-steps.ts'
import { inNumbers, type Laid } from './plan-in-numbers.ts'
import { possibleIn, type Set32 } from './possible-sets.ts'
import { stakesSummary } from './stakes.ts'

export type LaddersQuestion = QuestionOf<'ladders'>

export interface LadderSearch {
  readonly laid: Laid
  readonly stakes: Stakes
  /** Everybody whom the plan binds or touches. */
  readonly parties: readonly PartyIndex[]
  /** Parties that no stage may cost anything. */
  readonly paid: readonly PartyIndex[]
  /** Where in the ranges each party is judged. */
  readonly points: readonly Point[]
  readonly seenBy: (party: PartyIndex) => Stakes
  readonly gainsBy: (party: PartyIndex) => Stakes
  readonly possible: (set: Set32) => boolean
  readonly allowed: ((set: Set32, added: Set32) => boolean) | undefined
  readonly dwell: number
  readonly test: ReturnType<typeof tableTest>
  readonly whole: Set32
}

/** Undefined, with a problem noted, where the question does not fit the model; or out of budget. */
export function ladderSearch(
  asking: Asking,
  question: LaddersQuestion,
):
  | LadderSearch
  | Extract<ReturnType<typeof inNumbers>, { notLadder: unknown }>
  | 'cut'
  | undefined {
  const plan = planNamed(asking, question.plan)
  const unseen = unseenIn(asking, question.unseen)
  if (plan === undefined || unseen === undefined) return undefined
  const order = stagesInOrder(asking, plan, unseen)
  const asked = { plan, order, unseen, settings: question.stakes }
  const laid = inNumbers(asking, asked)
  if ('notLadder' in laid) return laid
  const { outline } = laid
  const { stakes, missing, ladder } = readLadder(outline, along(0.5))
  // A ladder holds when it pays each of its parties; one of whom too little is stated leaves it
  // open.
  if (missing.length > 0) {
    const [summary] = stakesSummary(asking, asked)
    return summary?.kind === 'stakes' ? { notLadder: summary } : 'cut'
  }
  const parties = [...outline.parties.keys()]
  const allowed = allowedIn(asking, stakes, question)
  if (asking.problems.length > 0) return undefined
  if (!asking.budget.spend(marginSteps(outline, laid.box))) return 'cut'
  const points = pointsFor(laid, question)
  const cases = points.map((point, p) =>
    worstCorner(readLadder(outline, atPoint(point)).stakes, question.box, p),
  )
  const seenBy = (party: PartyIndex): Stakes => at(cases, party)
  const gainsBy = question.gains === 'worst' ? seenBy : () => stakes
  return {
    laid,
    stakes,
    parties,
    paid: question.gains === 'none' ? [] : parties,
    points,
    seenBy,
    gainsBy,
    possible: possibleIn(outline),
    allowed,
    dwell: dwellOf(outline, question, Math.max(1, ...ladder.map((stage) => stage.dwell))),
    test: tableTest(stakes, { margins: seenBy, gains: gainsBy }),
    whole: 2 ** stakes.options.length - 1,
  }
}

function dwellOf({ periodDays }: Outline, question: LaddersQuestion, longest: number): number {
  const { look, dwellDays } = question
  if (look === 'alone') return 1
  return dwellDays === undefined ? longest : Math.max(1, Math.round(dwellDays / periodDays))
}

/** Where in the ranges each party is judged: by its margin at the weakest stage of the plan. */
function pointsFor({ outline, box, settings }: Laid, { look }: LaddersQuestion): Point[] {
  if (box.length === 0) return outline.parties.map(() => ({}))
  if (settings.at === 'middle') return outline.parties.map(() => middleOf(box))
  const rows = marginsAtCorner(outline, { side: settings.at, box, look })
  return outline.parties.map((_, party) => {
    const own = rows.filter(({ row }) => row.party === party)
    return own.reduce((a, b) => (b.row.margin < a.row.margin ? b : a)).point
  })
}

function middleOf(box: Laid['box']): Point {
  return Object.fromEntries(box.map(({ key, range: [low, high] }) => [key, (low + high) / 2]))
}

/** What the one who searches asks of the order; undefined where nothing is. */
function allowedIn(
  asking: Asking,
  stakes: Stakes,
  question: LaddersQuestion,
): LadderSearch['allowed'] {
  const { mostEach } = question
  const sides = sidesOf(question)
  const placesOf = (pairs: readonly (readonly string[])[]) =>
    pairs.map((names) => names.map((name) => placeOf(asking, stakes, name)))
  const [first, noLater] = [placesOf(sides.first), placesOf(sides.noLater)]
  const together = sides.together.map((names) =>
    names.reduce((set, name) => set | (1 << placeOf(asking, stakes, name)), 0),
  )
  if ([first, noLater, together].every((list) => list.length === 0) && mostEach === undefined)
    return undefined
  const counts = (added: Set32): number[] => {
    const byParty = stakes.parties.map(() => 0)
    for (const [o, { owner }] of stakes.options.entries())
      if ((added >> o) & 1) byParty[owner] = (byParty[owner] ?? 0) + 1
    return byParty
  }
  return (set, added) => {
    const before = set & ~added
    return (
      first.every(([a = 0, b = 0]) => !((added >> b) & 1) || ((before >> a) & 1) === 1) &&
      noLater.every(([a = 0, b = 0]) => !((added >> b) & 1) || ((set >> a) & 1) === 1) &&
      together.every((group) => (added & group) === 0 || (added & group) === group) &&
      (mostEach === undefined || Math.max(...counts(added)) <= mostEach)
    )
  }
}

/** What was asked, as each of the findings says. */
export function askedFacts(question: LaddersQuestion, search: LadderSearch) {
  const { laid, dwell, points } = search
  const { outline, tested, box, settings } = laid
  const { look, gains, mostEach, stagesMax } = question
  const byParty = outline.parties.map((id, party) => [id, at(points, party)] as const)
  return {
    ...tested,
    at: settings.at,
    look,
    dwell,
    gains,
    box: question.box,
    ...sidesOf(question),
    ...(mostEach !== undefined && { mostEach }),
    stagesMax,
    points: box.length === 0 ? {} : Object.fromEntries(byParty),
  }
}

/** `a<b`, `a<=b` and `a+b` as names. */
export function sidesOf({ first, together }: Pick<LaddersQuestion, 'first' | 'together'>): {
  first: [string, string][]
  noLater: [string, string][]
  together: string[][]
} {
  const pairs = (some: readonly string[], sign: string): [string, string][] =>
    some.map((order) => {
      const [before = '', after = ''] = order.split(sign).map((name) => name.trim())
      return [before, after]
    })
  return {
    first: pairs(
      first.filter((one) => !one.includes('<=')),
      '<',
    ),
    noLater: pairs(
      first.filter((one) => one.includes('<=')),
      '<=',
    ),
    together: together.map((group) => group.split('+').map((name) => name.trim())),
  }
}

function placeOf({ problems }: Asking, { options }: Stakes, name: string): number {
  const place = options.findIndex(({ id }) => id === name)
  if (place >= 0) return place
  problems.push(
    unknown(
      'option',
      name,
      options.map(({ id }) => id),
    ),
  )
  return 0
}

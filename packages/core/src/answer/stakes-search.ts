/** Answers of the search for ladders whose stages hold by themselves. */
import { at } from '../base/assert.ts'
import { bitCount } from '../base/bits.ts'
import { claim, exhaustive, type Finding } from '../finding/finding.ts'
import { has, optionPlaces } from '../game/game.ts'
import { diagnostic } from '../model/model.ts'
import type { QuestionOf } from '../question/question.ts'
import { bestByTable, flow, type Stakes, tableOptionsMax } from '../stakes/stakes.ts'
import {
  along,
  atPoint,
  marginsAtCorner,
  type Outline,
  type Point,
  readLadder,
} from '../stated/stated.ts'
import type { Asking } from './asking.ts'
import { type Laid, layStakes } from './lay-stakes.ts'
import { planNamed, stagesInOrder, unseenIn } from './plan.ts'
import { tidy } from './stakes-facts.ts'

export function answerStakesSearch(asking: Asking, question: QuestionOf<'ladders'>): Finding[] {
  const plan = planNamed(asking, question.plan)
  const unseen = unseenIn(asking, question.unseen)
  if (plan === undefined || unseen === undefined) return []
  const order = stagesInOrder(asking, plan, unseen)
  const laid = layStakes(asking, { plan, order, unseen, settings: question.stakes })
  if ('notLadder' in laid) return [laid.notLadder]
  const { outline } = laid
  const count = outline.undertaken.length
  if (count > tableOptionsMax) {
    const facts = { what: 'commitments', count, countMax: tableOptionsMax }
    asking.problems.push(diagnostic('too-many', [], facts))
    return []
  }
  return searched(asking, laid, question)
}

function searched({ budget }: Asking, laid: Laid, question: QuestionOf<'ladders'>): Finding[] {
  const { outline, tested } = laid
  const { stakes, missing } = readLadder(outline, along(0))
  const unknown = new Set(missing.map((one) => one.actor))
  const parties = [...outline.parties.keys()].filter((p) => !unknown.has(at(outline.parties, p)))
  const points = worstPoints(laid)
  const cases = points.map((point) => readLadder(outline, atPoint(point)).stakes)
  const seenBy = (party: number): Stakes => at(cases, party)
  const possible = possibleIn(outline)
  const found = bestByTable(stakes, {
    seenBy,
    possible,
    parties,
    budget,
    stageCountMax: question.stagesMax,
  })
  const whole = 2 ** stakes.options.length - 1
  const table = tableOf(found.best)
  const holdsWhole = (found.best.get(whole) ?? []).some(
    (one) => one.margin >= tested.marginMin - 1e-10,
  )
  const strength = found.complete
    ? exhaustive
    : ({ kind: 'truncated', limit: 'sets of commitments', explored: found.best.size } as const)
  const summary = claim(
    'stakes-ladders',
    {
      ...tested,
      options: stakes.options.map(({ id }) => id),
      judged: parties.map((party) => at(outline.parties, party)),
      stagesMax: question.stagesMax,
      stepCount: found.stepCount,
      found: holdsWhole,
      table: table.map(({ optionCount, stageCount, margin }) => ({
        optionCount,
        stageCount,
        ...(Number.isFinite(margin) && { margin: tidy(margin) }),
      })),
      neverPaid: parties
        .filter((party) => flowOf(seenBy(party), party, whole) < -1e-12)
        .map((party) => at(outline.parties, party)),
    },
    strength,
  )
  return [summary, ...ladderFindings(laid, { stakes, table, points })]
}

/** The best ladders that no other beats on any count. */
function ladderFindings(
  { outline, tested, box }: Laid,
  found: {
    readonly stakes: Stakes
    readonly table: readonly Row[]
    readonly points: readonly Point[]
  },
): Finding[] {
  const { stakes, table, points } = found
  const names = (set: number) => stakes.options.filter((_, o) => (set >> o) & 1).map(({ id }) => id)
  const byParty = outline.parties.map((id, party) => [id, at(points, party)] as const)
  return table
    .filter((one, i) => !table.some((other, k) => k !== i && beats(other, one)))
    .map(({ sets, margin }) =>
      claim('stakes-ladder', {
        ...tested,
        packages: sets.map((set, k) => names(set & ~(sets[k - 1] ?? 0))),
        ...(Number.isFinite(margin) && { margin: tidy(margin) }),
        points: box.length === 0 ? {} : Object.fromEntries(byParty),
        holds: margin >= tested.marginMin - 1e-10,
      }),
    )
}

function flowOf(stakes: Stakes, party: number, set: number): number {
  return flow(
    stakes,
    party,
    Float64Array.from(stakes.options, (_, o) => (set >> o) & 1),
  )
}

interface Row {
  readonly optionCount: number
  readonly stageCount: number
  readonly margin: number
  readonly sets: readonly number[]
}

/** The best of each number of options and of stages, fewest options first. */
function tableOf(best: ReturnType<typeof bestByTable>['best']): Row[] {
  const rows = new Map<string, Row>()
  for (const [set, list] of best)
    for (const { sets, margin } of list) {
      if (set === 0) continue
      const row = { optionCount: bitCount(set), stageCount: sets.length, margin, sets }
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

/** Where in the ranges each party is judged: its worst corner at the weakest stage of the plan. */
function worstPoints({ outline, box }: Laid) {
  if (box.length === 0) return outline.parties.map(() => ({}))
  const rows = marginsAtCorner(outline, { side: 'worst', box, look: 'alone' })
  return outline.parties.map((_, party) => {
    const own = rows.filter(({ row }) => row.party === party)
    return own.reduce((a, b) => (b.row.margin < a.row.margin ? b : a)).point
  })
}

/** Sets of commitments that no rule forbids. */
function possibleIn({ model, undertaken, frame }: Outline): (set: number) => boolean {
  const places = optionPlaces(model)
  return (set) => {
    let state = frame.today
    for (const [o, { keep }] of undertaken.entries()) {
      const mask = 1 << (places.get(keep.option) ?? 0)
      const stands = ((set >> o) & 1) === 1
      state = stands === keep.value ? state | mask : state & ~mask
    }
    return has(frame.feasible, state >>> 0)
  }
}

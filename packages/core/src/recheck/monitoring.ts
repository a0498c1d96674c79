/** What is said of a plan's implementation again, from its record lived through. */
import { dayAfter, daysBetween, spanOf } from '../base/dates.ts'
import { canonicalJson } from '../base/hash.ts'
import type { World } from '../game/game.ts'
import type { Model, Plan } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import {
  type Come,
  chronicle,
  comeTo,
  dayAgain,
  keyOf,
  knownAgain,
  livesBy,
  modelAgain,
  reachedAgain,
  reachedStateAgain,
} from './lived.ts'
import { planOf } from './plan.ts'
import { standingAgain } from './plan-standing.ts'
import { temptsAgain } from './serving-again.ts'
import { isState, isTrue, type SlowGame, slowGame } from './slow-game.ts'
import { allOf, type FindingClaim, refused, type Verdict } from './verdict.ts'

/** Equal as JSON; what is left out is none. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

/** The same, whatever the order of the fields. */
function sameFields(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null)
}

function from(game: SlowGame, day: string, world: World): SlowGame {
  return slowGame(modelAgain(game.model, day), world, game.budget)
}

export function recheckProgress(game: SlowGame, finding: FindingOf<'progress'>): Verdict {
  const { model } = game
  const plan = planOf(game, finding.plan)
  if (plan === undefined) return refused('there is no such plan')
  const { day } = finding
  const come = comeTo(model, plan, day)
  const reached = reachedStateAgain(model, day)
  const counts = new Map<string, number>()
  for (const { is } of come) counts.set(is, (counts.get(is) ?? 0) + 1)
  const told = Object.entries(finding.counts)
  const inbox = model.signals.filter((one) => !one.links?.length && one.bears.length === 0)
  return allOf([
    [same(finding.signed, plan.signed), 'it was signed on another day'],
    [told.every(([is, count]) => (counts.get(is) ?? 0) === count), 'a count is not so'],
    [finding.reached === reached, `the state reached is ${reached}`],
    [finding.possible === isState(game, startOf(model, day, reached)), 'possible or not'],
    [same(finding.stages, stagesAgain(game, plan, come, day)), 'a stage stands otherwise'],
    [
      same(
        finding.inbox,
        inbox.map(({ id }) => id),
      ),
      'other signals wait',
    ],
  ])
}

/** Before the model's own day everything is as the model says. */
function startOf(model: Model, day: string, reached: string): string {
  return modelAgain(model, day) === model
    ? model.options.map(({ today }) => (today ? 'Y' : 'N')).join('')
    : reached
}

function stagesAgain(game: SlowGame, plan: Plan, come: readonly Come[], day: string) {
  const lives = livesBy(game.model, day)
  const own = (id: string) => come.filter(({ stage }) => stage.id === id)
  const lost = (id: string) => own(id).some(({ is }) => is === 'broken' || is === 'taken-back')
  const good = (id: string) => own(id).every(({ is }) => is === 'kept' || is === 'lapsed')
  return plan.stages.map((stage) => {
    const before = beforeIn(plan, stage.id)
    const open = stage.gate && isTrue(game, stage.gate.when, reachedStateAgain(game.model, day))
    const isDone = own(stage.id).length > 0 && good(stage.id)
    const is = lost(stage.id)
      ? 'broken'
      : isDone
        ? 'stands'
        : before.some(lost)
          ? 'failed'
          : before.every(good) && open !== false
            ? 'under-way'
            : 'waiting'
    const reachedOn = reachedAgain(plan, lives, stage.id)
    const due = dayAgain(plan, lives, stage.due, [stage.id])
    return {
      stage: stage.id,
      is,
      ...(reachedOn !== undefined && { reachedOn }),
      ...(due !== undefined && { due }),
      ...(open !== undefined && { gate: open }),
      ...(is === 'broken' && stage.fallback !== undefined && { fallback: stage.fallback }),
    }
  })
}

/** Stages before one, by any way back. */
function beforeIn(plan: Plan, id: string): string[] {
  const isBefore = (one: string, trail: readonly string[]): boolean => {
    const after = plan.stages.find((stage) => stage.id === (trail.at(-1) ?? ''))?.after ?? []
    return after.some(
      (next) => next === one || (!trail.includes(next) && isBefore(one, [...trail, next])),
    )
  }
  return plan.stages.map((stage) => stage.id).filter((one) => isBefore(one, [id]))
}

export function recheckPromise(
  game: SlowGame,
  finding: FindingOf<'promise'>,
  world: World,
): Verdict {
  const plan = planOf(game, finding.plan)
  const { day, stage, option, value } = finding
  const come = plan && comeTo(game.model, plan, day)
  const own = come?.find(
    (one) =>
      one.stage.id === stage &&
      one.commitment.keep.option === option &&
      one.commitment.keep.value === value,
  )
  if (plan === undefined || own === undefined) return refused('the plan has no such promise')
  return allOf(
    (function* () {
      yield* lifeClaims(own, finding)
      yield [same(finding.breachAnswer, answerAgain(own)), 'a breach is answered otherwise']
      const stages = stagesAgain(game, plan, come ?? [], day)
      const tempts = temptsAgain(from(game, day, world), { plan, own, come: come ?? [], stages })
      yield [
        sameFields(finding.tempts, tempts),
        'a breach would serve others, or be answered otherwise',
      ]
    })(),
  )
}

function* lifeClaims(
  { life, is, due, lapsesOn, commitment }: Come,
  finding: FindingOf<'promise'>,
): Generator<FindingClaim> {
  const { day } = finding
  const lost = life.breach ?? life.less
  const last = life.records.at(-1)
  const done = spanOf(life.firstFull ?? '')?.first
  const late = due === undefined ? 0 : daysBetween(due, done ?? day)
  yield [finding.by === commitment.by, 'somebody else undertook it']
  yield [finding.is === is, `it is ${is}`]
  yield [finding.status === life.status, 'another status is the last']
  yield [finding.keptOn === life.firstFull, 'it was carried out at another time']
  yield [finding.due === due, 'it is due on another day']
  yield [(finding.dueLater === true) === (life.fixed !== undefined), 'when the day was fixed']
  yield [(finding.lateDays ?? 0) === Math.max(0, late), 'it is late by other days']
  yield [finding.brokenOn === life.breach?.date, 'it was broken at another time']
  yield [finding.backOn === (life.breach ? undefined : life.less?.date), 'it was taken back']
  yield [finding.contested === lost?.contested, 'contested or not']
  yield [finding.answers === lost?.answers, 'it answers something else']
  yield [finding.lapsesOn === lapsesOn, 'it ends on another day']
  const then = lapsesOn === undefined ? undefined : commitment.lapses?.then
  yield [finding.lapse === then, 'it ends otherwise']
  yield [finding.lastOn === last?.date, 'the last evidence is of another date']
  const ago = last && Math.max(0, daysBetween(spanOf(last.date)?.last ?? day, day))
  yield [finding.staleDays === ago, 'the last evidence is older or newer']
  yield [
    same(
      finding.records,
      life.records.map(({ id }) => id),
    ),
    'other records',
  ]
  yield [same(finding.coders, codersAgain(life)), 'coders said something else']
}

function codersAgain({ records }: Come['life']) {
  const told = records.filter((one) => one.coder !== undefined && one.status !== undefined)
  const names = [...new Set(told.map(({ coder }) => coder ?? ''))].sort()
  return names.map((coder) => {
    const { date, status } = told.findLast((one) => one.coder === coder) ?? {}
    return { coder, date, status }
  })
}

function answerAgain({ life, is, commitment }: Come) {
  const { breach } = commitment
  if (is !== 'broken' || breach === undefined) return undefined
  const since = spanOf(life.breach?.date ?? '')?.last
  const { withinDays } = breach
  const between = since && withinDays?.map((days) => dayAfter(since, `${Math.round(days)} days`))
  return {
    settings: breach.answer.map(({ option, value }) => ({ option, value })),
    by: breach.by,
    ...(between && { between }),
  }
}

export function recheckCoders(game: SlowGame, finding: FindingOf<'coders'>): Verdict {
  const [one, other] = finding.coders
  const records = chronicle(game.model, finding.day).filter(({ plan }) => plan === finding.plan)
  const steps = ['none', 'minimal', 'intermediate', 'full']
  const table = steps.map(() => steps.map(() => 0))
  const said = (coder: string) =>
    new Map(
      records.flatMap(({ coder: by, status, stage, keep, date, plan }) =>
        by === coder && status !== undefined
          ? [[`${keyOf(plan, stage, keep.option, keep.value)} ${date}`, steps.indexOf(status)]]
          : [],
      ),
    )
  const second = said(other)
  for (const [key, row] of said(one)) {
    const cells = table[row]
    const column = second.get(key)
    if (cells !== undefined && column !== undefined) cells[column] = (cells[column] ?? 0) + 1
  }
  const count = table.flat().reduce((sum, cell) => sum + cell, 0)
  const [kappa, weighted] = [again(table, (d) => Math.min(1, d)), again(table, (d) => d)]
  const isNear = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? a === b : Math.abs(a - b) < 1e-9
  return allOf([
    [one < other && count > 0, 'two coders are named in order, and have something in common'],
    [same(finding.table, table), 'they coded otherwise'],
    [finding.count === count, `${count} were coded by both`],
    [finding.same === steps.reduce((sum, _, i) => sum + (table[i]?.[i] ?? 0), 0), 'coded alike'],
    [isNear(finding.kappa, kappa), `kappa is ${kappa}`],
    [isNear(finding.weighted, weighted), `weighted kappa is ${weighted}`],
  ])
}

/** By pairs of words: how far apart two of the same thing are, and two drawn at random. */
function again(table: readonly (readonly number[])[], apart: (steps: number) => number) {
  const words = table.flatMap((row, i) => row.flatMap((cell, j) => Array(cell).fill([i, j])))
  let [seen, chance] = [0, 0]
  for (const [i] of words as [number, number][])
    for (const [, j] of words as [number, number][]) chance += apart(Math.abs(i - j))
  for (const [i, j] of words as [number, number][]) seen += apart(Math.abs(i - j))
  return chance === 0 ? undefined : 1 - (seen * words.length) / chance
}

export function recheckChanged(
  game: SlowGame,
  finding: FindingOf<'changed'>,
  world: World,
): Verdict {
  const plan = planOf(game, finding.plan)
  if (plan === undefined) return refused('there is no such plan')
  const { day, since } = finding
  const { model } = game
  const early = knownAgain(model, since)
  const old = chronicle(model, since).map(({ id }) => id)
  const records = chronicle(model, day).filter(
    (one) => one.plan === plan.id && !old.includes(one.id),
  )
  const heard = early.signals.map(({ id }) => id)
  const [before, after] = [comeTo(early, plan, since), comeTo(model, plan, day)]
  const promises = after.flatMap(({ stage, commitment: { keep }, is }, i) =>
    before[i]?.is === is ? [] : [{ stage: stage.id, ...keep, before: before[i]?.is, after: is }],
  )
  return allOf(
    (function* (): Generator<FindingClaim> {
      yield [
        same(
          finding.records,
          records.map(({ id }) => id),
        ),
        'other records are new',
      ]
      const signals = model.signals.map(({ id }) => id).filter((id) => !heard.includes(id))
      yield [same(finding.signals, signals), 'other signals are new']
      const told = finding.promises.map(({ stage, option, value, before: was, after: now }) => ({
        ...{ stage, option, value, before: was, after: now },
      }))
      yield [same(told, promises), 'other promises changed']
      const verdicts = model.plans.flatMap((one) => {
        const [a, b] = [
          standingAgain(from({ ...game, model: early }, since, world), one).verdicts,
          standingAgain(from(game, day, world), one).verdicts,
        ]
        return Object.entries(a).flatMap(([test, was]) => {
          const now = b[test as keyof typeof b]
          return was === now ? [] : [{ plan: one.id, test, before: was, after: now }]
        })
      })
      yield [same(finding.verdicts, verdicts), 'other verdicts changed']
    })(),
  )
}

/** Promise by promise, at thousands of places between the ends. */
export function recheckTrusting(game: SlowGame, finding: FindingOf<'trusting'>): Verdict {
  const plan = planOf(game, finding.plan)
  const trust = plan?.trust?.find(({ by, of }) => by === finding.by && of === finding.toward)
  if (plan === undefined || trust?.keeps === undefined) return refused('no such belief is stated')
  const own = comeTo(game.model, plan, finding.day).filter(
    ({ commitment }) => commitment.by === finding.toward,
  )
  const words = own.flatMap(({ is, life }) =>
    is === 'broken' ? [false] : life.firstFull === undefined ? [] : [true],
  )
  const [good, bad] = [
    endsOf(trust.keeps.trustworthy, words),
    endsOf(trust.keeps.untrustworthy, words),
  ]
  const [low, high] = trust.belief
  const least = lived(low, good[0], bad[1])
  const most = lived(high, good[1], bad[0])
  const { before, after } = finding
  const isNear = (one: number, other: number) => Math.abs(one - other) <= 1e-6 * Math.max(1, other)
  return allOf([
    [same(before, trust.belief), 'another belief is stated'],
    [finding.kept === words.filter((one) => one).length, 'others were kept'],
    [finding.broken === words.filter((one) => !one).length, 'others were broken'],
    [isNear(after[0], least), `the least belief is ${least}`],
    [isNear(after[1], most), `the greatest belief is ${most}`],
  ])
}

/** How likely the record is at least and at most, word by word, over the range of a kind. */
function endsOf([low, high]: readonly [number, number], words: readonly boolean[]) {
  const steps = 4_000
  const found = Array.from({ length: steps + 1 }, (_, i) => {
    const chance = low + ((high - low) * i) / steps
    return words.reduce((all, isKept) => all * (isKept ? chance : 1 - chance), 1)
  })
  return [Math.min(...found), Math.max(...found)] as const
}

function lived(belief: number, good: number, bad: number): number {
  const whole = belief * good + (1 - belief) * bad
  return whole === 0 ? belief : (belief * good) / whole
}

export function recheckWatched(game: SlowGame, finding: FindingOf<'watched'>): Verdict {
  const question = game.model.questions.find(({ id }) => id === finding.question)
  if (question === undefined) return refused('there is no such question')
  const isOver = (date: string) => (spanOf(date)?.last ?? '9999') <= finding.day
  const known = game.model.signals.filter(({ date }) => isOver(date))
  const answers = question.answers.map(({ id, watch = [] }) => {
    const linked = known.flatMap((signal) =>
      (signal.links ?? []).flatMap(({ to, speaks }) =>
        'question' in to && to.question === question.id && to.answer === id
          ? [{ signal: signal.id, speaks, sees: to.sees }]
          : [],
      ),
    )
    const who = (way: string) => linked.flatMap((one) => (one.speaks === way ? [one.signal] : []))
    const sights = watch.map((sight) => ({
      sight: sight.id,
      signals: linked.flatMap((one) => (one.sees === sight.id ? [one.signal] : [])),
    }))
    return { answer: id, for: who('for'), against: who('against'), both: who('both'), sights }
  })
  return allOf([[same(finding.answers, answers), 'other signals are linked, or other sights seen']])
}

/** What was foreseen and what happened again: each day from the record lived through. */
import { dayAfter, spanOf } from '../base/dates.ts'
import type { World } from '../game/game.ts'
import type { Plan } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { type Come, chronicle, comeTo, knownAgain, modelAgain } from './lived.ts'
import { planOf } from './plan.ts'
import { standingAgain, type WeakestAgain } from './plan-standing.ts'
import { isState, type SlowGame, slowGame, today } from './slow-game.ts'
import { allOf, type FindingClaim, refused, type Verdict } from './verdict.ts'

interface Link {
  readonly stage: string
  readonly parties: readonly string[]
}

function sameLink(one: Link | undefined, other: Link | undefined): boolean {
  return (
    one?.stage === other?.stage &&
    [...(one?.parties ?? [])].sort().join() === [...(other?.parties ?? [])].sort().join()
  )
}

/** From the state reached by a day; undefined where the rules exclude it. */
function fromDay(game: SlowGame, day: string, world: World): SlowGame | undefined {
  const then = slowGame(modelAgain(knownAgain(game.model, day), day), world, game.budget)
  return isState(then, today(then)) ? then : undefined
}

export function recheckForeseen(
  game: SlowGame,
  finding: FindingOf<'foreseen'>,
  world: World,
): Verdict {
  const plan = planOf(game, finding.plan)
  if (plan === undefined) return refused('there is no such plan')
  const { day, weakest, happened, first } = finding
  const then = first ? game : fromDay(game, day, world)
  return allOf(
    (function* (): Generator<FindingClaim> {
      yield [finding.possible === (then !== undefined), 'possible or not']
      const found = then && standingAgain(then, plan).weakest
      yield [sameLink(weakest, found) && weakest?.test === found?.test, 'it fails elsewhere']
      const broken = first ? undefined : brokenFirst(game, plan, day)
      yield [sameLink(happened, broken) && happened?.date === broken?.date, 'something else broke']
      yield [happened?.options.join() === broken?.options.join(), 'other promises broke']
      yield [happened?.contested === broken?.contested, 'contested or not']
      const begin = spanOf(plan.signed ?? game.model.date)?.last ?? day
      yield [!first || day === begin, 'it begins on another day']
      const known = chronicle(game.model, day).filter((one) => one.plan === plan.id)
      const isLate = broken !== undefined
      yield [first || known.length > 0 || isLate, 'nothing was known, and nothing was late']
      const fresh = first ? [] : known.filter(({ date }) => spanOf(date)?.last === day)
      yield [finding.records.join() === fresh.map(({ id }) => id).join(), 'others became known']
    })(),
  )
}

interface BrokenAgain extends Link {
  readonly options: readonly string[]
  readonly date: string
  readonly contested: boolean
}

/** The first link broken, by the rule of models/history/README.md. */
function brokenFirst(game: SlowGame, plan: Plan, day: string): BrokenAgain | undefined {
  const come = comeTo(knownAgain(game.model, day), plan, day)
  const broken = come.flatMap((one) => {
    const date = brokenOn(one, come, day, [])
    return date === undefined ? [] : [{ one, date }]
  })
  const key = (date: string) => `${spanOf(date)?.first} ${spanOf(date)?.last}`
  const earliest = broken.reduce<(typeof broken)[number] | undefined>(
    (least, next) => (least === undefined || key(next.date) < key(least.date) ? next : least),
    undefined,
  )
  if (earliest === undefined) return undefined
  const stage = earliest.one.stage.id
  const all = broken.filter(({ one, date }) => date === earliest.date && one.stage.id === stage)
  return {
    stage,
    parties: [...new Set(all.map(({ one }) => one.commitment.by))],
    options: all.map(({ one }) => one.commitment.keep.option),
    date: earliest.date,
    contested: all.some(({ one }) => (one.life.breach ?? one.life.less)?.contested === true),
  }
}

function brokenOn(
  one: Come,
  all: readonly Come[],
  day: string,
  trail: readonly Come[],
): string | undefined {
  const limit = one.due && dayAfter(one.due, '1 year')
  const done = spanOf(one.life.firstFull ?? '')?.first
  if (limit !== undefined && limit < day && (done === undefined || done > limit)) return limit
  const lost = one.life.breach ?? one.life.less
  if (lost === undefined) return undefined
  const key = (date: string) => `${spanOf(date)?.first} ${spanOf(date)?.last}`
  const isExcused = all.some((other) => {
    if (other.commitment.keep.option !== lost.answers) return false
    if (other.commitment.by === one.commitment.by || trail.includes(other)) return false
    const earlier = brokenOn(other, all, day, [...trail, one])
    return earlier !== undefined && key(earlier) <= key(lost.date)
  })
  return isExcused ? undefined : lost.date
}

export function recheckForesight(game: SlowGame, finding: FindingOf<'foresight'>): Verdict {
  const plan = planOf(game, finding.plan)
  if (plan === undefined) return refused('there is no such plan')
  const { foreseen, happened, day } = finding
  const due: WeakestAgain | undefined = standingAgain(game, plan).weakest
  const broken = brokenFirst(game, plan, day)
  return allOf([
    [sameLink(foreseen, due), 'something else was foreseen'],
    [sameLink(happened, broken), 'something else broke'],
    [finding.compared === comparedAgain(due, broken), comparedAgain(due, broken)],
  ])
}

function comparedAgain(
  foreseen: Link | undefined,
  happened: Link | undefined,
): FindingOf<'foresight'>['compared'] {
  if (foreseen === undefined) return happened === undefined ? 'right' : 'wrong'
  if (happened === undefined) return 'open'
  const who = sameLink({ ...foreseen, stage: '' }, { ...happened, stage: '' })
  const where = foreseen.stage === happened.stage
  return who && where ? 'right' : who || where ? 'in-part' : 'wrong'
}

export function recheckLapse(game: SlowGame, finding: FindingOf<'lapse'>, world: World): Verdict {
  const plan = planOf(game, finding.plan)
  const { day, stage, option, value } = finding
  const own =
    plan &&
    comeTo(game.model, plan, day).find(
      ({ stage: { id }, commitment: { keep } }) =>
        id === stage && keep.option === option && keep.value === value,
    )
  const then = fromDay(game, day, world)
  if (plan === undefined || own === undefined || then === undefined)
    return refused('the plan has no such promise')
  const left = {
    ...plan,
    stages: plan.stages.map((one) => ({
      ...one,
      commitments: one.commitments.filter(({ keep }) => one.id !== stage || keep.option !== option),
    })),
  }
  return allOf(
    (function* (): Generator<FindingClaim> {
      yield [finding.on === own.lapsesOn, 'it ends on another day']
      yield [finding.then === own.commitment.lapses?.then, 'it ends otherwise']
      yield [finding.past === finding.on < day, 'past or not']
      const [w, without] = [standingAgain(then, plan).weakest, standingAgain(then, left).weakest]
      yield [sameLink(finding.with, w) && finding.with?.test === w?.test, 'with it']
      yield [
        sameLink(finding.without, without) && finding.without?.test === without?.test,
        'without it the plan fails elsewhere',
      ]
    })(),
  )
}

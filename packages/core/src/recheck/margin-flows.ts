/** What each party has per period: in full, in breach, answered, and once everyone took back. */
import { at } from '../base/assert.ts'
import {
  isAllowed,
  largest,
  mostOf,
  type Options,
  smallest,
  subsetsOf,
  tiedOptions,
  withMore,
  without,
} from './allowed.ts'
import type { Held, JudgedAnswer, JudgedCase, JudgedStakes, Numbers } from './judged.ts'
import { remembered } from './known.ts'
import { answerTo } from './sightings.ts'
import { canUndo, heldOf, levelsOf, paperOf, promisedAfter } from './standing.ts'
import { spend } from './work.ts'

export function worth(stakes: JudgedStakes, party: number, levels: Numbers): number {
  let sum = 0
  for (const [o, { values }] of stakes.options.entries()) sum += at(values, party) * at(levels, o)
  for (const term of stakes.terms ?? []) {
    if (term.party !== party) continue
    for (const [row, holds] of term.truth.entries()) {
      const chances = term.options.map((o, bit) =>
        Math.floor(row / 2 ** bit) % 2 === 1 ? at(levels, o) : 1 - at(levels, o),
      )
      if (holds) sum += term.worth * chances.reduce((product, chance) => product * chance, 1)
    }
  }
  return sum
}

export function flowOf(judged: JudgedCase, party: number, held: Held): number {
  return worth(judged.stakes, party, levelsOf(judged, held))
}

/** A difference in a sum of worths that is less than this is one of rounding. */
const rounding = 1e-12

/** What the party's flow would lose in a stage in which all is kept, were one option gone. */
function lossWithout(
  judged: JudgedCase,
  party: number,
  { stage, option }: { readonly stage: number; readonly option: number },
): number {
  const { standing, name } = paperOf(judged, stage)
  const flow = (options: Options) => flowOf(judged, party, heldOf(options))
  return remembered(
    judged,
    ['loss', party, option, name],
    () => flow(standing) - flow(without(standing, [option])),
  )
}

export interface StageOption {
  readonly stage: number
  readonly option: number
}

export function isGift(judged: JudgedCase, party: number, step: StageOption): boolean {
  return lossWithout(judged, party, step) > rounding
}

export function isBurden(judged: JudgedCase, step: StageOption): boolean {
  return lossWithout(judged, at(judged.stakes.options, step.option).owner, step) < -rounding
}

/** As things are, its owner would not lose by taking it back, or nobody knows. */
export function isWanted(judged: JudgedCase, held: Held, option: number): boolean {
  const { owner } = at(judged.stakes.options, option)
  if (judged.granting?.includes(owner) === true) return true
  const after = takenBack(held, [option])
  return flowOf(judged, owner, held) - flowOf(judged, owner, after) <= rounding
}

/** In a stage, whose breach is answered by whom. */
export interface Answering {
  readonly stage: number
  readonly party: number
  readonly responders: Numbers
}

/**
 * The answers there are. Of what was given as much is taken back as the rules allow, with as few
 * further steps of those who answer as that takes; of these steps only such as were promised.
 */
export function answersFrom(judged: JudgedCase, held: Held, answering: Answering): Numbers[] {
  const { stage, party, responders } = answering
  const promised = promisedAfter(judged, stage)
  const open = [...held.standing].filter((option) => {
    const { owner } = at(judged.stakes.options, option)
    const answers = owner !== party && responders.includes(owner) && canUndo(judged, option)
    return answers && (judged.settings.joint === true || isWanted(judged, held, option))
  })
  const given = open.filter((option) => isGift(judged, party, { stage, option }))
  const helping = open.filter((o) => !given.includes(o) && promised.has(o))
  const tied = tiedOptions(judged)
  const helps = subsetsOf(helping.filter((o) => tied.has(o)))
  const helpedBy = (back: Numbers): Numbers[] =>
    helps.filter((help) => isAllowed(judged, without(held.standing, [...back, ...help])))
  const free = given.filter((o) => !tied.has(o))
  const tried = subsetsOf(given.filter((o) => tied.has(o))).map((set) => [...free, ...set])
  const most = largest(tried.filter((back) => helpedBy(back).length > 0))
  return most.flatMap((back) => smallest(helpedBy(back)).map((help) => [...back, ...help]))
}

function takenBack({ standing, partly }: Held, options: Numbers): Held {
  return heldOf(without(standing, options), withMore(partly, options))
}

/**
 * The states that answers lead to, until nobody would take back more: what one has taken back may
 * make another step free. Where none is allowed, nothing is taken back.
 */
function afterAnswers(judged: JudgedCase, held: Held, answering: Answering): Held[] {
  const answers = answersFrom(judged, held, answering)
  if (answers.length === 0) return [held]
  return answers.flatMap((back) =>
    back.length === 0 ? [held] : afterAnswers(judged, takenBack(held, back), answering),
  )
}

export interface Answered extends Answering {
  readonly held: Held
  /** In breach the way that is best for the party counts, after a false alarm the worst. */
  readonly inBreach: boolean
}

/**
 * The responders take back what they gave, the party makes the best of it; what it breaks for that
 * is answered as well, by those who answer it.
 */
export function answeredFlow(judged: JudgedCase, answered: Answered): number {
  const { held, party, inBreach, ...where } = answered
  const joint = judged.settings.joint === true
  const state = [paperOf(judged, where.stage).name, held.name]
  const key = ['answered', party, inBreach, joint, where.responders, ...state]
  return remembered(judged, key, () => bestReply(judged, answered))
}

function bestReply(judged: JudgedCase, { held, party, inBreach, ...where }: Answered): number {
  const choice = inBreach ? Math.max : Math.min
  const flows = afterAnswers(judged, held, { ...where, party }).map((after) => {
    const replies = subsetsOf(
      [...after.standing].filter(
        (o) => at(judged.stakes.options, o).owner === party && canUndo(judged, o),
      ),
    ).filter((set) => set.length === 0 || isAllowed(judged, without(after.standing, set)))
    spend(judged.budget, replies.length)
    return Math.max(
      ...replies.map((set) => {
        const responders = withAnswersTo(judged, set, { ...where, party })
        const replied = takenBack(after, set)
        const ways = afterAnswers(judged, replied, { ...where, party, responders })
        return choice(...ways.map((state) => flowOf(judged, party, state)))
      }),
    )
  })
  return choice(...flows)
}

/** Those who answer already, and those who answer what is broken besides. */
function withAnswersTo(
  judged: JudgedCase,
  broken: Numbers,
  { stage, responders }: Answering,
): Numbers {
  const promised = promisedAfter(judged, stage)
  const further = broken.filter((o) => promised.has(o)).map((o) => answerTo(judged, o))
  return respondersOf(judged, further, responders)
}

export function respondersOf(
  { stakes }: JudgedCase,
  answers: readonly JudgedAnswer[],
  already: Numbers = [],
): Numbers {
  const isCalled = (p: number): boolean =>
    answers.some(({ responders }) => responders === undefined || responders.includes(p))
  return [...stakes.parties.keys()].filter((p) => already.includes(p) || isCalled(p))
}

/**
 * The agreement ends through somebody else: every owner takes back what costs it, as much of all
 * that together as the rules allow. There may be several such ends.
 */
export function endsFrom(judged: JudgedCase, held: Held, stage: number): Held[] {
  const costly = [...held.standing].filter(
    (option) => canUndo(judged, option) && isBurden(judged, { stage, option }),
  )
  const ways = mostOf(judged, costly, (back) => without(held.standing, back))
  return ways.length === 0 ? [held] : ways.map((back) => takenBack(held, back))
}

/** Would those who are to answer want to, and do rules let them, again. */
import { at } from '../base/assert.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { without } from './allowed.ts'
import { placeProblem } from './corner-again.ts'
import type { Breached, JudgedCase } from './judged.ts'
import { isRising } from './lists.ts'
import { answersFrom, isGift, isWanted, respondersOf, worth } from './margin-flows.ts'
import { isNear, leastMargin, leastMarginOf } from './margins.ts'
import { answerTo } from './sightings.ts'
import type { SlowGame } from './slow-game.ts'
import { caseOf, noPlan } from './stakes-case.ts'
import {
  canUndo,
  enteringWays,
  levelsOf,
  promisedAfter,
  standingAfter,
  undoingWays,
} from './standing.ts'
import { type StatedAgain, statedAgain } from './stated-again.ts'
import { allOf, type FindingClaim, refused, type Verdict } from './verdict.ts'

type Answers = FindingOf<'stage-answers'>
export function recheckStageAnswers(game: SlowGame, finding: Answers): Verdict {
  const stated = statedAgain(game, finding, finding.point)
  if (stated === undefined) return refused(noPlan)
  const stage = finding.stages.indexOf(finding.stage)
  const breaker = stated.parties.indexOf(finding.actor)
  if (stage < 0 || breaker < 0) return refused('there is no such stage or party')
  const problem = placeProblem(game, finding, finding)
  if (problem !== undefined) return refused(problem)
  const judged = caseOf(stated, finding)
  const breach = breachAgain(judged, stated, { finding, stage, breaker })
  if (breach === undefined) return refused('the stage cannot be broken so')
  return allOf([
    [isMostTempting(judged, { stage, breaker, breach }), 'another breach tempts more'],
    ...rowsAgain(judged, stated, { finding, stage, breaker, breach }),
  ])
}

type Found = { readonly finding: Answers; readonly stage: number; readonly breaker: number }

/** What the named breach leaves standing. */
function breachAgain(
  judged: JudgedCase,
  { options }: StatedAgain,
  { finding, stage, breaker }: Found,
): (Breached & { readonly broken: number[] }) | undefined {
  const { withheld, undone, dropped } = finding.breach
  const placesOf = (names: readonly string[]) => names.map((id) => options.indexOf(id))
  const broken = placesOf([...withheld, ...undone])
  const isTold = [withheld, undone, dropped].every((names) => isRising(placesOf(names)))
  if (!isTold || broken.some((o) => o < 0) || new Set(broken).size < broken.length) return undefined
  const place = { party: breaker, stage, deviation: broken }
  const same = (a: readonly number[], b: readonly number[]) =>
    a.length === b.length && a.every((o) => b.includes(o))
  const before = standingAfter(judged, stage - 1)
  const atEntry = enteringWays(judged, place).filter(
    () =>
      placesOf(undone).every((o) => before.has(o)) &&
      !placesOf(withheld).some((o) => before.has(o)),
  )
  const later = withheld.length === 0 ? undoingWays(judged, place) : []
  const way = [...atEntry, ...later].find((one) => same(one.dropped, placesOf(dropped)))
  return way && { ...way, broken }
}

/** No breach of the stage has a smaller margin than the named one. */
function isMostTempting(
  judged: JudgedCase,
  { stage, breaker, breach }: { stage: number; breaker: number; breach: { broken: number[] } },
): boolean {
  const place = { stage, party: breaker }
  const due = promisedAfter(judged, stage)
  const least = leastMargin(judged, place)
  return isNear(
    least,
    leastMarginOf(judged, place, {
      has: (deviation) => {
        const now = deviation.filter((o) => due.has(o))
        return now.length === breach.broken.length && now.every((o) => breach.broken.includes(o))
      },
    }),
  )
}

function rowsAgain(
  judged: JudgedCase,
  stated: StatedAgain,
  { finding, stage, breaker, breach }: Found & { breach: Breached & { broken: number[] } },
): FindingClaim[] {
  const responders = respondersOf(
    judged,
    breach.broken.map((o) => answerTo(judged, o)),
  )
  const gifts = [...stated.options.keys()].filter(
    (option) =>
      breach.standing.has(option) &&
      canUndo(judged, option) &&
      isGift(judged, breaker, { stage, option }),
  )
  const answers = answersFrom(judged, breach, { stage, party: breaker, responders })
  const isBlocked = (option: number): boolean =>
    isWanted(judged, breach, option) && !answers.some((back) => back.includes(option))
  const untested = new Set([...stated.missing].map((key) => key.split(' ')[1]))
  const gifted = (party: number) =>
    gifts.filter((o) => at(judged.stakes.options, o).owner === party && responders.includes(party))
  const answering = [...stated.parties.keys()].filter(
    (party) =>
      party !== breaker && gifted(party).length > 0 && !untested.has(at(stated.parties, party)),
  )
  const rules = (judged.rules ?? []).filter((rule) =>
    answers.some((back) =>
      gifts
        .filter((o) => responders.includes(at(judged.stakes.options, o).owner) && isBlocked(o))
        .some((o) => rule.forbids(without(breach.standing, [...back, o]))),
    ),
  )
  const isSameSet = (a: readonly string[], b: readonly string[]) =>
    [...a].sort().join() === [...b].sort().join()
  return [
    [
      isSameSet(
        finding.answers.map(({ responder }) => responder),
        answering.map((party) => at(stated.parties, party)),
      ),
      'others have something to take back',
    ],
    ...finding.answers.flatMap((row) => {
      const own = gifted(stated.parties.indexOf(row.responder))
      return rowClaims(judged, stated, { row, breach, own, blocked: own.filter(isBlocked) })
    }),
    [
      isSameSet(
        finding.rules,
        rules.map(({ id }) => id),
      ),
      'other rules forbid it',
    ],
  ]
}

/** What is said of one of those who answer. */
function rowClaims(
  judged: JudgedCase,
  stated: StatedAgain,
  {
    row,
    breach,
    own,
    blocked,
  }: {
    readonly row: Answers['answers'][number]
    readonly breach: Breached
    readonly own: readonly number[]
    readonly blocked: readonly number[]
  },
): FindingClaim[] {
  const party = stated.parties.indexOf(row.responder)
  const named = (options: readonly number[]) => options.map((o) => stated.options[o] ?? '').join()
  const rather = own.filter((option) => !isWanted(judged, breach, option))
  const gone = own.filter((o) => !blocked.includes(o))
  return [
    [row.options.join() === named(own), `${row.responder} gives ${named(own)}`],
    [row.unwilling.join() === named(rather), `would rather leave ${named(rather)}`],
    [row.blocked.join() === named(blocked), `rules keep ${named(blocked)} standing`],
    [
      isNear(row.answerGain, gainOf(judged, breach, { party, gone })),
      'answering is worth another amount',
    ],
  ]
}

/** What a party's own answer brings it, against letting the breach pass. */
function gainOf(
  judged: JudgedCase,
  breach: Breached,
  { party, gone }: { readonly party: number; readonly gone: readonly number[] },
): number {
  const levels = levelsOf(judged, breach)
  const after = levels.map((level, o) =>
    gone.includes(o) ? Math.min(level, at(judged.stakes.options, o).irreversibleShare) : level,
  )
  return worth(judged.stakes, party, after) - worth(judged.stakes, party, levels)
}

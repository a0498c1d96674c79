/**
 * How each breach in a graph of courses is seen and answered, with the numbers of one point.
 *
 * It is what `answeringOf` says of a situation, but for the flows, which hang on the position. All
 * positions of a breach share its calls, and many calls are answered alike: answers have places of
 * their own. Layout: calls of one breach lie side by side, from `first` on, `count` of them.
 */
import { assert, at } from '../../../base/assert.ts'
import { filled } from '../../../base/filled.ts'
import { answersMax, chanceOfAny } from './alarms.ts'
import type { Responders } from './answers.ts'
import type { CourseGraph, StageBreach } from './course-graph.ts'
import {
  type AnswerTerms,
  type BreachWay,
  type OptionIndex,
  type Standing,
  valueIn,
} from './ladder.ts'
import type { Walk } from './prepared-row.ts'

/** What follows once some breaches are seen together. */
export interface Answer {
  readonly lag: number
  readonly sanction: number
  readonly hostage: number
  readonly responders: Responders
}

export interface CallsOfBreach {
  /** Per period, of any alarm. */
  readonly chance: number
  readonly weight: number
  readonly first: number
  readonly count: number
}

export interface BreachCalls {
  readonly of: (breach: number) => CallsOfBreach
  /** Per call. */
  readonly likely: readonly number[]
  readonly answer: readonly number[]
  /** In the order in which they were met. */
  readonly answers: readonly Answer[]
}

/** How one option is seen, broken by one way; undefined: by the party's common detection. */
interface Watched {
  readonly chance: number | undefined
  readonly answer: number
}

export function breachCalls(walk: Walk, { breaches }: CourseGraph): BreachCalls {
  const likely: number[] = []
  const answer: number[] = []
  const answers = answerPlaces()
  const found: CallsOfBreach[] = []
  const watching = watchingIn(walk, answers)
  const of = (breach: number): CallsOfBreach => {
    const known = found[breach]
    if (known !== undefined) return known
    const first = likely.length
    const { chance, weight } = pushCalls(
      triggersOf(watching, answers, at(breaches, breach)),
      (one, called) => {
        likely.push(one)
        answer.push(answers.together(called))
      },
    )
    const calls = { chance, weight, first, count: likely.length - first }
    found[breach] = calls
    return calls
  }
  return { of, likely, answer, answers: answers.all }
}

/** Answers to breaches that are alike, and how likely any of these is seen. */
interface Trigger {
  chance: number
  readonly answer: number
}

/** Every combination of what may be seen, in the order of `answeringOf`. */
function pushCalls(
  triggers: readonly Trigger[],
  push: (likely: number, called: readonly number[]) => void,
): Pick<CallsOfBreach, 'chance' | 'weight'> {
  const chance = chanceOfAny(triggers)
  const all = triggers.map((one) => one.answer)
  let weight = 0
  assert(triggers.length <= answersMax, 'too many different answers to one breach')
  if (triggers.length > 1)
    for (let seen = 1; seen < 1 << triggers.length; seen++) {
      let likely = 1
      for (let i = 0; i < triggers.length; i++) {
        const one = at(triggers, i).chance
        likely *= (seen >> i) & 1 ? one : 1 - one
      }
      if (likely === 0) continue
      push(
        likely,
        all.filter((_, i) => (seen >> i) & 1),
      )
      weight += likely
    }
  if (weight > 0) return { chance, weight }
  push(1, all)
  return { chance, weight: 1 }
}

function triggersOf(
  { common, commonAnswer, watched }: Watching,
  answers: AnswerPlaces,
  { stage, broken, isCommon }: StageBreach,
): Trigger[] {
  const seen = common(stage)
  if (isCommon) return [{ chance: seen, answer: commonAnswer(stage) }]
  const triggers: Trigger[] = []
  const merge = (chance: number, answer: number): void => {
    const known = triggers.find((one) => one.answer === answer)
    if (known) known.chance = 1 - (1 - known.chance) * (1 - chance)
    else triggers.push({ chance: 1 - (1 - chance), answer })
  }
  const shared: number[] = []
  for (const { option, way } of broken) {
    const { chance, answer } = watched(stage, option, way)
    if (chance !== undefined) merge(chance, answer)
    else if (!shared.includes(answer)) shared.push(answer)
  }
  if (shared.length > 0) merge(seen, answers.together(shared))
  return triggers
}

interface Watching {
  readonly common: (stage: number) => number
  readonly commonAnswer: (stage: number) => number
  readonly watched: (stage: number, option: OptionIndex, way: number) => Watched
}

function watchingIn({ stakes, party, states }: Walk, { placeOf }: AnswerPlaces): Watching {
  const own = at(stakes.parties, party)
  const paperIn = (stage: number) => at(states, stage + 1)
  const byStage: Watched[][][] = []
  const nothing = () => []
  return {
    common: (stage) => valueIn(own.detection, paperIn(stage)),
    commonAnswer: (stage) => placeOf(answerIn(own, paperIn(stage))),
    watched(stage, option, way) {
      const byWay = filled(filled(byStage, stage, nothing), option, nothing)
      return filled(byWay, way + 1, () => watchedBy(option, way, paperIn(stage)))
    },
  }
  function watchedBy(option: OptionIndex, way: number, paper: Standing): Watched {
    const { detection, answer = own, ways } = at(stakes.options, option)
    const by: Partial<BreachWay> =
      way < 0 ? { ...(detection !== undefined && { detection }) } : at(ways ?? [], way)
    const terms: AnswerTerms = { ...answer, lag: by.lag ?? answer.lag }
    const chance = by.detection === undefined ? undefined : valueIn(by.detection, paper)
    return { chance, answer: placeOf(answerIn(terms, paper)) }
  }
}

function answerIn({ lag, sanction, hostage, responders }: AnswerTerms, paper: Standing): Answer {
  return {
    lag: valueIn(lag, paper),
    sanction: valueIn(sanction, paper),
    hostage: valueIn(hostage, paper),
    responders,
  }
}

interface AnswerPlaces {
  readonly all: readonly Answer[]
  readonly placeOf: (answer: Answer) => number
  /** Of several that fall due in one period, as `alarms.ts` has it. */
  readonly together: (called: readonly number[]) => number
}

function answerPlaces(): AnswerPlaces {
  const all: Answer[] = []
  const joined: number[][] = []
  const nothing = () => []
  const placeOf = (answer: Answer): number => {
    const place = all.findIndex((one) => isSame(one, answer))
    return place >= 0 ? place : all.push(answer) - 1
  }
  const join = (a: number, b: number): number => {
    const row = filled(joined, a, nothing)
    return filled(row, b, () => placeOf(bothOf(at(all, a), at(all, b))))
  }
  const together = (called: readonly number[]): number => {
    let place = at(called, 0)
    for (const one of called) place = join(place, one)
    return place
  }
  return { all, placeOf, together }
}

function isSame(a: Answer, b: Answer): boolean {
  const isAlike = a.lag === b.lag && a.sanction === b.sanction && a.hostage === b.hostage
  return isAlike && a.responders?.join() === b.responders?.join()
}

function bothOf(a: Answer, b: Answer): Answer {
  const { responders: one } = a
  const { responders: other } = b
  return {
    lag: Math.min(a.lag, b.lag),
    sanction: Math.max(a.sanction, b.sanction),
    hostage: Math.max(a.hostage, b.hostage),
    responders: one && other && [...new Set([...one, ...other])].sort((a, b) => a - b),
  }
}

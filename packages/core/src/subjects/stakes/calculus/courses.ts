/**
 * What really stands along a ladder that one party breaks, stage by stage, in every way in which
 * the rest can be carried out.
 *
 * At an entry new commitments of others that the rules do not allow without those withheld do not
 * happen, and are no breach of theirs; as many are kept as the rules allow. While a stage stands
 * nothing drops: an undoing that leads to what a rule forbids is not available. In later stages
 * reached unseen whatever is still due is carried out as far as the rules allow; what is not adds
 * nothing to be seen.
 */
import { at } from '../../../base/assert.ts'
import { canBeUndone, type Situation } from './flows.ts'
import {
  type Ladder,
  type OptionIndex,
  type PartyIndex,
  promisedAlong,
  type Stakes,
  type Standing,
  setOf,
  statesAlong,
} from './ladder.ts'
import { furthest, isAllowed } from './ladder-rules.ts'

/** A ladder with what stands, and what is promised, before its first stage and after each. */
export interface Path {
  readonly stakes: Stakes
  readonly ladder: Ladder
  readonly party: PartyIndex
  readonly states: readonly Standing[]
  readonly promised: readonly Standing[]
}

/** Where a breach begins: when the stage is entered, or while it stands. */
export interface Breach {
  readonly stage: number
  readonly atEntry: boolean
  /** Own options left undone, along the whole ladder. */
  readonly deviation: Standing
}

/** One list of situations per way, the first of the stage itself; none: it is not available. */
export function coursesOf(path: Path, breach: Breach, reach: number): Situation[][] {
  const done = at(path.states, breach.atEntry ? breach.stage : breach.stage + 1)
  let courses = startsOf(path, breach).map((stands) => [
    situationIn(path, breach, { stage: breach.stage, stands, done }),
  ])
  for (let stage = breach.stage + 1; stage < reach; stage++)
    courses = courses.flatMap((course) => {
      const before = at(course, course.length - 1).stands
      return nextOf(path, breach, { stage, before }).map((stands) => [
        ...course,
        situationIn(path, breach, { stage, stands, done }),
      ])
    })
  return courses
}

/** What stands once one commitment is broken in a stage: at its entry or later, in every way. */
export function waysToBreak(
  stakes: Stakes,
  ladder: Ladder,
  { stage, option }: { readonly stage: number; readonly option: OptionIndex },
): Standing[] {
  const party = at(stakes.options, option).owner
  const states = statesAlong(stakes, ladder)
  const path = { stakes, ladder, party, states, promised: promisedAlong(stakes, ladder) }
  const deviation = setOf(stakes, [option])
  return [true, false].flatMap((atEntry) => startsOf(path, { stage, atEntry, deviation }))
}

/** Whether the deviation, as far as it is due by then, can be made at all. */
export function isAvailable(path: Path, breach: Breach): boolean {
  return startsOf(path, breach).length > 0
}

/** Own options left undone that are promised by the end of the stage. */
function undoneBy({ promised }: Path, { deviation }: Breach, stage: number): Standing {
  const due = at(promised, stage + 1)
  return deviation.map((own, o) => own & (due[o] ?? 0))
}

function startsOf(path: Path, breach: Breach): Standing[] {
  const { stakes, states, party } = path
  const { stage, atEntry } = breach
  const undone = undoneBy(path, breach, stage)
  const paper = at(states, stage + 1)
  if (!atEntry) {
    const stands = without(stakes, paper, undone)
    return isAllowed(stakes, stands) ? [stands] : []
  }
  const before = at(states, stage)
  const base = without(stakes, before, undone)
  const candidates: number[] = []
  for (const [o, { owner }] of stakes.options.entries()) {
    if (paper[o] !== 1 || before[o] === 1 || undone[o] === 1) continue
    if (owner === party) base[o] = 1
    else candidates.push(o)
  }
  return furthest(stakes, base, { candidates, value: 1 })
}

function nextOf(
  path: Path,
  breach: Breach,
  { stage, before }: { readonly stage: number; readonly before: Standing },
): Standing[] {
  const { stakes, promised } = path
  const undone = undoneBy(path, breach, stage)
  const base = without(stakes, before, undone)
  const due = at(promised, stage + 1)
  const candidates = [...stakes.options.keys()].filter(
    (o) => due[o] === 1 && base[o] === 0 && undone[o] === 0,
  )
  return furthest(stakes, base, { candidates, value: 1 })
}

/** What stands once these are taken back; what is irreversible altogether goes on standing. */
function without(stakes: Stakes, standing: Standing, undone: Standing): Standing {
  return standing.map((stands, o) => (undone[o] === 1 && canBeUndone(stakes, o) ? 0 : stands))
}

function situationIn(
  path: Path,
  breach: Breach,
  { stage, stands, done }: { readonly stage: number; readonly stands: Standing; done: Standing },
): Situation {
  const { stakes, party } = path
  const deviation = undoneBy(path, breach, stage)
  const levels = Float64Array.from(stakes.options, ({ irreversibleShare }, o) =>
    stands[o] === 1 ? 1 : deviation[o] === 1 && done[o] === 1 ? irreversibleShare : 0,
  )
  const paper = at(path.states, stage + 1)
  return { party, paper, promised: at(path.promised, stage + 1), stands, levels, deviation }
}

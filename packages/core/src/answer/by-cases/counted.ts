/** Counts by cases: of what is counted each class, and where it is. */
import { assert, at } from '../../base/assert.ts'
import { always, type Diagram, type Diagrams, never } from '../../base/diagram.ts'
import { isTrueIn } from '../../base/diagram-counts.ts'
import type { World } from '../../game/game.ts'
import {
  type ByCases as Cases,
  type ClassDiagrams,
  type Space,
  type Tally,
  tallyByCases,
} from '../../subjects/worlds/worlds.ts'
import type { Readings } from '../reading.ts'
import { openQuestions, TooManyCases, tried } from './open-questions.ts'
import { type ByCases, byCases } from './place.ts'

/** Thrown where whoever asked wants no more work done. */
export class Stopped extends Error {}

/** Something to count, as classes of readings. */
export interface ToCount {
  /** Where the questions stand that are not open, and which are. */
  readonly given: World
  readonly open: readonly string[]
  readonly space: Space
  readonly classCount: number
  /** Counts by pairs of answers are asked for too. */
  readonly pairs: boolean
  readonly classes: (cases: ByCases) => ClassDiagrams
}

/** A count that is whole, and how it came out. */
export interface CountedByCases {
  readonly tally: Tally
  readonly cases: Cases
  readonly classes: ClassDiagrams
  /** What it was counted with, for whoever asks more of the same readings. */
  readonly over: ByCases
}

/** Counts by cases for one model; those over the same open questions share what they find. */
export function caseCounter(readings: Readings) {
  const shared = new Map<string, ByCases>()
  let goOn: (steps: number) => boolean = () => true
  const spend = (steps: number) => {
    if (!goOn(steps)) throw new Stopped()
  }
  const casesOver = ({ given, open }: ToCount) => {
    const key = JSON.stringify([given, open])
    const known =
      shared.get(key) ?? byCases(readings, openQuestions(readings.model, given, open), spend)
    shared.set(key, known)
    return known
  }
  /** Undefined where there are too many cases to count; throws `Stopped` where `goOn` says so. */
  return (asked: ToCount, askedToGoOn: (steps: number) => boolean): CountedByCases | undefined => {
    goOn = askedToGoOn
    return tried(() => count(casesOver(asked), asked))
  }
}

function count(over: ByCases, asked: ToCount): CountedByCases {
  const { diagrams, choices: places } = over.lists.open
  const { space, classCount, pairs } = asked
  const choices = space.switches.map((one) => {
    const choice = places.get(one.id)
    assert(choice !== undefined, `${one.id} varies and is not open`)
    return choice
  })
  const classes = asked.classes(over)
  for (const of of classes.values())
    for (const choice of diagrams.support(of))
      assert(choices.includes(choice), `choice ${choice} bears on what is counted`)
  const cases = { diagrams, choices }
  const tally = tallyByCases(space, cases, classes, { classCount, pairs })
  return { tally, cases, classes, over }
}

/** Classes told apart by one thing after the other; a class is changed where the thing is so. */
export function classesBy(
  diagrams: Diagrams,
  things: readonly { readonly where: Diagram; readonly changed: (found: number) => number }[],
): ClassDiagrams {
  let classes = new Map<number, Diagram>([[0, always]])
  for (const { where, changed } of things) {
    const next = new Map<number, Diagram>()
    const add = (name: number, of: Diagram) => {
      if (of !== never) next.set(name, diagrams.or(next.get(name) ?? never, of))
    }
    for (const [name, of] of classes) {
      add(changed(name), diagrams.and(of, where))
      add(name, diagrams.and(of, diagrams.not(where)))
      if (next.size > classesMax) throw new TooManyCases('classes')
    }
    classes = next
  }
  return classes
}

const classesMax = 2 ** 14

/** Where the class is one of some. */
export function whereClass(
  { cases: { diagrams }, classes }: CountedByCases,
  among: (found: number) => boolean,
): Diagram {
  return diagrams.or(...[...classes].filter(([name]) => among(name)).map(([, of]) => of))
}

/** The class of a setting. */
export function classIn(
  { cases: { diagrams, choices }, classes }: CountedByCases,
  setting: readonly number[],
): number {
  const ways = diagrams.ways.map(() => 0)
  for (const [i, choice] of choices.entries()) ways[choice] = at(setting, i)
  for (const [name, of] of classes) if (isTrueIn(diagrams, of, ways)) return name
  return 0
}

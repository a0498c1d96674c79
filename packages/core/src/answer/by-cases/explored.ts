/**
 * Tests that look at whom they like: a concept of stability, a chain of moves, amounts at a stated
 * corner. Such a test is made in one world, and what it looked at is noted: in every world with the
 * same answers to what it asked for it comes out the same. Then the worlds next to that case are
 * tried in the same way, until nothing is left (lazy enumeration: Runciman, Naylor and Lindblad
 * 2008). Each test made is one case, so at most as many are made as there are readings.
 *
 * A test of this sort takes a millisecond or more. Where, by the share of readings that the first
 * ones covered, too many would be needed, it is given up at once.
 */
import { at } from '../../base/assert.ts'
import { always, type Diagram, never } from '../../base/diagram.ts'
import { weightedShare } from '../../base/diagram-counts.ts'
import type { Game, GameParts, World, WorldGame } from '../../game/game.ts'
import { type OpenQuestions, TooManyCases } from './open-questions.ts'

/** More cases than this are not tried one by one, where each takes a millisecond or less. */
export const casesMax = 2 ** 14

/** And where each takes several: a chain of moves, amounts. */
export const longCasesMax = 2 ** 12

/** So many are tried before the rest is estimated. */
const triedBefore = 128

/** Notes the questions that were asked for. */
export type Asking = (questions: readonly string[]) => void

/** Judges a world, and says which questions it asked for. */
export type Judged = (world: World, asked: Asking) => boolean

/** What comes out where `where` is true; elsewhere it does not matter. */
export function explored(
  { diagrams, questions, choices, given }: OpenQuestions,
  { where, max }: { readonly where: Diagram; readonly max: number },
  judge: Judged,
): Diagram {
  let tried = 0
  let covered = 0
  const even = diagrams.ways.map((count) => new Array<number>(count).fill(1 / count))
  const whole = weightedShare(diagrams, where, even)
  const cover = (decided: ReadonlyMap<number, number>, within: Diagram) => {
    const share = [...decided.keys()].reduce((all, choice) => all / at(diagrams.ways, choice), 1)
    covered += share * weightedShare(diagrams, within, even)
    const estimate = (tried * whole) / covered
    if (tried >= triedBefore && estimate > max) throw new TooManyCases('cases')
  }
  /** `decided`: the answers that are held fast; all others are those given. */
  const explore = (decided: ReadonlyMap<number, number>, within: Diagram): Diagram => {
    if (within === never) return never
    tried++
    const world: Record<string, string> = { ...given }
    for (const [choice, { id, answers }] of questions.entries())
      world[id] = at(answers, decided.get(choice) ?? wayGiven(choice))
    const asked = new Set<number>()
    const holds = judge(world, (ids) => {
      for (const id of ids) {
        const choice = choices.get(id)
        if (choice !== undefined && !decided.has(choice)) asked.add(choice)
      }
    })
    return beside([...asked], decided, { within, holds })
  }
  /** The case just tried, and what lies next to it: other answers to each question it asked for. */
  const beside = (
    asked: readonly number[],
    decided: ReadonlyMap<number, number>,
    found: { readonly within: Diagram; readonly holds: boolean },
  ): Diagram => {
    const [choice, ...rest] = asked
    if (choice === undefined) {
      cover(decided, found.within)
      return found.holds ? always : never
    }
    const ways = at(questions, choice).answers.map((_, way) => {
      const next = new Map(decided).set(choice, way)
      const within = diagrams.fixed(found.within, choice, way)
      return way === wayGiven(choice)
        ? beside(rest, next, { ...found, within })
        : explore(next, within)
    })
    return diagrams.branch(choice, ways)
  }
  const wayGiven = (choice: number) => {
    const { id, answers } = at(questions, choice)
    return Math.max(0, answers.indexOf(given[id] ?? ''))
  }
  return explore(new Map(), where)
}

/** A game whose parts are made when they are looked at, and say on which questions they hang. */
export function watchedGame(parts: GameParts, world: World, asked: Asking): WorldGame {
  const perActor = <T>(of: (actor: number) => T): readonly T[] => {
    const list: T[] = []
    for (const actor of parts.changing.keys()) {
      let made: T | undefined
      Object.defineProperty(list, actor, {
        enumerable: true,
        get: () => {
          if (made !== undefined) return made
          asked(parts.forbidding)
          asked(at(parts.changing, actor))
          made = of(actor)
          return made
        },
      })
    }
    return list
  }
  const game: Game = {
    get frame() {
      asked(parts.forbidding)
      return parts.frameIn(world)
    },
    ranks: perActor((actor) => parts.orderIn(world, actor).ranks),
    statements: perActor((actor) => parts.orderIn(world, actor).statements),
    compared: perActor((actor) => parts.orderIn(world, actor).compared),
    names: parts.names,
  }
  return {
    game,
    get unseen() {
      asked(parts.hiding)
      return parts.unseenIn(world)
    },
  }
}

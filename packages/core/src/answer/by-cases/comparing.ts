/**
 * How one actor compares states, and blocks of states, by the answers on which that hangs: of the
 * statements that tell two apart the first on its list decides. Of the questions only those are
 * decided that can change how these statements stand to one another.
 */
import { at } from '../../base/assert.ts'
import { always, type Diagram, never } from '../../base/diagram.ts'
import { everywhere, nowhere } from './kinds.ts'
import { type Answers, answersTo, type OpenQuestions, overPlaces } from './open-questions.ts'
import {
  both,
  meets,
  numbersIn,
  type StatementSet,
  statementsWhere,
  without,
} from './statement-sets.ts'
import { questionsOn, remembered, type Wants } from './wants.ts'

/** Two blocks by their kinds. */
export interface Comparing {
  /** Where some state of the first may rank above some of the second; of states: where it does. */
  mayBeAbove(kind: number, other: number): Diagram
  /**
   * Where every state of the first is ranked above each state of the second from which it differs
   * in no other options than these.
   */
  isSurelyAbove(kind: number, other: number, changing: number): Diagram
  /** The statements that decide between two states, and where each does. */
  decidedBy(kind: number, other: number): ReadonlyMap<string, Diagram>
}

export function comparing(
  wants: Wants,
  open: OpenQuestions,
  spend: (steps: number) => void,
): Comparing {
  const whereFirst = firstOf(wants, open, spend)
  const { optionsOf, ids } = wants
  const { some, every } = holdingIn(wants)
  const above = pairsOf((kind, other) =>
    whereFirst(without(some(kind), every(other)), without(every(other), some(kind))),
  )
  const surely = remembered((changing: number) => {
    const changed = statementsWhere(ids.length, (one) => (at(optionsOf, one) & changing) !== 0)
    return pairsOf((kind, other) =>
      whereFirst(
        without(every(kind), some(other)),
        both(without(some(other), every(kind)), changed),
      ),
    )
  })
  return {
    mayBeAbove: above,
    isSurelyAbove: (kind, other, changing) => surely(changing & wants.options)(kind, other),
    decidedBy(kind, other) {
      const [here, there] = [wants.outcomes(kind), wants.outcomes(other)]
      const differing = statementsWhere(ids.length, (one) => here[one] !== there[one])
      const deciding = numbersIn(differing).map((number): [string, Diagram] => {
        const alone = statementsWhere(ids.length, (one) => one === number)
        return [at(ids, number), whereFirst(alone, without(differing, alone))]
      })
      return new Map(deciding.filter(([, where]) => where !== never))
    },
  }
}

/** Found once for each pair. */
function pairsOf(find: (one: number, other: number) => Diagram) {
  const found: Map<number, Diagram>[] = []
  return (one: number, other: number): Diagram => {
    let ofOne = found[one]
    if (ofOne === undefined) {
      ofOne = new Map()
      found[one] = ofOne
    }
    const known = ofOne.get(other)
    if (known !== undefined) return known
    const made = find(one, other)
    ofOne.set(other, made)
    return made
  }
}

/** The statements that hold in some state of a block, and in every one, by the block's kind. */
function holdingIn({ ids, outcomes }: Wants) {
  const where = (isIn: (outcome: number) => boolean) =>
    remembered((kind: number) => {
      const here = outcomes(kind)
      return statementsWhere(ids.length, (one) => isIn(at(here, one)))
    })
  return {
    some: where((outcome) => outcome !== nowhere),
    every: where((outcome) => outcome === everywhere),
  }
}

/** A statement that is not on a list stands behind all that are. */
const absent = 0x7fff_ffff

/** Where, of all these statements, one of the first comes first on the list. */
function firstOf(wants: Wants, open: OpenQuestions, spend: (steps: number) => void) {
  const listsOver = everyList(wants, open, spend)
  const ahead = aheadOfOthers(wants, open, listsOver)
  const found = new Map<string, Diagram>()
  return (allPro: StatementSet, allContra: StatementSet): Diagram => {
    const pro = ahead(allPro, allContra)
    if (pro.length === 0) return never
    const contra = ahead(allContra, allPro)
    const key = `${pro.join()}|${contra.join()}`
    const known = found.get(key)
    if (known !== undefined) return known
    const asked = questionsOn(
      wants,
      [...pro, ...contra].map((number) => at(wants.ids, number)),
    )
    const lists = listsOver(asked)
    spend(1)
    const made = overPlaces(open, lists, (way) => {
      const places = at(lists.worlds, way)
      const first = leastOf(places, pro)
      return first !== absent && first < leastOf(places, contra) ? always : never
    })
    found.set(key, made)
    return made
  }
}

/** The place of each statement on the lists that come of some answers. */
interface ListsOver extends Pick<Answers, 'choices'> {
  readonly worlds: readonly Int32Array[]
}

function everyList(wants: Wants, open: OpenQuestions, spend: (steps: number) => void) {
  const known = new Map<string, ListsOver>()
  return (asked: ReadonlySet<string>): ListsOver => {
    const key = [...asked].sort().join()
    const before = known.get(key)
    if (before !== undefined) return before
    const { choices, worlds } = answersTo(open, asked)
    spend(worlds.length)
    const lists = worlds.map((world) => {
      const places = new Int32Array(wants.ids.length).fill(absent)
      for (const [place, number] of wants.listIn(world).entries()) places[number] = place
      return places
    })
    const made = { choices, worlds: lists }
    known.set(key, made)
    return made
  }
}

/** Over more lists than these it is not asked which statements always stand behind others. */
const listsMax = 2 ** 10

/**
 * Those of the first set that do not stand behind another of both sets on every list: one that does
 * never decides between states that the other tells apart too.
 */
function aheadOfOthers(
  wants: Wants,
  open: OpenQuestions,
  listsOver: (asked: ReadonlySet<string>) => ListsOver,
): (set: StatementSet, other: StatementSet) => number[] {
  const questions = new Set(wants.touching.keys())
  const ways = [...questions].reduce((product, id) => {
    const choice = open.choices.get(id)
    return choice === undefined ? product : product * at(open.diagrams.ways, choice)
  }, 1)
  if (ways > listsMax) return numbersIn
  const before = remembered((number: number) => {
    const { worlds } = listsOver(questions)
    return statementsWhere(wants.ids.length, (other) =>
      worlds.every((places) => at(places, other) < at(places, number)),
    )
  })
  return (set, other) =>
    numbersIn(set).filter((number) => {
      const others = before(number)
      return !meets(others, set) && !meets(others, other)
    })
}

function leastOf(places: Int32Array, numbers: readonly number[]): number {
  let least = absent
  for (const number of numbers) least = Math.min(least, places[number] ?? absent)
  return least
}

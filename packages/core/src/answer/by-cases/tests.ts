/**
 * Where a test is true, by the answers on which it hangs: what `truth.ts` says of one reading, this
 * says of all of them at once. Of parts that are joined, those that look at few things come first,
 * and the others are asked only where these leave the outcome open.
 */
import { always, type Diagram, never } from '../../base/diagram.ts'
import { type Comparison, printTest, type Test } from '../../model/model.ts'
import { type Leaf, whereFound } from './found.ts'
import { whereAnswered } from './open-questions.ts'
import { type ByCases, type Place, placeOf, placeText, reduced, struckBy } from './place.ts'

/** How the comparisons of numbers come out; no single reading can say. */
export type Comes = (comparison: Comparison) => boolean

export function whereTrue(cases: ByCases, test: Test, comes: Comes): Diagram {
  const { settled } = cases.lists.open
  return settled(whereTrueAt(cases, test, { here: placeOf(cases), comes, within: settled(always) }))
}

interface Asked {
  readonly here: Place
  readonly comes: Comes
  /** Elsewhere it does not matter what comes out. */
  readonly within: Diagram
}

export function whereTrueAt(cases: ByCases, test: Test, asked: Asked): Diagram {
  const { lists } = cases
  const { diagrams } = lists.open
  const inside = (part: Test) => whereTrueAt(cases, part, asked)
  switch (test.kind) {
    case 'not':
      return diagrams.not(inside(test.of))
    case 'and':
      return whereAll(cases, test.parts, asked)
    case 'or':
      return diagrams.not(
        whereAll(
          cases,
          test.parts.map((of) => ({ kind: 'not', of })),
          asked,
        ),
      )
    case 'iff':
      return diagrams.iff(inside(test.left), inside(test.right))
    case 'compare':
      return asked.comes(test) ? always : never
    case 'answer':
      return whereAnswered(lists.open, test.question, [test.answer])
    case 'under': {
      const { there, before } = struckBy(cases, asked.here, test.shock)
      // What is left open before the shock says nothing of the answers after it.
      return before(whereTrueAt(cases, test.of, { ...asked, here: there, within: always }))
    }
    case 'without':
      return whereTrueAt(cases, test.of, { ...asked, here: reduced(asked.here, test) })
    default:
      return looksFar(test) ? whereFound(cases, test, asked) : whereFoundBefore(cases, test, asked)
  }
}

/** What looks at few things is found everywhere, and once. */
function whereFoundBefore(cases: ByCases, test: Leaf, asked: Asked): Diagram {
  const key = `${printTest(test)} ${placeText(asked.here)}`
  const known = cases.found.get(key) ?? whereFound(cases, test, { ...asked, within: always })
  cases.found.set(key, known)
  return known
}

function whereAll(cases: ByCases, parts: readonly Test[], asked: Asked): Diagram {
  const { diagrams } = cases.lists.open
  const inOrder = [...parts].sort((a, b) => Number(looksFar(a)) - Number(looksFar(b)))
  let within = asked.within
  for (const part of inOrder) {
    if (within === never) break
    within = diagrams.and(within, whereTrueAt(cases, part, { ...asked, within }))
  }
  return within
}

/** Does the test, or a part of it, try readings one by one? */
function looksFar(test: Test): boolean {
  switch (test.kind) {
    case 'reachable':
    case 'self-enforcing':
      return true
    case 'stable':
      return test.concept !== undefined
    case 'not':
    case 'under':
    case 'without':
      return looksFar(test.of)
    case 'and':
    case 'or':
      return test.parts.some(looksFar)
    case 'iff':
      return looksFar(test.left) || looksFar(test.right)
    default:
      return false
  }
}

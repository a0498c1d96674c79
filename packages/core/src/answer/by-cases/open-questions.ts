/**
 * The contested questions that are open, as the choices of diagrams: a question whose answer is
 * given is none. Those that change the same actor's list stand side by side, which keeps diagrams
 * small where lists are compared with lists.
 */
import { at } from '../../base/assert.ts'
import {
  always,
  type Diagram,
  type Diagrams,
  DiagramTooLarge,
  diagramsOver,
  never,
} from '../../base/diagram.ts'
import type { World } from '../../game/game.ts'
import type { Model } from '../../model/model.ts'

export interface OpenQuestion {
  readonly id: string
  readonly answers: readonly string[]
}

export interface OpenQuestions {
  readonly diagrams: Diagrams
  /** In the order of the choices. */
  readonly questions: readonly OpenQuestion[]
  readonly choices: ReadonlyMap<string, number>
  /** An answer to every question; of those that are open any one. */
  readonly given: World
  /** The function where every question that is not open has the answer given. */
  settled(of: Diagram): Diagram
}

/** A question that a shock answers is a choice too, since its answer given may be turned. */
export function openQuestions(model: Model, given: World, open: readonly string[]): OpenQuestions {
  const order = listOrder(model)
  const turned = new Set(model.shocks.flatMap((one) => Object.keys(one.answers)))
  const questions = model.questions
    .filter(({ id, answers }) => (open.includes(id) || turned.has(id)) && answers.length > 1)
    .map(({ id, answers }) => ({ id, answers: answers.map((one) => one.id) }))
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  const diagrams = diagramsOver(questions.map((one) => one.answers.length))
  return {
    diagrams,
    questions,
    choices: new Map(questions.map((one, choice) => [one.id, choice])),
    given,
    settled: (of) =>
      questions.reduce(
        (found, { id, answers }, choice) =>
          open.includes(id) ? found : diagrams.fixed(found, choice, wayOf(answers, given[id])),
        of,
      ),
  }
}

function wayOf(answers: readonly string[], answer: string | undefined): number {
  return Math.max(0, answers.indexOf(answer ?? ''))
}

/** Questions in the order of the actors whose lists they change first; stable within a list. */
function listOrder(model: Model): ReadonlyMap<string, number> {
  const actors = model.actors.map((one) => one.id)
  const placed = model.questions.map(({ id, answers }, place) => {
    const changes = answers.flatMap((one) => one.changes)
    const lists = changes.flatMap((one) => ('of' in one ? [actors.indexOf(one.of)] : []))
    return { id, place: Math.min(...lists, actors.length) * model.questions.length + place }
  })
  return new Map(placed.map(({ id, place }) => [id, place]))
}

/** Where a question has one of these answers. */
export function whereAnswered(
  { diagrams, questions, choices, given }: OpenQuestions,
  question: string,
  answers: readonly string[],
): Diagram {
  const choice = choices.get(question)
  if (choice === undefined) return answers.includes(given[question] ?? '') ? always : never
  const known = at(questions, choice).answers
  return diagrams.where(choice, (way) => answers.includes(at(known, way)))
}

/** Thrown where a test has too many cases to be tried. */
export class TooManyCases extends Error {}

/** Undefined where there are too many cases, or diagrams grow too large. */
export function tried<T>(find: () => T): T | undefined {
  try {
    return find()
  } catch (error) {
    if (error instanceof TooManyCases || error instanceof DiagramTooLarge) return undefined
    throw error
  }
}

/** More ways than this to answer the questions on which one list hangs are not gone through. */
const waysMax = 2 ** 16

/**
 * What `judge` says of each world, where it hangs on no other questions than these. It is asked
 * once for every way to answer those of them that are open; throws `TooManyCases` where these are
 * too many.
 */
export function overAnswers(
  { diagrams, questions, choices, given }: OpenQuestions,
  asked: ReadonlySet<string>,
  judge: (world: World) => Diagram,
): Diagram {
  const open = [...asked].flatMap((id) => choices.get(id) ?? []).sort((a, b) => a - b)
  const ways = open.reduce((product, choice) => product * at(diagrams.ways, choice), 1)
  if (ways > waysMax) throw new TooManyCases('answers')
  const branch = (place: number, world: World): Diagram => {
    const choice = open[place]
    if (choice === undefined) return judge(world)
    const { id, answers } = at(questions, choice)
    return diagrams.branch(
      choice,
      answers.map((answer) => branch(place + 1, { ...world, [id]: answer })),
    )
  }
  return branch(0, given)
}

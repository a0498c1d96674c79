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

/** Is it true in this world? */
export function isTrueAt(
  { diagrams, questions }: OpenQuestions,
  of: Diagram,
  world: World,
): boolean {
  let node = of
  while (node > always) {
    const choice = diagrams.choiceAt(node)
    const { id, answers } = at(questions, choice)
    node = diagrams.after(node, choice, wayOf(answers, world[id]))
  }
  return node === always
}

/** A world in which it is true: at each choice by the first way that leads there. */
export function someWorld({ diagrams, questions, given }: OpenQuestions, of: Diagram): World {
  const world: Record<string, string> = { ...given }
  let node = of
  while (node > always) {
    const choice = diagrams.choiceAt(node)
    const { id, answers } = at(questions, choice)
    const way = answers.findIndex((_, way) => diagrams.after(node, choice, way) !== never)
    world[id] = at(answers, way)
    node = diagrams.after(node, choice, way)
  }
  return world
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

/** Some questions that are open, and every way to answer them, the last of them turning fastest. */
export interface Answers {
  readonly choices: readonly number[]
  readonly worlds: readonly World[]
}

/** Throws `TooManyCases` where there are too many ways. */
export function answersTo(
  { diagrams, questions, choices, given }: OpenQuestions,
  asked: ReadonlySet<string>,
): Answers {
  const open = [...asked].flatMap((id) => choices.get(id) ?? []).sort((a, b) => a - b)
  const ways = open.reduce((product, choice) => product * at(diagrams.ways, choice), 1)
  if (ways > waysMax) throw new TooManyCases('answers')
  let worlds: World[] = [given]
  for (const choice of open) {
    const { id, answers } = at(questions, choice)
    worlds = worlds.flatMap((world) => answers.map((answer) => ({ ...world, [id]: answer })))
  }
  return { choices: open, worlds }
}

/** What `judge` says of each way to answer these questions, by its place among all. */
export function overPlaces(
  { diagrams }: OpenQuestions,
  { choices, worlds }: Pick<Answers, 'choices'> & { readonly worlds: ArrayLike<unknown> },
  judge: (place: number) => Diagram,
): Diagram {
  const branch = (depth: number, from: number, size: number): Diagram => {
    const choice = choices[depth]
    if (choice === undefined) return judge(from)
    const count = at(diagrams.ways, choice)
    const each = size / count
    const functions: Diagram[] = []
    for (let way = 0; way < count; way++) functions.push(branch(depth + 1, from + way * each, each))
    return diagrams.branch(choice, functions)
  }
  return branch(0, 0, worlds.length)
}

/**
 * What `judge` says of each world, where it hangs on no other questions than these. It is asked
 * once for every way to answer those of them that are open; throws `TooManyCases` where these are
 * too many.
 */
export function overAnswers(
  open: OpenQuestions,
  asked: ReadonlySet<string>,
  judge: (world: World) => Diagram,
): Diagram {
  const answers = answersTo(open, asked)
  return overPlaces(open, answers, (place) => judge(at(answers.worlds, place)))
}

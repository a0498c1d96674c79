/**
 * Functions of several choices to true or false, as reduced ordered decision diagrams (Bryant 1986;
 * with more than two ways at a node: Kam, Villa, Brayton and Sangiovanni-Vincentelli 1998).
 *
 * A node asks for one choice and leads on by what was chosen; choices are asked for in one order,
 * a node whose ways all lead to the same place is left out, and no two nodes are alike. So equal
 * functions are the same node, and what a path does not ask for does not matter on it. Counting,
 * the shortest way and shares are sums over nodes, however many choices there are.
 *
 * A node is a number; `never` and `always` are the two that ask for nothing.
 */
import { at } from './assert.ts'

export type Diagram = number

export const never: Diagram = 0
export const always: Diagram = 1

/** More nodes than this are not made, and not more pairs of them joined: some 300 MB together. */
export const nodesMax = 2 ** 19
const joinedMax = 2 ** 21

/** Thrown where a function needs more nodes than `nodesMax`. */
export class DiagramTooLarge extends Error {}

export interface Diagrams {
  /** In how many ways each choice may be made; the order in which they are asked for. */
  readonly ways: readonly number[]
  /** The choice that a node asks for; the number of choices for `never` and `always`. */
  choiceAt(node: Diagram): number
  /** Where a node leads when this choice is made so. */
  after(node: Diagram, choice: number, way: number): Diagram
  /** True where the choice is made in one of these ways. */
  where(choice: number, chosen: (way: number) => boolean): Diagram
  /** Per way of a choice another function. */
  branch(choice: number, functions: readonly Diagram[]): Diagram
  not(of: Diagram): Diagram
  and(...parts: readonly Diagram[]): Diagram
  or(...parts: readonly Diagram[]): Diagram
  iff(a: Diagram, b: Diagram): Diagram
  /** The function once a choice is made. */
  fixed(of: Diagram, choice: number, way: number): Diagram
  /** The choices that a function hangs on. */
  support(of: Diagram): number[]
  /** How many nodes there are. */
  readonly size: number
}

/** Diagrams over choices with so many ways each, two or more. */
export function diagramsOver(ways: readonly number[]): Diagrams {
  return new Nodes(ways)
}

class Nodes implements Diagrams {
  readonly ways: readonly number[]
  readonly #choices: number[]
  readonly #leads: (readonly Diagram[])[] = [[], []]
  readonly #known = new Map<string | number, Diagram>()
  readonly #both = new Map<number, Diagram>()
  readonly #others = new Map<Diagram, Diagram>()

  constructor(ways: readonly number[]) {
    this.ways = ways
    this.#choices = [ways.length, ways.length]
  }

  get size(): number {
    return this.#choices.length
  }

  choiceAt(node: Diagram): number {
    return at(this.#choices, node)
  }

  after(node: Diagram, choice: number, way: number): Diagram {
    return this.choiceAt(node) === choice ? at(at(this.#leads, node), way) : node
  }

  where(choice: number, chosen: (way: number) => boolean): Diagram {
    const count = at(this.ways, choice)
    const leads = Array.from({ length: count }, (_, way) => (chosen(way) ? always : never))
    return this.#node(choice, leads)
  }

  branch(choice: number, functions: readonly Diagram[]): Diagram {
    if (functions.every((one) => this.choiceAt(one) > choice)) return this.#node(choice, functions)
    return this.or(
      ...functions.map((of, way) =>
        this.and(
          this.where(choice, (one) => one === way),
          of,
        ),
      ),
    )
  }

  not(of: Diagram): Diagram {
    if (of <= always) return of === always ? never : always
    const known = this.#others.get(of)
    if (known !== undefined) return known
    const leads = at(this.#leads, of).map((lead) => this.not(lead))
    const made = this.#node(this.choiceAt(of), leads)
    this.#others.set(of, made)
    this.#others.set(made, of)
    return made
  }

  and(...parts: readonly Diagram[]): Diagram {
    let all: Diagram = always
    for (const part of parts) all = this.#and(all, part)
    return all
  }

  or(...parts: readonly Diagram[]): Diagram {
    let none: Diagram = always
    for (const part of parts) none = this.#and(none, this.not(part))
    return this.not(none)
  }

  iff(a: Diagram, b: Diagram): Diagram {
    return this.or(this.and(a, b), this.and(this.not(a), this.not(b)))
  }

  fixed(of: Diagram, choice: number, way: number): Diagram {
    const known = new Map<Diagram, Diagram>()
    const walk = (node: Diagram): Diagram => {
      const here = this.choiceAt(node)
      if (here > choice) return node
      if (here === choice) return at(at(this.#leads, node), way)
      const before = known.get(node)
      if (before !== undefined) return before
      const made = this.#node(here, at(this.#leads, node).map(walk))
      known.set(node, made)
      return made
    }
    return walk(of)
  }

  support(of: Diagram): number[] {
    const choices = new Set<number>()
    const seen = new Set<Diagram>()
    const walk = (node: Diagram) => {
      if (node <= always || seen.has(node)) return
      seen.add(node)
      choices.add(this.choiceAt(node))
      at(this.#leads, node).forEach(walk)
    }
    walk(of)
    return [...choices].sort((a, b) => a - b)
  }

  #and(a: Diagram, b: Diagram): Diagram {
    if (a === never || b === never) return never
    if (a === always || a === b) return b
    if (b === always) return a
    const [low, high] = a < b ? [a, b] : [b, a]
    const key = low * nodesMax + high
    const known = this.#both.get(key)
    if (known !== undefined) return known
    if (this.#both.size >= joinedMax) throw new DiagramTooLarge(`more than ${joinedMax} joined`)
    const choice = Math.min(this.choiceAt(a), this.choiceAt(b))
    const leads: Diagram[] = []
    for (let way = 0; way < at(this.ways, choice); way++)
      leads.push(this.#and(this.after(a, choice, way), this.after(b, choice, way)))
    const made = this.#node(choice, leads)
    this.#both.set(key, made)
    return made
  }

  #node(choice: number, leads: readonly Diagram[]): Diagram {
    const [first = never] = leads
    if (leads.every((lead) => lead === first)) return first
    const key = keyOf(choice, leads)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const made = this.#choices.length
    if (made >= nodesMax) throw new DiagramTooLarge(`more than ${nodesMax} nodes`)
    this.#choices.push(choice)
    this.#leads.push(leads)
    this.#known.set(key, made)
    return made
  }
}

/** Choices with more ways than two have a text for a key, which takes longer. */
function keyOf(choice: number, leads: readonly Diagram[]): string | number {
  const [first = never, second = never] = leads
  return leads.length === 2 && choice < 2 ** 15
    ? (choice * nodesMax + first) * nodesMax + second
    : `${choice}:${leads.join()}`
}

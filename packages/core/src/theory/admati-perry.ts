/**
 * Contributing in turns to a project that pays only when complete (Admati and Perry 1991).
 *
 * What was contributed is sunk. Counted from the end, the last contribution costs (1 - d) * V and
 * the n-th from the end d^(2n-3) * (1 - d^2) * V, where V is what completion is worth to each: just
 * so much that who is to move does not rather wait. A project is completed exactly when it needs
 * no more than the sum of these contributions.
 */
import { at } from '../base/assert.ts'

export interface Project {
  readonly discount: number
  /** What completion is worth to each of the two, once. */
  readonly worth: number
  /** What a contribution costs who makes it, and the contribution that costs so much. */
  readonly cost: (contribution: number) => number
  readonly contributionFor: (cost: number) => number
}

export function linearProject(discount: number, worth: number): Project {
  return { discount, worth, cost: (x) => x, contributionFor: (cost) => cost }
}

export function quadraticProject(discount: number, worth: number): Project {
  return {
    discount,
    worth,
    cost: (x) => x ** 2 / 2,
    contributionFor: (cost) => Math.sqrt(2 * cost),
  }
}

/** The largest contributions that are made, counted from the end. */
export function contributions(project: Project, count: number): number[] {
  const { discount, worth, contributionFor } = project
  return Array.from({ length: count }, (_, i) =>
    contributionFor(
      i === 0 ? (1 - discount) * worth : discount ** (2 * i - 1) * (1 - discount ** 2) * worth,
    ),
  )
}

const tailCost = 1e-16

/** The most that a project may need and still be completed. */
export function largestProject(project: Project): number {
  const { discount, worth, contributionFor } = project
  let total = 0
  for (let i = 0; ; i++) {
    const cost = i === 0 ? 1 - discount : discount ** (2 * i - 1) * (1 - discount ** 2)
    total += contributionFor(cost * worth)
    if (cost < tailCost ** 2) return total
  }
}

/**
 * The most that who moves could gain by any single other contribution on a grid, over all amounts
 * that may still be needed. In equilibrium 0, up to rounding.
 */
export function bestSingleDeviation(project: Project, gridCount: number): number {
  const steps = contributions(project, 200)
  const ends = steps.reduce<number[]>((sums, x) => sums.concat(at(sums, sums.length - 1) + x), [0])
  const largest = at(ends, ends.length - 1)
  let most = Number.NEGATIVE_INFINITY
  for (let i = 1; i <= gridCount; i++) {
    const needed = (i / gridCount) * largest * 0.99
    const prescribed = moving(project, ends, needed)
    for (let j = 0; j <= gridCount; j++) {
      const given = (j / gridCount) * needed
      most = Math.max(most, contributing(project, ends, { needed, given }) - prescribed)
    }
  }
  return most
}

/** How many contributions are still to come when so much is needed. */
function stepsLeft(ends: readonly number[], needed: number): number {
  return ends.findIndex((end) => needed <= end + 1e-12)
}

function contributing(
  project: Project,
  ends: readonly number[],
  { needed, given }: { needed: number; given: number },
): number {
  const left = needed - given
  const later = left <= 1e-12 ? project.worth : project.discount * waiting(project, ends, left)
  return later - project.cost(given)
}

function moving(project: Project, ends: readonly number[], needed: number): number {
  const count = stepsLeft(ends, needed)
  if (count < 0) return 0
  return contributing(project, ends, { needed, given: needed - at(ends, count - 1) })
}

/** The value of watching the other move, as of the period in which it moves. */
function waiting(project: Project, ends: readonly number[], needed: number): number {
  const count = stepsLeft(ends, needed)
  if (count < 0) return 0
  if (count <= 1) return project.worth
  return project.discount * moving(project, ends, at(ends, count - 1))
}

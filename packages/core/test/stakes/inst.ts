/**
 * The test instance of two parties and six options: N's inspectors, moratorium and dismantlement
 * against W's recognition, capped exercises and relief. Its figures are judgements of nobody.
 */
import { type Ladder, ladderOf, type Stakes } from '../../src/subjects/stakes/calculus/calculus.ts'

const [n1, w1] = [0, 3]
const [N, W] = [0, 1]

export const inst: Stakes = {
  parties: [
    {
      id: 'N',
      discount: 0.9,
      detection: { base: 0.25, when: [{ option: n1, value: 0.7 }] },
      lag: 1,
      sanction: 0.5,
      hostage: 0,
      falseAlarm: 0,
    },
    {
      id: 'W',
      discount: 0.85,
      detection: 0.95,
      lag: 0,
      sanction: 0.5,
      hostage: 0,
      falseAlarm: 0,
    },
  ],
  options: [
    option('n1', N, { values: [-1, 2], share: 0.2, after: [] }),
    option('n2', N, { values: [-1, 2.5], share: 0, after: [] }),
    option('n3', N, { values: [-4, 6], share: 0.5, after: [n1, w1] }),
    option('w1', W, { values: [2, -0.7], share: 0.5, after: [] }),
    option('w2', W, { values: [2, -1], share: 0, after: [] }),
    option('w3', W, { values: [5, -2.5], share: 0.2, after: [n1] }),
  ],
}

interface Figures {
  readonly values: readonly number[]
  readonly share: number
  readonly after: readonly number[]
}

function option(id: string, owner: number, { values, share, after }: Figures) {
  return { id, owner, values, irreversibleShare: share, prerequisites: after }
}

/** Packages by the names of their options: `'n1 w1'`. */
export function inStages(packages: readonly string[], dwell = 1): Ladder {
  const place = (id: string): number => inst.options.findIndex((one) => one.id === id)
  return ladderOf(
    packages.map((names) => names.split(' ').map(place)),
    dwell,
  )
}

export const staged = ['n1 w1', 'n2 w2', 'n3 w3']
export const bigDeal = ['n1 n2 n3 w1 w2 w3']
export const hardStepEarly = ['n1 w1', 'n3 w3', 'n2 w2']

/** Every way to bring about options in stages that respects the prerequisites, none included. */
export function* everyLadder(
  stakes: Stakes,
  from = 0,
  packages: readonly (readonly number[])[] = [],
): Generator<readonly (readonly number[])[]> {
  yield packages
  const free = (1 << stakes.options.length) - 1 - from
  for (let added = free; added !== 0; added = (added - 1) & free) {
    const to = from | added
    const options = stakes.options.flatMap((_, o) => ((added >> o) & 1 ? [o] : []))
    const allowed = options.every((o) =>
      stakes.options[o]?.prerequisites.every((before) => (to >> before) & 1),
    )
    if (allowed) yield* everyLadder(stakes, to, [...packages, options])
  }
}

/** A count made by cases: the tally of all settings, read off the diagrams of its classes. */
import { at } from '../../../base/assert.ts'
import type { Diagram, Diagrams } from '../../../base/diagram.ts'
import { type Cube, countIn, nearestTo } from '../../../base/diagram-counts.ts'
import { distanceOf, type Space } from './space.ts'
import type { Tally } from './tally.ts'

/** The diagrams of a count, and per question that varies the choice that stands for it. */
export interface ByCases {
  readonly diagrams: Diagrams
  readonly choices: readonly number[]
}

/** Where each class is, of those that are anywhere. */
export type ClassDiagrams = ReadonlyMap<number, Diagram>

/** The tally of every setting; `detail`: counts by answer, and by pairs of answers. */
export function tallyByCases(
  space: Space,
  cases: ByCases,
  classes: ClassDiagrams,
  detail: { readonly classCount: number; readonly pairs: boolean },
): Tally {
  const { diagrams, choices } = cases
  const found = Object.fromEntries(
    [...classes].flatMap(([name, of]) => {
      const count = countIn(diagrams, of, choices)
      const nearest = nearestIn(space, cases, of)
      return count === 0 || nearest === undefined ? [] : [[String(name), { count, nearest }]]
    }),
  )
  if (detail.classCount === 0) return { classes: found }
  const row = (cube: Cube) =>
    Array.from({ length: detail.classCount }, (_, name) => {
      const of = classes.get(name)
      return of === undefined ? 0 : countIn(diagrams, of, choices, cube)
    })
  const sizes = space.switches.map((one) => one.answers.length)
  const answers = sizes.map((size, i) =>
    ways(size).map((a) => row(new Map([[at(choices, i), [a]]]))),
  )
  const pairs = sizes.flatMap((second, j) =>
    sizes.slice(0, j).map((first, i) =>
      ways(first).flatMap((a) =>
        ways(second).map((b) =>
          row(
            new Map([
              [at(choices, i), [a]],
              [at(choices, j), [b]],
            ]),
          ),
        ),
      ),
    ),
  )
  return { classes: found, detail: { answers, pairs: detail.pairs ? pairs : [], known: '' } }
}

function ways(count: number): number[] {
  return Array.from({ length: count }, (_, way) => way)
}

/** The setting of a class with the fewest answers other than the base ones, by its number. */
function nearestIn(space: Space, { diagrams, choices }: ByCases, of: Diagram) {
  const start = waysFrom(diagrams, choices, baseSetting(space))
  const found = nearestTo(diagrams, of, start, [...choices].reverse())
  if (found === undefined) return undefined
  const setting = choices.map((choice) => at(found, choice))
  return { distance: distanceOf(space, setting), world: worldNumber(space, setting) }
}

/** Per choice the way that a setting of the questions has; choices that do not vary have any. */
export function waysFrom(
  { ways: counts }: Diagrams,
  choices: readonly number[],
  setting: readonly number[],
): number[] {
  const start = counts.map(() => 0)
  for (const [i, choice] of choices.entries()) start[choice] = at(setting, i)
  return start
}

export function baseSetting({ switches }: Space): number[] {
  return switches.map(({ answers, base }) => Math.max(0, answers.indexOf(base)))
}

/** The number of a setting where all are looked at: the first question turns fastest. */
export function worldNumber({ switches }: Space, setting: readonly number[]): number {
  return switches.reduceRight(
    (number, { answers }, i) => number * answers.length + at(setting, i),
    0,
  )
}

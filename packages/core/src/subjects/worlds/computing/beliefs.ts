/**
 * How signals shift weights between readings. Every world starts with the same weight; a signal
 * multiplies the weight of each by the likelihood that the model states for it under the world's
 * answer (Bayes). The shares that come out are shares of weighted readings, and no more than the
 * stated likelihoods put into them.
 */
import { at } from '../../../base/assert.ts'
import type { Diagram } from '../../../base/diagram.ts'
import { weightedShare } from '../../../base/diagram-counts.ts'
import { claim, type FindingOf } from '../documents/finding.ts'
import type { ByCases } from './by-cases.ts'
import { countClasses, describeSpace, holdsIn, strengthOf } from './robustness.ts'
import { type Space, settingAt } from './space.ts'
import { classOf, type Tally } from './tally.ts'

/** One signal: how likely it would be under each answer of the questions it bears on. */
export interface Belief {
  readonly signal: string
  readonly date: string
  readonly bears: readonly {
    readonly question: string
    readonly likelihood: Readonly<Record<string, number>>
  }[]
}

/** A test, how many worlds it holds in, and where it was counted by cases, where it does. */
export interface Tested {
  readonly test: string
  readonly tally: Tally
  readonly byCases?: ByCases & { readonly holds: Diagram }
}

type Step = FindingOf<'belief'>['steps'][number]

/** The weights after each signal in turn; with a test also the share of worlds it holds in. */
export function beliefs(
  space: Space,
  signals: readonly Belief[],
  tested: Tested | undefined,
): FindingOf<'belief'> {
  const weights = space.switches.map((question) => question.answers.map(() => 1))
  const steps: Step[] = [
    {
      date: '',
      answers: weightsOf(space, weights, () => true),
      ...shareIn(space, weights, tested),
    },
  ]
  for (const { signal, date, bears } of signals) {
    for (const { question, likelihood } of bears) {
      const place = space.switches.findIndex((one) => one.id === question)
      const row = weights[place]
      if (row === undefined) continue
      for (const [k, answer] of at(space.switches, place).answers.entries())
        row[k] = at(row, k) * (likelihood[answer] ?? 1)
    }
    const borne = new Set(bears.map((one) => one.question))
    steps.push({
      signal,
      date,
      answers: weightsOf(space, weights, (question) => borne.has(question)),
      ...shareIn(space, weights, tested),
    })
  }
  const strongest = strongestOf(steps)
  return claim(
    'belief',
    {
      ...(tested && { test: tested.test }),
      ...describeSpace(space),
      steps,
      ...(strongest !== undefined && { strongest }),
    },
    strengthOf(space, tested ? countClasses(tested.tally, holdsIn) : 0),
  )
}

function weightsOf(
  { switches }: Space,
  weights: readonly (readonly number[])[],
  among: (question: string) => boolean,
): Step['answers'] {
  return switches.flatMap(({ id, answers }, i) => {
    if (!among(id)) return []
    const row = at(weights, i)
    const sum = row.reduce((total, one) => total + one, 0)
    return [
      {
        question: id,
        answers: answers.map((answer, k) => ({ answer, weight: sum > 0 ? at(row, k) / sum : 0 })),
      },
    ]
  })
}

/** Weights multiplied in; over draws summed in their order, whoever counted them. */
function shareIn(
  space: Space,
  weights: readonly (readonly number[])[],
  tested: Tested | undefined,
): { share?: number } {
  if (tested?.byCases) return { share: shareByCases(tested.byCases, weights) }
  const known = tested?.tally.detail?.known
  if (known === undefined) return {}
  let [all, holding] = [0, 0]
  for (let k = 0; k < known.length; k++) {
    const weight = settingAt(space, k).reduce((w, answer, i) => w * at(at(weights, i), answer), 1)
    all += weight
    if (holdsIn(classOf(known[k] ?? ''))) holding += weight
  }
  return { share: all > 0 ? holding / all : 0 }
}

function shareByCases(
  { diagrams, choices, holds }: NonNullable<Tested['byCases']>,
  weights: readonly (readonly number[])[],
): number {
  const byChoice = diagrams.ways.map((count) => new Array<number>(count).fill(1 / count))
  for (const [i, choice] of choices.entries()) {
    const row = at(weights, i)
    const sum = row.reduce((total, one) => total + one, 0)
    byChoice[choice] = row.map((one) => (sum > 0 ? one / sum : 0))
  }
  return weightedShare(diagrams, holds, byChoice)
}

function strongestOf(steps: readonly Step[]): string | undefined {
  let most = 1e-12
  let strongest: string | undefined
  for (const [i, { signal, share }] of steps.entries()) {
    const moved = Math.abs((share ?? 0) - (steps[i - 1]?.share ?? share ?? 0))
    if (signal === undefined || moved <= most) continue
    most = moved
    strongest = signal
  }
  return strongest
}

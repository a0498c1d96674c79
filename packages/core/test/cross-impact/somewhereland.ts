/**
 * Small matrices with known results. Somewhereland is the exercise that the method is taught with
 * (Weimer-Jehle, manual of ScenarioWizard): six descriptors, 486 scenarios. The other is the matrix
 * of the world in the nested scenarios of Schweizer and Kurniawan 2016, as distributed with
 * sei-international/cibsa (MIT), which has sections of a descriptor on itself in its larger kin.
 */

export interface Judged {
  readonly variantCounts: readonly number[]
  readonly rows: readonly (readonly number[])[]
}

const numbers = (line: string) => (line.match(/-?\d+/g) ?? []).map(Number)

/** Government, foreign policy, economy, distribution of wealth, social cohesion, social values. */
export const somewhereland: Judged = {
  variantCounts: [3, 3, 3, 2, 3, 3],
  rows: [
    ' 0  0  0 | -2  1  1 |  0  0  0 |  0  0 | -2  1  1 |  0  0  0',
    ' 0  0  0 |  2  1 -3 | -2 -1  3 | -2  2 |  0  0  0 |  2 -1 -1',
    ' 0  0  0 |  0  0  0 |  0  2 -2 |  3 -3 |  2 -1 -1 | -2  2  0',
    ' 0  0  0 |  0  0  0 | -2  1  1 |  0  0 |  0  0  0 |  0  0  0',
    ' 0  0  0 |  0  0  0 |  0  1 -1 |  0  0 |  1  0 -1 |  0  0  0',
    ' 3 -1 -2 |  0  0  0 |  3  0 -3 |  0  0 |  3 -1 -2 | -2  1  1',
    ' 2  1 -3 |  0  0  0 |  0  0  0 | -2  2 | -3  1  2 |  0  0  0',
    '-1  2 -1 |  0  0  0 |  0  0  0 |  0  0 |  0  0  0 |  0  0  0',
    ' 0  0  0 |  0  0  0 |  0  0  0 | -2  2 |  3 -1 -2 |  0  0  0',
    ' 0  0  0 |  0  0  0 |  0  0  0 |  0  0 |  3 -1 -2 | -2  1  1',
    ' 0 -3  3 |  0  0  0 |  0  0  0 |  0  0 | -3  1  2 |  2 -1 -1',
    ' 0  0  0 |  0  0  0 | -2 -1  3 |  0  0 |  0  0  0 |  2 -1 -1',
    ' 0  0  0 | -1  0  1 |  1  1 -2 |  0  0 |  0  0  0 | -1  0  1',
    ' 2 -1 -1 | -3  1  2 |  3  0 -3 |  0  0 |  0  0  0 | -2 -1  3',
    ' 0  3 -3 |  0  0  0 | -3  0  3 | -3  3 | -2  1  1 |  0  0  0',
    ' 1 -2  1 |  0  0  0 | -1  2 -1 |  2 -2 |  2 -1 -1 |  0  0  0',
    ' 0  0  0 |  0  0  0 | -1  2 -1 |  1 -1 |  2 -1 -1 |  0  0  0',
  ].map(numbers),
}

/** World trade, world security, world economy. */
export const worldOfNested: Judged = {
  variantCounts: [3, 3, 4],
  rows: [
    ' 0  0  0 |  1  2 -3 | -4 -2  3  3',
    ' 0  0  0 | -2  1  1 |  3  5 -3 -5',
    ' 0  0  0 |  2  1 -3 | -2  0  4 -2',
    ' 1 -3  2 |  0  0  0 | -1 -1  1  1',
    ' 1 -2  1 |  0  0  0 |  0  1  0 -1',
    '-2  3 -1 |  0  0  0 |  1  2 -1 -2',
    '-3  5 -2 | -3  1  2 |  0  0  0  0',
    '-2  3 -1 | -2  1  1 |  0  0  0  0',
    ' 2 -4  2 |  1  0 -1 |  0  0  0  0',
    ' 3 -6  3 | -1  1  0 |  0  0  0  0',
  ].map(numbers),
}

/** A scenario as the method writes it: places counted from 1. */
export const written = (scenario: readonly number[]) => scenario.map((one) => one + 1).join('')
export const scenarioOf = (text: string) => [...text].map((one) => Number(one) - 1)

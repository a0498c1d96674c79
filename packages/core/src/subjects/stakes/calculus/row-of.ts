/**
 * How a row is tested: stakes that stand alone are lived through breach by breach; where they are
 * one of many that differ in numbers alone, what these share is worked out once.
 */
import { at } from '../../../base/assert.ts'
import { rowInGraph } from './graph-row.ts'
import type { Ladder } from './ladder.ts'
import type { StageNode } from './nodes.ts'
import type { Numbers } from './numbers.ts'
import { marginOf, prepareRow, sightOf, trialsOf, type Walk } from './prepared-row.ts'
import { type SeenRow, type TestedRow, testedRow } from './tested-row.ts'

export function rowOf(walk: Walk, stage: number): TestedRow {
  const { kin, open } = walk.stakes
  return kin === undefined || open !== undefined
    ? rowLivedThrough(walk, stage)
    : rowInGraph(walk, stage, kin)
}

function rowLivedThrough(walk: Walk, stage: number): TestedRow {
  const row = prepareRow(walk, stage)
  const seen = (numbers?: Numbers, ladder?: Ladder): SeenRow => {
    const sight = sightOf(row, numbers, ladder)
    return {
      leastOf: (breach, bound = Number.POSITIVE_INFINITY, when) =>
        trialsOf(row, sight, at(row.deviations, breach))
          .filter(({ node }) => isWhen(node, when))
          .reduce((least, trial) => Math.min(least, marginOf(row, sight, trial)), bound),
    }
  }
  return testedRow(row.deviations, seen)
}

function isWhen({ kind }: StageNode, when: 'entry' | 'later' | undefined): boolean {
  return when === undefined || (kind === 'entry') === (when === 'entry')
}

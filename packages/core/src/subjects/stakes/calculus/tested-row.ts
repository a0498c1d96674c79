/**
 * A row of the stage test as those see it who ask what its margins are: against which breach, with
 * which numbers.
 */
import { once } from '../../../base/once.ts'
import type { ChosenWays } from './breach-ways.ts'
import type { Ladder, Standing } from './ladder.ts'
import type { Numbers } from './numbers.ts'

export interface TestedRow {
  /** In the order in which they are tried. */
  readonly breaches: readonly { readonly set: Standing; readonly chosen: ChosenWays }[]
  /** With these numbers, or along a ladder of the same packages; left out: as stated. */
  readonly seen: (numbers?: Numbers, ladder?: Ladder) => SeenRow
  /** As stated: the least margin, and the first breach against which it is that. */
  readonly weakest: () => { readonly margin: number; readonly breach: number | undefined }
}

export interface SeenRow {
  /**
   * The least of the bound and of complying minus this breach over the nodes of the stage: at its
   * entry, later, or whenever; no bound and no node: infinite.
   */
  readonly leastOf: (breach: number, bound?: number, when?: 'entry' | 'later') => number
}

export function testedRow(breaches: TestedRow['breaches'], seen: TestedRow['seen']): TestedRow {
  const weakest = once(() => {
    const row = seen()
    let margin = Number.POSITIVE_INFINITY
    let breach: number | undefined
    for (const place of breaches.keys()) {
      const least = row.leastOf(place, margin)
      if (!(least < margin)) continue
      margin = least
      breach = place
    }
    return { margin, breach }
  })
  return { breaches, seen, weakest }
}

/** The least margin over all breaches; infinite where there is none. */
export function leastIn({ breaches, seen }: TestedRow, when?: 'entry' | 'later'): number {
  const row = seen()
  return breaches.reduce((least, _, i) => row.leastOf(i, least, when), Number.POSITIVE_INFINITY)
}

/**
 * Whether no margin is below this. Who breaks everything at once comes last and is tried first:
 * where a row fails it mostly fails against that.
 */
export function reaches({ breaches, seen }: TestedRow, least: number): boolean {
  const row = seen()
  for (let i = breaches.length - 1; i >= 0; i--) if (row.leastOf(i, least) < least) return false
  return true
}

/**
 * Whether a difference is more than the draws alone may make.
 *
 * If answers made no difference, the share of the variance that they account for, times the number
 * of draws, would be distributed as chi-square with as many degrees of freedom as shares may differ
 * in (Pearson 1900; with two answers it is the test of two proportions). A difference is told where
 * that would be so rare that among all the differences looked at one in twenty such tables shows
 * any (Bonferroni 1936). Where every world is counted there is nothing to test.
 */
import { chiSquareAbove } from '../../../base/chi-square.ts'
import type { Space } from './space.ts'

/** The chance, over all that is looked at, with which draws alone are taken for a difference. */
const level = 0.05

export interface Explained {
  /** Of the variance, between 0 and 1. */
  readonly share: number
  readonly draws: number
  /** In how many ways the shares may differ. */
  readonly freedom: number
}

export function isBeyondChance(
  { seed }: Pick<Space, 'seed'>,
  { share, draws, freedom }: Explained,
  lookedAt: number,
): boolean {
  if (seed === undefined) return true
  return freedom > 0 && chiSquareAbove(share * draws, freedom) < level / lookedAt
}

/** One less than the answers that were drawn at all. */
export function freedomOf(answers: readonly { readonly count: number }[]): number {
  return answers.filter(({ count }) => count > 0).length - 1
}

/** How many differences are looked at: by question, by two together, and by worth. */
export function lookedAtIn({ switches }: Pick<Space, 'switches'>, worthCount: number): number {
  const { length } = switches
  return Math.max(1, length + (length * (length - 1)) / 2 + worthCount)
}

/** Bars of a tornado: every one from the share over all readings to its own, on one scale. */
import type { QuestionTold } from '@stufenplan/core/explain'

export interface Bar {
  readonly is: 'more' | 'less'
  /** In hundredths of the width. */
  readonly from: number
  readonly width: number
}

export interface Tornado {
  /** Where the share over all readings stands. */
  readonly middle: number
  bar(share: number): Bar
}

/** The scale ends at the largest share, so that small ones can be told apart. */
export function tornadoOf(questions: readonly QuestionTold[], all: number): Tornado {
  const shares = questions.flatMap(({ answers }) =>
    answers.map(({ count, trueCount }) => (count === 0 ? 0 : trueCount / count)),
  )
  const most = Math.max(all, ...shares)
  const at = (share: number) => (most === 0 ? 0 : (100 * share) / most)
  return {
    middle: at(all),
    bar(share) {
      const [from, to] = [at(Math.min(all, share)), at(Math.max(all, share))]
      return { is: share >= all ? 'more' : 'less', from, width: to - from }
    },
  }
}

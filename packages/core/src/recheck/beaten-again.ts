/** Of a claim that one plan does better: the plans named that do not fall behind, again. */
import { printAmount, type Test } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { comparisonsAgain } from './amounts-again.ts'
import type { Comes } from './slow-test.ts'
import type { FindingClaim } from './verdict.ts'

export function* beatenClaims(
  { beaten }: FindingOf<'claim'>,
  test: Test,
  comes: Comes,
): Generator<FindingClaim> {
  const due: string[] = []
  for (const [comparison, { left, right }] of comparisonsAgain(test)) {
    const isUp = comparison.sign === '>' || comparison.sign === '>='
    const [more, less] = isUp ? [left, right] : [right, left]
    if (!isAsked(test, comparison) || comes(comparison)) continue
    if (more.kind === 'durability' && less.kind === 'durability')
      due.push(said(more.plan, less.plan, 'durability', [printAmount(more), printAmount(less)]))
    if (more.kind === 'success' && less.kind === 'success' && more.step === less.step) {
      const measure = more.step ? 'step' : 'today'
      due.push(said(more.plan, less.plan, measure, [printAmount(more), printAmount(less)]))
    }
  }
  const told = (beaten ?? []).map((one) =>
    said(one.plan, one.by, one.measure, [one.amount, one.than]),
  )
  const named = due.filter((one) => one !== '')
  yield [told.join('\n') === named.join('\n'), 'it is beaten by others']
  yield [beaten === undefined || told.length > 0, 'nothing is named as beating it']
}

/** Ladders have no name to be told by. */
function said(plan: unknown, by: unknown, measure: string, amounts: readonly string[]): string {
  const isNamed = typeof plan === 'string' && typeof by === 'string'
  return isNamed ? [plan, by, measure, ...amounts].join(' | ') : ''
}

/** Must this part be true for the test to be? */
function isAsked(test: Test, part: Test): boolean {
  return test === part || (test.kind === 'and' && test.parts.some((one) => isAsked(one, part)))
}

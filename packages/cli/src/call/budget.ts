/**
 * What a call may still do: so many steps as --budget says, until somebody stops it. Everything a
 * command asks for draws on the same budget.
 */
import { type Budget, stepBudget, watchedBudget } from '@stufenplan/core'
import { type Call, type ExitCode, wholeNumber } from './command.ts'
import { stepsLine } from './progress.ts'

const budgets = new WeakMap<Call, Budget>()

export function budgetOf(call: Call): Budget {
  const known = budgets.get(call)
  if (known) return known
  const stepsMax = wholeNumber(call, 'budget', { least: 1, most: Number.MAX_SAFE_INTEGER })
  const tell = stepsLine(call)
  const budget = watchedBudget(stepBudget(stepsMax), {
    allows(_, spent) {
      tell(spent)
      call.work?.reached(spent)
      return call.work?.isStopped() !== true
    },
  })
  budgets.set(call, budget)
  return budget
}

/** The same, and whether all that was asked of it was granted. */
export function watched(call: Call): { readonly budget: Budget; readonly isWhole: () => boolean } {
  let isRefused = false
  const budget = watchedBudget(budgetOf(call), {
    told(_, isGranted) {
      isRefused ||= !isGranted
    },
  })
  return { budget, isWhole: () => !isRefused }
}

/** A table that ends before its end says so beside it: a row of words would be no row. */
export function cutTable(call: Call): ExitCode {
  call.err(
    call.language === 'de'
      ? 'Vor dem Ende abgebrochen: Die Tabelle ist nicht vollständig.\n'
      : 'Stopped before the end: the table is not complete.\n',
  )
  return 3
}

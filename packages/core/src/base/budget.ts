/**
 * How much work an analysis may do. The kernel has no clock: it says what it is about to spend,
 * and whoever called decides whether that means steps, time or a Cancel button.
 *
 * Analyses never throw when a budget ends: `spend` returns false, they stop at the next natural
 * step, and their answer is marked `truncated`.
 */
export interface Budget {
  /** Asks to do `steps` more steps (states visited, moves tried). False: stop here. */
  spend(steps: number): boolean
  /** Steps allowed so far. */
  readonly spent: number
}

/** A budget of a fixed number of steps; the default never ends. */
export function stepBudget(stepsMax = Number.POSITIVE_INFINITY): Budget {
  let spent = 0
  return {
    get spent() {
      return spent
    },
    spend(steps) {
      if (spent + steps > stepsMax) return false
      spent += steps
      return true
    },
  }
}

/** Who watches a budget: hears of each request, and may refuse it. */
export interface BudgetWatch {
  /** Before anything is spent; false: nothing more is. */
  readonly allows?: (steps: number, spent: number) => boolean
  /** After a request, granted or not, with what is spent by then. */
  readonly told?: (spent: number, isGranted: boolean) => void
}

/** A budget drawn on through a watch; what it says was spent is counted from where it began. */
export function watchedBudget(whole: Budget, { allows, told }: BudgetWatch, from = 0): Budget {
  return {
    get spent() {
      return whole.spent - from
    },
    spend(steps) {
      const isAllowed = allows === undefined || allows(steps, whole.spent - from)
      const isGranted = isAllowed && whole.spend(steps)
      told?.(whole.spent - from, isGranted)
      return isGranted
    },
  }
}

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

/**
 * How much work the checker may do. It is slow on purpose and is given findings by strangers, so
 * every loop whose length a model or a finding decides spends from one budget. When that ends the
 * work is given up from wherever it is: a half-made judgement is none. The face of the folder
 * turns this into "not checked"; it never leaves the folder.
 */
import type { Budget } from '../base/budget.ts'

export class WorkEnded extends Error {}

export function spend(budget: Budget | undefined, steps = 1): void {
  if (budget !== undefined && !budget.spend(steps)) throw new WorkEnded()
}

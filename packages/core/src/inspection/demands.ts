/** What every calculation asks of its numbers, refused in words where it is not so. */

/** Throws a RangeError that says what is wrong. */
export function demand(condition: unknown, message: string): asserts condition {
  if (!condition) throw new RangeError(message)
}

// The messages are built only where they are thrown: lists of a million numbers pass through here.

/** A probability, 0 and 1 included. */
export function demandChance(value: number, what: string): void {
  if (value >= 0 && value <= 1) return
  throw new RangeError(`${what} is a chance between 0 and 1, and not ${value}.`)
}

/** A finite number that is not negative. */
export function demandAmount(value: number, what: string): void {
  if (value >= 0 && Number.isFinite(value)) return
  throw new RangeError(`${what} is 0 or more, and not ${value}.`)
}

/** A finite number above 0. */
export function demandPositive(value: number, what: string): void {
  if (value > 0 && Number.isFinite(value)) return
  throw new RangeError(`${what} is above 0, and not ${value}.`)
}

/** A whole number within bounds, these included. */
export function demandCount(
  value: number,
  what: string,
  { min, max }: { readonly min: number; readonly max: number },
): void {
  if (Number.isInteger(value) && value >= min && value <= max) return
  throw new RangeError(`${what} is a whole number from ${min} to ${max}, and not ${value}.`)
}

/** Below this share a difference is rounding: what misses a goal by less has reached it. */
export const rounding = 1e-9

/** The least whole number that is no less, what rounding alone added left out. */
export function wholeAbove(value: number): number {
  return Math.ceil(value - rounding)
}

/** A mistake of the programmer, never of the author: stops at once. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Assertion failed: ${message}`)
}

/**
 * The element at a place that must exist; an absent one is a mistake of the programmer. The message
 * is only built where it is needed: built at each call it took most of the time of inner loops.
 */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const element = list[index]
  if (element !== undefined) return element
  throw new Error(`Assertion failed: no element ${index} in a list of ${list.length}`)
}

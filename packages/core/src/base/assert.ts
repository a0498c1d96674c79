/** A mistake of the programmer, never of the author: stops at once. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Assertion failed: ${message}`)
}

/** The element at a place that must exist; an absent one is a mistake of the programmer. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const element = list[index]
  assert(element !== undefined, `no element ${index} in a list of ${list.length}`)
  return element
}

/** Lists of which a finding names only the first few. */

/** Are these the first of all, in their order? */
export function isStart(all: readonly string[], listed: readonly string[]): boolean {
  return listed.length <= all.length && listed.every((one, i) => one === all[i])
}

/** Places in a list, each once and in their order? */
export function isRising(places: readonly number[]): boolean {
  return places.every((one, i) => i === 0 || one > (places[i - 1] ?? one))
}

/** Each named once, in the order in which all stand. */
export function isInOrder(all: readonly string[], named: readonly string[]): boolean {
  return all.filter((one) => named.includes(one)).join() === named.join()
}

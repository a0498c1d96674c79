/** Lists of which a finding names only the first few. */

/** Are these the first of all, in their order? */
export function isStart(all: readonly string[], listed: readonly string[]): boolean {
  return listed.length <= all.length && listed.every((one, i) => one === all[i])
}

/** Each named once, in the order in which all stand. */
export function isInOrder(all: readonly string[], named: readonly string[]): boolean {
  return all.filter((one) => named.includes(one)).join() === named.join()
}

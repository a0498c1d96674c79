/** Lists that rise, and how much of a list does. */

export function isRising(list: readonly number[]): boolean {
  return list.every((one, i) => i === 0 || one > (list[i - 1] ?? one))
}

/** The length of the longest rising run, each found from those that end before it. */
export function longestRise(list: readonly number[]): number {
  const longest: number[] = []
  for (const place of list)
    longest.push(1 + Math.max(0, ...longest.filter((_, i) => (list[i] ?? place) < place)))
  return Math.max(0, ...longest)
}

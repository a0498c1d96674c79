/** The places of a longest rising part of a list; of several the one that ends lowest. */
export function longestRise(values: readonly number[]): Set<number> {
  const best = values.map(() => 1)
  const cameFrom = values.map(() => -1)
  for (const [i, value] of values.entries())
    for (let j = 0; j < i; j++)
      if ((values[j] ?? 0) < value && (best[j] ?? 0) + 1 > (best[i] ?? 0)) {
        best[i] = (best[j] ?? 0) + 1
        cameFrom[i] = j
      }
  const places = new Set<number>()
  for (let i = best.indexOf(Math.max(0, ...best)); i >= 0; i = cameFrom[i] ?? -1) places.add(i)
  return places
}

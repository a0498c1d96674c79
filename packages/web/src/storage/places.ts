/** Where the user last was: in each case, and in which. Kept in this browser. */
const key = 'stufenplan-places'
const placesMax = 100

interface Places {
  readonly last?: string
  /** By case; the newest last. */
  readonly by: readonly (readonly [id: string, hash: string])[]
}

export function rememberPlace(id: string, hash: string): void {
  const others = places().by.filter(([one]) => one !== id)
  const by = [...others, [id, hash] as const].slice(-placesMax)
  try {
    localStorage.setItem(key, JSON.stringify({ last: id, by } satisfies Places))
  } catch {
    // A browser that keeps nothing opens a case at its beginning.
  }
}

/** The address of the last place in a case, or of the last place at all. */
export function lastPlace(id = places().last): string | undefined {
  return places().by.find(([one]) => one === id)?.[1]
}

function places(): Places {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Places>
    const by = Array.isArray(kept.by) ? kept.by : []
    const sound = by.filter((one) => Array.isArray(one) && String(one[1]).startsWith('#/'))
    return { ...(typeof kept.last === 'string' && { last: kept.last }), by: sound }
  } catch {
    return { by: [] }
  }
}

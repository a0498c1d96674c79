/**
 * The fewest requirements that must be given up together, where no two of them are enough.
 *
 * To give up one of the loosening kind can only help: whatever passed passes still. So a
 * requirement without which nothing passes, even with all others of the kind given up, stands in
 * every group; only the rest is tried, group by group. Leaving out a piece, or counting gains
 * against today, changes what is asked, and may harm; these are chosen first, in every way.
 */
import type { Blocking, Requirement, Unblocked } from './requirement.ts'

type Attempt = (without: readonly Requirement[]) => Unblocked | 'cut' | undefined

export function smallestGroup(all: readonly Requirement[], attempt: Attempt): Blocking {
  const changing = all.filter(({ kind }) => kind === 'piece' || kind === 'step-by-step')
  const loosening = all.filter((one) => !changing.includes(one))
  const cores = new Map<string, Core>()
  let cleared = 2
  for (let size = 3; size <= all.length; size++) {
    for (let changed = 0; changed <= Math.min(size, changing.length); changed++)
      for (const first of groups(changing, changed)) {
        const key = first.map((one) => changing.indexOf(one)).join()
        const core = cores.get(key) ?? coreOf(first, loosening, attempt)
        if (core === 'cut') return { found: [], cleared, complete: false }
        cores.set(key, core)
        const found = tryFrom(core, { first, loosening, size }, attempt)
        if (found === 'cut') return { found: [], cleared, complete: false }
        if (found !== undefined) {
          const without = all.filter((one) => found.without.includes(one))
          return { found: [{ ...found, without }], cleared, complete: true }
        }
      }
    cleared = size
  }
  return { found: [], cleared, complete: true }
}

/** What stands in every group with these changes; `hopeless`: no group has them. */
type Core = readonly Requirement[] | 'hopeless'

function coreOf(
  first: readonly Requirement[],
  loosening: readonly Requirement[],
  attempt: Attempt,
): Core | 'cut' {
  const most = attempt([...first, ...loosening])
  if (most === 'cut') return 'cut'
  if (most === undefined) return 'hopeless'
  const core: Requirement[] = []
  for (const requirement of loosening) {
    const others = loosening.filter((other) => other !== requirement)
    const without = attempt([...first, ...others])
    if (without === 'cut') return 'cut'
    if (without === undefined) core.push(requirement)
  }
  return core
}

function tryFrom(
  core: Core,
  {
    first,
    loosening,
    size,
  }: {
    readonly first: readonly Requirement[]
    readonly loosening: readonly Requirement[]
    readonly size: number
  },
  attempt: Attempt,
): Unblocked | 'cut' | undefined {
  if (core === 'hopeless') return undefined
  const left = size - first.length - core.length
  const rest = loosening.filter((one) => !core.includes(one))
  for (const more of groups(rest, left)) {
    const tried = attempt([...first, ...core, ...more])
    if (tried !== undefined) return tried
  }
  return undefined
}

/** Every way to choose so many, in the order of the list. */
function* groups<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  if (size < 0 || size > list.length) return
  if (size === 0) {
    yield []
    return
  }
  for (const [i, one] of list.entries())
    for (const rest of groups(list.slice(i + 1), size - 1)) yield [one, ...rest]
}

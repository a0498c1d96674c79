/**
 * Where each stage stands on the ladder: one layer below all it comes after (longest path), stages
 * of one layer side by side. Lines are drawn only where no other way leads, so that "a before b
 * before c" needs no line from a to c.
 */
export interface Ordered {
  readonly id: string
  readonly after: readonly string[]
}

export function layersOf<T extends Ordered>(stages: readonly T[]): readonly (readonly T[])[] {
  const depths = depthsOf(stages)
  const layers: T[][] = []
  for (const stage of stages) {
    const depth = depths.get(stage.id) ?? 0
    layers[depth] = [...(layers[depth] ?? []), stage]
  }
  return layers
}

export interface Line {
  readonly from: string
  readonly to: string
}

/** The lines that are left when each one that follows from others is taken away. */
export function linesOf(stages: readonly Ordered[]): readonly Line[] {
  const before = (id: string): ReadonlySet<string> => {
    const found = new Set<string>()
    const visit = (stageId: string) => {
      for (const earlier of stages.find((stage) => stage.id === stageId)?.after ?? [])
        if (!found.has(earlier)) {
          found.add(earlier)
          visit(earlier)
        }
    }
    visit(id)
    return found
  }
  return stages.flatMap(({ id, after }) =>
    after
      .filter((from) => !after.some((other) => other !== from && before(other).has(from)))
      .map((from) => ({ from, to: id })),
  )
}

function depthsOf(stages: readonly Ordered[]): ReadonlyMap<string, number> {
  const known = new Set(stages.map((one) => one.id))
  const depths = new Map<string, number>()
  // A plan whose stages wait for one another in a circle is refused when it is read; so many
  // rounds are enough for any other.
  for (let round = 0; round < stages.length; round++)
    for (const { id, after } of stages) {
      const earlier = after.filter((one) => known.has(one))
      depths.set(id, Math.max(-1, ...earlier.map((one) => depths.get(one) ?? 0)) + 1)
    }
  return depths
}

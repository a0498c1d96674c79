/** Long names cut for a narrow table, such that none can be taken for another. */

const mark = '…'

/**
 * Each name in at most `max` characters where that tells it from all others: its beginning, else
 * its beginning and its end, else all of it. Names that fit stay as they are.
 */
export function shortNames(names: readonly string[], max: number): readonly string[] {
  const cuts = names.map((name) =>
    [...name].length <= max ? [name] : [begun(name, max), begunAndEnded(name, max), name],
  )
  const tried = cuts.map(() => 0)
  const shown = () => cuts.map((one, i) => one[tried[i] ?? 0] ?? '')
  // Who shares a cut goes on to its next; whole names are the last, so that this ends.
  for (let now = shown(); ; now = shown()) {
    const clashing = now.flatMap((text, i) =>
      now.some((other, j) => j !== i && other === text) && (tried[i] ?? 0) + 1 < lengthOf(cuts[i])
        ? [i]
        : [],
    )
    if (clashing.length === 0) return now
    for (const i of clashing) tried[i] = (tried[i] ?? 0) + 1
  }
}

function lengthOf(list: readonly string[] | undefined): number {
  return list?.length ?? 0
}

/** Between words where one ends in the second half; else within one. */
function begun(name: string, max: number): string {
  const kept = [...name].slice(0, max - 1)
  const next = [...name][max - 1]
  const space = next === ' ' ? kept.length : kept.lastIndexOf(' ')
  return `${kept
    .slice(0, space > max / 2 ? space : kept.length)
    .join('')
    .trimEnd()}${mark}`
}

function begunAndEnded(name: string, max: number): string {
  const half = Math.floor((max - 3) / 2)
  const letters = [...name]
  const [first, last] = [letters.slice(0, half), letters.slice(-half)]
  return `${first.join('').trimEnd()} ${mark} ${last.join('').trimStart()}`
}

/** Two texts line by line, side by side; what both have in common stands in one row. */
export type Row =
  | { readonly kind: 'same'; readonly left: string }
  | { readonly kind: 'other'; readonly left?: string; readonly right?: string }
  /** Equal lines that are left out. */
  | { readonly kind: 'hidden'; readonly count: number }

/** Equal lines shown around a difference. */
const around = 2
/** Past so many cells the middle is shown as one piece: comparing costs their product. */
const cellsMax = 4_000_000

export function linesBeside(left: string, right: string): readonly Row[] {
  const [a, b] = [left.split(/\r?\n/), right.split(/\r?\n/)]
  let head = 0
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++
  let tail = 0
  const shorter = Math.min(a.length, b.length) - head
  while (tail < shorter && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const same = (lines: readonly string[]) => lines.map((one): Row => ({ kind: 'same', left: one }))
  const middle = between(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  return shortened([...same(a.slice(0, head)), ...middle, ...same(a.slice(a.length - tail))])
}

/** By the longest common run of lines. `common[i][j]`: of the lines from i and from j on. */
function between(a: readonly string[], b: readonly string[]): Row[] {
  if (a.length * b.length > cellsMax) return beside(a, b)
  const width = b.length + 1
  const common = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const rows: Row[] = []
  let [gone, come]: [string[], string[]] = [[], []]
  const flush = () => {
    rows.push(...beside(gone, come))
    ;[gone, come] = [[], []]
  }
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      flush()
      rows.push({ kind: 'same', left: a[i++] ?? '' })
      j++
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1)))
      gone.push(a[i++] ?? '')
    else come.push(b[j++] ?? '')
  }
  flush()
  return rows
}

function beside(left: readonly string[], right: readonly string[]): Row[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const [l, r] = [left[i], right[i]]
    return {
      kind: 'other',
      ...(l !== undefined && { left: l }),
      ...(r !== undefined && { right: r }),
    }
  })
}

/** Equal lines far from every difference give way to their number. */
function shortened(rows: readonly Row[]): readonly Row[] {
  const isNear = rows.map((_, i) =>
    rows.slice(Math.max(0, i - around), i + around + 1).some(({ kind }) => kind === 'other'),
  )
  const short: Row[] = []
  for (const [i, row] of rows.entries()) {
    const last = short.at(-1)
    if (isNear[i]) short.push(row)
    else if (last?.kind === 'hidden')
      short[short.length - 1] = { kind: 'hidden', count: last.count + 1 }
    else short.push({ kind: 'hidden', count: 1 })
  }
  return short
}

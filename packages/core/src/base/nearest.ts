/**
 * The known name closest to a mistyped one, or undefined where none is close enough to be meant.
 *
 * Distance: insertions, deletions, substitutions and swaps of neighbours, each counting one
 * (optimal string alignment; Damerau 1964), after folding to lower case. A name is close enough
 * when it differs in at most a third of its letters, and in at most three.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > lengthMax) return undefined
  let best: string | undefined
  let bestDistance = Math.min(3, Math.max(1, Math.floor(name.length / 3))) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

const lengthMax = 80

function editDistance(a: string, b: string): number {
  let twoBack: number[] = []
  let oneBack = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(cell(oneBack, j) + 1, cell(row, j - 1) + 1, cell(oneBack, j - 1) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, cell(twoBack, j - 2) + 1)
      row.push(cost)
    }
    twoBack = oneBack
    oneBack = row
  }
  return cell(oneBack, b.length)
}

function cell(row: readonly number[], j: number): number {
  return row[j] ?? Number.POSITIVE_INFINITY
}

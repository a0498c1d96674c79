/**
 * Cross-impact balances: the search for consistent scenarios beside looking at every one, on random
 * matrices that grow; matrices that nobody could enumerate; and the walk that counts where
 * succession leads.
 */
import {
  attractorsOf,
  combinationCount,
  consistentScenarios,
  type Matrix,
  matrixOf,
} from '../src/cross-impact/cross-impact.ts'
import { consistentAgain } from '../src/recheck/cross-impact-again.ts'
import { medianMilliseconds, peakMegabytes, seeded } from './measure.ts'

console.log(
  '\ncross-impact     combinations  found     every one     search   × as fast   variants tried',
)
for (const descriptors of [4, 6, 8]) {
  const { matrix, rows } = random(descriptors, 3, 1)
  const every = medianMilliseconds(1, () => {
    consistentAgain({ variantCounts: matrix.variantCounts, rows })
  })
  report(`${descriptors} × 3, dense`, matrix, every)
}
for (const [descriptors, variants, density] of [
  [18, 3, 1],
  [25, 3, 0.3],
  [30, 3, 0.15],
] as const) {
  const { matrix } = random(descriptors, variants, density)
  report(`${descriptors} × ${variants}, ${density}`, matrix)
}

console.log('\nsuccession       combinations     walk   ns each   peak MB')
for (const descriptors of [8, 10, 12]) {
  const { matrix } = random(descriptors, 3, 0.5)
  const walk = medianMilliseconds(3, () => {
    attractorsOf(matrix, { succession: 'global' })
  })
  const count = Number(combinationCount(matrix))
  console.log(
    `${descriptors} × 3, half`.padEnd(16),
    String(count).padStart(12),
    `${walk.toFixed(0)} ms`.padStart(8),
    ((walk * 1e6) / count).toFixed(0).padStart(9),
    peakMegabytes().toFixed(0).padStart(9),
  )
}

function report(name: string, matrix: Matrix, every?: number): void {
  let found = consistentScenarios(matrix)
  const search = medianMilliseconds(1, () => {
    found = consistentScenarios(matrix)
  })
  console.log(
    name.padEnd(16),
    Number(combinationCount(matrix)).toExponential(1).padStart(12),
    String(found.count).padStart(6),
    (every === undefined ? '' : `${every.toFixed(0)} ms`).padStart(13),
    `${search.toFixed(1)} ms`.padStart(10),
    (every === undefined ? '' : (every / search).toFixed(0)).padStart(11),
    String(found.nodes).padStart(16),
  )
}

/** Sections are judged with a chance, each judgement from −3 to 3; none on themselves. */
function random(descriptors: number, variants: number, density: number) {
  const draw = seeded(descriptors)
  const variantCounts = new Array<number>(descriptors).fill(variants)
  const isJudged = variantCounts.map((_, i) =>
    variantCounts.map((_, j) => i !== j && draw() < density),
  )
  const width = descriptors * variants
  const rows = Array.from({ length: width }, (_, r) =>
    Array.from({ length: width }, (_, c) =>
      isJudged[Math.floor(r / variants)]?.[Math.floor(c / variants)]
        ? Math.floor(draw() * 7) - 3
        : 0,
    ),
  )
  return { matrix: matrixOf(variantCounts, rows), rows }
}

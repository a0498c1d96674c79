/** The face of the folder: the primitives that take the time, and who computes them here. */
import { plainKernel } from './plain.ts'
import type { Kernel } from './primitives.ts'
import { simdKernel } from './simd.ts'
import { loadTwin } from './twin.ts'

export { plainKernel } from './plain.ts'
export {
  highestRank,
  type Kernel,
  rankBitsMax,
  type Sum,
  type Walk,
  type Ways,
  type Winner,
} from './primitives.ts'
export { simdKernel } from './simd.ts'
export { loadTwin } from './twin.ts'

/** Who computes here, and where it is the plain code, why. Both give the same results. */
export type KernelUse =
  | { readonly kind: 'simd' }
  | { readonly kind: 'plain'; readonly because: string }

interface Chosen {
  readonly kernel: Kernel
  readonly use: KernelUse
}

let chosen: Chosen | undefined

function choose(): Chosen {
  const twin = loadTwin()
  if ('because' in twin)
    return { kernel: plainKernel, use: { kind: 'plain', because: twin.because } }
  return { kernel: simdKernel(twin.make), use: { kind: 'simd' } }
}

/** The quickest kernel of these surroundings. It keeps memory between calls, and no results. */
export function kernelHere(): Kernel {
  chosen ??= choose()
  return chosen.kernel
}

/** Which of the twins computes here, for whoever measures: their numbers are the same. */
export function kernelInUse(): KernelUse {
  chosen ??= choose()
  return chosen.use
}

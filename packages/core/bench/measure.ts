/** Measuring without a stopwatch's lies: the middle of several runs, as a ratio within one run. */
import { existsSync, readFileSync } from 'node:fs'

/** Milliseconds of the middle run. */
export function medianMilliseconds(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

/** Milliseconds of the quickest run: on a machine that others use, the one least disturbed. */
export function bestMilliseconds(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** How long a plain copy of so many bytes takes here and now, in milliseconds. */
export function copyMilliseconds(bytes: number): number {
  const from = new Int32Array(bytes / 4).fill(7)
  const to = new Int32Array(bytes / 4)
  return bestMilliseconds(10, () => to.set(from))
}

/**
 * The most memory this process has held, in megabytes (the number only grows). Where the system
 * tells it per program, that: the other number counts what its parent held when it was started.
 */
export function peakMegabytes(): number {
  const told = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(told)?.[1]
  return Number(kilobytes ?? process.resourceUsage().maxRSS) / 1024
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

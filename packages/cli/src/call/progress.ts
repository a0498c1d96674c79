/** A line on standard error while worlds are counted: how many, how fast, how long to go. */
import type { Call } from './command.ts'

/** Prints at most so often; nothing at all where nobody watches and nobody asked. */
export function progressLine(call: Call): (done: number, all: number) => void {
  const isWatched = call.progress !== undefined
  if (!isWatched && call.flags.progress !== true) return nothing
  const start = performance.now()
  let first: number | undefined
  let last = 0
  return (done, all) => {
    first ??= done
    const now = performance.now()
    if (now - last < (isWatched ? 200 : 1_000) && done < all) return
    last = now
    const rate = (done - first) / Math.max((now - start) / 1_000, 0.001)
    const seconds = rate > 0 ? Math.ceil((all - done) / rate) : undefined
    const line = sentence(call, { done, all, rate: Math.round(rate), seconds })
    if (isWatched) call.progress?.(line)
    else call.err(`${line}\n`)
  }
}

function nothing(): void {
  // Nobody watches.
}

function sentence(
  call: Call,
  at: { done: number; all: number; rate: number; seconds: number | undefined },
): string {
  const { done, all, rate, seconds } = at
  if (call.language === 'de')
    return `${done} von ${all} Lesarten, ${rate} je Sekunde, noch ${seconds ?? '?'} s`
  return `${done} of ${all} readings, ${rate} a second, ${seconds ?? '?'} s to go`
}

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

/** Steps so far, once a second if asked for, where nobody knows how much there is to do. */
export function stepsLine(call: Call): (spent: number) => void {
  if (call.flags.progress !== true) return nothing
  let last = performance.now()
  return (spent) => {
    const now = performance.now()
    if (now - last < 1_000) return
    last = now
    call.err(call.language === 'de' ? `${spent} Schritte\n` : `${spent} steps\n`)
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

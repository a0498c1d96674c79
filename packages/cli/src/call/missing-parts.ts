/** Which parts of a count are missing, and the line that counts them. */
import { type AnswerJob, countedIn, type Part, type PartDocument } from '@stufenplan/core'
import type { Call, ExitCode } from './command.ts'
import { printable } from './messages.ts'
import { rangeOf } from './shard.ts'
import { quoted } from './shell-words.ts'

/** How a part was cut, as it says itself. */
export type Cut = NonNullable<PartDocument['cut']>

export interface Incomplete {
  readonly sum: Part
  readonly job: AnswerJob
  readonly cuts: readonly Cut[]
  /** Where the parts lie, if in a folder. */
  readonly folder: string | undefined
}

/** So many stand in one line; after these others may be missing still. */
const listedMax = 60

/** Says what is missing; exit code 2, as a count that is not whole is no answer. */
export function tellMissing(call: Call, incomplete: Incomplete): ExitCode {
  const { sum, job } = incomplete
  const german = call.language === 'de'
  const [missing, all] = [job.worldCount - countedIn(sum), job.worldCount]
  const lines = [
    german
      ? `${missing} von ${all} Lesarten stehen in keinem dieser Teile.`
      : `${missing} of ${all} readings are in none of these parts.`,
  ]
  const found = missingIn(incomplete)
  if (found === undefined) lines.push(german ? 'Die fehlenden ergänzen.' : 'Add those missing.')
  else {
    const { cut, indexes } = found
    const named = `${runsOf(indexes).slice(0, listedMax).join(', ')}`
    lines[0] += german
      ? ` Von ${cut.of} Teilen fehlen: ${named}. Das zählt sie:`
      : ` Of ${cut.of} parts these are missing: ${named}. This counts them:`
    lines.push(lineFor(cut, indexes, incomplete.folder))
  }
  call.err(printable(`${lines.join('\n')}\n`))
  return 2
}

/**
 * The parts that no world was counted of, by the way in which the others were cut; undefined where
 * no way of cutting leaves exactly them.
 */
function missingIn({ sum, job, cuts }: Incomplete): { cut: Cut; indexes: number[] } | undefined {
  const open = job.worldCount - countedIn(sum)
  for (const cut of new Map(cuts.map((one) => [one.of, one])).values()) {
    const indexes: number[] = []
    let worlds = 0
    let next = 0
    for (let index = 1; index <= cut.of; index++) {
      const [from, to] = rangeOf({ index, of: cut.of }, job.worldCount)
      while ((sum.ranges[next]?.[1] ?? to) <= from) next++
      const isTouched = from === to || (sum.ranges[next]?.[0] ?? to) < to
      if (isTouched) continue
      indexes.push(index)
      worlds += to - from
    }
    if (worlds === open) return { cut, indexes }
  }
  return undefined
}

/** Numbers in order as runs: 3, 8–11. */
function runsOf(numbers: readonly number[]): string[] {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
}

/** The line of one part with another number; of several, all in a loop. */
function lineFor({ line, of }: Cut, indexes: readonly number[], folder = 'parts/'): string {
  const [only, ...others] = indexes.slice(0, listedMax)
  const words = ['stufenplan', ...line.map(quoted)].join(' ')
  const end = `--out ${quoted(folder)}`
  if (others.length === 0) return `  ${words} --shard ${only}/${of} ${end}`
  const loop = `for i in ${[only, ...others].join(' ')}; do`
  return `  ${loop} ${words} --shard $i/${of} ${end}; done`
}

/**
 * Counting worlds with several threads. The job is cut into pieces of fixed numbers of worlds; a
 * thread is given one at a time. A thread that dies has its piece counted again by another. With a
 * folder every piece is written there as soon as it is counted, and pieces that are there already
 * are not counted again: a run that was stopped goes on where it was.
 */
import { Worker } from 'node:worker_threads'
import {
  type AnswerJob,
  addParts,
  belongsTo,
  canonicalJson,
  type Model,
  type Part,
  readPart,
  type WorldsQuestion,
  writePart,
} from '@stufenplan/core'
import { UsageError } from './command.ts'
import { isProblem, namesIn, partBytesMax, readText, replaceFile, thisProgram } from './files.ts'

export interface Counting {
  readonly model: Model
  readonly question: WorldsQuestion
  readonly job: AnswerJob
  /** The numbers of the worlds to count, from and up to. */
  readonly range: readonly [number, number]
  readonly workers: number
  readonly folder?: string
  /** What the threads run; this program when left out. */
  readonly program?: string
  readonly progress: (done: number, all: number) => void
}

/** A piece of the job: the worlds from `from` up to `to`. */
export interface Piece {
  readonly from: number
  readonly to: number
}

/** Counts a range; undefined when it was interrupted before the end. */
export async function countWorlds(counting: Counting): Promise<Part | undefined> {
  const { job, range, folder, progress } = counting
  let sum: Part = job.count(0, 0, () => false)
  const add = (part: Part) => {
    const both = addParts(sum, part)
    if (both === undefined) throw new UsageError('Two parts hold the same worlds.')
    sum = both
    progress(countedSoFar(sum), range[1] - range[0])
  }
  const there = folder === undefined ? new Map<string, Part>() : partsIn(folder, counting)
  const pieces = piecesOf(range, job.worldCount)
  for (const piece of pieces) {
    const part = there.get(nameOf(piece))
    if (part) add(part)
  }
  const open = pieces.filter((piece) => !there.has(nameOf(piece)))
  const finished = await countPieces(counting, open, (piece, part) => {
    if (folder !== undefined) keep(folder, counting, piece, part)
    add(part)
  })
  return finished ? sum : undefined
}

function countedSoFar({ ranges }: Part): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0)
}

/** Pieces start at multiples of their size, whatever the range, so that folders fit any range. */
function piecesOf([from, to]: readonly [number, number], worldCount: number): Piece[] {
  const size = Math.min(16_384, Math.max(64, Math.ceil(worldCount / 256)))
  const pieces: Piece[] = []
  for (let start = from; start < to; ) {
    const end = Math.min(to, (Math.floor(start / size) + 1) * size)
    pieces.push({ from: start, to: end })
    start = end
  }
  return pieces
}

function nameOf({ from, to }: Piece): string {
  return `part-${from}-${to}.json`
}

/** The parts of this very job in a folder; those of another are refused, broken ones ignored. */
function partsIn(folder: string, { model, question }: Counting): Map<string, Part> {
  const found = new Map<string, Part>()
  for (const name of namesIn(folder, /^part-\d+-\d+\.json$/)) {
    const read = readText(`${folder}/${name}`, partBytesMax)
    const document = isProblem(read) ? undefined : readPart(parsed(read.text))
    if (document === undefined) continue
    if (!belongsTo(document, model, question))
      throw new UsageError(`"${folder}" holds parts of another question. Choose another folder.`)
    const [range] = document.ranges
    if (document.ranges.length === 1 && range && nameOf({ from: range[0], to: range[1] }) === name)
      found.set(name, document)
  }
  return found
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function keep(folder: string, { model, question, job }: Counting, piece: Piece, part: Part): void {
  const document = writePart(model, question, job, part)
  const problem = replaceFile(`${folder}/${nameOf(piece)}`, `${canonicalJson(document)}\n`)
  if (problem) throw new UsageError(`"${folder}" cannot be written (${problem.reason}).`)
}

type Counted = (piece: Piece, part: Part) => void

async function countPieces(
  counting: Counting,
  pieces: readonly Piece[],
  counted: Counted,
): Promise<boolean> {
  let interrupted = false
  const interrupt = () => {
    interrupted = true
  }
  process.once('SIGINT', interrupt)
  const isInterrupted = () => interrupted
  try {
    if (counting.workers > 1) await withThreads(counting, [...pieces], counted, isInterrupted)
    else await here(counting, pieces, counted, isInterrupted)
  } finally {
    process.removeListener('SIGINT', interrupt)
  }
  return !interrupted
}

async function here(
  { job }: Counting,
  pieces: readonly Piece[],
  counted: Counted,
  isInterrupted: () => boolean,
): Promise<void> {
  for (const piece of pieces) {
    await new Promise((resolve) => setImmediate(resolve))
    if (isInterrupted()) return
    counted(
      piece,
      job.count(piece.from, piece.to, () => true),
    )
  }
}

/** A piece that kills this many threads in a row is not tried again. */
const triesMax = 3

async function withThreads(
  { model, question, workers, program = thisProgram }: Counting,
  open: Piece[],
  counted: Counted,
  isInterrupted: () => boolean,
): Promise<void> {
  const tries = new Map<Piece, number>()
  const work = async (): Promise<void> => {
    while (open.length > 0 && !isInterrupted()) {
      const thread = new Thread(program, { model, question })
      try {
        for (let piece = open.shift(); piece; piece = open.shift()) {
          const part = await thread.count(piece).catch(() => undefined)
          if (part === undefined) {
            open.unshift(again(piece, tries))
            break
          }
          counted(piece, part)
          if (isInterrupted()) return
        }
      } finally {
        await thread.end()
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(workers, open.length) }, work))
}

function again(piece: Piece, tries: Map<Piece, number>): Piece {
  const count = (tries.get(piece) ?? 0) + 1
  tries.set(piece, count)
  if (count >= triesMax)
    throw new Error(
      `Worlds ${piece.from} to ${piece.to} could not be counted: threads die of them.`,
    )
  return piece
}

/** One worker thread, which runs this same program and is sent pieces. */
class Thread {
  readonly #worker: Worker
  #waiting: { resolve: (part: Part) => void; reject: (reason: Error) => void } | undefined
  #ended: Error | undefined

  constructor(
    program: string,
    asked: { readonly model: Model; readonly question: WorldsQuestion },
  ) {
    this.#worker = new Worker(program, { workerData: asked })
    this.#worker.on('message', (part: Part) => this.#waiting?.resolve(part))
    this.#worker.on('error', (error) => this.#endWith(error))
    this.#worker.on('exit', () => this.#endWith(new Error('The thread ended.')))
  }

  #endWith(reason: Error): void {
    this.#ended ??= reason
    this.#waiting?.reject(this.#ended)
  }

  /** The part of a piece; rejected when the thread ends without one. */
  count(piece: Piece): Promise<Part> {
    if (this.#ended) return Promise.reject(this.#ended)
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
      this.#worker.postMessage(piece)
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}

/**
 * Pieces of a job counted by this thread and others beside it.
 *
 * A thread needs half a second until it counts: it loads this program and ranks the states anew.
 * So this thread counts from the start, one thread fewer is begun, and each is sent its next piece
 * while it is still at one. A thread that dies has its pieces counted again by another; one that
 * has not begun when all else is counted has them taken back.
 */
import { Worker } from 'node:worker_threads'
import type { AnswerJob, Model, Part, WorldsQuestion } from '@stufenplan/core'
import { thisProgram } from './files.ts'

/** A piece of the job: the worlds from `from` up to `to`. */
export interface Piece {
  readonly from: number
  readonly to: number
}

export interface Job {
  readonly model: Model
  readonly question: WorldsQuestion
  readonly job: AnswerJob
  readonly workers: number
  /** What the threads run; this program when left out. */
  readonly program?: string
}

export interface Reports {
  readonly counted: (piece: Piece, part: Part) => void
  readonly isInterrupted: () => boolean
}

/** A piece that kills this many threads in a row is not tried again. */
const triesMax = 3

/** Pieces that a thread holds at once: the one that it counts, and the next. */
const aheadMax = 2

export async function countTogether(
  job: Job,
  pieces: readonly Piece[],
  reports: Reports,
): Promise<void> {
  const open = [...pieces]
  const crew = Array.from({ length: Math.min(job.workers, pieces.length) - 1 }, () => {
    return new Hand(job, open, reports)
  })
  const done = Promise.all(crew.map((hand) => hand.work()))
  // A failure is told below; while this thread counts, nobody listens yet.
  done.catch(() => undefined)
  await countHere(job, open, reports)
  for (const hand of crew) open.push(...hand.takeBack())
  await countHere(job, open, reports)
  await done
}

/** Counts open pieces in this thread; those that killed a thread are left to threads. */
async function countHere({ job }: Job, open: Piece[], reports: Reports): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setImmediate(resolve))
    const piece = open.find((one) => !tries.has(one))
    if (piece === undefined || reports.isInterrupted()) return
    open.splice(open.indexOf(piece), 1)
    const part = job.count(piece.from, piece.to, () => !reports.isInterrupted())
    // A piece that was left in the middle is no piece.
    if (reports.isInterrupted()) return
    reports.counted(piece, part)
  }
}

/** How many threads a piece has killed. */
const tries = new WeakMap<Piece, number>()

/** A place in the crew: one thread, and after its death another. */
class Hand {
  readonly #job: Job
  readonly #open: Piece[]
  readonly #reports: Reports
  #thread: Thread | undefined
  #isDone = false

  constructor(job: Job, open: Piece[], reports: Reports) {
    this.#job = job
    this.#open = open
    this.#reports = reports
  }

  async work(): Promise<void> {
    while (!this.#isDone && this.#open.length > 0 && !this.#reports.isInterrupted()) {
      const thread = new Thread(this.#job)
      this.#thread = thread
      try {
        await this.#workWith(thread)
      } finally {
        await thread.end()
      }
    }
  }

  async #workWith(thread: Thread): Promise<void> {
    for (;;) {
      while (thread.held.length < aheadMax) {
        const next = this.#open.shift()
        if (next === undefined) break
        thread.send(next)
      }
      const [piece] = thread.held
      if (piece === undefined || this.#reports.isInterrupted()) return
      const part = await thread.next().catch(() => undefined)
      if (part === undefined) {
        this.#open.unshift(...thread.release().map((one) => (one === piece ? again(one) : one)))
        return
      }
      this.#reports.counted(piece, part)
    }
  }

  /** What its thread was sent, if it has not answered once; the thread is ended. */
  takeBack(): Piece[] {
    const thread = this.#thread
    if (thread === undefined || thread.hasAnswered) return []
    const pieces = thread.release()
    this.#isDone = true
    void thread.end()
    return pieces
  }
}

function again(piece: Piece): Piece {
  const count = (tries.get(piece) ?? 0) + 1
  tries.set(piece, count)
  if (count >= triesMax)
    throw new Error(
      `Worlds ${piece.from} to ${piece.to} could not be counted: threads die of them.`,
    )
  return piece
}

/** One worker thread, which runs this same program, is sent pieces and answers in their order. */
class Thread {
  readonly #worker: Worker
  readonly #parts: Part[] = []
  #held: Piece[] = []
  #waiting: { resolve: (part: Part) => void; reject: (reason: Error) => void } | undefined
  #ended: Error | undefined
  hasAnswered = false

  constructor({ model, question, program = thisProgram }: Job) {
    this.#worker = new Worker(program, { workerData: { model, question } })
    this.#worker.on('message', (part: Part) => {
      this.hasAnswered = true
      this.#parts.push(part)
      this.#deliver()
    })
    this.#worker.on('error', (error) => this.#endWith(error))
    this.#worker.on('exit', () => this.#endWith(new Error('The thread ended.')))
  }

  /** Pieces sent and not answered yet, in order. */
  get held(): readonly Piece[] {
    return this.#held
  }

  send(piece: Piece): void {
    this.#held.push(piece)
    this.#worker.postMessage(piece)
  }

  /** The part of the first piece held; rejected when the thread ends without one. */
  next(): Promise<Part> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
      this.#deliver()
    })
  }

  #deliver(): void {
    const waiting = this.#waiting
    if (waiting === undefined) return
    const part = this.#parts.shift()
    if (part === undefined && this.#ended === undefined) return
    this.#waiting = undefined
    if (part === undefined) waiting.reject(this.#ended ?? new Error('The thread ended.'))
    else {
      this.#held.shift()
      waiting.resolve(part)
    }
  }

  /** Gives up all pieces that it holds. */
  release(): Piece[] {
    const held = this.#held
    this.#held = []
    return held
  }

  #endWith(reason: Error): void {
    this.#ended ??= reason
    this.#deliver()
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}

/**
 * One worker and the requests that wait for it. A request that waits can be taken back; one that
 * runs can be stopped, at the price of a new worker.
 */
import type { Reply, Request, Source, TaskKind, Tasks } from './tasks.ts'

/** What a lane needs of a worker; a test gives it something that is none. */
export interface Port {
  postMessage(request: Request): void
  terminate(): void
  onmessage: ((event: { data: Reply }) => void) | null
  onerror: ((event: { message?: string }) => void) | null
}

export interface Wishes {
  /** Taken back when aborted: dropped while it waits, stopped while it runs. */
  readonly signal?: AbortSignal
  /** Keep a running request although it was taken back: its end is nearer than a new worker. */
  readonly letFinish?: boolean
  readonly progress?: (steps: number) => void
}

interface Waiting {
  readonly kind: TaskKind
  readonly input: unknown
  readonly source: Source
  readonly wishes: Wishes
  readonly resolve: (output: unknown) => void
  readonly reject: (reason: Error) => void
}

/** Thrown to whoever waits for a request that was taken back. */
export class TakenBack extends Error {
  override readonly name = 'TakenBack'
}

/** What goes before a lane: while it is busy, the lane begins nothing new. */
export interface Before {
  readonly isBusy: boolean
  /** Told each time it has nothing left to do. */
  onIdle(listener: () => void): void
}

/** Texts a worker is trusted to still hold; more would be sent again. */
const textsMax = 4

export class Lane {
  readonly #spawn: () => Port
  readonly #queue: Waiting[] = []
  #port: Port | undefined
  #running: Waiting | undefined
  #sent: string[] = []
  readonly #before: Before | undefined
  readonly #idle: (() => void)[] = []

  constructor(spawn: () => Port, before?: Before) {
    this.#spawn = spawn
    this.#before = before
    before?.onIdle(() => this.#next())
  }

  get isBusy(): boolean {
    return this.load > 0
  }

  onIdle(listener: () => void): void {
    this.#idle.push(listener)
  }

  /** Requests that run or wait. */
  get load(): number {
    return this.#queue.length + (this.#running ? 1 : 0)
  }

  /** Starts the worker before it is needed. */
  warm(): void {
    this.#port ??= this.#open()
  }

  run<K extends TaskKind>(
    kind: K,
    input: Tasks[K]['input'],
    source: Source,
    wishes: Wishes = {},
  ): Promise<Tasks[K]['output']> {
    return new Promise((resolve, reject) => {
      if (wishes.signal?.aborted) {
        reject(new TakenBack())
        return
      }
      const waiting: Waiting = {
        kind,
        input,
        source,
        wishes,
        resolve: resolve as (output: unknown) => void,
        reject,
      }
      wishes.signal?.addEventListener('abort', () => this.#takeBack(waiting), { once: true })
      this.#queue.push(waiting)
      this.#next()
    })
  }

  close(): void {
    for (const waiting of this.#queue.splice(0)) waiting.reject(new TakenBack())
    this.#stop(new TakenBack())
  }

  #next(): void {
    if (this.#running || this.#before?.isBusy) return
    const waiting = this.#queue.shift()
    if (waiting === undefined) {
      this.#rest()
      return
    }
    this.#running = waiting
    const { kind, input, source } = waiting
    const isKnown = this.#sent.includes(source.key)
    this.#sent = [...this.#sent.filter((key) => key !== source.key), source.key].slice(-textsMax)
    const request = { kind, input, key: source.key, ...(!isKnown && sent(source)) }
    this.#port ??= this.#open()
    this.#port.postMessage(request as Request)
  }

  /** A moment later, for whoever waited for the last answer may have a question that follows. */
  #rest(): void {
    if (this.#idle.length === 0) return
    setTimeout(() => {
      if (!this.isBusy) for (const listener of this.#idle) listener()
    })
  }

  #open(): Port {
    const port = this.#spawn()
    port.onmessage = ({ data }) => this.#hear(data)
    port.onerror = ({ message }) => this.#stop(new Error(message ?? 'The worker ended.'))
    return port
  }

  #hear(reply: Reply): void {
    const running = this.#running
    if (reply.kind === 'progress') {
      running?.wishes.progress?.(reply.steps)
      return
    }
    this.#running = undefined
    if (reply.kind === 'done') running?.resolve(reply.output)
    else running?.reject(new Error(reply.message))
    this.#next()
  }

  #takeBack(waiting: Waiting): void {
    const place = this.#queue.indexOf(waiting)
    if (place >= 0) this.#queue.splice(place, 1)
    waiting.reject(new TakenBack())
    if (this.#running === waiting && !waiting.wishes.letFinish) this.#stop(new TakenBack())
  }

  #stop(reason: Error): void {
    this.#port?.terminate()
    this.#port = undefined
    this.#sent = []
    const running = this.#running
    this.#running = undefined
    running?.reject(reason)
    this.#next()
  }
}

function sent({ text, model, day }: Source): Pick<Request, 'text' | 'model' | 'day'> {
  return { text, ...(model && { model }), ...(day !== undefined && { day }) }
}

/**
 * A question as a view asks it: the answer of the model on screen, asked again whenever the model
 * or the chosen answers change. Until the new answer is there, the last one stays and `isOld` says
 * so: nothing on screen ever goes blank. Another language tells the same answer anew.
 */
import type { Answer, QuestionInput } from '@stufenplan/core'
import { untrack } from 'svelte'
import { type Progress, type Refused, TakenBack } from '../runner/runner.ts'
import { type Found, type Telling, ToldAnswer } from './told-answer.ts'
import type { GoodText, Workbench } from './workbench.svelte.ts'

export interface Asking {
  /** The last answer there is. */
  readonly asked: ToldAnswer | undefined
  /** Why there is none, in both languages. */
  readonly refused: Refused['problems'] | undefined
  /** A newer answer is on its way. */
  readonly isOld: boolean
  readonly isBusy: boolean
  readonly progress: Progress | undefined
  /** The computation failed: what the program said. */
  readonly failed: string | undefined
  /** Was it stopped by the user? Then `start` asks again. */
  readonly isStopped: boolean
  stop(): void
  start(): void
}

const cache = new WeakMap<GoodText, Map<string, Answer>>()

/** The sentences load while the first answer is worked out; none is shown before. */
class Sentences {
  telling = $state.raw<Telling | undefined>(undefined)
  #isAwaited = false

  load(): void {
    if (this.#isAwaited) return
    this.#isAwaited = true
    void import('@stufenplan/core/explain').then((telling) => {
      this.telling = telling
    })
  }
}
const sentences = new Sentences()

class Question implements Asking {
  readonly #bench: Workbench
  #found = $state.raw<Found | undefined>(undefined)
  refused = $state.raw<Refused['problems'] | undefined>(undefined)
  isOld = $state.raw(false)
  isBusy = $state.raw(false)
  progress = $state.raw<Progress | undefined>(undefined)
  failed = $state.raw<string | undefined>(undefined)
  isStopped = $state.raw(false)
  round = $state.raw(0)
  #controller: AbortController | undefined

  readonly #told = $derived.by(() => {
    const { language } = this.#bench
    const { telling } = sentences
    return this.#found && telling && new ToldAnswer(telling, this.#found, language)
  })

  constructor(bench: Workbench) {
    this.#bench = bench
  }

  get asked(): ToldAnswer | undefined {
    return this.#told
  }

  stop(): void {
    this.isStopped = true
    this.isBusy = false
    this.#controller?.abort()
  }

  start(): void {
    this.isStopped = false
    this.round += 1
  }

  take({ model }: GoodText, result: Answer | Refused): void {
    this.isBusy = false
    this.isOld = false
    this.progress = undefined
    if ('problems' in result) this.refused = result.problems
    else {
      this.#found = { model, answer: result }
      this.refused = undefined
    }
  }

  /** What it is asked of is being made. */
  wait(): void {
    this.isBusy = true
    this.isOld = this.#found !== undefined
  }

  begin(): AbortController {
    this.#controller?.abort()
    this.#controller = new AbortController()
    this.isBusy = true
    this.isOld = this.#found !== undefined
    this.failed = undefined
    return this.#controller
  }

  fail(error: unknown): void {
    if (error instanceof TakenBack) return
    this.isBusy = false
    this.failed = error instanceof Error ? error.message : String(error)
  }
}

interface Settings {
  readonly quick?: boolean | ((of: GoodText) => boolean)
  readonly of?: () => GoodText | undefined
}

/**
 * Asks a question for as long as the calling component is on screen. `question` may read anything
 * reactive; undefined asks nothing. `quick`: the answer is wanted within a moment. `of`: another
 * text than the one on screen. Without a `world` of its own, a question is asked with the answers
 * chosen on screen.
 */
export function asking(
  bench: Workbench,
  question: () => QuestionInput | undefined,
  settings: Settings = {},
): Asking {
  sentences.load()
  const asked = new Question(bench)
  $effect(() => {
    const wanted = question()
    const { world } = bench
    const good = settings.of ? settings.of() : textFor(bench, wanted)
    void asked.round
    if (wanted !== undefined && good === undefined && bench.good) untrack(() => asked.wait())
    if (wanted === undefined || good === undefined || asked.isStopped) return
    const whole = 'world' in wanted && wanted.world !== undefined ? wanted : { ...wanted, world }
    const key = JSON.stringify(whole)
    const known = cache.get(good)?.get(key)
    if (known) return untrack(() => asked.take(good, known))
    const controller = untrack(() => asked.begin())
    const { signal } = controller
    const run = {
      signal,
      progress: (progress: Progress) => {
        if (!signal.aborted) asked.progress = progress
      },
    }
    const { runner } = bench
    const isQuick = typeof settings.quick === 'function' ? settings.quick(good) : settings.quick
    const answering = isQuick
      ? runner.quick(good.source, whole, signal)
      : runner.ask(good.source, whole, run)
    answering.then(
      (result) => {
        if (signal.aborted) return
        if (!('problems' in result)) remember(good, key, result)
        asked.take(good, result)
      },
      (error: unknown) => {
        if (!signal.aborted) asked.fail(error)
      },
    )
    return () => controller.abort()
  })
  return asked
}

/** A question that has a day of its own is asked of all that is written. */
function textFor(bench: Workbench, wanted: QuestionInput | undefined): GoodText | undefined {
  return wanted !== undefined && 'day' in wanted ? bench.good : bench.seen
}

function remember(good: GoodText, key: string, result: Answer): void {
  const known = cache.get(good) ?? new Map<string, Answer>()
  known.set(key, result)
  cache.set(good, known)
}

/**
 * A question as a view asks it: the answer of the model on screen, asked again whenever the model,
 * the chosen answers or the language change. Until the new answer is there, the last one stays and
 * `isOld` says so: nothing on screen ever goes blank.
 */
import type { QuestionInput } from '@stufenplan/core'
import { untrack } from 'svelte'
import { type ExplainedAnswer, type Progress, type Refused, TakenBack } from '../runner/runner.ts'
import type { GoodText, Workbench } from './workbench.svelte.ts'

export interface Asking {
  /** The last answer there is. */
  readonly asked: ExplainedAnswer | undefined
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

const cache = new WeakMap<GoodText, Map<string, ExplainedAnswer>>()

class Question implements Asking {
  asked = $state.raw<ExplainedAnswer | undefined>(undefined)
  refused = $state.raw<Refused['problems'] | undefined>(undefined)
  isOld = $state.raw(false)
  isBusy = $state.raw(false)
  progress = $state.raw<Progress | undefined>(undefined)
  failed = $state.raw<string | undefined>(undefined)
  isStopped = $state.raw(false)
  round = $state.raw(0)
  #controller: AbortController | undefined

  stop(): void {
    this.isStopped = true
    this.isBusy = false
    this.#controller?.abort()
  }

  start(): void {
    this.isStopped = false
    this.round += 1
  }

  take(result: ExplainedAnswer | Refused): void {
    this.isBusy = false
    this.isOld = false
    this.progress = undefined
    if ('problems' in result) this.refused = result.problems
    else {
      this.asked = result
      this.refused = undefined
    }
  }

  begin(): AbortController {
    this.#controller?.abort()
    this.#controller = new AbortController()
    this.isBusy = true
    this.isOld = this.asked !== undefined
    this.failed = undefined
    return this.#controller
  }

  fail(error: unknown): void {
    if (error instanceof TakenBack) return
    this.isBusy = false
    this.failed = error instanceof Error ? error.message : String(error)
  }
}

/**
 * Asks a question for as long as the calling component is on screen. `question` may read anything
 * reactive; undefined asks nothing. `quick`: the answer is wanted within a moment. Without a
 * `world` of its own, a question is asked with the answers chosen on screen.
 */
export function asking(
  bench: Workbench,
  question: () => QuestionInput | undefined,
  settings: { readonly quick?: boolean } = {},
): Asking {
  const asked = new Question()
  $effect(() => {
    const wanted = question()
    const { good, language, world } = bench
    void asked.round
    if (wanted === undefined || good === undefined || asked.isStopped) return
    const whole = 'world' in wanted && wanted.world !== undefined ? wanted : { ...wanted, world }
    const key = `${language} ${JSON.stringify(whole)}`
    const known = cache.get(good)?.get(key)
    if (known) return untrack(() => asked.take(known))
    const controller = untrack(() => asked.begin())
    const { signal } = controller
    const run = {
      signal,
      progress: (progress: Progress) => {
        if (!signal.aborted) asked.progress = progress
      },
    }
    const { runner } = bench
    const answering = settings.quick
      ? runner.quick(good.source, whole, language, signal)
      : runner.ask(good.source, whole, language, run)
    answering.then(
      (result) => {
        if (signal.aborted) return
        if (!('problems' in result)) remember(good, key, result)
        asked.take(result)
      },
      (error: unknown) => {
        if (!signal.aborted) asked.fail(error)
      },
    )
    return () => controller.abort()
  })
  return asked
}

function remember(good: GoodText, key: string, result: ExplainedAnswer): void {
  const known = cache.get(good) ?? new Map<string, ExplainedAnswer>()
  known.set(key, result)
  cache.set(good, known)
}

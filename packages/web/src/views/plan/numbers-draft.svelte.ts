/**
 * Numbers while a slider moves: on screen at once, in the address a moment later, so that dragging
 * asks ten times a second at most. Where the last answer took long, only a pause asks.
 */
import { untrack } from 'svelte'
import type { Asking } from '../../case/answers.svelte.ts'
import { numbersText, type SetNumbers } from './set-numbers.ts'

const momentMs = 100
const slowMs = 300
const pauseMs = 400

export class NumbersDraft {
  set = $state.raw<SetNumbers>({})
  #timer: ReturnType<typeof setTimeout> | undefined
  #isSlow = false
  readonly #apply: (set: SetNumbers) => void

  constructor(apply: (set: SetNumbers) => void) {
    this.#apply = apply
  }

  /** Keeps in step with the address and with how long answers take, while on screen. */
  follow(inAddress: () => SetNumbers, asking: Asking): void {
    $effect(() => {
      const now = inAddress()
      untrack(() => {
        if (this.#timer === undefined && numbersText(now) !== numbersText(this.set)) this.set = now
      })
    })
    let since = 0
    $effect(() => {
      if (asking.isBusy) since = performance.now()
      else if (since > 0) this.#isSlow = performance.now() - since > slowMs
    })
    $effect(() => () => this.drop())
  }

  /** What was changed and is not in the address yet never gets there. */
  drop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  change(set: SetNumbers): void {
    this.set = set
    if (this.#timer !== undefined && !this.#isSlow) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined
        this.#apply(this.set)
      },
      this.#isSlow ? pauseMs : momentMs,
    )
  }
}

/**
 * A value while a slider moves: on screen and in the address at once, the latter ten times a second
 * at most, and what stands there is asked. Where the last answer took long, only a pause asks.
 */
import { untrack } from 'svelte'
import type { Asking } from './answers.svelte.ts'

const momentMs = 100
const slowMs = 300
const pauseMs = 400

interface Settings<Value> {
  readonly start: Value
  /** What two values that are the same have in common, as the address writes it. */
  readonly text: (value: Value) => string
  readonly apply: (value: Value) => void
}

export class Draft<Value> {
  set: Value
  #timer: ReturnType<typeof setTimeout> | undefined
  #isSlow = false
  #appliedAt = Number.NEGATIVE_INFINITY
  readonly #text: (value: Value) => string
  readonly #apply: (value: Value) => void

  constructor({ start, text, apply }: Settings<Value>) {
    this.set = $state.raw(start)
    this.#text = text
    this.#apply = apply
  }

  /** Keeps in step with the address and with how long answers take, while on screen. */
  follow(inAddress: () => Value, asking: Asking): void {
    $effect(() => {
      const now = inAddress()
      untrack(() => {
        if (this.#timer === undefined && this.#text(now) !== this.#text(this.set)) this.set = now
      })
    })
    let since = 0
    $effect(() => {
      // What was asked before anything moved, a model just opened, says nothing of what moves ask.
      if (asking.isBusy) since = this.#appliedAt > 0 ? performance.now() : 0
      else if (since > 0) this.#isSlow = performance.now() - since > slowMs
    })
    $effect(() => () => this.drop())
  }

  /** What was changed and is not in the address yet never gets there. */
  drop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  change(value: Value): void {
    this.set = value
    if (this.#timer !== undefined && !this.#isSlow) return
    clearTimeout(this.#timer)
    const wait = this.#isSlow ? pauseMs : this.#appliedAt + momentMs - performance.now()
    if (wait <= 0) this.#takeOver()
    else this.#timer = setTimeout(() => this.#takeOver(), wait)
  }

  #takeOver(): void {
    this.#timer = undefined
    this.#appliedAt = performance.now()
    this.#apply(this.set)
  }
}

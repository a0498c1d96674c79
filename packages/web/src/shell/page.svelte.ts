/**
 * What every view is given: the workbench, the address, the words, and the panel that says why.
 * Components take it from the context; there is one for the whole page.
 */
import type { QuestionInput } from '@stufenplan/core'
import { getContext, setContext } from 'svelte'
import type { Workbench } from '../case/workbench.svelte.ts'
import { readSettings, type Settings, writeSettings } from '../storage/storage.ts'
import { type Words, wordsIn } from '../words/words.ts'
import type { Address } from './address.svelte.ts'

/** A question whose answer is the reason for a verdict, and what the verdict is about. */
export interface WhyAsked {
  readonly title: string
  readonly question: QuestionInput
  /** The control to return to when the panel closes. */
  readonly from?: HTMLElement
}

export class Page {
  readonly bench: Workbench
  readonly address: Address
  settings = $state.raw<Settings>(readSettings())
  whyAsked = $state.raw<WhyAsked | undefined>(undefined)
  /** Said to everyone, screen readers included; the last message only. */
  message = $state.raw<string>('')

  constructor(bench: Workbench, address: Address) {
    this.bench = bench
    this.address = address
    bench.language = this.settings.language
  }

  get words(): Words {
    return wordsIn(this.bench.language)
  }

  set(settings: Partial<Settings>): void {
    this.settings = { ...this.settings, ...settings }
    this.bench.language = this.settings.language
    writeSettings(this.settings)
  }

  why(asked: WhyAsked): void {
    this.whyAsked = asked
  }

  say(message: string): void {
    this.message = message
  }
}

const key = Symbol('page')

export function providePage(page: Page): void {
  setContext(key, page)
}

export function usePage(): Page {
  return getContext<Page>(key)
}

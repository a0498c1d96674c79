/**
 * What every view is given: the workbench, the address, the words, and the panel that says why.
 * Components take it from the context; there is one for the whole page.
 */
import type { Inline, PartKind, QuestionInput } from '@stufenplan/core'
import { getContext, setContext } from 'svelte'
import type { Workbench } from '../case/workbench.svelte.ts'
import type { PartGiven } from '../runner/runner.ts'
import {
  type Reading,
  readSettings,
  type Settings,
  type StoredCase,
  writeSettings,
} from '../storage/storage.ts'
import { type Words, wordsIn } from '../words/words.ts'
import type { Address } from './address.svelte.ts'
import { FileOfCase } from './file-of-case.svelte.ts'

/** A question whose answer is the reason for a verdict, and what the verdict is about. */
export interface WhyAsked {
  readonly title: string
  readonly question: QuestionInput
  /** The reason in a sentence, where it is known already. */
  readonly because?: readonly Inline[]
  /** The control to return to when the panel closes. */
  readonly from?: HTMLElement
}

/** What came in with a file of another kind: something to read, until the reader closes it. */
export interface Notice {
  readonly title: string
  readonly lines: readonly string[]
}

/** A file that does not say how it is written, and what its opening waits for. */
export interface EncodingAsked {
  readonly name: string
  readonly readings: readonly Reading[]
  readonly answer: (text: string | undefined) => void
}

/** A file that holds a part of a case: looked through before anything of it joins. */
export interface PartAsked {
  readonly kind: PartKind
  readonly given: PartGiven
}

/** A message stays in sight this long, and longer by its length. */
const toldMilliseconds = 6_000
const toldMillisecondsPerLetter = 60

export class Page {
  readonly bench: Workbench
  readonly address: Address
  readonly file: FileOfCase = new FileOfCase(this)
  settings = $state.raw<Settings>(readSettings())
  whyAsked = $state.raw<WhyAsked | undefined>(undefined)
  /** Said to everyone, screen readers included; the last message only. */
  message = $state.raw<string>('')
  /** Is the message shown, and not only read out? */
  isTold = $state.raw(false)
  isGlossaryOpen = $state(false)
  notice = $state.raw<Notice | undefined>(undefined)
  partAsked = $state.raw<PartAsked | undefined>(undefined)
  /** Are the forms shown in which the case can leave? */
  isExportOpen = $state(false)
  encodingAsked = $state.raw<EncodingAsked | undefined>(undefined)
  /** A link or a file that led nowhere: why, in place of a case. */
  broken = $state.raw<'link' | 'served' | undefined>(undefined)
  #untold: ReturnType<typeof setTimeout> | undefined

  constructor(bench: Workbench, address: Address) {
    this.bench = bench
    this.address = address
    bench.language = this.settings.language
    bench.cases.onRecovered(this.heardAside)
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

  /** Said to screen readers only: what was done shows on screen by itself. */
  say(message: string): void {
    this.isTold = false
    this.message = message
  }

  /** Said in sight of everyone. */
  readonly tell = (message: string): void => {
    this.message = message
    this.isTold = true
    clearTimeout(this.#untold)
    const time = toldMilliseconds + message.length * toldMillisecondsPerLetter
    this.#untold = setTimeout(() => this.hush(), time)
  }

  hush(): void {
    this.isTold = false
    this.message = ''
  }

  /** Texts of tabs that ended were put aside, because others had saved meanwhile. */
  readonly heardAside = (aside: readonly StoredCase[]): void => {
    const { title, line } = this.words.shell.foundAside
    if (aside.length > 0) this.notice = { title, lines: aside.map(({ name }) => line(name)) }
  }
}

const key = Symbol('page')

export function providePage(page: Page): void {
  setContext(key, page)
}

export function usePage(): Page {
  return getContext<Page>(key)
}

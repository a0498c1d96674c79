/**
 * What is on screen: one case, its text, what the text was read as, the chosen answers, the way
 * back. Every view looks at this one workbench and changes it through its methods only.
 *
 *     text ──read──▶ reading (diagnostics) ──where it has no errors──▶ good (model) ──▶ answers
 *
 * While a text has errors, `good` stays the last one that had none, so that no view goes blank.
 */
import type { Edit, Language, Model } from '@stufenplan/core'
import { type ReadText, type Runner, type Source, TakenBack } from '../runner/runner.ts'
import type { Cases, StoredCase } from '../storage/storage.ts'
import { type History, type Moment, noHistory, recorded, redone, undone } from './history.ts'

export interface GoodText {
  readonly source: Source
  readonly model: Model
}

export type Saving = 'untouched' | 'waiting' | 'saved' | 'failed'

/** A change on screen: what it was, and whether it runs together with the one before. */
export interface Cause {
  readonly what: string
  readonly mark?: string
}

/** A case as it is opened. */
export interface Opening {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly world?: Readonly<Record<string, string>>
  readonly saves?: number
  readonly origin?: string
  readonly handle?: FileSystemFileHandle
}

const saveAfterMilliseconds = 300
const readAfterMilliseconds = 150

export class Workbench {
  id = $state.raw('')
  name = $state.raw('')
  text = $state.raw('')
  reading = $state.raw<ReadText | undefined>(undefined)
  good = $state.raw<GoodText | undefined>(undefined)
  world = $state.raw<Readonly<Record<string, string>>>({})
  language = $state.raw<Language>('en')
  saving = $state.raw<Saving>('untouched')
  history = $state.raw<History>(noHistory)
  /** A file of a newer format: shown, never written. */
  readOnly = $state.raw(false)
  /** Another tab saved this case; this tab's text was put aside under the given name. */
  setAside = $state.raw<string | undefined>(undefined)
  handle = $state.raw<FileSystemFileHandle | undefined>(undefined)
  origin = $state.raw<string | undefined>(undefined)

  readonly runner: Runner
  readonly cases: Cases
  #saves = 0
  #typing: ReturnType<typeof setTimeout> | undefined
  #reading: AbortController | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Something here is not in storage yet: it waits, or its writing has not come to an end. */
  #isUnsaved = false
  #writing: Promise<void> = Promise.resolve()
  #changing: Promise<unknown> = Promise.resolve()

  constructor(runner: Runner, cases: Cases) {
    this.runner = runner
    this.cases = cases
    cases.onTold(({ id, saves }) => {
      if (id === this.id && saves !== this.#saves) void this.#follow()
    })
  }

  get model(): Model | undefined {
    return this.good?.model
  }

  /** Is what is shown older than the text, because the text has errors now? */
  get isBehind(): boolean {
    return this.good !== undefined && this.reading !== undefined && !this.reading.model
  }

  /** The text with a short name, as the runner wants it. */
  get source(): Source {
    return { key: keyOf(this.text), text: this.text }
  }

  /** A text that is most likely to be opened in a moment. */
  expect(text: string): void {
    this.runner.expect({ key: keyOf(text), text })
  }

  async open(opening: Opening): Promise<void> {
    await this.flush()
    this.id = opening.id
    this.name = opening.name
    this.world = opening.world ?? {}
    this.history = noHistory
    this.setAside = undefined
    this.handle = opening.handle
    this.origin = opening.origin
    this.#saves = opening.saves ?? 0
    this.saving = this.#saves > 0 ? 'saved' : 'untouched'
    this.good = undefined
    this.reading = undefined
    this.readOnly = (await this.#take(opening.text))?.newer ?? false
  }

  /** Changes the text. Views give the whole new text; nothing is patched behind the user's back. */
  edit(text: string, cause: Cause): void {
    if (this.readOnly || text === this.text) return
    this.#record(cause)
    void this.#take(text)
    this.#saveSoon()
  }

  /** The same while somebody types: the text stands at once, and is read when the typing pauses. */
  type(text: string, cause: Cause): void {
    if (this.readOnly || text === this.text) return
    this.#record(cause)
    this.text = text
    clearTimeout(this.#typing)
    this.#typing = setTimeout(() => void this.#take(this.text), readAfterMilliseconds)
    this.#saveSoon()
  }

  /**
   * Changes parts of the text and leaves the rest as its author wrote it. One change waits for the
   * other, and each is made in the newest text: what is typed meanwhile is not lost. False where
   * the change cannot be made in the text as it is.
   */
  change(edits: readonly Edit[], cause: Cause): Promise<boolean> {
    const made = this.#changing.then(() => this.#change(edits, cause))
    this.#changing = made.catch(() => undefined)
    return made
  }

  async #change(edits: readonly Edit[], cause: Cause): Promise<boolean> {
    for (;;) {
      const { id, text } = this
      if (this.readOnly) return false
      const edited = await this.runner.edit(this.source, edits)
      if (id !== this.id) return false
      if (text !== this.text) continue
      if (edited === undefined) return false
      this.edit(edited, cause)
      return true
    }
  }

  /** Chooses answers to contested questions, as on screen only; the text stays as it is. */
  choose(world: Readonly<Record<string, string>>, cause: Cause): void {
    this.#record(cause)
    this.world = world
    this.#saveSoon()
  }

  undo(): void {
    const step = undone(this.history, this.#moment())
    if (step) this.#goTo(...step)
  }

  redo(): void {
    const step = redone(this.history, this.#moment())
    if (step) this.#goTo(...step)
  }

  /** Keeps a case that came from outside, although nothing in it was changed yet. */
  keep(): void {
    this.#saveSoon()
  }

  /** Writes what waits to be written; resolves once it is in storage. */
  async flush(): Promise<void> {
    if (this.#timer !== undefined) {
      clearTimeout(this.#timer)
      this.#timer = undefined
      this.#writing = this.#writing.then(() => this.#save())
    }
    await this.#writing
  }

  #moment(): Moment {
    return { text: this.text, world: this.world }
  }

  #record({ what, mark }: Cause): void {
    const step = { before: this.#moment(), what, ...(mark !== undefined && { mark }) }
    this.history = recorded(this.history, { ...step, at: performance.now() })
  }

  #goTo(moment: Moment, history: History): void {
    this.history = history
    this.world = moment.world
    if (moment.text !== this.text) void this.#take(moment.text)
    this.#saveSoon()
  }

  /** Reads a text in the worker; only the newest one counts. */
  async #take(text: string): Promise<ReadText | undefined> {
    clearTimeout(this.#typing)
    this.#reading?.abort()
    this.#reading = new AbortController()
    this.text = text
    const { source } = this
    try {
      const reading = await this.runner.read(source, this.#reading.signal)
      if (this.text !== text) return undefined
      this.reading = reading
      if (reading.model) this.good = { source, model: reading.model }
      return reading
    } catch (error) {
      if (!(error instanceof TakenBack)) throw error
      return undefined
    }
  }

  #saveSoon(): void {
    this.#isUnsaved = true
    this.saving = 'waiting'
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), saveAfterMilliseconds)
  }

  async #save(): Promise<void> {
    try {
      const saved = await this.cases.save(this.#asStored(this.id, this.name), this.#saves)
      if (saved.kind === 'overtaken') {
        await this.#putAside(saved.stored)
        return
      }
      this.#saves = saved.stored.saves
      if (this.#timer !== undefined) return
      this.#isUnsaved = false
      this.saving = 'saved'
    } catch {
      this.saving = 'failed'
    }
  }

  #asStored(id: string, name: string): Omit<StoredCase, 'saves'> {
    const { text, world, origin } = this
    return { id, name, text, world, savedAt: Date.now(), ...(origin !== undefined && { origin }) }
  }

  /** Another tab was faster: its text stands, ours goes on as a case of its own. */
  async #putAside(there: StoredCase): Promise<void> {
    const clock = new Date().toISOString().slice(11, 19).replaceAll(':', '.')
    const id = `${there.id}~${crypto.randomUUID().slice(0, 8)}`
    const name = `${there.name} (${clock})`
    const saved = await this.cases.save(this.#asStored(id, name), 0)
    this.id = id
    this.name = name
    this.#saves = saved.stored.saves
    this.setAside = name
    if (this.#timer !== undefined) return
    this.#isUnsaved = false
    this.saving = 'saved'
  }

  /** Another tab saved this case: follow it, unless something here waits to be written. */
  async #follow(): Promise<void> {
    if (this.#isUnsaved) return
    const stored = await this.cases.find(this.id)
    if (stored === undefined || this.#isUnsaved || stored.saves === this.#saves) return
    this.#saves = stored.saves
    this.world = stored.world
    this.saving = 'saved'
    if (stored.text === this.text) return
    this.#record({ what: 'other-tab' })
    await this.#take(stored.text)
  }
}

let keys = 0
const keyByText = new Map<string, string>()

/** A short name for a text, so that a worker that has it need not be sent it again. */
function keyOf(text: string): string {
  const known = keyByText.get(text)
  if (known !== undefined) return known
  if (keyByText.size > 100) keyByText.clear()
  const key = `text-${++keys}`
  keyByText.set(text, key)
  return key
}

/**
 * What is on screen: one case, its text, what the text was read as, the chosen answers, the way
 * back. Every view looks at this one workbench and changes it through its methods only.
 *
 *     text ──read──▶ reading (diagnostics) ──where it has no errors──▶ good (model) ──▶ answers
 *
 * While a text has errors, `good` stays the last one that had none, so that no view goes blank.
 */

import type { AnyEdit, Language, Model } from '@stufenplan/core'
import { unstatedActors } from '@stufenplan/core/voice'
import {
  type Answers,
  type Deed,
  type History,
  noHistory,
  type Wanted,
  walked,
} from '../history/history.ts'
import { changeBetween } from '../history/text-change.ts'
import { type ReadText, type Runner, type Source, TakenBack } from '../runner/runner.ts'
import { asideOf, type CaseFile, type Cases, type StoredCase } from '../storage/storage.ts'
import { keyOf } from './text-key.ts'

export interface GoodText {
  readonly source: Source
  readonly model: Model
  /** Actors of whom no wish is stated: nothing is judged for them. */
  readonly unstated: readonly string[]
}

export type Saving = 'untouched' | 'waiting' | 'saved' | 'failed'

/** A change on screen: what it was, and whether it runs together with the one before. */
export interface Cause {
  readonly what: string
  readonly mark?: string
  /** The edits that were wanted, where it makes them. */
  readonly wanted?: string
}

/** A case as it is opened. */
export interface Opening {
  readonly id: string
  readonly name: string
  readonly text: string
  /** What the text was read as, where that is known. */
  readonly reading?: ReadText
  readonly world?: Readonly<Record<string, string>>
  readonly saves?: number
  readonly origin?: string
  readonly history?: History
  readonly file?: CaseFile
  /** Given to be read, and not to be changed. */
  readonly isReadOnly?: boolean
}

const saveAfterMilliseconds = 300
const saveAgainAfterMilliseconds = 5_000
const readAfterMilliseconds = 150

export class Workbench {
  id = $state.raw('')
  name = $state.raw('')
  text = $state.raw('')
  reading = $state.raw<ReadText | undefined>(undefined)
  /** The text that `reading` is of: the newest one has been read where the two are the same. */
  readText = $state.raw('')
  good = $state.raw<GoodText | undefined>(undefined)
  world = $state.raw<Readonly<Record<string, string>>>({})
  language = $state.raw<Language>('en')
  saving = $state.raw<Saving>('untouched')
  history = $state.raw<History>(noHistory)
  /** Shown, never written: a file of a newer format, or one that was given to be read. */
  readOnly = $state.raw<'newer' | 'given' | undefined>(undefined)
  /** Another tab saved this case; this tab's text was put aside under the given name. */
  setAside = $state.raw<string | undefined>(undefined)
  /** The file that the case belongs to, with the text it held when the two were last the same. */
  file = $state.raw<CaseFile | undefined>(undefined)
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
  /** What was asked for and is not made yet. */
  #wanted: readonly Wanted[] = []

  constructor(runner: Runner, cases: Cases) {
    this.runner = runner
    this.cases = cases
    cases.onTold(({ id, saves }) => {
      if (id === this.id && saves !== this.#saves) void this.#follow()
    })
  }

  /** Everything is asked as of this day; undefined: as the model is written. */
  day = $state.raw<string | undefined>(undefined)
  #dated = $state.raw<{ readonly of: GoodText; readonly day: string; readonly seen: GoodText }>()

  /** What questions are asked of: the model, as of the day; undefined while that is made. */
  get seen(): GoodText | undefined {
    const { day, good } = this
    if (day === undefined) return good
    const dated = this.#dated
    return dated?.of === good && dated?.day === day ? dated.seen : undefined
  }

  /** Looks at a text from a day: what was reached and known by then is where it starts. */
  async lookFrom(of: GoodText, day: string): Promise<void> {
    const source = { ...of.source, key: `${of.source.key} ${day}`, day }
    const model = await this.runner.model(source)
    if (this.day !== day || this.good !== of) return
    this.#dated = { of, day, seen: { source, model, unstated: unstatedActors(model) } }
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

  /** Another text than the one on screen, such as an older version; undefined with errors in it. */
  async otherText(text: string): Promise<GoodText | undefined> {
    const source = { key: keyOf(text), text }
    const { model } = await this.runner.read(source)
    return model && { source, model, unstated: unstatedActors(model) }
  }

  /** A text that is most likely to be opened in a moment. */
  expect(text: string): void {
    this.runner.expect({ key: keyOf(text), text })
  }

  async open(opening: Opening): Promise<void> {
    await this.flush()
    if (!this.#isUnsaved) this.cases.end()
    this.id = opening.id
    this.name = opening.name
    this.world = opening.world ?? {}
    this.history = opening.history ?? noHistory
    this.setAside = undefined
    this.file = opening.file
    this.origin = opening.origin
    this.#saves = opening.saves ?? 0
    this.#isUnsaved = false
    this.saving = this.#saves > 0 ? 'saved' : 'untouched'
    this.good = undefined
    this.reading = undefined
    this.text = opening.text
    if (opening.reading) this.#isRead(this.source, opening.reading)
    this.#begin()
    this.readOnly = opening.isReadOnly ? 'given' : undefined
    if ((await this.#take(opening.text))?.newer) this.readOnly = 'newer'
  }

  /** The journal goes on from what is saved, or from what was opened. */
  #begin(): void {
    const stored = { ...this.#asStored(this.id, this.name), saves: this.#saves }
    this.cases.begin(stored, this.history)
  }

  /** Changes the text. Views give the whole new text; nothing is patched behind the user's back. */
  edit(text: string, cause: Cause): void {
    if (this.readOnly || text === this.text) return
    this.#did({ text }, cause)
    void this.#take(text)
  }

  /** The same while somebody types: the text stands at once, and is read when the typing pauses. */
  type(text: string, cause: Cause): void {
    if (this.readOnly || text === this.text) return
    this.#did({ text }, cause)
    clearTimeout(this.#typing)
    this.#typing = setTimeout(() => void this.#take(this.text), readAfterMilliseconds)
  }

  /**
   * Changes parts of the text and leaves the rest as its author wrote it. One change waits for the
   * other, and each is made in the newest text: what is typed meanwhile is not lost. False where
   * the change cannot be made in the text as it is.
   */
  change(edits: readonly AnyEdit[], cause: Cause): Promise<boolean> {
    if (this.readOnly) return Promise.resolve(false)
    const wanted = { kind: 'wanted', wanted: `${++wishes}`, edits, ...cause } as const
    this.#wanted = [...this.#wanted, wanted]
    this.cases.note(wanted, this.text.length)
    const made = this.#changing.then(async () => {
      let isMade = false
      try {
        isMade = await this.#change(edits, { ...cause, wanted: wanted.wanted })
        return isMade
      } finally {
        this.#wanted = this.#wanted.filter((one) => one !== wanted)
        if (!isMade) this.cases.note({ kind: 'dropped', wanted: wanted.wanted }, this.text.length)
      }
    })
    this.#changing = made.catch(() => undefined)
    return made
  }

  async #change(edits: readonly AnyEdit[], cause: Cause): Promise<boolean> {
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

  /** Resolves once the newest text has been read. */
  async settled(): Promise<void> {
    while (this.readText !== this.text) await this.#take(this.text)
  }

  /** Chooses answers to contested questions, as on screen only; the text stays as it is. */
  choose(world: Readonly<Record<string, string>>, cause: Cause): void {
    this.#did({ world }, cause)
  }

  undo(): void {
    this.#do({ kind: 'undo' })
    void this.#take(this.text)
  }

  redo(): void {
    this.#do({ kind: 'redo' })
    void this.#take(this.text)
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

  #did({ text = this.text, world }: { text?: string; world?: Answers }, cause: Cause): void {
    const change = changeBetween(this.text, text)
    const more = { ...(change && { change }), ...(world && { world }) }
    this.#do({ kind: 'did', ...cause, ...more, at: Date.now() })
  }

  /** Does a deed, and has it in the journal before anything else is done. */
  #do(deed: Deed): void {
    const { text, world, history } = this
    const next = walked({ text, world, history }, deed)
    if (next === undefined) return
    this.cases.note(deed, text.length)
    this.#goTo(next)
    this.#saveSoon()
  }

  #goTo({ text, world, history }: NonNullable<ReturnType<typeof walked>>): void {
    this.text = text
    this.world = world
    this.history = history
  }

  /** Reads a text in the worker; only the newest one counts. */
  async #take(text: string): Promise<ReadText | undefined> {
    clearTimeout(this.#typing)
    if (text === this.readText && this.reading !== undefined) return this.reading
    this.#reading?.abort()
    this.#reading = new AbortController()
    const { source } = this
    try {
      const reading = await this.runner.read(source, this.#reading.signal)
      if (this.text !== text) return undefined
      this.#isRead(source, reading)
      return reading
    } catch (error) {
      if (!(error instanceof TakenBack)) throw error
      return undefined
    }
  }

  #isRead(source: Source, reading: ReadText): void {
    this.reading = reading
    this.readText = source.text
    const { model } = reading
    if (model) this.good = { source: { ...source, model }, model, unstated: unstatedActors(model) }
  }

  #saveSoon(): void {
    this.#isUnsaved = true
    this.saving = 'waiting'
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), saveAfterMilliseconds)
  }

  async #save(): Promise<void> {
    const kept = this.#kept()
    try {
      const saved = await this.cases.save(this.#asStored(this.id, this.name), this.#saves, kept)
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
      this.#timer ??= setTimeout(() => void this.flush(), saveAgainAfterMilliseconds)
    }
  }

  /** What goes along with a save. What is still to be made is noted anew, to outlive it. */
  #kept(): { readonly history: History; readonly noted: number } {
    const { noted } = this.cases
    for (const wanted of this.#wanted) this.cases.note(wanted, this.text.length)
    return { history: this.history, noted }
  }

  #asStored(id: string, name: string): Omit<StoredCase, 'saves'> {
    const { text, world, origin } = this
    return { id, name, text, world, savedAt: Date.now(), ...(origin !== undefined && { origin }) }
  }

  /** Another tab was faster: its text stands, ours goes on as a case of its own. */
  async #putAside(there: StoredCase): Promise<void> {
    const { id, name } = asideOf(there, await this.cases.list())
    const kept = this.#kept()
    const saved = await this.cases.save(this.#asStored(id, name), 0, kept)
    this.id = id
    this.name = name
    this.#saves = saved.stored.saves
    this.setAside = name
    // The copy of a text is not the case that the file belongs to.
    this.file = undefined
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
    this.saving = 'saved'
    const { text, world, history } = this
    const change = changeBetween(text, stored.text)
    const next = walked(
      { text, world, history },
      {
        kind: 'did',
        ...(change && { change }),
        world: stored.world,
        what: 'other-tab',
        mark: 'other-tab',
        at: Date.now(),
      },
    )
    this.cases.end()
    if (next && (change || JSON.stringify(world) !== JSON.stringify(stored.world))) this.#goTo(next)
    this.#begin()
    await this.#take(stored.text)
  }
}

let wishes = 0

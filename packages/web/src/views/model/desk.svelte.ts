/** What every form of the view is given: the document as written, and ways to change it. */
import type { Gone } from '@stufenplan/core'
import { getContext, setContext } from 'svelte'
import { removePart, renameEntry } from '../../edits/entries.ts'
import { toBeFilled } from '../../edits/waiting.ts'
import {
  type AnyEdit,
  type DocumentPath,
  type JsonRecord,
  languagesOf,
} from '../../edits/written.ts'
import type { Page } from '../../page/page.svelte.ts'
import type { Remark, TextPlace } from '../../runner/runner.ts'
import { type ModelWords, modelWords } from '../../words/model.ts'

const nothing: JsonRecord = {}

/** A part of the document, or a place in its text. */
export type Wanted = { readonly path: DocumentPath } | { readonly place: TextPlace }

/** What goes with a part that is to be removed. */
export interface Removing {
  readonly path: DocumentPath
  readonly label: string
  readonly gone: readonly Gone[]
}

export class Desk {
  readonly page: Page
  /** Remarks of the slower check, for the text they were made of. */
  checked = $state.raw<{ readonly text: string; readonly remarks: readonly Remark[] }>()
  /** Where the editor should go; a new object each time. */
  wanted = $state.raw<Wanted | undefined>(undefined)
  #lastWritten: JsonRecord = nothing

  constructor(page: Page) {
    this.page = page
  }

  /** Forms alone, or the text with them: then the names that the text uses are shown too. */
  get side(): 'forms' | 'text' {
    return this.page.settings.showsText ? 'text' : 'forms'
  }

  set side(side: 'forms' | 'text') {
    this.page.set({ showsText: side === 'text' })
  }

  get words(): ModelWords {
    return modelWords[this.page.bench.language]
  }

  get hasText(): boolean {
    return this.side === 'text'
  }

  /** The newest document that could be read; the last one while the text is broken. */
  get written(): JsonRecord {
    const now = this.page.bench.reading?.written
    if (now) this.#lastWritten = now
    return now ?? this.#lastWritten
  }

  /** The text cannot be read as a document now, so the forms show an older one. */
  get isBroken(): boolean {
    return this.page.bench.reading?.written === undefined
  }

  get languages(): readonly string[] {
    return languagesOf(this.written)
  }

  get remarks(): readonly Remark[] {
    const { reading, text } = this.page.bench
    const more = this.checked?.text === text ? this.checked.remarks : []
    return [...(reading?.remarks ?? []), ...more]
  }

  /** The remarks about a part of the document. */
  remarksAt(path: DocumentPath): readonly Remark[] {
    return this.remarks.filter((remark) => path.every((step, i) => remark.path[i] === step))
  }

  async change(edits: readonly AnyEdit[], what: string, mark?: string): Promise<boolean> {
    const { page } = this
    if (edits.length === 0) return true
    const isMade = await page.bench.change(edits, { what, ...(mark && { mark }) })
    if (!isMade) page.tell(page.words.shell.changeRefused)
    return isMade
  }

  /** A removal that takes more along, until the user has said yes or no. */
  removing = $state.raw<Removing | undefined>(undefined)

  /** Removes a part of the document with all that hangs on it; asks where that is more than it. */
  async remove(path: DocumentPath, label: string): Promise<void> {
    const { page } = this
    const { text } = page.bench
    const gone = await page.bench.runner.about('uses', { path }, page.bench.source)
    if (text !== page.bench.text) return await this.remove(path, label)
    if (gone === undefined) page.tell(page.words.shell.changeRefused)
    else if (gone.length > 1) this.removing = { path, label, gone: gone.slice(1) }
    else await this.removeAll(path, label)
  }

  async removeAll(path: DocumentPath, label: string): Promise<void> {
    await this.change(removePart(path, toBeFilled), this.words.removed(label))
  }

  /** Gives an entry another id, wherever it is named; false where the name cannot be had. */
  rename(path: DocumentPath, key: string, label: string): Promise<boolean> {
    return this.change(renameEntry(path, key), this.words.changed(label))
  }

  /** What would be wrong in a part of the document after some edits. */
  async tryOut(edits: readonly AnyEdit[], path: DocumentPath): Promise<readonly Remark[]> {
    const { bench } = this.page
    const remarks = await bench.runner.about('try', { edits }, bench.source)
    return (remarks ?? []).filter(
      (remark) => remark.severity === 'error' && path.every((step, i) => remark.path[i] === step),
    )
  }

  show(path: DocumentPath): void {
    this.side = 'text'
    this.isFormWanted = false
    this.wanted = { path }
  }

  showPlace(place: TextPlace): void {
    this.side = 'text'
    this.isFormWanted = false
    this.wanted = { place }
  }

  /** Of both, where only one has room: the forms. */
  isFormWanted = $state(false)

  showsForm(): void {
    this.isFormWanted = true
  }
}

const key = Symbol('desk')

export function provideDesk(page: Page): Desk {
  return setContext(key, new Desk(page))
}

export function useDesk(): Desk {
  return getContext<Desk>(key)
}

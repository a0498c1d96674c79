/**
 * The journal: every deed is written the moment it is done, long before the case is saved.
 *
 *     anchor (case, history) -- deed 1 -- deed 2 -- … --save--> new anchor
 *
 * A session is one case open in one tab. Its anchor is what both began with; its deeds follow. What
 * a tab leaves behind when it ends is found by the next page, walked again, and saved as if the tab
 * had lived to do so.
 *
 * Reason: a write that asks for nothing and says at once that it is complete is on its way when the
 * key has been handled, whatever becomes of the page. It must stand behind nothing that takes long.
 * So saves touch other stores than deeds do, and neither waits until the disk has really written: a
 * process that is killed takes nothing from the system's memory. A disk that was waited for at each
 * save once held deeds back for 388 ms. It is waited for when the writer pauses, for the day when
 * the power fails. `localStorage` lacked what the last 2 to 3 seconds had brought.
 */

import type { IDBPObjectStore } from 'idb'
import {
  type Deed,
  type History,
  type Trail,
  unmade,
  type Wanted,
  walked,
} from '../history/history.ts'
import {
  type Anchor,
  type Database,
  type KeptDeed,
  newId,
  type Schema,
  type StoredCase,
} from './database.ts'

const tabKey = 'stufenplan-tab'
/** How long a page waits for its own last life in this tab to end. */
const lastLifeMilliseconds = 500
/** The disk is waited for once the writer has paused so long. */
const pauseMilliseconds = 2_000
const lockOf = (tab: string) => `stufenplan-tab-${tab}`

/** What goes along with a save: the way back, and the deeds that the text holds. */
export interface Kept {
  readonly history: History
  readonly noted: number
}

export class Journal {
  readonly #tab = newId()
  readonly #database: Promise<Database>
  /** The tab's name before a reload; a copied tab has the name of one that lives. */
  readonly #before = exchangeTab(this.#tab)
  #opened: Database | undefined
  #session = ''
  #n = 0
  #pausing: ReturnType<typeof setTimeout> | undefined

  constructor(database: Promise<Database>) {
    this.#database = database.then((opened) => {
      this.#opened = opened
      return opened
    })
    // Held as long as the tab lives: whoever can have it knows that the tab has ended.
    void navigator.locks?.request(lockOf(this.#tab), () => new Promise(() => undefined))
  }

  /** How many deeds of the session there are. */
  get count(): number {
    return this.#n
  }

  /** The anchor of this session, for a save to write along with the case. */
  anchor(stored: StoredCase, { history, noted }: Kept): Anchor {
    return { session: this.#session, tab: this.#tab, noted, stored, history }
  }

  /** A save holds the deeds up to the one that its anchor names. */
  saved(anchor: Anchor): void {
    this.#begin('deeds', (store) => store.delete(deedsOf(anchor.session, anchor.noted)))
    clearTimeout(this.#pausing)
    this.#pausing = setTimeout(() => {
      if (this.#session === anchor.session && this.#n === anchor.noted)
        this.#begin('anchors', (store) => store.put(anchor), 'strict')
    }, pauseMilliseconds)
  }

  /** Begins a session: from now on deeds follow this case. */
  begin(stored: StoredCase, history: History): void {
    this.#session = newId()
    this.#n = 0
    const anchor = this.anchor(stored, { history, noted: 0 })
    this.#begin('anchors', (store) => store.put(anchor))
  }

  /** Notes a deed. It is on its way to the disk when this returns. */
  note(deed: Deed, length: number): void {
    this.#n += 1
    const kept = { session: this.#session, n: this.#n, deed, length }
    this.#begin('deeds', (store) => store.put(kept))
  }

  /** Ends a session that has nothing left to save. */
  end(): void {
    const session = this.#session
    this.#begin('anchors', (store) => store.delete(session))
    this.#begin('deeds', (store) => store.delete(deedsOf(session)))
  }

  /** A write that fails is not mourned: the save that follows says whether the browser keeps. */
  #begin<Name extends 'anchors' | 'deeds'>(
    name: Name,
    write: (store: IDBPObjectStore<Schema, [Name], Name, 'readwrite'>) => Promise<unknown>,
    durability: 'relaxed' | 'strict' = 'relaxed',
  ): void {
    try {
      const transaction = this.#opened?.transaction(name, 'readwrite', { durability })
      if (transaction === undefined) return
      write(transaction.store).catch(() => undefined)
      transaction.done.catch(() => undefined)
      transaction.commit()
    } catch {
      // The database was closed.
    }
  }

  /** Sessions of tabs that have ended; tabs that live are called back for when they end. */
  async left(whenEnded: () => void): Promise<readonly string[]> {
    const anchors = await (await this.#database).getAll('anchors')
    const others = [...new Set(anchors.map(({ tab }) => tab))].filter((tab) => tab !== this.#tab)
    if (others.length === 0) return []
    if (this.#before !== undefined && others.includes(this.#before))
      await ended(this.#before, AbortSignal.timeout(lastLifeMilliseconds))
    const held = (await navigator.locks?.query())?.held?.map(({ name }) => name) ?? []
    const alive = others.filter((tab) => held.includes(lockOf(tab)))
    for (const tab of alive) void ended(tab).then((isEnded) => isEnded && whenEnded())
    return anchors
      .filter(({ tab }) => others.includes(tab) && !alive.includes(tab))
      .map(({ session }) => session)
  }
}

/** Resolves once a tab has ended; with false where the signal came first. */
function ended(tab: string, signal?: AbortSignal): Promise<boolean> {
  const locks = navigator.locks
  if (locks === undefined) return Promise.resolve(true)
  const had = locks.request(lockOf(tab), signal ? { signal } : {}, () => true)
  return had.catch(() => false)
}

/** Where an anchor and the deeds after it lead, and what was still to be made there. */
export interface Left {
  readonly trail: Trail
  readonly unmade: readonly Wanted[]
}

/** Undefined where nothing was done. */
export function leftBy(anchor: Anchor, deeds: readonly KeptDeed[]): Left | undefined {
  const { text, world } = anchor.stored
  let trail: Trail = { text, world, history: anchor.history }
  const done: Deed[] = []
  for (const { deed, n, length } of deeds) {
    if (n <= anchor.noted) continue
    const follows = n === anchor.noted + done.length + 1 && length === trail.text.length
    const next = follows ? walked(trail, deed) : undefined
    if (next === undefined) break
    trail = next
    done.push(deed)
  }
  return done.length === 0 ? undefined : { trail, unmade: unmade(done) }
}

/** The deeds of a session, up to one. */
export function deedsOf(session: string, last = Number.MAX_SAFE_INTEGER): IDBKeyRange {
  return IDBKeyRange.bound([session, 0], [session, last])
}

function exchangeTab(tab: string): string | undefined {
  try {
    const before = sessionStorage.getItem(tabKey) ?? undefined
    sessionStorage.setItem(tabKey, tab)
    return before
  } catch {
    return undefined
  }
}

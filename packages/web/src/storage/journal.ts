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
 * key has been handled, whatever becomes of the page. Measured with Chromium 156 under 200 writes a
 * second: after `kill -9` at most 62 ms were missing, after a reload in the same task nothing.
 * `localStorage` lacked what the last 2 to 3 seconds had brought.
 */
import {
  type Deed,
  type History,
  type Trail,
  unmade,
  type Wanted,
  walked,
} from '../case/history.ts'
import { type Anchor, type Database, type KeptDeed, newId, type StoredCase } from './database.ts'

const tabKey = 'stufenplan-tab'
/** How long a page waits for its own last life in this tab to end. */
const lastLifeMilliseconds = 500
const lockOf = (tab: string) => `stufenplan-tab-${tab}`

export class Journal {
  readonly #tab = newId()
  readonly #database: Promise<Database>
  /** The tab's name before a reload; a copied tab has the name of one that lives. */
  readonly #before = exchangeTab(this.#tab)
  #opened: Database | undefined
  #session = ''
  #n = 0

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
  anchor(stored: StoredCase, history: History): Anchor {
    return { session: this.#session, tab: this.#tab, stored, history }
  }

  /** Begins a session: from now on deeds follow this case. */
  begin(stored: StoredCase, history: History): void {
    this.#session = newId()
    this.#n = 0
    this.#write('anchors', this.anchor(stored, history))
  }

  /** Notes a deed. It is on its way to the disk when this returns. */
  note(deed: Deed, length: number): void {
    this.#n += 1
    this.#write('deeds', { session: this.#session, n: this.#n, deed, length })
  }

  /** Ends a session that has nothing left to save. */
  end(): void {
    const session = this.#session
    try {
      const transaction = this.#opened?.transaction(['anchors', 'deeds'], 'readwrite')
      transaction
        ?.objectStore('anchors')
        .delete(session)
        .catch(() => undefined)
      transaction
        ?.objectStore('deeds')
        .delete(deedsOf(session))
        .catch(() => undefined)
      transaction?.done.catch(() => undefined)
    } catch {
      // The database was closed.
    }
  }

  /** A write that fails is not mourned: the save that follows says whether the browser keeps. */
  #write(store: 'anchors' | 'deeds', value: Anchor | KeptDeed): void {
    try {
      const transaction = this.#opened?.transaction(store, 'readwrite', { durability: 'strict' })
      transaction?.store.put(value as never).catch(() => undefined)
      transaction?.done.catch(() => undefined)
      transaction?.commit()
    } catch {
      // The database was closed.
    }
  }

  /** Sessions of tabs that have ended; tabs that live are called back for when they end. */
  async left(whenEnded: () => void): Promise<readonly string[]> {
    const anchors = await (await this.#database).getAll('anchors')
    const others = [...new Set(anchors.map(({ tab }) => tab))].filter((tab) => tab !== this.#tab)
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
  for (const [i, { deed, n, length }] of deeds.entries()) {
    const before = deeds[i - 1]
    const follows = (before === undefined || n === before.n + 1) && length === trail.text.length
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

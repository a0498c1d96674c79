/**
 * What the user wrote, in the browser's own storage.
 *
 * A case is a text and a count of its saves. Whoever saves says which count it started from; where
 * another tab has saved since, nothing is overwritten and the caller is told. Between two saves
 * the journal holds every deed.
 */
import type { IDBPTransaction } from 'idb'
import { type Deed, type History, noHistory } from '../history/history.ts'
import {
  type CaseFile,
  type Database,
  newId,
  openDatabase,
  type Schema,
  type StoredCase,
  type StoredVersion,
} from './database.ts'
import { deedsOf, Journal, type Kept, leftBy } from './journal.ts'

export type Saved =
  | { readonly kind: 'saved'; readonly stored: StoredCase }
  /** Another tab has saved since; `stored` is what it wrote, and it still stands. */
  | { readonly kind: 'overtaken'; readonly stored: StoredCase }

/** What other tabs are told after each save. */
export interface Told {
  readonly id: string
  readonly saves: number
}

/** A save never touches the deeds: the next ones must not wait for it. */
const saving = ['cases', 'histories', 'anchors'] as const
const takingOver = [...saving, 'deeds'] as const
type TakingOver = IDBPTransaction<Schema, typeof takingOver, 'readwrite'>

export class Cases {
  readonly #database: Promise<Database> = openDatabase()
  readonly #journal = new Journal(this.#database)
  readonly #channel = new BroadcastChannel('stufenplan-cases')
  #recovered: Promise<readonly StoredCase[]> | undefined

  async find(id: string): Promise<StoredCase | undefined> {
    return (await this.#database).get('cases', id)
  }

  /** The way back of a case, as it was at its last save. */
  async historyOf(id: string): Promise<History> {
    return (await (await this.#database).get('histories', id))?.history ?? noHistory
  }

  async list(): Promise<StoredCase[]> {
    const all = await (await this.#database).getAll('cases')
    return all.sort((a, b) => b.savedAt - a.savedAt)
  }

  /** From now on deeds of this tab follow this case. */
  begin(stored: StoredCase, history: History): void {
    this.#journal.begin(stored, history)
  }

  note(deed: Deed, length: number): void {
    this.#journal.note(deed, length)
  }

  /** The deeds noted so far; a save says which of them it holds. */
  get noted(): number {
    return this.#journal.count
  }

  /** Nothing of the session waits to be saved. */
  end(): void {
    this.#journal.end()
  }

  /** Saves a case that was read with `savesBefore` saves; 0: it must not exist yet. */
  async save(next: Omit<StoredCase, 'saves'>, savesBefore: number, kept: Kept): Promise<Saved> {
    const transaction = (await this.#database).transaction(saving, 'readwrite')
    const there = await transaction.objectStore('cases').get(next.id)
    if (there && there.saves !== savesBefore) {
      await transaction.done
      return { kind: 'overtaken', stored: there }
    }
    const stored: StoredCase = { ...next, saves: savesBefore + 1 }
    const anchor = this.#journal.anchor(stored, kept)
    await Promise.all([
      transaction.objectStore('cases').put(stored),
      transaction.objectStore('histories').put({ id: stored.id, history: kept.history }),
      transaction.objectStore('anchors').put(anchor),
      transaction.done,
    ])
    this.#journal.saved(anchor)
    this.#tell(stored)
    return { kind: 'saved', stored }
  }

  /**
   * Saves what tabs that have ended left in the journal; once per page, and again when a tab ends.
   * Gives the cases that were put aside because another tab had saved meanwhile.
   */
  recover(): Promise<readonly StoredCase[]> {
    this.#recovered ??= this.#recover()
    return this.#recovered
  }

  async #recover(): Promise<readonly StoredCase[]> {
    const sessions = await this.#journal.left(() => {
      this.#recovered = undefined
      void this.recover().then(this.#hearRecovered, () => undefined)
    })
    const aside: StoredCase[] = []
    for (const session of sessions) {
      const transaction = (await this.#database).transaction(takingOver, 'readwrite')
      const saved = await takeOver(transaction, session)
      await transaction.done
      if (saved === undefined) continue
      this.#tell(saved.stored)
      if (saved.isAside) aside.push(saved.stored)
    }
    return aside
  }

  #hearRecovered: (aside: readonly StoredCase[]) => void = () => undefined

  /** Calls back with the cases put aside when another tab has ended. */
  onRecovered(hear: (aside: readonly StoredCase[]) => void): void {
    this.#hearRecovered = hear
  }

  async remove(id: string): Promise<void> {
    await (await this.#database).delete('cases', id)
  }

  async keepVersion(version: Omit<StoredVersion, 'id'>): Promise<void> {
    await (await this.#database).add('versions', version)
  }

  /** Newest first. */
  async versionsOf(caseId: string): Promise<StoredVersion[]> {
    const all = await (await this.#database).getAllFromIndex('versions', 'case', caseId)
    return all.reverse()
  }

  async files(): Promise<CaseFile[]> {
    return (await this.#database).getAll('files')
  }

  async keepFile(file: CaseFile): Promise<void> {
    await (await this.#database).put('files', file)
  }

  /** Calls back after each save of another tab. */
  onTold(hear: (told: Told) => void): void {
    this.#channel.onmessage = ({ data }: MessageEvent<Told>) => hear(data)
  }

  #tell({ id, saves }: StoredCase): void {
    this.#channel.postMessage({ id, saves } satisfies Told)
  }
}

/** Saves where a session of a tab that has ended led, and forgets the session. */
async function takeOver(
  transaction: TakingOver,
  session: string,
): Promise<{ readonly stored: StoredCase; readonly isAside: boolean } | undefined> {
  const [cases, anchors, deeds] = [
    transaction.objectStore('cases'),
    transaction.objectStore('anchors'),
    transaction.objectStore('deeds'),
  ]
  const anchor = await anchors.get(session)
  if (anchor === undefined) return undefined
  const left = leftBy(anchor, await deeds.getAll(deedsOf(session)))
  await Promise.all([anchors.delete(session), deeds.delete(deedsOf(session))])
  if (left === undefined) return undefined
  const { trail, unmade } = left
  const { stored: base } = anchor
  const there = await cases.get(base.id)
  const isAside = (there?.saves ?? 0) !== base.saves
  const others = isAside ? await cases.getAll() : []
  const stored: StoredCase = {
    ...base,
    ...(isAside && asideOf(base, others)),
    text: trail.text,
    world: trail.world,
    saves: isAside ? 1 : base.saves + 1,
    savedAt: Date.now(),
    ...(unmade.length > 0 && { unmade }),
  }
  await cases.put(stored)
  await transaction.objectStore('histories').put({ id: stored.id, history: trail.history })
  return { stored, isAside }
}

/** The id and name under which a text goes on that another tab was faster than. */
export function asideOf(
  { id, name }: Pick<StoredCase, 'id' | 'name'>,
  others: readonly StoredCase[],
): { readonly id: string; readonly name: string } {
  return { id: `${id}~${newId().slice(0, 8)}`, name: freeName(name, others) }
}

/** A name that no case has: with the next free number behind it. */
export function freeName(name: string, others: readonly StoredCase[]): string {
  const base = name.replace(/ \(\d+\)$/, '')
  const taken = others.map((one) => one.name)
  for (let i = 2; ; i++) if (!taken.includes(`${base} (${i})`)) return `${base} (${i})`
}

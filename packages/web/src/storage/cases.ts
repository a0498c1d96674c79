/**
 * What the user wrote, in the browser's own storage. The only file that writes there.
 *
 * A case is a text and a count of its saves. Whoever saves says which count it started from; where
 * another tab has saved since, nothing is overwritten and the caller is told.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** A case as it is kept. */
export interface StoredCase {
  readonly id: string
  readonly name: string
  readonly text: string
  /** Answers to contested questions that were chosen on screen. */
  readonly world: Readonly<Record<string, string>>
  /** Counts the saves; two tabs with the same count hold the same text. */
  readonly saves: number
  /** Milliseconds since 1970. */
  readonly savedAt: number
  /** The shipped model it came from, if any. */
  readonly origin?: string
}

/** A version the user gave a name. */
export interface StoredVersion {
  readonly id?: number
  readonly caseId: string
  readonly name: string
  readonly text: string
  readonly savedAt: number
}

interface Schema extends DBSchema {
  cases: { key: string; value: StoredCase }
  versions: { key: number; value: StoredVersion; indexes: { case: string } }
}

export type Saved =
  | { readonly kind: 'saved'; readonly stored: StoredCase }
  /** Another tab has saved since; `stored` is what it wrote, and it still stands. */
  | { readonly kind: 'overtaken'; readonly stored: StoredCase }

/** What other tabs are told after each save. */
export interface Told {
  readonly id: string
  readonly saves: number
}

export class Cases {
  readonly #database: Promise<IDBPDatabase<Schema>>
  readonly #channel = new BroadcastChannel('stufenplan-cases')

  constructor() {
    this.#database = openDB<Schema>('stufenplan', 1, {
      upgrade(database) {
        database.createObjectStore('cases', { keyPath: 'id' })
        const versions = database.createObjectStore('versions', {
          keyPath: 'id',
          autoIncrement: true,
        })
        versions.createIndex('case', 'caseId')
      },
    })
  }

  async find(id: string): Promise<StoredCase | undefined> {
    return (await this.#database).get('cases', id)
  }

  async list(): Promise<StoredCase[]> {
    const all = await (await this.#database).getAll('cases')
    return all.sort((a, b) => b.savedAt - a.savedAt)
  }

  /** Saves a case that was read with `savesBefore` saves; 0: it must not exist yet. */
  async save(next: Omit<StoredCase, 'saves'>, savesBefore: number): Promise<Saved> {
    const database = await this.#database
    const transaction = database.transaction('cases', 'readwrite', { durability: 'strict' })
    const there = await transaction.store.get(next.id)
    if (there && there.saves !== savesBefore) {
      await transaction.done
      return { kind: 'overtaken', stored: there }
    }
    const stored: StoredCase = { ...next, saves: savesBefore + 1 }
    await transaction.store.put(stored)
    await transaction.done
    this.#channel.postMessage({ id: stored.id, saves: stored.saves } satisfies Told)
    return { kind: 'saved', stored }
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

  /** Calls back after each save of another tab. */
  onTold(hear: (told: Told) => void): void {
    this.#channel.onmessage = ({ data }: MessageEvent<Told>) => hear(data)
  }
}

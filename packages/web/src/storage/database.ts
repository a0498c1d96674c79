/** The browser's database: which stores there are, and how an older one gets them. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Deed, History, Wanted } from '../history/history.ts'

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
  /** What a tab that ended had been asked to make of the text and had not made yet. */
  readonly unmade?: readonly Wanted[]
}

/** A version the user gave a name. */
export interface StoredVersion {
  readonly id?: number
  readonly caseId: string
  readonly name: string
  readonly text: string
  readonly savedAt: number
}

/** The file of a case: which, and what stood in it when the two were last the same. */
export interface CaseFile {
  readonly caseId: string
  /** Of a file that a program hands to the page: which file of that machine it is. */
  readonly served?: string
  /** Of a file that was chosen in the browser. */
  readonly handle?: FileSystemFileHandle
  readonly name: string
  readonly text: string
  /** What was being written into it: whether it was, only the file can tell. */
  readonly writing?: string
}

/** What a session of the journal began with. */
export interface Anchor {
  readonly session: string
  readonly tab: string
  /** The deeds up to this one are in it. */
  readonly noted: number
  readonly stored: StoredCase
  readonly history: History
}

/** One deed of a session, in their order. */
export interface KeptDeed {
  readonly session: string
  readonly n: number
  readonly deed: Deed
  /** Of the text before the deed: a deed that does not follow the one before is not walked. */
  readonly length: number
}

export interface Schema extends DBSchema {
  cases: { key: string; value: StoredCase }
  versions: { key: number; value: StoredVersion; indexes: { case: string } }
  histories: { key: string; value: { readonly id: string; readonly history: History } }
  files: { key: string; value: CaseFile }
  anchors: { key: string; value: Anchor }
  deeds: { key: [string, number]; value: KeptDeed }
}

export type Database = IDBPDatabase<Schema>

export function openDatabase(): Promise<Database> {
  return openDB<Schema>('stufenplan', 2, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('cases', { keyPath: 'id' })
        const settings = { keyPath: 'id', autoIncrement: true }
        database.createObjectStore('versions', settings).createIndex('case', 'caseId')
      }
      if (oldVersion < 2) {
        database.createObjectStore('histories', { keyPath: 'id' })
        database.createObjectStore('files', { keyPath: 'caseId' })
        database.createObjectStore('anchors', { keyPath: 'session' })
        database.createObjectStore('deeds', { keyPath: ['session', 'n'] })
      }
    },
    // A newer page in another tab wants the stores; this one goes on and says what it cannot save.
    blocking(_, __, event) {
      ;(event.target as IDBDatabase).close()
    },
  })
}

/** A name that nobody else has; also where a browser gives no ids of its own, as without https. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

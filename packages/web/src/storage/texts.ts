/**
 * Full texts of sources that the user put beside a case: an article, a briefing. They stay in this
 * browser and go into no file and no link; models quote, they do not copy.
 */
import { type DBSchema, openDB } from 'idb'

interface Schema extends DBSchema {
  texts: { key: [string, string]; value: { caseId: string; source: string; text: string } }
}

const database = () =>
  openDB<Schema>('stufenplan-texts', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('texts', { keyPath: ['caseId', 'source'] })
    },
  })

export async function sourceText(caseId: string, source: string): Promise<string | undefined> {
  return (await (await database()).get('texts', [caseId, source]))?.text
}

/** Keeps a text; an empty one removes what was there. */
export async function keepSourceText(caseId: string, source: string, text: string): Promise<void> {
  const store = await database()
  if (text.trim() === '') await store.delete('texts', [caseId, source])
  else await store.put('texts', { caseId, source, text })
}

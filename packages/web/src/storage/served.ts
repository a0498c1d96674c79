/**
 * The file that the program serving this page was started with: read, and saved when the user asks.
 * Whoever started the program was given a key with the address; without it nothing is written.
 */
export interface ServedFile {
  readonly name: string
  readonly text: string
  /** Which file of this machine it is; left out where it is none that could be written. */
  readonly file?: string
}

export type SavedServed =
  | { readonly kind: 'saved' }
  /** Something else stands in the file by now: nothing was written. */
  | { readonly kind: 'changed'; readonly found: string }
  /** The program was started anew since, or by somebody else. */
  | { readonly kind: 'no-key' }
  | { readonly kind: 'failed'; readonly reason: string }

const address = './opened-model'
const keyName = 'stufenplan-save-key'

/** Takes the key out of the address that the program printed: `#opened=KEY`. */
export function takeSaveKey(hash: string): boolean {
  const [, key] = /^#opened(?:=([\w-]+))?$/.exec(hash) ?? []
  if (key !== undefined)
    try {
      localStorage.setItem(keyName, key)
    } catch {
      // Without it the page works, and the file is saved by a dialog.
    }
  return /^#opened(=|$)/.test(hash)
}

/** Undefined where no program serves a file, or nobody answers. */
export async function servedFile(): Promise<ServedFile | undefined> {
  try {
    const reply = await fetch(address, { cache: 'no-store' })
    return reply.ok ? ((await reply.json()) as ServedFile) : undefined
  } catch {
    return undefined
  }
}

export async function saveServed(save: {
  readonly file: string
  readonly before: string
  readonly text: string
}): Promise<SavedServed> {
  try {
    const reply = await fetch(address, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'X-Stufenplan-Key': keyNow() },
      body: JSON.stringify(save),
    })
    if (reply.status === 403) return { kind: 'no-key' }
    const said = (await reply.json().catch(() => ({}))) as { text?: string; reason?: string }
    if (reply.ok && said.text !== undefined) return { kind: 'changed', found: said.text }
    if (reply.ok) return { kind: 'saved' }
    return { kind: 'failed', reason: said.reason ?? String(reply.status) }
  } catch {
    return { kind: 'failed', reason: '' }
  }
}

function keyNow(): string {
  try {
    return localStorage.getItem(keyName) ?? ''
  } catch {
    return ''
  }
}

/**
 * The one request that writes: the workbench saves into the file that the program was started
 * with. It must come from a page of this very server, with the key that only the address held which
 * the program printed, and it must say what the file held when the user last saw it.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type SavableFile, saveFile } from './save-file.ts'

export interface Saving {
  readonly file: SavableFile
  /** Made anew at each start. */
  readonly key: string
}

interface Reply {
  readonly code: number
  readonly body?: { readonly text?: string; readonly reason?: string }
}

/** Two texts of a model's greatest length, with what JSON adds to them. */
const bodyBytesMax = 17_000_000

export function newSaving(file: SavableFile): Saving {
  return { file, key: randomBytes(24).toString('base64url') }
}

/** Answers the request, whatever it holds; never throws. */
export async function takeSave(
  request: IncomingMessage,
  response: ServerResponse,
  saving: Saving | undefined,
): Promise<void> {
  const { code, body } = await savedFor(request, saving).catch(
    (): Reply => ({ code: 400, body: { reason: '' } }),
  )
  // What is left of a body that was refused unread is not waited for.
  const headers = { 'Content-Type': 'application/json; charset=utf-8', Connection: 'close' }
  response.writeHead(code, headers)
  response.end(JSON.stringify(body ?? {}))
}

async function savedFor(request: IncomingMessage, saving: Saving | undefined): Promise<Reply> {
  if (saving === undefined) return { code: 404 }
  if (!isFromHere(request) || !hasKey(request, saving.key)) return { code: 403 }
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return { code: 415 }
  const body = await bodyOf(request)
  if (body === undefined) return { code: 413, body: { reason: 'too-long' } }
  const { file, before, text } = JSON.parse(body) as Readonly<Record<string, unknown>>
  if (typeof before !== 'string' || typeof text !== 'string') return { code: 400 }
  // A page that was open when another file was served.
  if (file !== saving.file.id) return { code: 403 }
  const saved = saveFile(saving.file, { before, text })
  if (saved.kind === 'saved') return { code: 200 }
  // An outcome that is expected, and no error for a browser to report.
  if (saved.kind === 'changed') return { code: 200, body: { text: saved.text } }
  return { code: 500, body: { reason: saved.reason } }
}

/** Both headers are set by the browser, and no page can set them otherwise. */
function isFromHere({ headers }: IncomingMessage): boolean {
  const { host = '', origin } = headers
  return /^(127\.0\.0\.1|localhost|\[::1\]):\d+$/.test(host) && origin === `http://${host}`
}

function hasKey({ headers }: IncomingMessage, key: string): boolean {
  const given = Buffer.from(String(headers['x-stufenplan-key'] ?? ''))
  const own = Buffer.from(key)
  return given.length === own.length && timingSafeEqual(given, own)
}

/** Undefined where it is longer than any save can be; no more than that is read. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += (part as Buffer).length
    if (size > bodyBytesMax) return undefined
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts).toString('utf8')
}

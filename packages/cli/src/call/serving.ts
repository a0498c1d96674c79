/**
 * The workbench on this machine alone: hands out the built page, and one model where a file was
 * named, to whoever asks from this machine by its own name. Nothing is fetched; what the user does
 * stays in the browser, and is written into that file when the user asks for it.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isProblem, type ReadFile, readModel, readPageFile } from './files.ts'
import { type Saving, takeSave } from './save-request.ts'

/** What a page may do, sent with every answer; the page itself says the same and more. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const kinds: Readonly<Record<string, string>> & { readonly json: string } = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json; charset=utf-8',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
}

export interface Served {
  /** Where the page is, ending in a slash. */
  readonly address: string
  readonly server: Server
}

/** The file named at the start, and what it takes to save into it. */
export interface Opened extends ReadFile {
  readonly saving?: Saving
}

/** Starts serving on loopback; port 0 takes any that is free. Rejected where the port is taken. */
export function serve(port: number, opened: Opened | undefined): Promise<Served> {
  const server = createServer((request, response) => reply(request, response, opened))
  return new Promise((resolve, reject) => {
    // It stays: an error that nobody listens to would end the program.
    server.on('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo
      resolve({ address: `http://127.0.0.1:${taken}/`, server })
    })
  })
}

/** Whatever is asked is answered: nothing in a request can end the program. */
function reply(request: IncomingMessage, response: ServerResponse, opened?: Opened): void {
  response.on('error', () => response.destroy())
  for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value)
  if (request.method === 'PUT' && request.url === '/opened-model') {
    takeSave(request, response, opened?.saving).catch(() => response.destroy())
    return
  }
  const { code, headers, body } = safely(() => contentFor(request, opened))
  response.writeHead(code, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}

function safely(content: () => Content): Content {
  try {
    return content()
  } catch {
    return { code: 500 }
  }
}

const everywhere = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

interface Content {
  readonly code: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array | string
}

function contentFor(request: IncomingMessage, opened: Opened | undefined): Content {
  // A page elsewhere can point a name of its own at this machine; it would then ask by that name.
  if (!/^(127\.0\.0\.1|localhost|\[::1\]):\d+$/.test(request.headers.host ?? ''))
    return { code: 403 }
  if (request.method !== 'GET' && request.method !== 'HEAD') return { code: 405 }
  const path = pathOf(request.url ?? '/')
  if (path === undefined) return { code: 400 }
  if (path === '/opened-model') return openedModel(opened)
  const body = readPageFile(path === '/' ? '/index.html' : path)
  if (body === undefined) return { code: 404 }
  const ending = /[.](\w+)$/.exec(path)?.[1] ?? 'html'
  // Names under assets/ hold a hash of the content; everything else may change with a new build.
  const isLasting = path.startsWith('/assets/')
  const headers = {
    'Content-Type': kinds[ending] ?? 'application/octet-stream',
    'Cache-Control': isLasting ? 'max-age=31536000, immutable' : 'no-cache',
  }
  return { code: 200, headers, body }
}

/** The path that is asked for; undefined where what is asked for is none of this server. */
function pathOf(target: string): string | undefined {
  const base = 'http://127.0.0.1'
  if (!/^(?:[/](?![/\\])|http:[/]{2})/.test(target) || !URL.canParse(target, base)) return undefined
  return new URL(target, base).pathname
}

/** As it is in the file now, and not as it was when the program was started. */
function openedModel(opened: Opened | undefined): Content {
  if (opened === undefined) return { code: 404 }
  const { name, saving } = opened
  const now = saving && readModel(saving.file.path)
  const text = now && !isProblem(now) ? now.text : opened.text
  const headers = { 'Content-Type': kinds.json, 'Cache-Control': 'no-store' }
  return { code: 200, headers, body: JSON.stringify({ name, text, file: saving?.file.id }) }
}

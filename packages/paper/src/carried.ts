/** What a file of any form carries: the data of a brief, and the words that its reader sees. */
import { strFromU8, unzipSync } from 'fflate'
import { attachmentIn } from './pdf-data.ts'

export interface Carried {
  readonly data: string
  /** Left out for PDF, whose text is packed glyph by glyph. */
  readonly shown?: string
}

/** A packed part is not unpacked past this. */
const partBytesMax = 32_000_000

/** Undefined for a file that carries nothing. */
export function carriedIn(bytes: Uint8Array): Carried | undefined {
  const head = strFromU8(bytes.subarray(0, 5), true)
  if (head.startsWith('PK')) return inDocx(bytes)
  if (head.startsWith('%PDF')) {
    const data = attachmentIn(bytes)
    return data === undefined ? undefined : { data }
  }
  return inText(new TextDecoder().decode(bytes))
}

function inText(text: string): Carried | undefined {
  const page = /<script type="application\/json" id="stufenplan-brief">([\s\S]*?)<\/script>/
  const comment = /<!-- stufenplan-brief\n([\s\S]*?)\n-->/
  const data = page.exec(text)?.[1] ?? comment.exec(text)?.[1]
  return data === undefined ? undefined : { data, shown: seen(text) }
}

function inDocx(bytes: Uint8Array): Carried | undefined {
  try {
    const wanted = /^(customXml\/item\d+|word\/document)\.xml$/
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted.test(name) && originalSize <= partBytesMax,
    })
    const parts = Object.entries(files).map(([name, part]) => [name, strFromU8(part)] as const)
    const own = parts.find(([, part]) => part.includes('urn:stufenplan:brief'))?.[1]
    const data = own && /<brief[^>]*>([\s\S]*?)<\/brief>/.exec(own)?.[1]
    const text = parts.find(([name]) => name.startsWith('word/'))?.[1] ?? ''
    return data ? { data: unescaped(data), shown: seen(text) } : undefined
  } catch {
    // No archive, or a broken one: it carries nothing that could be read.
    return undefined
  }
}

/** Text without its markup. */
function seen(markup: string): string {
  const shown = markup
    .replace(/<(script|style|title)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, '')
  return unescaped(shown)
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function unescaped(text: string): string {
  return text.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7}));/g, (_, name, code) =>
    name === undefined
      ? String.fromCodePoint(Math.min(Number(code), 0x10ffff))
      : (named[name] ?? ''),
  )
}

/**
 * A link that holds the model itself: the text, deflated, in the part of the address that no
 * server is sent. What comes in by a link is bounded before it is unpacked.
 */
const prefix = '#model='
const dayPrefix = '&day='

/** The same bound as for files: a longer text is no model. */
const textBytesMax = 4_000_000

/** The address of this page with a text in it, and the day from which it is looked at. */
export async function linkFor(text: string, page: string, day?: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  const packed = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  return `${page.replace(/#.*$/, '')}${prefix}${packed}${day === undefined ? '' : `${dayPrefix}${day}`}`
}

/** The text in an address; undefined where there is none, or it cannot be unpacked. */
export async function textInLink(hash: string): Promise<string | undefined> {
  if (!hash.startsWith(prefix)) return undefined
  try {
    const [packed = ''] = hash.slice(prefix.length).split(dayPrefix)
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
    return await unpacked(bytes)
  } catch {
    return undefined
  }
}

/** The day in such an address, as it is written there. */
export function dayInLink(hash: string): string | undefined {
  return hash.startsWith(prefix) ? hash.split(dayPrefix)[1] : undefined
}

/** Unpacks up to the bound and not a byte further, whatever the packed size promises. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > textBytesMax) {
      await reader.cancel()
      return undefined
    }
    parts.push(value)
  }
  return new Blob(parts as BlobPart[]).text()
}

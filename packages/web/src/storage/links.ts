/**
 * A link that holds the model itself: the text, deflated, in the part of the address that no
 * server is sent. What comes in by a link is bounded before it is unpacked.
 */
const prefix = '#model='

/** The same bound as for files: a longer text is no model. */
const textBytesMax = 4_000_000

/** The address of this page with a text in it. */
export async function linkFor(text: string, page: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  const packed = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  return `${page.replace(/#.*$/, '')}${prefix}${packed}`
}

/** The text in an address; undefined where there is none, or it cannot be unpacked. */
export async function textInLink(hash: string): Promise<string | undefined> {
  if (!hash.startsWith(prefix)) return undefined
  try {
    const binary = atob(hash.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
    return await unpacked(bytes)
  } catch {
    return undefined
  }
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

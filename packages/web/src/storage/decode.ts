/**
 * Bytes of a file → text. What says itself how it is written is read so; a file in one of the old
 * 8-bit or Asian encodings does not, and whoever opened it is asked, with a line to judge by.
 */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'ask'; readonly readings: readonly Reading[] }
  | { readonly kind: 'binary' }

export interface Reading {
  readonly encoding: string
  readonly text: string
  /** The first line with a letter that the encodings differ about. */
  readonly line: string
}

/** Western European first: Latin-1 is what most old files are. */
const asked = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'euc-kr',
  'shift_jis',
  'gb18030',
] as const
export type AskedEncoding = (typeof asked)[number]

export function decoded(bytes: Uint8Array): Decoded {
  const named = wideEncoding(bytes)
  if (named !== undefined) return textOr(readAs(bytes, named))
  if (bytes.includes(0)) return { kind: 'binary' }
  const text = readAs(bytes, 'utf-8')
  if (text !== undefined) return { kind: 'text', text }
  const readings = asked.flatMap((encoding): Reading[] => {
    const read = readAs(bytes, encoding)
    // Control characters have no place in a model: a reading that has some is none.
    if (read === undefined || /[^\P{Cc}\t\n\r]/u.test(read)) return []
    return [{ encoding, text: read, line: firstForeignLine(read) }]
  })
  return readings.length === 0 ? { kind: 'binary' } : { kind: 'ask', readings }
}

function textOr(text: string | undefined): Decoded {
  return text === undefined ? { kind: 'binary' } : { kind: 'text', text }
}

/** A text in an encoding, without its mark; undefined where the bytes are none. */
function readAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-16, by its mark, or by every second byte of the beginning being zero as in plain letters. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 2_000)
  if (bytes.length % 2 !== 0 || start.length < 8) return undefined
  const zeros = [0, 0]
  for (const [i, byte] of start.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const most = start.length / 2
  if (odd > most * 0.5 && even < most * 0.1) return 'utf-16le'
  return even > most * 0.5 && odd < most * 0.1 ? 'utf-16be' : undefined
}

function firstForeignLine(text: string): string {
  const line = text.split(/\r\n?|\n/).find((one) => /[^\p{ASCII}]/u.test(one)) ?? ''
  return line.trim().slice(0, 100)
}

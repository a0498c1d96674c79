/**
 * Puts an attachment into a PDF by an incremental update (ISO 32000-1, 7.5.6): what is there stays
 * as it is, and after it come the attachment, the catalog again with its name in it, and a table
 * of these objects that points back to the first. For files as Chromium writes them: a table of
 * references in plain text. The day on which the file was made becomes that of the model.
 */

/** By this name readers of PDF offer it. */
const attachmentName = 'stufenplan-brief.json'
const kind = '/Type /EmbeddedFile /Subtype /application#2Fjson'

/** Undefined where the file is not laid out so. */
export function withAttachment(
  pdf: Uint8Array,
  { data, date }: { readonly data: string; readonly date: string },
): Uint8Array | undefined {
  const text = dated(latin(pdf), date)
  const trailer = [...text.matchAll(/trailer\s*<<([\s\S]*?)>>\s*startxref\s*(\d+)/g)].at(-1)
  const [, entries = '', previous = ''] = trailer ?? []
  const size = numberIn(entries, /\/Size (\d+)/)
  const root = numberIn(entries, /\/Root (\d+) 0 R/)
  const catalog = new RegExp(`\\n${root} 0 obj\\n<<([\\s\\S]*?)>>\\nendobj`).exec(text)?.[1]
  if (size === undefined || root === undefined || catalog === undefined) return undefined
  if (catalog.includes('/Names')) return undefined
  const content = latin(new TextEncoder().encode(data))
  const names = `/Names <</EmbeddedFiles <</Names [(${attachmentName}) ${size + 1} 0 R]>>>>`
  const file = `<</Type /Filespec /F (${attachmentName}) /UF (${attachmentName})`
  const objects: readonly (readonly [number, string])[] = [
    [root, `<<${catalog}\n${names}\n/AF [${size + 1} 0 R]>>`],
    [size, `<<${kind} /Length ${content.length}>>\nstream\n${content}\nendstream`],
    [size + 1, `${file} /AFRelationship /Data /EF <</F ${size} 0 R>>>>`],
  ]
  const info = /\/Info \d+ 0 R/.exec(entries)?.[0] ?? ''
  let whole = text.endsWith('\n') ? text : `${text}\n`
  const places = objects.map(([number, body]) => {
    const at = whole.length
    whole += `${number} 0 obj\n${body}\nendobj\n`
    return `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`
  })
  const start = whole.length
  whole += `xref\n${places.join('')}trailer\n<</Size ${size + 2}\n/Root ${root} 0 R\n${info}\n`
  whole += `/Prev ${previous}>>\nstartxref\n${start}\n%%EOF\n`
  return bytesOf(whole)
}

/** What `withAttachment` put in; undefined where there is nothing of the kind. */
export function attachmentIn(pdf: Uint8Array): string | undefined {
  const text = latin(pdf)
  const at = text.lastIndexOf(kind)
  const head = /^[^>]*\/Length (\d+)>>\nstream\n/.exec(text.slice(at, at + 200))
  if (at < 0 || head === null) return undefined
  const start = at + head[0].length
  return new TextDecoder().decode(pdf.subarray(start, start + Number(head[1])))
}

/** Of the same length, so that every place in the file stays where it is. */
function dated(text: string, date: string): string {
  const day = date.replaceAll('-', '').slice(0, 8).padEnd(8, '0')
  return text.replace(/(\/(?:Creation|Mod)Date \(D:)\d{14}/g, `$1${day}000000`)
}

function numberIn(text: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** A character for each byte. */
function latin(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 8_192)
    text += String.fromCharCode(...bytes.subarray(i, i + 8_192))
  return text
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/**
 * What a .docx carries besides its text: a custom XML part with the findings, related to the
 * document as Office relates its own, so that Word keeps it. The dates of the file are those of the
 * model: the program's own library would write down when it ran.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { escapedXml } from './figures/xml.ts'

const namespace = 'urn:stufenplan:brief'
const item = 'customXml/item1.xml'
const text = 'word/document.xml'
const relations = 'word/_rels/document.xml.rels'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml'

/** The same file with `data` in it; `date` is written as the day on which it was made. */
export function withData(
  bytes: Uint8Array,
  { data, date }: { readonly data: string | undefined; readonly date: string },
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes)
  const core = 'docProps/core.xml'
  const dated = textIn(files, core).replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    `$1${date}T00:00:00Z`,
  )
  files[core] = strToU8(dated)
  files[text] = strToU8(renumbered(textIn(files, text)))
  if (data !== undefined) {
    files[item] = strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><brief xmlns="${namespace}">${escapedXml(data)}</brief>`,
    )
    files[relations] = strToU8(
      textIn(files, relations).replace(
        '</Relationships>',
        `<Relationship Id="rIdBrief" Type="${relation}" Target="../${item}"/></Relationships>`,
      ),
    )
  }
  const names = Object.keys(files).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const inOrder = Object.fromEntries(names.map((name) => [name, files[name] ?? new Uint8Array()]))
  return new Uint8Array(zipSync(inOrder, { mtime: '1980-01-01T00:00:00' }))
}

/** The library counts the bookmarks of all documents of a run; a document knows its own only. */
function renumbered(markup: string): string {
  const numbers = new Map<string, number>()
  return markup.replace(/(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)/g, (_, before, id) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
    return `${before}${numbers.get(id)}`
  })
}

/** The list of contents goes first, as readers expect. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2
}

function textIn(files: Readonly<Record<string, Uint8Array>>, name: string): string {
  const bytes = files[name]
  return bytes === undefined ? '' : strFromU8(bytes)
}

/**
 * Real files: the browser's own dialogs where it has them, a file field and a download elsewhere.
 * A file once opened with a handle is saved to the same place.
 */
import { type Decoded, decoded } from './decode.ts'

export interface OpenedFile {
  readonly name: string
  /** Packed files are read elsewhere, whatever their name. */
  readonly read: Decoded | { readonly kind: 'packed'; readonly file: File }
  readonly handle?: FileSystemFileHandle
}

interface Pickers {
  showOpenFilePicker?: (settings: object) => Promise<FileSystemFileHandle[]>
  showSaveFilePicker?: (settings: object) => Promise<FileSystemFileHandle>
}

const fileBytesMax = 4_000_000
/** Sheets and matrices may be as large as the command takes them. */
export const tableBytesMax = 16_000_000
const types = [{ description: 'Stufenplan', accept: { 'text/yaml': ['.yaml', '.yml', '.gmcr'] } }]
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** What is opened is known by what stands in it; these only keep other files out of sight. */
const partEndings = [
  '.bib',
  '.ris',
  '.json',
  '.argdown',
  '.ad',
  '.scw',
  '.nfg',
  '.efg',
  '.csv',
  '.zip',
] as const
const openTypes = [
  ...types,
  { description: 'Excel', accept: { [workbookType]: ['.xlsx'] } },
  { description: partEndings.join(' '), accept: { 'text/plain': [...partEndings] } },
]

/** Asks for a file; undefined when the user changed their mind. */
export async function openFile(): Promise<OpenedFile | undefined> {
  const { showOpenFilePicker } = window as Pickers
  if (showOpenFilePicker === undefined) return openByField()
  const [handle] = await showOpenFilePicker({ types: openTypes }).catch(nobodyChose)
  if (handle === undefined) return undefined
  return { ...(await readDropped(await handle.getFile())), handle }
}

/** Reads a file that was dropped or chosen; the size is looked at before the content. */
export async function readDropped(file: File): Promise<OpenedFile> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  if (first === 0x50 && second === 0x4b) return { name: file.name, read: { kind: 'packed', file } }
  const bytesMax = /\.(?:csv|scw)$/i.test(file.name) ? tableBytesMax : fileBytesMax
  if (file.size > bytesMax) throw new Error(`${file.name}: ${file.size} > ${bytesMax} B`)
  return { name: file.name, read: decoded(new Uint8Array(await file.arrayBuffer())) }
}

/** The file of a case among those that were opened before, where it was chosen in this browser. */
export async function sameFile<T extends { readonly handle?: FileSystemFileHandle }>(
  handle: FileSystemFileHandle,
  files: readonly T[],
): Promise<T | undefined> {
  for (const file of files) if (await file.handle?.isSameEntry(handle)) return file
  return undefined
}

/**
 * Writes into a chosen file what stands in place of `before`. Where the file holds something else
 * by now, nothing is written and that text comes back. The browser puts the whole file in place at
 * the end.
 */
export async function saveChosen(
  handle: FileSystemFileHandle,
  { before, text }: { readonly before: string; readonly text: string },
): Promise<{ readonly found: string } | undefined> {
  const { read } = await readDropped(await handle.getFile())
  const now = read.kind === 'ask' ? read.readings.find((one) => one.text === before) : read
  const found = now && 'text' in now ? now.text : undefined
  if (found !== undefined && found !== before && found !== text) return { found }
  await write(handle, text)
  return undefined
}

async function write(handle: FileSystemFileHandle, text: string): Promise<void> {
  const stream = await handle.createWritable()
  await stream.write(text)
  await stream.close()
}

/**
 * Asks where to save, and saves there. Undefined when the user changed their mind; without dialogs
 * the browser downloads it, and there is no handle to come back to.
 */
export async function saveFile(
  name: string,
  text: string,
): Promise<{ readonly handle?: FileSystemFileHandle } | undefined> {
  const { showSaveFilePicker } = window as Pickers
  if (showSaveFilePicker === undefined) return download(name, text)
  const handle = await showSaveFilePicker({ suggestedName: name, types }).catch(nobodyChose)
  if (!(handle instanceof FileSystemFileHandle)) return undefined
  await write(handle, text)
  return { handle }
}

function nobodyChose(error: unknown): FileSystemFileHandle[] {
  if (error instanceof DOMException && error.name === 'AbortError') return []
  throw error
}

async function openByField(): Promise<OpenedFile | undefined> {
  const file = await chooseFile(['.yaml,.yml,.gmcr,.xlsx,text/yaml', ...partEndings].join())
  return file && readDropped(file)
}

/** Asks for a file that is read once and not written to; undefined after a second thought. */
export function chooseFile(accept: string): Promise<File | undefined> {
  const field = document.createElement('input')
  field.type = 'file'
  field.accept = accept
  return new Promise((resolve) => {
    field.addEventListener('cancel', () => resolve(undefined))
    field.addEventListener('change', () => resolve(field.files?.[0]))
    field.click()
  })
}

export function download(
  name: string,
  content: BlobPart,
  kind = 'text/yaml',
): { readonly handle?: FileSystemFileHandle } {
  const address = URL.createObjectURL(new Blob([content], { type: kind }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Revoked later: some browsers read the content only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
  return {}
}

/**
 * Real files: the browser's own dialogs where it has them, a file field and a download elsewhere.
 * A file once opened with a handle is saved to the same place.
 */
export interface OpenedFile {
  readonly name: string
  readonly text: string
  readonly handle?: FileSystemFileHandle
}

interface Pickers {
  showOpenFilePicker?: (settings: object) => Promise<FileSystemFileHandle[]>
  showSaveFilePicker?: (settings: object) => Promise<FileSystemFileHandle>
}

const fileBytesMax = 4_000_000
const types = [{ description: 'Stufenplan', accept: { 'text/yaml': ['.yaml', '.yml', '.gmcr'] } }]

/** Asks for a file; undefined when the user changed their mind. */
export async function openFile(): Promise<OpenedFile | undefined> {
  const { showOpenFilePicker } = window as Pickers
  if (showOpenFilePicker === undefined) return openByField()
  const [handle] = await showOpenFilePicker({ types }).catch(nobodyChose)
  if (handle === undefined) return undefined
  return { ...(await readDropped(await handle.getFile())), handle }
}

/** Reads a file that was dropped or chosen; the size is looked at before the content. */
export async function readDropped(file: File): Promise<OpenedFile> {
  if (file.size > fileBytesMax) throw new Error(`${file.name}: ${file.size} > ${fileBytesMax} B`)
  return { name: file.name, text: await file.text() }
}

/**
 * Saves to the file it came from, or asks where to. Undefined when the user changed their mind;
 * without dialogs the browser downloads it, and there is no handle to come back to.
 */
export async function saveFile(
  name: string,
  text: string,
  handle?: FileSystemFileHandle,
): Promise<{ readonly handle?: FileSystemFileHandle } | undefined> {
  const { showSaveFilePicker } = window as Pickers
  if (showSaveFilePicker === undefined) return download(name, text)
  const chosen =
    handle ?? (await showSaveFilePicker({ suggestedName: name, types }).catch(nobodyChose))
  if (!(chosen instanceof FileSystemFileHandle)) return undefined
  const stream = await chosen.createWritable()
  await stream.write(text)
  await stream.close()
  return { handle: chosen }
}

function nobodyChose(error: unknown): FileSystemFileHandle[] {
  if (error instanceof DOMException && error.name === 'AbortError') return []
  throw error
}

function openByField(): Promise<OpenedFile | undefined> {
  const field = document.createElement('input')
  field.type = 'file'
  field.accept = '.yaml,.yml,.gmcr,text/yaml'
  return new Promise((resolve, reject) => {
    field.addEventListener('cancel', () => resolve(undefined))
    field.addEventListener('change', () => {
      const [file] = field.files ?? []
      if (file === undefined) resolve(undefined)
      else readDropped(file).then(resolve, reject)
    })
    field.click()
  })
}

export function download(name: string, text: string): { readonly handle?: FileSystemFileHandle } {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/yaml' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Revoked later: some browsers read the content only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
  return {}
}

/**
 * The file that the case on screen belongs to. What it held when case and file were last the same
 * tells which of the two has changed since:
 *
 *     only the case ── it is not in the file yet; nothing is asked
 *     only the file ── the case takes it over, as one step that can be undone
 *     both          ── both are shown side by side, and the user says which goes on
 */
import type { Workbench } from '../case/workbench.svelte.ts'
import {
  type CaseFile,
  type SavedServed,
  type ServedFile,
  saveChosen,
  saveServed,
  servedFile,
} from '../storage/storage.ts'
import type { Words } from '../words/words.ts'

interface Around {
  readonly bench: Workbench
  readonly words: Words
  tell(message: string): void
  hush(): void
}

export class FileOfCase {
  /** What the file holds, where it and the case have both changed. */
  found = $state.raw<string | undefined>(undefined)
  /** Both versions are on screen, side by side. */
  isCompared = $state(false)
  isSaving = $state.raw(false)
  readonly #around: Around

  constructor(around: Around) {
    this.#around = around
  }

  /** Does the file hold what is on screen? */
  get isSaved(): boolean {
    const { bench } = this.#around
    return bench.file?.text === bench.text
  }

  /** Looks at the file of a case that was just opened, if the program serves that very file. */
  async lookAgain(served?: ServedFile): Promise<void> {
    const { bench } = this.#around
    this.found = undefined
    this.isCompared = false
    const { file } = bench
    if (file?.served === undefined) return
    const now = served ?? (await servedFile())
    if (now?.file === file.served && bench.file === file) await this.meet(now.text)
  }

  /** Case and file come together: the file holds this text now. */
  async meet(text: string): Promise<void> {
    const { bench, words } = this.#around
    const { file } = bench
    if (file === undefined) return
    if (text === bench.text) return await this.#keep(file, text)
    if (text === file.text) return
    // The page ended before it heard that its own save had come to the disk.
    if (text === file.writing) return await this.#keep(file, text)
    if (bench.text !== file.text || bench.readOnly) {
      this.found = text
      return
    }
    bench.edit(text, { what: words.file.takenOver(file.name) })
    await this.#keep(file, text)
    this.#around.tell(words.file.changedTold(file.name))
  }

  async save(): Promise<void> {
    const { bench, words, tell } = this.#around
    const { file, text } = bench
    if (file === undefined || this.isSaving) return
    this.isSaving = true
    this.#around.hush()
    try {
      await bench.flush()
      await bench.cases.keepFile({ ...file, writing: text })
      const saved = await written(file, text)
      if (saved.kind === 'saved') {
        await this.#keep(file, text)
        tell(words.file.savedTold(file.name))
      } else if (saved.kind === 'changed') {
        this.found = saved.found
        this.isCompared = true
      } else if (saved.kind === 'no-key') tell(words.file.noKey)
      else tell(words.file.notSaved(file.name, saved.reason))
    } finally {
      this.isSaving = false
    }
  }

  /** The version of the case goes on; the file's stays in it until the user saves. */
  async keepOwn(): Promise<void> {
    await this.#decide((file, found) => this.#keep(file, found))
  }

  /** The version of the file goes on, as one step that can be undone. */
  async takeFile(): Promise<void> {
    const { bench, words } = this.#around
    await this.#decide(async (file, found) => {
      bench.edit(found, { what: words.file.takenOver(file.name) })
      await this.#keep(file, found)
    })
  }

  /** What stood in the file stays in the browser as a version, whatever is decided. */
  async #decide(then: (file: CaseFile, found: string) => Promise<void>): Promise<void> {
    const { bench, words } = this.#around
    const { found } = this
    const { file } = bench
    if (found === undefined || file === undefined) return
    const version = { caseId: bench.id, savedAt: Date.now() }
    await bench.cases.keepVersion({ ...version, name: words.file.foundIn(file.name), text: found })
    await then(file, found)
    this.found = undefined
    this.isCompared = false
  }

  async #keep(file: CaseFile, text: string): Promise<void> {
    const { bench } = this.#around
    const { writing: _, ...rest } = file
    const next = { ...rest, text }
    if (bench.id === file.caseId) bench.file = next
    await bench.cases.keepFile(next)
  }
}

async function written(
  { served, handle, text: before }: CaseFile,
  text: string,
): Promise<SavedServed> {
  if (served !== undefined) return saveServed({ file: served, before, text })
  if (handle === undefined) return { kind: 'failed', reason: '' }
  try {
    const changed = await saveChosen(handle, { before, text })
    return changed ? { kind: 'changed', ...changed } : { kind: 'saved' }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.name : '' }
  }
}

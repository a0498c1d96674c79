/** What can be done with the case as a whole: files, links, versions, a new one. */

import type { Language, WorkbookSheet } from '@stufenplan/core'
import type { Page } from '../page/page.svelte.ts'
import type { PartGiven } from '../runner/runner.ts'
import {
  type Decoded,
  download,
  linkFor,
  type OpenedFile,
  openFile,
  readDropped,
  type StoredVersion,
  saveFile,
  tableBytesMax,
} from '../storage/storage.ts'
import { number } from '../words/words.ts'
import { openText } from './open-case.ts'

/** Links longer than this are cut by some mail programs and chats. */
const linkLengthSafe = 8_000

/** No text of a model is as long; only what turned out to be no table could be. */
const textLengthMax = 4_000_000

export async function openFromFile(page: Page): Promise<void> {
  try {
    const opened = await openFile()
    if (opened) await openRead(page, opened)
  } catch (error) {
    page.tell(page.words.shell.fileBroken(error instanceof Error ? error.message : String(error)))
  }
}

/** Opens what was dropped on the page, as a file that was chosen. */
export async function openDropped(page: Page, files: readonly File[]): Promise<void> {
  const [file, ...rest] = files
  if (file === undefined) return
  try {
    // Sheets belong together, one file each; of other files one is opened.
    const isSheets = rest.length > 0 && files.every(({ name }) => /\.csv$/i.test(name))
    if (rest.length > 0 && !isSheets) page.tell(page.words.file.oneOnly(file.name))
    await openRead(page, await readDropped(isSheets ? await bundled(files) : file))
  } catch (error) {
    page.tell(page.words.shell.fileBroken(error instanceof Error ? error.message : String(error)))
  }
}

/** CSV files that were dropped together, as the one file in which they leave. */
async function bundled(files: readonly File[]): Promise<File> {
  const size = files.reduce((sum, one) => sum + one.size, 0)
  const [file] = files
  if (size > tableBytesMax) throw new Error(`${file?.name}, …: ${size} > ${tableBytesMax} B`)
  const { zipOf } = await import('@stufenplan/paper/csv-files')
  const all = files.map(async (one) => ({
    name: one.name,
    bytes: new Uint8Array(await one.arrayBuffer()),
  }))
  return new File([zipOf(await Promise.all(all))], sheetsName)
}

/** Files that came together have no name in common. */
const sheetsName = 'sheets.zip'

/** Opens a file once it is known how it is written; a file of another program is read as one. */
async function openRead(page: Page, opened: OpenedFile): Promise<void> {
  const { name, read, handle } = opened
  const given = await givenFrom(page, opened)
  if (given === undefined) return
  const { bench, words } = page
  const { language } = bench
  const found = await importedFrom(page, given)
  // A part of a case is no case: it is looked through before it joins the one that is open.
  if (found.part !== undefined) {
    page.partAsked = { kind: found.part, given }
    return
  }
  const told = found.told.map((one) => one[language])
  if (read.kind === 'packed' && found.text === undefined) told.push(words.file.notAModel)
  const heard = page.notice
  if (found.text !== undefined) {
    if (found.text.length > textLengthMax)
      throw new Error(`${name}: ${found.text.length} > ${textLengthMax}`)
    // What was read from another program's file is no such file any more.
    const from = !found.isOther && handle ? { handle } : {}
    await openText(page, { name, text: found.text, ...from })
  }
  if (!found.isOther) return
  // Said once it is true, and what was heard of work set aside meanwhile stays with it.
  const title = found.text === undefined ? words.file.importRefused : words.file.imported
  const lines = told.length === 0 ? [words.file.importedWhole] : told
  const since = page.notice === heard ? undefined : page.notice
  const meanwhile = since === undefined ? [] : [since.title, ...since.lines]
  page.notice = { title: title(name), lines: [...lines, ...meanwhile] }
}

/** What there is to be read; undefined after a second thought. */
async function givenFrom(page: Page, { name, read }: OpenedFile): Promise<PartGiven | undefined> {
  if (read.kind === 'packed') return { name, file: read.file }
  const text = await textOf(page, name, read)
  return text === undefined ? undefined : { name, text }
}

/** What a file was read as, by what stands in it. */
function importedFrom({ bench }: Page, given: PartGiven) {
  const { runner, source } = bench
  return 'file' in given
    ? runner.about('workbook', given, source)
    : runner.about('import', given, source)
}

/** The text of a file; asks where the file does not say how it is written. */
function textOf(page: Page, name: string, read: Decoded): Promise<string | undefined> {
  if (read.kind === 'text') return Promise.resolve(read.text)
  if (read.kind === 'binary') {
    page.tell(page.words.file.binary(name))
    return Promise.resolve(undefined)
  }
  return new Promise((resolve) => {
    page.encodingAsked = {
      name,
      readings: read.readings,
      answer(text) {
        page.encodingAsked = undefined
        resolve(text)
      },
    }
  })
}

/** Saves a copy where the user says; from then on it is the file of the case, if it had none. */
export async function saveToFile(page: Page): Promise<void> {
  const { bench } = page
  const { text, id, name } = bench
  try {
    const handle = (await saveFile(`${name}.yaml`, text))?.handle
    if (handle === undefined || bench.file !== undefined || bench.id !== id) return
    bench.file = { caseId: id, handle, name: handle.name, text }
    await bench.cases.keepFile(bench.file)
  } catch (error) {
    page.tell(page.words.shell.fileBroken(error instanceof Error ? error.message : String(error)))
  }
}

export async function copyLink(page: Page): Promise<void> {
  const { bench } = page
  const words = page.words.shell
  const link = await linkFor(bench.text, location.href, bench.day)
  try {
    await navigator.clipboard.writeText(link)
  } catch {
    page.tell(words.linkNotCopied)
    return
  }
  const told = [
    words.linkCopied(number(link.length, bench.language)),
    ...(isThisMachine(location.hostname) ? [words.linkLocal] : []),
    ...(link.length > linkLengthSafe ? [words.linkTooLong] : []),
  ]
  page.tell(told.join(' '))
}

/** Names of a machine for itself: nobody elsewhere comes here by them. */
function isThisMachine(host: string): boolean {
  return host === '' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host)
}

/** Starts from the template of the page's language, under a name that is free, at its actors. */
export async function startOwn(page: Page): Promise<void> {
  const { bench, address, words } = page
  const { language } = bench
  const text = await bench.runner.about('template', { language }, bench.source)
  await openText(page, { name: words.shell.newCaseName, text })
  address.go({ caseId: bench.id, view: 'model', detail: ['actors'], more: {} })
}

export async function keepVersion({ bench }: Page, name: string): Promise<void> {
  const { id, text } = bench
  await bench.cases.keepVersion({ caseId: id, name, text, savedAt: Date.now() })
}

/** Brings a version back as one more change, so that it can be undone. */
export function restore({ bench, words }: Page, version: StoredVersion): void {
  bench.edit(version.text, { what: words.shell.restored(version.name) })
}

/** Saves the model in the reading on screen as a .gmcr file; says what such a file cannot hold. */
export async function saveGmcr(page: Page): Promise<void> {
  const { bench, words } = page
  const { language, world, name, good } = bench
  if (good === undefined) return
  const wanted = { world, language, form: 'gmcr' } as const
  const made = await bench.runner.about('export', wanted, good.source)
  const lines = made.told.flatMap((one) => (one.severity === 'note' ? [] : [one[language]]))
  if (lines.length > 0) page.notice = { title: words.file.exported(`${name}.gmcr`), lines }
  if (made.text !== undefined) download(`${name}.gmcr`, made.text, 'text/plain')
}

/**
 * Saves the model as a workbook, or as a zip with a CSV file for each of its sheets; says what has
 * no column there, and what stays behind.
 */
export async function saveWorkbook(page: Page, form: 'xlsx' | 'sheets'): Promise<void> {
  const { bench, words } = page
  const { language, name, good } = bench
  if (good === undefined) return
  const { sheets, inRest } = await bench.runner.about('sheets', { language }, good.source)
  const file = await writtenAs[form](name, sheets, language)
  download(file.name, file.bytes, file.type)
  const lines = [
    ...(inRest > 0 ? [words.file.inRest(number(inRest, language))] : []),
    ...(/^\s*#/m.test(good.source.text) ? [words.file.noComments] : []),
  ]
  if (lines.length > 0) page.notice = { title: words.file.exported(file.name), lines }
}

const writtenAs: { readonly [F in 'xlsx' | 'sheets']: WrittenAs } = {
  async xlsx(name, sheets) {
    const { sheetsToXlsx } = await import('@stufenplan/paper/xlsx')
    return { name: `${name}.xlsx`, bytes: await sheetsToXlsx(sheets), type: workbookType }
  },
  async sheets(name, sheets, language) {
    const { sheetsToCsvZip } = await import('@stufenplan/paper/csv-files')
    const bytes = sheetsToCsvZip(sheets, language === 'de' ? ';' : ',')
    return { name: `${name}.zip`, bytes, type: 'application/zip' }
  },
}

type WrittenAs = (
  name: string,
  sheets: readonly WorkbookSheet[],
  language: Language,
) => Promise<{ readonly name: string; readonly bytes: BlobPart; readonly type: string }>

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What can be done with the case as a whole: files, links, versions, a new one. */

import type { Page } from '../page/page.svelte.ts'
import {
  type Decoded,
  download,
  linkFor,
  type OpenedFile,
  openFile,
  type StoredVersion,
  saveFile,
} from '../storage/storage.ts'
import { number } from '../words/words.ts'
import { openText } from './open-case.ts'

/** Links longer than this are cut by some mail programs and chats. */
const linkLengthSafe = 8_000

export async function openFromFile(page: Page): Promise<void> {
  try {
    const opened = await openFile()
    if (opened) await openRead(page, opened)
  } catch (error) {
    page.tell(page.words.shell.fileBroken(error instanceof Error ? error.message : String(error)))
  }
}

/** Opens a file once it is known how it is written; a file of another program is read as one. */
async function openRead(page: Page, { name, read, handle }: OpenedFile): Promise<void> {
  const { bench, words } = page
  const { language } = bench
  const found = await importedFrom(page, name, read)
  if (found === undefined) return
  const told = found.told.map((one) => one[language])
  if (read.kind === 'packed' && found.text === undefined) told.push(words.file.notAModel)
  if (found.isOther) {
    const title = found.text === undefined ? words.file.importRefused : words.file.imported
    const lines = told.length === 0 ? [words.file.importedWhole] : told
    page.notice = { title: title(name), lines }
  }
  if (found.text === undefined) return
  // What was read from another program's file is no such file any more.
  const from = !found.isOther && handle ? { handle } : {}
  await openText(page, { name, text: found.text, ...from })
}

/** What a file was read as, by what stands in it; undefined after a second thought. */
async function importedFrom(page: Page, name: string, read: OpenedFile['read']) {
  const { runner, source } = page.bench
  if (read.kind === 'packed') return runner.about('workbook', { file: read.file }, source)
  const text = await textOf(page, name, read)
  return text === undefined ? undefined : runner.about('import', { name, text }, source)
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
  const made = await bench.runner.about('export', { world, language }, good.source)
  const lines = made.told.map((one) => one[language])
  if (lines.length > 0) page.notice = { title: words.file.exported(`${name}.gmcr`), lines }
  if (made.text !== undefined) download(`${name}.gmcr`, made.text, 'text/plain')
}

/** Saves the model as a workbook; says what has no column there, and what stays behind. */
export async function saveWorkbook(page: Page): Promise<void> {
  const { bench, words } = page
  const { language, name, good } = bench
  if (good === undefined) return
  const { sheets, inRest } = await bench.runner.about('sheets', { language }, good.source)
  const { sheetsToXlsx } = await import('@stufenplan/paper/xlsx')
  download(`${name}.xlsx`, await sheetsToXlsx(sheets), workbookType)
  const lines = [
    ...(inRest > 0 ? [words.file.inRest(number(inRest, language))] : []),
    ...(/^\s*#/m.test(good.source.text) ? [words.file.noComments] : []),
  ]
  if (lines.length > 0) page.notice = { title: words.file.exported(`${name}.xlsx`), lines }
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

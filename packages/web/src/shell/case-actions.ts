/** What can be done with the case as a whole: files, links, versions, a new one. */
import { linkFor, openFile, type StoredVersion, saveFile } from '../storage/storage.ts'
import { number } from '../words/words.ts'
import { openText } from './open-case.ts'
import type { Page } from './page.svelte.ts'

/** Links longer than this are cut by some mail programs and chats. */
const linkLengthSafe = 8_000

export async function openFromFile(page: Page): Promise<void> {
  try {
    const opened = await openFile()
    if (opened) await openText(page, opened)
  } catch (error) {
    page.say(page.words.shell.fileBroken(error instanceof Error ? error.message : String(error)))
  }
}

export async function saveToFile(page: Page): Promise<void> {
  const { bench } = page
  try {
    const saved = await saveFile(`${bench.name}.yaml`, bench.text, bench.handle)
    if (saved?.handle) bench.handle = saved.handle
  } catch (error) {
    page.say(page.words.shell.fileBroken(error instanceof Error ? error.message : String(error)))
  }
}

export async function copyLink(page: Page): Promise<void> {
  const { bench, words } = page
  const link = await linkFor(bench.text, location.href)
  await navigator.clipboard.writeText(link)
  const copied = words.shell.linkCopied(number(link.length, bench.language))
  page.say(link.length > linkLengthSafe ? `${copied} ${words.shell.linkTooLong}` : copied)
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

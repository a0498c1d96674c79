/** Opens a case by its name: the copy kept in this browser, or the model as shipped. */
import {
  home,
  isReadOnly,
  shipped,
  shippedNames,
  shippedText,
  shippedTitle,
} from '../case/shipped.ts'
import { placeIn } from '../page/address.svelte.ts'
import type { Page } from '../page/page.svelte.ts'
import {
  type CaseFile,
  dayInLink,
  freeName,
  lastPlace,
  type StoredCase,
  sameFile,
  servedFile,
  textInLink,
} from '../storage/storage.ts'
import { isDay } from '../time/time.ts'

/** False where there is no case of that name. */
export async function openCase(page: Page, id: string): Promise<boolean> {
  const { bench } = page
  // Both at once: most cases are opened as shipped, and a text not read yet is read meanwhile.
  const fetched = shipped(id).catch(() => undefined)
  void fetched.then((found) => {
    if (found !== undefined && found.reading === undefined && !isStored) bench.expect(found.text)
  })
  let isStored = false
  const stored = await findCase(page, id)
  if (stored) {
    isStored = true
    await openStored(page, stored)
    await page.file.lookAgain()
    return true
  }
  const found = await fetched
  if (found === undefined) return false
  await bench.open({ id, name: shippedTitle(id), ...found, origin: id, isReadOnly })
  return true
}

/** The case as it is kept, with what a tab that ended had not saved yet. */
async function findCase(page: Page, id: string): Promise<StoredCase | undefined> {
  const { cases } = page.bench
  await cases.recover().then(page.heardAside, () => undefined)
  return cases.find(id).catch(() => undefined)
}

async function openStored({ bench }: Page, stored: StoredCase, file?: CaseFile): Promise<void> {
  const history = await bench.cases.historyOf(stored.id)
  const own = file ?? (await bench.cases.files()).find(({ caseId }) => caseId === stored.id)
  const isGiven = isReadOnly && stored.id === home
  await bench.open({ ...stored, history, ...(own && { file: own }), isReadOnly: isGiven })
  // Not waited for: they are made in the text as it is, one after the other, like any other.
  for (const { edits, what, mark } of stored.unmade ?? [])
    void bench.change(edits, { what, ...(mark !== undefined && { mark }) })
}

/** A text that came from outside, and the file it came from if it can be told again. */
export interface Incoming {
  readonly name: string
  readonly text: string
  readonly served?: string
  readonly handle?: FileSystemFileHandle
}

/** Puts a text that came from outside into a case and goes there, or back to where one was. */
export async function openText(page: Page, incoming: Incoming): Promise<void> {
  const { bench, address } = page
  await bench.cases.recover().then(page.heardAside, () => undefined)
  const known = await knownFile(page, incoming)
  const there = known && (await bench.cases.find(known.caseId))
  if (there) await openStored(page, there, known)
  else await openNew(page, incoming)
  if (there) await page.file.meet(incoming.text)
  const last = there && lastPlace(there.id)
  const view = bench.good ? 'answer' : 'model'
  address.go(last ? placeIn(last) : { caseId: bench.id, view, detail: [], more: {} })
}

/** The same file opened before: by which file it is, never by what stands in it. */
async function knownFile({ bench }: Page, incoming: Incoming): Promise<CaseFile | undefined> {
  const files = await bench.cases.files()
  const { served, handle } = incoming
  if (served !== undefined) return files.find((one) => one.served === served)
  return handle && sameFile(handle, files)
}

async function openNew({ bench }: Page, incoming: Incoming): Promise<void> {
  const { name: path, text, served, handle } = incoming
  const base = nameFrom(path)
  const others = await bench.cases.list()
  const hasFile = served !== undefined || handle !== undefined
  const same = hasFile ? undefined : others.find((one) => one.id === base && one.text === text)
  if (same) return await bench.open({ ...same, history: await bench.cases.historyOf(same.id) })
  const isShipped = !hasFile && (await shippedText(base)) === text
  if (isShipped) return await bench.open({ id: base, name: base, text, origin: base })
  const isFree =
    !shippedNames.includes(base) && !others.some((one) => one.id === base || one.name === base)
  const name = isFree ? base : freeName(base, others)
  const id = isFree ? base : freeId(base, others)
  const kind = { ...(served !== undefined && { served }), ...(handle && { handle }) }
  const file = { caseId: id, name: path, text, ...kind }
  await bench.open({ id, name, text, ...(hasFile && { file }) })
  bench.keep()
  if (hasFile) await bench.cases.keepFile(file)
}

function freeId(base: string, others: readonly StoredCase[]): string {
  for (let i = 2; ; i++) if (!others.some(({ id }) => id === `${base}~${i}`)) return `${base}~${i}`
}

/** The last part of a path without its ending; a file called model is named after its folder. */
function nameFrom(path: string): string {
  const [last = '', folder = ''] = path.split(/[\\/]/).reverse()
  const name = last.replace(/\.(ya?ml|gmcr|nfg|efg|xlsx|zip)$/i, '')
  return (name === 'model' && folder !== '' ? folder : name) || 'case'
}

/** Opens the model that the address itself holds; false where part of the link is missing. */
export async function openLinked(page: Page, hash: string): Promise<boolean> {
  const text = await textInLink(hash)
  if (text === undefined) return false
  await openText(page, { name: idIn(text), text })
  const day = dayInLink(hash)
  if (isDay(day)) page.address.replace({ day })
  return true
}

/** Opens the file that the program serving this page was started with; false: there is none. */
export async function openServed(page: Page): Promise<boolean> {
  const served = await servedFile()
  if (served === undefined) return false
  const { name, text, file } = served
  await openText(page, { name, text, ...(file !== undefined && { served: file }) })
  return true
}

/** The name a model gives itself; the link carries no other. */
function idIn(text: string): string {
  return /^id:\s*["']?([\w.-]+)/m.exec(text)?.[1] ?? 'case'
}

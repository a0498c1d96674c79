/** Opens a case by its name: the copy kept in this browser, or the model as shipped. */
import { shippedText } from '../case/shipped.ts'
import { textInLink } from '../storage/storage.ts'
import type { Page } from './page.svelte.ts'

/** False where there is no case of that name. */
export async function openCase({ bench }: Page, id: string): Promise<boolean> {
  // Both at once: most cases are opened as shipped, and the text is read meanwhile.
  const shipped = shippedText(id).catch(() => undefined)
  void shipped.then((text) => {
    if (text !== undefined && !isStored) bench.expect(text)
  })
  let isStored = false
  const stored = await bench.cases.find(id).catch(() => undefined)
  if (stored) {
    isStored = true
    await bench.open(stored)
    return true
  }
  const text = await shipped
  if (text === undefined) return false
  await bench.open({ id, name: id, text, origin: id })
  return true
}

/** Puts a text that came from outside into a case of its own and goes there. */
export async function openText(
  page: Page,
  opened: { readonly name: string; readonly text: string; readonly handle?: FileSystemFileHandle },
): Promise<void> {
  const { bench, address } = page
  const base = nameFrom(opened.name)
  const there = await bench.cases.find(base)
  const isSame = there?.text === opened.text
  const id = there && !isSame ? `${base}~${Date.now().toString(36)}` : base
  const { name, text, handle } = { ...opened, name: base }
  await bench.open({
    id,
    name,
    text,
    ...(isSame && { saves: there.saves }),
    ...(handle && { handle }),
  })
  bench.keep()
  address.go({ caseId: id, view: bench.good ? 'today' : 'model', detail: [], more: {} })
}

/** The last part of a path without its ending; a file called model is named after its folder. */
function nameFrom(path: string): string {
  const [last = '', folder = ''] = path.split(/[\\/]/).reverse()
  const name = last.replace(/\.(ya?ml|gmcr)$/i, '')
  return (name === 'model' && folder !== '' ? folder : name) || 'case'
}

/** Opens the model that the address itself holds; says so where part of the link is missing. */
export async function openLinked(page: Page, hash: string): Promise<void> {
  const text = await textInLink(hash)
  if (text === undefined) page.say(page.words.shell.linkBroken)
  else await openText(page, { name: idIn(text), text })
}

/** Opens the file that the program serving this page was started with. */
export async function openServed(page: Page): Promise<void> {
  const reply = await fetch('./opened-model')
  if (reply.ok) await openText(page, (await reply.json()) as { name: string; text: string })
}

/** The name a model gives itself; the link carries no other. */
function idIn(text: string): string {
  return /^id:\s*["']?([\w.-]+)/m.exec(text)?.[1] ?? 'case'
}

/** A map of arguments → claims of a model, with what supports and attacks them in words. */
import type { JsonRecord } from '../../base/json.ts'
import { idPattern, type MessageLanguage, type Model, otherProgramIn } from '../../model/model.ts'
import { idMaker, shownName } from '../names.ts'
import { type ArgdownElement, type ArgdownMap, parseArgdown } from './parse.ts'
import { type ArgdownLost, type ArgdownRemark, argdownRemark } from './remark.ts'

export interface ArgumentsRead {
  readonly entries: readonly { readonly id: string; readonly value: JsonRecord }[]
  readonly present: number
  readonly remarks: readonly ArgdownRemark[]
}

const lengthMax = 4_000_000
export const argdownCountMax = 2_000

/** By its name, or by how it begins. */
export function isArgdown(name: string, text: string): boolean {
  return /\.(?:argdown|ad)$/i.test(name) || otherProgramIn(withoutHead(text)) === 'argdown'
}

function withoutHead(text: string): string {
  return text.slice(0, 20_000).replace(/^\s*={3,}\n[\s\S]*?\n={3,}[ \t]*\n/, '')
}

/** Reads such a file; `language` is that of the words put around what it says. */
export function readArgdown(text: string, language: MessageLanguage, model?: Model): ArgumentsRead {
  const nothing = (remark: ArgdownRemark) => ({ entries: [], present: 0, remarks: [remark] })
  if (text.length > lengthMax)
    return nothing(argdownRemark('too-long', { size: text.length, sizeMax: lengthMax }))
  const map = parseArgdown(text)
  const count = map.elements.length
  if (count === 0) return nothing(argdownRemark('no-claim', {}))
  if (count > argdownCountMax)
    return nothing(argdownRemark('too-many', { count, countMax: argdownCountMax }))
  return claimsOf(map, language, model)
}

function claimsOf(map: ArgdownMap, language: MessageLanguage, model?: Model): ArgumentsRead {
  const known = new Set((model?.claims ?? []).flatMap(({ says }) => Object.values(says)))
  const named = namer(new Set((model?.claims ?? []).map(({ id }) => id)))
  const notes = notesOf(map, language)
  const entries: { id: string; value: JsonRecord }[] = []
  const renamed: ArgdownRemark[] = []
  let present = 0
  for (const element of map.elements) {
    const says = saidBy(element)
    if (known.has(says)) {
      present++
      continue
    }
    const id = named(element)
    const key = shownName(element.title)
    if (key !== '' && key !== id) renamed.push(argdownRemark('key-changed', { key, id }))
    const note = notes.get(element)
    entries.push({ id, value: { says, ...(note !== undefined && { note }) } })
  }
  const { counts, again, relations } = map
  const lost = (['conclusions', 'lists', 'tags'] satisfies ArgdownLost[]).flatMap((what) =>
    counts[what] > 0 ? [argdownRemark('lost', { what, count: counts[what] })] : [],
  )
  const remarks = [
    ...again.map(({ title, line }) =>
      argdownRemark('text-again', { line, title: shownName(title) }),
    ),
    ...renamed,
    ...(relations.length > 0
      ? [argdownRemark('relations-as-notes', { count: relations.length })]
      : []),
    ...lost,
    ...(entries.length > 0 ? [argdownRemark('untested', { count: entries.length })] : []),
  ]
  return { entries, present, remarks }
}

function saidBy({ text, title }: ArgdownElement): string {
  return shownName(text) || shownName(title) || '…'
}

const words = {
  en: {
    supports: 'Supported by: ',
    attacks: 'Attacked by: ',
    contradicts: 'Contradicts: ',
    undercuts: 'Undercut by: ',
  },
  de: {
    supports: 'Gestützt durch: ',
    attacks: 'Angegriffen durch: ',
    contradicts: 'Widerspricht: ',
    undercuts: 'Entkräftet durch: ',
  },
} as const

const notedMax = 20

/** What is said of each element by those that point to it, in a sentence per kind. */
function notesOf(
  { relations }: ArgdownMap,
  language: MessageLanguage,
): ReadonlyMap<ArgdownElement, string> {
  const about = new Map<ArgdownElement, Map<keyof typeof words.en, string[]>>()
  for (const { from, to, kind } of relations) {
    const own = about.get(to) ?? new Map<keyof typeof words.en, string[]>()
    const list = own.get(kind) ?? []
    if (list.length < notedMax) list.push(shortened(shownName(from.title) || saidBy(from)))
    own.set(kind, list)
    about.set(to, own)
  }
  const sentences = (own: Map<keyof typeof words.en, string[]>) =>
    [...own].map(([kind, list]) => `${words[language][kind]}${list.join('; ')}.`).join(' ')
  return new Map([...about].map(([element, own]) => [element, sentences(own)]))
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** Titles stay names where they can be; else a name is made of them, or of the first words. */
function namer(taken: Set<string>): (element: ArgdownElement) => string {
  const made = idMaker('claim')
  return ({ title, text }) => {
    if (idPattern.test(title) && title.length <= 80 && !taken.has(title)) {
      taken.add(title)
      return title
    }
    for (;;) {
      const { id } = made(title || text)
      if (taken.has(id)) continue
      taken.add(id)
      return id
    }
  }
}

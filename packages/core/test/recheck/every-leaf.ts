/** Findings with one thing altered: every leaf, every list, every field that may be left out. */
import { hashOf } from '../../src/base/hash.ts'
import type { Finding, Model } from '../../src/index.ts'
import { replaced } from '../laws/alterations.ts'

type Path = readonly (string | number)[]

export interface Alteration {
  readonly path: Path
  readonly what: string
  readonly finding: Finding
}

/** Lists of names, in one of which a name has others of its sort. */
export type Vocabulary = readonly (readonly string[])[]

/** All names of the model by sort; beside them whatever else stood in the same place somewhere. */
export function vocabularyOf(model: Model): Vocabulary {
  const ids = (list: readonly { readonly id: string }[]) => list.map((one) => one.id)
  const stages = model.plans.flatMap((plan) => plan.stages)
  return [
    ids(model.actors),
    ids(model.options),
    ...model.actors.map((one) => ids(one.statements)),
    ids(model.questions),
    ...model.questions.map((one) => ids(one.answers)),
    ids(model.plans),
    ids(stages),
    ids(model.observed),
    ids(model.readings),
    ids(model.shocks),
    ids(model.claims),
    ids(model.signals),
    ids(model.judgements ?? []),
    ['model', 'question'],
    ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim', 'limited'],
    ['one-reply', 'chain', 'any', 'proportionate'],
    ['gains', 'equal', 'loses'],
    ['moves', 'improvements', 'together'],
    ['step', 'today', 'held'],
    ['both', 'as-seen', 'in-truth'],
    ['derived', 'contradicted', 'depends', 'not-testable', 'asserted'],
    ['worst', 'middle', 'best', 'stated'],
    ['forward', 'alone'],
    ['march-on', 'gated'],
    ['lasting', 'fading'],
    ['strong', 'conditional', 'no'],
    ['everywhere', 'somewhere', 'nowhere'],
    ['entry', 'dwell', 'ended'],
    ['sets', 'ways-on', 'every-ladder', 'solver'],
    ['stages', 'start', 'risk', 'losers', 'ambition'],
    ['single changes', 'pairs of changes that help alone'],
    ['worth', 'breadth', 'patience', 'detection', 'lag'],
    ['irreversible', 'verification', 'prospect'],
  ]
}

/** Beside what it holds now, what others of its kind hold in the same place. */
export function* alterationsOf(
  finding: Finding,
  words: Vocabulary,
  others: readonly Finding[] = [],
): Generator<Alteration> {
  const changes = [
    ...inside(finding, words, []),
    ...others.flatMap((other) => [...fromAnother(finding, other, [])]),
  ]
  for (const { path, what, value } of changes) {
    if (path[0] === 'kind' || path.length === 0) continue
    const altered = replaced(finding, path, value) as Finding
    yield { path, what, finding: path[0] === 'id' ? altered : namedAfter(altered) }
  }
}

/** With the name that what it claims has now: else the name alone would give it away. */
export function namedAfter({ id: _, strength, ...claimed }: Finding): Finding {
  return { id: hashOf(claimed), strength, ...claimed } as Finding
}

/** Every field of another finding that this one lacks, and every leaf that is another there. */
function* fromAnother(own: unknown, other: unknown, path: Path): Generator<Change> {
  if (JSON.stringify(own) === JSON.stringify(other) || other === undefined) return
  const areLists = Array.isArray(own) && Array.isArray(other)
  if (areLists || !isFields(own) || !isFields(other) || own.kind !== other.kind) {
    yield { path, what: `as elsewhere: ${JSON.stringify(other)?.slice(0, 80)}`, value: other }
    return
  }
  for (const [key, value] of Object.entries(other))
    yield* fromAnother(own[key], value, [...path, key])
}

function isFields(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null && !Array.isArray(part)
}

interface Change {
  readonly path: Path
  readonly what: string
  readonly value: unknown
}

function* inside(part: unknown, words: Vocabulary, path: Path): Generator<Change> {
  if (typeof part === 'number') {
    for (const value of numbersBeside(part)) yield { path, what: `${part} → ${value}`, value }
  } else if (typeof part === 'boolean') yield { path, what: `not ${part}`, value: !part }
  else if (typeof part === 'string') {
    for (const value of textsBeside(part, words)) yield { path, what: `${part} → ${value}`, value }
  } else if (Array.isArray(part)) yield* listsBeside(part, words, path)
  else if (part !== null && typeof part === 'object')
    yield* fieldsBeside(part as Record<string, unknown>, words, path)
}

/** Each field left out, and under another name. */
function* fieldsBeside(
  part: Record<string, unknown>,
  words: Vocabulary,
  path: Path,
): Generator<Change> {
  for (const [key, inner] of Object.entries(part)) {
    const { [key]: _, ...others } = part
    yield { path: [...path, key], what: 'left out', value: undefined }
    for (const name of namesBeside(Object.keys(part), words))
      yield { path, what: `${key} → ${name}`, value: { ...others, [name]: inner } }
    yield* inside(inner, words, [...path, key])
  }
}

function numbersBeside(number: number): number[] {
  if (Number.isInteger(number)) return [number + 1, number - 1, number + 1000]
  return [number * 1.001, number + 1000, -number]
}

function textsBeside(text: string, words: Vocabulary): string[] {
  if (/^[YN]+$/.test(text)) {
    const flipped = [0, text.length - 1].map(
      (i) => text.slice(0, i) + (text[i] === 'Y' ? 'N' : 'Y') + text.slice(i + 1),
    )
    return [...new Set([...flipped, `${text}Y`])]
  }
  const others = words.flatMap((list) => {
    const place = list.indexOf(text)
    return place < 0 || list.length < 2 ? [] : [list[(place + 1) % list.length] ?? '']
  })
  return [...new Set([...others, 'no-such-name'])].filter((one) => one !== text)
}

/** So many places of a list are altered, at its beginning and at its end. */
const placesMax = 4

function placesOf({ length }: readonly unknown[]): number[] {
  return [...Array(length).keys()].filter((i) => i < placesMax || i === length - 1)
}

/** Each entry dropped, named twice, and swapped with the next; a name made up; nothing at all. */
function* listsBeside(list: readonly unknown[], words: Vocabulary, path: Path): Generator<Change> {
  const change = (what: string, value: unknown) => ({ path, what, value })
  if (list.length > 1) yield change('emptied', [])
  for (const i of placesOf(list)) {
    const [own, next] = list.slice(i, i + 2)
    yield change(`${i} dropped`, list.toSpliced(i, 1))
    yield change(`${i} at the end again`, [...list, own])
    yield change(`${i} twice`, list.toSpliced(i, 0, own))
    if (i + 1 < list.length && JSON.stringify(own) !== JSON.stringify(next))
      yield change(`${i} and the next swapped`, list.toSpliced(i, 2, next, own))
  }
  if (list.every((one) => typeof one === 'string'))
    for (const name of namesBeside(list, words)) yield change(`${name} as well`, [...list, name])
  for (const [i, inner] of list.entries()) yield* inside(inner, words, [...path, i])
}

/** A made-up name, and one of each sort of which the list names some. */
function namesBeside(list: readonly string[], words: Vocabulary): string[] {
  const others = words.flatMap((sort) =>
    sort.some((one) => list.includes(one)) ? sort.filter((one) => !list.includes(one)) : [],
  )
  return [...new Set(['no-such-name', ...others.slice(0, 1)])]
}

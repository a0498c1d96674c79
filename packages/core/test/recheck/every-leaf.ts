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

export function* alterationsOf(finding: Finding, words: Vocabulary): Generator<Alteration> {
  for (const { path, what, value } of inside(finding, words, [])) {
    if (path[0] === 'kind') continue
    const altered = replaced(finding, path, value) as Finding
    yield { path, what, finding: path[0] === 'id' ? altered : namedAfter(altered) }
  }
}

/** With the name that what it claims has now: else the name alone would give it away. */
export function namedAfter({ id: _, strength, ...claimed }: Finding): Finding {
  return { id: hashOf(claimed), strength, ...claimed } as Finding
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
    for (const [key, inner] of Object.entries(part)) {
      yield { path: [...path, key], what: 'left out', value: undefined }
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

function* listsBeside(list: readonly unknown[], words: Vocabulary, path: Path): Generator<Change> {
  const [first, second, ...rest] = list
  const change = (what: string, value: unknown) => ({ path, what, value })
  if (list.length > 0) {
    yield change('last dropped', list.slice(0, -1))
    yield change('last twice', [...list, list.at(-1)])
  }
  if (list.length > 1) {
    yield change('first dropped', list.slice(1))
    if (JSON.stringify(first) !== JSON.stringify(second))
      yield change('first two swapped', [second, first, ...rest])
  }
  for (const [i, inner] of list.entries()) yield* inside(inner, words, [...path, i])
}

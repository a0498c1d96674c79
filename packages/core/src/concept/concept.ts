/** The face of the folder: the concepts of stability, and every list of them. */
import { assert } from '../base/assert.ts'
import { entries } from './entries.ts'
import type { Companion, ConceptEntry, Judging } from './entry.ts'
import { nash } from './nash.ts'

export type { Companion, ConceptEntry, ConceptWords, Judging, Turn } from './entry.ts'

type Entry = (typeof entries)[number]
export type Concept = Entry['id']

/** Concepts that can be asked together with something. */
export type ConceptWith<C extends Companion> = IdWith<Entry, C>
type IdWith<E, C> = E extends { readonly id: infer I; readonly goesWith: infer G }
  ? G extends readonly unknown[]
    ? C extends G[number]
      ? I
      : never
    : never
  : never

const byId: ReadonlyMap<string, ConceptEntry> = new Map(entries.map((one) => [one.id, one]))

/** Every concept, by its id. */
export const concepts: readonly Concept[] = entries.map((one) => one.id)

/** The concept of a question that names none. */
export const plainestConcept = nash.id

export function entryOf(concept: Concept): ConceptEntry {
  const entry = byId.get(concept)
  assert(entry, `no concept ${concept}`)
  return entry
}

/** The concept that a finding names; none where it comes from elsewhere and names no concept. */
export function entryNamed(name: string): ConceptEntry | undefined {
  return byId.get(name)
}

/** The concepts that can be asked together with something. */
export function conceptsWith<C extends Companion>(companion: C): readonly ConceptWith<C>[] {
  const goes = (id: Concept): id is ConceptWith<C> & Concept =>
    entryOf(id).goesWith.includes(companion)
  return concepts.filter(goes)
}

/** The concepts whose answers must leave an actor worse off by some degrees. */
export const conceptsWithDegree = conceptsWhere(isInDegrees)

/** The concepts that need to be told how many moves to look ahead. */
export const conceptsWithHorizon = conceptsWhere(needsHorizon)

/** The concepts that need nothing besides their name: what a claim's test may ask for. */
export const conceptsByNameAlone = conceptsWhere((one) => !needsHorizon(one))

/** Those that a reader can choose among who has said nothing else. */
export const conceptsToChoose = conceptsWhere((one) => !needsHorizon(one) && !isInDegrees(one))

function conceptsWhere(test: (judging: Judging) => boolean): readonly Concept[] {
  return entries.filter((one) => test(one.judging)).map((one) => one.id)
}

/** Is anybody expected to do anything? Else a look at the own moves is enough. */
export function looksFurther(judging: Judging): boolean {
  return judging.kind !== 'answers' || judging.turns.length > 0
}

/** Do answers deter only by leaving an actor worse off by some degrees? */
export function isInDegrees(judging: Judging): boolean {
  return judging.kind === 'answers' && judging.deterredBy === 'much-worse'
}

/** Do the others answer to their own advantage only? */
export function isInOwnInterest(judging: Judging): boolean {
  return judging.kind === 'answers' && judging.turns[0] === 'others-for-themselves'
}

/** Must the first mover have no way back above its start? */
export function isSymmetric(judging: Judging): boolean {
  return judging.kind === 'answers' && judging.turns[1] === 'self'
}

/** Some concepts in a row, as help and schemas print them. */
export function oneOf(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' or ')
}

function needsHorizon(judging: Judging): boolean {
  return judging.kind === 'foresight' && judging.moves === 'given'
}

/** Can the concept be asked of so many actors? */
export function fitsActors({ actorCount }: ConceptEntry, count: number): boolean {
  return actorCount === undefined || actorCount === count
}

/**
 * Actors as a sentence needs them. A dictionary asks for the case that its sentence wants; English
 * has one form for all, German declines the article and what goes with it.
 */
import type { Actor } from '../model/model.ts'
import { germanCases, type NameCases } from './german-cases.ts'
import { joined } from './words/spelling.ts'
import type { Language } from './words/words.ts'

/** One actor, or several joined, inside a sentence. */
export interface ActorName extends NameCases {
  /** Takes its verb in the plural: several actors, or one with such a name. */
  readonly isPlural: boolean
  /** Of actors. */
  readonly count: number
}

/** An actor by the name it bears in sentences; an id that is no actor's is its own name. */
export function actorName(
  id: string,
  actor: Actor | undefined,
  text: (texts: NonNullable<Actor['inSentence']>) => string,
  language: Language,
): ActorName {
  const written = actor ? text(actor.inSentence ?? actor.label) : id
  const isPlural = actor?.plural?.includes(language) ?? false
  const cases =
    language === 'de'
      ? germanCases(written, isPlural)
      : {
          nominative: written,
          accusative: written,
          dative: written,
          genitive: `of ${written}`,
        }
  return { ...cases, isPlural, count: 1 }
}

/** "the United States and China"; in each case, and a plural as soon as there are two. */
export function actorNames(names: readonly ActorName[], and: string): ActorName {
  const of = (form: keyof NameCases) =>
    joined(
      names.map((one) => one[form]),
      and,
    )
  return {
    nominative: of('nominative'),
    accusative: of('accusative'),
    dative: of('dative'),
    genitive: of('genitive'),
    isPlural: names.length > 1 || names.some((one) => one.isPlural),
    count: names.length,
  }
}

/** The form of a verb after an actor: "gains" or "gain". */
export function agreeing({ isPlural }: ActorName, one: string, several: string): string {
  return isPlural ? several : one
}

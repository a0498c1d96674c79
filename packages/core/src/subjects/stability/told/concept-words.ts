/** What the concept of a finding is called, in the language of the page. */
import { type ConceptWords, entryNamed } from '../../../concept/concept.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'

/** The words of its entry; nothing of a concept that there is not. */
export function conceptWords(
  { concept }: { readonly concept: string },
  v: Vocabulary,
): Partial<ConceptWords> {
  return entryNamed(concept)?.words[v.language] ?? {}
}

/** The face of the folder: the things of a model by name, in one language. */
export { unstatedActors } from './unstated.ts'
export { type Vocabulary, vocabularyOf } from './vocabulary.ts'
export type { Language } from './words/words.ts'

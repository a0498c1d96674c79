/** The languages the program speaks. A sentence missing in one of them does not compile. */
import { english } from './english.ts'
import { german } from './german.ts'

export type Language = 'en' | 'de'

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Widen<R>
    : T extends readonly (infer E)[]
      ? readonly Widen<E>[]
      : { readonly [K in keyof T]: Widen<T[K]> }

export type Dictionary = Widen<typeof english>

export function dictionaryOf(language: Language): Dictionary {
  return language === 'de' ? german : english
}

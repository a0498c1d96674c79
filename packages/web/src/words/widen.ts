/** The shape of one language's words, for the other language to fill. */

/** The same shape with any texts: what German must offer where English does. */
export type Widen<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [K in keyof T]: Widen<T[K]> }

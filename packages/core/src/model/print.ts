/** Tree → text. What the author did not touch comes back byte for byte, comments included. */
import { CST, isScalar } from 'yaml'
import type { DocumentPath } from './diagnostic.ts'
import { type Parsed, parse } from './parse.ts'
import type { SourceTree } from './tree.ts'

/** The author's text, printed from the concrete syntax tree. */
export function print({ tree }: Pick<Parsed, 'tree'>): string {
  const isBroken = tree.document === undefined || tree.document.errors.length > 0
  return isBroken ? tree.text : tree.tokens.map((token) => CST.stringify(token)).join('')
}

/**
 * The text with one single value replaced, everything else untouched; undefined where no single
 * value stands at the path. The new value is quoted only when YAML would read it as another.
 */
export function withValue(tree: SourceTree, path: DocumentPath, value: string): string | undefined {
  const node = tree.document?.getIn(path, true)
  if (!isScalar(node) || !node.range) return undefined
  const [start, end] = node.range
  const spelling = isPlain(value) ? value : JSON.stringify(value)
  const text = tree.text.slice(0, start) + spelling + tree.text.slice(end)
  return parse(text).diagnostics.some((found) => found.code === 'syntax') ? undefined : text
}

/** Letters, digits and formula signs only: safe as it stands, in block and in flow. */
function isPlain(value: string): boolean {
  return (
    /^[\p{L}\p{N}(][\p{L}\p{N} ()&|<>._-]*$/u.test(value) &&
    !/^[\d.-]|^(?:true|false|null)$| $/i.test(value)
  )
}

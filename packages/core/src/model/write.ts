/** A model document made by the program → YAML text that reads like one an author wrote. */
import { Document, isMap, isScalar, isSeq, visit } from 'yaml'
import type { ModelDocument } from './document.ts'

/** Lists of single values stand on one line up to this many characters. */
const inlineMax = 84

export function writeDocument(document: ModelDocument): string {
  const written = new Document(document, { version: '1.2', aliasDuplicateObjects: false })
  visit(written, {
    Seq(_, node, path) {
      const isFlat = node.items.every((item) => isScalar(item))
      const length = node.items.reduce<number>((sum, item) => sum + lengthOf(item) + 2, 0)
      if (isFlat && length <= inlineMax - 2 * path.length) node.flow = true
    },
    Pair(_, pair, path) {
      const isTop = path.length === 2
      const isSection = isMap(pair.value) || (isSeq(pair.value) && !pair.value.flow)
      if (isTop && isSection && isScalar(pair.key)) pair.key.spaceBefore = true
    },
  })
  return written.toString({ lineWidth: 100, flowCollectionPadding: false })
}

function lengthOf(item: unknown): number {
  return isScalar(item) ? String(item.value).length : Number.POSITIVE_INFINITY
}

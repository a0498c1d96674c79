/** An explanation cut at its headings, so that each part can be opened by itself. */
import type { Block, Explanation } from '@stufenplan/core'

export interface Section {
  /** What stands in it; undefined where the core names none. */
  readonly name: string | undefined
  /** The heading as plain text; empty before the first heading. */
  readonly title: string
  readonly body: readonly Block[]
}

export function sectionsOf(explanation: Explanation): Section[] {
  const sections: { name: string | undefined; title: string; body: Block[] }[] = []
  for (const block of explanation) {
    if (block.kind === 'title') continue
    if (block.kind === 'heading')
      sections.push({ name: block.section, title: plain(block), body: [] })
    else {
      const last = sections.at(-1) ?? { name: undefined, title: '', body: [] }
      if (sections.length === 0) sections.push(last)
      last.body.push(block)
    }
  }
  return sections
}

function plain(block: Extract<Block, { kind: 'heading' }>): string {
  return block.text.map((part) => (typeof part === 'string' ? part : part.text)).join(' ')
}

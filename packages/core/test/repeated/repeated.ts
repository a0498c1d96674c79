/**
 * What stands twice on one page: a sentence of six words or more about the same place, or a row of
 * a table. An item of a list begins with the place it is about (an actor at a stage, a claim); the
 * same may hold at another place and is said there again. A paragraph is about the whole page:
 * what it says stands nowhere else.
 */
import type { Block, Explanation, Item, Sentence } from '../../src/voice/explanation.ts'
import { plain } from '../../src/voice/text.ts'

const wordsMin = 6

export function repeatedOn(page: Explanation): string[] {
  const whole = page.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? sentencesIn(block.text) : [],
  )
  const items = page.flatMap((block) => (block.kind === 'list' ? block.items : []))
  return [
    ...twice(whole),
    ...items.flatMap((one) => twice(sentencesOf(one))),
    ...new Set(items.flatMap(sentencesOf).filter((one) => whole.includes(one))),
    ...twice(page.flatMap(rowsOf)),
  ]
}

function twice(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, i) => texts.indexOf(text) < i))]
}

function sentencesOf({ text, items = [] }: Item): string[] {
  return [text, ...items].flatMap(sentencesIn)
}

/** A term in square brackets belongs to the sentence before it. */
function sentencesIn(sentence: Sentence): string[] {
  return bare(sentence)
    .split(/(?<=[.?!])\s+(?!\[)/)
    .map((one) => one.replace(/[.?!,]+$/, '').trim())
    .filter((one) => one.split(' ').length >= wordsMin)
}

function rowsOf(block: Block): string[] {
  if (block.kind !== 'table') return []
  return block.rows.map((row) => row.map(bare).join(' | '))
}

/** Without sources: one may stand at every place that it bears. */
function bare(sentence: Sentence): string {
  const said = sentence.filter((one) => typeof one === 'string' || one.kind !== 'basis')
  return plain(said).replace(/\s+/g, ' ').toLowerCase()
}

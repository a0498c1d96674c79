/** The core names questions and answers as formulas do, in brackets after their words. */

export interface Piece {
  readonly text: string
  readonly isName: boolean
}

/** A line cut where a bracket holds the name of a question, with or without an answer. */
export function piecesOf(text: string, questions: readonly string[]): Piece[] {
  if (questions.length === 0 || !text.includes('(')) return [{ text, isName: false }]
  const ids = questions.map((id) => id.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')).join('|')
  const names = new RegExp(String.raw`( \((?:${ids})(?: = [^\s()]+)?\))`)
  return text
    .split(names)
    .map((part, i) => ({ text: part, isName: i % 2 === 1 }))
    .filter((one) => one.text !== '')
}

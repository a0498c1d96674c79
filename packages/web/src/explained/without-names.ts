/** The core names questions and answers as formulas do, in brackets after their words. */

export interface Piece {
  readonly text: string
  readonly isName: boolean
}

/** A line cut where a bracket holds names of questions, one of them with or without an answer. */
export function piecesOf(text: string, questions: readonly string[]): Piece[] {
  if (questions.length === 0 || !text.includes('(')) return [{ text, isName: false }]
  const ids = questions.map((id) => id.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')).join('|')
  const several = `(?:${ids})(?:(?:, | and | und )(?:${ids}))*`
  const names = new RegExp(String.raw`( \(${several}(?: = [^\s()]+)?\))`)
  return text
    .split(names)
    .map((part, i) => ({ text: part, isName: i % 2 === 1 }))
    .filter((one) => one.text !== '')
}

/**
 * Spreadsheets read a cell that begins with one of = + - @ as a formula and run it. In
 * comma-separated text such a cell gets an apostrophe in front, as OWASP advises on CSV injection,
 * unless it is a plain number; and so does one that would lose an apostrophe of its own when it is
 * read again.
 */

/** The cell as it is written. */
export function guarded(cell: string): string {
  return isFormula(cell) || isGuarded(cell) ? `'${cell}` : cell
}

/** What was written as such a cell, or typed with the mark by hand. */
export function withoutGuard(cell: string): string {
  return isGuarded(cell) ? cell.slice(1) : cell
}

/** Wide forms of the four signs count too: some spreadsheets read them alike. */
export function isFormula(cell: string): boolean {
  return /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(cell) && !/^[+-]?\d+([.,]\d+)*$/.test(cell)
}

function isGuarded(cell: string): boolean {
  if (!cell.startsWith("'")) return false
  const bare = cell.replace(/^'+/, '')
  return /^[=+\-@\t\r]/.test(bare) || isFormula(bare)
}

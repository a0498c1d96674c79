/** A cell of a table, before it is drawn. */
export interface Cell {
  /** One below the other; a terminal puts them into one line. */
  readonly lines: readonly string[]
  /** Where the cell is a verdict: of what kind. */
  readonly is?: 'yes' | 'open' | 'no'
}

/** By which column a table is sorted, and whether from the greatest down. */
export interface Sorting {
  readonly by: string
  readonly isDown: boolean
}

/** A whole number with its thousands set apart. */
export function thousandsApart(n: number, separator: string): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, separator)
}

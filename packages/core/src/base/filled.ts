/** What stands at a place of a list, made when it is first asked for. */
export function filled<T>(list: (T | undefined)[], place: number, make: () => T): T {
  const found = list[place]
  if (found !== undefined) return found
  const made = make()
  list[place] = made
  return made
}

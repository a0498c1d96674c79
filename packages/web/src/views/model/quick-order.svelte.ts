/**
 * A list that is put in order faster than its text can be read again. What is shown follows each
 * move at once; the moves are made in the text one after the other, each in the order that the one
 * before it left. Where one cannot be made those after it are dropped, and the list is shown as it
 * stands in the text.
 */
export class QuickOrder<T> {
  /** The order on screen while the text is behind. */
  ahead = $state.raw<readonly T[] | undefined>(undefined)
  #making: Promise<boolean> = Promise.resolve(true)
  #waiting = $state.raw(0)

  /** Is every move in the text, or dropped? */
  get isMade(): boolean {
    return this.#waiting === 0
  }

  /** Moves an item on screen, and in the text as soon as the moves before it are made. */
  async move(
    list: readonly T[],
    { from, to }: { readonly from: number; readonly to: number },
    make: () => Promise<boolean>,
  ): Promise<boolean> {
    const [item] = list.slice(from, from + 1) as [T]
    this.ahead = list.toSpliced(from, 1).toSpliced(to, 0, item)
    this.#waiting += 1
    const made = this.#making.then((isGoing) => isGoing && make())
    this.#making = made
    const isMade = await made
    this.#waiting -= 1
    if (this.#waiting === 0) this.#making = Promise.resolve(true)
    return isMade
  }

  /** The text has been read with every move in it: it is what is shown again. */
  settle(): void {
    this.ahead = undefined
  }
}

/** Where a place comes to lie when an item is moved from one place to another. */
export function placeAfter(place: number, { from, to }: { from: number; to: number }): number {
  if (place === from) return to
  if (from < place && place <= to) return place - 1
  return to <= place && place < from ? place + 1 : place
}

/** The least change that makes one text the other: what stands before and after it is the same. */
export interface TextChange {
  readonly from: number
  readonly to: number
  readonly insert: string
}

export function changeBetween(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  return {
    from: head,
    to: before.length - tail,
    insert: after.slice(head, after.length - tail),
  }
}

export function changed(text: string, change: TextChange | undefined): string {
  if (change === undefined) return text
  return text.slice(0, change.from) + change.insert + text.slice(change.to)
}

/** What takes a change back, told from the text before it. */
export function inverse(text: string, change: TextChange | undefined): TextChange | undefined {
  if (change === undefined) return undefined
  const { from, to, insert } = change
  return { from, to: from + insert.length, insert: text.slice(from, to) }
}

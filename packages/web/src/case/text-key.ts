/** Short names for texts, for as long as the page lives. */

let keys = 0
const keyByText = new Map<string, string>()

/** A short name for a text, so that a worker that has it need not be sent it again. */
export function keyOf(text: string): string {
  const known = keyByText.get(text)
  if (known !== undefined) return known
  if (keyByText.size > 100) keyByText.clear()
  const key = `text-${++keys}`
  keyByText.set(text, key)
  return key
}

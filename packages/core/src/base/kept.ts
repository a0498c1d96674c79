/** What was made under a key; of more than so many, what was asked for longest ago is left. */
export interface Keeping<T> {
  readonly known: Map<string, T>
  readonly max: number
}

export function kept<T>({ known, max }: Keeping<T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make()
  known.delete(key)
  const [oldest] = known.keys()
  if (oldest !== undefined && known.size >= max) known.delete(oldest)
  known.set(key, found)
  return found
}

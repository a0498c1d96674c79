/** Names of a table: each once. */
import { refuse } from '../refusal.ts'

export function demandNames(names: readonly string[]): void {
  const seen = new Set<string>()
  for (const name of names) {
    if (seen.has(name)) refuse('same-name', { name })
    seen.add(name)
  }
}

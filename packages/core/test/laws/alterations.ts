/** Findings with one element altered, for tests that the checker refuses them. */
type Path = readonly (string | number)[]

/** Every number, truth value and deciding statement of a finding, each with another value. */
export function alterations(
  part: unknown,
  free: ReadonlySet<string>,
  path: Path = [],
): { path: Path; value: unknown }[] {
  if (typeof part === 'number') return [{ path, value: part + 1 }]
  if (typeof part === 'boolean') return [{ path, value: !part }]
  if (typeof part === 'string') return path.at(-1) === 'statement' ? [{ path, value: 'no' }] : []
  if (part === null || typeof part !== 'object') return []
  return Object.entries(part)
    .filter(([key]) => !free.has(key))
    .flatMap(([key, inner]) => alterations(inner, free, [...path, key]))
}

export function replaced(part: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  const copy = (Array.isArray(part) ? [...part] : { ...(part as object) }) as Record<
    string,
    unknown
  >
  copy[step] = replaced(copy[step], rest, value)
  return copy
}

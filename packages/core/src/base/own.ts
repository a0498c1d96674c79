/**
 * The value of a field that the object itself holds. Names come from people one does not trust: an
 * actor may be called "constructor", which every object inherits and none of ours means.
 */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

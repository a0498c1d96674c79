/**
 * A short stable name for a value: 13 hexadecimal digits of a 53-bit hash of its canonical JSON.
 * Not for security; for telling whether two findings make the same claim.
 *
 * Method: two 32-bit multiplicative mixers over the UTF-16 units (the public-domain "cyrb53").
 */
export function hashOf(value: unknown): string {
  const text = canonicalJson(value)
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  const high = (2097151 & b).toString(16).padStart(6, '0')
  return high.slice(-5) + (a >>> 0).toString(16).padStart(8, '0')
}

/**
 * The same of a value that nobody changes any more, such as a model: worked out once for as long as
 * somebody holds it. The Korea model takes 8 ms, and each answer and each check of one names it.
 */
export function hashOnce(value: object): string {
  const hash = known.get(value) ?? hashOf(value)
  known.set(value, hash)
  return hash
}

const known = new WeakMap<object, string>()

/** JSON with the keys of every object in one order, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined)
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}

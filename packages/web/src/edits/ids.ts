/** Names for what is new in a model. */

/** A free id made of a label: letters and digits of any script, parts joined by hyphens. */
export function idFor(label: string, taken: readonly string[], spare: string): string {
  const words = label.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
  const base = words.slice(0, 4).join('-').slice(0, 40).replace(/-$/, '')
  const id = /^\p{L}/u.test(base) ? base : [spare, base].filter(Boolean).join('-')
  for (let i = 1; ; i++) {
    const name = i === 1 ? id : `${id}-${i}`
    if (!taken.includes(name)) return name
  }
}

/** Ids from the free names of other formats: readable, unique, and never a word of our own. */

/** Words that formulas and the command line read as something else. */
const reserved = new Set([
  ...['not', 'and', 'or', 'yes', 'no', 'true', 'false', 'null', 'today', 'assumption', 'file'],
])
const lengthMax = 40

/** Controls, marks that reverse text, and halves of characters: nothing a reader would see. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]+/gu

/** The name as it may be shown: on one line, with nothing hidden in it. */
export function shownName(name: string): string {
  const shown = name.replace(/\s+/g, ' ').replace(hidden, '').trim()
  // Model files refuse this one word everywhere: it is a key to the inside of objects.
  return shown === '__proto__' ? 'proto' : shown
}

/** A maker of ids, each given once: `air-strike`, then `air-strike-2`. */
export function idMaker(fallback: string): (name: string) => { id: string; isRepeated: boolean } {
  const taken = new Set<string>()
  return (name) => {
    const wanted = slug(name, fallback)
    let id = wanted
    for (let i = 2; taken.has(id); i++) id = `${wanted}-${i}`
    taken.add(id)
    return { id, isRepeated: id !== wanted }
  }
}

function slug(name: string, fallback: string): string {
  const joined = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, lengthMax)
    .replace(/^-+|-+$/g, '')
  if (joined === '') return fallback
  const isName = /^\p{L}/u.test(joined) && !reserved.has(joined.toLowerCase())
  return isName ? joined : `${fallback}-${joined}`
}

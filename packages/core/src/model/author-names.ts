/**
 * Who wrote a source, as one text: "Schelling, Thomas C.; United Nations". A person is "family,
 * given" or "family, given, suffix"; what has no comma is a name as it is, of an institution or of
 * one who has no other; in braces a comma or a semicolon belongs to the name.
 */

export type AuthorName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string }

/** The names in such a text, in order. */
export function namesIn(author: string): AuthorName[] {
  return splitOutside(author, ';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(nameOf)
}

function nameOf(written: string): AuthorName {
  const inBraces = /^\{([^{}]*)\}$/.exec(written)
  if (inBraces !== null) return { literal: (inBraces[1] ?? '').trim() }
  const [family = '', given = '', ...more] = splitOutside(written, ',').map((one) => one.trim())
  const suffix = more.filter((one) => one !== '').join(', ')
  if (family === '' || given === '') return { literal: family || given || written }
  return { family, given, ...(suffix !== '' && { suffix }) }
}

/** The text that `namesIn` reads as these names; braces in a name become brackets. */
export function authorText(names: readonly AuthorName[]): string {
  return names
    .map((name) => {
      if (!('literal' in name))
        return [name.family, name.given, ...(name.suffix ? [name.suffix] : [])]
          .map(plain)
          .join(', ')
      const text = unbraced(name.literal)
      return /[,;]/.test(text) ? `{${text}}` : text
    })
    .join('; ')
}

function plain(part: string): string {
  return unbraced(part)
    .replace(/\s*[,;]\s*/g, ' ')
    .trim()
}

function unbraced(text: string): string {
  return text.replace(/\{/g, '(').replace(/\}/g, ')').trim()
}

/** A name in the order in which it is spoken. */
export function spokenName(name: AuthorName): string {
  if ('literal' in name) return name.literal
  return `${name.given} ${name.family}${name.suffix ? `, ${name.suffix}` : ''}`
}

/** The pieces between a sign, where that stands outside of braces. */
export function splitOutside(text: string, sign: string): string[] {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === '{') depth++
    else if (c === '}') depth = Math.max(0, depth - 1)
    else if (depth === 0 && c === sign) {
      parts.push(text.slice(from, i))
      from = i + 1
    }
  }
  return [...parts, text.slice(from)]
}

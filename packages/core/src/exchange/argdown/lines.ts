/** The lines of a map in Argdown: how texts are written in it, and read from it. */

/** Signs that mean something in Argdown; a web address would begin a remark at its two strokes. */
export function argdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]<>@*_#{}]/g, '\\$&')
    .replace(/\/(?=[/*])/g, '\\/')
}

/** A title in brackets holds no bracket of its own. */
export function argdownTitle(title: string): string {
  return title
    .replace(/[[\]<>\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The text without remarks and without the head between two lines of equal signs. */
export function withoutRemarks(source: string): string {
  const text = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*={3,}\n[\s\S]*?\n={3,}[ \t]*(?=\n|$)/, blanked)
  const pieces: string[] = []
  const unclosed = new Set<string>()
  const openings = /\\[\s\S]|\/\*|<!--|\/\//g
  let from = 0
  for (let found = openings.exec(text); found !== null; found = openings.exec(text)) {
    const [sign] = found
    const end = endOf(text, found.index, sign, unclosed)
    if (end === undefined) continue
    pieces.push(text.slice(from, found.index), blanked(text.slice(found.index, end)))
    from = end
    openings.lastIndex = end
  }
  return pieces.join('') + text.slice(from)
}

const closings: Readonly<Record<string, string>> = { '/*': '*/', '<!--': '-->', '//': '\n' }

/** Where a remark ends; a web address is none, and what is never closed is looked for once. */
function endOf(text: string, at: number, sign: string, unclosed: Set<string>): number | undefined {
  const closing = closings[sign]
  if (closing === undefined || unclosed.has(sign)) return undefined
  if (sign === '//' && text[at - 1] === ':') return undefined
  const end = text.indexOf(closing, at + sign.length)
  if (sign === '//') return end < 0 ? text.length : end
  if (end >= 0) return end + closing.length
  unclosed.add(sign)
  return undefined
}

/** The same number of lines, so that places stay where they are. */
function blanked(text: string): string {
  return text.replace(/[^\n]/g, '')
}

/** Plain characters again; tags and data are taken out and counted. */
export function plainText(written: string): { readonly text: string; readonly tags: number } {
  let tags = 0
  const text = written
    .replace(/\\([\s\S])|\{[^{}]*\}|#\([^()\n]{0,80}\)|(?<!\S)#[\p{L}\p{N}_-]+/gu, (_, sign) => {
      if (sign !== undefined) return sign
      tags++
      return ''
    })
    .replace(/\s+/g, ' ')
    .trim()
  return { text, tags }
}

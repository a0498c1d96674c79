/**
 * Text as TeX spells it, to and from plain characters: accents, special letters and signs, as in
 * chapter 9 of *The TeXbook* (Knuth 1984) and the symbols of LaTeX. Commands that only shape text
 * go, their text stays. Nothing recursive: an entry may nest as it likes.
 */
import { own } from '../../base/own.ts'

/** Accents as marks that combine with the letter before them. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
}

const letters: Readonly<Record<string, string>> = {
  ss: 'ß',
  SS: 'ẞ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  dh: 'ð',
  DH: 'Ð',
  dj: 'đ',
  DJ: 'Đ',
  th: 'þ',
  TH: 'Þ',
  i: 'ı',
  j: 'ȷ',
  S: '§',
  P: '¶',
  dots: '…',
  ldots: '…',
  textellipsis: '…',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  quotedblbase: '„',
  glqq: '„',
  grqq: '“',
  flqq: '«',
  frqq: '»',
  guillemotleft: '«',
  guillemotright: '»',
  euro: '€',
  texteuro: '€',
  textdegree: '°',
  copyright: '©',
  pounds: '£',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textbraceleft: '{',
  textbraceright: '}',
  textunderscore: '_',
  textbar: '|',
  textless: '<',
  textgreater: '>',
  slash: '/',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
}

/** These shape what stands in their braces, or are nothing to read. */
const shaping = new Set([
  ...['emph', 'textit', 'textbf', 'textsc', 'textrm', 'texttt', 'textsf', 'textup', 'text'],
  ...['mkbibquote', 'mkbibemph', 'enquote', 'url', 'path', 'mbox', 'noopsort', 'relax', 'em'],
  ...['it', 'bf', 'sc', 'rm', 'tt', 'sl', 'textsuperscript', 'textsubscript', 'protect', 'href'],
  ...['textnormal', 'uppercase', 'lowercase', 'MakeUppercase', 'NoCaseChange', 'noindent'],
])

/** Plain characters; the names of commands that are not known, each once. */
export function fromTex(tex: string): { readonly text: string; readonly unknown: string[] } {
  const unknown = new Set<string>()
  const pattern =
    /\\([A-Za-z]+)\*?(?:[ \t\n]+|\{\})?|\\([\s\S])|---|--|``|''|[{}$~]|[^\\{}$~`'-]+|[\s\S]/g
  const out: string[] = []
  let mark: string | undefined
  const put = (text: string) => {
    if (mark === undefined) out.push(text)
    else {
      // A dotless letter under an accent is the letter with the accent in place of its dot.
      const base = text === 'ı' ? 'i' : text === 'ȷ' ? 'j' : text
      const [first = '', ...rest] = base
      out.push(`${first}${mark}`.normalize('NFC'), rest.join(''))
      mark = undefined
    }
  }
  for (const [found, word, sign] of tex.matchAll(pattern)) {
    const accent = word ?? sign
    if (accent !== undefined && Object.hasOwn(accents, accent)) mark = accents[accent]
    else if (word !== undefined) {
      if (Object.hasOwn(letters, word)) put(letters[word] ?? '')
      else if (!shaping.has(word)) unknown.add(`\\${word}`)
    } else if (sign !== undefined) put(own(signs, sign) ?? (/\s/.test(sign) ? ' ' : sign))
    else if (found === '$') unknown.add('$')
    else if (found !== '{' && found !== '}') {
      // Between an accent and its letter spaces count for nothing.
      const text = mark === undefined ? found : found.replace(/^\s+/, '')
      if (text !== '') put(own(ligatures, text) ?? text)
    }
  }
  return { text: out.join(''), unknown: [...unknown] }
}

const signs: Readonly<Record<string, string>> = {
  '-': '',
  '/': '',
  ',': ' ',
  ';': ' ',
  ':': ' ',
  '!': '',
  '@': '',
  '\\': ' ',
}

const ligatures: Readonly<Record<string, string>> = {
  '---': '—',
  '--': '–',
  '``': '“',
  "''": '”',
  '~': '\u00a0',
}

/** The same text in TeX; letters stay as they are, since everything reads UTF-8 by now. */
export function toTex(text: string): string {
  return text
    .replace(/[\\{}~^&%$#_\u00a0]/g, (sign) => written[sign] ?? sign)
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}")
    .replace(/`(?=`)/g, '`{}')
}

/** Braces by their names: BibTeX counts those that stand behind a backslash too. */
const written: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '\u00a0': '~',
}

/**
 * What kinds of sources are called in lists of references: the types of CSL 1.0.2, the entry types
 * of BibTeX with those of biblatex that it took over, and the types of RIS. Where the type alone
 * does not say the kind, the kind stands beside it (`genre`, `type`, `M3`).
 */
import type { ReferenceForm } from './reference.ts'

type Types = { readonly [F in ReferenceForm]: string }

/** The first kind of a type is what the type alone means. */
const kinds: readonly (readonly [kind: string, Types])[] = [
  ['book', { csl: 'book', bibtex: 'book', ris: 'BOOK' }],
  ['paper', { csl: 'article-journal', bibtex: 'article', ris: 'JOUR' }],
  ['news report', { csl: 'article-newspaper', bibtex: 'article', ris: 'NEWS' }],
  ['op-ed', { csl: 'article-newspaper', bibtex: 'article', ris: 'NEWS' }],
  ['column', { csl: 'article-newspaper', bibtex: 'article', ris: 'NEWS' }],
  ['editorial', { csl: 'article-newspaper', bibtex: 'article', ris: 'NEWS' }],
  ['press', { csl: 'article-newspaper', bibtex: 'article', ris: 'NEWS' }],
  ['magazine article', { csl: 'article-magazine', bibtex: 'article', ris: 'MGZN' }],
  ['chapter', { csl: 'chapter', bibtex: 'incollection', ris: 'CHAP' }],
  ['conference paper', { csl: 'paper-conference', bibtex: 'inproceedings', ris: 'CONF' }],
  ['report', { csl: 'report', bibtex: 'techreport', ris: 'RPRT' }],
  ['thesis', { csl: 'thesis', bibtex: 'phdthesis', ris: 'THES' }],
  ['treaty', { csl: 'treaty', bibtex: 'misc', ris: 'GEN' }],
  ['agreement', { csl: 'treaty', bibtex: 'misc', ris: 'GEN' }],
  ['law', { csl: 'legislation', bibtex: 'misc', ris: 'STAT' }],
  ['speech', { csl: 'speech', bibtex: 'misc', ris: 'GEN' }],
  ['interview', { csl: 'interview', bibtex: 'misc', ris: 'GEN' }],
  ['letter', { csl: 'personal_communication', bibtex: 'misc', ris: 'PCOMM' }],
  ['data set', { csl: 'dataset', bibtex: 'misc', ris: 'DATA' }],
  ['web page', { csl: 'webpage', bibtex: 'misc', ris: 'ELEC' }],
]

const others: Types = { csl: 'document', bibtex: 'misc', ris: 'GEN' }

/** Other names of types that mean the same. */
const aliases: Readonly<Record<string, string>> = {
  mastersthesis: 'phdthesis',
  thesis: 'phdthesis',
  report: 'techreport',
  inbook: 'incollection',
  conference: 'inproceedings',
  collection: 'book',
  mvbook: 'book',
  MGZN: 'MGZN',
  EBOOK: 'BOOK',
  EDBOOK: 'BOOK',
  ECHAP: 'CHAP',
  EJOUR: 'JOUR',
  CPAPER: 'CONF',
  LEGAL: 'STAT',
}

/** The type of a kind, and whether the kind has to stand beside it. */
export function typeOf(
  kind: string | undefined,
  form: ReferenceForm,
): { readonly type: string; readonly isSaid: boolean } {
  const type = kinds.find(([one]) => one === kind)?.[1][form] ?? others[form]
  return { type, isSaid: kind !== undefined && kindOf(type, form) !== kind }
}

/** The kind that a type alone means; none for what may be anything. */
export function kindOf(type: string, form: ReferenceForm): string | undefined {
  if (form === 'bibtex' && /^(?:online|electronic|www)$/.test(type)) return 'web page'
  const known = Object.hasOwn(aliases, type) ? aliases[type] : type
  if (known === others[form]) return undefined
  return kinds.find(([, types]) => types[form] === known)?.[0]
}

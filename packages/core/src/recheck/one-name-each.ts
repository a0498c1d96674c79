/**
 * Lists of names are held against each other put together, with commas or spaces between. So what
 * stands for a name has to be one: not nothing, and not two that only look like a list of two. A
 * field named like what every object inherits is read by nobody, and so says nothing either.
 */
import { isRecord } from '../base/json.ts'
import type { Finding } from '../subjects/findings.ts'
import type { FindingClaim } from './verdict.ts'

/** What is a text, and is held against another as a whole. */
const texts = [
  'amount',
  'backOn',
  'brokenOn',
  'date',
  'goal',
  'keptOn',
  'lastOn',
  'signed',
  'scope',
  'strength',
  'test',
  'toward',
  'where',
]
/** The name of a statement may be its formula. */
const formulas = ['names', 'past', 'statement']

const word = /^[^,;\s]+$/
const wordOrNone = /^[^,;\s]*$/
const words = /^[^,;\n]+$/

/** `given` is the finding as it was before it was read. */
export function oneNameClaims({ kind }: Finding, given: unknown): FindingClaim[] {
  // A plan may be a ladder in the words of tests; a piece bears the words it was asked about in.
  const isText = (field: string) =>
    texts.includes(field) || (kind === 'plan-robustness' && field === 'plan')
  const isPieced = kind === 'search' || kind === 'blocked'
  const nameIn = (field: string) => {
    // A new stage of a repaired plan may come after none.
    if (kind === 'repair' && field === 'after') return wordOrNone
    return isPieced || formulas.includes(field) ? words : word
  }
  const isOneEach = (part: unknown, name: RegExp): boolean => {
    if (typeof part === 'string') return name.test(part)
    if (Array.isArray(part)) return part.every((one) => isOneEach(one, name))
    if (!isRecord(part)) return true
    return Object.entries(part).every(
      ([field, inner]) =>
        field !== '__proto__' && (isText(field) || isOneEach(inner, nameIn(field))),
    )
  }
  return [[isOneEach(given, word), 'what stands for a name is none, or several']]
}

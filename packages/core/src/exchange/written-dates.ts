/**
 * Dates as people type them into spreadsheets, in the spellings of several countries, as the format
 * writes them. A date that may be read in two ways is none.
 */
import { spanOf } from '../base/dates.ts'

const months: readonly (readonly string[])[] = [
  ['january', 'januar', 'jan', 'jänner'],
  ['february', 'februar', 'feb'],
  ['march', 'märz', 'mar', 'mär', 'maerz'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'dezember', 'dec', 'dez'],
]

const parts: Readonly<Record<string, string>> = {
  early: 'early',
  anfang: 'early',
  mid: 'mid',
  mitte: 'mid',
  late: 'late',
  ende: 'late',
}

/** The date as the format writes it; `ambiguous` where day and month could change places. */
export function dateWritten(cell: string): string | 'ambiguous' | undefined {
  const text = cell.trim()
  if (spanOf(text) !== undefined) return text
  const found = inFigures(text) ?? inWords(text)
  return found === undefined || found === 'ambiguous' || spanOf(found) ? found : undefined
}

function inFigures(text: string): string | 'ambiguous' | undefined {
  const ordered =
    /^(\d{4})[./](\d{1,2})[./](\d{1,2})\.?$/.exec(text) ??
    /^(\d{4})\s*[년年]\s*(\d{1,2})\s*[월月]\s*(\d{1,2})\s*[일日]$/.exec(text)
  if (ordered !== null) return iso(ordered[1], ordered[2], ordered[3])
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text)
  if (dotted !== null) return iso(dotted[3], dotted[2], dotted[1])
  const month = /^(\d{1,2})[./](\d{4})$/.exec(text)
  if (month !== null) return iso(month[2], month[1])
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  if (slashed === null) return undefined
  const [, one = '', other = '', year] = slashed
  if (Number(one) === Number(other) || Number(one) > 12) return iso(year, other, one)
  return Number(other) > 12 ? iso(year, one, other) : 'ambiguous'
}

function inWords(text: string): string | undefined {
  const match =
    /^(?:(\p{L}+) )?(?:(\d{1,2})\.? )?(\p{L}+)\.?,? (\d{4})$/u.exec(text) ??
    /^()()(\p{L}+)\.? (\d{1,2}), (\d{4})$/u.exec(text)
  if (match === null) return undefined
  const isAmerican = match.length === 6
  const [, part, day, name = ''] = match
  const third = parts[name.toLowerCase()]
  if (third !== undefined && !part && !day && !isAmerican) return `${third} ${match[4]}`
  const month = months.findIndex((names) => names.includes(name.toLowerCase()))
  if (month < 0) return undefined
  const year = isAmerican ? match[5] : match[4]
  const date = iso(year, String(month + 1), isAmerican ? match[4] : day)
  if (!part) return date
  const word = parts[part.toLowerCase()]
  return word === undefined || day ? undefined : `${word} ${date}`
}

function iso(year = '', month = '', day?: string): string {
  const two = (one: string) => one.padStart(2, '0')
  return day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`
}

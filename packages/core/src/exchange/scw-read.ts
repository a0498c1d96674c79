/** `.scw` → a project: its parts one after the other, each judged before the next is read. */
import {
  columnsMax,
  descriptorsMax,
  judgementMax,
  variantsMax,
} from '../cross-impact/cross-impact.ts'
import type { CrossImpactProject, ProjectDescriptor, ProjectReason } from './scw-project.ts'
import { type ScwCode, type ScwFacts, type ScwRemark, scwRemark } from './scw-remark.ts'

/** What came of a file. The project is there exactly when no remark is an error. */
export interface ScwRead {
  readonly project?: CrossImpactProject
  readonly remarks: readonly ScwRemark[]
}

/** Three times a matrix of all variants there may be, so that there is room for reasons. */
export const scwLengthMax = 16_000_000
const nameLengthMax = 1_000

const beginning = /^\ufeff?\$ ?ScenarioWizard[ \t]*([^\r\n]{0,20})/

/** By what it begins with, whatever the file is called. */
export function isScw(text: string): boolean {
  return beginning.test(text)
}

/** A mistake of the file, at which reading ends. */
class Mistake extends Error {
  readonly remark: ScwRemark

  constructor(remark: ScwRemark) {
    super(remark.code)
    this.remark = remark
  }
}

function refuse<K extends ScwCode>(code: K, facts: ScwFacts[K]): never {
  throw new Mistake(scwRemark(code, facts))
}

/** Reads a project, with what is lost on the way. */
export function readScw(text: string): ScwRead {
  const remarks: ScwRemark[] = []
  try {
    return { project: projectIn(text, remarks), remarks }
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    return { remarks: [...remarks, error.remark] }
  }
}

/** A part of the file: its lines, and the place of the first, counted from 0. */
interface Part {
  readonly lines: readonly string[]
  readonly from: number
}

interface Named {
  readonly name: string
  readonly variants: readonly string[]
}

function projectIn(text: string, remarks: ScwRemark[]): CrossImpactProject {
  if (text.length > scwLengthMax) refuse('too-long', { size: text.length, sizeMax: scwLengthMax })
  const version = beginning.exec(text)?.[1]?.trim()
  if (version === undefined) refuse('not-scw', {})
  if (version !== '4.0') remarks.push(scwRemark('other-version', { version: version || '–' }))
  const lines = text.split(/\r\n|\n|\r/)
  const names = partAt(lines, 2)
  const found = descriptorsIn(names)
  const count = found.reduce((sum, one) => sum + one.variants.length, 0)
  if (count > columnsMax) refuse('too-many-columns', { countMax: columnsMax })
  const { seconds, colours, matrix } = partsAfter(lines, names, count)
  const rows = rowsIn(matrix, count)
  const texts = placedTexts(textsIn(lines, endOf(matrix)), found.length, remarks)
  return {
    version,
    fileName: lines[1] ?? '',
    text: texts.text,
    descriptors: described(found, { seconds, colours, about: texts.about }, remarks),
    rows,
    reasons: texts.reasons,
  }
}

/** The lines from a place to the next line "#", or to the end. */
function partAt(lines: readonly string[], from: number): Part {
  let end = from
  while (end < lines.length && lines[end]?.trimEnd() !== '#') end++
  return { lines: lines.slice(from, end), from }
}

const endOf = ({ lines, from }: Part): number => from + lines.length + 1

function descriptorsIn({ lines, from }: Part): Named[] {
  const found: { name: string; variants: string[] }[] = []
  for (const [i, line] of lines.entries()) {
    const [, sign = '', name = ''] = /^\s*([&-])(.*)$/.exec(line) ?? []
    if (line.trim() === '') continue
    if (name.length > nameLengthMax)
      refuse('name-too-long', { line: from + i + 1, sizeMax: nameLengthMax })
    const last = found.at(-1)
    if (sign === '&') found.push({ name: name.trim(), variants: [] })
    else if (sign === '-' && last) last.variants.push(name.trim())
    else refuse('strange-line', { line: from + i + 1 })
    if (found.length > descriptorsMax) refuse('too-many-descriptors', { countMax: descriptorsMax })
    if (last && last.variants.length > variantsMax)
      refuse('too-many-variants', { descriptor: last.name, countMax: variantsMax })
  }
  if (found.length === 0) refuse('no-descriptor', {})
  const bare = found.find(({ variants }) => variants.length === 0)
  if (bare) refuse('no-variant', { descriptor: bare.name })
  return found
}

const rowLike = /^\s*[+-]?[\d.]+\s*,/

/** What stands between the names and the judgements; the judgements are known by their commas. */
function partsAfter(lines: readonly string[], names: Part, count: number) {
  let seconds: Part = { lines: [], from: 0 }
  let colours: readonly string[] = []
  for (let from = endOf(names); from < lines.length; ) {
    const part = partAt(lines, from)
    if (part.lines.some((line) => rowLike.test(line))) return { seconds, colours, matrix: part }
    if (part.lines[0]?.startsWith('&')) seconds = part
    else if (part.lines.length === count) colours = part.lines.map((line) => line.trim())
    from = endOf(part)
  }
  return refuse('no-matrix', { count })
}

function rowsIn({ lines, from }: Part, count: number): number[][] {
  const rows: number[][] = []
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue
    if (rows.length === count) refuse('row-too-many', { line: from + i + 1, count })
    const cells = line.split(',', count + 1)
    if (cells.length !== count)
      refuse('row-length', { line: from + i + 1, found: cells.length, count })
    rows.push(cells.map((cell, c) => judgementIn(cell, from + i + 1, c + 1)))
  }
  if (rows.length < count) refuse('row-missing', { rows: rows.length, count })
  return rows
}

function judgementIn(cell: string, line: number, column: number): number {
  const value = /^\s*[+-]?\d{1,15}\s*$/.test(cell) ? Number(cell) : Number.NaN
  if (Math.abs(value) <= judgementMax) return value
  return refuse('not-whole', { line, column, found: cell.trim().slice(0, 40), most: judgementMax })
}

/** The texts behind the judgements in their order, each in quotes below a line "# …". */
function textsIn(lines: readonly string[], from: number): string[] {
  const texts: string[] = []
  let i = from
  while (lines[i]?.startsWith('#') && lines[i + 1]?.startsWith('"')) {
    let end = i + 1
    const isOver = () => lines[end]?.endsWith('"') && (end > i + 1 || lines[end] !== '"')
    while (end + 1 < lines.length && !(isOver() && lines[end + 1]?.startsWith('#'))) end++
    const text = lines.slice(i + 1, end + 1).join('\n')
    texts.push(text.slice(1).replace(/"\n*$/, ''))
    i = end + 1
  }
  return texts
}

/** Texts by what they are about: the project, each descriptor, each pair of descriptors. */
function placedTexts(texts: readonly string[], count: number, remarks: ScwRemark[]) {
  const expected = 1 + count + count * count
  if (texts.length !== expected) {
    // A project without any text has no more to lose.
    if (texts.some((text) => text !== ''))
      remarks.push(scwRemark('texts-unplaced', { found: texts.length, expected }))
    return { text: '', about: [], reasons: [] }
  }
  const reasons = texts.slice(1 + count).flatMap((text, pair): ProjectReason[] => {
    if (text === '') return []
    return [{ from: Math.floor(pair / count), on: pair % count, text }]
  })
  return { text: texts[0] ?? '', about: texts.slice(1, 1 + count), reasons }
}

interface Beside {
  readonly seconds: Part
  readonly colours: readonly string[]
  readonly about: readonly string[]
}

/** Descriptors with all that the file says of them; who has no name is called by the place. */
function described(
  found: readonly Named[],
  { seconds, colours, about }: Beside,
  remarks: ScwRemark[],
): ProjectDescriptor[] {
  const others = secondNames(seconds, found, remarks)
  const unnamed = found.flatMap(({ name, variants }) => [name, ...variants]).filter((one) => !one)
  if (unnamed.length > 0) remarks.push(scwRemark('unnamed', { count: unnamed.length }))
  let column = 0
  return found.map(({ name, variants }, i) => ({
    name: name || String(i + 1),
    second: others[i]?.name ?? '',
    text: about[i] ?? '',
    variants: variants.map((variant, a) => ({
      name: variant || String(a + 1),
      second: others[i]?.variants[a] ?? '',
      colour: colours[column++] ?? '',
    })),
  }))
}

/** A name each, in lines below a line with "&"; none where they do not fit. */
function secondNames(
  { lines }: Part,
  found: readonly Named[],
  remarks: ScwRemark[],
): readonly Named[] {
  const named: { name: string; variants: string[] }[] = []
  for (const line of lines)
    if (line.startsWith('&')) named.push({ name: line.slice(1), variants: [] })
    else named.at(-1)?.variants.push(line.replace(/^ /, ''))
  const fits =
    named.length === found.length &&
    found.every(({ variants }, i) => named[i]?.variants.length === variants.length)
  if (fits) return named
  if (lines.some((line) => /[^&\s]/.test(line)))
    remarks.push(scwRemark('names-unplaced', { count: found.length }))
  return []
}

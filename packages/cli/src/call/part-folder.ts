/**
 * The folder in which the parts of a count gather. Each has a name that says what it is: command,
 * model, which count, which part of how many. So machines that know nothing of each other can share
 * the folder, and whoever looks into it sees what is there.
 */
import { join, resolve, sep } from 'node:path'
import {
  type AnswerJob,
  belongsTo,
  canonicalJson,
  countHash,
  type Model,
  type Part,
  type PartDocument,
  readPart,
  type WorldsQuestion,
  writePart,
} from '@stufenplan/core'
import { type Call, type FlagValues, UsageError } from './command.ts'
import { parsed } from './counting.ts'
import type { Known, Shard } from './engines.ts'
import { isFolder, isProblem, namesIn, openFolder, partBytesMax, readText } from './files.ts'
import { harmless, problemWords } from './messages.ts'
import { rangeOf, shardFrom } from './shard.ts'
import { beginFile } from './writing.ts'

/** A count that is to be cut. */
export interface Counted {
  readonly model: Model
  readonly question: WorldsQuestion
  readonly job: AnswerJob
}

/** One part of a count, and the file in a folder that it is for, where it goes into one. */
export interface Cut {
  readonly shard: Shard
  readonly range: readonly [number, number]
  readonly file?: string
  /** The file holds this very part. */
  readonly isThere: boolean
}

/** A part that goes into a folder. */
export type Placed = Cut & { readonly file: string }

/** Does --out name a folder of parts? Where the engine gives the number it always does. */
export function isPartFolder({ shard, out }: FlagValues): boolean {
  if (typeof shard !== 'string' || typeof out !== 'string' || out === '-') return false
  return shard.startsWith('auto') || out.endsWith('/') || out.endsWith(sep) || isFolder(out)
}

/** The part that the flags name; undefined where all is counted. */
export function cutFrom(call: Call, counted: Counted): Cut | undefined {
  const { worldCount } = counted.job
  const folder = isPartFolder(call.flags) ? String(call.flags.out) : undefined
  const name = nameOf(counted)
  const known = folder === undefined ? [] : cutsIn(folder, name)
  const shard = shardFrom(call, known[0])
  if (shard === undefined) return undefined
  const range = rangeOf(shard, worldCount)
  if (folder === undefined) return { shard, range, isThere: false }
  if (resolve(folder) === resolve(String(call.flags.resume ?? ''))) throw sameFolder(folder)
  const other = known.find(({ of }) => of !== shard.of)
  if (other !== undefined) throw cutElsewise(folder, shard, other)
  const problem = openFolder(folder)
  if (problem) throw new UsageError(problemWords(problem))
  const file = join(folder, fileName(name, shard))
  return { shard, range, file, isThere: isThere(file, counted, range) }
}

/** What --resume keeps counts the same readings as the parts, and would be merged with them. */
function sameFolder(folder: string): UsageError {
  return new UsageError({
    en: `--out and --resume both name "${folder}", where pieces would lie among the parts. Name another folder behind --resume.`,
    de: `--out und --resume nennen beide „${folder}“; Stücke lägen dort zwischen den Teilen. Hinter --resume einen anderen Ordner nennen.`,
  })
}

/** What tells a count from all others, in the names of its parts. */
function nameOf({ model, question }: Pick<Counted, 'model' | 'question'>): string {
  const id = model.id.replace(/[^\w.-]/g, '_').slice(0, 60)
  return `${commandOf(question)}-${id}-${countHash(model, question)}`
}

/** The command that asks a question. */
function commandOf({ kind }: WorldsQuestion): string {
  return kind === 'robust-plans' ? 'robust' : kind
}

function fileName(name: string, { index, of }: Shard): string {
  return `${name}-part-${String(index).padStart(String(of).length, '0')}-of-${of}.json`
}

/** What the name of a part says; undefined where it is no such name. */
export function readFileName(file: string): (Shard & { readonly name: string }) | undefined {
  const [, name, index, of] = /^(.+)-part-(\d{1,6})-of-(\d{1,6})\.json$/.exec(file) ?? []
  return name === undefined ? undefined : { name, index: Number(index), of: Number(of) }
}

/** The ways in which a count is cut in a folder, by the names that stand there. */
function cutsIn(folder: string, name: string): Known[] {
  const files = isFolder(folder) ? namesIn(folder, /^/) : []
  if (isProblem(files)) throw new UsageError(problemWords(files))
  const parts = files.map(readFileName).filter((one) => one?.name === name)
  return [...new Set(parts.map((one) => one?.of ?? 0))].map((of) => {
    const there = new Set(parts.filter((one) => one?.of === of).map((one) => one?.index))
    const all = Array.from({ length: of }, (_, i) => i + 1)
    return { of, missing: all.filter((index) => !there.has(index)) }
  })
}

/** A folder holds one way of cutting: parts of two would overlap, or leave readings out. */
function cutElsewise(folder: string, { index, of }: Shard, { of: there, missing }: Known) {
  const [first] = missing
  const [en, de] =
    first === undefined
      ? ['There all are: stufenplan merge.', 'Dort sind alle: stufenplan merge.']
      : [
          `Of those, number ${first} is missing: --shard ${first}/${there}.`,
          `Davon fehlt Nummer ${first}: --shard ${first}/${there}.`,
        ]
  return new UsageError({
    en: `"${folder}" holds parts of this count cut into ${there}, and part ${index} of ${of} does not fit among them. ${en} For another cut name another folder.`,
    de: `„${folder}“ enthält Teile dieser Zählung, in ${there} zerlegt; Teil ${index} von ${of} passt nicht dazwischen. ${de} Für eine andere Zerlegung einen anderen Ordner nennen.`,
  })
}

/** Is this very part there? What else has its name is nobody's to remove but the user's. */
function isThere(file: string, counted: Counted, range: Cut['range']): boolean {
  const { model, question, job } = counted
  const read = readText(file, partBytesMax)
  if (isProblem(read)) {
    if (read.kind === 'unreadable' && read.reason === 'ENOENT') return false
    throw new UsageError(problemWords(read))
  }
  const document = readPart(parsed(read.text))
  const isWhole = document && belongsTo(document, model, question) && job.accepts(document)
  const wanted = range[0] < range[1] ? [range] : []
  if (isWhole && canonicalJson(document.ranges) === canonicalJson(wanted)) return true
  throw new UsageError({
    en: `"${file}" has the name of this part and does not hold it. Remove it, and it is counted again.`,
    de: `„${file}“ trägt den Namen dieses Teils und enthält ihn nicht. Entfernen, dann wiederholt sich die Zählung.`,
  })
}

/** A part as text, with the words that count it, so that a missing neighbour can be named. */
export function partText(call: Call, { model, question, job }: Counted, cut: Cut, part: Part) {
  const line = [commandOf(question), ...call.words, ...flagsTyped(call)]
  const document: PartDocument = {
    ...writePart(model, question, job, part),
    cut: { ...cut.shard, line },
  }
  return harmless(`${canonicalJson(document)}\n`, { json: true, colour: false })
}

/** Flags that say which part, how it is counted and how it is told; all others say what. */
const notOfTheCount = [
  ...['shard', 'out', 'workers', 'resume', 'progress'],
  ...['json', 'lang', 'width'],
]

function flagsTyped({ flags }: Call): string[] {
  return Object.entries(flags).flatMap(([name, value]) => {
    if (value === undefined || notOfTheCount.includes(name)) return []
    return value === true ? [`--${name}`] : [`--${name}`, String(value)]
  })
}

/**
 * Puts a part into its place, whole; false: it is there by now. A machine that was taken for dead
 * may end its work after all.
 */
export function keepPart(call: Call, counted: Counted, cut: Placed, text: string): boolean {
  const file = beginFile(cut.file, call.watchFile)
  file.write(text)
  const problem = file.keep()
  if (problem?.kind === 'exists' && isThere(cut.file, counted, cut.range)) return false
  if (problem) throw new UsageError(problemWords(problem))
  return true
}

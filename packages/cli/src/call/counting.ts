/**
 * Counting worlds, in pieces of fixed numbers of worlds. With a folder every piece is written there
 * as soon as it is counted, and pieces that are there already are not counted again: a run that was
 * stopped goes on where it was.
 */
import {
  type AnswerJob,
  addParts,
  belongsTo,
  canonicalJson,
  type Model,
  type Part,
  readPart,
  type WorldsQuestion,
  writePart,
} from '@stufenplan/core'
import { UsageError } from './command.ts'
import { isProblem, namesIn, partBytesMax, readText } from './files.ts'
import { problemWords } from './messages.ts'
import { countTogether, type Piece } from './threads.ts'
import { replaceFile } from './writing.ts'

export interface Counting {
  readonly model: Model
  readonly question: WorldsQuestion
  readonly job: AnswerJob
  /** The numbers of the worlds to count, from and up to. */
  readonly range: readonly [number, number]
  readonly workers: number
  readonly folder?: string
  /** What the threads run; this program when left out. */
  readonly program?: string
  readonly progress: (done: number, all: number) => void
  /** Somebody asks to stop: what is counted by then is kept, where there is a folder. */
  readonly isStopped: () => boolean
}

/** Counts a range; undefined when it was interrupted before the end. */
export async function countWorlds(counting: Counting): Promise<Part | undefined> {
  const { job, range, folder, progress } = counting
  let sum: Part = job.count(0, 0, () => false)
  const add = (part: Part) => {
    const both = addParts(sum, part)
    if (both === undefined)
      throw new UsageError({
        en: 'Two parts in the folder hold the same readings. Remove one, or name a new folder.',
        de: 'Zwei Teile im Ordner enthalten dieselben Lesarten. Einen entfernen oder einen neuen Ordner nennen.',
      })
    sum = both
    progress(countedSoFar(sum), range[1] - range[0])
  }
  const there = folder === undefined ? new Map<string, Part>() : partsIn(folder, counting)
  const pieces = piecesOf(range, job.worldCount)
  for (const piece of pieces) {
    const part = there.get(nameOf(piece))
    if (part) add(part)
  }
  const open = pieces.filter((piece) => !there.has(nameOf(piece)))
  const finished = await countPieces(counting, open, (piece, part) => {
    if (folder !== undefined) keep(folder, counting, piece, part)
    add(part)
  })
  return finished ? sum : undefined
}

function countedSoFar({ ranges }: Part): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0)
}

/** Pieces start at multiples of their size, whatever the range, so that folders fit any range. */
function piecesOf([from, to]: readonly [number, number], worldCount: number): Piece[] {
  const size = Math.min(16_384, Math.max(64, Math.ceil(worldCount / 256)))
  const pieces: Piece[] = []
  for (let start = from; start < to; ) {
    const end = Math.min(to, (Math.floor(start / size) + 1) * size)
    pieces.push({ from: start, to: end })
    start = end
  }
  return pieces
}

function nameOf({ from, to }: Piece): string {
  return `part-${from}-${to}.json`
}

/** The parts of this very job in a folder; those of another are refused, broken ones ignored. */
function partsIn(folder: string, { model, question, job }: Counting): Map<string, Part> {
  const found = new Map<string, Part>()
  const names = namesIn(folder, /^part-\d+-\d+\.json$/)
  if (isProblem(names)) throw new UsageError(problemWords(names))
  for (const name of names) {
    const read = readText(`${folder}/${name}`, partBytesMax)
    const document = isProblem(read) ? undefined : readPart(parsed(read.text))
    if (document === undefined) continue
    if (!belongsTo(document, model, question))
      throw new UsageError({
        en: `"${folder}" holds parts of another question. Choose another folder.`,
        de: `„${folder}“ enthält Teile einer anderen Frage. Einen anderen Ordner wählen.`,
      })
    if (!job.accepts(document))
      throw new UsageError({
        en: `"${folder}/${name}" does not count what it says it counts. Remove it, and it is counted again.`,
        de: `„${folder}/${name}“ zählt nicht, was darin als gezählt steht. Entfernen, dann wiederholt sich die Zählung.`,
      })
    const [range] = document.ranges
    if (document.ranges.length === 1 && range && nameOf({ from: range[0], to: range[1] }) === name)
      found.set(name, document)
  }
  return found
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function keep(folder: string, { model, question, job }: Counting, piece: Piece, part: Part): void {
  const document = writePart(model, question, job, part)
  const problem = replaceFile(`${folder}/${nameOf(piece)}`, `${canonicalJson(document)}\n`)
  if (problem) throw new UsageError(problemWords(problem))
}

async function countPieces(
  counting: Counting,
  pieces: readonly Piece[],
  counted: (piece: Piece, part: Part) => void,
): Promise<boolean> {
  await countTogether(counting, pieces, { counted, isInterrupted: counting.isStopped })
  return !counting.isStopped()
}

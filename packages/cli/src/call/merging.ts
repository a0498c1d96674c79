/** Parts of a count, put together to the very bytes of a single run. */
import { join } from 'node:path'
import {
  type AnswerJob,
  addParts,
  belongsTo,
  countedIn,
  type Model,
  type Part,
  type PartDocument,
  readPart,
  startJob,
  type WorldsQuestion,
} from '@stufenplan/core'
import { loadModel } from './asking.ts'
import { type Call, type Exit, type ExitCode, UsageError } from './command.ts'
import { parsed } from './counting.ts'
import {
  isFile,
  isFolder,
  isProblem,
  namesIn,
  partBytesMax,
  readModel,
  readText,
  shippedModels,
} from './files.ts'
import { problemWords } from './messages.ts'
import { type Cut, tellMissing } from './missing-parts.ts'
import { printCount } from './over-worlds.ts'
import { readFileName } from './part-folder.ts'
import { quoted } from './shell-words.ts'

/** A file that may be a part; `folder`: it was not named itself. */
interface Candidate {
  readonly path: string
  readonly folder?: string
  readonly file?: string
}

/** The count that the first part belongs to, and what is added up so far. */
interface Merging {
  readonly model: Model
  readonly asked: WorldsQuestion
  readonly job: AnswerJob
  readonly first: string
  readonly cuts: Cut[]
  sum: Part
}

/** Adds up the parts that the words name: files, or folders of them. */
export function mergeParts(call: Call): Exit {
  const [first = '', ...rest] = call.words
  // A folder alone: its parts know what the model was called.
  const isAlone = rest.length === 0 && isFolder(first)
  const candidates = (isAlone ? [first] : rest).flatMap(candidatesIn)
  let merging: Merging | undefined
  for (const candidate of candidates) {
    const document = partOf(candidate)
    if (document === undefined) continue
    if (merging === undefined) {
      const word = isAlone ? modelNamed(first, document) : first
      const begun = begin({ ...call, words: [word] }, candidate.path, document)
      if ('exit' in begun) return begun.exit
      merging = begun
    }
    add(merging, candidate, document)
  }
  const folder = (isAlone ? [first] : rest).find(isFolder)
  if (merging === undefined) throw folder === undefined ? needsParts() : noParts(folder)
  const { model, job, sum, cuts } = merging
  const isWhole = countedIn(sum) === job.worldCount
  if (isWhole) return printCount(call, { model, job }, sum, () => false)
  return tellMissing(call, { sum, job, cuts, folder })
}

/** In a folder every `.json` may be a part; hidden files are those that are being written. */
function candidatesIn(word: string): Candidate[] {
  if (!isFolder(word)) return [{ path: word }]
  const files = namesIn(word, /^[^.].*\.json$/)
  if (isProblem(files)) throw new UsageError(problemWords(files))
  return files
    .map((file) => ({ path: join(word, file), folder: word, file }))
    .filter(({ path }) => isFile(path))
}

/** What stands in a file; undefined where it lies in a folder and never was called a part. */
function partOf({ path, file }: Candidate): PartDocument | undefined {
  const read = readText(path, partBytesMax)
  const isPassedOver = file !== undefined && readFileName(file) === undefined
  if (isProblem(read)) {
    if (isPassedOver) return undefined
    throw new UsageError(problemWords(read))
  }
  const document = readPart(parsed(read.text))
  if (document !== undefined || isPassedOver) return document
  throw new UsageError(
    file === undefined
      ? {
          en: `"${path}" is not a part written with --shard.`,
          de: `„${path}“ ist kein Teil aus --shard.`,
        }
      : {
          en: `"${path}" has the name of a part and is none: it was cut off or changed. Remove it, and count that part again.`,
          de: `„${path}“ trägt den Namen eines Teils und ist keiner: abgeschnitten oder verändert. Entfernen und diesen Teil neu zählen.`,
        },
  )
}

function begin(call: Call, first: string, document: PartDocument): Merging | { exit: ExitCode } {
  const loaded = loadModel(call)
  if ('exit' in loaded) return loaded
  const { model } = loaded
  const asked = document.question as WorldsQuestion
  const job = startJob(model, asked)
  if ('problems' in job || !belongsTo(document, model, asked))
    throw new UsageError({
      en: `"${first}" does not belong to this model. Name the model that was counted, as it was then.`,
      de: `„${first}“ gehört nicht zu diesem Modell. Das Modell nennen, das gezählt ist, im damaligen Stand.`,
    })
  return { model, asked, job, first, cuts: [], sum: job.count(0, 0, () => false) }
}

/** What the parts of a folder call their model, where that can be read here. */
function modelNamed(folder: string, { cut, model }: PartDocument): string {
  const name = cut?.line[1]
  // What a part says comes from anywhere: only a file or a shipped model is opened for it.
  const isHere = (one: string) => isFile(one) || isFolder(one) || shippedModels().includes(one)
  if (name !== undefined && isHere(name) && !isProblem(readModel(name))) return name
  const called = name === undefined || name === '-' ? model.id : name
  throw new UsageError({
    en: `The parts in "${folder}" count the model "${called}", which cannot be read from here. Name it: stufenplan merge MODEL ${quoted(folder)}`,
    de: `Die Teile in „${folder}“ zählen das Modell „${called}“, das von hier aus nicht lesbar ist. Es nennen: stufenplan merge MODELL ${quoted(folder)}`,
  })
}

function add(merging: Merging, candidate: Candidate, document: PartDocument): void {
  const { model, asked, job } = merging
  const { path } = candidate
  if (!belongsTo(document, model, asked)) throw otherCount(merging, candidate)
  if (!job.accepts(document))
    throw new UsageError({
      en: `"${path}" does not count what it says it counts: its numbers do not fit its readings. Count it again.`,
      de: `„${path}“ zählt nicht, was darin als gezählt steht: Die Zahlen passen nicht zu den Lesarten. Neu zählen.`,
    })
  const both = addParts(merging.sum, document)
  if (both === undefined)
    throw new UsageError({
      en: `"${path}" holds readings that another part holds. Leave one out.`,
      de: `„${path}“ enthält Lesarten, die ein anderer Teil enthält. Einen weglassen.`,
    })
  merging.sum = both
  if (document.cut) merging.cuts.push(document.cut)
}

/** A part of something else; in a folder it is said which counts there are, by their names. */
function otherCount({ first }: Merging, { path, folder, file }: Candidate): UsageError {
  const names = folder === undefined ? [] : countsIn(folder)
  const other = readFileName(file ?? '')?.name
  if (folder === undefined || other === undefined || names.length < 2)
    return new UsageError({
      en: `"${path}" belongs to another model or another question than "${first}". Leave it out.`,
      de: `„${path}“ gehört zu einem anderen Modell oder einer anderen Frage als „${first}“. Weglassen.`,
    })
  const list = names.join(', ')
  const one = quoted(join(folder, other))
  return new UsageError({
    en: `"${folder}" holds parts of different counts, which do not add up: ${list}. Merge one of them: stufenplan merge MODEL ${one}-part-*`,
    de: `„${folder}“ enthält Teile verschiedener Zählungen, die sich nicht addieren: ${list}. Eine davon zusammensetzen: stufenplan merge MODELL ${one}-part-*`,
  })
}

function countsIn(folder: string): string[] {
  const files = candidatesIn(folder).map(({ file = '' }) => readFileName(file)?.name)
  return [...new Set(files.filter((name) => name !== undefined))]
}

function noParts(folder: string): UsageError {
  return new UsageError({
    en: `"${folder}" holds no part of a count. Parts come there with --shard 3/16 --out ${quoted(folder)}.`,
    de: `„${folder}“ enthält keinen Teil einer Zählung. Teile kommen dorthin mit --shard 3/16 --out ${quoted(folder)}.`,
  })
}

function needsParts(): UsageError {
  return new UsageError({
    en: '"merge" needs a model and its parts, or the folder of its parts: stufenplan merge MODEL part-1.json part-2.json, stufenplan merge FOLDER',
    de: '„merge“ braucht ein Modell und seine Teile oder den Ordner der Teile: stufenplan merge MODELL teil-1.json teil-2.json, stufenplan merge ORDNER',
  })
}

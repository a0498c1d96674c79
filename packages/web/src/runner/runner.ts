/**
 * The face of the folder: questions go in, answers come out, and the page never waits. Quick
 * questions have a worker of their own, so that a long one never stands in their way; counts of
 * worlds are cut into pieces for as many workers as the machine has cores.
 */
import type { Answer, AnyEdit, Model, Part, QuestionInput } from '@stufenplan/core'
import { Lane, type Port, TakenBack, type Wishes } from './lane.ts'
import { spawnWorker } from './spawn.ts'
import type {
  Compared,
  Cover,
  PartPreview,
  ReadText,
  Refused,
  Remark,
  Source,
  Tasks,
} from './tasks.ts'

export { TakenBack } from './lane.ts'
export type {
  Compared,
  Cover,
  ExportedText,
  ExportForm,
  PartGiven,
  PartNews,
  PartPreview,
  PartTold,
  PartWishes,
  PreviewRow,
  ReadText,
  Refused,
  Remark,
  SheetGiven,
  SheetPreview,
  Source,
  TextPlace,
  WhyOfRow,
} from './tasks.ts'

/** How far a long run is; `all` only where it is known. */
export interface Progress {
  readonly done: number
  readonly all?: number
}

export interface Run {
  readonly signal?: AbortSignal
  readonly progress?: (progress: Progress) => void
}

/** Long ones run beside the others, with progress; counts of worlds are cut into pieces. */
const paces: { readonly [K in QuestionInput['kind']]: 'moment' | 'long' | 'pieces' } = {
  states: 'moment',
  stable: 'long',
  today: 'moment',
  paths: 'moment',
  moves: 'moment',
  why: 'moment',
  'inverse-state': 'long',
  plan: 'long',
  compare: 'long',
  search: 'long',
  repair: 'long',
  inverse: 'long',
  ladders: 'long',
  slices: 'long',
  dependencies: 'moment',
  'plan-packages': 'moment',
  together: 'long',
  monitoring: 'long',
  replay: 'long',
  verification: 'long',
  robust: 'pieces',
  'robust-plans': 'pieces',
  fit: 'pieces',
  claims: 'pieces',
  signal: 'pieces',
}

export function isOverWorlds({ kind }: QuestionInput): boolean {
  return paces[kind] === 'pieces'
}

/** Does it take long enough that one would want to see progress and stop it? */
export function isLong(question: QuestionInput): boolean {
  if (question.kind === 'plan') return question.margins !== false
  if (question.kind === 'compare') return question.stakes !== undefined
  return paces[question.kind] !== 'moment'
}

export class Runner {
  readonly #quick: Lane
  readonly #page: Lane
  readonly #long: readonly Lane[]

  constructor(spawn: () => Port, cores: number) {
    this.#quick = new Lane(spawn)
    // What the reader waits for at this moment goes first: few machines have cores for everything.
    this.#page = new Lane(spawn, this.#quick)
    this.#long = Array.from({ length: Math.max(1, cores) }, () => new Lane(spawn, this.#quick))
  }

  /** Has a text read that is most likely to be opened next, so that its reading is at hand then. */
  expect(source: Source): void {
    this.#quick.run('read', {}, source).catch(() => undefined)
  }

  read(source: Source, signal?: AbortSignal): Promise<ReadText> {
    return this.#quick.run('read', {}, source, { ...(signal && { signal }), letFinish: true })
  }

  /** A question whose answer should be there within a moment; newer ones overtake it. */
  quick(source: Source, question: QuestionInput, signal?: AbortSignal): Promise<Answer | Refused> {
    const wishes: Wishes = { ...(signal && { signal }), letFinish: true }
    return this.#quick.run('ask', { question }, source, wishes)
  }

  /** Any question; long ones and counts of worlds run beside, with progress, and can be stopped. */
  ask(source: Source, question: QuestionInput, run: Run = {}): Promise<Answer | Refused> {
    if (isOverWorlds(question)) return this.#countWorlds(source, question, run)
    const { signal, progress } = run
    const beside = isLong(question)
    const lane = beside ? this.#leastBusy() : this.#page
    const wishes: Wishes = {
      ...(signal && { signal }),
      ...(progress && { progress: (steps: number) => progress({ done: steps }) }),
      letFinish: !beside,
    }
    return lane.run('ask', { question }, source, wishes)
  }

  /** The model that questions about a source are asked of. */
  model(source: Source): Promise<Model> {
    return this.#quick.run('model', {}, source)
  }

  /** What a readable model may still have wrong. */
  check(source: Source): Promise<readonly Remark[]> {
    return this.#page.run('check', {}, source)
  }

  /** The text after some edits; it waits for no question that takes long. */
  edit(source: Source, edits: readonly AnyEdit[]): Promise<string | undefined> {
    return this.#quick.run('edit', { edits }, source)
  }

  /** Small things about a text, there within a moment: places, a try of some edits, a template. */
  about<
    K extends
      | 'try'
      | 'uses'
      | 'locate'
      | 'pathAt'
      | 'import'
      | 'date'
      | 'about'
      | 'export'
      | 'template'
      | 'schema'
      | 'workbook'
      | 'sheets'
      | 'records'
      | 'join',
  >(kind: K, input: Tasks[K]['input'], source: Source): Promise<Tasks[K]['output']> {
    return this.#quick.run(kind, input, source)
  }

  /** What would join a case from a file; whoever gives up stops it, however large the file is. */
  part(
    input: Tasks['part']['input'],
    source: Source,
    signal: AbortSignal,
  ): Promise<PartPreview | Refused> {
    return this.#leastBusy().run('part', input, source, { signal })
  }

  /** Title and subject of a text; nobody waits for it. */
  cover(text: string, source: Source): Promise<Cover> {
    return this.#leastBusy().run('cover', { text }, source)
  }

  /** What differs between two texts; verdicts on plans of a large model take a while. */
  diff(
    before: string,
    source: Source,
    { signal, progress }: Run = {},
  ): Promise<Compared | Refused> {
    const wishes: Wishes = {
      ...(signal && { signal }),
      ...(progress && { progress: (steps: number) => progress({ done: steps }) }),
    }
    return this.#leastBusy().run('diff', { before }, source, wishes)
  }

  warm(): void {
    this.#quick.warm()
  }

  close(): void {
    for (const lane of [this.#quick, this.#page, ...this.#long]) lane.close()
  }

  #leastBusy(): Lane {
    return [...this.#long].sort((a, b) => a.load - b.load)[0] ?? this.#page
  }

  async #countWorlds(
    source: Source,
    question: QuestionInput,
    { signal, progress }: Run,
  ): Promise<Answer | Refused> {
    const wishes: Wishes = signal ? { signal } : {}
    const size = await this.#page.run('size', { question }, source, { ...wishes, letFinish: true })
    if ('problems' in size) return size
    const { question: whole } = size
    const pieces = piecesOf(size.worldCount)
    const parts: Part[] = []
    let done = 0
    const work = async (lane: Lane) => {
      for (let piece = pieces.shift(); piece; piece = pieces.shift()) {
        parts.push(await lane.run('count', { question: whole, ...piece }, source, wishes))
        done += piece.to - piece.from
        progress?.({ done, all: size.worldCount })
      }
    }
    progress?.({ done, all: size.worldCount })
    await Promise.all(this.#long.map(work))
    if (signal?.aborted) throw new TakenBack()
    return this.#page.run('conclude', { question: whole, parts }, source, wishes)
  }
}

/** Pieces small enough that progress moves and a stop is soon. */
function piecesOf(worldCount: number): { from: number; to: number }[] {
  const size = Math.min(1_024, Math.max(16, Math.ceil(worldCount / 64)))
  const count = Math.max(1, Math.ceil(worldCount / size))
  return Array.from({ length: count }, (_, i) => ({
    from: i * size,
    to: Math.min(worldCount, (i + 1) * size),
  }))
}

/** The runner of a page, with real workers. */
export function pageRunner(): Runner {
  return new Runner(() => spawnWorker() as unknown as Port, navigator.hardwareConcurrency || 2)
}

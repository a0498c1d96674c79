/** Does what a request asks, with the core as it is. The only file of the page that computes. */
import {
  aboutOf,
  addParts,
  answer,
  asOf,
  check,
  type Diagnostic,
  diffModels,
  editWithUses,
  type JsonRecord,
  type Language,
  locate,
  type Model,
  messageOf,
  modelJsonSchema,
  type Parsed,
  type Part,
  parse,
  pathAt,
  place,
  plainValue,
  type Question,
  type QuestionInput,
  question as questionSchema,
  startJob,
  stepBudget,
  template,
  type Unanswered,
  type WorldsQuestion,
  watchedBudget,
  withoutUses,
} from '@stufenplan/core'
import type { Doing, ReadText, Refused, Remark, Request, TaskKind, Tasks } from './tasks.ts'

type Computing = {
  readonly [K in TaskKind]: (
    input: Tasks[K]['input'],
    doing: Doing,
  ) => Tasks[K]['output'] | Promise<Tasks[K]['output']>
}

/** Texts a worker keeps in parsed form: the one on screen, and the last few before it. */
const keptMax = 6
const kept = new Map<string, Parsed>()
/** Counts that go on side by side: pieces of two questions of one view come in turn. */
const jobsMax = 3
const jobs = new Map<string, { worldCount: number; count: ReturnType<typeof jobOf>['count'] }>()

export function compute(
  request: Request,
  source: Pick<Doing, 'text' | 'day'>,
  progress: (steps: number) => void,
): unknown {
  const doing: Doing = { ...source, budget: reporting(progress) }
  const doer = computing[request.kind] as (input: unknown, doing: Doing) => unknown
  return doer(request.input, doing)
}

const sheets = () => import('./sheets.ts')

const computing: Computing = {
  read: (_, { text }) => readText(text),
  ask({ question }, { text, day, budget }) {
    const whole = filledIn(question)
    if ('problems' in whole) return whole
    const answered = answer(modelIn(text, day), whole, budget)
    return 'problems' in answered ? refused(answered) : answered
  },
  model: (_, { text, day }) => modelIn(text, day),
  about: (_, { text, day }) => aboutOf(modelIn(text, day)),
  check: (_, { text }) => {
    const { model, tree } = parsedOf(text)
    return model === undefined ? [] : place(tree, check(model)).map(remarkOf)
  },
  edit: ({ edits }, { text }) => editWithUses(text, edits),
  try({ edits }, { text }) {
    const edited = editWithUses(text, edits)
    return edited === undefined ? undefined : parse(edited).diagnostics.map(remarkOf)
  },
  // Whatever is said of a stage that is left empty, it is no use of what goes.
  uses: ({ path }, { text }) => withoutUses(text, path, { en: '…', de: '…' })?.gone,
  locate: ({ path }, { text }) => locate(parsedOf(text).tree, path),
  pathAt: ({ offset }, { text }) => pathAt(parsedOf(text).tree, offset),
  // Few files are of other programs: what reads those is loaded when the first one comes.
  import: async (file) => (await import('./imported.ts')).imported(file, sheets),
  export: async (wanted, { text, day }) =>
    (await import('./imported.ts')).exported(modelIn(text, day), wanted),
  part: async (asked, { text }) => {
    const { partOffered } = await import('./imported.ts')
    return partOffered({ text, parsed: parsedOf(text) }, asked, sheets)
  },
  date: async ({ written }) => (await import('./imported.ts')).dateRead(written),
  // So it is with sheets.
  workbook: async ({ file }) => (await sheets()).workbookRead(file),
  sheets: async ({ language }, { text }) =>
    (await sheets()).sheetsOf(parsedOf(text).tree.document?.contents, language),
  records: async (asked, { text }) =>
    (await import('./rows-offered.ts')).recordsOffered({ text, parsed: parsedOf(text) }, asked),
  join: async (asked, { text }) =>
    (await import('./rows-offered.ts')).rowsOffered({ text, parsed: parsedOf(text) }, asked),
  cover({ text }) {
    const { tree, diagnostics } = parse(text)
    const { title, about } = writtenIn(tree, diagnostics) ?? {}
    return { ...(title !== undefined && { title }), ...(about !== undefined && { about }) }
  },
  template: ({ language }) => template(language),
  schema: () => modelJsonSchema() as JsonRecord,
  size({ question }, { text, day }) {
    const whole = filledIn(question) as WorldsQuestion | Refused
    if ('problems' in whole) return whole
    const job = startJob(modelIn(text, day), whole)
    return 'problems' in job ? refused(job) : { worldCount: job.worldCount, question: whole }
  },
  count: ({ question, from, to }, { text, day }) => {
    const key = `${text.length} ${day} ${JSON.stringify(question)} ${text}`
    const job = jobs.get(key) ?? jobOf(modelIn(text, day), question)
    jobs.delete(key)
    jobs.set(key, job)
    for (const old of [...jobs.keys()].slice(0, -jobsMax)) jobs.delete(old)
    return job.count(from, to, () => true)
  },
  conclude({ question, parts }, { text, day }) {
    const job = startJob(modelIn(text, day), question)
    return 'problems' in job ? refused(job) : job.conclude(sumOf(parts))
  },
  diff({ before }, { text, budget }) {
    const [old, now] = [parsedOf(before).model, parsedOf(text).model]
    if (old === undefined || now === undefined) return { problems: [unreadable] }
    return { models: [old, now], difference: diffModels(old, now, budget) }
  },
}

const unreadable = {
  en: 'One of the two texts has errors, so they can be compared as texts only.',
  de: 'Einer der beiden Texte hat Fehler; sie lassen sich nur als Texte vergleichen.',
}

/** A question with its defaults; the page asks in the short form, as a person would. */
function filledIn(asked: QuestionInput): Question | Refused {
  const whole = questionSchema.safeParse(asked)
  if (whole.success) return whole.data
  const [issue] = whole.error.issues
  const said = `${issue?.path.map(String).join('.')}: ${issue?.message}`
  return { problems: [{ en: said, de: said }] }
}

function readText(text: string): ReadText {
  const { model, diagnostics, tree } = parsedOf(text)
  const written = writtenIn(tree, diagnostics)
  return {
    ...(model && { model }),
    ...(written && { written }),
    remarks: diagnostics.map(remarkOf),
    newer: diagnostics.some((one) => one.code === 'newer-format'),
  }
}

/** Mistakes in names leave the document readable; mistakes in the YAML do not. */
function writtenIn(tree: Parsed['tree'], diagnostics: readonly Diagnostic[]) {
  const isBroken = diagnostics.some(({ code }) => unreadableCodes.includes(code))
  const value = isBroken ? undefined : plainValue(tree.document?.contents)
  const isRecord = value !== null && typeof value === 'object' && !Array.isArray(value)
  return isRecord ? (value as JsonRecord) : undefined
}

const unreadableCodes: readonly string[] = [
  'not-text',
  'too-long',
  'empty',
  'syntax',
  'duplicate-key',
  'too-deep',
  'alias',
  'tag',
  'several-documents',
  'newer-format',
]

/** The parsed form of a text, parsed once. */
function parsedOf(text: string): Parsed {
  const found = kept.get(text) ?? parse(text)
  kept.delete(text)
  kept.set(text, found)
  for (const old of [...kept.keys()].slice(0, -keptMax)) kept.delete(old)
  return found
}

/** Of these the model is known before the text was read: it is read when somebody asks for more. */
const known = new Map<string, Model>()

export function takeAsRead(text: string, model: Model): void {
  known.set(text, model)
  for (const old of [...known.keys()].slice(0, -keptMax)) known.delete(old)
}

function modelIn(text: string, day?: string): Model {
  const model = known.get(text) ?? parsedOf(text).model
  if (model === undefined) throw new Error('The text is no model: it has errors.')
  return day === undefined ? model : asOfDay(model, day)
}

/** Of each model the last day that was asked for. */
const days = new WeakMap<Model, { readonly day: string; readonly model: Model }>()

function asOfDay(model: Model, day: string): Model {
  const last = days.get(model)
  if (last?.day === day) return last.model
  const then = asOf(model, day)
  days.set(model, { day, model: then })
  return then
}

function remarkOf(found: Diagnostic): Remark {
  const { at } = found
  return {
    code: found.code,
    severity: found.severity,
    path: found.path,
    ...(at && {
      from: at.offset,
      to: at.offset + at.length,
      line: at.line,
      column: at.column,
    }),
    message: inBoth(found),
  }
}

function inBoth(found: Diagnostic): Readonly<Record<Language, string>> {
  return { en: messageOf(found, 'en'), de: messageOf(found, 'de') }
}

function refused({ problems }: Unanswered): Refused {
  return { problems: problems.map(inBoth) }
}

function jobOf(model: Model, question: WorldsQuestion) {
  const job = startJob(model, question)
  if ('problems' in job) throw new Error('The question does not fit the model.')
  return job
}

function sumOf(parts: readonly Part[]): Part {
  const [first, ...rest] = parts
  if (first === undefined) throw new Error('There is nothing to conclude from.')
  return rest.reduce((sum, part) => {
    const both = addParts(sum, part)
    if (both === undefined) throw new Error('Two parts hold the same worlds.')
    return both
  }, first)
}

/** Progress is told at most so often, so that telling costs nothing. */
const millisecondsPerReport = 100

function reporting(progress: (steps: number) => void): Doing['budget'] {
  let last = performance.now()
  return watchedBudget(stepBudget(), {
    told(spent) {
      const now = performance.now()
      if (now - last < millisecondsPerReport) return
      last = now
      progress(spent)
    },
  })
}

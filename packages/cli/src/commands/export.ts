/** `export`: a model for other programs. */
import {
  argdownMessage,
  compile,
  diagnostic,
  dotOf,
  graphCut,
  graphmlOf,
  graphWordsOf,
  type Model,
  matricesCsv,
  matrixStatesMax,
  mermaidOf,
  nearest,
  readState,
  referenceForms,
  referenceMessage,
  scwMessage,
  statesCsv,
  worldOf,
  writeArgdown,
  writeGmcr,
  writeJudgements,
  writeNfg,
  writeReferences,
} from '@stufenplan/core'
import { loadModel, reportDiagnostics } from '../call/asking.ts'
import { cutTable, watched } from '../call/budget.ts'
import {
  askingFlags,
  type Call,
  type Command,
  type Exit,
  type ExitCode,
  meant,
  pageMissing,
  refuseUnused,
  UsageError,
} from '../call/command.ts'
import { readOneFilePage } from '../call/files.ts'
import { reportRemarks, tellRemarks } from '../call/importing.ts'
import { pageWith } from '../call/page-file.ts'
import { type WorkbookForm, workbookOf } from '../call/workbook.ts'
import { worldFrom } from '../call/world-flag.ts'

export const exportModel: Command = {
  name: 'export',
  usage: 'MODEL',
  help: 'a model for other programs: a file, a graph, or tables',
  without: ['width', 'to'],
  flags: {
    ...askingFlags,
    to: {
      type: 'string',
      value: 'FORM',
      help: 'html (the workbench with the model, one file), xlsx (the model as a workbook), sheets (the same as CSV files, a zip of one for each sheet), gmcr, nfg (Gambit), scw (its questions as a cross-impact matrix, with what the model judges), bibtex, ris, csl (the sources, as a list of references), argdown (claims and other judgements, as a map of arguments), dot, graphml, mermaid (graph of moves), csv, matrix',
    },
    'read-only': { type: 'boolean', help: 'html: a page to be read, in which nothing is changed' },
    state: {
      type: 'string',
      value: 'STATE',
      help: 'of a graph: the state in the middle of a large one',
    },
  },
  run(call) {
    const form = call.flags.to
    const writer = forms.get(String(form))
    if (writer === undefined) throw formMissing(form)
    if (form !== 'dot' && form !== 'graphml' && form !== 'mermaid')
      refuseUnused(call, ['state'], {
        en: 'only a graph (--to dot, graphml, mermaid) has a middle.',
        de: 'nur ein Graph (--to dot, graphml, mermaid) hat eine Mitte.',
      })
    if (form !== 'csv')
      refuseUnused(call, ['budget'], {
        en: 'only the table of states (--to csv) is counted in steps.',
        de: 'nur die Tabelle der Zustände (--to csv) zählt Schritte.',
      })
    if (form === 'xlsx' || form === 'sheets')
      refuseUnused(call, ['world', 'as-of'], {
        en: 'a workbook holds the model as written, with all its readings and days.',
        de: 'eine Arbeitsmappe enthält das Modell, wie es geschrieben ist, mit allen Lesarten und Tagen.',
      })
    if (form === 'argdown' || referenceForms.some((one) => one === form))
      refuseUnused(call, ['world'], {
        en: 'sources and judgements go out as they are written.',
        de: 'Quellen und Urteile gehen hinaus, wie sie geschrieben sind.',
      })
    if (form === 'html')
      refuseUnused(call, ['world'], {
        en: 'whoever opens the page chooses the reading there.',
        de: 'die Lesart wählt, wer die Seite öffnet.',
      })
    else
      refuseUnused(call, ['read-only'], {
        en: 'only a page (--to html) can be changed by its reader.',
        de: 'nur eine Seite (--to html) lässt sich beim Lesen ändern.',
      })
    const loaded = loadModel(call)
    return 'exit' in loaded ? loaded.exit : writer(call, loaded.model, loaded.text)
  },
}

function formMissing(form: string | boolean | undefined): UsageError {
  const known = [...forms.keys()]
  const near = meant(nearest(String(form), known))
  const isFile = typeof form === 'string' && /[./\\]/.test(form)
  return new UsageError({
    en: `"export" needs --to and one of ${known.join(', ')}.${near.en}${isFile ? ' A file is named with --out.' : ''}`,
    de: `„export“ braucht --to und eines von ${known.join(', ')}.${near.de}${isFile ? ' Eine Datei nennt --out.' : ''}`,
  })
}

type Writer = (call: Call, model: Model, text: string) => Exit

const forms: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['html', toPage],
  ['xlsx', (call, model, text) => toWorkbook(call, model, text, 'xlsx')],
  ['sheets', (call, model, text) => toWorkbook(call, model, text, 'sheets')],
  ['gmcr', (call, model) => toFile(call, model, writeGmcr)],
  ['nfg', (call, model) => toFile(call, model, writeNfg)],
  ...referenceForms.map((form) => [form, toReferences] as const),
  ['argdown', toArguments],
  ['scw', toJudgements],
  ['dot', (call, model) => toGraph(call, model, dotOf)],
  ['graphml', (call, model) => toGraph(call, model, graphmlOf)],
  ['mermaid', (call, model) => toGraph(call, model, mermaidOf)],
  [
    'csv',
    (call, model) => {
      const { budget, isWhole } = watched(call)
      for (const piece of statesCsv(gameOf(call, model), (rows) => budget.spend(rows)))
        call.out(piece)
      return isWhole() ? 0 : cutTable(call)
    },
  ],
  ['matrix', toMatrix],
])

function gameOf(call: Call, model: Model) {
  return compile(model, worldOf(model, worldFrom(call, model)))
}

function toPage(call: Call, model: Model, text: string): ExitCode {
  const isReadOnly = call.flags['read-only'] === true
  const page = pageWith(readOneFilePage() ?? '', { model, text, isReadOnly })
  if (page === undefined) throw pageMissing()
  call.out(page)
  return 0
}

/** The model as it stands in its file, comments aside; those have no place in a sheet. */
async function toWorkbook(
  call: Call,
  model: Model,
  text: string,
  form: WorkbookForm,
): Promise<ExitCode> {
  const written = await workbookOf(text, call.language, form)
  call.bytes(written.bytes)
  for (const line of written.told[call.language]) call.err(`${model.id}: ${line}\n`)
  return 0
}

/** The sources alone; what the form has no place for is said. */
function toReferences(call: Call, model: Model): ExitCode {
  const form = referenceForms.find((one) => one === call.flags.to) ?? 'bibtex'
  const { text, remarks } = writeReferences(model, form, call.language)
  tellRemarks(call, model.id, remarks, referenceMessage)
  if (text === undefined) return 1
  call.out(text)
  return 0
}

/** Claims and other judgements with what speaks for and against them. */
function toArguments(call: Call, model: Model): ExitCode {
  const { text, remarks } = writeArgdown(model, call.language)
  tellRemarks(call, model.id, remarks, argdownMessage)
  if (text === undefined) return 1
  call.out(text)
  return 0
}

/** For another program; what it has no place for is said. */
function toFile(call: Call, model: Model, write: typeof writeGmcr): ExitCode {
  const world = worldOf(model, worldFrom(call, model))
  const { text, remarks } = write(model, world, call.language)
  reportRemarks(call, model.id, remarks)
  if (text === undefined) return 1
  call.out(text)
  return 0
}

/** The graph of moves, as one of those who draw it wants it. */
function toGraph(call: Call, model: Model, write: typeof dotOf): ExitCode {
  const game = gameOf(call, model)
  const { state = 'today' } = call.flags
  const read = readState(model, game.frame, String(state))
  if ('problem' in read) {
    reportDiagnostics(call, '–', [read.problem])
    return 2
  }
  const cut = graphCut(game, read.state)
  if (cut !== undefined) call.err(`${model.id}: ${cut[call.language]}\n`)
  call.out(write(game, read.state, graphWordsOf(model, game, call.language)))
  return 0
}

function toMatrix(call: Call, model: Model): ExitCode {
  const game = gameOf(call, model)
  const text = matricesCsv(game)
  if (text === undefined) {
    const facts = { what: 'states', count: game.frame.stateCount, countMax: matrixStatesMax }
    reportDiagnostics(call, '–', [diagnostic('too-many', [], facts)])
    return 1
  }
  call.out(text)
  return 0
}

/** Its disputed questions, to be judged elsewhere, with what is judged in the model. */
function toJudgements(call: Call, model: Model): ExitCode {
  const { text, remarks } = writeJudgements(model, call.language)
  if (text === undefined)
    throw new UsageError({
      en: `"${model.id}" has no disputed question with two answers, of which a matrix could be made.`,
      de: `„${model.id}“ hat keine strittige Frage mit zwei Antworten, aus der eine Matrix entstehen könnte.`,
    })
  tellRemarks(call, model.id, remarks, scwMessage)
  call.out(text)
  return 0
}

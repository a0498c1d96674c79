/** `together`: which answers go together by the judgements of a model, or of a matrix beside it. */
import { influencesIn, isScw, type Model, nearest, type Question } from '@stufenplan/core'
import { ask, loadModel } from '../call/asking.ts'
import {
  askingFlags,
  type Call,
  type Command,
  type Exit,
  listFlag,
  meant,
  UsageError,
  wholeNumber,
} from '../call/command.ts'
import { isProblem, matrixBytesMax, type ReadFile, readOlderText } from '../call/files.ts'
import { field } from '../call/flags-of-question.ts'
import { fileMessage } from '../call/messages.ts'
import { projectFrom } from '../call/scw-file.ts'

const tolerance = field('together', 'tolerance')
const listedMax = field('together', 'listedMax')

export const together: Command = {
  name: 'together',
  usage: 'MODEL [FILE]',
  help: 'which answers to disputed questions go together, by the judgements of the model or of a matrix (.scw), and which plans stand there',
  flags: {
    ...askingFlags,
    tolerance: {
      type: 'string',
      value: 'N',
      help: 'inconsistency that is allowed',
      fills: tolerance,
    },
    max: listFlag({ fills: listedMax }),
  },
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const { model } = loaded
    const [, name] = call.words
    if (name === undefined) return byModel(call, model)
    const read = readOlderText(name, matrixBytesMax)
    if (!isProblem(read)) return answered(call, model, read)
    call.err(`${fileMessage(read, call.language)}\n`)
    return ['not-text', 'too-long', 'other-program'].includes(read.kind) ? 1 : 2
  },
}

/** Without a file the judgements of the model count; a model without any says what to do. */
function byModel(call: Call, model: Model): Exit {
  if ((model.judgements ?? []).length === 0)
    throw new UsageError({
      en: `No judgement in "${model.id}" says which answer speaks for which. Write some under "judgements" in the model, or fill in a matrix: "export ${model.id} --to scw" writes an empty one, "together ${model.id} FILE" asks with it.`,
      de: `Kein Urteil in „${model.id}“ sagt, welche Antwort für welche spricht. Urteile unter „judgements“ ins Modell schreiben oder eine Matrix ausfüllen: „export ${model.id} --to scw“ schreibt eine leere, „together ${model.id} DATEI“ fragt mit ihr.`,
    })
  return asked(call, model, {})
}

type Judged = Partial<Pick<Extract<Question, { kind: 'together' }>, 'questions' | 'influences'>>

function asked(call: Call, model: Model, judged: Judged): Exit {
  return ask(
    call,
    model,
    {
      kind: 'together',
      ...judged,
      tolerance: wholeNumber(call, 'tolerance', tolerance),
      listedMax: wholeNumber(call, 'max', listedMax),
    },
    ({ findings }) => findings.some((one) => one.kind === 'together' && one.count === 0),
  )
}

function answered(call: Call, model: Model, read: ReadFile): Exit {
  if (!isScw(read.text))
    throw new UsageError({
      en: `"${read.name}" is no project of ScenarioWizard: it would begin with "$ ScenarioWizard".`,
      de: `„${read.name}“ ist kein Projekt von ScenarioWizard: Es begänne mit „$ ScenarioWizard“.`,
    })
  const project = projectFrom(call, read)
  if (project === undefined) return 1
  const found = influencesIn(project, model)
  if ('strange' in found) throw strangeName(found)
  const { questions, influences } = found
  return asked(call, model, { questions: [...questions], influences: [...influences] })
}

function strangeName({
  strange,
  known,
}: {
  strange: string
  known: readonly string[]
}): UsageError {
  const near = meant(nearest(strange, known))
  const list = known.join(', ')
  return new UsageError({
    en: `"${strange}" in the matrix does not fit the model.${near.en} There: ${list || 'nothing'}. Descriptors are disputed questions by their ids, variants all their answers.`,
    de: `„${strange}“ in der Matrix passt nicht zum Modell.${near.de} Dort: ${list || 'nichts'}. Deskriptoren sind strittige Fragen mit ihrem Namen in der Datei, Ausprägungen alle ihre Antworten.`,
  })
}

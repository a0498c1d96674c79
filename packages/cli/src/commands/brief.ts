/** `brief`: two pages about a plan, each sentence with the finding that it rests on. */
import {
  type Answer,
  answer,
  type BriefSettings,
  briefDocument,
  briefQuestions,
  type Model,
  nearest,
  planOfBrief,
  stampOf,
  tellBrief,
} from '@stufenplan/core'
import { briefPaper, type ModelDocument, type Sheet } from '@stufenplan/paper'
import { loadModel, refuse, wholeQuestion } from '../call/asking.ts'
import { budgetOf } from '../call/budget.ts'
import {
  askingFlags,
  type Call,
  type Command,
  type ExitCode,
  meant,
  oneWord,
  Unfinished,
  UsageError,
  wordOf,
} from '../call/command.ts'
import { write } from '../call/forms.ts'
import { printPdf } from '../call/pdf.ts'
import { plansOf } from './plan.ts'

const forms = { values: ['html', 'md', 'docx', 'pdf'] as const }
const sheets = { values: ['a4', 'letter'] as const }

export const brief: Command = {
  name: 'brief',
  usage: 'MODEL',
  help: 'two pages about a plan for whoever decides, each sentence with what it rests on',
  without: ['json', 'width', 'to'],
  flags: {
    ...askingFlags,
    plan: {
      type: 'string',
      value: 'PLAN',
      help: 'the plan it is about; the first of the model when left out',
    },
    to: {
      type: 'string',
      value: forms.values.join('|'),
      help: 'the form (html); pdf is printed by the Chromium or Chrome of this machine',
    },
    paper: { type: 'string', value: sheets.values.join('|'), help: 'the sheet (a4)' },
    neutral: { type: 'boolean', help: 'without recommendations, for mediators' },
  },
  async run(call) {
    const form = oneWord(call, 'to', forms) ?? 'html'
    const sheet = oneWord(call, 'paper', sheets) ?? 'a4'
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const plan = planFrom(call, loaded.model)
    const found = asked(call, loaded.model, plan)
    if ('exit' in found) return found.exit
    const isCut = found.answers.some(({ findings }) =>
      findings.some((one) => one.strength.kind === 'truncated'),
    )
    if (isCut) throw call.work?.isStopped() ? stopped() : tooShort()
    const document = documentOf(call, loaded.model, { plan, answers: found.answers })
    await put(call, document, { form, sheet })
    return 0
  },
}

function planFrom(call: Call, model: Model): string {
  const named = wordOf(call, 'plan') ?? planOfBrief(model)
  const known = model.plans.map((one) => one.id)
  if (named === undefined)
    throw new UsageError({
      en: 'A brief is about a plan, and this model has none.',
      de: 'Eine Vorlage gilt einem Plan, und dieses Modell hat keinen.',
    })
  if (known.includes(named)) return named
  const near = meant(nearest(named, known))
  throw new UsageError({
    en: `There is no plan "${named}".${near.en} The model has: ${plansOf(model).en}.`,
    de: `Einen Plan „${named}“ gibt es nicht.${near.de} Das Modell hat: ${plansOf(model).de}.`,
  })
}

function asked(
  call: Call,
  model: Model,
  plan: string,
): { readonly answers: readonly Answer[] } | { readonly exit: ExitCode } {
  const answers: Answer[] = []
  for (const { world: _, ...question } of briefQuestions(model, { plan })) {
    const found = answer(model, wholeQuestion(call, model, question), budgetOf(call))
    if ('problems' in found) return { exit: refuse(call, found) }
    answers.push(found)
  }
  return { answers }
}

function documentOf(
  call: Call,
  model: Model,
  { plan, answers }: { readonly plan: string; readonly answers: readonly Answer[] },
): ModelDocument {
  const settings: BriefSettings = {
    plan,
    language: call.language,
    isNeutral: call.flags.neutral === true,
    ...(call.flags.world !== undefined && { reading: String(call.flags.world) }),
  }
  const [first, ...others] = answers
  const told = tellBrief(model, answers, settings)
  if (told === undefined || first === undefined) throw new Error('A plan that is there is told.')
  const stamp = stampOf(first, ...others)
  return briefPaper(told, briefDocument(told, { answers, settings, stamp }))
}

async function put(
  call: Call,
  document: ModelDocument,
  { form, sheet }: { readonly form: (typeof forms.values)[number]; readonly sheet: Sheet },
): Promise<void> {
  if (form === 'html' || form === 'md') return write(call, document, form, sheet)
  if (form === 'docx') {
    const { toDocx } = await import('@stufenplan/paper/docx')
    return call.bytes(await toDocx(document, sheet))
  }
  const printed = await printPdf(document, sheet, call.work)
  if (printed === undefined) throw stopped()
  call.bytes(printed)
}

/** Half of what a brief says would be no brief. */
function tooShort(): Unfinished {
  return new Unfinished({
    en: 'The budget ended before everything was found that a brief rests on. Give it more, or leave --budget out.',
    de: 'Das Budget war zu Ende, bevor alles gefunden war, worauf eine Vorlage beruht. Mehr geben oder --budget weglassen.',
  })
}

function stopped(): Unfinished {
  return new Unfinished({
    en: 'Stopped before the brief was complete; nothing was kept.',
    de: 'Angehalten, bevor die Vorlage fertig war; nichts wurde behalten.',
  })
}

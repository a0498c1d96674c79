/** An answer in another form than text: a document that opens elsewhere, or its tables. */
import {
  type Answer,
  type Explanation,
  explain,
  explainAtAGlance,
  type Model,
  type Stamped,
  stampOf,
  toText,
} from '@stufenplan/core'
import {
  fromExplanation,
  type PaperDocument,
  type Sheet,
  tablesOf,
  toCsv,
  toMarkdown,
  toPage,
} from '@stufenplan/paper'
import {
  type Call,
  type Exit,
  type ExitCode,
  oneWord,
  refuseUnused,
  Unfinished,
  UsageError,
} from './command.ts'
import { type Form, formsKnown } from './form-names.ts'
import { pageText } from './page-text.ts'

/** The form asked for; undefined for text. Refuses what does not go with it, before any work. */
export function formFrom(call: Omit<Call, 'form'>): Form | undefined {
  const written = call.flags.to
  if (typeof written === 'string' && /[./\\]/.test(written)) {
    const forms = formsKnown.values.join(', ')
    throw new UsageError({
      en: `--to names a form, one of ${forms}. For a file write --out FILE.`,
      de: `--to nennt eine Form, eine von ${forms}. Für eine Datei: --out DATEI.`,
    })
  }
  const form = oneWord(call, 'to', formsKnown)
  if (form !== undefined)
    refuseUnused(call, ['json', 'width'], {
      en: 'it belongs to text in a terminal or to findings, and --to asks for a document.',
      de: 'es gehört zu Text im Terminal oder zu Befunden, und --to verlangt ein Dokument.',
    })
  return form
}

/** Prints an answer: as text, or in the form asked for; at a glance where that says enough. */
export function showAnswer(call: Call, model: Model, answered: Answer): Promise<void> | void {
  if (call.form === undefined) return call.out(pageText(call, model, answered))
  const isCut = answered.findings.some((one) => one.strength.kind === 'truncated')
  const { language, form, flags } = call
  const glance = flags.full === true ? undefined : explainAtAGlance(model, answered, language)
  const explanation = glance ?? explain(model, answered, language)
  const document = fromExplanation(explanation, { language, stamp: stampOf(answered) })
  if (isCut && isTable(form) && tablesOf(document).length === 0) throw cutShort(form)
  return write(call, document, form)
}

/** Prints what is no answer to a question in the same ways. */
export function show(call: Call, explanation: Explanation, stamp: Stamped): Promise<void> | void {
  if (call.form === undefined) return call.out(toText(explanation, call))
  return write(call, fromExplanation(explanation, { language: call.language, stamp }), call.form)
}

/** Prints a document in a form. */
export function write(
  call: Call,
  document: PaperDocument,
  form: Form,
  sheet?: Sheet,
): Promise<void> | void {
  if (form === 'html') return call.out(toPage(document, sheet))
  if (form === 'md') return call.out(toMarkdown(document))
  if (tablesOf(document).length === 0) throw noTables(form)
  return form === 'csv' ? call.out(toCsv(document)) : writeWorkbook(call, document)
}

const isTable = (form: Form) => form === 'csv' || form === 'xlsx'

async function writeWorkbook(call: Call, document: PaperDocument): Promise<void> {
  const { toXlsx } = await import('@stufenplan/paper/xlsx')
  const bytes = await toXlsx(document)
  if (bytes !== undefined) call.bytes(bytes)
}

/** The code once everything is printed: at once where nothing has to be waited for. */
export function shownThen(shown: Promise<void> | void, code: ExitCode): Exit {
  return shown === undefined ? code : shown.then(() => code)
}

/** The only table of an answer that ended early may be the one it did not come to. */
function cutShort(form: Form): Unfinished {
  return new Unfinished({
    en: `Stopped before there was a table for --to ${form}; nothing was kept.`,
    de: `Angehalten, bevor es eine Tabelle für --to ${form} gab; nichts wurde behalten.`,
  })
}

function noTables(form: Form): UsageError {
  return new UsageError({
    en: `This answer has no table and no list for --to ${form}. Write --to md or --to html.`,
    de: `Diese Antwort hat weder Tabelle noch Liste für --to ${form}. Richtig: --to md oder --to html.`,
  })
}

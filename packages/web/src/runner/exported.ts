/** A case for other programs, written by the core as the command does it; what is lost is said. */
import {
  argdownMessage,
  compile,
  graphCut,
  graphmlOf,
  graphWordsOf,
  hasErrorRemarks,
  type Language,
  type Model,
  mermaidOf,
  type RemarkSeverity,
  referenceMessage,
  remarkMessage,
  scwMessage,
  worldOf,
  writeArgdown,
  writeGmcr,
  writeJudgements,
  writeNfg,
  writeReferences,
} from '@stufenplan/core'
import type { ExportedText, Tasks } from './tasks.ts'

type Asked = Tasks['export']['input']
type Writer = (model: Model, asked: Asked) => ExportedText

const writers: { readonly [K in Asked['form']]: Writer } = {
  gmcr: (model, asked) => gameFile(model, asked, writeGmcr),
  nfg: (model, asked) => gameFile(model, asked, writeNfg),
  graphml: (model, asked) => graph(model, asked, graphmlOf),
  mermaid: (model, asked) => graph(model, asked, mermaidOf),
  bibtex: references('bibtex'),
  ris: references('ris'),
  csl: references('csl'),
  argdown(model, { language }) {
    const { text, remarks } = writeArgdown(model, language)
    return written(text, remarks, argdownMessage)
  },
  scw(model, { language }) {
    const { text, remarks } = writeJudgements(model, language)
    return written(text, remarks, scwMessage)
  },
}

/** The model in such a form; without a text where it cannot be one, and then it is said why. */
export function exported(model: Model, asked: Asked): ExportedText {
  return writers[asked.form](model, asked)
}

function gameFile(model: Model, { world, language }: Asked, write: typeof writeGmcr): ExportedText {
  const { text, remarks } = write(model, worldOf(model, world), language)
  return written(hasErrorRemarks(remarks) ? undefined : text, remarks, remarkMessage)
}

function references(form: Parameters<typeof writeReferences>[1]): Writer {
  return (model, { language }) => {
    const { text, remarks } = writeReferences(model, form, language)
    return written(text, remarks, referenceMessage)
  }
}

/** The moves of the reading; of many states those around today. */
function graph(model: Model, { world, language }: Asked, write: typeof graphmlOf): ExportedText {
  const game = compile(model, worldOf(model, world))
  const { today } = game.frame
  const text = write(game, today, graphWordsOf(model, game, language))
  const cut = graphCut(game, today)
  return { text, told: cut === undefined ? [] : [{ severity: 'loss', ...cut }] }
}

function written<R extends { readonly severity: RemarkSeverity }>(
  text: string | undefined,
  remarks: readonly R[],
  message: (remark: R, language: Language) => string,
): ExportedText {
  const told = remarks.map((one) => ({
    severity: one.severity,
    en: message(one, 'en'),
    de: message(one, 'de'),
  }))
  return { told, ...(text !== undefined && { text }) }
}

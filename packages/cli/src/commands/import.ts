/** `import`: a file of another program becomes a model file. */
import { hasErrors, otherProgramNamed, parse } from '@stufenplan/core'
import {
  type Call,
  type Command,
  type ExitCode,
  refuseUnused,
  UsageError,
} from '../call/command.ts'
import { isFile, isProblem, matrixBytesMax, readModel, readOlderText } from '../call/files.ts'
import { importText, importWorkbook, isForeign } from '../call/importing.ts'
import { importPart, importSheet } from '../call/importing-part.ts'
import { fileMessage } from '../call/messages.ts'
import { isWorkbookFile } from '../call/sheet.ts'

export const importModel: Command = {
  name: 'import',
  usage: 'FILE',
  help: 'a file of another program (.gmcr, .nfg, .efg), a workbook (.xlsx) or CSV files (a folder or a zip of them) as a model, a list of references (BibTeX, RIS, CSL-JSON) as sources, a map of arguments (Argdown) as claims, a sheet of peace agreements (PA-X) as signals, a matrix of ScenarioWizard (.scw) as judgements; what does not come along is said',
  flags: {
    into: {
      type: 'string',
      value: 'MODEL',
      help: 'of a file that holds a part of a model: prints this model with that part in it',
    },
    process: {
      type: 'string',
      value: 'TEXT',
      help: 'of a sheet of agreements: only those whose process or country contains this',
    },
    plans: {
      type: 'boolean',
      help: 'of a sheet of agreements: coded provisions as plans that are yet to be written',
    },
  },
  without: ['width', 'to'],
  run(call) {
    const [name] = call.words
    if (name === undefined)
      throw new UsageError({
        en: '"import" needs a file: stufenplan import conflict.gmcr --out model.yaml',
        de: '„import“ braucht eine Datei: stufenplan import konflikt.gmcr --out modell.yaml',
      })
    if (name === '-' && call.flags.into === '-') throw bothPiped()
    if (isWorkbookFile(name) || (/\.csv$/i.test(name) && isFile(name)))
      return importRows(call, name)
    return importRead(call, name)
  },
}

/** Of a sheet its heads say what it is: agreements, a model, or for CSV a text like any other. */
async function importRows(call: Call, name: string): Promise<ExitCode> {
  const part = await importSheet(call, name)
  if (part !== undefined) return part
  if (!isWorkbookFile(name)) return importRead(call, name)
  refuseUnusedOfSheets(call)
  refuseUnusedOfParts(call)
  return importWorkbook(call, name)
}

function importRead(call: Call, name: string): ExitCode {
  const isMatrix = /\.scw$/i.test(name)
  const read = isMatrix ? readOlderText(name, matrixBytesMax) : readModel(name)
  if (isProblem(read)) {
    call.err(`${fileMessage(read, call.language)}\n`)
    return ['not-text', 'too-long', 'other-program'].includes(read.kind) ? 1 : 2
  }
  refuseUnusedOfSheets(call)
  const part = importPart(call, read)
  if (part !== undefined) return part
  refuseUnusedOfParts(call)
  if (!isForeign(read)) {
    const { diagnostics } = parse(read.text)
    const known = diagnostics.find((one) => one.code === 'other-program')
    const program = known?.program ?? otherProgramNamed(read.name)
    if (!hasErrors(diagnostics)) throw alreadyModel(name)
    if (program !== undefined) {
      call.err(`${fileMessage({ kind: 'other-program', name, program }, call.language)}\n`)
      return 1
    }
  }
  const { text } = importText(call, read, 'note')
  if (text === undefined) return 1
  call.out(text)
  return 0
}

function refuseUnusedOfParts(call: Call): void {
  refuseUnused(call, ['into'], {
    en: 'only what is a part of a model, such as a list of references, goes into one.',
    de: 'nur ein Teil eines Modells, etwa eine Literaturliste, kommt in eines.',
  })
}

function refuseUnusedOfSheets(call: Call): void {
  refuseUnused(call, ['process', 'plans'], {
    en: 'only a sheet of peace agreements (PA-X) has processes and coded provisions.',
    de: 'nur eine Tabelle von Friedensabkommen (PA-X) hat Prozesse und kodierte Bestimmungen.',
  })
}

function alreadyModel(name: string): UsageError {
  return new UsageError({
    en: `"${name}" is a model already: nothing to import. Check it: stufenplan check ${name}`,
    de: `„${name}“ ist schon ein Modell: Es gibt nichts zu übernehmen. Prüfen: stufenplan check ${name}`,
  })
}

function bothPiped(): UsageError {
  return new UsageError({
    en: 'Only one of the two files can come through a pipe: name the other.',
    de: 'Durch die Pipe kommt nur eine der beiden Dateien: die andere nennen.',
  })
}

/** A project of ScenarioWizard from a file, with what is lost of it said on the side. */
import { type CrossImpactProject, canonicalJson, readScw, scwMessage } from '@stufenplan/core'
import type { Call } from './command.ts'
import type { ReadFile } from './files.ts'
import { printable, severityWord } from './messages.ts'

/** Undefined with mistakes, which are then printed. */
export function projectFrom(call: Call, { name, text }: ReadFile): CrossImpactProject | undefined {
  const { project, remarks } = readScw(text)
  if (project === undefined && call.json) call.say(`${canonicalJson({ remarks })}\n`)
  else
    for (const remark of remarks) {
      const { code, severity } = remark
      const word = severityWord(severity, call.language)
      call.err(printable(`${name} ${word} ${code}: ${scwMessage(remark, call.language)}\n`))
    }
  return project
}

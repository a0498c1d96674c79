/** `recheck`: tries every finding of a saved answer against the definitions again. */
import {
  canonicalJson,
  type Finding,
  finding,
  recheck,
  type Verdict,
  type World,
} from '@stufenplan/core'
import { loadModel } from '../asking.ts'
import { type Call, type Command, type ExitCode, UsageError } from '../command.ts'
import { answerBytesMax, isProblem, readText } from '../files.ts'
import { fileMessage, printable } from '../messages.ts'

export const recheckCommand: Command = {
  name: 'recheck',
  usage: 'MODEL ANSWER',
  help: 'check a saved answer (from --json) against the definitions, slowly and independently',
  flags: {},
  run(call) {
    const file = call.words[1]
    if (file === undefined) throw new UsageError('"recheck" needs a model and a file from --json.')
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const read = readText(file, answerBytesMax)
    if (isProblem(read)) {
      call.err(`${fileMessage(read, call.language)}\n`)
      return 2
    }
    const answer = readAnswer(read.text)
    if (answer === undefined) throw new UsageError(`"${file}" is not an answer saved with --json.`)
    const verdicts = answer.findings.map((one) => ({
      finding: one,
      verdict: recheck(loaded.model, answer.world, one),
    }))
    return report(call, verdicts)
  },
}

function readAnswer(text: string): { world: World; findings: Finding[] } | undefined {
  try {
    const value = JSON.parse(text) as { world?: unknown; findings?: unknown }
    const findings = finding.array().safeParse(value.findings)
    const world = Object.entries(value.world ?? {}).map(([key, one]) => [key, String(one)] as const)
    return findings.success
      ? { world: Object.fromEntries(world), findings: findings.data }
      : undefined
  } catch {
    return undefined
  }
}

function report(call: Call, verdicts: readonly { finding: Finding; verdict: Verdict }[]): ExitCode {
  const refused = verdicts.flatMap(({ finding: { id, kind }, verdict }) =>
    verdict.accepted ? [] : [{ id, kind, because: verdict.because }],
  )
  if (call.json) call.out(`${canonicalJson({ checked: verdicts.length, refused })}\n`)
  else {
    for (const { id, kind, because } of refused) call.out(printable(`${kind} ${id}: ${because}\n`))
    const accepted = verdicts.length - refused.length
    call.out(
      call.language === 'de'
        ? `${accepted} Befunde bestätigt, ${refused.length} zurückgewiesen.\n`
        : `${accepted} findings accepted, ${refused.length} refused.\n`,
    )
  }
  return refused.length === 0 ? 0 : 1
}

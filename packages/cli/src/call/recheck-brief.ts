/** `recheck` of a brief: which of its sentences still hold of a model. */
import {
  answerStepsMax,
  canonicalJson,
  type Model,
  outcomeOf,
  outcomeWords,
  type RecheckedBrief,
  recheckBrief,
  stepBudget,
  watchedBudget,
} from '@stufenplan/core'
import { type Carried, carriedIn } from '@stufenplan/paper/carried'
import { budgetOf } from './budget.ts'
import { type Call, type ExitCode, wholeNumber } from './command.ts'
import { answerBytesMax, isFile, readWhole } from './files.ts'
import { printable } from './messages.ts'
import { leftText, recheckCodes, refusedText } from './recheck-outcome.ts'

/** What a file carries, where it is a brief in any of its forms. */
export function briefIn(name: string): Carried | undefined {
  const bytes = isFile(name) ? readWhole(name, answerBytesMax) : undefined
  return bytes && carriedIn(bytes)
}

/** Tries each sentence again. Data that can no longer be read is wrong usage. */
export function recheckBriefIn(call: Call, model: Model, { data, shown }: Carried): ExitCode {
  const asked = wholeNumber(call, 'budget', { least: 1, most: Number.MAX_SAFE_INTEGER })
  const stepsMax = asked ?? answerStepsMax
  const allows = (steps: number) => budgetOf(call).spend(steps)
  const budget = watchedBudget(stepBudget(stepsMax), { allows })
  const limits = { budget, stepsMax, asking: budgetOf(call), ...(shown !== undefined && { shown }) }
  const found = recheckBrief(model, jsonIn(data), limits)
  return found ? report(call, found) : unreadable(call)
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function unreadable({ err, language }: Call): ExitCode {
  err(
    language === 'de'
      ? 'Die Vorlage trägt ihre Befunde nicht mehr lesbar in sich.\n'
      : 'The brief does not carry its findings in a readable form any more.\n',
  )
  return 2
}

function report(call: Call, { outcome, sentences }: RecheckedBrief): ExitCode {
  if (call.json) {
    const said = sentences.map(({ verdict, ...one }) => ({
      ...one,
      outcome: outcomeOf(verdict),
      verdict,
    }))
    call.out(`${canonicalJson({ outcome, sentences: said })}\n`)
    return recheckCodes[outcome]
  }
  for (const { id, text, verdict } of sentences) {
    if (verdict.accepted) continue
    const why =
      'because' in verdict
        ? refusedText(verdict.because, call.language)
        : leftText(verdict.left, call.language)
    call.out(printable(`${id}: ${text}\n    ${why}\n`))
  }
  const count = (wanted: string) =>
    sentences.filter(({ verdict }) => outcomeOf(verdict) === wanted).length
  const { outcome: said } = outcomeWords[call.language]
  const noun = call.language === 'de' ? 'Sätze' : 'sentences'
  const left = count('not-checked')
  const again = sentences.filter((one) => one.isFoundAgain && one.verdict.accepted).length
  const asked =
    call.language === 'de'
      ? `, davon ${again} durch erneutes Fragen statt an den Definitionen`
      : `, of these ${again} by asking again instead of by the definitions`
  call.out(
    `${noun}: ${count('accepted')} ${said.accepted}${again === 0 ? '' : asked}, ${count('refused')} ${said.refused}${left === 0 ? '' : `, ${left} ${said['not-checked']}`}.\n`,
  )
  return recheckCodes[outcome]
}

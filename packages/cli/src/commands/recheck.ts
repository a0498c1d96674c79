/** `recheck`: tries every finding of a saved answer against the definitions again. */
import {
  answerStepsMax,
  canonicalJson,
  type Model,
  messageOf,
  outcomeOf,
  outcomeWords,
  type RecheckedAnswer,
  recheckAnswer,
  recheckDifference,
  stepBudget,
  type World,
  watchedBudget,
  worldProblems,
} from '@stufenplan/core'
import { loadModel } from '../call/asking.ts'
import { budgetOf } from '../call/budget.ts'
import {
  budgetFlag,
  type Call,
  type Command,
  type ExitCode,
  UsageError,
  wholeNumber,
} from '../call/command.ts'
import { answerBytesMax, isProblem, readText } from '../call/files.ts'
import { fileMessage, printable } from '../call/messages.ts'
import { briefIn, recheckBriefIn } from '../call/recheck-brief.ts'
import { leftText, recheckCodes, refusedText } from '../call/recheck-outcome.ts'

export const recheckCommand: Command = {
  name: 'recheck',
  usage: 'MODEL [AFTER] ANSWER',
  help: 'check a saved answer (--json) or a brief against the definitions, slowly and independently',
  flags: { budget: budgetFlag },
  without: ['width', 'to'],
  run(call) {
    const names = call.words.slice(0, -1)
    const file = call.words.at(-1)
    if (file === undefined || names.length === 0)
      throw new UsageError({
        en: '"recheck" needs a model and a file from --json: stufenplan recheck MODEL answer.json',
        de: '„recheck“ braucht ein Modell und eine Datei aus --json: stufenplan recheck MODELL antwort.json',
      })
    const models: Model[] = []
    for (const name of names) {
      const loaded = loadModel({ ...call, words: [name] })
      if ('exit' in loaded) return loaded.exit
      models.push(loaded.model)
    }
    const [model] = models
    const carried = model && models.length === 1 ? briefIn(file) : undefined
    if (model && carried) return recheckBriefIn(call, model, carried)
    const read = readText(file, answerBytesMax)
    if (isProblem(read)) {
      call.err(`${fileMessage(read, call.language)}\n`)
      return 2
    }
    const saved = jsonIn(read.text)
    const found = otherWorld(call, models, saved) ?? rechecked(call, models, saved)
    if (found === undefined)
      throw new UsageError({
        en: `"${file}" is not an answer saved with --json.`,
        de: `„${file}“ ist keine Antwort aus --json.`,
      })
    return report(call, found)
  },
}

/** An answer about a world that the model does not have is about nothing, and refused. */
function otherWorld(
  call: Call,
  [model]: readonly Model[],
  saved: unknown,
): RecheckedAnswer | undefined {
  const { question, world } = (saved ?? {}) as { question?: { world?: unknown }; world?: unknown }
  for (const set of [question?.world, world]) {
    if (model === undefined || !isWorld(set)) continue
    const [problem] = worldProblems(model, set)
    if (problem)
      return {
        outcome: 'refused',
        about: { accepted: false, because: messageOf(problem, call.language) },
        findings: [],
      }
  }
  return undefined
}

/** Anything else is no world at all, and refused with the answer. */
function isWorld(set: unknown): set is World {
  if (set === null || typeof set !== 'object' || Array.isArray(set)) return false
  return Object.values(set).every((one) => typeof one === 'string')
}

function rechecked(
  call: Call,
  [before, after]: readonly Model[],
  saved: unknown,
): RecheckedAnswer | undefined {
  const asked = wholeNumber(call, 'budget', { least: 1, most: Number.MAX_SAFE_INTEGER })
  const stepsMax = asked ?? answerStepsMax
  // Either of the two may end the work.
  const allows = (steps: number) => budgetOf(call).spend(steps)
  const budget = watchedBudget(stepBudget(stepsMax), { allows })
  if (before === undefined) return undefined
  if (after === undefined) return recheckAnswer(before, saved, { budget, stepsMax })
  const verdict = recheckDifference([before, after], saved, budget)
  const findings = [{ kind: 'difference', id: `${before.id} ${after.id}`, verdict }]
  return { outcome: outcomeOf(verdict), about: { accepted: true }, findings }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function report(call: Call, { outcome, about, findings }: RecheckedAnswer): ExitCode {
  const all = [
    ...('because' in about ? [{ kind: 'answer', id: '–', verdict: about }] : []),
    ...('because' in about ? [] : findings),
  ]
  const refused = all.flatMap(({ id, kind, verdict }) =>
    'because' in verdict ? [{ id, kind, because: verdict.because }] : [],
  )
  const notChecked = all.flatMap(({ id, kind, verdict }) =>
    'left' in verdict ? [{ id, kind, left: verdict.left }] : [],
  )
  if (call.json)
    call.out(
      `${canonicalJson({ checked: findings.length, outcome, refused, notChecked: notChecked.map(({ left, ...one }) => ({ ...one, left: [...left] })) })}\n`,
    )
  else {
    for (const { id, kind, because } of refused)
      call.out(printable(`${kind} ${id}: ${refusedText(because, call.language)}\n`))
    for (const { id, kind, left } of notChecked)
      call.out(printable(`${kind} ${id}: ${leftText(left, call.language)}\n`))
    const accepted = all.length - refused.length - notChecked.length
    call.out(closing(call, { accepted, refused: refused.length, notChecked: notChecked.length }))
  }
  return recheckCodes[outcome]
}

function closing(
  { language }: Call,
  counts: { readonly accepted: number; readonly refused: number; readonly notChecked: number },
): string {
  const { accepted, refused, notChecked } = counts
  const { outcome } = outcomeWords[language]
  const left = notChecked === 0 ? '' : `, ${notChecked} ${outcome['not-checked']}`
  const noun =
    language === 'de'
      ? accepted === 1
        ? 'Befund'
        : 'Befunde'
      : accepted === 1
        ? 'finding'
        : 'findings'
  return `${accepted} ${noun} ${outcome.accepted}, ${refused} ${outcome.refused}${left}.\n`
}

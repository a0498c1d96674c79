/**
 * The face of the folder: is each sentence of a brief still true of a model? A sentence falls
 * when a finding that it rests on is refused, and when the same findings are told otherwise now:
 * then its words, or the names that the model gives to things, are not what they were.
 *
 * Where the checker leaves a finding alone, because only counting all readings would do, the
 * question is asked again: the same finding is then found again, by the same program, and that
 * is said.
 */

import { answer } from '../answer/answer.ts'
import { type Budget, stepBudget, watchedBudget } from '../base/budget.ts'
import { canonicalJson } from '../base/hash.ts'
import { isRecord, type JsonRecord, type JsonValue } from '../base/json.ts'
import { type BriefSettings, briefFormat, sentencesOf, tellBrief } from '../brief/brief.ts'
import type { World } from '../game/game.ts'
import type { Model } from '../model/model.ts'
import {
  answerStepsMax,
  type Outcome,
  outcomeOf,
  recheck,
  type Verdict,
} from '../recheck/recheck.ts'
import { type Finding, finding as findingForm } from '../subjects/findings.ts'
import { question as questionForm } from '../subjects/questions.ts'
import { plain } from '../voice/text.ts'

export interface RecheckedSentence {
  readonly id: string
  readonly text: string
  readonly verdict: Verdict
  /** Some of what it rests on was asked again instead of checked against the definitions. */
  readonly isFoundAgain: boolean
}

export interface RecheckedBrief {
  /** Refused if any sentence is; else not checked if any is not; else accepted. */
  readonly outcome: Outcome
  readonly sentences: readonly RecheckedSentence[]
}

/** What may be spent, and the words that a reader sees in the file, where those are known. */
export interface BriefLimits {
  readonly budget?: Budget
  readonly stepsMax?: number
  readonly shown?: string
  /** For questions that are asked again. */
  readonly asking?: Budget
}

/** Undefined for what is no brief. */
export function recheckBrief(
  model: Model,
  brief: unknown,
  limits: BriefLimits = {},
): RecheckedBrief | undefined {
  const { budget = stepBudget(answerStepsMax), stepsMax = answerStepsMax, shown } = limits
  const read = readBrief(brief)
  if (read === undefined) return undefined
  const first = recheckedFindings(model, read, { budget, stepsMax })
  const open = [...first].filter(([, one]) => outcomeOf(one) === 'not-checked').map(([id]) => id)
  const again = foundAgain(model, read, new Set(open), limits.asking ?? stepBudget())
  const verdicts = new Map([...first, ...again])
  const told = toldAgain(model, read)
  const visible = shown === undefined ? undefined : letters(shown)
  const sentences = read.sentences.map(({ id, text, rests }): RecheckedSentence => {
    const isShown = visible?.includes(letters(text)) !== false
    const itself: Verdict = !isShown
      ? no('the file shows other words than it carries')
      : told.get(id) === undefined
        ? no('nothing like it is told of this model')
        : told.get(id) === text
          ? { accepted: true }
          : no(`now it is told otherwise: ${told.get(id)}`)
    const all = rests.map(
      (one) => verdicts.get(one) ?? no('it rests on a finding that is not there'),
    )
    const isFoundAgain = rests.some((one) => again.has(one))
    return { id, text, verdict: worst([...all, itself]), isFoundAgain }
  })
  return { outcome: outcomeOf(worst(sentences.map((one) => one.verdict))), sentences }
}

function no(because: string): Verdict {
  return { accepted: false, because }
}

function worst(verdicts: readonly Verdict[]): Verdict {
  const refused = verdicts.find((one) => outcomeOf(one) === 'refused')
  const left = verdicts.find((one) => outcomeOf(one) === 'not-checked')
  return refused ?? left ?? { accepted: true }
}

interface Read {
  readonly settings: BriefSettings
  readonly answers: readonly {
    readonly question: unknown
    readonly world: World
    readonly findings: readonly JsonValue[]
  }[]
  readonly sentences: readonly { id: string; text: string; rests: readonly string[] }[]
}

function readBrief(brief: unknown): Read | undefined {
  if (!isRecord(brief) || brief.format !== briefFormat) return undefined
  const { settings, answers, sentences } = brief
  if (!isRecord(settings) || !Array.isArray(answers) || !Array.isArray(sentences)) return undefined
  return {
    settings: {
      plan: String(settings.plan),
      language: settings.language === 'de' ? 'de' : 'en',
      isNeutral: settings.isNeutral === true,
      ...(typeof settings.reading === 'string' && { reading: settings.reading }),
    },
    answers: answers.filter(isRecord).map((one) => ({
      question: one.question,
      world: worldIn(one),
      findings: Array.isArray(one.findings) ? one.findings : [],
    })),
    sentences: sentences.filter(isRecord).map(({ id, text, rests }) => ({
      id: String(id),
      text: String(text),
      rests: Array.isArray(rests) ? rests.map(String) : [],
    })),
  }
}

function worldIn({ world }: JsonRecord): World {
  const entries = Object.entries(isRecord(world) ? world : {})
  return Object.fromEntries(entries.map(([id, given]) => [id, String(given)]))
}

/**
 * Steps are shared out beforehand, so that a long finding does not leave the others unlooked at.
 */
function recheckedFindings(
  model: Model,
  { answers, sentences }: Read,
  { budget, stepsMax }: { readonly budget: Budget; readonly stepsMax: number },
): ReadonlyMap<string, Verdict> {
  const needed = new Set(sentences.flatMap((one) => one.rests))
  const open = answers.flatMap(({ world, findings }) =>
    findings.flatMap((one) => {
      const id = isRecord(one) ? String(one.id) : ''
      return needed.has(id) ? [{ id, one, world }] : []
    }),
  )
  const verdicts = new Map<string, Verdict>()
  for (const [i, { id, one, world }] of open.entries()) {
    const share = Math.floor((stepsMax - budget.spent) / (open.length - i))
    const allows = (steps: number, spent: number) => spent + steps <= share
    const verdict = recheck(model, world, one, watchedBudget(budget, { allows }, budget.spent))
    verdicts.set(id, worst([verdict, verdicts.get(id) ?? verdict]))
  }
  return verdicts
}

/** Of findings that were left alone: is the very same found where the question is asked again? */
function foundAgain(
  model: Model,
  { answers }: Read,
  open: ReadonlySet<string>,
  budget: Budget,
): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>()
  for (const { question, findings } of answers) {
    const its = findings.filter((one) => isRecord(one) && open.has(String(one.id)))
    const asked = its.length === 0 ? undefined : questionForm.safeParse(question).data
    const answered = asked && answer(model, asked, budget)
    if (answered === undefined) continue
    const found = 'problems' in answered ? [] : answered.findings.map(canonicalJson)
    for (const one of its) {
      const isSame = found.includes(canonicalJson(one))
      const verdict = isSame ? { accepted: true as const } : no('asked again, it is not found')
      verdicts.set(isRecord(one) ? String(one.id) : '', verdict)
    }
  }
  return verdicts
}

/** The same findings, told again of the model as it is now. What cannot be told tells nothing. */
function toldAgain(model: Model, { answers, settings }: Read): ReadonlyMap<string, string> {
  const valid = answers.map(({ findings }) => ({
    findings: findings.flatMap((one): Finding[] => {
      const read = findingForm.safeParse(one)
      return read.success ? [read.data] : []
    }),
  }))
  try {
    const brief = tellBrief(model, valid, settings)
    const said = brief === undefined ? [] : sentencesOf(brief)
    return new Map(said.map(({ id, text }) => [id, plain(text)]))
  } catch {
    // Findings that no answer holds may name what the model lacks; their sentences are refused.
    return new Map()
  }
}

/** Letters and digits alone: what a form of document puts between them says nothing. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

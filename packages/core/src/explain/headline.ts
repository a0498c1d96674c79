/** The sentence above an answer: what the subjects say of it, put together. */
import type { Model } from '../model/model.ts'
import {
  compareHeadline,
  planHeadline,
  plansSaid,
  searchHeadline,
} from '../subjects/plan/told/told.ts'
import {
  aloneSaid,
  explainedSaid,
  movesSaid,
  togetherSaid,
} from '../subjects/stability/told/told.ts'
import {
  claimsHeadline,
  fitHeadline,
  plansHeadline,
  robustHeadline,
  signalHeadline,
} from '../subjects/worlds/told/told.ts'
import { type Headline, noHeadline, type Said } from '../voice/headline.ts'
import { type Vocabulary, vocabularyOf } from '../voice/vocabulary.ts'
import type { Language } from '../voice/words/words.ts'

/** The findings of one answer, or of several about the same model in the same reading. */
export interface Headed {
  readonly question: { readonly kind: string }
  readonly findings: readonly { readonly kind: string }[]
}

interface Asked {
  readonly model: Model
  readonly findings: Headed['findings']
  readonly v: Vocabulary
}

const headlines: Readonly<Record<string, (asked: Asked) => Headline>> = {
  today: todayHeadline,
  plan: planHeadline,
  compare: compareHeadline,
  search: searchHeadline,
  moves: (asked) => ({ lead: [movesSaid(asked)].filter(isSaid), under: [] }),
  robust: robustHeadline,
  'robust-plans': plansHeadline,
  claims: claimsHeadline,
  fit: fitHeadline,
  signal: signalHeadline,
}

/** One or two sentences that every answer of some kinds begins with; empty where there are none. */
export function headlineOf(model: Model, answer: Headed, language: Language): Headline {
  const { question, findings } = answer
  // What was not finished counts nothing, and a sentence above it would.
  if (findings.some((one) => one.kind === 'unfinished')) return noHeadline
  const v = vocabularyOf(model, language)
  const find = Object.hasOwn(headlines, question.kind) ? headlines[question.kind] : undefined
  return find?.({ model, findings, v }) ?? noHeadline
}

/** Today, and how the plans stand where findings of `compare` are among those given. */
function todayHeadline(asked: Asked): Headline {
  const plans = plansSaid(asked)
  const lead = [aloneSaid(asked), plans ?? togetherSaid(asked)].filter(isSaid)
  return { lead, under: [explainedSaid(asked)].filter(isSaid) }
}

function isSaid(said: Said | undefined): said is Said {
  return said !== undefined
}

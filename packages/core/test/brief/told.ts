/** A brief of a model with everything that it carries, as the command and the page make it. */
import {
  type Answer,
  answer,
  type Brief,
  type BriefDocument,
  type BriefSettings,
  briefDocument,
  briefQuestions,
  type Model,
  question,
  stampOf,
  tellBrief,
} from '../../src/index.ts'

export interface Told {
  readonly brief: Brief
  readonly carried: BriefDocument
}

export function told(model: Model, settings: Omit<BriefSettings, 'plan'>): Told {
  const [plan] = model.plans
  if (plan === undefined) throw new Error(`${model.id} has no plan`)
  const answers = answersOf(model, plan.id)
  return toldFrom(model, answers, { ...settings, plan: plan.id })
}

export function answersOf(model: Model, plan: string): readonly Answer[] {
  return briefQuestions(model, { plan }).map((asked) => {
    const found = answer(model, question.parse(asked))
    if ('problems' in found) throw new Error(`${model.id}: ${JSON.stringify(found.problems)}`)
    return found
  })
}

export function toldFrom(model: Model, answers: readonly Answer[], settings: BriefSettings): Told {
  const brief = tellBrief(model, answers, settings)
  const [first, ...others] = answers
  if (brief === undefined || first === undefined) throw new Error('nothing was told')
  const stamp = stampOf(first, ...others)
  return { brief, carried: briefDocument(brief, { answers, settings, stamp }) }
}

/** The disputed questions of a model as a matrix to be judged, with what is judged already. */
import type { MessageLanguage, Model } from '../model/model.ts'
import { projectLosses, questionProject } from './scw-questions.ts'
import { type ScwRemark, scwRemark } from './scw-remark.ts'
import { writeScw } from './scw-write.ts'

export interface JudgementsWritten {
  /** Undefined where no question has two answers, of which a matrix could be made. */
  readonly text: string | undefined
  readonly remarks: readonly ScwRemark[]
}

export function writeJudgements(model: Model, language: MessageLanguage): JudgementsWritten {
  const project = questionProject(model, language)
  if (project === undefined) return { text: undefined, remarks: [] }
  const text = writeScw(project)
  // Printable letters of ASCII: all that ScenarioWizard reads alike on every system.
  const isForeign = /[^ -~\r\n]/.test(text)
  const remarks = projectLosses(model)
  return { text, remarks: isForeign ? [...remarks, scwRemark('foreign-letters', {})] : remarks }
}

/** The pages about a plan that has begun. */
import type { Page } from '../../../voice/page.ts'
import type { Finding } from '../documents/finding.ts'
import type { Question } from '../documents/question.ts'
import { explainMonitoring } from './monitoring.ts'
import { explainReplay } from './replay.ts'

export { type DueTold, dueTold } from './due.ts'
export { monitoringGlance, type PromiseTold, promiseGrid, promisesTold } from './monitoring.ts'
export {
  type MonitoringTold,
  monitoringTold,
  type StageProgressTold,
  statusesTold,
} from './parts.ts'
export { replayGlance, replayGrid } from './replay.ts'

export const pages: Readonly<Record<Question['kind'], Page<Finding>>> = {
  monitoring: ({ model, findings, v }) => explainMonitoring(model, findings, v),
  replay: ({ model, findings, v }) => explainReplay(model, findings, v),
}

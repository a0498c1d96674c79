/** The face of the folder: would a plan be entered, would it hold, and what must be seen. */
import type { CutShort } from '../../asking/cut-short.ts'
import { answerInverse } from './answers/inverse.ts'
import { answerRepair } from './answers/repair.ts'
import { answerSearch } from './answers/search.ts'

export { shockFindings, stageFindings } from './answers/plan.ts'
export * from './computing/computing.ts'

export const subject = {
  /** By the kind of question; plans and comparisons are answered together with their amounts. */
  answers: { search: answerSearch, repair: answerRepair, inverse: answerInverse },
  cutShort: {
    // Orders that were judged are judged, however many more there are.
    standing: ['plan'],
    // The search is whole; only what blocks was not sought to the end.
    harmless: ['requirements taken away'],
    hangingOn: { search: ['ladder', 'blocked'], repairs: ['repair'], inverse: ['flip'] },
  } satisfies CutShort,
}

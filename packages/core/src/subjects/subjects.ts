/** The list of what each subject computes. Whatever goes through all of them goes through this. */
import type { CutShort } from '../asking/cut-short.ts'
import { subject as dependencies } from './dependencies/dependencies.ts'
import { subject as plan } from './plan/plan.ts'
import { subject as rankings } from './rankings/rankings.ts'
import { subject as stability } from './stability/stability.ts'
import { subject as stakes } from './stakes/stakes.ts'

/** What each answers by itself; what several answer together is put together by `answer/`. */
export const answersAlone = {
  ...stability.answers,
  ...rankings.answers,
  ...plan.answers,
  ...stakes.answers,
  ...dependencies.answers,
}

export const cutShort: readonly CutShort[] = [
  stability.cutShort,
  plan.cutShort,
  stakes.cutShort,
  // Whoever says how far it came says so.
  { standing: ['unfinished'] },
]

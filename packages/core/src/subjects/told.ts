/** The list of what each subject tells, apart from what it computes: what a page can carry. */
import { pages as ofDependencies } from './dependencies/told/told.ts'
import { pages as ofMonitoring } from './monitoring/told/told.ts'
import { pages as ofPackages } from './packages/told/told.ts'
import { pages as ofPlans } from './plan/told/told.ts'
import { pages as ofRankings } from './rankings/told/told.ts'
import { pages as ofStability } from './stability/told/told.ts'
import { pages as ofStakes } from './stakes/told/told.ts'
import { pages as ofTogether } from './together/told/told.ts'
import { pages as ofVerification } from './verification/told/told.ts'
import { pages as ofWorlds } from './worlds/told/told.ts'

/** By the kind of question; what two subjects tell together is put together by `explain/`. */
export const toldAlone = {
  ...ofStability,
  ...ofRankings,
  ...ofPlans,
  ...ofStakes,
  ...ofWorlds,
  ...ofDependencies,
  ...ofVerification,
  ...ofMonitoring,
  ...ofPackages,
  ...ofTogether,
}

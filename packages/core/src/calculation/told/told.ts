/** A calculation and what it came to, in words. */
import type { Explanation } from '../../voice/explanation.ts'
import type { Language } from '../../voice/words/words.ts'
import type {
  Calculated,
  Calculation,
  CalculationKind,
  CalculationOf,
  Result,
  ResultOf,
} from '../documents/documents.ts'
import { acquisitionPathsTold } from './acquisition-paths.ts'
import { cleanTold } from './clean.ts'
import { criticalTimeTold } from './critical-time.ts'
import { crossImpactTold } from './cross-impact.ts'
import { deterrenceTold } from './deterrence.ts'
import { dresherTold } from './dresher.ts'
import { interimTold } from './interim.ts'
import { materialBalanceTold } from './material-balance.ts'
import { packagesTold } from './packages.ts'
import { type Voice, voiceOf } from './page.ts'
import { positionsTold } from './positions.ts'
import { quantitiesTold } from './quantities.ts'
import { samplingTold } from './sampling.ts'
import { sitesTold } from './sites.ts'
import { timelinessTold } from './timeliness.ts'

type Tellers = {
  readonly [K in CalculationKind]: (
    asked: CalculationOf<K>,
    result: ResultOf<K>,
    voice: Voice,
  ) => Explanation
}

const tellers: Tellers = {
  sampling: samplingTold,
  'material-balance': materialBalanceTold,
  timeliness: timelinessTold,
  interim: interimTold,
  'critical-time': criticalTimeTold,
  dresher: dresherTold,
  deterrence: deterrenceTold,
  'acquisition-paths': acquisitionPathsTold,
  sites: sitesTold,
  clean: cleanTold,
  quantities: quantitiesTold,
  'cross-impact': crossImpactTold,
  positions: positionsTold,
  packages: packagesTold,
}

/**
 * Puts what a calculation came to into words. Computes nothing: every value stands in the result.
 *
 * @param rowsMax at most so many sites or paths are listed; all of them if left out
 */
export function explainCalculated(
  { question, result }: Calculated,
  language: Language,
  { rowsMax = Number.POSITIVE_INFINITY }: { readonly rowsMax?: number } = {},
): Explanation {
  const tell = tellers[question.kind] as (
    asked: Calculation,
    result: Result,
    voice: Voice,
  ) => Explanation
  return tell(question, result, voiceOf(language, rowsMax))
}

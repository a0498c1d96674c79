/** What every calculation without a model ends with: a result that is printed, or a refusal. */
import {
  type Budget,
  type Calculated,
  type Calculation,
  calculate,
  canonicalJson,
  explainCalculated,
  refusalMessage,
  stampOfCalculation,
} from '@stufenplan/core'
import { flagOf } from './calculation-flags.ts'
import { type Call, type Exit, type ExitCode, UsageError } from './command.ts'
import { show, shownThen } from './forms.ts'

/** The result; numbers that do not fit one another are wrong usage. */
export function calculatedFrom(asked: Calculation, budget?: Budget): Calculated {
  const done = calculate(asked, budget)
  if (!('refused' in done)) return done
  const nameOf = (field: string) => `--${flagOf(field)}`
  throw new UsageError({
    en: refusalMessage(done.refused, 'en', nameOf),
    de: refusalMessage(done.refused, 'de', nameOf),
  })
}

/** At most so many rows of a long table, unless all are asked for or a table is written. */
export function printCalculated(
  call: Call,
  done: Calculated,
  { code, rowsMax }: { readonly code: ExitCode; readonly rowsMax: number },
): Exit {
  if (call.json) {
    call.out(`${canonicalJson(done)}\n`)
    return code
  }
  const isShort = call.flags.full !== true && call.form !== 'csv' && call.form !== 'xlsx'
  const explanation = explainCalculated(done, call.language, isShort ? { rowsMax } : {})
  return shownThen(show(call, explanation, stampOfCalculation(done.question)), code)
}

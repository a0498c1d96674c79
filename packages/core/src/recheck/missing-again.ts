/** What a plan's tests with worths need and the model does not say, again, in the order told. */
import type { FindingOf } from '../subjects/findings.ts'
import type { StatedAgain } from './stated-again.ts'

type Row = FindingOf<'stakes'>['missing'][number]

const kinds = [['patience', 'detection', 'lag'], ['worth', 'breadth'], ['obligations']] as const

/** Numbers of each party first, then the worths of each, then what is too much to try. */
export function missingRows({ parties, missing }: StatedAgain): Row[] {
  const keys = [...missing].map((key) => key.split(' '))
  return kinds.flatMap((some) =>
    parties.flatMap((actor) =>
      some.flatMap((what): Row[] => {
        const own = keys.filter(([kind, whose]) => kind === what && whose === actor)
        // A statement's name is a formula, with spaces in it.
        const names = own.flatMap(([, , ...words]) => (words.length > 0 ? [words.join(' ')] : []))
        return own.length > 0 ? [{ what, actor, names }] : []
      }),
    ),
  )
}

/**
 * Parties of whom something is missing. Where an alarm or a breakdown may end the agreement for
 * all, what is left then hangs on everybody's worths, and one gap is a gap for each.
 */
export function untestedIn({ parties, missing, isQuiet }: StatedAgain): ReadonlySet<string> {
  const own = new Set([...missing].flatMap((key) => key.split(' ')[1] ?? []))
  return !isQuiet && own.size > 0 ? new Set(parties) : own
}

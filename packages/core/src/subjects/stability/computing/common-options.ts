/**
 * What states have in common (as GMCR II extracts commonalities of equilibria): the options that
 * are yes in all of them, that are no in all, and in how many each of the others is yes.
 */
import { at } from '../../../base/assert.ts'
import { countStates, forEachState, type Game, type StateSet } from '../../../game/game.ts'
import { claim, exhaustive, type FindingOf, type Strength } from '../documents/finding.ts'

export function commonOptions(
  game: Game,
  states: StateSet,
  about: Partial<FindingOf<'common'>> & Pick<FindingOf<'common'>, 'concept'>,
  strength: Strength = exhaustive,
): FindingOf<'common'> {
  const { options } = game.names
  const yes = new Array<number>(options.length).fill(0)
  forEachState(states, (state) => {
    for (const i of options.keys()) yes[i] = at(yes, i) + ((state >>> i) & 1)
    return true
  })
  const count = countStates(states)
  const where = (test: (yesCount: number) => boolean) => options.filter((_, i) => test(at(yes, i)))
  const varying = (yesCount: number) => yesCount > 0 && yesCount < count
  return claim(
    'common',
    {
      ...about,
      count,
      always: count === 0 ? [] : where((yesCount) => yesCount === count),
      never: count === 0 ? [] : where((yesCount) => yesCount === 0),
      varying: options.flatMap((option, i) =>
        varying(at(yes, i)) ? [{ option, yesCount: at(yes, i) }] : [],
      ),
    },
    strength,
  )
}

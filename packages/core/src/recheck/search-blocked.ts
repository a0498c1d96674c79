/** What must be given up again: every smaller group of requirements taken away, one by one. */
import type { FindingOf } from '../subjects/findings.ts'
import type { SlowGame } from './slow-game.ts'

export type Requirement = FindingOf<'blocked'>['without'][number]
type Search = FindingOf<'search'>

/** Everything that a search asks for, and that could be asked for no more. */
export function requirementsIn(
  { model }: Pick<SlowGame, 'model'>,
  { pieces, test, stagesMax, goal }: Pick<Search, 'pieces' | 'test' | 'stagesMax' | 'goal'>,
): Requirement[] {
  const actors = model.actors.map((one) => one.id)
  return [
    ...actors.map((actor): Requirement => ({ kind: 'agreement', actor })),
    ...actors.map((actor): Requirement => ({ kind: 'deterrence', actor })),
    ...pieces.flatMap(({ id, after }) =>
      after.map((first): Requirement => ({ kind: 'prerequisite', piece: id, first })),
    ),
    ...(test === 'step' ? [{ kind: 'step-by-step' } as const] : []),
    ...(stagesMax < pieces.length ? [{ kind: 'stages' } as const] : []),
    ...(goal === undefined && pieces.length > 1
      ? pieces.map(({ id }): Requirement => ({ kind: 'piece', piece: id }))
      : []),
  ]
}

/** Every group of up to so many of a list. */
export function groupsUpTo<T>(list: readonly T[], size: number): T[][] {
  return list.reduce<T[][]>(
    (groups, item) => {
      const smaller = groups.filter((group) => group.length < size)
      return groups.concat(smaller.map((group) => [...group, item]))
    },
    [[]],
  )
}

/** The search with these requirements given up. */
export function given(search: Search, without: readonly Requirement[]): Search {
  const out = without.flatMap((one) => (one.kind === 'piece' ? [one.piece] : []))
  const isWaived = (piece: string, first: string) =>
    without.some((one) => one.kind === 'prerequisite' && one.piece === piece && one.first === first)
  const pieces = search.pieces
    .filter(({ id }) => !out.includes(id))
    .map((piece) => ({
      ...piece,
      after: piece.after.filter((first) => !out.includes(first) && !isWaived(piece.id, first)),
    }))
  const has = (kind: Requirement['kind']) => without.some((one) => one.kind === kind)
  return {
    ...search,
    pieces,
    test: has('step-by-step') ? 'today' : search.test,
    stagesMax: has('stages') ? search.pieces.length : search.stagesMax,
  }
}

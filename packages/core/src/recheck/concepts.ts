/**
 * Each stability concept again, like the book: try every move that tempts the actor and look for an
 * answer among everything that the others can bring about.
 */
import { byAnswers, definitionOf, getsAway, type JudgedState } from './definitions.ts'
import { nonmyopicStays, staysWithForesight } from './foresight.ts'
import { anyMove, keptReach, reachOf, type StepTest } from './reach.ts'
import { isAttracted, isBetter, order } from './relations.ts'
import { isState, ownMoves, prefers, type SlowGame, type StateId } from './slow-game.ts'

export type { JudgedState } from './definitions.ts'

/** What exactly is asked, as it stands in a finding. */
export interface SlowTerms {
  readonly concept: string
  readonly horizon?: number | undefined
  readonly degree?: number | undefined
  readonly unknown?: string | undefined
  readonly attitudes?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined
}

/** The three tests of a concept that judges by answers. */
interface Judging {
  readonly tempts: (target: StateId) => boolean
  /** Is this end no better? */
  readonly deters: (end: StateId) => boolean
  /** From an end: a way back above the start. None counts where the concept is not symmetric. */
  readonly isWayOut: (target: StateId) => boolean
  readonly step: StepTest
  /** Tells one step test from another. */
  readonly stepName: string
}

export function isStable(game: SlowGame, terms: SlowTerms, place: JudgedState): boolean {
  const by = definitionOf(terms.concept)?.by
  switch (by?.kind) {
    case 'at-once':
      return improvements(game, place).every((to) => crossings(game, place, to).length > 0)
    case 'either':
      return by.of.some((concept) => isStable(game, { ...terms, concept }, place))
    case 'ahead':
      if (by.far === 'without-end') return nonmyopicStays(game, place)
      return staysWithForesight(game, place, terms.horizon ?? 1)
    case 'answers':
      return temptations(game, terms, place).every((to) => isAnswered(game, terms, place, to))
    case undefined:
      return false
  }
}

export function improvements(game: SlowGame, { actor, state }: JudgedState): StateId[] {
  return [...ownMoves(game, actor, state)].filter((to) => prefers(game, actor, to, state))
}

/** The own moves to which the concept expects an answer. */
export function temptations(game: SlowGame, terms: SlowTerms, place: JudgedState): StateId[] {
  const { tempts } = judging(game, terms, place)
  return [...ownMoves(game, place.actor, place.state)].filter(tempts)
}

export function isAnswered(
  game: SlowGame,
  terms: SlowTerms,
  place: JudgedState,
  to: StateId,
): boolean {
  const by = byAnswers(terms.concept)
  if (by === undefined || by.others === 'nobody') return false
  const { step, stepName } = judging(game, terms, place)
  const others = othersThan(game, place.actor)
  const reached = keptReach(game, `${place.actor} ${to} ${stepName}`, () =>
    reachOf(game, to, others, step),
  )
  return [...reached].some((end) => isDeterrent(game, terms, place, end))
}

/** Is this end of an answer no better than staying, with no way back above it where that counts? */
export function isDeterrent(
  game: SlowGame,
  terms: SlowTerms,
  place: JudgedState,
  end: StateId,
): boolean {
  const { deters, isWayOut } = judging(game, terms, place)
  const by = byAnswers(terms.concept)
  return by !== undefined && deters(end) && !getsAway[by.away](game, place, end, isWayOut)
}

/** May an actor other than the first mover take this step, under the concept? */
export function stepOf(game: SlowGame, terms: SlowTerms, place: JudgedState): StepTest {
  return judging(game, terms, place).step
}

function judging(game: SlowGame, terms: SlowTerms, place: JudgedState): Judging {
  const by = byAnswers(terms.concept)
  const based = by?.isMuch
    ? strongly(game, place, terms)
    : terms.unknown !== undefined
      ? readingUnknown(game, place, terms.unknown)
      : terms.attitudes !== undefined
        ? withAttitudes(game, place, terms.attitudes)
        : plainly(game, place)
  return by?.others === 'gaining' ? based : { ...based, step: anyMove, stepName: 'any' }
}

function plainly(game: SlowGame, { actor, state }: JudgedState): Judging {
  const gains = (target: StateId) => prefers(game, actor, target, state)
  return {
    tempts: gains,
    deters: (end) => !gains(end),
    isWayOut: gains,
    step: (mover, from, to) => prefers(game, mover, to, from),
    stepName: 'gain',
  }
}

/** Hamouda, Kilgour and Hipel 2004; with a reading of the unknown Xu, Hipel, Kilgour, Chen 2010. */
function strongly(game: SlowGame, place: JudgedState, { degree, unknown }: SlowTerms): Judging {
  const { actor, state } = place
  const base = unknown === undefined ? plainly(game, place) : readingUnknown(game, place, unknown)
  const feared = unknown === 'c' || unknown === 'd' ? ['much worse', 'unknown'] : ['much worse']
  const hurts = (end: StateId) =>
    feared.includes(order(game, actor, { a: end, b: state }, degree ?? 2))
  return { ...base, deters: hurts, isWayOut: (target) => !hurts(target) }
}

/** The table of Li, Hipel, Kilgour and Fang 2004, row by row. */
function readingUnknown(game: SlowGame, { actor, state }: JudgedState, reading: string): Judging {
  const better = (target: StateId) => isBetter(order(game, actor, { a: target, b: state }))
  const maybe = (target: StateId) => order(game, actor, { a: target, b: state }) === 'unknown'
  const orMaybe = (target: StateId) => better(target) || maybe(target)
  const rows: Readonly<Record<string, Pick<Judging, 'tempts' | 'deters' | 'isWayOut'>>> = {
    a: { tempts: orMaybe, deters: (end) => !orMaybe(end), isWayOut: orMaybe },
    b: { tempts: better, deters: (end) => !orMaybe(end), isWayOut: orMaybe },
    c: { tempts: orMaybe, deters: (end) => !better(end), isWayOut: better },
    d: { tempts: better, deters: (end) => !better(end), isWayOut: better },
  }
  const row = rows[reading] ?? { tempts: better, deters: better, isWayOut: better }
  const step: StepTest = (mover, from, to) => {
    const found = order(game, mover, { a: to, b: from })
    return isBetter(found) || found === 'unknown'
  }
  return { ...row, step, stepName: 'maybe' }
}

function withAttitudes(
  game: SlowGame,
  { actor, state }: JudgedState,
  attitudes: NonNullable<SlowTerms['attitudes']>,
): Judging {
  const attracts = (target: StateId) => isAttracted(game, attitudes[actor], target, state)
  return {
    tempts: attracts,
    deters: (end) => !attracts(end),
    isWayOut: attracts,
    step: (mover, from, to) => isAttracted(game, attitudes[mover], to, from),
    stepName: JSON.stringify(attitudes),
  }
}

export function othersThan(game: SlowGame, actor: string): string[] {
  return game.model.actors.map((one) => one.id).filter((one) => one !== actor)
}

/** Where the others, each staying or improving from the same start, can spoil the improvement. */
export function crossings(game: SlowGame, { actor, state }: JudgedState, to: StateId): StateId[] {
  let together: StateId[] = [to]
  for (const other of othersThan(game, actor)) {
    const choices = [state, ...improvements(game, { actor: other, state })]
    together = together.flatMap((so) => choices.map((choice) => overlaid(so, state, choice)))
  }
  return together.filter((end) => isState(game, end) && !prefers(game, actor, end, state))
}

/** `onto` with whatever differs between `from` and `to` changed in it as well. */
export function overlaid(onto: StateId, from: StateId, to: StateId): StateId {
  return [...onto].map((letter, i) => (from[i] === to[i] ? letter : (to[i] ?? letter))).join('')
}

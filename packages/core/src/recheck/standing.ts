/** What stands at a stage, what has been promised, and how a breach leaves it. */
import { at } from '../base/assert.ts'
import {
  isAllowed,
  mostOf,
  type Options,
  subsetsOf,
  tiedOptions,
  withMore,
  without,
} from './allowed.ts'
import type { Breached, ByState, Held, JudgedCase, Numbers, Paper } from './judged.ts'
import { namesOf, rememberedList } from './known.ts'

/** A stage if everything is kept: what stands then, what has been promised. */
export function paperOf(judged: JudgedCase, stage: number): Paper {
  const papers = judged.known?.papers.get(judged.ladder) ?? new Map<number, Paper>()
  judged.known?.papers.set(judged.ladder, papers)
  const paper = papers.get(stage) ?? drawnUp(judged, stage)
  papers.set(stage, paper)
  return paper
}

function drawnUp({ stakes, ladder }: JudgedCase, stage: number): Paper {
  const promised = new Set(ladder.slice(0, stage + 1).flatMap(({ options }) => options))
  const standing = withMore(new Set(stakes.today ?? []), promised)
  return { standing, promised, name: `${namesOf(standing)} ${namesOf(promised)}` }
}

/** What stands once the stage is entered; before the first what stands today. */
export function standingAfter(judged: JudgedCase, stage: number): Options {
  return paperOf(judged, stage).standing
}

/** What has been promised once the stage is entered. */
export function promisedAfter(judged: JudgedCase, stage: number): Options {
  return paperOf(judged, stage).promised
}

export function numberWhere(number: ByState, standing: Options): number {
  if (typeof number === 'number') return number
  return number.when.filter(({ option }) => standing.has(option)).at(-1)?.value ?? number.base
}

export function heldOf(standing: Options, partly: Options = new Set()): Held {
  return { standing, partly, name: `${namesOf(standing)} ${namesOf(partly)}` }
}

export function levelsOf({ stakes }: JudgedCase, { standing, partly }: Held): number[] {
  return stakes.options.map(({ irreversibleShare }, o) =>
    standing.has(o) ? 1 : partly.has(o) ? irreversibleShare : 0,
  )
}

/** As far as it goes: what cannot be taken back at all stands on. */
export function canUndo({ stakes }: JudgedCase, option: number): boolean {
  return at(stakes.options, option).irreversibleShare < 1
}

export interface Deviating {
  readonly party: number
  readonly stage: number
  readonly deviation: Numbers
}

/**
 * At entry the party withholds what is new and takes back what is old; its other new steps are
 * made. New steps of others are made as far as the rules allow, of which there may be several ways,
 * or none.
 */
export function enteringWays(judged: JudgedCase, deviating: Deviating): readonly Breached[] {
  const { party, stage, deviation } = deviating
  const [before, paper] = [paperOf(judged, stage - 1), paperOf(judged, stage)]
  return rememberedList(judged, ['entering', party, deviation, before.name, paper.name], () =>
    enteredWithout(judged, {
      stage,
      party,
      broken: deviation,
      back: deviation.filter(
        (o) => before.standing.has(o) && paper.promised.has(o) && canUndo(judged, o),
      ),
    }),
  )
}

export function enteredWithout(
  judged: JudgedCase,
  breach: { stage: number; party: number; broken: Numbers; back: Numbers },
): Breached[] {
  const { stage, party, broken, back } = breach
  const before = standingAfter(judged, stage - 1)
  const fresh = at(judged.ladder, stage).options.filter((o) => !before.has(o))
  const isOwn = (o: number): boolean => at(judged.stakes.options, o).owner === party
  const own = fresh.filter((o) => isOwn(o) && !broken.includes(o))
  const rest = fresh.filter((o) => !isOwn(o))
  const base = withMore(without(before, back), own)
  return mostOf(judged, rest, (chosen) => withMore(base, chosen)).map((chosen) => ({
    ...heldOf(withMore(base, chosen), new Set(back)),
    dropped: rest.filter((o) => !chosen.includes(o)),
  }))
}

/** While a stage stands nothing drops: an undoing that leads to a forbidden state is no way. */
export function undoingWays(judged: JudgedCase, deviating: Deviating): readonly Breached[] {
  const { stage, deviation } = deviating
  const paper = paperOf(judged, stage)
  return rememberedList(judged, ['undoing', deviation, paper.name], () => {
    const back = deviation.filter((o) => paper.promised.has(o) && canUndo(judged, o))
    const held = heldOf(without(paper.standing, back), new Set(back))
    return isAllowed(judged, held.standing) ? [{ ...held, dropped: [] }] : []
  })
}

/**
 * A later stage reached unseen: of what is promised by then and does not stand, as much is made as
 * the rules allow. What stands already stays, but for what falls due then and is broken too.
 */
export function laterWays(
  judged: JudgedCase,
  held: Held,
  { stage, deviation }: Deviating,
): readonly Breached[] {
  const paper = paperOf(judged, stage)
  return rememberedList(judged, ['later', deviation, held.name, paper.name], () =>
    reachedFrom(judged, held, { deviation, promised: [...paper.promised] }),
  )
}

function reachedFrom(
  judged: JudgedCase,
  held: Held,
  { deviation, promised }: { readonly deviation: Numbers; readonly promised: Numbers },
): Breached[] {
  const back = deviation.filter(
    (o) => promised.includes(o) && held.standing.has(o) && canUndo(judged, o),
  )
  const start = without(held.standing, back)
  const wanted = promised.filter((o) => !deviation.includes(o) && !start.has(o))
  const partly = withMore(held.partly, back)
  return mostOf(judged, wanted, (chosen) => withMore(start, chosen)).map((chosen) => ({
    ...heldOf(withMore(start, chosen), partly),
    dropped: wanted.filter((o) => !chosen.includes(o)),
  }))
}

/**
 * Every set of own obligations of which some are due; where worths add up, of what costs or is tied
 * to something by a rule.
 */
export function deviationsAgain(
  judged: JudgedCase,
  { stage, party }: { readonly stage: number; readonly party: number },
): number[][] {
  const { stakes, ladder, settings } = judged
  const known = promisedAfter(judged, settings.look === 'alone' ? stage : ladder.length - 1)
  const due = promisedAfter(judged, stage)
  const additive = (stakes.terms ?? []).length === 0
  const tied = tiedOptions(judged)
  const own = [...stakes.options.entries()].flatMap(([o, { owner, values }]) => {
    const counts = !additive || at(values, party) < 0 || tied.has(o)
    return owner === party && known.has(o) && counts ? [o] : []
  })
  return subsetsOf(own).filter((set) => set.some((o) => due.has(o)))
}

/**
 * Random models with one plan: two to four parties, up to seven commitments in stages that need not
 * stand in line, worths that add up or hang together, shares that cannot be taken back, answers by
 * some within a time of their own, and rules that tie commitments. No number is a range. Rules
 * leave every state of the plan that all keep.
 */
import fc from 'fast-check'

interface Drawn {
  readonly owner: number
  readonly today: boolean
  readonly kept: boolean
  readonly stage: number
  readonly share: number
  readonly worths: readonly number[]
  readonly seen: number | null
  readonly by: readonly number[]
  readonly within: number | null
}

interface DrawnStage {
  readonly after: readonly boolean[]
  readonly dwell: number
  readonly survival: number
  readonly escrow: boolean
}

interface DrawnRule {
  readonly stand: readonly number[]
  readonly fall: readonly number[]
}

interface DrawnModel {
  readonly parties: readonly {
    readonly factor: number
    readonly seen: number
    readonly within: number
    readonly sanction: number
    readonly falseAlarm: number
    readonly isStated: boolean
  }[]
  readonly options: readonly Drawn[]
  readonly stages: readonly DrawnStage[]
  readonly rules: readonly DrawnRule[]
  readonly together: readonly {
    readonly party: number
    readonly of: readonly [number, number]
    readonly worth: number
  }[]
  readonly breakdown: number
}

/** The model as text of the file format. */
export const arbitraryPlan: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 7 }))
  .chain(([parties, options]) => drawn(parties, options))
  .map((one) => JSON.stringify(written(one)))

function drawn(partyCount: number, optionCount: number): fc.Arbitrary<DrawnModel> {
  const whose = fc.nat({ max: partyCount - 1 })
  const option = fc.nat({ max: optionCount - 1 })
  const few = fc.uniqueArray(option, { minLength: 1, maxLength: 2 })
  return fc.record({
    parties: fc.array(
      fc.record({
        factor: fc.constantFrom(0.5, 0.8, 0.9, 0.95),
        seen: fc.constantFrom(0.1, 0.5, 0.9, 1),
        within: fc.constantFrom(0, 1, 2),
        sanction: fc.constantFrom(0, 0, 0.5),
        falseAlarm: fc.constantFrom(0, 0, 0.05),
        isStated: fc.constantFrom(true, true, true, false),
      }),
      { minLength: partyCount, maxLength: partyCount },
    ),
    options: fc.array(arbitraryOption(whose, partyCount), {
      minLength: optionCount,
      maxLength: optionCount,
    }),
    stages: fc.array(
      fc.record({
        after: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
        dwell: fc.integer({ min: 1, max: 3 }),
        survival: fc.constantFrom(1, 1, 0.8, 0),
        escrow: fc.constantFrom(false, false, false, true),
      }),
      { minLength: 3, maxLength: 3 },
    ),
    rules: fc.array(fc.record({ stand: few, fall: few }), { minLength: 1, maxLength: 3 }),
    together: fc.array(
      fc.record({
        party: whose,
        of: fc.tuple(option, option),
        worth: fc.integer({ min: 1, max: 6 }).map((x) => x / 2),
      }),
      { maxLength: 1 },
    ),
    breakdown: fc.constantFrom(0, 0, 0.05),
  })
}

function arbitraryOption(whose: fc.Arbitrary<number>, partyCount: number): fc.Arbitrary<Drawn> {
  return fc.record({
    owner: whose,
    today: fc.constantFrom(false, false, false, true),
    kept: fc.constantFrom(true, true, true, false),
    stage: fc.nat({ max: 2 }),
    share: fc.constantFrom(0, 0, 0, 0.2, 0.5, 1),
    worths: fc.array(
      fc.integer({ min: -4, max: 8 }).map((x) => x / 2),
      { minLength: partyCount, maxLength: partyCount },
    ),
    seen: fc.option(fc.constantFrom(0.3, 1), { freq: 2 }),
    by: fc.uniqueArray(whose, { maxLength: partyCount }),
    within: fc.option(fc.constantFrom(0, 1), { freq: 2 }),
  })
}

const party = (p: number): string => `p${p}`
const days = (years: number): string => `${years * 365} days`

/** A setting: the option as it is when kept, or when not. */
function setting({ options }: DrawnModel, o: number, isKept: boolean): string {
  return isKept === options[o]?.kept ? `o${o}` : `not o${o}`
}

function written(one: DrawnModel): object {
  const { parties, options } = one
  const rules = rulesOf(one)
  return {
    stufenplan: 1,
    id: 'drawn',
    title: 'Drawn',
    date: 2026,
    basis: 'assumption',
    worths: { basis: 'assumption' },
    period: '365.25 days',
    actors: Object.fromEntries(
      parties.map(({ factor, seen, within, sanction, falseAlarm }, p) => [
        party(p),
        {
          label: party(p),
          patience: { factor },
          watched: [{ probability: seen, within: '365.25 days' }],
          'false-alarm': falseAlarm,
          breach: { within: days(within), sanction },
        },
      ]),
    ),
    options: Object.fromEntries(
      options.map(({ owner, today, share }, o) => [
        `o${o}`,
        { owner: party(owner), label: `o${o}`, today, 'irreversible-share': share },
      ]),
    ),
    ...(Object.keys(rules).length > 0 && { rules }),
    preferences: Object.fromEntries(parties.map((_, p) => [party(p), wantsOf(one, p)])),
    plans: { p: { label: 'P', breakdown: one.breakdown, stages: stagesOf(one) } },
  }
}

function usedStages({ options, stages }: DrawnModel): number[] {
  return [...stages.keys()].filter((k) => options.some(({ stage }) => stage === k))
}

function stagesBefore(one: DrawnModel, stage: number): number[] {
  return usedStages(one).filter((early) => early < stage && one.stages[stage]?.after[early])
}

/** Rules that break no state on the way. */
function rulesOf(one: DrawnModel): Record<string, object> {
  const possible = pathStates(one)
  const real = one.rules.filter(
    ({ stand, fall }) =>
      !stand.some((o) => fall.includes(o)) &&
      !possible.some(
        (state) => stand.every((o) => state.has(o)) && !fall.some((o) => state.has(o)),
      ),
  )
  const never = ({ stand, fall }: DrawnRule): string =>
    [...stand.map((o) => setting(one, o, true)), ...fall.map((o) => setting(one, o, false))].join(
      ' & ',
    )
  return Object.fromEntries(
    real.map((rule, i) => [`r${i}`, { never: never(rule), because: 'drawn' }]),
  )
}

/** What a party wants; of one whose worths are not stated the first has none. */
function wantsOf(one: DrawnModel, p: number): object[] {
  const single = one.options.flatMap(({ owner, worths }, o) => {
    const worth = (owner === p ? -1.5 : 0) + (worths[p] ?? 0) / (owner === p ? 2 : 1)
    return worth === 0 ? [] : [{ want: setting(one, o, worth > 0), worth: Math.abs(worth) }]
  })
  const both = one.together.flatMap(({ party: whose, of: [a, b], worth }) =>
    whose === p && a !== b
      ? [{ want: `${setting(one, a, true)} & ${setting(one, b, true)}`, worth }]
      : [],
  )
  const all = [...single, ...both].toSorted((a, b) => b.worth - a.worth)
  if (one.parties[p]?.isStated === true) return all
  return all.map(({ want }, i) => (i === 0 ? { want } : { want, worth: 1 }))
}

function stagesOf(one: DrawnModel): Record<string, object> {
  return Object.fromEntries(
    usedStages(one).map((k) => [
      `s${k}`,
      {
        after: stagesBefore(one, k).map((early) => `s${early}`),
        dwell: days(one.stages[k]?.dwell ?? 1),
        survival: one.stages[k]?.survival,
        escrow: one.stages[k]?.escrow,
        commitments: one.options.flatMap((option, o) =>
          option.stage === k ? [commitment(option, setting(one, o, true))] : [],
        ),
      },
    ]),
  )
}

function commitment({ seen, by, within }: Drawn, keep: string): object {
  const breach = {
    ...(by.length > 0 && { by: by.map(party) }),
    ...(within !== null && { within: days(within) }),
  }
  return {
    keep,
    ...(Object.keys(breach).length > 0 && { breach }),
    ...(seen !== null && { verification: { probability: seen, within: '365.25 days' } }),
  }
}

/** What stands, by options kept, in every state that some order of the stages passes. */
function pathStates(one: DrawnModel): ReadonlySet<number>[] {
  const sets = usedStages(one).reduce<number[][]>(
    (all, k) => all.concat(all.map((set) => [...set, k])),
    [[]],
  )
  return sets
    .filter((set) => set.every((k) => stagesBefore(one, k).every((early) => set.includes(early))))
    .map(
      (set) =>
        new Set(
          one.options.flatMap(({ stage, today, kept }, o) =>
            set.includes(stage) || today === kept ? [o] : [],
          ),
        ),
    )
}

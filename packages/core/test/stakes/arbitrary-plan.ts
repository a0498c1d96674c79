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
  const party = fc.nat({ max: partyCount - 1 })
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
    options: fc.array(arbitraryOption(party, partyCount), {
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
        party,
        of: fc.tuple(option, option),
        worth: fc.integer({ min: 1, max: 6 }).map((x) => x / 2),
      }),
      { maxLength: 1 },
    ),
    breakdown: fc.constantFrom(0, 0, 0.05),
  })
}

function arbitraryOption(party: fc.Arbitrary<number>, partyCount: number): fc.Arbitrary<Drawn> {
  return fc.record({
    owner: party,
    today: fc.constantFrom(false, false, false, true),
    kept: fc.constantFrom(true, true, true, false),
    stage: fc.nat({ max: 2 }),
    share: fc.constantFrom(0, 0, 0, 0.2, 0.5, 1),
    worths: fc.array(
      fc.integer({ min: -4, max: 8 }).map((x) => x / 2),
      { minLength: partyCount, maxLength: partyCount },
    ),
    seen: fc.option(fc.constantFrom(0.3, 1), { freq: 2 }),
    by: fc.uniqueArray(party, { maxLength: partyCount }),
    within: fc.option(fc.constantFrom(0, 1), { freq: 2 }),
  })
}

function written({ parties, options, stages, rules, together, breakdown }: DrawnModel): object {
  const id = (o: number) => `o${o}`
  const actor = (p: number) => `p${p}`
  const formula = (o: number, isKept: boolean) => {
    const isYes = isKept === options[o]?.kept
    return isYes ? id(o) : `not ${id(o)}`
  }
  const used = stages.flatMap((_, k) => (options.some(({ stage }) => stage === k) ? [k] : []))
  const before = (k: number) => used.filter((early) => early < k && stages[k]?.after[early])
  const possible = pathStates(options, used, before)
  const real = rules.filter(
    ({ stand, fall }) =>
      !stand.some((o) => fall.includes(o)) &&
      !possible.some(
        (state) => stand.every((o) => state.has(o)) && !fall.some((o) => state.has(o)),
      ),
  )
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
        actor(p),
        {
          label: actor(p),
          patience: { factor },
          watched: [{ probability: seen, within: '365.25 days' }],
          'false-alarm': falseAlarm,
          breach: { within: `${within * 365} days`, sanction },
        },
      ]),
    ),
    options: Object.fromEntries(
      options.map(({ owner, today, share }, o) => [
        id(o),
        { owner: actor(owner), label: id(o), today, 'irreversible-share': share },
      ]),
    ),
    ...(real.length > 0 && {
      rules: Object.fromEntries(
        real.map(({ stand, fall }, i) => [
          `r${i}`,
          {
            never: [
              ...stand.map((o) => formula(o, true)),
              ...fall.map((o) => formula(o, false)),
            ].join(' & '),
            because: 'drawn',
          },
        ]),
      ),
    }),
    preferences: Object.fromEntries(
      parties.map(({ isStated }, p) => [actor(p), wants(p, isStated)]),
    ),
    plans: {
      p: {
        label: 'P',
        breakdown,
        stages: Object.fromEntries(
          used.map((k) => [
            `s${k}`,
            {
              after: before(k).map((early) => `s${early}`),
              dwell: `${(stages[k]?.dwell ?? 1) * 365} days`,
              survival: stages[k]?.survival,
              escrow: stages[k]?.escrow,
              commitments: options.flatMap((one, o) =>
                one.stage === k ? [commitment(one, formula(o, true))] : [],
              ),
            },
          ]),
        ),
      },
    },
  }

  function wants(p: number, isStated: boolean): object[] {
    const single = options.flatMap(({ owner, worths }, o) => {
      const worth = (owner === p ? -1.5 : 0) + (worths[p] ?? 0) / (owner === p ? 2 : 1)
      return worth === 0 ? [] : [{ want: formula(o, worth > 0), worth: Math.abs(worth) }]
    })
    const both = together.flatMap(({ party, of: [a, b], worth }) =>
      party === p && a !== b ? [{ want: `${formula(a, true)} & ${formula(b, true)}`, worth }] : [],
    )
    const all = [...single, ...both].toSorted((a, b) => b.worth - a.worth)
    return isStated ? all : all.map(({ want }, i) => (i === 0 ? { want } : { want, worth: 1 }))
  }

  function commitment({ seen, by, within }: Drawn, keep: string): object {
    const breach = {
      ...(by.length > 0 && { by: by.map(actor) }),
      ...(within !== null && { within: `${within * 365} days` }),
    }
    return {
      keep,
      ...(Object.keys(breach).length > 0 && { breach }),
      ...(seen !== null && { verification: { probability: seen, within: '365.25 days' } }),
    }
  }
}

/** What stands, by options kept, in every state that some order of the stages passes. */
function pathStates(
  options: readonly Drawn[],
  used: readonly number[],
  before: (stage: number) => readonly number[],
): ReadonlySet<number>[] {
  const sets = used.reduce<number[][]>((all, k) => all.concat(all.map((set) => [...set, k])), [[]])
  return sets
    .filter((set) => set.every((k) => before(k).every((early) => set.includes(early))))
    .map(
      (set) =>
        new Set(
          options.flatMap(({ stage, today, kept }, o) =>
            set.includes(stage) || today === kept ? [o] : [],
          ),
        ),
    )
}

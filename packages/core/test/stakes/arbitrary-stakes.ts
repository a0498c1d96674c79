/**
 * Random stakes and ladders for the laws: two or three parties, up to a handful of options, every
 * kind of number, prerequisites that point backwards.
 */
import fc from 'fast-check'
import type {
  AnswerTerms,
  Ladder,
  LadderOption,
  Party,
  Stakes,
  Term,
  Varying,
} from '../../src/subjects/stakes/calculus/calculus.ts'

export interface StakesSizes {
  readonly partiesMax?: number
  readonly optionsMax?: number
  /**
   * With false alarms, options watched and answered singly, options that stand today, and worths
   * that hang on several options.
   */
  readonly everything?: boolean
}

const worth = fc.integer({ min: -8, max: 8 }).map((x) => x / 2)
const chance = fc.integer({ min: 1, max: 10 }).map((x) => x / 10)
const share = fc.constantFrom(0, 0, 0.2, 0.5, 1)

export function arbitraryStakes(sizes: StakesSizes = {}): fc.Arbitrary<Stakes> {
  const { partiesMax = 3, optionsMax = 5, everything = false } = sizes
  return fc
    .tuple(fc.integer({ min: 2, max: partiesMax }), fc.integer({ min: 2, max: optionsMax }))
    .chain(([partyCount, optionCount]) =>
      fc.record({
        parties: fc.tuple(
          ...Array.from({ length: partyCount }, (_, p) => party(`p${p}`, optionCount, everything)),
        ),
        options: fc.tuple(
          ...Array.from({ length: optionCount }, (_, o) => option(o, partyCount, everything)),
        ),
        terms: everything
          ? fc.array(term(partyCount, optionCount), { maxLength: 2 })
          : fc.constant([]),
        breakdown: everything ? fc.constantFrom(0, 0.05) : fc.constant(0),
        today: everything ? fc.constantFrom([], [], [1]) : fc.constant([]),
      }),
    )
}

function varying(value: fc.Arbitrary<number>, optionCount: number): fc.Arbitrary<Varying> {
  const entry = fc.record({ option: fc.nat({ max: optionCount - 1 }), value })
  return fc.oneof(value, fc.record({ base: value, when: fc.array(entry, { maxLength: 2 }) }))
}

function party(id: string, optionCount: number, everything: boolean): fc.Arbitrary<Party> {
  return fc.record({
    id: fc.constant(id),
    discount: fc.integer({ min: 10, max: 95 }).map((x) => x / 100),
    detection: varying(chance, optionCount),
    lag: fc.integer({ min: 0, max: 3 }),
    sanction: varying(fc.constantFrom(0, 0.5, 1), optionCount),
    hostage: fc.constantFrom(0, 0, 2),
    falseAlarm: everything ? fc.constantFrom(0, 0.02, 0.1) : fc.constant(0),
  })
}

function option(
  place: number,
  partyCount: number,
  everything: boolean,
): fc.Arbitrary<LadderOption> {
  return fc
    .record({
      owner: fc.nat({ max: partyCount - 1 }),
      values: fc.array(worth, { minLength: partyCount, maxLength: partyCount }),
      irreversibleShare: share,
      prerequisites: place === 0 ? fc.constant([]) : fc.subarray([place - 1], { maxLength: 1 }),
      watched: fc.option(chance),
      answered: fc.option(answer(partyCount), { freq: 2 }),
      falseAlarm: fc.constantFrom(0, 0, 0.05),
    })
    .map(({ watched, answered, falseAlarm, ...rest }) => ({
      id: `o${place}`,
      ...rest,
      values: rest.values.map((value, p) => (p === rest.owner ? value / 2 - 0.5 : value + 2.5)),
      ...(everything && watched !== null ? { detection: watched } : {}),
      ...(everything && answered !== null ? { answer: answered } : {}),
      ...(everything ? { falseAlarm } : {}),
    }))
}

function answer(partyCount: number): fc.Arbitrary<AnswerTerms> {
  const parties = Array.from({ length: partyCount }, (_, p) => p)
  const terms = {
    lag: fc.integer({ min: 0, max: 2 }),
    sanction: fc.constantFrom(0, 0.5, 2),
    hostage: fc.constantFrom(0, 1),
  }
  const everyone = fc.record(terms)
  return fc.oneof(everyone, fc.record({ ...terms, responders: fc.subarray(parties) }))
}

function term(partyCount: number, optionCount: number): fc.Arbitrary<Term> {
  return fc.record({
    party: fc.nat({ max: partyCount - 1 }),
    worth,
    options: fc.constant(optionCount >= 2 ? [0, 1] : [0]),
    truth: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  })
}

/** A ladder that brings about all options, in stages drawn at random. */
export function arbitraryLadder(stakes: Stakes): fc.Arbitrary<Ladder> {
  const count = stakes.options.length
  return fc.array(fc.nat({ max: 2 }), { minLength: count, maxLength: count }).chain((stageOf) => {
    const packages = [0, 1, 2]
      .map((k) => stageOf.flatMap((stage, o) => (stage === k ? [o] : [])))
      .filter((options) => options.length > 0)
    return fc.tuple(
      ...packages.map((options) =>
        fc.record({
          options: fc.constant(options),
          dwell: fc.integer({ min: 1, max: 3 }),
          survival: fc.constantFrom(1, 1, 0.8, 0),
          escrow: fc.constantFrom(false, false, true),
        }),
      ),
    )
  })
}

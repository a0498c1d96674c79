/** Regions by the slow method and by the quick one: the same, for questions and for worths. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Limits, regionsFound } from '../../src/recheck/regions-found.ts'
import { failingRegions } from '../../src/subjects/worlds/computing/regions.ts'
import { settingAt, spaceOf } from '../../src/subjects/worlds/computing/space.ts'

const letters = ['a', 'b', 'c']

/** What fails hangs on some answers and bounds, with some noise, so that regions are found. */
const drawn = fc
  .record({
    counts: fc.array(fc.integer({ min: 2, max: 3 }), { minLength: 1, maxLength: 4 }),
    worthCount: fc.integer({ min: 0, max: 2 }),
  })
  .chain(({ counts, worthCount }) => {
    const all = counts.reduce((product, one) => product * one, 1)
    const perWorld = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: all, maxLength: all })
    return fc.record({
      counts: fc.constant(counts),
      worths: fc.array(perWorld(fc.integer({ min: 0, max: 12 })), {
        minLength: worthCount,
        maxLength: worthCount,
      }),
      noise: perWorld(fc.integer({ min: 0, max: 9 })),
      bound: fc.integer({ min: 0, max: 14 }),
    })
  })

const told = (limits: Limits): string =>
  limits
    .flatMap((limit, i) =>
      limit === undefined
        ? []
        : [`${i} ${'answers' in limit ? limit.answers.join('') : `${limit.low} ${limit.high}`}`],
    )
    .join('; ')

test('the regions found are those of the quick method', () => {
  const seen = { regions: 0, bounds: 0 }
  fc.assert(
    fc.property(drawn, ({ counts, worths, noise, bound }) => {
      const switches = counts.map((count, i) => ({
        id: `q${i}`,
        answers: letters.slice(0, count),
        base: 'a',
      }))
      const space = spaceOf(switches, {}, { draws: 1, seed: 1 })
      const cases = noise.map((_, k) => k)
      const settings = cases.map((k) => settingAt(space, k))
      const fails = cases.map((k) => {
        const [first = 0, second = 0] = settings[k] ?? []
        const isDue = first === 1 || (second === 0 && (worths[0]?.[k] ?? 0) < bound)
        return noise[k] === 0 ? !isDue : isDue
      })
      const columns = worths.map((values, i) => ({ actor: 'A', statement: `s${i}`, values }))
      const quick = failingRegions(space, fails, columns).regions.map(({ conditions }) =>
        conditions
          .map((one) =>
            'question' in one
              ? `${one.question.slice(1)} ${one.answers.join('')}`
              : `${counts.length + Number(one.statement.slice(1))} ${one.least ?? -Infinity} ${one.most ?? Infinity}`,
          )
          .join('; '),
      )
      const slow = regionsFound(
        [
          ...switches.map(({ answers }, i) => ({
            answers,
            of: (k: number) => answers[settings[k]?.[i] ?? 0] ?? '',
          })),
          ...worths.map((values) => ({ worth: (k: number) => values[k] })),
        ],
        cases,
        (k) => fails[k] === true,
      ).map(told)
      expect(slow).toEqual(quick)
      seen.regions += slow.length
      seen.bounds += slow.filter((one) => one.includes('Infinity')).length
    }),
    { numRuns: 400, seed: 11 },
  )
  expect(seen.regions).toBeGreaterThan(400)
  expect(seen.bounds).toBeGreaterThan(50)
})

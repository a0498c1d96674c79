/** Numbers of tests in words, in both languages, and where words would not be clear. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modelText, readModel } from '../../../../test/models.ts'
import { vocabularyOf } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { amountTold, comparedInShort, thousandths } from './amounts.ts'

const model = readModel(modelText('korea-2025/model.yaml'))
const spoken = (language: 'en' | 'de') => ({ model, v: vocabularyOf(model, language) })
const told = (amount: string, language: 'en' | 'de' = 'en', count = 3, of = 8) =>
  amountTold({ amount, count, of, vary: [] }, spoken(language))
const said = (amount: string, language: 'en' | 'de' = 'en') => told(amount, language).said.join(' ')

describe('a number of a test in words', () => {
  it('says what is counted, and of how many', () => {
    expect(said('success(stufenplan)')).toBe(
      'Readings in which “Staged plan” is better than today and held: 3 of 8.',
    )
    expect(said('success(stufenplan)', 'de')).toBe(
      'Lesarten, in denen „Stufenplan“ besser als heute und von Bestand ist: 3 von 8.',
    )
    expect(said('success(package, step)')).toBe(
      'Readings in which “Single package” pays at every step and is held: 3 of 8.',
    )
  })

  it('counts blows of a thousand, whatever plan they strike', () => {
    const blows = told('durability(package)', 'en', 27_392, 7_864_320)
    expect(blows.said.join(' ')).toBe('Blows that “Single package” outlasts: 3 of a thousand.')
    expect(blows.formula).toBe('durability(package) = 27,392 / 7,864,320')
    expect(told('durability(package)', 'de', 0, 0).said.join(' ')).toMatch(/Keine sind zu zählen/)
  })

  it('names what is taken out of a plan and what has happened', () => {
    const shock = model.shocks[0]
    const label = shock?.label.en
    expect(said('without(stufenplan, [broker, pause], success(stufenplan))')).toBe(
      'Readings in which “Staged plan” without “Chinese mediation and guarantees” and “pause in ' +
        'large exercises” is better than today and held: 3 of 8.',
    )
    expect(said(`under(${shock?.id}, durability(package))`)).toBe(
      `Blows that “Single package” after “${label}” outlasts: 3 of a thousand.`.replace(
        '3 of',
        '375 of',
      ),
    )
    expect(said(`share(under(${shock?.id}, nash(today)))`)).toBe(
      `Readings in which after “${label}” nobody gains by moving alone from today: 3 of 8.`,
    )
  })

  it('says a plan entered and held as it says the number that counts it', () => {
    expect(said('share(enters(package, today) and holds(package))')).toBe(said('success(package)'))
    expect(said('share(enters(package) and holds(package))')).toBe(said('success(package, step)'))
    expect(said('share(enters(package, today) and holds(stufenplan))')).not.toMatch(/and held/)
  })

  it('puts last what would draw in all that follows', () => {
    expect(said('share(not holds(package) and nash(today))')).toBe(
      'Readings in which nobody gains by moving alone from today and it is not so that every ' +
        'stage of “Single package” holds: 3 of 8.',
    )
  })

  it.each([
    'share(not nash(today) and not holds(package))',
    'share((nash(today) or holds(package)) and fits)',
    'share(not (nash(today) or fits))',
    'share(holds(package) and without(package, [insp], nash(today)))',
    'share(not nash(today) iff holds(package))',
  ])('stays with the formula where words leave open what is meant: %s', (amount) => {
    expect(told(amount).isInWords).toBe(false)
    expect(said(amount)).toBe(`“${amount}”: 3 of 8.`)
  })
})

describe('every function of the language of tests', () => {
  const shock = model.shocks[0]?.id ?? ''
  const stage = model.plans.find((one) => one.id === 'stufenplan')?.stages[0]?.id ?? ''
  const fact = model.observed[0]?.id ?? ''
  const tests = [
    'prefers(DPRK, today, disarmed)',
    'prefers(US, [insp, not relief], today)',
    'nash(disarmed)',
    'stable(today)',
    'stable(today, seq)',
    'stable(today, gmr, US)',
    'pays([insp, relief])',
    'fits',
    `fits(${fact})`,
    `enters(stufenplan.${stage}, US)`,
    'enters(stufenplan)',
    'enters(stufenplan, today)',
    `enters(stufenplan.${stage}, today, US)`,
    `holds(stufenplan.${stage})`,
    'holds([insp, drop] then [rec_n, rec_s])',
    'self-enforcing(stufenplan)',
    `self-enforcing(stufenplan.${stage}, DPRK)`,
    'reachable(denuc and not relief)',
    'U18=yes',
    `under(${shock}, holds(stufenplan))`,
    'without(stufenplan, [broker], holds(stufenplan))',
    'holds(package) iff U18=yes',
    'holds(package) or nash(today) or not fits',
  ]
  // A name of the file is in no sentence, but for what stands in brackets behind its words.
  const names = [...model.plans, ...model.shocks, ...model.observed, ...model.states]
    .map(({ id }) => id)
    .concat(model.options.map(({ id }) => id))
    .filter((id) => /[-_]|\d/.test(id) && !/^U\d+$/.test(id))
  it.each(tests)('%s', (test) => {
    for (const language of ['en', 'de'] as const) {
      const { said: words, isInWords } = told(`share(${test})`, language)
      const text = words.join(' ')
      expect(isInWords, text).toBe(true)
      expect(text).not.toMatch(/undefined|\bwill\b|\b(wird|werden)\b|[\w-]+\(/)
      for (const name of names) expect(text.split(/[\s„“”,.]+/)).not.toContain(name)
    }
  })
})

describe('of a thousand', () => {
  it('none and all are said of none and all only', () => {
    const { v } = spoken('en')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 7 }), fc.nat(), (of, any) => {
        const count = any % (of + 1)
        const text = thousandths({ count, of }, v)
        expect(text === '0').toBe(count === 0)
        expect(text === '1,000').toBe(count === of)
      }),
    )
  })
})

describe('in the few words of a cell', () => {
  const amounts = (...counts: readonly (readonly [string, number])[]) =>
    counts.map(([amount, count]) => ({ amount, count, of: 8, vary: [] }))
  const short = (test: string, found: FindingOf<'claim'>['amounts']) =>
    comparedInShort({ test, amounts: found } as unknown as FindingOf<'claim'>, spoken('en'))

  it('stands the comparison that fails, of a plan with and without a part of it', () => {
    const [own, less, other] = [
      'success(stufenplan)',
      'without(stufenplan, [broker], success(stufenplan))',
      'success(package)',
    ]
    expect(
      short(`${own} > ${other} and ${own} > ${less}`, amounts([own, 3], [less, 5], [other, 1])),
    ).toEqual([
      '“Staged plan” in 3',
      'without “Chinese mediation and guarantees” in 5',
      '(of 8 readings: better than today and held)',
    ])
  })

  it('stand whole sentences where two numbers count different things', () => {
    expect(
      short('share(fits) > success(package)', amounts(['share(fits)', 2], ['success(package)', 3])),
    ).toEqual([
      'Readings in which all observed facts are explained: 2 of 8.',
      'Readings in which “Single package” is better than today and held: 3 of 8.',
    ])
  })

  it('stands nothing where no numbers are compared', () => {
    expect(short('nash(today)', [])).toEqual([])
  })
})

/** Blame, delivery, sight and silence, on small plans worked out by hand. */
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import type { FindingOf } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { asked, found, specimen, told } from './specimens.ts'

const exposures = (name: string) =>
  found(name, 'stage-exposed').map(({ exposed, prices }) => ({
    exposed: exposed.map(({ actor, by, against, loss }) =>
      [actor, by, against, loss.place].join(' '),
    ),
    prices: prices.map(({ actor, loss }) => `${actor} ${loss.place}`),
  }))

describe('exposed only to what a betrayal takes', () => {
  test('who loses though all keep pays a price, and nobody is to blame', () => {
    expect(exposures('price-for-an-outsider')).toEqual([
      { exposed: ['A B before 2', 'B A before 2'], prices: ['C 1'] },
    ])
    const page = told('price-for-an-outsider')
    expect(page).toContain('Price of the plan for Gamma, without taking part: “arms for Gamma”')
    expect(page).not.toContain('Risk for Gamma')
    expect(page).toContain(
      'Risk for Alpha from a breach by Beta, against the state before the stage: statement 2',
    )
    expect(told('price-for-an-outsider', {}, 'de')).toContain('Preis des Plans für Gamma')
  })

  test('who pays a price can still be betrayed of more, against what all keep', () => {
    const [stage] = exposures('price-and-betrayal')
    expect(stage?.prices).toEqual(['C 1'])
    expect(stage?.exposed).toContain('C A kept 2')
    expect(told('price-and-betrayal')).toContain(
      'Risk for Gamma from a breach by Alpha, against the stage as all keep it: statement 2, “aid for Gamma”',
    )
  })

  test('a party pays a price too, at the stage where it does', () => {
    expect(exposures('price-for-a-party').map((one) => one.prices)).toEqual([[], ['B 2']])
    expect(exposures('price-for-a-party')[1]?.exposed).toEqual(['A B before 2', 'B A kept 1'])
  })

  test('one row beside the alternatives says the same', () => {
    const [row] = found('price-for-an-outsider', 'plan-compared', { kind: 'compare' })
    expect(row?.exposed.map((one) => one.actor)).toEqual(['A', 'B'])
  })
})

const left = (name: string, over: object = {}) =>
  found(name, 'stage-delivered', over).flatMap((one) => one.withheld)

describe('never carried out', () => {
  test('what cannot be undone is broken by leaving it out, and that is answered', () => {
    const [stage] = found('never-shipped', 'stage-delivered')
    expect(stage).toMatchObject({ delivered: true, owed: [{ actor: 'A' }] })
    expect(stage?.withheld).toMatchObject([
      {
        actor: 'A',
        options: [{ option: 'ship', value: true }],
        dropped: [],
        to: 'NY',
        answer: [{ actors: ['B'], to: 'NN' }],
      },
    ])
    const [ship, lift] = found('never-shipped', 'commitment')
    expect(ship).toMatchObject({
      breakable: false,
      undelivered: { kind: 'judged', tempted: true, deterred: true, losers: [{ actor: 'B' }] },
    })
    expect(lift?.undelivered).toEqual({ kind: 'as-taken-back' })
    const page = told('never-shipped')
    expect(page).toContain('Tempted not to deliver?: yes: “no shipping out the stock”')
    expect(page).not.toContain('cannot be broken by itself')
  })

  test('what others may not do without it does not happen, in every way there is', () => {
    const [one] = left('never-shipped-rules')
    expect(one).toMatchObject({
      actor: 'A',
      gainCount: 1,
      unansweredCount: 0,
      dropped: [{ option: 'seal', value: true }],
    })
    expect(told('never-shipped-rules')).toContain(
      'Without it the rules do not allow: sealing the depot.',
    )
  })

  test('through a third hand, and in a step of one alone, nothing can be left out', () => {
    expect(found('never-shipped-escrow', 'stage-delivered').map((one) => one.owed)).toEqual([
      [],
      [],
    ])
    const kinds = found('never-shipped-escrow', 'commitment').map((one) => one.undelivered.kind)
    expect(kinds).toEqual(['escrow', 'as-taken-back', 'declined'])
    expect(told('never-shipped-escrow', { option: 'ship' })).toContain('through a third hand')
  })

  test('unseen it goes unanswered; held stays a test of the state reached', () => {
    const [plan] = found('never-shipped-unseen', 'plan')
    expect(plan?.orders).toMatchObject([{ delivered: false, count: 1 }])
    expect(left('never-shipped-unseen')).toMatchObject([
      {
        unansweredCount: 1,
        silent: [
          { actor: 'B', why: 'unseen' },
          { actor: 'C', why: 'useless' },
        ],
      },
    ])
    const [row] = found('never-shipped-unseen', 'plan-compared', { kind: 'compare' })
    expect(row).toMatchObject({
      delivered: false,
      withholders: [{ actor: 'A', stage: 'one' }],
      unseenBreakers: [{ actor: 'A', option: 'ship' }],
    })
    expect(told('never-shipped-unseen')).toContain(
      '“Deal” would not be delivered: unanswered, Alpha would gain by never carrying out its part.',
    )
  })

  test.each(['one-reply', 'chain', 'any', 'proportionate'])('is judged under "%s"', (rule) => {
    const [stage] = found('never-shipped', 'stage-delivered', { rule })
    expect(stage?.delivered).toBe(rule !== 'proportionate')
  })
})

const silences = (name: string, over: object = {}) =>
  found(name, 'stage-held', over).flatMap(({ stage, tempted }) =>
    tempted.flatMap(({ actor, silent }) => (silent ? [{ stage, actor, silent }] : [])),
  )

describe('why nothing answers', () => {
  test('a rule on monitors forbids the answer', () => {
    const [army] = silences('truce-with-monitors', { plan: 'quad' })
    expect(army).toMatchObject({
      stage: 'truce',
      actor: 'SAF',
      silent: [
        { actor: 'RSF', why: 'forbidden', rules: ['no-monitors-under-fire'] },
        { actor: 'UAE', why: 'useless' },
        { actor: 'QUAD', why: 'unwilling', reason: { statement: 'unity' } },
        { actor: 'UN', why: 'useless' },
      ],
    })
  })

  test.each([
    ['en', 'A rule forbids the answer by Rapid Support Forces'],
    ['de', 'Eine Regel verbietet die Antwort von Rapid Support Forces'],
  ] as const)('the page and "why" say so, without worths (%s)', (language, sentence) => {
    const named = '“No mission deploys while both sides fight”'
    for (const over of [{ plan: 'quad' }, { plan: 'quad', stage: 'truce', party: 'SAF' }]) {
      const page = told('truce-with-monitors', over, language)
      expect(page).toContain(sentence)
      expect(page).toContain(language === 'en' ? named : named.replace('“', '„').replace('”', '“'))
    }
  })

  test('one would rather not, one can do nothing, one does not see it', () => {
    expect(silences('answer-too-dear')).toMatchObject([
      {
        actor: 'A',
        silent: [
          { actor: 'B', why: 'unwilling', reason: { place: 1, gained: false } },
          { actor: 'C', why: 'useless' },
          { actor: 'D', why: 'unseen' },
        ],
      },
    ])
  })

  test('the answer that the plan names is forbidden, and nobody else is named', () => {
    expect(silences('named-answer-forbidden', { rule: 'proportionate' })).toMatchObject([
      {
        actor: 'A',
        silent: [
          { actor: 'B', why: 'forbidden', rules: ['r1'] },
          { actor: 'C', why: 'unnamed' },
        ],
      },
    ])
    expect(silences('named-answer-forbidden')[0]?.silent).toMatchObject([
      { actor: 'B', why: 'forbidden' },
      { actor: 'C', why: 'unwilling' },
    ])
  })
})

describe('a commitment speaks from its own stage on', () => {
  test.each([
    ['verified-later', 'one-reply'],
    ['answered-later', 'proportionate'],
  ])('%s', (name, rule) => {
    const held = found(name, 'stage-held', { rule })
    expect(held.map((one) => one.held)).toEqual([true, false])
    expect(held.map((one) => one.reached)).toEqual([['one'], ['one', 'two']])
  })
})

const holds = (name: string, source: string) => {
  const model = specimen(name)
  const answered = answer(model, question.parse({ kind: 'robust', test: source }))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  const [one] = answered.findings.filter(
    (finding): finding is FindingOf<'robustness'> => finding.kind === 'robustness',
  )
  if (one === undefined) throw new Error('nothing was found')
  expect(recheck(model, answered.world, one)).toEqual({ accepted: true })
  return one.trueCount === 1
}

describe('all tests see the same', () => {
  test.each([
    ['holds(p)', false],
    ['stable(both)', false],
    ['reachable(a & b)', false],
    ['pays(both)', true],
  ])('where only Gamma sees Alpha, %s is %s', (source, is) => {
    expect(holds('watched-by-one', source)).toBe(is)
  })

  test.each([
    ['openly-visible', true],
    ['seen-by-one', true],
  ])('in %s a stable state and a plan agree', (name, is) => {
    expect(holds(name, 'stable([a, b])')).toBe(is)
    expect(holds(name, 'holds(p)')).toBe(is)
  })

  test('a step that one actor makes alone is no joint step', () => {
    expect(holds('price-for-an-outsider', 'prefers(B, [not arms, truce], today)')).toBe(true)
    expect(holds('price-for-an-outsider', 'pays([truce, not arms])')).toBe(true)
    expect(holds('lone-gain', 'pays([a])')).toBe(false)
    expect(holds('lone-gain', 'prefers(A, [a], today)')).toBe(true)
  })
})

describe('said no more than was tested', () => {
  test.each([
    ['openly-visible', []],
    ['seen-by-one', ['A']],
    ['never-shipped-unseen', ['A']],
  ])('%s: who would break it if unseen', (name, breakers) => {
    const [row] = found(name, 'plan-compared', { kind: 'compare' })
    expect(row?.unseenBreakers.map((one) => one.actor)).toEqual(breakers)
    const page = told(name, { kind: 'compare' })
    expect(page).toContain('Would break it if unseen')
    expect(page).not.toContain('Could break it unseen')
  })

  test.each([
    ['two-who-want-nothing', 3, 2],
    ['three-who-want-nothing', 4, 3],
  ])('%s: at least %i requirements must be given up', (name, size, cleared) => {
    const answered = asked(name, { kind: 'search' })
    const [summary] = found(name, 'search', { kind: 'search' })
    expect(summary?.blocking).toEqual({ cleared, complete: true })
    const groups = answered.findings.flatMap((one) => (one.kind === 'blocked' ? [one.without] : []))
    expect(groups.map((one) => one.length)).toEqual([size])
    expect(told(name, { kind: 'search' })).toContain(`Fewer than ${size} are not enough`)
  })

  test('where rules forbid every end, nothing given up helps, and that is said', () => {
    const over = { kind: 'search', goal: 'a & b' }
    expect(found('never-together', 'search', over)[0]?.blocking?.complete).toBe(true)
    expect(told('never-together', over)).toContain('Whatever requirements are given up')
    expect(told('never-together', over, 'de')).toContain('Welche Anforderungen auch entfielen')
  })
})

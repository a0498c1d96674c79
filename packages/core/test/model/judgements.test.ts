/** Judgements of influence in a model: read, refused, kept right by edits, and told of. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  diffModels,
  editWithUses,
  explainDifference,
  type Model,
  messageOf,
  parse,
  recheckDifference,
  textLengthMax,
  toText,
} from '../../src/index.ts'
import { judgedModel } from '../cross-impact/judged-model.ts'

const read = (text: string): Model => {
  const { model, diagnostics } = parse(text)
  if (model === undefined) throw new Error(diagnostics.map((one) => messageOf(one, 'en')).join())
  return model
}

const aidForTrust = `  calm: { if: { talks: yes }, on: trade, speaks: { yes: 2, no: -1 }, because: they meet }\n`

test('a judgement has its names looked up, and rests on what the model rests on', () => {
  expect(read(judgedModel(aidForTrust)).judgements).toEqual([
    {
      id: 'calm',
      from: { question: 'talks', answer: 'yes' },
      on: 'trade',
      speaks: { yes: 2, no: -1 },
      because: { en: 'they meet' },
      basis: [{ kind: 'assumption' }],
    },
  ])
  expect(read(judgedModel('')).judgements).toBeUndefined()
})

describe('what is refused, or pointed out, with its place', () => {
  test.each([
    ['if: { talk: yes }, on: trade, speaks: { yes: 1 }', 'unknown-name', 'if.talk'],
    ['if: { talks: maybe }, on: trade, speaks: { yes: 1 }', 'unknown-name', 'if.talks'],
    ['if: { talks: yes }, on: trad, speaks: { yes: 1 }', 'unknown-name', 'on'],
    ['if: { talks: yes }, on: trade, speaks: { often: 1 }', 'unknown-name', 'speaks.often'],
    ['if: {}, on: trade, speaks: { yes: 1 }', 'unclear-judgement', ''],
    ['if: { talks: yes, trade: no }, on: trade, speaks: { yes: 1 }', 'unclear-judgement', ''],
    ['if: { talks: yes }, on: trade, speaks: { yes: 1.5 }', 'wrong-value', 'speaks.yes'],
    ['if: { talks: yes }, on: trade, speaks: { yes: -1000001 }', 'too-strong', 'speaks.yes'],
    ['if: { talks: yes }, on: trade, speaks: {}', 'nothing-judged', ''],
    ['if: { talks: yes }, on: talks, speaks: { no: -1 }', 'judges-itself', 'on'],
    ['if: { talks: yes }, on: trade', 'missing-field', ''],
  ])('%s', (entry, code, place) => {
    const { diagnostics } = parse(judgedModel(`  calm: { ${entry} }\n`))
    const path = ['judgements', 'calm', place].filter(Boolean).join('.')
    expect(diagnostics.map((one) => [one.code, one.path.join('.')])).toEqual([[code, path]])
  })

  test('of the largest strength nothing is said', () => {
    const entry = 'if: { talks: yes }, on: trade, speaks: { yes: 1000000, no: -1000000 }'
    expect(parse(judgedModel(`  calm: { ${entry} }\n`)).diagnostics).toEqual([])
  })
})

describe('more than can be added up', () => {
  const refused = (text: string) => {
    const start = performance.now()
    const codes = parse(text).diagnostics.map((one) => one.code)
    expect(performance.now() - start).toBeLessThan(2_000)
    return codes
  }

  test('a million judgements are refused by the length of the text, within two seconds', () => {
    const entry = (i: number) => `  j${i}: { if: { talks: yes }, on: trade, speaks: { yes: 1 } }\n`
    const text = judgedModel(Array.from({ length: 1_000_000 }, (_, i) => entry(i)).join(''))
    expect(text.length).toBeGreaterThan(textLengthMax)
    expect(refused(text)).toEqual(['too-long'])
  })

  test('as many as a text holds are refused by their number', () => {
    const answers = Array.from({ length: 100_001 }, (_, i) => `a${i.toString(36)}: 1`).join(',')
    const text = judgedModel(`  j: { if: { talks: yes }, on: trade, speaks: {${answers}} }\n`)
    expect(refused(text)).toContain('too-many')
  })
})

describe('edits keep judgements right', () => {
  const both = `${aidForTrust}  back: { if: { trade: no }, on: talks, speaks: { no: 1, yes: -1 } }\n`
  const edited = (edit: Parameters<typeof editWithUses>[1][number]) => {
    const text = editWithUses(judgedModel(both), [edit])
    return text === undefined ? undefined : read(text).judgements
  }
  const shown = (all: Model['judgements']) =>
    (all ?? []).map(
      ({ from, on, speaks }) => `${from.question}=${from.answer} ${on} ${JSON.stringify(speaks)}`,
    )

  test('an answer that goes takes along what is judged of it', () => {
    const gone = { kind: 'remove-uses', path: ['questions', 'trade', 'answers', 'no'] } as const
    expect(shown(edited({ ...gone, waiting: {} }))).toEqual(['talks=yes trade {"yes":2}'])
  })

  test('a question that goes takes along every judgement of it and on it', () => {
    const gone = { kind: 'remove-uses', path: ['questions', 'trade'], waiting: {} } as const
    expect(shown(edited(gone))).toEqual([])
  })

  test('a question and an answer are renamed where they are judged', () => {
    const path = ['questions', 'trade']
    expect(shown(edited({ kind: 'rename-uses', path, key: 'goods' }))).toEqual([
      'talks=yes goods {"yes":2,"no":-1}',
      'goods=no talks {"no":1,"yes":-1}',
    ])
    const answer = [...path, 'answers', 'no']
    expect(shown(edited({ kind: 'rename-uses', path: answer, key: 'shut' }))).toEqual([
      'talks=yes trade {"yes":2,"shut":-1}',
      'trade=shut talks {"no":1,"yes":-1}',
    ])
  })
})

describe('two models that judge otherwise', () => {
  const told = (before: string, after: string, language: 'en' | 'de') => {
    const models = [read(judgedModel(before)), read(judgedModel(after))] as const
    const found = diffModels(...models)
    expect(recheckDifference(models, JSON.parse(JSON.stringify(found)))).toEqual({ accepted: true })
    return toText(explainDifference(models, found, language), { width: 300, colour: false })
  }

  test('are told by answers and strengths, in both languages', () => {
    const stronger = aidForTrust.replace('yes: 2', 'yes: 3')
    const english = told(aidForTrust, stronger, 'en')
    expect(english).toContain('Judgement “held” on “Is trade open?”: changed:')
    expect(english).toContain(
      'How strongly – before: “open” 2 and “closed” −1; now: “open” 3 and “closed” −1.',
    )
    const german = told(aidForTrust, stronger, 'de')
    expect(german).toContain('Urteil „held“ zu „Is trade open?“: geändert:')
    expect(german).toMatch(/Wie stark – .*„open“ 2 und „closed“ −1.*„open“ 3 und „closed“ −1/)
    expect(told(aidForTrust, '', 'en')).toContain('Judgement “held” on “Is trade open?”: dropped.')
    const reason = told(aidForTrust, aidForTrust.replace('meet', 'talk'), 'en')
    expect(reason).toMatch(/Reason – .*they meet.*they talk/)
  })
})

test('whatever is judged, the model holds each judgement as written, once', () => {
  const cell = fc.record({
    from: fc.constantFrom('talks yes', 'talks no', 'trade yes', 'trade no'),
    on: fc.constantFrom('talks', 'trade'),
    yes: fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined }),
    no: fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 6 }), (cells) => {
      const pairs = cells.flatMap(({ from, on, yes, no }) => [
        ...(yes === undefined ? [] : [`${from} ${on} yes`]),
        ...(no === undefined ? [] : [`${from} ${on} no`]),
      ])
      const isOnce = new Set(pairs).size === pairs.length
      const isSaid = cells.every(({ yes, no }) => yes !== undefined || no !== undefined)
      const text = cells.map(({ from, on, yes, no }, i) => {
        const [question, answer] = from.split(' ')
        const speaks = JSON.stringify({ yes, no })
        return `  j${i}: { if: { ${question}: ${answer} }, on: ${on}, speaks: ${speaks} }\n`
      })
      const { model, diagnostics } = parse(judgedModel(text.join('')))
      const codes = new Set(diagnostics.map((one) => one.code))
      expect(codes.has('judged-twice')).toBe(!isOnce)
      expect(codes.has('nothing-judged')).toBe(!isSaid)
      expect(model !== undefined).toBe(isOnce && isSaid)
      expect(model?.judgements?.length ?? 0).toBe(model ? cells.length : 0)
    }),
    { numRuns: 150 },
  )
})

/** The numbers that the test of a claim compares: in words, with their formula behind them. */
import type { Amount, Comparison } from '../../../model/model.ts'
import {
  comesOut,
  comparisonsIn,
  parseAmount,
  parseTest,
  printAmount,
} from '../../../model/test-language.ts'
import type { Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import {
  aroundWith,
  clauseOf,
  nothingAround,
  planPhrase,
  quotedOptions,
  type Speaking,
  successClause,
} from './clauses.ts'

type Found = FindingOf<'claim'>
type AmountFound = Found['amounts'][number]

/** Whose names are used, and in which language. */
export type Spoken = Pick<Speaking, 'model' | 'v'>

/** `formula`: what was counted, for whoever reads the language of tests. */
export interface AmountTold {
  readonly said: Sentence
  readonly formula: string
  /** False where no words keep its meaning: then it is said by its formula. */
  readonly isInWords: boolean
}

/** Plans that a comparison leaves out, by the number that they match. */
export interface LeftOutTold {
  readonly lead: string
  readonly isInWords: boolean
  readonly amounts: readonly AmountTold[]
}

/** In words and with the formula as small print; where that says it already, alone. */
export function withFormula({ said, formula, isInWords }: AmountTold): Sentence {
  return isInWords ? say(...said, { kind: 'term', text: formula }) : said
}

export function amountTold(found: AmountFound, spoken: Spoken): AmountTold {
  const { claims: words, number } = wordsOf(spoken.v)
  const inWords = countedInWords(found, spoken)
  const [count, of] = [number(found.count), number(found.of)]
  const { interval95 } = found
  const said = say(
    inWords ?? words.amount(found.amount, count, of),
    interval95 &&
      words.interval(
        number(Math.floor(interval95[0] * 1_000)),
        number(Math.ceil(interval95[1] * 1_000)),
      ),
  )
  const isOfBlows = innermost(parseAmount(found.amount))?.kind === 'durability'
  const exactly = isOfBlows ? ` = ${count} / ${of}` : ''
  return { said, formula: `${found.amount}${exactly}`, isInWords: inWords !== undefined }
}

function countedInWords(found: AmountFound, spoken: Spoken): string | undefined {
  const { amounts: words, number } = wordsOf(spoken.v)
  const what = whatIsCounted(found.amount, spoken)
  if (what === undefined) return undefined
  if (found.of === 0) return words.ofNone(what.text)
  if (what.isOfBlows) return words.ofThousand(what.text, thousandths(found, spoken.v))
  return words.counted(what.text, { count: number(found.count), of: number(found.of) })
}

/** Of a thousand, rounded; what is not quite none or all is not rounded to it. */
export function thousandths({ count, of }: Pick<AmountFound, 'count' | 'of'>, v: Vocabulary) {
  const { amounts: words, number } = wordsOf(v)
  const rounded = Math.round((1_000 * count) / of)
  if (rounded === 0 && count > 0) return words.fewerThan(number(1))
  if (rounded === 1_000 && count < of) return words.moreThan(number(999))
  return number(rounded)
}

/** What a number counts, in words: readings in which something is so, or blows outlasted. */
function whatIsCounted(source: string, spoken: Spoken) {
  const amount = parseAmount(source)
  const text = amount && phraseOf(amount, { ...spoken, around: nothingAround })
  return text ? { text, isOfBlows: innermost(amount)?.kind === 'durability' } : undefined
}

function phraseOf(amount: Amount, speaking: Speaking): string | undefined {
  const { amounts: words } = wordsOf(speaking.v)
  switch (amount.kind) {
    case 'number':
      return undefined
    case 'durability': {
      const plan = planPhrase(amount.plan, speaking)
      return plan && words.blows(plan)
    }
    case 'success': {
      const clause = successClause(amount.plan, amount.step, speaking)
      return clause && words.readings(clause)
    }
    case 'share': {
      const clause = clauseOf(amount.of, speaking)
      return clause && words.readings(clause)
    }
    case 'under':
    case 'without':
      return phraseOf(amount.of, { ...speaking, around: aroundWith(speaking.around, amount) })
  }
}

type Innermost = Exclude<Amount, { kind: 'under' | 'without' }>

function innermost(amount: Amount | undefined): Innermost | undefined {
  if (amount?.kind !== 'under' && amount?.kind !== 'without') return amount
  return innermost(amount.of)
}

/** Numbers that are none in every reading, and the one reason for it. */
export function losingTold({ losing = [] }: Found, spoken: Spoken): AmountTold[] {
  const { v } = spoken
  const { claims, amounts } = wordsOf(v)
  return losing.map(({ amount, actor, statements }) => {
    const what = whatIsCounted(amount, spoken)
    const words = what ? amounts : claims
    const named = statements.map((id) => (actor ? v.statement(actor, id) : id)).join('; ')
    const said =
      actor === undefined
        ? words.losingByRule(what?.text ?? amount)
        : words.losing(what?.text ?? amount, v.actor(actor), named)
    return { said: [said], formula: amount, isInWords: what !== undefined }
  })
}

export function unnamedTold({ unnamed = [] }: Found, spoken: Spoken): LeftOutTold[] {
  return [...new Set(unnamed.map((one) => one.than))].map((than) => ({
    ...leftOutLead(than, spoken),
    amounts: unnamed.filter((one) => one.than === than).map((one) => amountTold(one, spoken)),
  }))
}

function leftOutLead(than: string, { model, v }: Spoken): Omit<LeftOutTold, 'amounts'> {
  const { claims, amounts: words } = wordsOf(v)
  const amount = parseAmount(than)
  const isOfPlan = amount?.kind === 'success' || amount?.kind === 'durability'
  const plan = isOfPlan && planPhrase(amount.plan, { model, v, around: nothingAround })
  if (!isOfPlan || !plan) return { lead: claims.unnamed(than), isInWords: false }
  return { lead: words.unnamed[measureOf(amount)](plan), isInWords: true }
}

function measureOf(amount: Extract<Amount, { kind: 'success' | 'durability' }>) {
  if (amount.kind === 'durability') return 'durability'
  return amount.step ? 'step' : 'today'
}

/**
 * The two numbers on which a test of numbers turns, in the few words that a cell has room for: of
 * the first comparison that does not come out as it is written, else of the first; none, no lines.
 */
export function comparedInShort({ test = '', amounts }: Found, spoken: Spoken): string[] {
  const read = parseTest(test)
  const comparisons = 'test' in read ? comparisonsIn(read.test) : []
  const turning = comparisons.find((one) => !comesOut(one, amounts)) ?? comparisons[0]
  if (turning === undefined) return []
  const pair = [turning.left, turning.right].flatMap((side) => {
    const found = amounts.find((one) => one.amount === printAmount(side))
    return found === undefined ? [] : [{ side, found }]
  })
  return (
    planAgainstPlan(pair, spoken) ??
    pair.flatMap(({ found }) => countedInWords(found, spoken) ?? [])
  )
}

type Side = { readonly side: Comparison['left']; readonly found: AmountFound }

/** The same measure of two plans, or of a plan with and without a part of it. */
function planAgainstPlan(pair: readonly Side[], { model, v }: Spoken): string[] | undefined {
  const { glance, amounts: words, number } = wordsOf(v)
  const sides = pair.map(({ side, found }) => ({ whole: side, inner: innermost(side), found }))
  const [one, other] = sides
  if (one === undefined || other === undefined || one.found.of !== other.found.of) return undefined
  const measures = sides.map(({ inner }) =>
    inner?.kind === 'success' || inner?.kind === 'durability' ? measureOf(inner) : undefined,
  )
  const [measure] = measures
  if (measure === undefined || measures[1] !== measure || one.found.of === 0) return undefined
  const said = sides.flatMap(({ whole, found }, i) => {
    const isOfFirst =
      i > 0 && whole.kind === 'without' && printAmount(whole.of) === one.found.amount
    const plan = isOfFirst
      ? words.short.without(quotedOptions(whole.options, v))
      : planIn(whole, { model, v, around: nothingAround })
    const count = measure === 'durability' ? thousandths(found, v) : number(found.count)
    return plan === undefined ? [] : [words.short.in(plan, count)]
  })
  if (said.length < sides.length) return undefined
  const of = number(measure === 'durability' ? 1_000 : one.found.of)
  return [...said, glance.measured[measure](of)]
}

function planIn(amount: Amount, speaking: Speaking): string | undefined {
  if (amount.kind === 'under' || amount.kind === 'without')
    return planIn(amount.of, { ...speaking, around: aroundWith(speaking.around, amount) })
  const isOfPlan = amount.kind === 'success' || amount.kind === 'durability'
  return isOfPlan ? planPhrase(amount.plan, speaking) : undefined
}

/**
 * What is said of a test over many readings, part by part: a terminal prints the parts one after
 * the other, a page draws some of them and says the rest.
 */
import type { Model } from '../../../model/model.ts'
import type { Cell } from '../../../voice/cell.ts'
import { unstatedActors, whyUnsaid } from '../../../voice/unstated.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { aloneTexts, failingRegions, holdingRegions, mattering } from './cases.ts'
import { howReached } from './reached.ts'

type Robustness = FindingOf<'robustness'>

/** A question, or two together, with each answer and in how many readings it then holds. */
export interface QuestionTold {
  readonly text: string
  readonly answers: readonly {
    /** Its label alone, for a line that names the question. */
    readonly label: string
    /** The ids as they stand in tests, and what they say. */
    readonly id: string
    readonly text: string
    readonly count: number
    readonly trueCount: number
  }[]
}

/** Under a heading: questions, and what is said of all others. */
export interface QuestionsTold {
  readonly head: string
  readonly questions: readonly QuestionTold[]
  readonly said: readonly string[]
}

/** Regions, under a line that says what they are. */
export interface RegionsTold {
  readonly lead?: string
  readonly items: readonly string[]
}

export interface RobustnessTold {
  readonly verdict: Cell
  /** How many readings were looked at, and how; whether it holds as written; what flips it. */
  readonly reached: readonly string[]
  readonly asWritten: string
  readonly flip?: string
  /** Of readings that agree with what was observed; none where nothing was. */
  readonly fitting?: string
  readonly influence?: QuestionsTold
  readonly pairs?: QuestionsTold
  readonly worths?: { readonly head: string; readonly lead: string; readonly items: string[] }
  readonly regions?: {
    readonly head: string
    readonly fails: RegionsTold
    readonly close?: string
    readonly holds?: RegionsTold
  }
  /** Above readings in which it fails, each by what differs in it. */
  readonly failing: string
}

export function robustnessTold(model: Model, found: Robustness, v: Vocabulary): RobustnessTold {
  const { robust: words, number } = wordsOf(v)
  const { flip, fitting, worldCount, trueCount } = found
  const isMixed = trueCount > 0 && trueCount < worldCount
  const isByCases = found.alone !== undefined
  return {
    verdict: verdictOf(model, found, v),
    reached: howReached(found, v),
    asWritten: words.asWritten(found.asWritten),
    ...(flip && { flip: words.flip(v.answers(flip), Object.keys(flip).length > 1) }),
    ...(model.observed.length > 0 && {
      fitting:
        fitting.count === 0
          ? words.fittingNone
          : words.fitting(number(fitting.count), number(fitting.trueCount)),
    }),
    ...(isByCases ? (isMixed ? exactly(found, v) : {}) : drawn(found, v)),
    failing: words.failing,
  }
}

/** Of whom no wish is stated passes every test, and that says nothing. */
function verdictOf(model: Model, { trueCount, worldCount }: Robustness, v: Vocabulary): Cell {
  const { robust: words, number } = wordsOf(v)
  const everyone = model.actors.map(({ id }) => id)
  const unsaid = whyUnsaid(model, everyone, v)
  const more = unsaid === undefined ? [] : [unsaid]
  if (trueCount === 0) return { is: 'no', lines: [words.none(number(worldCount)), ...more] }
  if (trueCount < worldCount)
    return { is: 'open', lines: [words.holds(number(trueCount), number(worldCount)), ...more] }
  const is = unstatedActors(model).length > 0 ? 'open' : 'yes'
  return { is, lines: [words.every(number(worldCount)), ...more] }
}

type Hanging = Pick<RobustnessTold, 'influence' | 'pairs' | 'worths' | 'regions'>

/** Counted by cases: regions hold nothing else, and what makes no difference makes none. */
function exactly(found: Robustness, v: Vocabulary): Hanging {
  const { robust: words, number } = wordsOf(v)
  const { influence, alone = [], outsideCount } = found
  const shown = mattering(found)
  const fails = failingRegions(found, v)
  const isOne = outsideCount === 0 && fails.items.length === 1
  const close = outsideCount > 0 ? words.rest(number(outsideCount)) : words.exactly
  const holds = holdingRegions(found, v)
  return {
    regions: {
      head: words.regions,
      fails,
      ...(!isOne && { close }),
      ...(holds && { holds }),
    },
    influence: {
      head: words.influence,
      questions: shown.map((one) => questionTold(one, v)),
      said: [
        ...(shown.length > 1 ? aloneTexts(alone, v) : []),
        ...(shown.length < influence.length ? [words.onNothingElse] : []),
      ],
    },
  }
}

/** Drawn: differences that the draws alone might make are named as such. */
function drawn(found: Robustness, v: Vocabulary): Hanging {
  const { robust: words } = wordsOf(v)
  const differing = found.influence.filter(({ spread }) => spread > 0)
  const deciding = differing.filter(({ beyondChance }) => beyondChance)
  const weak = differing.filter(({ beyondChance }) => !beyondChance)
  const byChance = v.list(weak.map(({ question }) => v.question(question)))
  const pairs = found.pairs.filter(({ beyondChance }) => beyondChance)
  return {
    ...(found.vary.length > 0 && {
      influence: {
        head: words.influence,
        questions: deciding.map((one) => questionTold(one, v)),
        said: [
          ...(differing.length === 0 ? [words.noInfluence] : []),
          ...(weak.length > 0 ? [words.byChance(byChance)] : []),
        ],
      },
    }),
    ...(pairs.length > 0 &&
      deciding.length > 0 && {
        pairs: { head: words.pairs, questions: pairs.map((one) => pairTold(one, v)), said: [] },
      }),
    ...worthsTold(found, v),
    ...drawnRegions(found, v),
  }
}

function questionTold(
  { question, answers }: Robustness['influence'][number],
  v: Vocabulary,
): QuestionTold {
  return {
    text: v.question(question),
    answers: answers.map(({ answer, count, trueCount }) => {
      const label = v.answerLabel(question, answer)
      return { id: answer, label, text: v.answer(question, answer), count, trueCount }
    }),
  }
}

function pairTold(
  { questions: [a, b], answers }: Robustness['pairs'][number],
  v: Vocabulary,
): QuestionTold {
  return {
    text: v.list([v.question(a), v.question(b)]),
    answers: answers.map(({ answers: [x, y], count, trueCount }) => {
      const text = v.answers({ [a]: x, [b]: y })
      return { id: `${x} ${y}`, label: text, text, count, trueCount }
    }),
  }
}

/** Worths that were drawn, each with how it moves with the outcome; the weakest are left out. */
function worthsTold({ worths }: Robustness, v: Vocabulary): Pick<RobustnessTold, 'worths'> {
  const { robust: words, amount } = wordsOf(v)
  if (worths === undefined) return {}
  const items = worths
    .filter(({ first, beyondChance }) => first >= 0.005 && beyondChance)
    .slice(0, worthsShown)
    .map(({ actor, statement, correlation, first }) =>
      words.worthInfluence(
        words.worth(v.statement(actor, statement), v.named(actor), ''),
        correlation > 0,
        amount(first),
        amount(correlation),
      ),
    )
  const lead = items.length > 0 ? words.worthsMean : words.noWorths
  return { worths: { head: words.worths, lead, items } }
}

const worthsShown = 8

function drawnRegions(found: Robustness, v: Vocabulary): Pick<RobustnessTold, 'regions'> {
  const { robust: words, number } = wordsOf(v)
  const { regions, trueCount, worldCount, outsideCount } = found
  if (trueCount === worldCount || regions.length === 0) return {}
  const items = regions.map(({ conditions, failCount, worldCount: all }) => {
    const parts = conditions.map((condition) =>
      'answers' in condition
        ? condition.answers.map((answer) => v.answer(condition.question, answer)).join(words.or)
        : worthText(condition, v),
    )
    const where = parts.length === 0 ? words.everywhere : parts.join(words.and)
    return words.region(where, number(failCount), number(all))
  })
  const close = outsideCount > 0 ? { close: words.rest(number(outsideCount)) } : {}
  return { regions: { head: words.regions, fails: { items }, ...close } }
}

type WorthCondition = Exclude<
  Robustness['regions'][number]['conditions'][number],
  { readonly question: string }
>

function worthText({ actor, statement, least, most }: WorthCondition, v: Vocabulary): string {
  const { robust: words, amount } = wordsOf(v)
  const bounds = [
    least === undefined ? '' : words.atLeast(amount(least)),
    most === undefined ? '' : words.atMost(amount(most)),
  ].filter((bound) => bound !== '')
  return words.worth(v.statement(actor, statement), v.named(actor), bounds.join(words.and))
}

/** Findings over many readings, in words: counts with their totals, never a bare share. */

import type { Model } from '../../../model/model.ts'
import type { Block, Sentence } from '../../../voice/explanation.ts'
import { whyUnsaid } from '../../../voice/unstated.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { caseBlocks } from './cases.ts'

type Robustness = FindingOf<'robustness'>

export function explainRobustness(model: Model, robustness: Robustness, v: Vocabulary): Block[] {
  const { robust: words, number } = wordsOf(v)
  return [
    { kind: 'heading', text: [words.heading] },
    { kind: 'paragraph', text: [words.tested(robustness.test)] },
    {
      kind: 'paragraph',
      text: say(
        { kind: 'strong', text: howMany(robustness, v) },
        { kind: 'term', text: words.term },
        whyUnsaid(
          model,
          model.actors.map(({ id }) => id),
          v,
        ),
        ...howReached(robustness, v),
        words.asWritten(robustness.asWritten),
        robustness.flip &&
          words.flip(v.answers(robustness.flip), Object.keys(robustness.flip).length > 1),
        model.observed.length > 0 &&
          (robustness.fitting.count === 0
            ? words.fittingNone
            : words.fitting(
                number(robustness.fitting.count),
                number(robustness.fitting.trueCount),
              )),
      ),
    },
    ...(robustness.alone
      ? caseBlocks(robustness, v)
      : [
          ...influenceBlocks(robustness, v),
          ...worthBlocks(robustness, v),
          ...regionBlocks(robustness, v),
        ]),
  ]
}

function howMany({ trueCount, worldCount }: Robustness, v: Vocabulary): string {
  const { robust: words, number } = wordsOf(v)
  if (trueCount === worldCount) return words.every(number(worldCount))
  if (trueCount === 0) return words.none(number(worldCount))
  return words.holds(number(trueCount), number(worldCount))
}

/** Whether all readings were counted or some drawn, and what that says of the rest. */
export function howReached(
  counted: Pick<Robustness, 'strength' | 'settingCount' | 'vary' | 'worthsOf'>,
  v: Vocabulary,
): string[] {
  const { robust: words, number } = wordsOf(v)
  const { strength } = counted
  if (strength.kind === 'exhaustive')
    return counted.vary.length === 0 ? [] : [words.counted(counted.vary.length)]
  if (strength.kind === 'truncated') return []
  const [low, high] = strength.interval95
  return [
    counted.worthsOf === undefined
      ? words.drawn(number(strength.draws), number(counted.settingCount), strength.seed)
      : words.drawnWorths(number(strength.draws), strength.seed),
    words.interval(thousandths(Math.floor(low * 1_000)), thousandths(Math.ceil(high * 1_000))),
  ]

  function thousandths(n: number): string {
    return number(Math.max(0, n))
  }
}

function influenceBlocks(robustness: Robustness, v: Vocabulary): Block[] {
  const { robust: words, number } = wordsOf(v)
  if (robustness.vary.length === 0) return []
  const heading: Block = { kind: 'heading', text: [words.influence] }
  const differing = robustness.influence.filter(({ spread }) => spread > 0)
  const mattering = differing.filter(({ beyondChance }) => beyondChance)
  const byChance: Block[] =
    mattering.length === differing.length
      ? []
      : [
          {
            kind: 'paragraph',
            text: [
              words.byChance(
                v.list(
                  differing
                    .filter(({ beyondChance }) => !beyondChance)
                    .map(({ question }) => v.question(question)),
                ),
              ),
            ],
          },
        ]
  if (mattering.length === 0)
    return differing.length === 0
      ? [heading, { kind: 'paragraph', text: [words.noInfluence] }]
      : [heading, ...byChance]
  const deciding = mattering.map(({ question, answers }) => ({
    text: [v.question(question)],
    items: answers.map(
      ({ answer, count, trueCount }): Sentence => [
        `${v.answer(question, answer)} – ${words.holdsIn(number(trueCount), number(count))}`,
      ],
    ),
  }))
  const items = robustness.pairs
    .filter(({ beyondChance }) => beyondChance)
    .map(({ questions: [a, b], answers }) => ({
      text: [v.list([v.question(a), v.question(b)])],
      items: answers.map(({ answers: [x, y], count, trueCount }) => [
        `${v.answers({ [a]: x, [b]: y })} – ${words.holdsIn(number(trueCount), number(count))}`,
      ]),
    }))
  const pairs: Block[] =
    items.length === 0
      ? []
      : [
          { kind: 'heading', text: [words.pairs] },
          { kind: 'list', items },
        ]
  return [heading, { kind: 'list', items: deciding }, ...byChance, ...pairs]
}

function regionBlocks(robustness: Robustness, v: Vocabulary): Block[] {
  const { robust: words, number } = wordsOf(v)
  if (robustness.trueCount === robustness.worldCount || robustness.regions.length === 0) return []
  const items = robustness.regions.map(({ conditions, failCount, worldCount }) => {
    const parts = conditions.map((condition) =>
      'answers' in condition
        ? condition.answers.map((answer) => v.answer(condition.question, answer)).join(words.or)
        : worthText(condition, v),
    )
    const where = parts.length === 0 ? words.everywhere : parts.join(words.and)
    return { text: [words.region(where, number(failCount), number(worldCount))] }
  })
  const failing = robustness.failing.map((answers) => ({ text: [v.answers(answers)] }))
  return [
    { kind: 'heading', text: [words.regions] },
    { kind: 'list', items },
    ...(robustness.outsideCount > 0
      ? [{ kind: 'paragraph', text: [words.rest(number(robustness.outsideCount))] } as const]
      : []),
    ...(failing.length > 0
      ? ([
          { kind: 'heading', text: [words.failing] },
          { kind: 'list', items: failing },
        ] as const)
      : []),
  ]
}

function worthText(
  {
    actor,
    statement,
    least,
    most,
  }: { actor: string; statement: string; least?: number | undefined; most?: number | undefined },
  v: Vocabulary,
): string {
  const { robust: words, amount } = wordsOf(v)
  const bounds = [
    least === undefined ? '' : words.atLeast(amount(least)),
    most === undefined ? '' : words.atMost(amount(most)),
  ].filter((bound) => bound !== '')
  return words.worth(v.statement(actor, statement), v.named(actor), bounds.join(words.and))
}

/** Worths that were drawn, each with how it moves with the outcome; the weakest are left out. */
function worthBlocks(robustness: Robustness, v: Vocabulary): Block[] {
  const { robust: words, amount } = wordsOf(v)
  const mattering = (robustness.worths ?? [])
    .filter(({ first, beyondChance }) => first >= 0.005 && beyondChance)
    .slice(0, worthsShown)
  if (robustness.worths === undefined) return []
  const items = mattering.map(({ actor, statement, correlation, first }) => ({
    text: [
      words.worthInfluence(
        words.worth(v.statement(actor, statement), v.named(actor), ''),
        correlation > 0,
        amount(first),
        amount(correlation),
      ),
    ],
  }))
  return [
    { kind: 'heading', text: [words.worths] },
    { kind: 'paragraph', text: [items.length > 0 ? words.worthsMean : words.noWorths] },
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
  ]
}

const worthsShown = 8

export function explainWorldFit(
  model: Model,
  fit: FindingOf<'world-fit'>,
  findings: readonly Finding[],
  v: Vocabulary,
): Block[] {
  const { worldFit: words, number } = wordsOf(v)
  const verdict =
    fit.fittingCount === 0
      ? words.none(number(fit.worldCount))
      : words.left(number(fit.fittingCount), number(fit.worldCount))
  const facts = fit.facts.map(({ fact, count, onlyCount }) => {
    const observed = model.observed.find((candidate) => candidate.id === fact)
    const label = observed ? v.text(observed.label) : fact
    return {
      text: say(
        words.fact(label, number(count), number(onlyCount)),
        observed && v.basis(observed.basis),
      ),
    }
  })
  const left = fit.answers
    .filter(({ answers }) => new Set(answers.map((found) => found.fittingCount)).size > 1)
    .map(({ question, answers }) => ({
      text: [v.question(question)],
      items: answers.map(
        (found): Sentence => [
          `${v.answer(question, found.answer)} – ${words.remain(number(found.fittingCount), number(found.count))}`,
        ],
      ),
    }))
  const tested = findings.filter((found): found is Robustness => found.kind === 'robustness')
  return [
    { kind: 'heading', text: [words.heading] },
    {
      kind: 'paragraph',
      text: say(
        { kind: 'strong', text: verdict },
        { kind: 'term', text: words.term },
        fit.fits && words.fits(v.answers(fit.fits)),
        fit.contradicts && words.contradicts(v.answers(fit.contradicts)),
        words.reject,
      ),
    },
    { kind: 'list', items: facts },
    ...(left.length > 0
      ? ([
          { kind: 'heading', text: [words.leans] },
          { kind: 'list', items: left },
        ] as const)
      : []),
    ...tested.flatMap((found) => explainRobustness(model, found, v)),
  ]
}

/** How weights move from signal to signal. */
export function explainBelief(model: Model, belief: FindingOf<'belief'>, v: Vocabulary): Block[] {
  const { beliefs: words } = wordsOf(v)
  const hundredths = (share: number) => String(Math.round(share * 100))
  const [, ...heard] = belief.steps
  const items = belief.steps.map(({ signal, date, answers, share }) => {
    const found = model.signals.find((candidate) => candidate.id === signal)
    const lead =
      signal === undefined
        ? words.start
        : `${wordsOf(v).date(date)} – ${found ? v.text(found.label) : signal}.`
    const weights = signal === undefined ? [] : answers
    return {
      text: say({ kind: 'strong', text: lead }, found && v.basis(found.basis)),
      items: [
        ...weights.flatMap(({ question, answers: rows }) =>
          rows.map(
            ({ answer, weight }): Sentence => [
              words.weight(v.answer(question, answer), hundredths(weight)),
            ],
          ),
        ),
        ...(share === undefined ? [] : [[words.share(hundredths(share))]]),
      ],
    }
  })
  const strongest = model.signals.find((candidate) => candidate.id === belief.strongest)
  return [
    { kind: 'heading', text: [words.heading] },
    {
      kind: 'paragraph',
      text: say(
        heard.length === 0 && words.none,
        words.meaning,
        strongest && words.strongest(wordsOf(v).quoted(v.text(strongest.label))),
        belief.test !== undefined && wordsOf(v).robust.tested(belief.test),
      ),
    },
    { kind: 'list', items },
  ]
}

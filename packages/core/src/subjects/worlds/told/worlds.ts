/** Findings over many readings, in words: counts with their totals, never a bare share. */

import type { Model } from '../../../model/model.ts'
import type { Block, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { beliefTold } from './beliefs.ts'
import { fitTold } from './fit.ts'
import { type QuestionsTold, type RobustnessTold, robustnessTold } from './robustness.ts'

type Robustness = FindingOf<'robustness'>

export function explainRobustness(model: Model, robustness: Robustness, v: Vocabulary): Block[] {
  const { robust: words } = wordsOf(v)
  const told = robustnessTold(model, robustness, v)
  const [verdict = '', ...unsaid] = told.verdict.lines
  const { influence, pairs, worths, regions } = told
  const isByCases = robustness.alone !== undefined
  const hanging = influence ? influenceBlocks(influence, isByCases, v) : []
  return [
    { kind: 'heading', text: [words.heading] },
    { kind: 'paragraph', text: [words.tested(robustness.test)] },
    {
      kind: 'paragraph',
      text: say(
        { kind: 'strong', text: verdict },
        { kind: 'term', text: words.term },
        ...unsaid,
        ...told.reached,
        told.asWritten,
        told.flip,
        told.fitting,
      ),
    },
    ...(isByCases ? [] : hanging),
    ...(pairs && pairs.questions.length > 0 ? influenceBlocks(pairs, false, v) : []),
    ...(worths ? worthBlocks(worths) : []),
    ...(regions ? regionBlocks(regions) : []),
    ...(isByCases ? hanging : []),
    ...(isByCases ? [] : failingBlocks(robustness, v)),
  ]
}

/** Each question with its answers: counted by cases in a line, drawn one below the other. */
function influenceBlocks(
  { head, questions, said }: QuestionsTold,
  isInLine: boolean,
  v: Vocabulary,
): Block[] {
  const { robust: words, number } = wordsOf(v)
  const items = questions.map(({ text, answers }) => {
    if (!isInLine)
      return {
        text: [text],
        items: answers.map(
          ({ text: answer, count, trueCount }): Sentence => [
            `${answer} – ${words.holdsIn(number(trueCount), number(count))}`,
          ],
        ),
      }
    const counts = answers.map(({ label, count, trueCount }) =>
      words.perAnswer(`${label}:`, number(trueCount), number(count)),
    )
    return { text: [`${text} – ${counts.join('; ')}`] }
  })
  return [
    { kind: 'heading', text: [head] },
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
    ...(said.length > 0 ? [{ kind: 'paragraph', text: say(...said) } as const] : []),
  ]
}

function worthBlocks({ head, lead, items }: NonNullable<RobustnessTold['worths']>): Block[] {
  return [{ kind: 'heading', text: [head] }, { kind: 'paragraph', text: [lead] }, ...listOf(items)]
}

function regionBlocks({
  head,
  fails,
  close,
  holds,
}: NonNullable<RobustnessTold['regions']>): Block[] {
  const paragraph = (text: string | undefined): Block[] =>
    text === undefined ? [] : [{ kind: 'paragraph', text: [text] }]
  return [
    { kind: 'heading', text: [head] },
    ...paragraph(fails.lead),
    ...listOf(fails.items),
    ...paragraph(close),
    ...paragraph(holds?.lead),
    ...listOf(holds?.items ?? []),
  ]
}

function listOf(items: readonly string[]): Block[] {
  return items.length === 0
    ? []
    : [{ kind: 'list', items: items.map((text) => ({ text: [text] })) }]
}

/** Of readings that were drawn those in which it fails, where regions are told. */
function failingBlocks({ failing, regions }: Robustness, v: Vocabulary): Block[] {
  if (failing.length === 0 || regions.length === 0) return []
  const { robust: words } = wordsOf(v)
  return [
    { kind: 'heading', text: [words.failing] },
    ...listOf(failing.map((answers) => v.answers(answers))),
  ]
}

export function explainWorldFit(
  model: Model,
  fit: FindingOf<'world-fit'>,
  findings: readonly Finding[],
  v: Vocabulary,
): Block[] {
  const { worldFit: words, number } = wordsOf(v)
  const told = fitTold(model, fit, v)
  const facts = told.facts.map(({ text, basis }) => ({
    text: say(text, basis.length > 0 && v.basis(basis)),
  }))
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
    { kind: 'heading', text: [told.head] },
    {
      kind: 'paragraph',
      text: say(
        { kind: 'strong', text: told.verdict },
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

/** How weights move from signal to signal; those at the start are all alike and not told. */
export function explainBelief(model: Model, belief: FindingOf<'belief'>, v: Vocabulary): Block[] {
  const told = beliefTold(model, belief, v)
  const items = told.steps.map(({ signal, lead, weights, share }) => {
    const found = model.signals.find((candidate) => candidate.id === signal)
    const shown = signal === undefined ? [] : weights.flatMap((one) => one.answers)
    return {
      text: say({ kind: 'strong', text: lead }, found && v.basis(found.basis)),
      items: [...shown.map(({ text }): Sentence => [text]), ...(share ? [[share.text]] : [])],
    }
  })
  return [
    { kind: 'heading', text: [told.head] },
    {
      kind: 'paragraph',
      text: say(told.none, told.meaning, told.strongest, told.tested, ...told.reached),
    },
    { kind: 'list', items },
  ]
}

/** Plans as packages, in words: what each means to whom, which is fair, what the tests say. */
import type { Model } from '../../../model/model.ts'
import type { Block, Sentence } from '../../../voice/explanation.ts'
import { whyUnsaid } from '../../../voice/unstated.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { besideItem } from './beside.ts'
import { type Naming, namingOf } from './package-names.ts'

type Package = FindingOf<'package'>
type Choice = FindingOf<'package-choice'>
type Summary = FindingOf<'packages'>

export function explainPackages(
  model: Model,
  findings: readonly Finding[],
  v: Vocabulary,
): Block[] {
  const { packages: words } = wordsOf(v)
  const [summary] = findings.filter((one) => one.kind === 'packages')
  if (summary === undefined) return []
  const nameOf = namingOf(model, findings, v)
  const beside = findings.filter((one) => one.kind === 'package-beside-plan')
  const choices = findings.filter((one) => one.kind === 'package-choice')
  const packages = findings.filter((one) => one.kind === 'package')
  return [
    { kind: 'heading', text: [words.heading] },
    leadOf(model, summary, v),
    { kind: 'heading', text: [words.beside] },
    { kind: 'list', items: beside.map((one) => besideItem(one, nameOf, v)) },
    { kind: 'heading', text: [words.fair] },
    ...(choices.length > 0 ? fairOf(summary, choices, nameOf, v) : neededFor(summary, v)),
    { kind: 'heading', text: [words.table] },
    ...(choices.length > 0 ? [{ kind: 'paragraph', text: [words.gains] } as const] : []),
    tableOf(summary, packages, nameOf, v),
    { kind: 'paragraph', text: say(words.limits, words.ordinal) },
  ]
}

function leadOf(model: Model, one: Summary, v: Vocabulary): Block {
  const { packages: words, number } = wordsOf(v)
  const text = say(
    { kind: 'strong', text: words.count(number(one.acceptable), number(one.count)) },
    one.acceptable === 1 ? words.onlyToday : words.efficient(number(one.efficient)),
    { kind: 'term', text: words.efficientTerm },
    words.parties(v.list(one.parties.map((id) => v.actor(id)))),
    whyUnsaid(model, one.parties, v),
    one.contrary > 0 && words.contrary(number(one.contrary)),
  )
  return { kind: 'paragraph', text }
}

/** Without amounts there is an order and no more. */
function neededFor({ missing }: Summary, v: Vocabulary): Block[] {
  const { packages: words, number } = wordsOf(v)
  const count = missing.reduce((sum, one) => sum + one.statements.length, 0)
  const items = missing.map(({ actor, statements }) => ({
    text: [
      words.lacking(
        v.actor(actor),
        v.list(statements.map((id) => wordsOf(v).quoted(v.statement(actor, id)))),
      ),
    ],
  }))
  return [
    { kind: 'paragraph', text: [words.needed(number(count))] },
    { kind: 'list', items },
  ]
}

function fairOf(
  { ranges }: Summary,
  choices: readonly Choice[],
  nameOf: Naming,
  v: Vocabulary,
): Block[] {
  const { packages: words, number } = wordsOf(v)
  const chosen = new Set(choices.map((one) => one.state))
  const [first] = choices
  const lead =
    first && chosen.size === 1
      ? words.sameChoice(nameOf(first.state))
      : words.otherChoices(number(chosen.size))
  const columns = [
    words.idea,
    words.chooses,
    ...(first?.gains ?? []).map(({ actor }) => words.gets(v.actor(actor))),
    ...(ranges > 0 ? [words.elsewhere] : []),
  ]
  const rows = choices.map((one): Sentence[] => [
    [words.ideas[one.idea]],
    [nameOf(one.state)],
    ...one.gains.map(({ gain, most }): Sentence => [most > 0 ? share(gain / most, v) : '–']),
    ...(ranges > 0 ? [[one.elsewhere.map(nameOf).join('; ') || words.nothing]] : []),
  ])
  return [
    {
      kind: 'paragraph',
      text: say(lead, ranges > 0 ? words.middle(number(ranges)) : words.exact, words.unit),
    },
    { kind: 'table', columns: columns.map((one) => [one]), rows },
  ]
}

function share(part: number, v: Vocabulary): string {
  return v.words.amount(Number(part.toFixed(2)))
}

function tableOf(
  { parties }: Summary,
  packages: readonly Package[],
  nameOf: Naming,
  v: Vocabulary,
): Block {
  const { packages: words } = wordsOf(v)
  const columns = [
    words.package,
    ...parties.map((id) => v.actor(id)),
    words.refused,
    words.bettered,
  ]
  return {
    kind: 'table',
    columns: columns.map((one) => [one]),
    rows: packages.map((one) => rowOf(one, nameOf, v)),
  }
}

function rowOf(one: Package, nameOf: Naming, v: Vocabulary): Sentence[] {
  const { packages: words, number } = wordsOf(v)
  const more = one.places.length - 1
  const worse = one.parties.filter(({ than }) => than === 'worse').map(({ actor }) => actor)
  const refused = worse.length === 0 ? words.nobody : worse.map((id) => v.actor(id)).join(', ')
  const sure = one.byAmounts?.bettered
  return [
    say(nameOf(one.state), more > 0 && words.also(number(more))),
    ...one.parties.map((party): Sentence => [partyText(party, v)]),
    [
      [refused, one.byAmounts && words.byAmounts[one.byAmounts.acceptable]]
        .filter(Boolean)
        .join('; '),
    ],
    [
      [
        one.bettered === undefined ? words.nothing : nameOf(one.bettered),
        ...(sure === undefined ? [] : [words.sureBettered(nameOf(sure))]),
      ].join('; '),
    ],
  ]
}

function partyText({ than, gain }: Package['parties'][number], v: Vocabulary): string {
  const { packages: words, amount } = wordsOf(v)
  if (gain === undefined || (gain[0] === 0 && gain[1] === 0)) return words.than[than]
  const [low, high] = gain
  const text = low === high ? amount(low) : words.range(amount(low), amount(high))
  return words.gain(words.than[than], text)
}

/** The page about a plan that has begun: the answer, the promises, and what belongs below them. */
import type { Model } from '../../../model/model.ts'
import type { Block, Item } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingKind, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { promiseGrid } from './promises.ts'
import { servingItems } from './serving.ts'
import { turnedClaimItems } from './turned-claims.ts'

export { type PromiseTold, promiseGrid, promisesTold } from './promises.ts'

type Findings = readonly { readonly kind: string }[]

export function explainMonitoring(model: Model, findings: Findings, v: Vocabulary): Block[] {
  const [progress] = ofKind(findings, 'progress')
  if (progress === undefined) return []
  return [
    ...glanceBlocks(findings, progress, v),
    ...changedBlocks(model, findings, v, 'all'),
    ...stageBlocks(progress, v),
    ...answerBlocks(findings, v),
    ...lapseBlocks(findings, v),
    ...trustBlocks(findings, v),
    ...foreseenBlocks(findings, v),
    ...watchBlocks(model, findings, progress.inbox, v),
    ...coderBlocks(findings, v),
    { kind: 'paragraph', text: [wordsOf(v).monitoring.scale] },
  ]
}

/** What stands on the short page too. */
export function monitoringGlance(model: Model, findings: Findings, v: Vocabulary): Block[] {
  const [progress] = ofKind(findings, 'progress')
  if (progress === undefined) return []
  const foreseen = foreseenBlocks(findings, v)
  return [
    ...glanceBlocks(findings, progress, v),
    ...changedBlocks(model, findings, v, 'short'),
    ...foreseen.slice(1),
  ]
}

export function ofKind<K extends FindingKind>(findings: Findings, kind: K): FindingOf<K>[] {
  return findings.filter((one): one is FindingOf<K> => one.kind === kind)
}

function glanceBlocks(findings: Findings, progress: FindingOf<'progress'>, v: Vocabulary): Block[] {
  const promises = ofKind(findings, 'promise')
  const { monitoring: words } = wordsOf(v)
  const isEmpty = promises.every(({ records, due }) => records.length === 0 && !due)
  return [
    {
      kind: 'paragraph',
      text: say(
        { kind: 'strong', text: leadOf(progress, promises, v) },
        ...underOf(progress, promises, v),
        isEmpty && words.empty,
        { kind: 'term', text: words.term },
      ),
    },
    ...(isEmpty ? [] : [promiseGrid(promises, v)]),
  ]
}

export function leadOf(
  { plan, day }: FindingOf<'progress'>,
  promises: readonly FindingOf<'promise'>[],
  v: Vocabulary,
): string {
  const { monitoring: words, number } = wordsOf(v)
  const name = v.plan(plan)
  const when = v.words.date(day)
  const kept = promises.filter(({ is }) => is === 'kept').length
  if (promises.every(({ records }) => records.length === 0)) return words.nothing(name, when)
  const all = number(promises.length)
  return kept === 0 ? words.noneKept(all, name, when) : words.kept(number(kept), all, name, when)
}

export function underOf(
  { possible, day }: FindingOf<'progress'>,
  promises: readonly FindingOf<'promise'>[],
  v: Vocabulary,
): string[] {
  const { monitoring: words } = wordsOf(v)
  const named = (is: FindingOf<'promise'>['is']) =>
    promises.filter((one) => one.is === is).map((one) => v.setting(one))
  const [broken, back, late] = [named('broken'), named('taken-back'), named('late')]
  const [next] = promises
    .filter(({ is, due = '' }) => is === 'soon' && due >= day)
    .toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))
  const isDated = promises.some(({ due }) => due !== undefined)
  return [
    ...(broken.length > 0 ? [words.broken(v.list(broken))] : []),
    ...(back.length > 0 ? [words.back(v.list(back))] : []),
    ...(late.length > 0 ? [words.late(v.list(late))] : []),
    ...(next?.due === undefined
      ? isDated
        ? [words.nothingDue]
        : []
      : [words.next(v.setting(next), v.actor(next.by), v.words.date(next.due))]),
    ...(possible ? [] : [words.impossible]),
  ]
}

function section(title: string, items: readonly Item[]): Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: [title] },
    { kind: 'list', items },
  ]
}

function stageBlocks({ plan, stages }: FindingOf<'progress'>, v: Vocabulary): Block[] {
  const items = stages.map((one): Item => {
    const name = { kind: 'strong', text: `${v.stage(plan, one.stage)}:` } as const
    return { text: say(name, `${stageSaid(plan, one, v)}.`) }
  })
  return section(wordsOf(v).monitoring.stages, items)
}

/** How one stage stands, and since when. */
export function stageSaid(
  plan: string,
  { is, reachedOn, due, gate, fallback }: FindingOf<'progress'>['stages'][number],
  v: Vocabulary,
): string {
  const { monitoring: words } = wordsOf(v)
  return [
    words.stageIs[is],
    // What was reached and broken later is not broken since then.
    ...(reachedOn === undefined || is !== 'stands' ? [] : [words.since(v.words.date(reachedOn))]),
    ...(due === undefined ? [] : [words.dueOn(v.words.date(due))]),
    ...(gate === false ? [words.gateShut] : []),
    ...(fallback === undefined ? [] : [words.fallback(v.stage(plan, fallback))]),
  ].join('; ')
}

export function answerBlocks(findings: Findings, v: Vocabulary): Block[] {
  const { monitoring: words } = wordsOf(v)
  const broken = ofKind(findings, 'promise').filter(({ is }) => is === 'broken')
  const items = broken.map(({ breachAnswer, ...promise }): Item => {
    const name = v.setting(promise)
    if (breachAnswer === undefined || breachAnswer.settings.length === 0)
      return { text: [words.noAnswer(name)] }
    const { settings, by, between } = breachAnswer
    const named = (value: boolean) =>
      settings.filter((one) => one.value === value).map(({ option }) => v.option(option))
    const [back, done] = [named(false), named(true)]
    return {
      text: say(
        back.length > 0 && words.answer(name, v.allNamed(by), v.list(back)),
        done.length > 0 && words.answerDone(name, v.allNamed(by), v.list(done)),
        between && words.between(v.words.date(between[0]), v.words.date(between[1])),
      ),
    }
  })
  return [...section(words.answers, items), ...servingBlocks(findings, v)]
}

/** Whom breaking what is kept or next would serve, and what would follow. */
function servingBlocks(findings: Findings, v: Vocabulary): Block[] {
  return section(wordsOf(v).monitoring.serving, servingItems(ofKind(findings, 'promise'), v))
}

export function lapseBlocks(findings: Findings, v: Vocabulary): Block[] {
  const { monitoring: words } = wordsOf(v)
  const items = ofKind(findings, 'lapse').map((one): Item => {
    const day = v.words.date(one.on)
    const said = one.then === 'ends' ? words.ends : words.returns
    const { without, with: standing } = one
    const left =
      without === undefined
        ? words.withoutNothing
        : without.stage === standing?.stage && without.test === standing.test
          ? words.withoutSame
          : words.without(v.stage(one.plan, without.stage), partiesSaid(without.parties, v))
    return { text: say(said(v.setting(one), day), left) }
  })
  return section(words.lapses, items)
}

export function partiesSaid(parties: readonly string[], v: Vocabulary): string {
  return parties.map((one) => v.actor(one)).join(', ')
}

export function foreseenBlocks(findings: Findings, v: Vocabulary): Block[] {
  const { monitoring: words } = wordsOf(v)
  const [compared] = ofKind(findings, 'foresight')
  if (compared === undefined) return []
  const { plan, foreseen } = compared
  const now = ofKind(findings, 'foreseen').find((one) => !one.first)
  const happened = now?.happened
  return [
    { kind: 'heading', text: [words.foreseen] },
    {
      kind: 'paragraph',
      text: say(
        foreseen === undefined
          ? words.beforeNothing
          : words.before(v.stage(plan, foreseen.stage), partiesSaid(foreseen.parties, v)),
        happened === undefined
          ? words.unbroken
          : words.happened(
              v.stage(plan, happened.stage),
              v.list(happened.options.map((one) => v.option(one))),
              partiesSaid(happened.parties, v),
              v.words.date(happened.date),
            ),
        happened?.contested && words.disputed,
        compared.compared === 'right' && happened === undefined
          ? words.rightNothing
          : words.compared[compared.compared],
        ...nowSaid(now, v),
      ),
    },
  ]
}

function nowSaid(now: FindingOf<'foreseen'> | undefined, v: Vocabulary): string[] {
  const { monitoring: words } = wordsOf(v)
  if (now === undefined || !now.possible) return []
  const { weakest, plan } = now
  if (weakest === undefined) return [words.nowNothing]
  return [words.now(v.stage(plan, weakest.stage), partiesSaid(weakest.parties, v))]
}

/** `short`: new signals are counted, and not named. */
export function changedBlocks(
  model: Model,
  findings: Findings,
  v: Vocabulary,
  how: 'all' | 'short',
): Block[] {
  const [changed] = ofKind(findings, 'changed')
  if (changed === undefined) return []
  const { monitoring: words, number } = wordsOf(v)
  const { records, signals, promises, verdicts, since } = changed
  const item = (text: string): Item => ({ text: [text] })
  const names = signals.map((id) => signalSaid(model, id, v))
  return section(words.changed(v.words.date(since)), [
    ...(records.length + signals.length === 0 ? [item(words.nothingChanged)] : []),
    ...(records.length > 0
      ? [item(words.newRecords(number(records.length), records.length === 1))]
      : []),
    ...(names.length > 0 && how === 'all' ? [item(words.newSignals(names.join('; ')))] : []),
    ...(names.length > 0 && how === 'short'
      ? [item(words.signalCount(number(names.length), names.length === 1))]
      : []),
    ...promises.map((one) =>
      item(words.was(v.setting(one), words.is[one.before], words.is[one.after])),
    ),
    ...(verdicts.length === 0 ? [item(words.noVerdict)] : []),
    ...verdicts.map(({ plan, test, after }) =>
      item(words.verdict(v.plan(plan), words.tests[test], after)),
    ),
    ...turnedClaimItems(model, findings, v),
  ])
}

function signalSaid(model: Model, id: string, v: Vocabulary): string {
  const found = model.signals.find((one) => one.id === id)
  return found ? v.text(found.label) : id
}

export function watchBlocks(
  model: Model,
  findings: Findings,
  inbox: readonly string[],
  v: Vocabulary,
): Block[] {
  const { monitoring: words, number } = wordsOf(v)
  const watched = ofKind(findings, 'watched')
  const names = (ids: readonly string[]) => ids.map((id) => signalSaid(model, id, v)).join('; ')
  const items = watched.flatMap(({ question, answers }) =>
    answers.map((one): Item => {
      const ways = [
        ...(one.for.length > 0 ? [words.for(names(one.for))] : []),
        ...(one.against.length > 0 ? [words.against(names(one.against))] : []),
        ...(one.both.length > 0 ? [words.both(names(one.both))] : []),
      ]
      const answer = model.questions
        .find(({ id }) => id === question)
        ?.answers.find(({ id }) => id === one.answer)
      const sights = one.sights.map(({ sight, signals }) => {
        const found = answer?.watch?.find(({ id }) => id === sight)
        const name = found ? v.text(found.label) : sight
        return [signals.length > 0 ? words.seen(name, names(signals)) : words.unseen(name)]
      })
      return {
        text: say(
          {
            kind: 'strong',
            text: `${v.question(question)} – ${v.answerLabel(question, one.answer)}:`,
          },
          `${ways.length > 0 ? ways.join('. ') : words.noSignal}.`,
        ),
        ...(sights.length > 0 && { items: sights }),
      }
    }),
  )
  const waiting: Item[] =
    inbox.length === 0
      ? []
      : [
          {
            text: [words.inbox(number(inbox.length), inbox.length === 1)],
            items: inbox.map((id) => [signalSaid(model, id, v)]),
          },
        ]
  const blocks = section(words.watched, [...items, ...waiting])
  return items.length > 0 ? [...blocks, { kind: 'paragraph', text: [words.person] }] : blocks
}

export function trustBlocks(findings: Findings, v: Vocabulary): Block[] {
  const { monitoring: words, number, chance } = wordsOf(v)
  const range = ([low, high]: readonly [number, number]) =>
    low === high ? chance(low) : `${chance(low)}–${chance(high)}`
  const items = ofKind(findings, 'trusting').map(
    ({ by, toward, before, after, kept, broken }): Item => ({
      text: say(
        words.trusting(v.named(by), v.named(toward), range(before), range(after)),
        words.counted(number(kept), number(broken)),
      ),
    }),
  )
  return section(words.trust, items)
}

export function coderBlocks(findings: Findings, v: Vocabulary): Block[] {
  const { monitoring: words, number, amount } = wordsOf(v)
  const items = ofKind(findings, 'coders').map(({ coders, count, same, kappa, weighted }): Item => {
    const said = words.agree(coders[0], coders[1], number(count), number(same))
    const beyond =
      kappa === undefined || weighted === undefined
        ? words.noKappa
        : words.kappa(amount(kappa), amount(weighted))
    return { text: say(said, beyond) }
  })
  return section(words.coders, items)
}

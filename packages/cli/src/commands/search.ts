/** `search`: from possible commitments to the ladders that pass; or the smallest repairs. */
import { answer, type Model, nearest, planText, type QuestionInput } from '@stufenplan/core'
import { ask, loadModel, printed, refuse, type Worldless, wholeQuestion } from '../call/asking.ts'
import { budgetOf } from '../call/budget.ts'
import {
  askingFlags,
  type Call,
  type Command,
  type Exit,
  type FlagHelp,
  listFlag,
  meant,
  oneWord,
  refuseUnused,
  UsageError,
  wholeNumber,
  wordOf,
} from '../call/command.ts'
import { field } from '../call/flags-of-question.ts'
import { namesIn } from '../call/names-in.ts'
import { askOverWorlds, worldsFlags } from '../call/over-worlds.ts'
import { fullFlag } from '../call/page-text.ts'
import { stakesFlags } from '../call/stakes-flags.ts'
import { ladderFlags, laddersFields, orderedIn, searchLadders } from './ladders.ts'
import { answeringFlags, answeringFrom } from './plan.ts'

type Search = Extract<QuestionInput, { kind: 'search' }>

const test = field(['search', 'repair', 'inverse'], 'test')
const listedMax = field(['search', 'repair'], 'listedMax')
const stagesMax = field('search', 'stagesMax')
const changesMax = field('repair', 'changesMax')
const by = field('search', 'by')

export const testFlag: FlagHelp = {
  type: 'string',
  help: 'gains count step by step or against today',
  fills: test,
}

export function testFrom(call: Call): Search['test'] {
  return oneWord(call, 'test', test)
}

export const search: Command = {
  name: 'search',
  usage: 'MODEL',
  help: 'which orders of commitments would be entered and hold; what blocks where none would',
  flags: {
    ...askingFlags,
    full: fullFlag,
    bundles: {
      type: 'string',
      value: 'A+B,C',
      help: 'commitments that come together',
      fills: field('search', 'bundles'),
    },
    first: {
      type: 'string',
      value: 'A<B',
      help: 'prerequisites: A in an earlier stage than B',
      fills: field('search', 'first'),
      fillsElse: { 'with --stakes': laddersFields.first },
    },
    goal: {
      type: 'string',
      value: 'FORMULA',
      help: 'where a ladder ends; else all is carried out',
      fills: field('search', 'goal'),
    },
    stages: {
      type: 'string',
      value: 'N',
      help: 'at most N stages',
      fills: stagesMax,
      fillsElse: { 'with --stakes': laddersFields.stagesMax },
    },
    test: testFlag,
    by: { type: 'string', value: 'A,B', help: 'compare by', fills: by },
    stakes: {
      type: 'string',
      value: 'PLAN',
      help: "orders of a plan's commitments whose stages would pay to keep, by worths",
      fills: laddersFields.plan,
    },
    ...ladderFlags,
    repair: {
      type: 'string',
      value: 'PLAN',
      help: 'the smallest changes that make a plan pass',
      fills: field('repair', 'plan'),
    },
    changes: {
      type: 'string',
      value: 'N',
      help: 'with --repair: at most N changes',
      needs: 'repair',
      fills: changesMax,
    },
    list: listFlag({ fills: listedMax }),
    robust: { type: 'boolean', help: 'in how many readings each ladder found passes' },
    ...worldsFlags,
    ...answeringFlags,
    ...stakesFlags,
  },
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const shared = {
      ...answeringFrom(call),
      test: testFrom(call),
      listedMax: wholeNumber(call, 'list', listedMax),
    }
    const { repair, stakes } = call.flags
    refuseOtherWays(call)
    if (typeof stakes === 'string') return searchLadders(call, loaded.model, stakes)
    if (typeof repair === 'string') {
      const changes = wholeNumber(call, 'changes', changesMax)
      const asked = { kind: 'repair' as const, ...shared, plan: repair, changesMax: changes }
      return ask(call, loaded.model, asked, ({ findings }) =>
        findings.some((one) => one.kind === 'repairs' && one.size === undefined),
      )
    }
    const asked = {
      kind: 'search' as const,
      ...shared,
      bundles: namesIn(call, 'bundles'),
      first: orderedIn(call),
      goal: wordOf(call, 'goal'),
      stagesMax: wholeNumber(call, 'stages', stagesMax),
      by: criteriaFrom(call),
    }
    if (call.flags.robust === true) return searchOverWorlds(call, loaded.model, asked)
    return ask(call, loaded.model, asked, ({ findings }) =>
      findings.some((one) => one.kind === 'search' && one.passingCount === 0),
    )
  },
}

/** There are four ways to search, and each has flags that the others have no use for. */
function refuseOtherWays(call: Call): void {
  const { repair, stakes, robust } = call.flags
  const orders = ['bundles', 'goal', 'by', 'robust', ...Object.keys(worldsFlags)]
  if (stakes !== undefined)
    refuseUnused(call, ['repair', 'rule', 'test', 'list', ...orders], {
      en: '--stakes searches by worths.',
      de: '--stakes sucht nach Werten.',
    })
  else if (repair !== undefined)
    refuseUnused(call, ['first', 'stages', ...orders, ...Object.keys(stakesFlags)], {
      en: '--repair changes one plan.',
      de: '--repair ändert einen Plan.',
    })
  else {
    refuseUnused(call, Object.keys(stakesFlags), {
      en: 'this search is by orders and not by worths (--stakes PLAN).',
      de: 'diese Suche geht nach Ordnungen und nicht nach Werten (--stakes PLAN).',
    })
    if (robust === undefined)
      refuseUnused(call, Object.keys(worldsFlags), {
        en: 'readings are counted with --robust.',
        de: 'Lesarten zählt --robust.',
      })
  }
}

/** The ladders found in one reading, each tried in all. */
function searchOverWorlds(call: Call, model: Model, asked: Worldless<Search>): Exit {
  const answered = answer(model, wholeQuestion(call, model, asked), budgetOf(call))
  if ('problems' in answered) return refuse(call, answered)
  if (answered.findings.some((one) => one.kind === 'unfinished'))
    return printed(call, model, answered, () => false)
  const plans = answered.findings.flatMap((finding) =>
    finding.kind === 'ladder' ? [planText(finding.stages.map((stage) => stage.set))] : [],
  )
  if (plans.length > 0) return askOverWorlds(call, { kind: 'robust-plans', plans }, () => false)
  return printed(call, model, answered, () => true)
}

function criteriaFrom(call: Call): Search['by'] {
  const given = namesIn(call, 'by')
  if (given.length === 0) return undefined
  const criteria = by.values
  const known = criteria.filter((one) => given.includes(one))
  const strange = given.find((name) => !known.some((criterion) => criterion === name))
  if (strange !== undefined) {
    const near = meant(nearest(strange, criteria))
    throw new UsageError({
      en: `--by knows ${criteria.join(', ')}, not "${strange}".${near.en}`,
      de: `--by kennt ${criteria.join(', ')}, nicht „${strange}“.${near.de}`,
    })
  }
  return known
}

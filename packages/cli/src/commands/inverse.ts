/** `inverse`: which preferences would turn a plan's verdict over, or keep an actor in a state. */
import type { Model } from '@stufenplan/core'
import { ask, loadModel } from '../call/asking.ts'
import {
  askingFlags,
  type Call,
  type Command,
  type Exit,
  listFlag,
  refuseUnused,
  UsageError,
  wholeNumber,
} from '../call/command.ts'
import { field } from '../call/flags-of-question.ts'
import { answeringFlags, answeringFrom, plansOf } from './plan.ts'
import { testFlag, testFrom } from './search.ts'

const ofPlans = { listedMax: field('inverse', 'listedMax') }
const ofStates = {
  listedMax: field('inverse-state', 'listedMax'),
  concept: field('inverse-state', 'concept'),
}

export const inverse: Command = {
  name: 'inverse',
  usage: 'MODEL PLAN|STATE [ACTOR]',
  help: 'what would have to be wanted: for a plan to pass or break, or for an actor to stay',
  flags: {
    ...askingFlags,
    test: testFlag,
    list: listFlag({ fills: ofPlans.listedMax, fillsElse: { 'with STATE': ofStates.listedMax } }),
    concept: {
      type: 'string',
      value: 'NAME',
      help: 'for a state',
      fills: ofStates.concept,
    },
    ...answeringFlags,
  },
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const { model } = loaded
    const [, named] = call.words
    if (named === undefined) {
      throw new UsageError({
        en: `"inverse" needs a state, such as today, or a plan of the model: ${plansOf(model).en}.`,
        de: `„inverse“ braucht einen Zustand, etwa today, oder einen Plan des Modells: ${plansOf(model).de}.`,
      })
    }
    const isPlan = model.plans.some((one) => one.id === named)
    return isPlan ? ofPlan(call, model, named) : ofState(call, model, named)
  },
}

function ofPlan(call: Call, model: Model, plan: string): Exit {
  refuseUnused(call, ['concept'], {
    en: 'a plan is asked about, and concepts are about a state.',
    de: 'gefragt ist nach einem Plan, und Begriffe gelten einem Zustand.',
  })
  const [, , actor] = call.words
  if (actor !== undefined)
    throw new UsageError({
      en: `"${actor}" is not used: an actor belongs to a state, and "${plan}" is a plan. Leave it out.`,
      de: `„${actor}“ findet keine Verwendung: Ein Akteur gehört zu einem Zustand, und „${plan}“ ist ein Plan. Weglassen.`,
    })
  const listedMax = wholeNumber(call, 'list', ofPlans.listedMax)
  const asked = { kind: 'inverse' as const, plan, listedMax, test: testFrom(call) }
  return ask(call, model, { ...asked, ...answeringFrom(call) }, ({ findings }) =>
    findings.some((one) => one.kind === 'inverse' && !one.passes && one.count === 0),
  )
}

function ofState(call: Call, model: Model, state: string): Exit {
  refuseUnused(call, ['test', 'rule', 'unseen'], {
    en: `"${state}" is no plan, and this is about a plan.`,
    de: `„${state}“ ist kein Plan, und dies gilt einem Plan.`,
  })
  const concept = conceptFrom(call)
  const listedMax = wholeNumber(call, 'list', ofStates.listedMax)
  const [, , actor] = call.words
  return ask(call, model, { kind: 'inverse-state', state, actor, concept, listedMax })
}

function conceptFrom({ flags }: Call) {
  const { concept: given } = flags
  if (given === undefined) return undefined
  const { values } = ofStates.concept
  const found = values.find((one) => one === given)
  if (found !== undefined) return found
  throw new UsageError({
    en: `--concept is one of ${values.join(', ')}, not "${given}".`,
    de: `--concept ist eines von ${values.join(', ')}, nicht „${given}“.`,
  })
}

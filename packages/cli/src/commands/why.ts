/** `why`: one actor in one state, or one margin of a plan, down to the sources. */
import { ask, loadModel } from '../call/asking.ts'
import {
  askingFlags,
  type Call,
  type Command,
  isOn,
  refuseUnused,
  UsageError,
} from '../call/command.ts'
import { conceptFlags, perceivedFlag, termsFrom } from '../call/concept-flags.ts'
import { stakesFlags, stakesFrom } from '../call/stakes-flags.ts'
import { answeringFlags, answeringFrom } from './plan.ts'

export const why: Command = {
  name: 'why',
  usage: 'MODEL STATE ACTOR | MODEL PLAN STAGE ACTOR',
  help: 'why an actor (or A+B together) would or would not leave a state, or break a stage of a plan',
  flags: {
    ...askingFlags,
    ...conceptFlags,
    ...answeringFlags,
    ...stakesFlags,
    perceived: perceivedFlag,
  },
  run(call) {
    const [, state, actor, party] = call.words
    if (state === undefined || actor === undefined)
      throw new UsageError({
        en: '"why" needs a model, a state (such as today) and an actor; or a plan, a stage and an actor.',
        de: '„why“ braucht ein Modell, einen Zustand (etwa today) und einen Akteur; oder einen Plan, eine Stufe und einen Akteur.',
      })
    if (party !== undefined) return whyMargin(call, { plan: state, stage: actor, party })
    refuseUnused(call, [...Object.keys(answeringFlags), ...Object.keys(stakesFlags)], {
      en: 'it is about a stage of a plan (MODEL PLAN STAGE ACTOR), and a state is named.',
      de: 'es gilt der Stufe eines Plans (MODELL PLAN STUFE AKTEUR), und ein Zustand ist genannt.',
    })
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const { perActor, ...terms } = termsFrom(call)
    const concept = perActor?.[actor] ?? terms.concept
    const own = { ...terms, perceived: isOn(call, 'perceived'), concept }
    return ask(call, loaded.model, { kind: 'why', ...own, state, actor })
  },
}

/** The margin of one party at one stage: how it comes about, and what its numbers rest on. */
function whyMargin(call: Call, asked: { plan: string; stage: string; party: string }) {
  refuseUnused(call, [...Object.keys(conceptFlags), 'perceived'], {
    en: 'it is about a state (MODEL STATE ACTOR), and a stage of a plan is named.',
    de: 'es gilt einem Zustand (MODELL ZUSTAND AKTEUR), und die Stufe eines Plans ist genannt.',
  })
  const loaded = loadModel(call)
  if ('exit' in loaded) return loaded.exit
  return ask(call, loaded.model, {
    kind: 'plan',
    ...asked,
    ...answeringFrom(call),
    ...stakesFrom(call),
  })
}

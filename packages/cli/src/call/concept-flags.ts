/** The flags that say what exactly "stable" means; `stable` and `why` share them. */
import { type Concept, conceptsWithHorizon, nearest, oneOf, type Terms } from '@stufenplan/core'
import {
  type Call,
  eitherOf,
  type FlagHelp,
  meant,
  oneWord,
  UsageError,
  wholeNumber,
} from './command.ts'
import { field } from './flags-of-question.ts'

const judging = ['stable', 'paths', 'moves', 'why'] as const
const concept = field(judging, 'concept')
const horizon = field(judging, 'horizon')
const degree = field(judging, 'degree')
const unknown = field(judging, 'unknown')
const attitudes = field(judging, 'attitudes')

export const conceptFlags: Readonly<Record<string, FlagHelp>> = {
  concept: {
    type: 'string',
    value: 'NAME',
    help: 'what is expected of others, for one actor otherwise as in seq,A=gmr',
    fills: concept,
  },
  horizon: {
    type: 'string',
    value: 'N',
    help: `for the concept "${oneOf(conceptsWithHorizon)}": moves to go`,
    fills: horizon,
  },
  degree: { type: 'string', value: 'N', fills: degree },
  unknown: {
    type: 'string',
    help: 'how preferences of unknown direction are read; without it they rank nothing',
    fills: unknown,
  },
  attitude: {
    type: 'string',
    value: 'LIST',
    help: 'of A to B as A:B=aggressive, indifferent where left out',
    fills: attitudes,
  },
}

/** Shared by the commands that can judge as the actors see things. */
export const perceivedFlag: FlagHelp = {
  type: 'boolean',
  help: 'each actor judges the game as it sees it: the perceptions of the model (hypergame)',
  fills: field(['stable', 'why'], 'perceived'),
}

/** The terms that the flags give, and the actors to whom another concept applies. */
export function termsFrom(call: Call) {
  return {
    ...conceptsFrom(call.flags.concept),
    horizon: wholeNumber(call, 'horizon', horizon),
    degree: wholeNumber(call, 'degree', degree),
    unknown: oneWord(call, 'unknown', unknown),
    attitudes: attitudesFrom(call.flags.attitude),
  }
}

function conceptsFrom(given: string | boolean | undefined) {
  let forAll: Concept | undefined
  const perActor: Record<string, Concept> = {}
  for (const part of typeof given === 'string' ? given.split(',') : []) {
    const [first = '', second] = part.trim().split('=')
    if (second === undefined) {
      if (forAll !== undefined) throw saidTwice('concept', forAll)
      forAll = conceptNamed(first)
    } else {
      if (perActor[first] !== undefined) throw saidTwice('concept', first)
      perActor[first] = conceptNamed(second)
    }
  }
  return { concept: forAll, perActor: Object.keys(perActor).length > 0 ? perActor : undefined }
}

/** Two values for one thing: only one could count. */
function saidTwice(flag: string, what: string): UsageError {
  return new UsageError({
    en: `--${flag} says two things of ${what}. Keep one.`,
    de: `--${flag} sagt von ${what} zweierlei. Eines behalten.`,
  })
}

function conceptNamed(name: string): Concept {
  const known = concept.values
  const found = known.find((one) => one === name.toLowerCase())
  if (found !== undefined) return found
  const near = meant(nearest(name, known))
  throw new UsageError({
    en: `--concept: "${name}" is none of ${known.join(', ')}.${near.en}`,
    de: `--concept: „${name}“ ist keines von ${known.join(', ')}.${near.de}`,
  })
}

function attitudesFrom(given: string | boolean | undefined): Terms['attitudes'] {
  if (typeof given !== 'string') return undefined
  const found: Record<string, Record<string, (typeof attitudes.values)[number]>> = {}
  for (const part of given.split(',')) {
    const [, has = '', about = '', named = ''] =
      /^([^:=]+):([^:=]+)=([a-z]+)$/.exec(part.trim()) ?? []
    const attitude = attitudes.values.find((one) => one === named)
    if (attitude === undefined) throw noAttitude(part)
    if (found[has]?.[about] !== undefined) throw saidTwice('attitude', `${has}:${about}`)
    found[has] = { ...found[has], [about]: attitude }
  }
  return found
}

function noAttitude(part: string): UsageError {
  const { en, de } = eitherOf(attitudes.values)
  return new UsageError({
    en: `--attitude: "${part}" is not like A:B=aggressive. An attitude is ${en}.`,
    de: `--attitude: „${part}“ ist nicht wie A:B=aggressive. Eine Haltung ist ${de}.`,
  })
}

/** The flags that say what exactly "stable" means; `stable` and `why` share them. */
import {
  type Concept,
  concepts,
  conceptsWithHorizon,
  nearest,
  oneOf,
  plainestConcept,
  type Terms,
} from '@stufenplan/core'
import { type Call, type FlagHelp, meant, UsageError, wholeNumber } from './command.ts'

export const conceptFlags: Readonly<Record<string, FlagHelp>> = {
  concept: {
    type: 'string',
    value: 'NAME',
    help: `what is expected of others: ${concepts.join(' ')}; for one actor otherwise: seq,A=gmr`,
  },
  horizon: {
    type: 'string',
    value: 'N',
    help: `for the concept "${oneOf(conceptsWithHorizon)}": moves to go`,
  },
  degree: {
    type: 'string',
    value: 'N',
    help: 'for strong concepts: how many degrees worse an answer must leave one; 2 when left out',
  },
  unknown: {
    type: 'string',
    value: 'a|b|c|d',
    help: 'how preferences of unknown direction are read; without it they rank nothing',
  },
  attitude: {
    type: 'string',
    value: 'LIST',
    help: 'such as A:A=devoted,A:B=aggressive; indifferent where left out',
  },
}

/** Shared by the commands that can judge as the actors see things. */
export const perceivedFlag: FlagHelp = {
  type: 'boolean',
  help: 'each actor judges the game as it sees it: the perceptions of the model (hypergame)',
}

/** The terms that the flags give, and the actors to whom another concept applies. */
export function termsFrom(call: Call): Terms & { perActor?: Record<string, Concept> } {
  const { concept, perActor } = conceptsFrom(call.flags.concept)
  const horizon = wholeNumber(call, 'horizon', { least: 1, most: 1_000 })
  const degree = wholeNumber(call, 'degree', { least: 2, most: 9 })
  const unknown = unknownFrom(call.flags.unknown)
  const attitudes = attitudesFrom(call.flags.attitude)
  return {
    concept,
    ...(perActor !== undefined && { perActor }),
    ...(horizon !== undefined && { horizon }),
    ...(degree !== undefined && { degree }),
    ...(unknown !== undefined && { unknown }),
    ...(attitudes !== undefined && { attitudes }),
  }
}

function conceptsFrom(given: string | boolean | undefined) {
  let concept: Concept = plainestConcept
  const perActor: Record<string, Concept> = {}
  let isNamed = false
  for (const part of typeof given === 'string' ? given.split(',') : []) {
    const [first = '', second] = part.trim().split('=')
    if (second === undefined && isNamed) throw saidTwice('concept', concept)
    if (second !== undefined && perActor[first] !== undefined) throw saidTwice('concept', first)
    isNamed ||= second === undefined
    if (second === undefined) concept = conceptNamed(first)
    else perActor[first] = conceptNamed(second)
  }
  return Object.keys(perActor).length > 0 ? { concept, perActor } : { concept }
}

/** Two values for one thing: only one could count. */
function saidTwice(flag: string, what: string): UsageError {
  return new UsageError({
    en: `--${flag} says two things of ${what}. Keep one.`,
    de: `--${flag} sagt von ${what} zweierlei. Eines behalten.`,
  })
}

function conceptNamed(name: string): Concept {
  const found = concepts.find((concept) => concept === name.toLowerCase())
  if (found === undefined)
    throw new UsageError({
      en: `--concept: "${name}" is none of ${concepts.join(', ')}.${meant(nearest(name, concepts)).en}`,
      de: `--concept: „${name}“ ist keines von ${concepts.join(', ')}.${meant(nearest(name, concepts)).de}`,
    })
  return found
}

function unknownFrom(given: string | boolean | undefined): Terms['unknown'] {
  if (given === undefined) return undefined
  const found = (['a', 'b', 'c', 'd'] as const).find((reading) => reading === given)
  if (found === undefined)
    throw new UsageError({
      en: `--unknown is a, b, c or d, not "${given}".`,
      de: `--unknown ist a, b, c oder d, nicht „${given}“.`,
    })
  return found
}

function attitudesFrom(given: string | boolean | undefined): Terms['attitudes'] {
  if (typeof given !== 'string') return undefined
  const attitudes: Record<string, Record<string, 'devoted' | 'aggressive' | 'indifferent'>> = {}
  for (const part of given.split(',')) {
    const match = /^\s*([^:=]+):([^:=]+)=(devoted|aggressive|indifferent)\s*$/.exec(part)
    if (!match)
      throw new UsageError({
        en: `--attitude: "${part}" is not like A:B=aggressive. An attitude is devoted, aggressive or indifferent.`,
        de: `--attitude: „${part}“ ist nicht wie A:B=aggressive. Eine Haltung ist devoted, aggressive oder indifferent.`,
      })
    const [, has = '', about = '', attitude] = match
    if (attitudes[has]?.[about] !== undefined) throw saidTwice('attitude', `${has}:${about}`)
    attitudes[has] = { ...attitudes[has], [about]: attitude as 'devoted' }
  }
  return attitudes
}

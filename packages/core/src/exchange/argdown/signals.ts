/**
 * Signals as arguments for and against contested answers and wants. A person's link says which way
 * it speaks. Where likelihoods are stated, a signal speaks for the answers under which it is most
 * likely and against those under which it is least likely (the law of likelihood: I. Hacking,
 * *Logic of Statistical Inference*, 1965, chapter 5); where all are alike, for none.
 */
import type { Model } from '../../model/model.ts'
import { type Argument, type Spoken, titleOf } from './arguments.ts'

type Signal = Model['signals'][number]

/** By the title of the statement that they speak to. */
export function signalArguments(spoken: Spoken): ReadonlyMap<string, readonly Argument[]> {
  const found = new Map<string, Argument[]>()
  for (const signal of spoken.model.signals) {
    const text = `${signal.date}: ${spoken.text(signal.label)}`
    for (const [to, isAgainst] of [...linked(signal), ...likely(signal)]) {
      const own = found.get(to) ?? []
      own.push({ title: titleOf(`signal ${signal.id}`, text, spoken), text, isAgainst })
      found.set(to, own)
    }
  }
  return found
}

function linked({ links = [] }: Signal): [string, boolean][] {
  return links.flatMap(({ to, speaks }): [string, boolean][] => {
    const title =
      'question' in to
        ? to.answer === undefined
          ? undefined
          : `${to.question} ${to.answer}`
        : 'actor' in to
          ? `${to.actor} ${to.statement}`
          : undefined
    if (title === undefined) return []
    if (speaks === 'both')
      return [
        [title, false],
        [title, true],
      ]
    return [[title, speaks === 'against']]
  })
}

function likely({ bears }: Signal): [string, boolean][] {
  return bears.flatMap(({ question, likelihood }): [string, boolean][] => {
    const all = Object.entries(likelihood)
    const values = all.map(([, value]) => value)
    const [most, least] = [Math.max(...values), Math.min(...values)]
    if (most === least) return []
    return all.flatMap(([answer, value]): [string, boolean][] => {
      if (value === most) return [[`${question} ${answer}`, false]]
      return value === least ? [[`${question} ${answer}`, true]] : []
    })
  })
}

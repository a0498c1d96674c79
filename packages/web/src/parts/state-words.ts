/** States in words: what differs between two, and the name of one. Only reads letters of ids. */
import type { Language, Model } from '@stufenplan/core'
import { said } from '../words/words.ts'

export interface ChangeWords {
  readonly begins: (options: string) => string
  readonly ends: (options: string) => string
}

export interface StateChange {
  /** Labels of options that come into effect, and of those that end. */
  readonly begins: readonly string[]
  readonly ends: readonly string[]
}

export function todayOf(model: Model): string {
  return model.options.map((option) => (option.today ? 'Y' : 'N')).join('')
}

export function changeBetween(
  model: Model,
  [from, to]: readonly [string, string],
  language: Language,
): StateChange {
  const changed = (value: string) =>
    model.options
      .filter((_, i) => from[i] !== to[i] && to[i] === value)
      .map((option) => said(option.label, language) || option.id)
  return { begins: changed('Y'), ends: changed('N') }
}

export function changeText({ begins, ends }: StateChange, words: ChangeWords): string {
  return [
    begins.length > 0 ? words.begins(begins.join('; ')) : '',
    ends.length > 0 ? words.ends(ends.join('; ')) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** The label of a state that the model names; undefined where it names none such. */
export function nameOfState(model: Model, id: string, language: Language): string | undefined {
  const found = model.states.find((state) => idOf(model, state) === id)
  return found && said(found.label, language)
}

/** The id of a named state: today with what it sets. */
function idOf(model: Model, { set }: Model['states'][number]): string {
  const today = todayOf(model)
  return model.options
    .map((option, i) => {
      const setting = set.find((one) => one.option === option.id)
      return setting === undefined ? today[i] : setting.value ? 'Y' : 'N'
    })
    .join('')
}

/** The same state with one option the other way. */
export function withOther(state: string, place: number): string {
  return [...state]
    .map((letter, i) => (i === place ? (letter === 'Y' ? 'N' : 'Y') : letter))
    .join('')
}

/** A state as a question names it: today, by a name of the model, by letters, by what differs. */
import type { Model } from '../model/model.ts'
import type { StateId } from './slow-game.ts'

/** Undefined for what names no state. */
export function stateNamed(model: Model, written: string): StateId | undefined {
  const name = written.trim()
  const letters = model.options.map((option) => (option.today ? 'Y' : 'N'))
  const set = (option: string, value: boolean): boolean => {
    const place = model.options.findIndex((one) => one.id === option)
    if (place >= 0) letters[place] = value ? 'Y' : 'N'
    return place >= 0
  }
  const named = model.states.find((one) => one.id === name)
  if (name === 'today') return letters.join('')
  if (named === undefined) {
    if (name.length === letters.length && /^[YN]+$/.test(name)) return name
    for (const part of name.split(',')) {
      const [, no, option = ''] = /^(!|not |no )?\s*(\S+)$/.exec(part.trim()) ?? []
      if (!set(option, no === undefined)) return undefined
    }
    return letters.join('')
  }
  for (const { option, value } of named.set) set(option, value)
  return letters.join('')
}

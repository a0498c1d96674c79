/** States by the letters of their ids. */
import type { Model } from '@stufenplan/core'

export function todayOf(model: Model): string {
  return model.options.map((option) => (option.today ? 'Y' : 'N')).join('')
}

/** The same state with one option the other way. */
export function withOther(state: string, place: number): string {
  return [...state]
    .map((letter, i) => (i === place ? (letter === 'Y' ? 'N' : 'Y') : letter))
    .join('')
}

/** What the answers chosen on screen are called: a reading of the model, or what else they are. */
import type { Model } from '@stufenplan/core'
import type { Vocabulary } from '@stufenplan/core/voice'

interface Said {
  readonly asWritten: string
  readonly ownReading: string
}

export function readingName(
  { questions, readings }: Model,
  world: Readonly<Record<string, string>>,
  { names, words }: { readonly names: Vocabulary; readonly words: Said },
): string {
  const isSame = (answers: Readonly<Record<string, string>>) =>
    questions.every(({ id, base }) => (answers[id] ?? base) === (world[id] ?? base))
  const found = readings.find((one) => isSame(one.answers))
  if (found) return names.text(found.label)
  return isSame({}) ? words.asWritten : words.ownReading
}

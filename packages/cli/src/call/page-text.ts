/** An answer as text: at a glance, in forty lines; with --full everything, with every reason. */
import {
  type Answer,
  type Explanation,
  explain,
  explainAtAGlance,
  type Model,
  type Shortened,
  toText,
} from '@stufenplan/core'
import type { Call, FlagHelp } from './command.ts'
import { quoted } from './shell-words.ts'

/** Shared by the commands that answer at a glance first. */
export const fullFlag: FlagHelp = {
  type: 'boolean',
  help: 'everything, with every reason; without it forty lines',
}

const linesMax = 40

export function pageText(call: Call, model: Model, answered: Answer): string {
  const full = () => toText(explain(model, answered, call.language), call)
  if (call.flags.full === true) return full()
  let text: string | undefined
  for (const shortened of shorter()) {
    const page = explainAtAGlance(model, answered, call.language, shortened)
    if (page === undefined) return full()
    text = toText([...page, ...further(call, answered)], call)
    if (text.split('\n').length - 1 <= linesMax) return text
  }
  return text ?? full()
}

/** A table that keeps fewer rows than these gives up what stands under the headline before. */
const rowsKept = 8

/** So much of the name of a plan takes two lines of its column on a page of usual width. */
const nameMax = 44

/**
 * What is left out first where lines are few: the ends of long texts, of long names too, then the
 * last rows. What a verdict hangs on goes only where else hardly anything of the table would be
 * left.
 */
function* shorter(): Generator<Shortened> {
  yield {}
  for (const clip of [3, 2, 1]) yield { clip }
  yield { clip: 2, nameMax }
  for (let rowsMax = linesMax; rowsMax >= rowsKept; rowsMax--) yield { clip: 2, nameMax, rowsMax }
  for (const clip of [2, 1]) yield { clip, nameMax, noMore: true }
  for (const clip of [2, 1])
    for (let rowsMax = linesMax; rowsMax > 0; rowsMax--)
      yield { clip, nameMax, noMore: true, rowsMax }
}

/** Where to ask further. */
function further(call: Call, { question }: Answer): Explanation {
  const [model = ''] = call.words.map(quoted)
  const isGerman = call.language === 'de'
  const everything = isGerman ? '--full: alles, mit Gründen' : '--full: everything, with reasons'
  const asks: readonly string[] =
    question.kind === 'plan'
      ? [
          `stufenplan compare ${model}`,
          `stufenplan robust ${model} ${quoted(`holds(${question.plan})`)}`,
        ]
      : question.kind === 'compare'
        ? [`stufenplan plan ${model} PLAN`, `stufenplan robust ${model}`]
        : []
  return [{ kind: 'paragraph', text: [[everything, ...asks].join(' · ')] }]
}

/** What a remark about the text calls by the names of the file, called by its labels. */
import type { Model } from '@stufenplan/core'
import type { Vocabulary } from '@stufenplan/core/voice'

/**
 * Names in quotation marks become labels in the quotation marks of the language, and actors are
 * named without any. A name that stands for nothing in the model stays.
 */
export function inLabels(message: string, model: Model, names: Vocabulary): string {
  const labels = new Map<string, string>([
    ...model.plans.flatMap(({ id, stages }) =>
      stages.map((stage) => [stage.id, names.stage(id, stage.id)] as const),
    ),
    ...model.plans.map(({ id }) => [id, names.plan(id)] as const),
    ...model.options.map(({ id }) => [id, names.option(id)] as const),
    ...model.actors.map(({ id }) => [id, names.actor(id)] as const),
  ])
  const quoted = message.replace(/["“„]([\w.-]+)["“”]/g, (whole, id: string) => {
    const label = labels.get(id)
    return label === undefined ? whole : names.words.quoted(label)
  })
  // Stages that wait for one another stand in a row, without quotation marks.
  const inRow = quoted.replace(/[\w.-]+(?: → [\w.-]+)+/g, (row) =>
    row
      .split(' → ')
      .map((id) => labels.get(id) ?? id)
      .join(' → '),
  )
  const actors = model.actors.map(({ id }) => id.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&'))
  if (actors.length === 0) return inRow
  const bare = new RegExp(`(?<![\\w.“„-])(${actors.join('|')})(?![\\w-])`, 'g')
  return inRow.replace(bare, (id) => labels.get(id) ?? id)
}

/** What stands in a cell of the comparison, in words. */
import type { Vocabulary } from '@stufenplan/core/voice'
import type { Words } from '../../words/words.ts'
import type { Column, Row } from './columns.ts'

export interface Cell {
  readonly lines: readonly string[]
  /** For cells that hold a verdict. */
  readonly is?: 'yes' | 'no'
}

export function cellOf(row: Row, column: Column, names: Vocabulary, words: Words['compare']): Cell {
  const stage = (id: string) => names.stage(row.plan, id)
  const listed = (lines: readonly string[]): Cell => ({
    lines: lines.length > 0 ? lines : [words.nobody],
  })
  const at = ({ actor, stage: id }: { readonly actor: string; readonly stage: string }) =>
    words.at(names.actor(actor), stage(id))
  switch (column) {
    case 'entered':
      if (!row.possible) return { is: 'no', lines: [words.impossible] }
      if (!row.today) return { is: 'no', lines: [words.refused] }
      return { is: 'yes', lines: [row.step ? words.step : words.today] }
    case 'held':
      if (!row.held) return { is: 'no', lines: [words.notHeld] }
      return row.delivered
        ? { is: 'yes', lines: [words.held] }
        : { is: 'no', lines: [words.notDelivered] }
    case 'movers':
      return listed([names.list(row.movers.map(names.actor))].filter((one) => one !== ''))
    case 'refusers':
      return listed(row.told?.refusals ?? [])
    case 'undoers':
      return listed([
        ...row.undoers.map(at),
        ...row.withholders.map((one) => words.withholds(names.actor(one.actor), stage(one.stage))),
      ])
    case 'breakers':
      return listed(breakers(row, names, words))
    case 'exposed':
      return listed(
        row.exposed.map(({ actor, loss }) =>
          words.risks(
            names.actor(actor),
            String(loss.place),
            names.statement(actor, loss.statement),
          ),
        ),
      )
    case 'spoilers':
      return listed(row.spoilers.map(at))
  }
}

function breakers({ unseenBreakers }: Row, names: Vocabulary, words: Words['compare']): string[] {
  const actors = [...new Set(unseenBreakers.map((one) => one.actor))]
  return actors.map((actor) => {
    const options = unseenBreakers.filter((one) => one.actor === actor)
    return words.breaks(
      names.actor(actor),
      names.list(options.map(({ option }) => names.option(option))),
    )
  })
}

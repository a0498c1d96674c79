/** A graph of moves in the words of its model: states by their names, all else by its labels. */
import { type Game, readState, type State } from '../game/game.ts'
import type { MessageLanguage, Model } from '../model/model.ts'
import type { GraphWords } from './move-graph.ts'

export function graphWordsOf(model: Model, game: Game, language: MessageLanguage): GraphWords {
  const text = (label: Model['title'], id: string) =>
    label[language] ?? label[model.languages[0] ?? ''] ?? id
  const names = new Map(
    model.states.flatMap((named): [State, string][] => {
      const found = readState(model, game.frame, named.id)
      return 'state' in found ? [[found.state, text(named.label, named.id)]] : []
    }),
  )
  const today = language === 'de' ? 'heute' : 'today'
  const labelOf = (list: readonly { id: string; label: Model['title'] }[], id: string) => {
    const found = list.find((one) => one.id === id)
    return found ? text(found.label, id) : id
  }
  return {
    language,
    title: text(model.title, model.id),
    state: (id, number) => {
      const name = names.get(number)
      if (number !== game.frame.today) return name ?? id
      return model.graph && name ? `${name} (${today})` : today
    },
    actor: (id) => labelOf(model.actors, id),
    option: (id) => labelOf(model.options, id),
  }
}

/** A graph of moves in the words of its model: states by their names, all else by its labels. */
import { thousandsApart } from '../base/thousands-apart.ts'
import { type Game, readState, type State } from '../game/game.ts'
import type { MessageLanguage, Model } from '../model/model.ts'
import { type GraphWords, graphStatesMax } from './move-graph.ts'

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

/** What is said of a game of which the graph shows a part only; undefined where it shows all. */
export function graphCut(
  { frame: { stateCount, today } }: Game,
  around: State,
): { readonly [L in MessageLanguage]: string } | undefined {
  if (stateCount <= graphStatesMax) return undefined
  const [middle, mitte] =
    around === today ? ['today', 'heute'] : ['the state in the middle', 'den Zustand in der Mitte']
  return {
    en: `The case has ${thousandsApart(stateCount, ',')} states. The graph shows ${middle} and what one move leads to, at most ${graphStatesMax} states.`,
    de: `Der Fall hat ${thousandsApart(stateCount, '.')} Zustände. Der Graph zeigt ${mitte} und wohin ein Zug führt, höchstens ${graphStatesMax} Zustände.`,
  }
}

/** What is said of two models side by side. */
import { type ActorName, agreeing } from '../../../voice/actor-name.ts'
import { ownStepsInEnglish, ownStepsInGerman } from '../../../voice/words/own-steps.ts'
import { capital } from '../../../voice/words/spelling.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  difference: {
    heading: 'What differs',
    none: 'Nothing differs.',
    itself: 'The model as a whole: changed.',
    things: {
      model: 'Model',
      source: 'Source',
      actor: 'Actor',
      option: 'Option',
      rule: 'Rule',
      moves: 'Moves of',
      today: 'Starting point',
      question: 'Question',
      answer: 'Answer',
      reading: 'Reading',
      inspection: 'Design of inspection',
      state: 'State',
      fact: 'Observed fact',
      plan: 'Plan',
      shock: 'Shock',
      claim: 'Claim',
      perception: 'View of',
      signal: 'Signal',
      record: 'Record',
    },
    kinds: { added: 'added', dropped: 'dropped', changed: 'changed' },
    statementAdded: (actor: string, place: number, text: string) =>
      `${actor}: “${text}” is new, as statement ${place}.`,
    statementDropped: (actor: string, place: number, text: string) =>
      `${actor}: “${text}”, statement ${place}, is gone.`,
    statementChanged: (actor: string, place: number, text: string) =>
      `${actor}: “${text}”, statement ${place}, has changed.`,
    moved: (actor: string, places: readonly [number, number], text: string) =>
      `${actor}: “${text}” moved ${places[1] > places[0] ? 'down' : 'up'}, from statement ${places[0]} to ${places[1]}.`,
    results: 'What holds today',
    same: (text: string) => `In both: ${text}`,
    first: (text: string) => `Before: ${text}`,
    second: (text: string) => `After: ${text}`,
    nobody: 'nobody gains by moving alone.',
    somebody: (actors: ActorName) =>
      `${actors.nominative} would gain by ${ownStepsInEnglish(actors)}.`,
    states: (before: string, after: string) => `Possible states: ${before} before, ${after} after.`,
  },
}

const german: Widen<typeof english> = {
  difference: {
    heading: 'Was sich unterscheidet',
    none: 'Nichts unterscheidet sich.',
    itself: 'Das Modell im Ganzen: geändert.',
    things: {
      model: 'Modell',
      source: 'Quelle',
      actor: 'Akteur',
      option: 'Option',
      rule: 'Regel',
      moves: 'Züge von',
      today: 'Ausgangslage',
      question: 'Frage',
      answer: 'Antwort',
      reading: 'Lesart',
      inspection: 'Entwurf einer Inspektion',
      state: 'Zustand',
      fact: 'Beobachtung',
      plan: 'Plan',
      shock: 'Schock',
      claim: 'Behauptung',
      perception: 'Sicht von',
      signal: 'Signal',
      record: 'Eintrag',
    },
    kinds: { added: 'neu', dropped: 'weggefallen', changed: 'geändert' },
    statementAdded: (actor, place, text) => `${actor}: „${text}“ ist neu, als Aussage ${place}.`,
    statementDropped: (actor, place, text) => `${actor}: „${text}“, Aussage ${place}, fällt weg.`,
    statementChanged: (actor, place, text) =>
      `${actor}: „${text}“, Aussage ${place}, ist geändert.`,
    moved: (actor, places, text) =>
      `${actor}: „${text}“ rückt ${places[1] > places[0] ? 'nach unten' : 'nach oben'}, von Aussage ${places[0]} auf ${places[1]}.`,
    results: 'Was heute gilt',
    same: (text) => `In beiden: ${text}`,
    first: (text) => `Vorher: ${text}`,
    second: (text) => `Nachher: ${text}`,
    nobody: 'Niemand gewinnt durch einen eigenen Schritt.',
    somebody: (actors) =>
      `${capital(actors.nominative)} ${agreeing(actors, 'würde', 'würden')} durch ${ownStepsInGerman(actors)} gewinnen.`,
    states: (before, after) => `Mögliche Zustände: vorher ${before}, nachher ${after}.`,
  },
}

export const differenceWords = { en: english, de: german }

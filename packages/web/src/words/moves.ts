/** The words of the view "moves": one state, the steps away from it, the way walked. */
import type { Widen } from './widen.ts'

const english = {
  findStates: 'Find states',
  findStatesHint: 'Choose what has to be so; everything else may lie either way.',
  either: 'either',
  isSo: 'yes',
  isNotSo: 'no',
  formula: 'or as a formula:',
  title: 'Moves',
  heads: {
    actor: 'Actor',
    stays: 'Stays',
    step: 'Best step alone',
    effect: 'Cost or gain',
    pay: 'Pay',
    who: 'Together',
    joint: 'Joint step',
    gets: 'What each would get',
    after: 'Afterwards',
  },
  here: 'Here',
  today: 'today',
  allOptions: (yes: string, all: string) => `Options by hand: ${yes} of ${all} in effect`,
  yes: 'yes',
  no: 'no',
  way: 'The way walked',
  byHand: 'set by hand',
  jump: 'Go to',
  named: 'Named states',
  stages: 'Stages of a plan',
  afterStage: (stage: string) => `after “${stage}”`,
  equilibria: 'States nobody would leave',
  common: 'What they have in common, ways and jumps between them',
  concept: 'What an actor expects of the others',
  stays: 'stays',
  leaves: 'would leave',
  count: (count: string, pays: string) =>
    count === '1' ? `1 unilateral step, ${pays} pays` : `${count} unilateral steps, ${pays} pay`,
  payOf: (gains: string, all: string) => `${gains} of ${all}`,
  nothing: 'can change nothing here',
  verdicts: { gains: 'gains', equal: 'equal', loses: 'loses' },
  bestReply: 'best reply',
  brings: (statement: string) => `brings “${statement}”`,
  costs: (statement: string) => `costs “${statement}”`,
  tie: 'changes nothing that counts',
  more: (count: string) => `${count} more: show`,
  fewer: 'Show fewer',
  whyOf: (actor: string, state: string) => `${actor}: ${state}`,
  jointNone: 'No joint step from here pays everyone who takes part.',
  jointTitle: (count: string) =>
    count === '1'
      ? 'Together: 1 joint step pays all who join'
      : `Together: ${count} joint steps pay all who join`,
  jointSmallest: (count: string) =>
    count === '1'
      ? '1 of them contains no smaller one.'
      : `${count} of them contain no smaller one.`,
  tempted: (actors: string) => `tempted afterwards: ${actors}`,
  losers: (actors: string) => `worse off without a say: ${actors}`,
  undoers: (actors: string) => `could undo it: ${actors}`,
  picture: 'What each actor could do alone',
  list: 'In sentences',
  backToday: 'Back to today',
  sector: (actor: string) => `Unilateral steps (${actor})`,
  waysFrom: 'Where the ways from here lead',
}

const german: Widen<typeof english> = {
  findStates: 'Zustände finden',
  findStatesHint: 'Wählen, was der Fall sein muss; alles andere bleibt offen.',
  either: 'offen',
  isSo: 'ja',
  isNotSo: 'nein',
  formula: 'oder als Formel:',
  title: 'Züge',
  heads: {
    actor: 'Akteur',
    stays: 'Bleibt',
    step: 'Bester eigener Schritt',
    effect: 'Kosten oder Gewinn',
    pay: 'Lohnend',
    who: 'Gemeinsam',
    joint: 'Gemeinsamer Schritt',
    gets: 'Was jeder davon hätte',
    after: 'Danach',
  },
  here: 'Hier',
  today: 'heute',
  allOptions: (yes, all) => `Optionen von Hand: ${yes} von ${all} in Kraft`,
  yes: 'ja',
  no: 'nein',
  way: 'Der gegangene Weg',
  byHand: 'von Hand gesetzt',
  jump: 'Gehe zu',
  named: 'Benannte Zustände',
  stages: 'Stufen eines Plans',
  afterStage: (stage) => `nach „${stage}“`,
  equilibria: 'Zustände, die niemand verlassen würde',
  common: 'Was sie gemeinsam haben, Wege und Sprünge zwischen ihnen',
  concept: 'Was ein Akteur von den anderen erwartet',
  stays: 'bleibt',
  leaves: 'würde abweichen',
  count: (count, pays) =>
    count === '1'
      ? `1 eigener Schritt, ${pays} davon lohnend`
      : `${count} eigene Schritte, ${pays} davon lohnend`,
  payOf: (gains, all) => `${gains} von ${all}`,
  nothing: 'kann hier nichts ändern',
  verdicts: { gains: 'Gewinn', equal: 'gleich', loses: 'Verlust' },
  bestReply: 'beste Erwiderung',
  brings: (statement) => `bringt „${statement}“`,
  costs: (statement) => `kostet „${statement}“`,
  tie: 'ändert nichts, worauf es ankommt',
  more: (count) => `${count} weitere: zeigen`,
  fewer: 'Weniger zeigen',
  whyOf: (actor, state) => `${actor}: ${state}`,
  jointNone: 'Kein gemeinsamer Schritt von hier aus lohnt sich für alle Beteiligten.',
  jointTitle: (count) =>
    count === '1'
      ? 'Gemeinsam: 1 Schritt lohnt sich für alle Beteiligten'
      : `Gemeinsam: ${count} Schritte lohnen sich für alle Beteiligten`,
  jointSmallest: (count) =>
    count === '1'
      ? '1 davon enthält keinen kleineren.'
      : `${count} davon enthalten keinen kleineren.`,
  tempted: (actors) => `danach ein Anreiz zur Abkehr: ${actors}`,
  losers: (actors) => `schlechter gestellt, ohne gefragt zu sein: ${actors}`,
  undoers: (actors) => `könnten ihn zunichtemachen: ${actors}`,
  picture: 'Was jeder Akteur allein tun könnte',
  list: 'In Sätzen',
  backToday: 'Zurück zu heute',
  sector: (actor) => `Eigene Schritte (${actor})`,
  waysFrom: 'Wohin die Wege von hier führen',
}

export const movesWords = { en: english, de: german }

/** What stands in cells and above columns that a terminal and a page both show of a plan. */
import type { ActorName } from '../../../voice/actor-name.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  stageCells: {
    lossToday: (actor: string, statement: string) =>
      `against today a loss (${actor}): “${statement}”`,
    equalToday: (actor: string) => `against today nothing new (${actor}).`,
    differs: 'In another order of the stages a verdict here differs.',
  },
  shockCells: { stands: 'The plan would stand.' },
  commitmentCells: {
    heads: {
      commitment: 'Commitment',
      stage: 'Stage',
      by: 'By',
      tempted: 'Tempted to take it back?',
      undelivered: 'Tempted not to deliver?',
      ifSeen: 'Answered if seen?',
      deterrers: 'Who must see it',
      seenBy: 'Who sees it',
      standing: 'How it stands',
      losers: 'A breach nobody answers',
    },
    oneOf: (actors: ActorName) => actors.nominative,
    everyoneElse: 'everyone else',
    standing: {
      bound: 'cannot be broken alone',
      untempted: 'no temptation',
      deterred: 'tempting, would be answered',
      open: 'tempting, seen by nobody who would answer',
      undeterred: 'tempting, nothing answers',
      untested: 'not in force at the end',
    },
  },
}

const german: Widen<typeof english> = {
  stageCells: {
    lossToday: (actor, statement) => `gegenüber heute ein Verlust (${actor}): „${statement}“`,
    equalToday: (actor) => `gegenüber heute nichts Neues (${actor}).`,
    differs: 'In einer anderen Reihenfolge der Stufen fällt hier ein Urteil anders aus.',
  },
  shockCells: { stands: 'Der Plan hätte Bestand.' },
  commitmentCells: {
    heads: {
      commitment: 'Zusage',
      stage: 'Stufe',
      by: 'Von',
      tempted: 'Anreiz zur Rücknahme?',
      undelivered: 'Anreiz zur Nichterfüllung?',
      ifSeen: 'Antwort bei Entdeckung?',
      deterrers: 'Wer den Bruch sehen muss',
      seenBy: 'Wer ihn sieht',
      standing: 'Stand der Zusage',
      losers: 'Bruch ohne Antwort',
    },
    oneOf: (actors) => actors.nominative,
    everyoneElse: 'alle anderen',
    standing: {
      bound: 'allein nicht zu brechen',
      untempted: 'kein Anreiz zum Bruch',
      deterred: 'Anreiz zum Bruch, mit Antwort',
      open: 'Anreiz zum Bruch; wer antworten würde, sieht ihn nicht',
      undeterred: 'Anreiz zum Bruch, ohne Antwort',
      untested: 'am Ende nicht in Kraft',
    },
  },
}

export const cellWords = { en: english, de: german }

/** What is said where actors see the conflict wrongly. */
import { type ActorName, agreeing } from '../../../voice/actor-name.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  perceived: {
    term: 'as each sees it, hypergame',
    doesNotSee: 'does not see it',
    unseen:
      'This actor takes the state to be impossible, and so judges nothing there and commits to nothing.',
    looksLike: (state: string) => `to this actor it looks like: ${state}`,
    heading: (actor: ActorName, state: string) =>
      `Why ${actor.nominative} would not stand by: ${state}`,
    blind: (actors: ActorName) =>
      `It holds for nobody who does not see it; ${actors.nominative} ${agreeing(actors, 'does', 'do')} not see it.`,
    effect: 'What misperception does',
    both: (count: string) => `Would hold as well if everybody saw rightly: ${count}.`,
    mistaken: (count: string) => `Hold by mistake: ${count}.`,
    undone: (count: string) => `Would hold if everybody saw rightly, and do not: ${count}.`,
    holds: {
      both: 'holds either way',
      'as-seen': 'holds by mistake',
      'in-truth': 'undone by mistake',
    },
    by: (actors: string) => `mistaken about it: ${actors}`,
  },
}

const german: Widen<typeof english> = {
  perceived: {
    term: 'wie jeder es sieht, Hyperspiel',
    doesNotSee: 'sieht ihn nicht',
    unseen:
      'Dieser Akteur hält den Zustand für unmöglich; er beurteilt dort nichts und hält an nichts fest.',
    looksLike: (state) => `für diesen Akteur sieht er so aus: ${state}`,
    heading: (actor, state) =>
      `Warum ${actor.nominative} nicht daran festhalten ${agreeing(actor, 'würde', 'würden')}: ${state}`,
    blind: (actors) =>
      `Bestand hat er nur für den, der ihn sieht; ${actors.nominative} ${agreeing(actors, 'sieht', 'sehen')} ihn nicht.`,
    effect: 'Was die Fehleinschätzung bewirkt',
    both: (count) => `Bestand auch bei richtiger Einschätzung aller: ${count}.`,
    mistaken: (count) => `Bestand nur aus Irrtum: ${count}.`,
    undone: (count) => `Bestand nur bei richtiger Einschätzung aller, also nicht: ${count}.`,
    holds: {
      both: 'hat in jedem Fall Bestand',
      'as-seen': 'hat nur aus Irrtum Bestand',
      'in-truth': 'hat wegen eines Irrtums keinen Bestand',
    },
    by: (actors) => `im Irrtum darüber: ${actors}`,
  },
}

export const perceivedWords = { en: english, de: german }

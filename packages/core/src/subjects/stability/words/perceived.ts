/** What is said where actors see the conflict wrongly. */
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  perceived: {
    term: 'as each sees it, hypergame',
    doesNotSee: 'does not see it',
    unseen:
      'It takes this state to be impossible; so it judges nothing there, and stands by nothing.',
    looksLike: (state: string) => `to this actor it looks like: ${state}`,
    heading: (actor: string, state: string) => `Why ${actor} would not stand by: ${state}`,
    blind: (actors: string) => `It holds for nobody who does not see it: ${actors}.`,
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
      'Dieser Akteur hält den Zustand für unmöglich; er urteilt dort nicht und steht zu nichts.',
    looksLike: (state) => `für diesen Akteur sieht er so aus: ${state}`,
    heading: (actor, state) => `Warum ${actor} nicht dazu stünde: ${state}`,
    blind: (actors) => `Er hält für niemanden, der ihn nicht sieht: ${actors}.`,
    effect: 'Was die Fehleinschätzung bewirkt',
    both: (count) => `Hielten auch, wenn alle richtig sähen: ${count}.`,
    mistaken: (count) => `Halten aus Irrtum: ${count}.`,
    undone: (count) => `Hielten, wenn alle richtig sähen, und halten nicht: ${count}.`,
    holds: {
      both: 'hält so oder so',
      'as-seen': 'hält aus Irrtum',
      'in-truth': 'durch Irrtum dahin',
    },
    by: (actors) => `im Irrtum darüber: ${actors}`,
  },
}

export const perceivedWords = { en: english, de: german }

/** What is said of breaches: why nothing answers one, what is never delivered, and the table. */
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  silence: {
    unseen: (actors: string) => `Not seen by these, who would answer: ${actors}.`,
    forbidden: (actor: string, change: string, rules: string) =>
      `A rule forbids the answer of ${actor} (${change}): ${rules}.`,
    unwilling: (actor: string, change: string, statement: string) =>
      `${actor} would rather not answer (${change}): the price is “${statement}”`,
    indifferent: (actor: string, change: string) =>
      `${actor} has no reason of its own to answer (${change}).`,
    unnamed: (actors: string) => `The plan names no answer of: ${actors}.`,
    useless: (actors: string) => `Nothing that these could do would undo the gain: ${actors}.`,
    none: (actor: string) => `${actor} would gain nothing at this stage by a step of its own.`,
    ordersHeading: 'By the order of what it wants',
  },
  delivered: {
    yes: 'Nobody would gain, unanswered, by leaving out what cannot be undone.',
    no: (actors: string) =>
      `It would not be delivered: nothing answers if these leave out what cannot be undone: ${actors}.`,
    failure: (stage: string, actors: string) =>
      `“${stage}” would not be delivered: unanswered, these would gain by never carrying out their part: ${actors}.`,
    tempted: (actor: string, options: string, statement: string) =>
      `Tempting for ${actor}, never to carry this out (${options}): “${statement}”`,
    dropped: (options: string) => `Without it the rules do not allow: ${options}.`,
    orders: 'not every stage is delivered',
  },
  undelivered: {
    'as-taken-back': 'the same',
    'nothing-to-do': 'no: it is so today',
    declined: 'no: a step of one alone',
    escrow: 'no: through a third hand',
    forbidden: 'no: the rules forbid it',
    summary: (tempted: string, all: string) =>
      `Of the ${all} that cannot be undone, ${tempted} would be tempting never to carry out.`,
    temptation: (actor: string, stage: string, statement: string) =>
      `It cannot be undone. Never to carry it out at “${stage}” would pay ${actor}: “${statement}”`,
    noTemptation: (actor: string, stage: string) =>
      `It cannot be undone. Never to carry it out at “${stage}” would bring ${actor} nothing.`,
    price: (actor: string, stage: string, statement: string) =>
      `It cannot be undone. Never to carry it out at “${stage}” would cost ${actor} “${statement}”`,
    why: {
      'as-taken-back': 'The rules forbid to take it back by itself.',
      'nothing-to-do': 'It is so today already, and cannot be undone.',
      declined:
        'It cannot be undone, and its stage is a step of one actor alone: to leave it out is to decline.',
      escrow:
        'It cannot be undone, and it is exchanged through a third hand: nobody can hold it back.',
      forbidden: 'It cannot be undone, and the rules do not allow its stage without it.',
    },
  },
}

const german: Widen<typeof english> = {
  silence: {
    unseen: (actors) => `Antworten würden, sehen es aber nicht: ${actors}.`,
    forbidden: (actor, change, rules) =>
      `Eine Regel verbietet die Antwort von ${actor} (${change}): ${rules}.`,
    unwilling: (actor, change, statement) =>
      `${actor} würde lieber nicht antworten (${change}): Der Preis ist „${statement}“`,
    indifferent: (actor, change) =>
      `Für ${actor} gibt es keinen eigenen Grund zu antworten (${change}).`,
    unnamed: (actors) => `Der Plan sieht keine Antwort vor von: ${actors}.`,
    useless: (actors) => `Nichts, was diese tun könnten, höbe den Gewinn auf: ${actors}.`,
    none: (actor) => `Ein eigener Schritt brächte auf dieser Stufe nichts: ${actor}.`,
    ordersHeading: 'Nach der Rangfolge der Wünsche',
  },
  delivered: {
    yes: 'Niemand gewänne ohne Antwort, indem ausbleibt, was sich nicht zurücknehmen lässt.',
    no: (actors) =>
      `Sie würde nicht erfüllt: Ohne Antwort bliebe, wenn ausbleibt, was sich nicht zurücknehmen lässt, bei: ${actors}.`,
    failure: (stage, actors) =>
      `„${stage}“ würde nicht erfüllt: Ohne Antwort gewinnen würden, indem ihr Teil ausbleibt: ${actors}.`,
    tempted: (actor, options, statement) =>
      `Verlockend für ${actor}, dies nie auszuführen (${options}): „${statement}“`,
    dropped: (options) => `Ohne dies erlauben die Regeln nicht: ${options}.`,
    orders: 'nicht jede Stufe würde erfüllt',
  },
  undelivered: {
    'as-taken-back': 'ebenso',
    'nothing-to-do': 'nein: heute schon so',
    declined: 'nein: Schritt eines Einzelnen',
    escrow: 'nein: durch dritte Hand',
    forbidden: 'nein: nach den Regeln unmöglich',
    summary: (tempted, all) =>
      `Von den ${all}, die sich nicht zurücknehmen lassen, läge es bei ${tempted} nahe, sie nie auszuführen.`,
    temptation: (actor, stage, statement) =>
      `Sie lässt sich nicht zurücknehmen. Sie bei „${stage}“ nie auszuführen, wäre ein Gewinn (${actor}): „${statement}“`,
    noTemptation: (actor, stage) =>
      `Sie lässt sich nicht zurücknehmen. Sie bei „${stage}“ nie auszuführen, brächte nichts: ${actor}.`,
    price: (actor, stage, statement) =>
      `Sie lässt sich nicht zurücknehmen. Sie bei „${stage}“ nie auszuführen, wäre ein Verlust (${actor}): „${statement}“`,
    why: {
      'as-taken-back': 'Die Regeln verbieten, sie allein zurückzunehmen.',
      'nothing-to-do': 'Es ist heute schon so und lässt sich nicht zurücknehmen.',
      declined:
        'Sie lässt sich nicht zurücknehmen, und ihre Stufe ist der Schritt eines Einzelnen: Wer sie auslässt, lehnt ab.',
      escrow:
        'Sie lässt sich nicht zurücknehmen und geht durch dritte Hand: Niemand kann sie zurückhalten.',
      forbidden:
        'Sie lässt sich nicht zurücknehmen, und die Regeln erlauben ihre Stufe nicht ohne sie.',
    },
  },
}

export const planBreachWords = { en: english, de: german }

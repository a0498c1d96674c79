/** What is said of breaches: why nothing answers one, what is never delivered, and the table. */
import { type ActorName, agreeing } from '../../../voice/actor-name.ts'
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import { capital } from '../../../voice/words/spelling.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  silence: {
    unseen: (actors: ActorName) =>
      `${capital(actors.nominative)} would answer, but ${agreeing(actors, 'does', 'do')} not see it.`,
    forbidden: (actor: ActorName, change: string, rules: string) =>
      `A rule forbids the answer by ${actor.nominative} (${change}): ${rules}.`,
    unwilling: (actor: ActorName, change: string, statement: string) =>
      `${capital(actor.nominative)} would rather not answer (${change}): the price is “${statement}”`,
    indifferent: (actor: ActorName, change: string) =>
      `${capital(actor.nominative)} ${agreeing(actor, 'has no reason of its', 'have no reason of their')} own to answer (${change}).`,
    unnamed: (actors: ActorName) => `The plan names no answer by ${actors.nominative}.`,
    useless: (actors: ActorName) =>
      `Nothing that ${actors.nominative} could do would undo the gain.`,
    none: (actor: ActorName) =>
      `${capital(actor.nominative)} would gain nothing at this stage by a step of ${agreeing(actor, 'its', 'their')} own.`,
    ordersHeading: 'By the order of what is wanted',
  },
  delivered: {
    yes: 'Nobody would gain, unanswered, by leaving out what cannot be undone.',
    no: (actors: ActorName) =>
      `It would not be delivered: nothing answers if ${actors.nominative} ${agreeing(actors, 'leaves', 'leave')} out what cannot be undone.`,
    failure: (stage: string, actors: ActorName) =>
      `“${stage}” would not be delivered: unanswered, ${actors.nominative} would gain by never carrying out ${agreeing(actors, 'its', 'their')} part.`,
    tempted: (actor: ActorName, options: string, statement: string) =>
      `Tempting for ${actor.nominative}, never to carry this out (${options}): “${statement}”`,
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
      all === '1'
        ? `There would be ${tempted === '1' ? 'an' : 'no'} incentive never to carry out the one commitment that cannot be undone.`
        : `Of the ${all} commitments that cannot be undone, there would be an incentive never to carry out ${inEnglish(tempted, 'one', tempted)}.`,
    temptation: (actor: ActorName, stage: string, statement: string) =>
      `It cannot be undone. Never to carry it out at “${stage}” would be a gain for ${actor.nominative}: “${statement}”`,
    noTemptation: (actor: ActorName, stage: string) =>
      `It cannot be undone. Never to carry it out at “${stage}” would bring ${actor.nominative} nothing.`,
    price: (actor: ActorName, stage: string, statement: string) =>
      `It cannot be undone. Never to carry it out at “${stage}” would be a loss for ${actor.nominative}: “${statement}”`,
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
    unseen: (actors) =>
      `${capital(actors.nominative)} ${agreeing(actors, 'würde antworten, bemerkt', 'würden antworten, bemerken')} den Schritt aber nicht.`,
    forbidden: (actor, change, rules) =>
      `Eine Regel verbietet die Antwort ${actor.genitive} (${change}): ${rules}.`,
    unwilling: (actor, change, statement) =>
      `${capital(actor.nominative)} ${agreeing(actor, 'würde', 'würden')} lieber nicht antworten (${change}): Der Preis ist „${statement}“`,
    indifferent: (actor, change) =>
      `${capital(actor.nominative)} ${agreeing(actor, 'hat', 'haben')} keinen eigenen Grund zu antworten (${change}).`,
    unnamed: (actors) => `Der Plan sieht keine Antwort ${actors.genitive} vor.`,
    useless: (actors) =>
      `Nichts, was ${actors.nominative} tun ${agreeing(actors, 'könnte', 'könnten')}, würde den Gewinn aufheben.`,
    none: (actor) => `Ein eigener Schritt brächte ${actor.dative} auf dieser Stufe nichts.`,
    ordersHeading: 'Nach der Rangfolge der Wünsche',
  },
  delivered: {
    yes: 'Niemand hätte ohne eine Antwort darauf etwas davon, das auszulassen, was sich nicht zurücknehmen lässt.',
    no: (actors) =>
      `Sie bliebe unerfüllt: Ohne Antwort ${agreeing(actors, 'könnte', 'könnten')} ${actors.nominative} auslassen, was sich nicht zurücknehmen lässt.`,
    failure: (stage, actors) =>
      `„${stage}“ bliebe unerfüllt: ${capital(actors.nominative)} ${agreeing(actors, 'würde', 'würden')} dadurch gewinnen, den eigenen Teil nie auszuführen, ohne dass eine Antwort folgt.`,
    tempted: (actor, options, statement) =>
      `Verlockend für ${actor.accusative}, dies nie auszuführen (${options}): „${statement}“`,
    dropped: (options) => `Ohne dies lassen die Regeln nicht zu: ${options}.`,
    orders: 'nicht jede Stufe wäre erfüllt',
  },
  undelivered: {
    'as-taken-back': 'ebenso',
    'nothing-to-do': 'nein: heute schon so',
    declined: 'nein: Schritt eines Einzelnen',
    escrow: 'nein: durch dritte Hand',
    forbidden: 'nein: nach den Regeln unmöglich',
    summary: (tempted, all) =>
      all === '1'
        ? `Bei der einen Zusage, die sich nicht zurücknehmen lässt, bestünde ${tempted === '1' ? 'ein' : 'kein'} Anreiz, sie nie auszuführen.`
        : `Bei ${inGerman(tempted, 'einer', tempted)} der ${all} Zusagen, die sich nicht zurücknehmen lassen, bestünde ein Anreiz, sie nie auszuführen.`,
    temptation: (actor, stage, statement) =>
      `Sie lässt sich nicht zurücknehmen. Sie bei „${stage}“ nie auszuführen, wäre ein Gewinn für ${actor.accusative}: „${statement}“`,
    noTemptation: (actor, stage) =>
      `Sie lässt sich nicht zurücknehmen. Sie bei „${stage}“ nie auszuführen, brächte ${actor.dative} nichts.`,
    price: (actor, stage, statement) =>
      `Sie lässt sich nicht zurücknehmen. Sie bei „${stage}“ nie auszuführen, wäre ein Verlust für ${actor.accusative}: „${statement}“`,
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

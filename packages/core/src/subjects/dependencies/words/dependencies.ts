/** What is said of who depends on whom. */
import type { ActorName } from '../../../voice/actor-name.ts'
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  dependencies: {
    heading: 'Who depends on whom',
    nobody: 'Nobody depends on anybody: nothing that one wants turns on what another does.',
    count: (count: string) =>
      inEnglish(
        count,
        'In one case an actor relies on another: something that it wants turns on what the other does.',
        `In ${count} cases an actor relies on another: something that it wants turns on what the other does.`,
      ),
    mutual: (pairs: string, oneSided: string) =>
      `${inEnglish(pairs, 'One pair relies', `${pairs} pairs rely`)} on each other; ${inEnglish(oneSided, 'one case is', `${oneSided} cases are`)} one-sided.`,
    allMutual: 'All of this is mutual.',
    allOneSided: 'All of this is one-sided.',
    take: (count: string) =>
      `In ${inEnglish(count, 'one', count)} of these cases the other could by itself take away what holds today.`,
    takeNone: 'In none of these cases could the other by itself take away what holds today.',
    give: (count: string) =>
      `In ${inEnglish(count, 'one', count)} it could by itself give what is missing.`,
    giveNone: 'In none could it by itself give what is missing.',
    who: 'Who relies on whom',
    pair: (actor: string, other: ActorName) => `${actor}: relying on ${other.nominative}`,
    kind: 'Kind',
    isMutual: 'mutual',
    isOneSided: 'one-sided',
    wants: 'Wish at stake',
    place: (place: string) => `place ${place} of its list`,
    through: 'Turns on',
    today: 'Today',
    canTake: (change: string) => `holds; the other could take it away by itself (${change})`,
    cannotTake: 'holds; the other could not take it away by itself',
    canGive: (change: string) => `does not hold; the other could give it by itself (${change})`,
    cannotGive: 'does not hold; the other could not give it by itself',
    cost: 'What that would mean to the other',
    loses: (statement: string, place: string) =>
      `a loss: “${statement}”, place ${place} of its list`,
    gains: (statement: string, place: string) =>
      `a gain: “${statement}”, place ${place} of its list`,
    tie: 'nothing: it would change nothing that the other cares about',
    noWish: 'cannot be said: no wish of the other is stated',
    noStep: 'there is no such step',
    limits:
      'The list says who decides about something another wants, not whether that power would be used, and not how much it counts.',
    term: 'dependence',
  },
}

const german: Widen<typeof english> = {
  dependencies: {
    heading: 'Wer von wem abhängt',
    nobody:
      'Niemand ist auf einen anderen angewiesen: Kein Wunsch hängt vom Handeln eines anderen ab.',
    count: (count) =>
      inGerman(
        count,
        'In einem Fall ist ein Akteur auf einen anderen angewiesen: Etwas, das er will, hängt vom Handeln des anderen ab.',
        `In ${count} Fällen ist ein Akteur auf einen anderen angewiesen: Etwas, das er will, hängt vom Handeln des anderen ab.`,
      ),
    mutual: (pairs, oneSided) =>
      `${inGerman(pairs, 'Ein Paar ist', `${pairs} Paare sind`)} aufeinander angewiesen; ${inGerman(oneSided, 'ein Fall ist', `${oneSided} Fälle sind`)} einseitig.`,
    allMutual: 'All dies ist gegenseitig.',
    allOneSided: 'All dies ist einseitig.',
    take: (count) =>
      `In ${inGerman(count, 'einem', count)} dieser Fälle könnte der andere allein aufheben, was heute gilt.`,
    takeNone: 'In keinem dieser Fälle könnte der andere allein aufheben, was heute gilt.',
    give: (count) =>
      `In ${inGerman(count, 'einem', count)} könnte er allein herbeiführen, was fehlt.`,
    giveNone: 'In keinem könnte er allein herbeiführen, was fehlt.',
    who: 'Wer auf wen angewiesen ist',
    pair: (actor, other) => `${actor}: angewiesen auf ${other.accusative}`,
    kind: 'Art',
    isMutual: 'gegenseitig',
    isOneSided: 'einseitig',
    wants: 'Betroffener Wunsch',
    place: (place) => `Platz ${place} der eigenen Liste`,
    through: 'Hängt ab von',
    today: 'Heute',
    canTake: (change) => `gilt; der andere könnte es allein aufheben (${change})`,
    cannotTake: 'gilt; der andere könnte es allein nicht aufheben',
    canGive: (change) => `gilt nicht; der andere könnte es allein herbeiführen (${change})`,
    cannotGive: 'gilt nicht; der andere könnte es allein nicht herbeiführen',
    cost: 'Folge für den anderen',
    loses: (statement, place) => `ein Verlust: „${statement}“, Platz ${place} seiner Liste`,
    gains: (statement, place) => `ein Gewinn: „${statement}“, Platz ${place} seiner Liste`,
    tie: 'keine, auf die es dem anderen ankommt',
    noWish: 'offen: Kein Wunsch des anderen ist genannt',
    noStep: 'keine: einen solchen Schritt gibt es nicht',
    limits:
      'Die Liste sagt, wer über etwas entscheidet, das ein anderer will; nicht, ob er diese Macht nutzen würde, und nicht, wie viel es zählt.',
    term: 'Abhängigkeit',
  },
}

export const dependenciesWords = { en: english, de: german }

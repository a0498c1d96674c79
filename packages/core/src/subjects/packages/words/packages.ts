/** What is said of plans as packages, and of how that compares with what their tests say. */
import { type ActorName, agreeing } from '../../../voice/actor-name.ts'
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  packages: {
    heading: 'The plans as packages',
    count: (acceptable: string, count: string) =>
      `Of ${count} packages to which the plans lead, today among them, ${inEnglish(acceptable, 'one leaves', `${acceptable} leave`)} no party worse off than today, by the order of what they want.`,
    efficient: (efficient: string) =>
      inEnglish(
        efficient,
        'One of these cannot be bettered for a party without another losing by it.',
        `${efficient} of these cannot be bettered for a party without another losing by it.`,
      ),
    onlyToday: 'That is today itself: each of the others costs some party something.',
    parties: (names: string) => `Parties: ${names}.`,
    efficientTerm: 'Pareto-efficient',
    table: 'What each package means to each party',
    package: 'Package',
    today: 'Today',
    ended: (plan: string) => `${plan}, carried out`,
    reached: (plan: string, stage: string) => `${plan}, up to “${stage}”`,
    also: (count: string) => inEnglish(count, 'and one more place', `and ${count} more places`),
    than: { better: 'better', same: 'the same', worse: 'worse' },
    range: (low: string, high: string) => `${low} to ${high}`,
    gain: (than: string, gain: string) => `${than}; ${gain}`,
    gains: 'Beside the order stands the gain by the amounts, a flow as they are stated.',
    contrary: (count: string) =>
      `${inEnglish(count, 'In one case', `In ${count} cases`)} the order and the amounts of a party say the opposite of a package, wherever the amounts lie: in an order the first wish that differs decides, in amounts the sum. What is refused follows the order, what is fair the amounts.`,
    refused: 'Refused',
    bettered: 'Bettered by',
    nobody: 'by no party',
    nothing: 'none',
    byAmounts: {
      yes: 'by the amounts no party loses, wherever they lie',
      no: 'by the amounts a party loses, wherever they lie',
      open: 'by the amounts it is open whether a party loses',
    },
    sureBettered: (other: string) => `by the amounts, wherever they lie: ${other}`,
    fair: 'Which package would be fair',
    needed: (statements: string) =>
      `Not to be said: ideas of a fair bargain need amounts, and ${inEnglish(statements, 'one statement on which the packages turn has', `${statements} statements on which the packages turn have`)} none. The order of what is wanted says who is better off, not by how much.`,
    lacking: (actor: string, statements: string) => `${actor}: ${statements}`,
    idea: 'Idea',
    chooses: 'Chooses',
    gets: (actor: string) => `${actor}: part of its most`,
    elsewhere: 'At other ends of the ranges',
    ideas: {
      nash: 'the greatest product of gains (Nash)',
      'kalai-smorodinsky': 'the least part of the most, as great as can be (Kalai–Smorodinsky)',
      utilitarian: 'the greatest sum of these parts (relative utilitarian)',
    },
    sameChoice: (name: string) => `Three ideas of a fair bargain choose the same package: ${name}.`,
    otherChoices: (count: string) =>
      `Three ideas of a fair bargain choose ${count} different packages: what is fair is not settled by the amounts.`,
    middle: (ranges: string) =>
      `Chosen with every amount in the middle of its range. Of ${inEnglish(ranges, 'one range', `${ranges} ranges`)} each was then put to either end alone, and all to the low and the high one; between these nothing is proved.`,
    exact: 'The amounts are stated without ranges.',
    unit: 'Amounts of two actors have no common measure. Each gain is therefore taken as a part of the most that the party could get; the greatest least gain (egalitarian) is then the second idea.',
    beside: 'Beside what the tests of the plans say',
    agreeFor: (plan: string) =>
      `${plan}: package and tests both speak for it. No party is worse off at its end than today, and no test of the plan fails.`,
    agreeAgainst: (plan: string, worse: ActorName, fails: string) =>
      `${plan}: package and tests both speak against it. At its end ${worse.nominative} ${agreeing(worse, 'is', 'are')} worse off than today; and ${fails}.`,
    onlyPackage: (plan: string, fails: string, why: string) =>
      `${plan}: package and tests differ. No party is worse off at its end than today, yet ${fails}. ${why}`,
    onlyPlan: (plan: string, worse: ActorName) =>
      `${plan}: package and tests differ. No test of the plan fails, yet at its end ${worse.nominative} ${agreeing(worse, 'is', 'are')} worse off than today. The tests ask each party at the steps that it takes itself, a package asks all of them at the end.`,
    noPackage: (plan: string, fails: string) =>
      `${plan}: no package, for not all of it is possible; ${fails}.`,
    fails: {
      possible: (stage: string) => `“${stage}” is not possible under the rules`,
      today: (stage: string, actors: ActorName) =>
        `at “${stage}” ${actors.nominative} would decline: not better than today`,
      held: (stage: string, actors: ActorName) =>
        `at “${stage}” a step away by ${actors.nominative} would pay`,
      delivered: (stage: string, actors: ActorName) =>
        `at “${stage}” it would pay ${actors.nominative} not to deliver`,
      step: (stage: string, actors: ActorName) =>
        `“${stage}” brings ${actors.nominative} nothing new`,
    },
    unknown: {
      possible: '',
      today: 'A package knows no stage on the way, and asks no more than that nobody loses.',
      held: 'A package knows no breach, and nobody who would see or answer it.',
      delivered: 'A package knows nobody who keeps back what is due.',
      step: 'A package knows no order of steps.',
    },
    betteredEnd: (other: string) =>
      `What the tests of the plan do not ask: ${other} is worse for no party and better for at least one.`,
    chosenEnd: (ideas: string) => `Its end is chosen as fair by: ${ideas}.`,
    limits:
      'Packages know no breach, no order of steps and no inspection: what is agreed is there. The tests of a plan know no fairness, and compare no plan with another. Neither replaces the other, and only states to which a plan of this model leads are compared.',
    ordinal: 'What is better is read from lists of wants, of which the first that differs decides.',
  },
}

const german: Widen<typeof english> = {
  packages: {
    heading: 'Die Pläne als Pakete',
    count: (acceptable, count) =>
      `Von ${count} Paketen, zu denen die Pläne führen, heute eingeschlossen, ${inGerman(acceptable, 'stellt eines', `stellen ${acceptable}`)} nach der Reihenfolge der Wünsche keine Partei schlechter als heute.`,
    efficient: (efficient) =>
      inGerman(
        efficient,
        'Eines davon lässt sich für keine Partei verbessern, ohne dass eine andere verliert.',
        `${efficient} davon lassen sich für keine Partei verbessern, ohne dass eine andere verliert.`,
      ),
    onlyToday: 'Das ist der heutige Zustand selbst: Jedes andere kostet eine Partei etwas.',
    parties: (names) => `Parteien: ${names}.`,
    efficientTerm: 'Pareto-effizient',
    table: 'Bedeutung jedes Pakets für jede Partei',
    package: 'Paket',
    today: 'Heute',
    ended: (plan) => `${plan}, ausgeführt`,
    reached: (plan, stage) => `${plan}, bis „${stage}“`,
    also: (count) => inGerman(count, 'und eine weitere Stelle', `und ${count} weitere Stellen`),
    than: { better: 'besser', same: 'gleich', worse: 'schlechter' },
    range: (low, high) => `${low} bis ${high}`,
    gain: (than, gain) => `${than}; ${gain}`,
    gains: 'Neben der Reihenfolge steht der Gewinn nach den Beträgen, als Strom wie angegeben.',
    contrary: (count) =>
      `${inGerman(count, 'In einem Fall', `In ${count} Fällen`)} sagen Reihenfolge und Beträge einer Partei über ein Paket das Gegenteil, wo immer die Beträge liegen: In einer Reihenfolge entscheidet der erste Wunsch, der sich unterscheidet, in Beträgen die Summe. Was abgelehnt ist, folgt der Reihenfolge, was fair ist, den Beträgen.`,
    refused: 'Abgelehnt',
    bettered: 'Verbessert durch',
    nobody: 'von keiner Partei',
    nothing: 'keines',
    byAmounts: {
      yes: 'nach den Beträgen verliert keine Partei, wo immer sie liegen',
      no: 'nach den Beträgen verliert eine Partei, wo immer sie liegen',
      open: 'nach den Beträgen ist offen, ob eine Partei verliert',
    },
    sureBettered: (other) => `nach den Beträgen, wo immer sie liegen: ${other}`,
    fair: 'Welches Paket fair wäre',
    needed: (statements) =>
      `Nicht zu sagen: Vorstellungen von Fairness brauchen Beträge, und ${inGerman(statements, 'ein Wunsch, auf den es bei den Paketen ankommt, hat', `${statements} Wünsche, auf die es bei den Paketen ankommt, haben`)} keinen. Die Reihenfolge der Wünsche sagt, wer besser gestellt ist, nicht um wie viel.`,
    lacking: (actor, statements) => `${actor}: ${statements}`,
    idea: 'Vorstellung',
    chooses: 'Wählt',
    gets: (actor) => `${actor}: Teil des Erreichbaren`,
    elsewhere: 'An anderen Enden der Spannen',
    ideas: {
      nash: 'das größte Produkt der Gewinne (Nash)',
      'kalai-smorodinsky': 'der kleinste Teil des Erreichbaren möglichst groß (Kalai–Smorodinsky)',
      utilitarian: 'die größte Summe dieser Teile (relativ utilitaristisch)',
    },
    sameChoice: (name) => `Drei Vorstellungen von Fairness wählen dasselbe Paket: ${name}.`,
    otherChoices: (count) =>
      `Drei Vorstellungen von Fairness wählen ${count} verschiedene Pakete: Was fair ist, entscheiden die Beträge nicht.`,
    middle: (ranges) =>
      `Gewählt mit jedem Betrag in der Mitte seiner Spanne. Von ${inGerman(ranges, 'einer Spanne', `${ranges} Spannen`)} wurde danach jede allein an beide Enden gesetzt, und alle zugleich an das untere und an das obere; dazwischen ist nichts bewiesen.`,
    exact: 'Die Beträge sind ohne Spannen angegeben.',
    unit: 'Beträge zweier Akteure haben kein gemeinsames Maß. Jeder Gewinn gilt daher als Teil dessen, was die Partei höchstens erreichen könnte; der größte kleinste Gewinn (egalitär) ist dann die zweite Vorstellung.',
    beside: 'Neben dem Ergebnis der Tests der Pläne',
    agreeFor: (plan) =>
      `${plan}: Paket und Tests sprechen beide dafür. An seinem Ende ist keine Partei schlechter gestellt als heute, und kein Test des Plans scheitert.`,
    agreeAgainst: (plan, worse, fails) =>
      `${plan}: Paket und Tests sprechen beide dagegen. An seinem Ende ${agreeing(worse, 'ist', 'sind')} ${worse.nominative} schlechter gestellt als heute; und ${fails}.`,
    onlyPackage: (plan, fails, why) =>
      `${plan}: Paket und Tests kommen zu verschiedenen Ergebnissen. An seinem Ende ist keine Partei schlechter gestellt als heute, aber ${fails}. ${why}`,
    onlyPlan: (plan, worse) =>
      `${plan}: Paket und Tests kommen zu verschiedenen Ergebnissen. Kein Test des Plans scheitert, aber an seinem Ende ${agreeing(worse, 'ist', 'sind')} ${worse.nominative} schlechter gestellt als heute. Die Tests fragen jede Partei bei den Schritten, die sie selbst tut; ein Paket fragt alle am Ende.`,
    noPackage: (plan, fails) =>
      `${plan}: kein Paket, denn nicht alles davon ist möglich; ${fails}.`,
    fails: {
      possible: (stage) => `„${stage}“ ist nach den Regeln nicht möglich`,
      today: (stage, actors) =>
        `bei „${stage}“ fände sich bei ${actors.dative} keine Zustimmung: nicht besser als heute`,
      held: (stage, actors) => `bei „${stage}“ würde sich ein Ausscheren ${actors.genitive} lohnen`,
      delivered: (stage, actors) =>
        `bei „${stage}“ würde es sich für ${actors.accusative} lohnen, nicht zu erfüllen`,
      step: (stage, actors) => `„${stage}“ bringt ${actors.dative} nichts Neues`,
    },
    unknown: {
      possible: '',
      today: 'Ein Paket kennt keine Stufe auf dem Weg und verlangt nur, dass niemand verliert.',
      held: 'Ein Paket kennt keinen Bruch und niemanden, der ihn sähe oder beantwortete.',
      delivered: 'Ein Paket kennt niemanden, der zurückhält, was fällig ist.',
      step: 'Ein Paket kennt keine Reihenfolge der Schritte.',
    },
    betteredEnd: (other) =>
      `Wonach die Tests des Plans nicht fragen: ${other} ist für keine Partei schlechter und für mindestens eine besser.`,
    chosenEnd: (ideas) => `Sein Ende wählen als fair: ${ideas}.`,
    limits:
      'Pakete kennen keinen Bruch, keine Reihenfolge und keine Inspektion: Was vereinbart ist, gilt als da. Die Tests eines Plans kennen keine Fairness und vergleichen ihn mit keinem anderen. Keines ersetzt das andere, und der Vergleich gilt nur Zuständen, zu denen ein Plan dieses Modells führt.',
    ordinal:
      'Was besser ist, folgt aus Listen von Wünschen, in denen der erste Unterschied entscheidet.',
  },
}

export const packagesWords = { en: english, de: german }

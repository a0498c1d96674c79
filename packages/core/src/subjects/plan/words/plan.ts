/** What is said of a plan: entered, held, exposed, and what must be seen. */

import { type ActorName, agreeing } from '../../../voice/actor-name.ts'
import { ownStepsInEnglish, ownStepsInGerman } from '../../../voice/words/own-steps.ts'
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import { capital } from '../../../voice/words/spelling.ts'
import type { Widen } from '../../../voice/words/widen.ts'
import { planBreachWords } from './plan-breach.ts'

const english = {
  plan: {
    heading: (plan: string) => `${plan}: would it be entered, and would it hold?`,
    passes: 'Every side would enter every stage, and each stage would hold.',
    passesToday:
      'Against today every side gains at every stage, and each stage would hold. Step by step not everyone gains.',
    amountsBreak: (actors: ActorName) =>
      `By amounts, at the numbers shown further down, a breach would pay ${actors.nominative} all the same.`,
    refused: (stage: string, actors: ActorName) =>
      `At “${stage}” ${actors.nominative} would be no better off than today, and would decline.`,
    impossible: (stage: string) => `The stage “${stage}” is not possible under the rules.`,
    notHeld: (stage: string, actors: ActorName) =>
      `“${stage}” would not hold: unanswered, ${actors.nominative} would gain by ${ownStepsInEnglish(actors)}.`,
    ifSeen: (stages: string | undefined, actors: ActorName) =>
      `${stages === undefined ? 'Those' : `At ${stages} those`} who would answer do not see it; if it were seen, ${actors.nominative} would answer.`,
    notReached: 'Nothing is tested here: no option is set, or the plan does not come to this.',
    orders: (count: string) =>
      `The plan leaves the order of some stages open. There ${inEnglish(count, 'is', 'are')} ${count} ${inEnglish(count, 'way', 'ways')} to line them up.`,
    someOrders: (count: string) =>
      `The plan leaves the order of some stages open. There are more ways to line them up than were looked at (${count}).`,
    ordersAgree: 'The verdict is the same in each.',
    ordersDiffer: 'The verdicts differ:',
    order: (stages: string, count: string | undefined) =>
      count === undefined ? `${capital(stages)}:` : `${capital(stages)} (${count}):`,
    orderVerdict: (step: boolean, today: boolean, held: boolean, more: string) =>
      `${step ? 'everyone gains at every step' : today ? 'everyone gains against today, not at every step' : 'somebody declines'}; ${held ? 'every stage holds' : 'not every stage holds'}${more && `; ${more}`}.`,
    talks: (stages: string) => `Nothing is tested in: ${stages}. No option is set there.`,
    rule: {
      'one-reply': 'A step is answered when the best reply of one other actor undoes its gain.',
      chain: 'A step is answered when others, each to its own advantage, undo its gain.',
      any: 'A step is answered when others could undo its gain, even to their own cost.',
      proportionate: 'A step is answered when what the plan itself names undoes its gain.',
    },
    unseen: (options: string) => `Taken as unseen by all: breaches of ${options}.`,
    first: (state: string) => `start: ${state}`,
    nothingFirst: 'start: today',
  },
  stage: {
    heading: 'Stage by stage',
    title: (stage: string, before: string) => `${stage} (${before}):`,
    allGain: 'Everyone who takes part gains by this step.',
    nobodyMoves: 'Nobody has to change anything.',
    impossible: 'not possible under the rules.',
    nothingNew: (actors: ActorName) => `This step gives ${actors.nominative} nothing new.`,
    worse: (actors: ActorName) =>
      `This step gives ${actors.nominative} nothing new that is worth its price.`,
    stillBetter: 'Against today everyone who takes part is better off.',
    notBetter: (actors: ActorName) =>
      `${capital(actors.nominative)} would be no better off than today.`,
    gains: (actor: string, statement: string) => `Gain (${actor}): “${statement}”`,
    loses: (actor: ActorName, statement: string) =>
      `Price of the plan for ${actor.nominative}: “${statement}”`,
    equal: (actor: ActorName) => `For ${actor.nominative} nothing that counts changes.`,
    butToday: (actor: string, statement: string) =>
      `against today still a gain (${actor}): “${statement}”`,
    held: 'It would hold.',
    notHeld: (actors: ActorName) =>
      `It would not hold: nothing answers a step by ${actors.nominative}.`,
    nobodyTempted: 'Nobody gains by a step of its own.',
    tempted: (actor: ActorName, change: string, statement: string) =>
      `Tempting for ${actor.nominative} (${change}): “${statement}”`,
    answer: (actors: ActorName, change: string) => `answer by ${actors.nominative} (${change})`,
    cost: (actor: ActorName, statement: string) =>
      `which costs ${actor.nominative} “${statement}”.`,
    noGain: (actor: ActorName) => `which leaves ${actor.nominative} no better off than before.`,
    unanswered: 'Nothing answers it.',
    unseenAnswer: 'Nothing answers it, since nobody who would answer sees it. If it were seen:',
    spoiler: (actor: ActorName, statement: string) =>
      `Price of the plan for ${actor.nominative}, without taking part: “${statement}”`,
    spoilerCan: (change: string, hurt: ActorName) =>
      `A unilateral step could undo the stage (${change}); ${hurt.nominative} would then be no better off than before.`,
    spoilerPays: 'Such a step would pay.',
    spoilerCosts: (actor: ActorName) =>
      `Such a step would cost ${actor.nominative} more than it brings.`,
    spoilerCannot: 'Alone, nothing can be done about it.',
    exposed: (actor: ActorName, by: ActorName, statement: string) =>
      `Risk for ${actor.nominative} from a breach by ${by.nominative}, ${statement}`,
    lost: (place: number, statement: string) => `statement ${place}, “${statement}”`,
    against: {
      before: (lost: string) => `against the state before the stage: ${lost}`,
      kept: (lost: string) => `against the stage as all keep it: ${lost}`,
    },
    exposedUnlikely: 'Such a breach would not pay.',
    nobodyExposed:
      'No single betrayal would leave anyone worse off than before the stage and than if all keep to it.',
  },
  commitments: {
    heading: 'What must be seen',
    no: 'no',
    yes: (statement: string) => `yes: “${statement}”`,
    bound: 'no: the rules forbid it',
    final: 'no: cannot be undone',
    deterred: 'yes',
    notDeterred: 'no',
    none: '–',
    nobody: 'nobody',
    hurts: (actors: ActorName) => `hurts ${actors.nominative}`,
    hurtsNobody: 'hurts nobody',
    summary: (tempted: string, all: string) =>
      `Once the plan is carried out, there would be an incentive to take back ${tempted} of its ${all} ${inEnglish(all, 'commitment', 'commitments')}.`,
    allDeterred: 'Each of these breaches would be answered if it is seen. Unseen, none would.',
    someDeterred: (options: string) =>
      `Even if seen, nothing would answer a breach of: ${options}.`,
    open: (options: string) =>
      `As the plan is watched, these breaches would go unanswered: ${options}.`,
    temptation: (actor: ActorName, statement: string) =>
      `A breach would be a gain for ${actor.nominative}: “${statement}”`,
    noTemptation: (actor: ActorName) => `A breach would bring ${actor.nominative} nothing.`,
    price: (actor: ActorName, statement: string) =>
      `A breach would be a loss for ${actor.nominative}: “${statement}”`,
    deters: (actor: ActorName, change: string) =>
      `Answer by ${actor.nominative}, if the breach is seen (${change}),`,
    nothingDeters: 'Even if everyone saw it, nothing would answer it.',
    seen: (actors: ActorName) => `As the plan is watched, it is seen by ${actors.nominative}.`,
    seenByNone: 'As the plan is watched, nobody sees it.',
    isDeterred: 'So it would be answered.',
    isNotDeterred: 'So nothing would answer it.',
    hurt: (actor: ActorName, statement: string) =>
      `While nobody answers, it costs ${actor.nominative} “${statement}”`,
  },
  planLimits: {
    heading: 'What this page cannot tell',
    orders: 'Orders of importance say which loss is worse, not by how much.',
    betrayal:
      'A betrayal is a single one. Several at once, or a long exchange of blows, may be worse.',
    trust: 'Whether kept promises build trust is outside these tests.',
  },
}

const german: Widen<typeof english> = {
  plan: {
    heading: (plan) => `${plan}: Würden alle Seiten zustimmen, und hätte der Plan Bestand?`,
    passes: 'Jede Seite würde jeder Stufe zustimmen, und jede Stufe hätte Bestand.',
    passesToday:
      'Gegenüber heute gewinnt jede Seite auf jeder Stufe, und jede Stufe hätte Bestand. Schritt für Schritt gewinnen nicht alle.',
    amountsBreak: (actors) =>
      `Nach Beträgen, bei den weiter unten gezeigten Zahlen, würde sich ein Bruch für ${actors.accusative} dennoch lohnen.`,
    refused: (stage, actors) =>
      `Bei „${stage}“ ${agreeing(actors, 'stünde', 'stünden')} ${actors.nominative} nicht besser da als heute und ${agreeing(actors, 'würde', 'würden')} ablehnen.`,
    impossible: (stage) => `Die Stufe „${stage}“ ist nach den Regeln nicht möglich.`,
    notHeld: (stage, actors) =>
      `„${stage}“ hätte keinen Bestand: ${capital(actors.nominative)} ${agreeing(actors, 'würde', 'würden')} durch ${ownStepsInGerman(actors)} gewinnen, ohne dass eine Antwort folgt.`,
    ifSeen: (stages, actors) =>
      `${stages === undefined ? '' : `Bei ${stages} gilt: `}Wer antworten würde, bemerkt den Schritt nicht; bei Entdeckung ${agreeing(actors, 'würde', 'würden')} ${actors.nominative} antworten.`,
    notReached:
      'Hier ist nichts zu prüfen: Der Plan legt hier keine Option fest oder gelangt nicht so weit.',
    orders: (count) =>
      `Der Plan lässt die Reihenfolge mancher Stufen offen. Es gibt ${count} ${inGerman(count, 'Möglichkeit', 'Möglichkeiten')}, sie zu ordnen.`,
    someOrders: (count) =>
      `Der Plan lässt die Reihenfolge einiger Stufen offen. Es gibt mehr Reihenfolgen, als betrachtet wurden (${count}).`,
    ordersAgree: 'Das Urteil ist in jeder dasselbe.',
    ordersDiffer: 'Die Urteile unterscheiden sich:',
    order: (stages, count) =>
      count === undefined ? `${capital(stages)}:` : `${capital(stages)} (${count}):`,
    orderVerdict: (step, today, held, more) =>
      `${step ? 'alle gewinnen bei jedem Schritt' : today ? 'alle gewinnen gegenüber heute, nicht bei jedem Schritt' : 'jemand lehnt ab'}; ${held ? 'jede Stufe hat Bestand' : 'nicht jede Stufe hat Bestand'}${more && `; ${more}`}.`,
    talks: (stages) => `Nichts zu prüfen ist bei: ${stages}. Dort ist keine Option festgelegt.`,
    rule: {
      'one-reply':
        'Ein Schritt gilt als beantwortet, wenn die beste Erwiderung eines anderen seinen Gewinn aufhebt.',
      chain:
        'Ein Schritt gilt als beantwortet, wenn andere, jeder zum eigenen Vorteil, seinen Gewinn aufheben.',
      any: 'Ein Schritt gilt als beantwortet, wenn andere seinen Gewinn aufheben könnten, auch zum eigenen Schaden.',
      proportionate:
        'Ein Schritt gilt als beantwortet, wenn das, was der Plan selbst vorsieht, seinen Gewinn aufhebt.',
    },
    unseen: (options) => `Annahme: Niemand bemerkt einen Bruch von: ${options}.`,
    first: (state) => `Ausgangspunkt: ${state}`,
    nothingFirst: 'Ausgangspunkt: heute',
  },
  stage: {
    heading: 'Stufe für Stufe',
    title: (stage, before) => `${stage} (${before}):`,
    allGain: 'Alle Beteiligten gewinnen durch diesen Schritt.',
    nobodyMoves: 'Niemand muss etwas ändern.',
    impossible: 'nach den Regeln nicht möglich.',
    nothingNew: (actors) => `Dieser Schritt bringt ${actors.dative} nichts Neues.`,
    worse: (actors) =>
      `Dieser Schritt bringt ${actors.dative} nichts Neues, das seinen Preis wert wäre.`,
    stillBetter: 'Gegenüber heute stehen alle Beteiligten besser da.',
    notBetter: (actors) =>
      `${capital(actors.nominative)} ${agreeing(actors, 'stünde', 'stünden')} nicht besser da als heute.`,
    gains: (actor, statement) => `Gewinn (${actor}): „${statement}“`,
    loses: (actor, statement) => `Preis des Plans für ${actor.accusative}: „${statement}“`,
    equal: (actor) => `Für ${actor.accusative} ändert sich nichts, worauf es ankommt.`,
    butToday: (actor, statement) =>
      `gegenüber heute weiterhin ein Gewinn (${actor}): „${statement}“`,
    held: 'Sie hätte Bestand.',
    notHeld: (actors) =>
      `Sie hätte keinen Bestand: Ein Schritt ${actors.genitive} bliebe ohne Antwort.`,
    nobodyTempted: 'Niemand gewinnt durch einen eigenen Schritt.',
    tempted: (actor, change, statement) =>
      `Verlockend für ${actor.accusative} (${change}): „${statement}“`,
    answer: (actors, change) => `Antwort ${actors.genitive} (${change})`,
    cost: (actor, statement) => `das kostet ${actor.accusative} „${statement}“.`,
    noGain: (actor) =>
      `danach ${agreeing(actor, 'steht', 'stehen')} ${actor.nominative} nicht besser da als zuvor.`,
    unanswered: 'Darauf gibt es keine Antwort.',
    unseenAnswer:
      'Darauf gibt es keine Antwort, denn wer antworten würde, bemerkt den Schritt nicht. Bei Entdeckung:',
    spoiler: (actor, statement) =>
      `Preis des Plans für ${actor.accusative}, ohne Beteiligung daran: „${statement}“`,
    spoilerCan: (change, hurt) =>
      `Ein eigener Schritt könnte die Stufe zunichtemachen (${change}); ${hurt.nominative} ${agreeing(hurt, 'stünde', 'stünden')} dann nicht besser da als zuvor.`,
    spoilerPays: 'Dieser Schritt würde sich lohnen.',
    spoilerCosts: (actor) => `Dieser Schritt würde ${actor.accusative} mehr kosten, als er bringt.`,
    spoilerCannot: 'Allein lässt sich dagegen nichts tun.',
    exposed: (actor, by, statement) =>
      `Risiko für ${actor.accusative} durch einen Bruch ${by.genitive}, ${statement}`,
    lost: (place, statement) => `Aussage ${place}, „${statement}“`,
    against: {
      before: (lost) => `gegenüber dem Zustand vor der Stufe: ${lost}`,
      kept: (lost) => `gegenüber der Stufe, wenn alle sie einhalten: ${lost}`,
    },
    exposedUnlikely: 'Ein solcher Bruch würde sich nicht lohnen.',
    nobodyExposed:
      'Kein einzelner Bruch stellt jemanden schlechter als vor der Stufe und schlechter, als wenn alle sie einhalten.',
  },
  commitments: {
    heading: 'Welche Brüche auffallen müssen',
    no: 'nein',
    yes: (statement) => `ja: „${statement}“`,
    bound: 'nein: nach den Regeln unmöglich',
    final: 'nein: nicht zurückzunehmen',
    deterred: 'ja',
    notDeterred: 'nein',
    none: '–',
    nobody: 'niemand',
    hurts: (actors) => `schadet ${actors.dative}`,
    hurtsNobody: 'schadet niemandem',
    summary: (tempted, all) =>
      `Nach Ausführung des Plans bestünde bei ${tempted} von ${all} ${inGerman(all, 'Zusage', 'Zusagen')} ein Anreiz zur Rücknahme.`,
    allDeterred:
      'Auf jeden dieser Brüche gäbe es bei Entdeckung eine Antwort, ohne Entdeckung auf keinen.',
    someDeterred: (options) => `Auch bei Entdeckung bliebe ohne Antwort ein Bruch von: ${options}.`,
    open: (options) =>
      `Bei der vorgesehenen Überwachung bliebe ohne Antwort ein Bruch von: ${options}.`,
    temptation: (actor, statement) =>
      `Ein Bruch wäre ein Gewinn für ${actor.accusative}: „${statement}“`,
    noTemptation: (actor) => `Ein Bruch brächte ${actor.dative} nichts.`,
    price: (actor, statement) =>
      `Ein Bruch wäre ein Verlust für ${actor.accusative}: „${statement}“`,
    deters: (actor, change) => `Antwort ${actor.genitive} bei Entdeckung (${change}),`,
    nothingDeters: 'Auch wenn alle ihn bemerken, bleibt er ohne Antwort.',
    seen: (actors) => `Bei der vorgesehenen Überwachung würde er ${actors.dative} auffallen.`,
    seenByNone: 'Bei der vorgesehenen Überwachung würde er niemandem auffallen.',
    isDeterred: 'Also gäbe es eine Antwort.',
    isNotDeterred: 'Also gäbe es keine Antwort.',
    hurt: (actor, statement) =>
      `Solange niemand antwortet, ein Verlust für ${actor.accusative}: „${statement}“`,
  },
  planLimits: {
    heading: 'Was diese Seite nicht sagen kann',
    orders: 'Die Rangfolge sagt, welcher Verlust schlimmer ist, nicht um wie viel.',
    betrayal:
      'Gemeint ist ein einzelner Bruch. Mehrere zugleich oder ein langer Schlagabtausch können schlimmer sein.',
    trust: 'Ob gehaltene Zusagen Vertrauen schaffen, liegt außerhalb dieser Prüfungen.',
  },
}

export const planWords = {
  en: { ...english, ...planBreachWords.en },
  de: { ...german, ...planBreachWords.de },
}

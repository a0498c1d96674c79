/** What is said of a plan: entered, held, exposed, and what must be seen. */

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
    amountsBreak: (actors: string) =>
      `By amounts, at the numbers shown further down, a breach would pay all the same: ${actors}.`,
    refused: (stage: string, actors: string) =>
      `At “${stage}” these would be no better off than today, and would decline: ${actors}.`,
    impossible: (stage: string) => `The stage “${stage}” is not possible under the rules.`,
    notHeld: (stage: string, actors: string) =>
      `“${stage}” would not hold: unanswered, these would gain by a step of their own: ${actors}.`,
    ifSeen: (actors: string) =>
      `Whoever would answer does not see it; seen, these would answer: ${actors}.`,
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
    talks: (stages: string) => `Nothing is tested in: ${stages}. It sets no option.`,
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
    nothingNew: (actors: string) => `This step gives nothing new to: ${actors}.`,
    worse: (actors: string) => `This step gives nothing new that is worth its price to: ${actors}.`,
    stillBetter: 'Against today everyone who takes part is better off.',
    notBetter: (actors: string) => `No better off than today: ${actors}.`,
    gains: (actor: string, statement: string) => `Gain (${actor}): “${statement}”`,
    loses: (actor: string, statement: string) => `Price of the plan for ${actor}: “${statement}”`,
    equal: (actor: string) => `${actor}: nothing that it cares about changes.`,
    butToday: (actor: string, statement: string) =>
      `against today still a gain (${actor}): “${statement}”`,
    held: 'It would hold.',
    notHeld: (actors: string) => `It would not hold: nothing answers a step by ${actors}.`,
    nobodyTempted: 'Nobody gains by a step of its own.',
    tempted: (actor: string, change: string, statement: string) =>
      `Tempting for ${actor} (${change}): “${statement}”`,
    answer: (actors: string, change: string) => `answer of ${actors} (${change})`,
    cost: (statement: string) => `which costs it “${statement}”.`,
    noGain: 'which leaves it no better off than before.',
    unanswered: 'and nothing answers it.',
    unseenAnswer: 'and nothing answers it, since nobody who would answer sees it. If it were seen:',
    spoiler: (actor: string, statement: string) =>
      `Price of the plan for ${actor}, who takes no part: “${statement}”`,
    spoilerCan: (change: string, hurt: string) =>
      `It could undo the step (${change}); then no better off than before: ${hurt}.`,
    spoilerPays: 'That would pay it.',
    spoilerCosts: 'That would cost it more than it gains.',
    spoilerCannot: 'Alone it can do nothing about it.',
    exposed: (actor: string, by: string, statement: string) =>
      `At risk for ${actor}, ${statement}, by a breach of ${by}`,
    lost: (place: number, statement: string) => `statement ${place}, “${statement}”`,
    against: {
      before: (lost: string) => `against the state before the stage: ${lost}`,
      kept: (lost: string) => `against the stage as all keep it: ${lost}`,
    },
    exposedUnlikely: 'The breach would not pay whoever commits it.',
    nobodyExposed:
      'No single betrayal would leave anyone worse off than before the stage and than if all keep.',
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
    hurts: (actors: string) => `hurts ${actors}`,
    hurtsNobody: 'hurts nobody',
    summary: (tempted: string, all: string) =>
      `Once the plan is carried out, ${tempted} of its ${all} ${inEnglish(all, 'commitment', 'commitments')} would be tempting to take back.`,
    allDeterred: 'Each of these breaches would be answered if it is seen. Unseen, none would.',
    someDeterred: (options: string) =>
      `Even if seen, nothing would answer a breach of: ${options}.`,
    open: (options: string) =>
      `As the plan is watched, these breaches would go unanswered: ${options}.`,
    temptation: (actor: string, statement: string) =>
      `To break it would pay ${actor}: “${statement}”`,
    noTemptation: (actor: string) => `To break it would bring ${actor} nothing.`,
    price: (actor: string, statement: string) => `To break it would cost ${actor} “${statement}”`,
    deters: (actor: string, change: string) => `If ${actor} sees it, ${actor} answers (${change}),`,
    nothingDeters: 'Even if everyone saw it, nothing would answer it.',
    seen: (actors: string) => `As the plan is watched, it is seen by ${actors}.`,
    seenByNone: 'As the plan is watched, nobody sees it.',
    isDeterred: 'So it would be answered.',
    isNotDeterred: 'So nothing would answer it.',
    hurt: (actor: string, statement: string) =>
      `While nobody answers, it costs ${actor} “${statement}”`,
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
    heading: (plan) => `${plan}: Ginge jeder mit, und hielte es?`,
    passes: 'Jede Seite ginge bei jeder Stufe mit, und jede Stufe hielte.',
    passesToday:
      'Gegenüber heute gewinnt jede Seite auf jeder Stufe, und jede Stufe hielte. Schritt für Schritt gewinnt nicht jeder.',
    amountsBreak: (actors) =>
      `Nach Beträgen, bei den weiter unten gezeigten Zahlen, würde sich ein Bruch dennoch lohnen: ${actors}.`,
    refused: (stage, actors) =>
      `Bei „${stage}“ stünden nicht besser da als heute und lehnten ab: ${actors}.`,
    impossible: (stage) => `Die Stufe „${stage}“ ist nach den Regeln nicht möglich.`,
    notHeld: (stage, actors) =>
      `„${stage}“ hielte nicht: Ohne Antwort gewinnen würden durch einen eigenen Schritt: ${actors}.`,
    ifSeen: (actors) =>
      `Wer antworten würde, sieht es nicht; fiele es auf, antworteten: ${actors}.`,
    notReached:
      'Hier ist nichts zu prüfen: Keine Option ist zu setzen, oder so weit kommt der Plan nicht.',
    orders: (count) =>
      `Der Plan lässt die Reihenfolge mancher Stufen offen. Es gibt ${count} ${inGerman(count, 'Möglichkeit', 'Möglichkeiten')}, sie zu ordnen.`,
    someOrders: (count) =>
      `Der Plan lässt die Reihenfolge einiger Stufen offen. Es gibt mehr Reihenfolgen, als betrachtet wurden (${count}).`,
    ordersAgree: 'Das Urteil ist in jeder dasselbe.',
    ordersDiffer: 'Die Urteile unterscheiden sich:',
    order: (stages, count) =>
      count === undefined ? `${capital(stages)}:` : `${capital(stages)} (${count}):`,
    orderVerdict: (step, today, held, more) =>
      `${step ? 'jeder gewinnt bei jedem Schritt' : today ? 'jeder gewinnt gegenüber heute, nicht bei jedem Schritt' : 'jemand lehnt ab'}; ${held ? 'jede Stufe hält' : 'nicht jede Stufe hält'}${more && `; ${more}`}.`,
    talks: (stages) => `Nichts zu prüfen ist in: ${stages}. Dort ist keine Option zu setzen.`,
    rule: {
      'one-reply':
        'Ein Schritt gilt als beantwortet, wenn die beste Erwiderung eines anderen seinen Gewinn aufhebt.',
      chain:
        'Ein Schritt gilt als beantwortet, wenn andere, jeder zum eigenen Vorteil, seinen Gewinn aufheben.',
      any: 'Ein Schritt gilt als beantwortet, wenn andere seinen Gewinn aufheben könnten, auch zum eigenen Schaden.',
      proportionate:
        'Ein Schritt gilt als beantwortet, wenn das, was der Plan selbst vorsieht, seinen Gewinn aufhebt.',
    },
    unseen: (options) => `Angenommen, niemand sieht einen Bruch von: ${options}.`,
    first: (state) => `Ausgangspunkt: ${state}`,
    nothingFirst: 'Ausgangspunkt: heute',
  },
  stage: {
    heading: 'Stufe für Stufe',
    title: (stage, before) => `${stage} (${before}):`,
    allGain: 'Alle Beteiligten gewinnen durch diesen Schritt.',
    nobodyMoves: 'Niemand muss etwas ändern.',
    impossible: 'nach den Regeln nicht möglich.',
    nothingNew: (actors) => `Dieser Schritt bringt nichts Neues für: ${actors}.`,
    worse: (actors) =>
      `Dieser Schritt bringt nichts Neues, das seinen Preis wert wäre, für: ${actors}.`,
    stillBetter: 'Gegenüber heute stehen alle Beteiligten besser da.',
    notBetter: (actors) => `Nicht besser gestellt als heute: ${actors}.`,
    gains: (actor, statement) => `Gewinn (${actor}): „${statement}“`,
    loses: (actor, statement) => `Preis des Plans für ${actor}: „${statement}“`,
    equal: (actor) => `${actor}: Nichts ändert sich, was zählt.`,
    butToday: (actor, statement) =>
      `gegenüber heute weiterhin ein Gewinn (${actor}): „${statement}“`,
    held: 'Sie hielte.',
    notHeld: (actors) => `Sie hielte nicht: Ohne Antwort bliebe ein Schritt von ${actors}.`,
    nobodyTempted: 'Niemand gewinnt durch einen eigenen Schritt.',
    tempted: (actor, change, statement) => `Verlockend für ${actor} (${change}): „${statement}“`,
    answer: (actors, change) => `Antwort von ${actors} (${change})`,
    cost: (statement) => `das kostet „${statement}“.`,
    noGain: 'danach steht der Akteur nicht besser da als zuvor.',
    unanswered: 'und nichts antwortet darauf.',
    unseenAnswer:
      'und nichts antwortet darauf, denn wer antworten würde, sieht es nicht. Fiele es auf:',
    spoiler: (actor, statement) =>
      `Preis des Plans für ${actor}, ohne beteiligt zu sein: „${statement}“`,
    spoilerCan: (change, hurt) =>
      `Ein eigener Schritt könnte die Stufe zunichtemachen (${change}); dann nicht besser als zuvor: ${hurt}.`,
    spoilerPays: 'Er würde sich lohnen.',
    spoilerCosts: 'Er würde mehr kosten als bringen.',
    spoilerCannot: 'Allein lässt sich dagegen nichts tun.',
    exposed: (actor, by, statement) =>
      `Auf dem Spiel für ${actor}, ${statement}, durch einen Bruch von ${by}`,
    lost: (place, statement) => `Aussage ${place}, „${statement}“`,
    against: {
      before: (lost) => `gegenüber dem Zustand vor der Stufe: ${lost}`,
      kept: (lost) => `gegenüber der Stufe, wie alle sie halten: ${lost}`,
    },
    exposedUnlikely: 'Wer so bricht, gewinnt dabei nichts.',
    nobodyExposed:
      'Kein einzelner Bruch stellt jemanden schlechter als vor der Stufe und schlechter, als wenn alle halten.',
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
    hurts: (actors) => `schadet: ${actors}`,
    hurtsNobody: 'schadet niemandem',
    summary: (tempted, all) =>
      `Ist der Plan ausgeführt, läge es bei ${tempted} seiner ${all} ${inGerman(all, 'Zusage', 'Zusagen')} nahe, sie zurückzunehmen.`,
    allDeterred: 'Jeder dieser Brüche fände eine Antwort, falls er auffällt. Ungesehen keiner.',
    someDeterred: (options) =>
      `Selbst wenn gesehen, bliebe ein Bruch ohne Antwort bei: ${options}.`,
    open: (options) =>
      `So wie der Plan überwacht ist, bliebe ein Bruch ohne Antwort bei: ${options}.`,
    temptation: (actor, statement) => `Ein Bruch wäre ein Gewinn (${actor}): „${statement}“`,
    noTemptation: (actor) => `Ein Bruch brächte nichts: ${actor}.`,
    price: (actor, statement) => `Ein Bruch wäre ein Verlust (${actor}): „${statement}“`,
    deters: (actor, change) => `Antwort, falls gesehen von ${actor} (${change});`,
    nothingDeters: 'Selbst wenn alle ihn sähen, bliebe er ohne Antwort.',
    seen: (actors) => `So wie der Plan überwacht ist, sehen ihn: ${actors}.`,
    seenByNone: 'So wie der Plan überwacht ist, sieht ihn niemand.',
    isDeterred: 'Er fände also eine Antwort.',
    isNotDeterred: 'Er bliebe also ohne Antwort.',
    hurt: (actor, statement) => `Solange niemand antwortet, ein Verlust (${actor}): „${statement}“`,
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

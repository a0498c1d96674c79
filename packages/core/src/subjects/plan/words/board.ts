/** What stands on the board of plans and tests, and in the ladder of a plan. */
import { type ActorName, agreeing } from '../../../voice/actor-name.ts'
import { ownStepsInEnglish } from '../../../voice/words/own-steps.ts'
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  board: {
    heading: 'The plans at a glance',
    heads: {
      plan: 'Plan',
      entered: 'Entered',
      held: 'Holds',
      seen: 'Must be seen',
      readings: 'In readings',
      fits: 'That fit',
      fails: 'Fails first',
    },
    headsOf: {
      readings: (all: string) => `In readings, of ${all}`,
      fits: (all: string) => `That fit, of ${all}`,
    },
    entered: {
      step: 'at every step',
      today: 'against today, not at every step',
      stepOnly: 'at every step, not against today',
      no: 'no',
      impossible: 'not possible',
    },
    held: { yes: 'yes', undelivered: 'not delivered', no: 'no', impossible: 'not possible' },
    seen: (must: string, all: string) => `${must} of ${all}`,
    chances: (low: string, high: string) => `${low} to ${high}`,
    leastSeen: (chance: string, time: string, option: string, way: string) =>
      `Least likely to be seen, with a chance of ${chance} within ${time}: “${option}” broken by ${way}.`,
    seenWhy: (tempting: number, must: number, open: number, all: number) =>
      `${tempting} of ${all} commitments ${inEnglish(tempting, 'tempts', 'tempt')} to a breach; ${must} of these ${inEnglish(must, 'is', 'are')} answered if seen, and ${open} of those ${inEnglish(open, 'is', 'are')} seen by nobody who would answer.`,
    count: (count: string, all: string) => `${count} of ${all}`,
    readingsWhy: (step: string, today: string, held: string) =>
      `It holds in ${held} readings; in ${today} of these all who move are better off than today, in ${step} they gain at every step.`,
    fitsWhy: (step: string, today: string, held: string) =>
      `Of the readings that fit what happened it holds in ${held}; in ${today} of these all who move are better off than today, in ${step} they gain at every step.`,
    noneFits: 'No reading fits everything that happened.',
    noFacts: 'Nothing is recorded of what happened.',
    notCounted: 'not counted: too many cases',
    notByRule: 'not counted under this rule',
    notContested: 'nothing is contested',
    none: '–',
    nothing: 'nothing',
    overdue: 'it should have happened already',
    overdueWhy:
      'As this reading has it, nothing stands in the way of the plan: it should have happened already. No reading that fits what happened lets it be entered at every step and held.',
    fails: {
      possible: (stage: string) => `“${stage}” is not possible`,
      today: (actors: string, stage: string) => `${actors} at “${stage}”`,
      held: (actors: string, stage: string) => `${actors} at “${stage}”`,
      delivered: (actors: string, stage: string) => `${actors} at “${stage}”`,
      step: (actors: string, stage: string) => `nothing new: ${actors} at “${stage}”`,
    },
    failsOnly: {
      possible: 'not possible',
      today: (actors: string) => actors,
      held: (actors: string) => actors,
      delivered: (actors: string) => actors,
      step: (actors: string) => `nothing new: ${actors}`,
    },
    failsWhy: {
      possible: () => 'The rules do not allow it.',
      today: (actors: ActorName) =>
        `${actors.nominative} would be no better off than today, and would decline`,
      held: (actors: ActorName) =>
        `unanswered, ${actors.nominative} would gain by ${ownStepsInEnglish(actors)}`,
      delivered: (actors: ActorName) =>
        `unanswered, ${actors.nominative} would gain by not delivering`,
      step: (actors: ActorName) => `this step gives ${actors.nominative} nothing new`,
    },
    reason: (statement: string) => `: “${statement}”.`,
    legend:
      '+ yes · = in part, or not to be judged · − no. Must be seen: commitments whose breach tempts and is answered only if seen. In readings: better than today for all who move, and held; that fit: among those that agree with what happened.',
    more: (count: string, names: string) => `${count} more: ${names}.`,
    others: (count: string) => `${count} others`,
  },
  ladder: {
    heading: 'Stage by stage',
    stage: 'Stage',
    after: (places: string) => `after ${places}`,
    talks: 'sets nothing; not tested',
    noPart: 'no part',
    nothingNew: 'nothing new',
    leaves: 'would leave, unanswered',
    margin: (margin: string) => `◇ ${margin}`,
    legend:
      '⚑ a breach tempts and is answered · ⚑− tempts, and nothing answers · ▲ gains by the step · ▼ loses · = nothing new · ◇ margin by which it pays to keep.',
    mustSee: (must: number, all: number) =>
      `${must} of ${all} commitments must be seen to be kept (⚑).`,
    unanswered: (count: number) =>
      count === 1
        ? 'A breach of one is unanswered as the plan is watched (⚑−).'
        : `Breaches of ${count} are unanswered as the plan is watched (⚑−).`,
    nothingToSee: 'No breach tempts.',
    weakest: 'Weakest link:',
  },
  searchGlance: {
    stages: 'Stages that pass',
    losers: 'Loses without a part',
    nobody: 'nobody',
    without: 'What blocks: without this',
    then: '… this would pass',
  },
}

const german: Widen<typeof english> = {
  board: {
    heading: 'Die Pläne auf einen Blick',
    heads: {
      plan: 'Plan',
      entered: 'Zustimmung',
      held: 'Bestand',
      seen: 'Muss auffallen',
      readings: 'In Lesarten',
      fits: 'Passend',
      fails: 'Scheitert zuerst',
    },
    headsOf: {
      readings: (all) => `In Lesarten, von ${all}`,
      fits: (all) => `Passend, von ${all}`,
    },
    entered: {
      step: 'bei jedem Schritt',
      today: 'gegenüber heute, nicht bei jedem Schritt',
      stepOnly: 'bei jedem Schritt, nicht gegenüber heute',
      no: 'nein',
      impossible: 'nicht möglich',
    },
    held: { yes: 'ja', undelivered: 'nicht erfüllt', no: 'nein', impossible: 'nicht möglich' },
    seen: (must, all) => `${must} von ${all}`,
    chances: (low, high) => `${low} bis ${high}`,
    leastSeen: (chance, time, option, way) =>
      `Am wenigsten fiele auf, mit einer Wahrscheinlichkeit von ${chance} binnen ${time}: ein Bruch von „${option}“ (${way}).`,
    seenWhy: (tempting, must, open, all) =>
      `Bei ${tempting} von ${all} ${inGerman(all, 'Zusage', 'Zusagen')} besteht ein Anreiz zum Bruch; bei ${must} davon gibt es eine Antwort, sofern der Bruch auffällt, und bei ${open} von diesen sieht ihn niemand, der antworten würde.`,
    count: (count, all) => `${count} von ${all}`,
    readingsWhy: (step, today, held) =>
      `Von Bestand in ${held} Lesarten; in ${today} davon stehen alle, die handeln, besser da als heute, in ${step} gewinnen sie bei jedem Schritt.`,
    fitsWhy: (step, today, held) =>
      `In den Lesarten, die zum Geschehen passen, ist er in ${held} von Bestand; in ${today} davon stehen alle, die handeln, besser da als heute, in ${step} gewinnen sie bei jedem Schritt.`,
    noneFits: 'Keine Lesart passt zu allem, was geschehen ist.',
    noFacts: 'Über das Geschehen ist nichts festgehalten.',
    notCounted: 'nicht gezählt: zu viele Fälle',
    notByRule: 'unter dieser Regel nicht gezählt',
    notContested: 'nichts ist strittig',
    none: '–',
    nothing: 'nirgends',
    overdue: 'müsste schon geschehen sein',
    overdueWhy:
      'In dieser Lesart steht dem Plan nichts im Weg: Er müsste schon verwirklicht sein. Keine Lesart, die zum Geschehen passt, lässt ihn bei jedem Schritt Zustimmung finden und Bestand haben.',
    fails: {
      possible: (stage) => `„${stage}“ ist nicht möglich`,
      today: (actors, stage) => `${actors} bei „${stage}“`,
      held: (actors, stage) => `${actors} bei „${stage}“`,
      delivered: (actors, stage) => `${actors} bei „${stage}“`,
      step: (actors, stage) => `nichts Neues: ${actors} bei „${stage}“`,
    },
    failsOnly: {
      possible: 'nicht möglich',
      today: (actors) => actors,
      held: (actors) => actors,
      delivered: (actors) => actors,
      step: (actors) => `nichts Neues: ${actors}`,
    },
    failsWhy: {
      possible: () => 'Die Regeln lassen es nicht zu.',
      today: (actors) =>
        `${actors.nominative} ${agreeing(actors, 'stünde', 'stünden')} nicht besser da als heute und ${agreeing(actors, 'lehnt', 'lehnen')} ab`,
      held: (actors) => `ein Schritt ${actors.genitive} bliebe ohne Antwort`,
      delivered: (actors) =>
        `${actors.nominative} ${agreeing(actors, 'gewönne', 'gewönnen')} durch Nichterfüllung, und nichts antwortet darauf`,
      step: (actors) => `dieser Schritt bringt ${actors.dative} nichts Neues`,
    },
    reason: (statement) => `: „${statement}“.`,
    legend:
      '+ ja · = zum Teil, oder nicht zu beurteilen · − nein. Muss auffallen: Zusagen mit Anreiz zum Bruch, auf den es nur bei Entdeckung eine Antwort gibt. In Lesarten: besser als heute für alle, die handeln, und von Bestand; passend: unter denen, die zum Geschehen passen.',
    more: (count, names) => `${count} weitere: ${names}.`,
    others: (count) => `${count} andere`,
  },
  ladder: {
    heading: 'Stufe für Stufe',
    stage: 'Stufe',
    after: (places) => `nach ${places}`,
    talks: 'legt nichts fest; nicht geprüft',
    noPart: 'unbeteiligt',
    nothingNew: 'nichts Neues',
    leaves: 'schert aus, ohne Antwort',
    margin: (margin) => `◇ ${margin}`,
    legend:
      '⚑ Anreiz zum Bruch, mit Antwort · ⚑− Anreiz, ohne Antwort · ▲ Gewinn durch den Schritt · ▼ Verlust · = nichts Neues · ◇ Abstand, um den sich Einhalten lohnt.',
    mustSee: (must, all) => `Bei ${must} von ${all} Zusagen muss ein Bruch auffallen (⚑).`,
    unanswered: (count) =>
      count === 1
        ? 'Bei einer bliebe er ohne Antwort, so wie der Plan überwacht ist (⚑−).'
        : `Bei ${count} bliebe er ohne Antwort, so wie der Plan überwacht ist (⚑−).`,
    nothingToSee: 'Zu keinem Bruch besteht ein Anreiz.',
    weakest: 'Schwächste Stelle:',
  },
  searchGlance: {
    stages: 'Folgen, die bestehen',
    losers: 'Verliert unbeteiligt',
    nobody: 'niemand',
    without: 'Was im Weg steht: ohne dies',
    then: '… bestünde dies',
  },
}

export const boardWords = { en: english, de: german }

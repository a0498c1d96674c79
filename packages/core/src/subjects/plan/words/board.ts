/** The board of plans and tests, and what stands above it and above a single plan. */
import { type ActorName, agreeing } from '../../../voice/actor-name.ts'
import { ownStepsInEnglish } from '../../../voice/words/own-steps.ts'
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import type { Widen } from '../../../voice/words/widen.ts'

/** A plan fails at the first of its stages, at a later one, or at the only one. */
type FailingAt = 'first' | 'later' | 'only'

function since(at: FailingAt): string {
  return at === 'only' ? 'since' : 'where'
}

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
  headline: {
    noneStands: {
      step: (plans: number) =>
        plans === 1
          ? 'The one plan would not be entered and hold'
          : `None of ${plans} plans would be entered and hold`,
      today: (plans: number) =>
        plans === 1
          ? 'The one plan would not be better than today for all who take part, and hold'
          : `None of ${plans} plans would be better than today for all who take part, and hold`,
    },
    onlyStands: {
      step: (plans: number, names: string) =>
        `Of ${plans} plans only ${names} would be entered and hold`,
      today: (plans: number, names: string) =>
        `Of ${plans} plans only ${names} would be better than today for all who take part, and hold`,
    },
    someStand: {
      step: (count: number, plans: number) =>
        plans === 1
          ? 'The one plan would be entered and hold'
          : count === plans
            ? `All ${plans} plans would be entered and hold`
            : `${count} of ${plans} plans would be entered and hold`,
      today: (count: number, plans: number) =>
        plans === 1
          ? 'The one plan would be better than today for all who take part, and hold'
          : count === plans
            ? `All ${plans} plans would be better than today for all who take part, and hold`
            : `${count} of ${plans} plans would be better than today for all who take part, and hold`,
    },
    overdue: (count: number, isWhole: boolean) =>
      isWhole
        ? `, and by the model ${inEnglish(count, 'it', 'these')} should have happened already`
        : `, though by the model ${count} of these should have happened already`,
    stands: {
      step: (plan: string, mustSee: boolean) =>
        `${plan} would be entered at every stage and would hold${mustSee ? ', as long as breaches are seen' : ''}`,
      today: (plan: string, mustSee: boolean) =>
        `${plan} is better than today for all who take part and would hold${mustSee ? ', as long as breaches are seen' : ''}; step by step not everyone gains`,
    },
    standsOverdue: '; by the model it should have happened already',
    fails: {
      first: (plan: string, stage: string) => `${plan} fails at its first stage, “${stage}”`,
      later: (plan: string, stage: string) => `${plan} fails at “${stage}”`,
      only: (plan: string) => `${plan} fails`,
      possible: (at: FailingAt) =>
        at === 'only' ? ': the rules do not allow it' : ', which the rules do not allow',
      today: (actors: ActorName, at: FailingAt) =>
        `, ${since(at)} ${actors.nominative} would decline`,
      held: (actors: ActorName, at: FailingAt) =>
        `, ${since(at)} ${actors.nominative} would gain by ${ownStepsInEnglish(actors)} and nothing answers`,
      delivered: (actors: ActorName, at: FailingAt) =>
        `, ${since(at)} ${actors.nominative} would gain by not delivering and nothing answers`,
    },
    and: '; ',
    passing: {
      today: (plan: string, count: string, all: string) =>
        `${plan} is better than today for all who move, and held, in ${count} of ${all} readings.`,
      step: (plan: string, count: string, all: string) =>
        `All who move gain at every step of ${plan}, and it is held, in ${count} of ${all} readings.`,
      held: (plan: string, count: string, all: string) =>
        `${plan} is held in ${count} of ${all} readings, and in none of them better than today for all who move.`,
    },
    passingNone: (plan: string, all: string) => `${plan} is held in none of ${all} readings.`,
    rival: {
      plan: (name: string) => `${name} does better`,
      package: 'The same commitments in a single package do better',
      order: 'The same commitments in another order do better',
      today: (count: string, own: string, all: string) =>
        `: better than today and held in ${count} of ${all} readings, against ${own}.`,
      step: (count: string, own: string, all: string) =>
        `: a gain at every step and held in ${count} of ${all} readings, against ${own}.`,
      held: (count: string, own: string, all: string) =>
        `: held in ${count} of ${all} readings, against ${own}.`,
      outlasting: ' in one test alone: its end outlasts more blows.',
      outlastingOwn: ' in one test alone.',
      only: ' in this test',
    },
    rivalOf: {
      today: (rival: string, plan: string, count: string, own: string) =>
        `${rival} is better than today and held in ${count} readings, ${plan} in ${own}.`,
      step: (rival: string, plan: string, count: string, own: string) =>
        `${rival} brings a gain at every step and is held in ${count} readings, ${plan} in ${own}.`,
      held: (rival: string, plan: string, count: string, own: string) =>
        `${rival} is held in ${count} readings, ${plan} in ${own}.`,
    },
    search: {
      none: (pieces: string, stages: number) =>
        `No sequence of at most ${stages} ${inEnglish(stages, 'stage', 'stages')} of these ${pieces} ${inEnglish(pieces, 'commitment', 'commitments')} passes.`,
      some: (count: string, tried: string) =>
        `${count} of ${tried} sequences of stages ${inEnglish(count, 'passes', 'pass')}.`,
      best: (ladder: string) => `One that nothing beats: ${ladder}.`,
      giveUp: (what: string) => `One would pass if this were given up: ${what}.`,
    },
    noRival: 'No other plan, and no other order of the same commitments, does better in any test.',
    needs: (plan: string, questions: number) =>
      questions === 1
        ? `${plan} succeeds only with certain answers to one contested question.`
        : `${plan} succeeds only with certain answers to ${questions} contested questions.`,
    fitting: (plan: string, count: string, all: string) =>
      `Of the readings that fit what happened ${plan} succeeds in ${count} of ${all}.`,
    byRule: {
      proportionate:
        'In the nearest reading in which it succeeds it would not hold if nothing but what the plan names answered a breach.',
      chain:
        'In the nearest reading in which it succeeds it would not hold if others answered a breach one after another.',
      any: 'In the nearest reading in which it succeeds it would not hold if others answered a breach even to their own cost.',
      'one-reply': '',
    },
    mustSee: (must: number, open: number, all: number) =>
      `${must} of ${all} commitments must be seen to be kept${open === 0 ? '' : `; of these nobody who would answer sees ${open}`}.`,
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
  headline: {
    noneStands: {
      step: (plans) =>
        plans === 1
          ? 'Der eine Plan fände keine Zustimmung oder hätte keinen Bestand'
          : `Von ${plans} Plänen fände keiner Zustimmung und hätte zugleich Bestand`,
      today: (plans) =>
        plans === 1
          ? 'Der eine Plan wäre nicht für alle Beteiligten besser als heute und zugleich von Bestand'
          : `Von ${plans} Plänen wäre keiner für alle Beteiligten besser als heute und zugleich von Bestand`,
    },
    onlyStands: {
      step: (plans, names) =>
        `Von ${plans} Plänen kommt nur dies zustande und hat Bestand: ${names}`,
      today: (plans, names) =>
        `Von ${plans} Plänen wäre nur dies für alle Beteiligten besser als heute und von Bestand: ${names}`,
    },
    someStand: {
      step: (count, plans) =>
        plans === 1
          ? 'Der eine Plan fände Zustimmung und hätte Bestand'
          : count === plans
            ? `Alle ${plans} Pläne fänden Zustimmung und hätten Bestand`
            : `${count} von ${plans} Plänen fänden Zustimmung und hätten Bestand`,
      today: (count, plans) =>
        plans === 1
          ? 'Der eine Plan wäre für alle Beteiligten besser als heute und von Bestand'
          : count === plans
            ? `Alle ${plans} Pläne wären für alle Beteiligten besser als heute und von Bestand`
            : `${count} von ${plans} Plänen wären für alle Beteiligten besser als heute und von Bestand`,
    },
    overdue: (count, isWhole) =>
      isWhole
        ? `; nach dem Modell müsste ${inGerman(count, 'das', 'beides')} schon geschehen sein`
        : `; ${count} davon ${inGerman(count, 'müsste', 'müssten')} nach dem Modell schon verwirklicht sein`,
    stands: {
      step: (plan, mustSee) =>
        `${plan} fände auf jeder Stufe Zustimmung und hätte Bestand${mustSee ? ', sofern Brüche auffallen' : ''}`,
      today: (plan, mustSee) =>
        `${plan} ist für alle Beteiligten besser als heute und hätte Bestand${mustSee ? ', sofern Brüche auffallen' : ''}; Schritt für Schritt gewinnen nicht alle`,
    },
    standsOverdue: '; nach dem Modell müsste das schon geschehen sein',
    fails: {
      first: (plan, stage) => `${plan} scheitert auf der ersten Stufe, „${stage}“`,
      later: (plan, stage) => `${plan} scheitert bei „${stage}“`,
      only: (plan) => `${plan} scheitert`,
      possible: () => ': Die Regeln lassen das nicht zu',
      today: (actors, at) => `${at === 'first' ? ',' : ''} an einer Absage ${actors.genitive}`,
      held: (actors) => `, weil ein Schritt ${actors.genitive} ohne Antwort bliebe`,
      delivered: (actors) =>
        `, weil ${actors.nominative} durch Nichterfüllung ${agreeing(actors, 'gewönne', 'gewönnen')} und nichts darauf antwortet`,
    },
    and: '; ',
    passing: {
      today: (plan, count, all) =>
        `${plan} ist in ${count} von ${all} Lesarten für alle, die handeln, besser als heute und von Bestand.`,
      step: (plan, count, all) =>
        `${plan} bringt in ${count} von ${all} Lesarten allen, die handeln, bei jedem Schritt einen Gewinn und ist von Bestand.`,
      held: (plan, count, all) =>
        `${plan} ist in ${count} von ${all} Lesarten von Bestand, in keiner davon für alle, die handeln, besser als heute.`,
    },
    passingNone: (plan, all) => `${plan} ist in keiner von ${all} Lesarten von Bestand.`,
    rival: {
      plan: (name) => `${name} ist besser`,
      package: 'Dieselben Zusagen in einem einzigen Paket sind besser',
      order: 'Dieselben Zusagen in anderer Folge sind besser',
      today: (count, own, all) =>
        `: besser als heute und von Bestand in ${count} von ${all} Lesarten, gegen ${own}.`,
      step: (count, own, all) =>
        `: bei jedem Schritt ein Gewinn und von Bestand in ${count} von ${all} Lesarten, gegen ${own}.`,
      held: (count, own, all) => `: von Bestand in ${count} von ${all} Lesarten, gegen ${own}.`,
      outlasting: ', aber nur in einer Prüfung: Das Ende übersteht mehr Stöße.',
      outlastingOwn: ', aber nur in einer Prüfung.',
      only: ' in dieser Prüfung',
    },
    rivalOf: {
      today: (rival, plan, count, own) =>
        `${rival} ist in ${count} Lesarten besser als heute und von Bestand, ${plan} in ${own}.`,
      step: (rival, plan, count, own) =>
        `${rival} bringt in ${count} Lesarten bei jedem Schritt einen Gewinn und ist von Bestand, ${plan} in ${own}.`,
      held: (rival, plan, count, own) =>
        `${rival} ist in ${count} Lesarten von Bestand, ${plan} in ${own}.`,
    },
    search: {
      none: (pieces, stages) =>
        `Keine Folge von höchstens ${stages} ${inGerman(stages, 'Stufe', 'Stufen')} aus diesen ${pieces} ${inGerman(pieces, 'Zusage', 'Zusagen')} besteht.`,
      some: (count, tried) =>
        `${count} von ${tried} Stufenfolgen ${inGerman(count, 'besteht', 'bestehen')}.`,
      best: (ladder) => `Eine, die keine andere übertrifft: ${ladder}.`,
      giveUp: (what) => `Eine bestünde, fiele dies weg: ${what}.`,
    },
    noRival:
      'Kein anderer Plan und keine andere Folge derselben Zusagen ist in einer Prüfung besser.',
    needs: (plan, questions) =>
      questions === 1
        ? `Erfolg hat ${plan} nur mit bestimmten Antworten auf eine strittige Frage.`
        : `Erfolg hat ${plan} nur mit bestimmten Antworten auf ${questions} strittige Fragen.`,
    fitting: (plan, count, all) =>
      `Von den Lesarten, die zum Geschehen passen, hat ${plan} in ${count} von ${all} Erfolg.`,
    byRule: {
      proportionate:
        'In der nächsten Lesart, in der der Plan Erfolg hat, hätte er keinen Bestand, falls auf einen Bruch nur folgt, was er selbst vorsieht.',
      chain:
        'In der nächsten Lesart, in der der Plan Erfolg hat, hätte er keinen Bestand, falls andere nacheinander auf einen Bruch antworten.',
      any: 'In der nächsten Lesart, in der der Plan Erfolg hat, hätte er keinen Bestand, falls andere auf einen Bruch auch zum eigenen Schaden antworten.',
      'one-reply': '',
    },
    mustSee: (must, open, all) =>
      `Bei ${must} von ${all} Zusagen muss auffallen, ob sie eingehalten sind${open === 0 ? '' : `; bei ${open} davon sieht es niemand, der antworten würde`}.`,
  },
}

export const boardWords = { en: english, de: german }

/** The sentences above a board of plans, above a single plan, and above a search. */
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
      fitsLess:
        'Of the readings that fit what happened, it is better than today and held in fewer.',
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
      fitsLess:
        'Besser als heute und von Bestand ist das in weniger der Lesarten, die zum Geschehen passen.',
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

export const headlineWords = { en: english, de: german }

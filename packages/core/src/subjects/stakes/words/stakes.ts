/** What is said of stakes: whether it pays to keep a stage, by how much, and what would mend it. */
import { type ActorName, agreeing } from '../../../voice/actor-name.ts'
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import { capital } from '../../../voice/words/spelling.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  stakes: {
    heading: 'Would it pay to break it?',
    everywhere: 'Every stage would pay each party tested more to keep than to break.',
    everywhereRanged:
      'Every stage would pay each party tested more to keep than to break, whatever values the ranges allow.',
    somewhere:
      'Whether every stage would pay to keep depends on where in their ranges the numbers lie.',
    nowhere: 'Not every stage would pay to keep.',
    nowhereRanged: 'Not every stage would pay to keep, whatever values the ranges allow.',
    weakest: (actor: ActorName, stage: string, margin: string) =>
      `The weakest link is ${actor.nominative} at “${stage}”: margin ${margin}.`,
    weakestAtWorst: (actor: ActorName, stage: string, margin: string) =>
      `At the worst values it is ${actor.nominative} at “${stage}”: margin ${margin}.`,
    weakestAtBest: (actor: ActorName, stage: string, margin: string) =>
      `At the best values it is ${actor.nominative} at “${stage}”: margin ${margin}.`,
    heldYetBroken: (stages: string) =>
      `By the order of what each wants every stage would hold, because every gain would be answered. By amounts somebody would break it all the same (${stages}): these also ask how surely and how soon a breach is answered, and count only answers that cost who gives them nothing.`,
    leftYetKept: (stages: string) =>
      `By the order of what each wants somebody would leave (${stages}). By amounts it would pay nobody tested: these weigh gain against loss, and count what later stages bring.`,
    units:
      'Margins are in each party’s own units per year; between parties they say no more than which is more in trouble.',
    worthsAssumed: 'What statements are worth is an assumption.',
    worthsRest: 'What statements are worth rests on:',
    period: (length: string) => `Counted in periods of ${length}.`,
    periodTaken: (length: string) => `Counted in periods of ${length}, as the model states none.`,
    look: {
      forward: 'What later stages bring is counted in.',
      alone: 'Each stage is looked at as if nothing followed.',
    },
    cheater: {
      'march-on': 'Until a breach is seen, the plan goes on.',
      gated: 'An unseen breach stops the plan at its next stage.',
    },
    fading: 'Evidence of a breach is gone after a period.',
    marginMin: (least: string) => `A margin of ${least} is asked for.`,
    at: {
      stated: '',
      worst: 'Shown are the values of the ranges that are worst for each party.',
      middle: 'Shown is the middle of the ranges.',
      best: 'Shown are the values of the ranges that are best for each party.',
    },
    set: (numbers: string) => `Set differently from the model: ${numbers}.`,
    setNumber: (what: string, of: string, amount: string) => `${what} (${of}) ${amount}`,
    setNames: {
      detection: 'detection',
      lag: 'days until an answer',
      patience: 'patience',
      sanction: 'further loss',
      hostage: 'deposit',
      share: 'irreversible share',
      survival: 'chance that the plan goes on',
      dwell: 'periods before the next stage',
      worth: 'worth',
    } as Readonly<Record<string, string>>,
    notLadder: (option: string) =>
      `A later stage takes back what an earlier one brought about (${option}). The tests with amounts know only plans that add up.`,
    forbidden: (stage: string, rules: string) =>
      `Not tested: what would stand at “${stage}” is excluded by a rule (${rules}).`,
    cannot:
      'How much each side could gain or lose by a breach, and so whether patience, inspectors or deposits are enough, cannot be said from orders of importance alone.',
    notTested: (actors: string) => `Not tested, because the model does not say enough: ${actors}.`,
    missing: {
      worth: (actor: ActorName, names: string) =>
        `how much this is worth to ${actor.nominative}: ${names}`,
      breadth: (actor: ActorName, names: string) =>
        `statements of ${actor.nominative} over fewer commitments (${names})`,
      patience: (actor: ActorName, _: string) =>
        `how much the future counts for ${actor.nominative}`,
      detection: (actor: ActorName, names: string) =>
        `how surely, within what time, a breach by ${actor.nominative} would be seen: ${names}`,
      obligations: (actor: ActorName, names: string) =>
        `fewer commitments of ${actor.nominative}, as breaches of any of them would have to be tried together (${names})`,
      lag: (actor: ActorName, names: string) =>
        `how soon a breach by ${actor.nominative} would be answered: ${names}`,
    },
    needs: 'It would need:',
    more: (count: string) => `${count} more`,
    row: (actor: string, stage: string, margin: string) => `${actor}, ${stage}: ${margin}`,
    range: (low: string, high: string) => `(${low} to ${high} over the ranges)`,
    holds: {
      strong: 'It would pay to keep, even if nothing followed.',
      conditional: 'It would pay to keep, but only because of what follows.',
      no: 'It would pay to break.',
    },
    holdsSomewhere: 'At the best values it would pay to keep.',
    failsSomewhere: 'At the worst values it would pay to break.',
    box: {
      kept: (who: string) => `Would pay to keep, whatever values the ranges allow: ${who}.`,
      broken: (who: string) => `Would pay to break, whatever values the ranges allow: ${who}.`,
      open: (who: string) => `Hangs on where in their ranges the numbers lie: ${who}.`,
      everyStage: (actor: string) => `${actor} at every stage`,
      atStages: (actor: string, stages: string) => `${actor} at ${stages}`,
    },
    survivalSure:
      'It must be certain that the plan goes on: once nothing followed, it would pay to break.',
    survival: (chance: string) =>
      `The plan must go on with chance ${chance} or more after this stage and each later one.`,
    nothing: 'no commitment to break.',
    node: {
      entry: 'Most tempting when the stage begins',
      dwell: 'Most tempting while the stage stands',
      ended: 'Most tempting once the stage stands for good',
    },
    withhold: (options: string) => `withholding ${options}`,
    undo: (options: string) => `taking back ${options}`,
    breach: (node: string, deed: string) => `${node}: ${deed}.`,
    dropped: (options: string) => `Then this does not happen either: ${options}.`,
    together: (margin: string) =>
      `If all who are to answer did so together, also those whom it costs something: ${margin}.`,
    granted: (actors: string) =>
      `Whether they would want to answer is not tested, for want of worths; it is taken for granted: ${actors}.`,
    decidedBy: (rules: string) => `Without this rule the margin would be another: ${rules}.`,
    flows: (kept: string, tempted: string, answered: string) =>
      `Per year: ${kept} while the word is kept, ${tempted} in breach, ${answered} once answered.`,
    seen: (chance: string, period: string) => `Chance of being seen within ${period}: ${chance}.`,
    leverage: (amount: string, options: string) =>
      `What the others could take back is worth ${amount} to this party${options === '' ? '' : ` (${options})`};`,
    sanction: (amount: string) => `further loss ${amount};`,
    hostage: (amount: string) => `deposit, as a flow, ${amount};`,
    burden: (amount: string, options: string) => `what a breach would shed ${amount} (${options}).`,
    factor: (factor: string, needed: string) =>
      `When the answer bites, ${factor} of the future is left; ${needed} would be enough if nothing followed.`,
    factorNever: (factor: string) =>
      `When the answer bites, ${factor} of the future is left; if nothing followed, all of it would not be enough.`,
    enough: { patience: 'Patience', detection: 'Detection', lag: 'Lag' },
    patience: (spans: string) => `it would hold if a year’s wait leaves ${spans} of a good thing.`,
    patienceEach: (yearly: string, each: string, period: string) =>
      `it would hold if a year’s wait leaves ${yearly} of a good thing. For a wait of ${period} that is ${each}.`,
    noPatience: 'no patience is enough.',
    anyPatience: 'it would hold with any patience.',
    span: (low: string, high: string) => `${low} to ${high}`,
    detection: (chance: string, period: string) =>
      `a chance of ${chance} in ${period} would be enough.`,
    anyDetection: 'it would hold unseen.',
    noDetection:
      'no chance of being seen is enough; the answer comes too late or takes too little.',
    lag: (time: string, count: string) =>
      `the answer may take up to ${time} (${count} ${inEnglish(count, 'period', 'periods')}).`,
    atOnce: 'only an answer at once would do.',
    anyLag: 'the answer may take any time.',
    noLag: 'even an answer at once is too little.',
    missingSanction: (amount: string) =>
      `Missing: a further loss of ${amount} a year once answered`,
    missingHostage: (amount: string) => `or a deposit of ${amount}.`,
    noSanction: 'Missing: no further loss is enough.',
    ways: (withholding: string, undoing: string) =>
      `Withholding what is new: ${withholding}. Taking back what was done: ${undoing}.`,
    withholding: (margin: string) => `Withholding what is new: ${margin}.`,
    undoing: (margin: string) => `Taking back what was done: ${margin}.`,
    gated: (margin: string) => `If an unseen breach stopped the plan: ${margin}.`,
    gain: (amount: string) =>
      `To this party the stage brings ${amount} a year more than the one before.`,
    noGain: 'To this party the stage brings nothing more than the one before.',
    loss: (amount: string) =>
      `To this party the stage brings ${amount} a year less than the one before.`,
    walksAway: (amount: string) =>
      `Walking away openly would be worth ${amount} more than entering.`,
    staysIn: (amount: string) => `Entering is worth ${amount} more than walking away openly.`,
    unproved:
      'Some numbers may act either way; their ends were tried, where they are many not in every combination, and nothing is proved between them.',
    unprovedToo: 'Here too only the ends of the ranges were tried.',
    credible: 'Those who are to answer a breach would want to.',
    blocked: (responder: ActorName, breaker: ActorName, options: string, stage: string) =>
      `At “${stage}” ${responder.nominative} could not take this back in answer to ${breaker.nominative}: ${options}.`,
    blockedBy: (rules: string) => `A rule forbids it while the rest stands: ${rules}.`,
    credibleOf: (responders: ActorName) =>
      `Of those who are to answer a breach, ${responders.nominative} would want to.`,
    answersUnknown: (actors: string) =>
      `Whether they would want to answer a breach is not tested, because the model does not say enough: ${actors}.`,
    worseOff: (actor: ActorName, stage: string, amount: string) =>
      `${capital(actor.nominative)} ${agreeing(actor, 'has', 'have')} nothing to break at “${stage}”, but would be worse off by ${amount} a year than before it.`,
    unwilling: (responder: ActorName, breaker: ActorName, options: string, stage: string) =>
      `At “${stage}” the answer to ${breaker.nominative} (${options}) would hurt ${responder.nominative}, and is not counted.`,
    forgives: (responder: ActorName, amount: string) =>
      `All in all ${responder.nominative} would rather let the breach pass, by ${amount} a year.`,
    guarantorCounts: (actor: ActorName, sanction: string) =>
      `${capital(actor.nominative)} ${agreeing(actor, 'stands', 'stand')} surety with a further loss of ${sanction} a year. To impose it costs no more than is at stake: it is counted.`,
    guarantorNot: (actor: ActorName, sanction: string, cost: string) =>
      `${capital(actor.nominative)} ${agreeing(actor, 'stands', 'stand')} surety with a further loss of ${sanction} a year. Imposing it would cost ${cost}, more than the plan is worth there: it is not counted.`,
    guarantorUnknown: (actor: ActorName, sanction: string) =>
      `${capital(actor.nominative)} ${agreeing(actor, 'stands', 'stand')} surety with a further loss of ${sanction} a year. Nothing says what the plan is worth there: it is not counted.`,
    limits:
      'Worths, chances and times are judgements. The test is enough and not necessary: a cleverer answer might hold a stage that fails it. It knows breaches by one party, and answers that last.',
  },
}

const german: Widen<typeof english> = {
  stakes: {
    heading: 'Würde sich ein Bruch lohnen?',
    everywhere: 'Bei jeder Stufe wäre für jede geprüfte Partei Einhalten mehr wert als ein Bruch.',
    everywhereRanged:
      'Bei jeder Stufe wäre für jede geprüfte Partei Einhalten mehr wert als ein Bruch, bei allen Werten der Spannen.',
    somewhere:
      'Ob sich das Einhalten jeder Stufe lohnt, hängt davon ab, wo in ihren Spannen die Zahlen liegen.',
    nowhere: 'Nicht bei jeder Stufe würde sich das Einhalten lohnen.',
    nowhereRanged: 'Bei keinem Wert der Spannen würde sich das Einhalten jeder Stufe lohnen.',
    weakest: (actor, stage, margin) =>
      `Das schwächste Glied ${agreeing(actor, 'ist', 'sind')} ${actor.nominative} bei „${stage}“: Abstand ${margin}.`,
    weakestAtWorst: (actor, stage, margin) =>
      `Bei den ungünstigsten Werten ${agreeing(actor, 'ist', 'sind')} es ${actor.nominative} bei „${stage}“: Abstand ${margin}.`,
    weakestAtBest: (actor, stage, margin) =>
      `Bei den günstigsten Werten ${agreeing(actor, 'ist', 'sind')} es ${actor.nominative} bei „${stage}“: Abstand ${margin}.`,
    heldYetBroken: (stages) =>
      `Nach der Rangfolge der Wünsche hätte jede Stufe Bestand, weil auf jeden Vorteil eine Antwort folgt. Nach Beträgen würde sich ein Bruch dennoch lohnen (${stages}): Sie berücksichtigen auch, wie sicher und wie bald eine Antwort folgt, und zählen nur Antworten, die den Antwortenden nichts kosten.`,
    leftYetKept: (stages) =>
      `Nach der Rangfolge der Wünsche würde jemand ausscheren (${stages}). Nach Beträgen würde sich das für keine geprüfte Partei lohnen: Sie wägen Gewinn gegen Verlust ab und berücksichtigen, was spätere Stufen bringen.`,
    units:
      'Abstände stehen in den eigenen Einheiten jeder Partei je Jahr; zwischen Parteien zeigen sie nur, wer stärker unter Druck steht.',
    worthsAssumed: 'Was Aussagen wert sind, ist eine Annahme.',
    worthsRest: 'Was Aussagen wert sind, beruht auf:',
    period: (length) => `Gezählt in Perioden von ${length}.`,
    periodTaken: (length) => `Gezählt in Perioden von ${length}, da das Modell keine nennt.`,
    look: {
      forward: 'Was spätere Stufen bringen, zählt mit.',
      alone: 'Jede Stufe ist für sich betrachtet, als würde nichts folgen.',
    },
    cheater: {
      'march-on': 'Solange ein Bruch unbemerkt bleibt, geht der Plan weiter.',
      gated: 'Auch ein unbemerkter Bruch hält den Plan vor der nächsten Stufe auf.',
    },
    fading: 'Spuren eines Bruchs sind nach einer Periode nicht mehr nachweisbar.',
    marginMin: (least) => `Verlangt ist ein Abstand von ${least}.`,
    at: {
      stated: '',
      worst: 'Gezeigt sind die für jede Partei ungünstigsten Werte der Spannen.',
      middle: 'Gezeigt ist die Mitte der Spannen.',
      best: 'Gezeigt sind die für jede Partei günstigsten Werte der Spannen.',
    },
    set: (numbers) => `Abweichend vom Modell gesetzt: ${numbers}.`,
    setNumber: (what, of, amount) => `${what} (${of}) ${amount}`,
    setNames: {
      detection: 'Entdeckung',
      lag: 'Tage bis zur Antwort',
      patience: 'Geduld',
      sanction: 'weiterer Verlust',
      hostage: 'Pfand',
      share: 'nicht rücknehmbarer Anteil',
      survival: 'Wahrscheinlichkeit des Fortgangs',
      dwell: 'Perioden bis zur nächsten Stufe',
      worth: 'Wert',
    },
    notLadder: (option) =>
      `Eine spätere Stufe nimmt zurück, was eine frühere bewirkte (${option}). Die Prüfungen mit Beträgen kennen nur Pläne, die aufeinander aufbauen.`,
    forbidden: (stage, rules) =>
      `Nicht geprüft: Eine Regel schließt aus, was bei „${stage}“ bestünde (${rules}).`,
    cannot:
      'Wie viel jede Seite durch einen Bruch gewinnen oder verlieren könnte, und ob also Geduld, Inspektoren oder Pfänder genügen, lässt sich aus Rangfolgen allein nicht sagen.',
    notTested: (actors) => `Nicht geprüft, weil das Modell zu wenig sagt: ${actors}.`,
    missing: {
      worth: (actor, names) => `wie viel dies ${actor.dative} wert ist: ${names}`,
      breadth: (actor, names) => `Aussagen ${actor.genitive} über weniger Zusagen (${names})`,
      patience: (actor) => `wie viel die Zukunft für ${actor.accusative} zählt`,
      detection: (actor, names) =>
        `wie sicher und in welcher Zeit ein Bruch durch ${actor.accusative} auffällt: ${names}`,
      obligations: (actor, names) =>
        `weniger Zusagen ${actor.genitive}, da Brüche beliebig vieler zugleich zu prüfen wären (${names})`,
      lag: (actor, names) =>
        `wie bald auf einen Bruch durch ${actor.accusative} eine Antwort folgt: ${names}`,
    },
    needs: 'Dafür fehlt:',
    more: (count) => `${count} weitere`,
    row: (actor, stage, margin) => `${actor}, ${stage}: ${margin}`,
    range: (low, high) => `(${low} bis ${high} über die Spannen)`,
    holds: {
      strong: 'Einhalten würde sich lohnen, auch wenn nichts mehr folgt.',
      conditional: 'Einhalten würde sich lohnen, aber nur wegen dessen, was folgt.',
      no: 'Ein Bruch würde sich lohnen.',
    },
    holdsSomewhere: 'Bei den günstigsten Werten würde sich Einhalten lohnen.',
    failsSomewhere: 'Bei den ungünstigsten Werten würde sich ein Bruch lohnen.',
    box: {
      kept: (who) => `Bei allen Werten der Spannen würde sich Einhalten lohnen: ${who}.`,
      broken: (who) => `Bei allen Werten der Spannen würde sich ein Bruch lohnen: ${who}.`,
      open: (who) => `Von den Werten innerhalb der Spannen hängt es ab: ${who}.`,
      everyStage: (actor) => `${actor} bei jeder Stufe`,
      atStages: (actor, stages) => `${actor} bei ${stages}`,
    },
    survivalSure:
      'Dass der Plan weitergeht, muss gewiss sein: Folgt nichts mehr, würde sich ein Bruch lohnen.',
    survival: (chance) =>
      `Der Plan muss nach dieser und jeder späteren Stufe mit Wahrscheinlichkeit ${chance} oder mehr weitergehen.`,
    nothing: 'keine Zusage, die sich brechen lässt.',
    node: {
      entry: 'Am verlockendsten, wenn die Stufe beginnt',
      dwell: 'Am verlockendsten, während die Stufe steht',
      ended: 'Am verlockendsten, wenn die Stufe auf Dauer steht',
    },
    withhold: (options) => `zurückhalten: ${options}`,
    undo: (options) => `zurücknehmen: ${options}`,
    breach: (node, deed) => `${node}: ${deed}.`,
    dropped: (options) => `Dann kommt auch dies nicht zustande: ${options}.`,
    together: (margin) =>
      `Bei gemeinsamer Antwort aller, die antworten sollen, auch zum eigenen Schaden: ${margin}.`,
    granted: (actors) =>
      `Die Bereitschaft zur Antwort ist mangels Werten nicht geprüft, sondern angenommen: ${actors}.`,
    decidedBy: (rules) => `Ohne diese Regel wäre der Abstand ein anderer: ${rules}.`,
    flows: (kept, tempted, answered) =>
      `Je Jahr: ${kept} bei Einhalten, ${tempted} bei Bruch, ${answered} nach der Antwort.`,
    seen: (chance, period) => `Wahrscheinlichkeit der Entdeckung in ${period}: ${chance}.`,
    leverage: (amount, options) =>
      `Was die anderen zurücknehmen könnten, ist dieser Partei ${amount} wert${options === '' ? '' : ` (${options})`};`,
    sanction: (amount) => `weiterer Verlust ${amount};`,
    hostage: (amount) => `Pfand, auf das Jahr gerechnet, ${amount};`,
    burden: (amount, options) => `was ein Bruch ihr ersparen würde ${amount} (${options}).`,
    factor: (factor, needed) =>
      `Wenn die Antwort greift, ist ${factor} der Zukunft übrig; ${needed} würde genügen, auch wenn nichts mehr folgt.`,
    factorNever: (factor) =>
      `Wenn die Antwort greift, ist ${factor} der Zukunft übrig; folgt nichts mehr, wäre selbst die ganze nicht genug.`,
    enough: { patience: 'Geduld', detection: 'Entdeckung', lag: 'Frist' },
    patience: (spans) =>
      `Einhalten lohnt sich, wenn ein Jahr Warten von einem Gut ${spans} übrig lässt.`,
    patienceEach: (yearly, each, period) =>
      `Einhalten lohnt sich, wenn ein Jahr Warten von einem Gut ${yearly} übrig lässt. Bei ${period} Warten sind das ${each}.`,
    noPatience: 'Keine Geduld genügt.',
    anyPatience: 'Einhalten lohnt sich bei jeder Geduld.',
    span: (low, high) => `${low} bis ${high}`,
    detection: (chance, period) =>
      `Eine Wahrscheinlichkeit von ${chance} in ${period} würde genügen.`,
    anyDetection: 'Einhalten lohnt sich auch ohne Entdeckung.',
    noDetection: 'Keine Wahrscheinlichkeit genügt; die Antwort kommt zu spät oder nimmt zu wenig.',
    lag: (time, count) =>
      `Eine Antwort innerhalb von ${time} genügt (${count} ${inGerman(count, 'Periode', 'Perioden')}).`,
    atOnce: 'Nur eine sofortige Antwort würde genügen.',
    anyLag: 'Die Antwort darf beliebig lange dauern.',
    noLag: 'Selbst eine sofortige Antwort genügt nicht.',
    missingSanction: (amount) =>
      `Es fehlt: ein weiterer Verlust von ${amount} im Jahr nach der Antwort`,
    missingHostage: (amount) => `oder ein Pfand von ${amount}.`,
    noSanction: 'Es fehlt: Kein weiterer Verlust genügt.',
    ways: (withholding, undoing) =>
      `Neues zurückhalten: ${withholding}. Getanes zurücknehmen: ${undoing}.`,
    withholding: (margin) => `Neues zurückhalten: ${margin}.`,
    undoing: (margin) => `Getanes zurücknehmen: ${margin}.`,
    gated: (margin) => `Wenn ein unbemerkter Bruch den Plan aufhält: ${margin}.`,
    gain: (amount) => `Die Stufe bringt dieser Partei ${amount} im Jahr mehr als die vorige.`,
    noGain: 'Die Stufe bringt dieser Partei nicht mehr als die vorige.',
    loss: (amount) => `Die Stufe bringt dieser Partei ${amount} im Jahr weniger als die vorige.`,
    walksAway: (amount) => `Ein offener Ausstieg wäre ${amount} mehr wert als die Teilnahme.`,
    staysIn: (amount) => `Die Teilnahme ist ${amount} mehr wert als ein offener Ausstieg.`,
    unproved:
      'Manche Zahlen können in beide Richtungen wirken; geprüft sind ihre Enden, bei vielen nicht in jeder Verbindung, und dazwischen ist nichts bewiesen.',
    unprovedToo: 'Auch hier sind nur die Enden der Spannen geprüft.',
    credible: 'Wer auf einen Bruch antworten soll, hätte dazu auch den Willen.',
    blocked: (responder, breaker, options, stage) =>
      `Bei „${stage}“ ${agreeing(responder, 'könnte', 'könnten')} ${responder.nominative} dies in Antwort auf ${breaker.accusative} nicht zurücknehmen: ${options}.`,
    blockedBy: (rules) => `Eine Regel verbietet es, solange das Übrige steht: ${rules}.`,
    credibleOf: (responders) =>
      `Von denen, die auf einen Bruch antworten sollen, ${agreeing(responders, 'hätte', 'hätten')} ${responders.nominative} dazu auch den Willen.`,
    answersUnknown: (actors) =>
      `Der Wille zur Antwort ist nicht geprüft, weil das Modell zu wenig sagt: ${actors}.`,
    worseOff: (actor, stage, amount) =>
      `${capital(actor.nominative)} ${agreeing(actor, 'hat', 'haben')} bei „${stage}“ nichts zu brechen, ${agreeing(actor, 'stünde', 'stünden')} aber um ${amount} im Jahr schlechter als davor.`,
    unwilling: (responder, breaker, options, stage) =>
      `Bei „${stage}“ würde die Antwort auf ${breaker.accusative} (${options}) ${responder.dative} selbst schaden. Sie zählt nicht.`,
    forgives: (responder, amount) =>
      `Insgesamt wäre es für ${responder.accusative} um ${amount} im Jahr besser, den Bruch hinzunehmen.`,
    guarantorCounts: (actor, sanction) =>
      `${capital(actor.nominative)} ${agreeing(actor, 'bürgt', 'bürgen')} mit einem weiteren Verlust von ${sanction} im Jahr. Ihn zu verhängen kostet nicht mehr, als auf dem Spiel steht; er zählt mit.`,
    guarantorNot: (actor, sanction, cost) =>
      `${capital(actor.nominative)} ${agreeing(actor, 'bürgt', 'bürgen')} mit einem weiteren Verlust von ${sanction} im Jahr. Ihn zu verhängen würde ${cost} kosten, mehr, als der Plan dort wert ist; er zählt nicht.`,
    guarantorUnknown: (actor, sanction) =>
      `${capital(actor.nominative)} ${agreeing(actor, 'bürgt', 'bürgen')} mit einem weiteren Verlust von ${sanction} im Jahr. Was der Plan dort wert ist, ist nicht angegeben; er zählt nicht.`,
    limits:
      'Werte, Wahrscheinlichkeiten und Zeiten sind Einschätzungen. Die Prüfung ist hinreichend, nicht notwendig: Eine klügere Antwort könnte eine Stufe sichern, die hier nicht besteht. Geprüft sind Brüche einer einzelnen Partei und Antworten von Dauer.',
  },
}

export const stakesWords = { en: english, de: german }

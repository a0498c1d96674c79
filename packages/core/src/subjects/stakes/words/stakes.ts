/** What is said of stakes: whether it pays to keep a stage, by how much, and what would mend it. */
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
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
    weakest: (actor: string, stage: string, margin: string) =>
      `The weakest link is ${actor} at “${stage}”: margin ${margin}.`,
    weakestAtWorst: (actor: string, stage: string, margin: string) =>
      `In the worst corner it is ${actor} at “${stage}”: margin ${margin}.`,
    weakestAtBest: (actor: string, stage: string, margin: string) =>
      `In the best corner it is ${actor} at “${stage}”: margin ${margin}.`,
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
      worst: 'Shown is the corner of the ranges that is worst for each party.',
      middle: 'Shown is the middle of the ranges.',
      best: 'Shown is the corner of the ranges that is best for each party.',
    },
    set: (numbers: string) => `Set differently from the model: ${numbers}.`,
    notLadder: (option: string) =>
      `A later stage takes back what an earlier one brought about (${option}). The tests with amounts know only plans that add up.`,
    forbidden: (stage: string, rules: string) =>
      `Not tested: what would stand at “${stage}” is excluded by a rule (${rules}).`,
    cannot:
      'How much each side could gain or lose by a breach, and so whether patience, inspectors or deposits are enough, cannot be said from orders of importance alone.',
    notTested: (actors: string) => `Not tested, because the model does not say enough: ${actors}.`,
    missing: {
      worth: (actor: string, names: string) => `what is worth how much to ${actor}: ${names}`,
      breadth: (actor: string, names: string) =>
        `${actor}: statements over too many commitments (${names})`,
      patience: (actor: string, _: string) => `how much the future counts for ${actor}`,
      detection: (actor: string, names: string) =>
        `how surely, within what time, a breach by ${actor} would be seen: ${names}`,
      obligations: (actor: string, names: string) =>
        `fewer commitments of ${actor}, as breaches of any of them would have to be tried together (${names})`,
      lag: (actor: string, names: string) =>
        `how soon a breach by ${actor} would be answered: ${names}`,
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
    holdsSomewhere: 'In the best corner it would pay to keep.',
    failsSomewhere: 'In the worst corner it would pay to break.',
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
    nothing: 'has nothing to break.',
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
      `Per year: ${kept} while keeping its word, ${tempted} in breach, ${answered} once answered.`,
    seen: (chance: string, period: string) => `Chance of being seen within ${period}: ${chance}.`,
    leverage: (amount: string, options: string) =>
      `What the others could take back is worth ${amount} to it${options === '' ? '' : ` (${options})`};`,
    sanction: (amount: string) => `further loss ${amount};`,
    hostage: (amount: string) => `deposit, as a flow, ${amount};`,
    burden: (amount: string, options: string) => `what it could shake off ${amount} (${options}).`,
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
    gain: (amount: string) => `The stage brings it ${amount} a year more than the one before.`,
    noGain: 'The stage brings it nothing more than the one before.',
    loss: (amount: string) => `The stage brings it ${amount} a year less than the one before.`,
    walksAway: (amount: string) =>
      `Walking away openly would be worth ${amount} more than entering.`,
    staysIn: (amount: string) => `Entering is worth ${amount} more than walking away openly.`,
    unproved:
      'Some numbers may act either way; their ends were tried, where they are many not in every combination, and nothing is proved between them.',
    credible: 'Those who are to answer a breach would want to.',
    blocked: (responder: string, breaker: string, options: string, stage: string) =>
      `At “${stage}” ${responder} could not take this back in answer to ${breaker}: ${options}.`,
    blockedBy: (rules: string) => `A rule forbids it while the rest stands: ${rules}.`,
    credibleOf: (responders: string) =>
      `Of those who are to answer a breach, these would want to: ${responders}.`,
    answersUnknown: (actors: string) =>
      `Whether they would want to answer a breach is not tested, because the model does not say enough: ${actors}.`,
    worseOff: (actor: string, stage: string, amount: string) =>
      `${actor} has nothing to break at “${stage}”, but would be worse off by ${amount} a year than before it.`,
    unwilling: (responder: string, breaker: string, options: string, stage: string) =>
      `At “${stage}” ${responder} would be hurt by its own answer to ${breaker} (${options}): not counted.`,
    forgives: (responder: string, amount: string) =>
      `All in all ${responder} would rather let the breach pass, by ${amount} a year.`,
    guarantorCounts: (actor: string, sanction: string) =>
      `${actor} stands surety with a further loss of ${sanction} a year. Imposing it costs no more than its stake: counted.`,
    guarantorNot: (actor: string, sanction: string, cost: string) =>
      `${actor} stands surety with a further loss of ${sanction} a year. Imposing it would cost ${cost}, more than the plan is worth to it: not counted.`,
    guarantorUnknown: (actor: string, sanction: string) =>
      `${actor} stands surety with a further loss of ${sanction} a year. Nothing says what the plan is worth to it: not counted.`,
    limits:
      'Worths, chances and times are judgements. The test is enough and not necessary: a cleverer answer might hold a stage that fails it. It knows breaches by one party, and answers that last.',
  },
}

const german: Widen<typeof english> = {
  stakes: {
    heading: 'Würde sich ein Bruch lohnen?',
    everywhere: 'Jede Stufe zu halten brächte jeder geprüften Partei mehr, als sie zu brechen.',
    everywhereRanged:
      'Jede Stufe zu halten brächte jeder geprüften Partei mehr, als sie zu brechen, bei allen Werten der Spannen.',
    somewhere:
      'Ob sich jede Stufe zu halten lohnt, hängt davon ab, wo in ihren Spannen die Zahlen liegen.',
    nowhere: 'Nicht jede Stufe zu halten würde sich lohnen.',
    nowhereRanged: 'Nicht jede Stufe zu halten würde sich lohnen, bei keinem Wert der Spannen.',
    weakest: (actor, stage, margin) =>
      `Das schwächste Glied ist ${actor} bei „${stage}“: Abstand ${margin}.`,
    weakestAtWorst: (actor, stage, margin) =>
      `In der schlechtesten Ecke ist es ${actor} bei „${stage}“: Abstand ${margin}.`,
    weakestAtBest: (actor, stage, margin) =>
      `In der besten Ecke ist es ${actor} bei „${stage}“: Abstand ${margin}.`,
    heldYetBroken: (stages) =>
      `Nach der Rangfolge dessen, was jede Seite will, hielte jede Stufe, weil jeder Vorteil beantwortet würde. Nach Beträgen bräche dennoch jemand (${stages}): Sie fragen auch, wie sicher und wie bald auf einen Bruch eine Antwort folgt, und zählen nur Antworten, die den Antwortenden nichts kosten.`,
    leftYetKept: (stages) =>
      `Nach der Rangfolge dessen, was jede Seite will, ginge jemand (${stages}). Nach Beträgen lohnte es sich für keine geprüfte Partei: Sie wägen Gewinn gegen Verlust und zählen, was spätere Stufen bringen.`,
    units:
      'Abstände stehen in den eigenen Einheiten jeder Partei je Jahr; zwischen Parteien sagen sie nur, wer eher in Not ist.',
    worthsAssumed: 'Was Aussagen wert sind, ist eine Annahme.',
    worthsRest: 'Was Aussagen wert sind, beruht auf:',
    period: (length) => `Gezählt in Perioden von ${length}.`,
    periodTaken: (length) => `Gezählt in Perioden von ${length}, da das Modell keine nennt.`,
    look: {
      forward: 'Was spätere Stufen bringen, zählt mit.',
      alone: 'Jede Stufe ist betrachtet, als folgte nichts.',
    },
    cheater: {
      'march-on': 'Solange niemand einen Bruch sieht, geht der Plan weiter.',
      gated: 'Ein ungesehener Bruch hält den Plan vor der nächsten Stufe auf.',
    },
    fading: 'Spuren eines Bruchs sind nach einer Periode verwischt.',
    marginMin: (least) => `Verlangt ist ein Abstand von ${least}.`,
    at: {
      stated: '',
      worst: 'Gezeigt ist die für jede Partei schlechteste Ecke der Spannen.',
      middle: 'Gezeigt ist die Mitte der Spannen.',
      best: 'Gezeigt ist die für jede Partei beste Ecke der Spannen.',
    },
    set: (numbers) => `Anders gesetzt als im Modell: ${numbers}.`,
    notLadder: (option) =>
      `Eine spätere Stufe nimmt zurück, was eine frühere bewirkte (${option}). Die Prüfungen mit Beträgen kennen nur Pläne, die aufeinander aufbauen.`,
    forbidden: (stage, rules) =>
      `Nicht geprüft: Was bei „${stage}“ stünde, schließt eine Regel aus (${rules}).`,
    cannot:
      'Wie viel jede Seite durch einen Bruch gewinnen oder verlieren könnte, und ob also Geduld, Inspektoren oder Pfänder genügen, lässt sich aus Rangfolgen allein nicht sagen.',
    notTested: (actors) => `Nicht geprüft, weil das Modell zu wenig sagt: ${actors}.`,
    missing: {
      worth: (actor, names) => `was ${actor} wie viel wert ist: ${names}`,
      breadth: (actor, names) => `${actor}: Aussagen über zu viele Zusagen (${names})`,
      patience: (actor) => `wie viel die Zukunft für ${actor} zählt`,
      detection: (actor, names) =>
        `wie sicher und in welcher Zeit ein Bruch durch ${actor} gesehen würde: ${names}`,
      obligations: (actor, names) =>
        `weniger Zusagen von ${actor}, da Brüche beliebig vieler zugleich zu prüfen wären (${names})`,
      lag: (actor, names) => `wie bald ein Bruch durch ${actor} beantwortet würde: ${names}`,
    },
    needs: 'Dafür fehlt:',
    more: (count) => `${count} weitere`,
    row: (actor, stage, margin) => `${actor}, ${stage}: ${margin}`,
    range: (low, high) => `(${low} bis ${high} über die Spannen)`,
    holds: {
      strong: 'Halten würde sich lohnen, auch wenn nichts folgte.',
      conditional: 'Halten würde sich lohnen, aber nur wegen dessen, was folgt.',
      no: 'Brechen würde sich lohnen.',
    },
    holdsSomewhere: 'In der besten Ecke würde sich Halten lohnen.',
    failsSomewhere: 'In der schlechtesten Ecke würde sich Brechen lohnen.',
    box: {
      kept: (who) => `Halten würde sich lohnen, welche Werte der Spannen auch gelten: ${who}.`,
      broken: (who) => `Brechen würde sich lohnen, welche Werte der Spannen auch gelten: ${who}.`,
      open: (who) => `Hängt davon ab, wo in ihren Spannen die Zahlen liegen: ${who}.`,
      everyStage: (actor) => `${actor} bei jeder Stufe`,
      atStages: (actor, stages) => `${actor} bei ${stages}`,
    },
    survivalSure:
      'Dass der Plan weitergeht, muss gewiss sein: Sobald nichts mehr folgte, würde sich Brechen lohnen.',
    survival: (chance) =>
      `Der Plan muss nach dieser und jeder späteren Stufe mit Wahrscheinlichkeit ${chance} oder mehr weitergehen.`,
    nothing: 'hat nichts zu brechen.',
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
      `Antworteten alle, die antworten sollen, gemeinsam, auch die, denen es schadet: ${margin}.`,
    granted: (actors) =>
      `Ob sie antworten wollten, ist mangels Werten nicht geprüft und wird angenommen: ${actors}.`,
    decidedBy: (rules) => `Ohne diese Regel wäre der Abstand ein anderer: ${rules}.`,
    flows: (kept, tempted, answered) =>
      `Je Jahr: ${kept} beim Worthalten, ${tempted} im Bruch, ${answered} nach der Antwort.`,
    seen: (chance, period) => `In ${period} gesehen mit Wahrscheinlichkeit ${chance}.`,
    leverage: (amount, options) =>
      `Was die anderen zurücknehmen könnten, ist ihr ${amount} wert${options === '' ? '' : ` (${options})`};`,
    sanction: (amount) => `weiterer Verlust ${amount};`,
    hostage: (amount) => `Pfand, als Strom, ${amount};`,
    burden: (amount, options) => `was sie abschütteln könnte ${amount} (${options}).`,
    factor: (factor, needed) =>
      `Wenn die Antwort greift, ist ${factor} der Zukunft übrig; ${needed} würde genügen, wenn nichts folgte.`,
    factorNever: (factor) =>
      `Wenn die Antwort greift, ist ${factor} der Zukunft übrig; wenn nichts folgte, wäre selbst die ganze nicht genug.`,
    enough: { patience: 'Geduld', detection: 'Erkennen', lag: 'Frist' },
    patience: (spans) => `Es hielte, wenn ein Jahr Warten von einem Gut ${spans} übrig lässt.`,
    patienceEach: (yearly, each, period) =>
      `Es hielte, wenn ein Jahr Warten von einem Gut ${yearly} übrig lässt. Bei ${period} Warten sind das ${each}.`,
    noPatience: 'Keine Geduld genügt.',
    anyPatience: 'Es hielte bei jeder Geduld.',
    span: (low, high) => `${low} bis ${high}`,
    detection: (chance, period) =>
      `Eine Wahrscheinlichkeit von ${chance} in ${period} würde genügen.`,
    anyDetection: 'Es hielte auch ungesehen.',
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
    gated: (margin) => `Hielte ein ungesehener Bruch den Plan auf: ${margin}.`,
    gain: (amount) => `Die Stufe bringt ihr ${amount} im Jahr mehr als die vorige.`,
    noGain: 'Die Stufe bringt ihr nichts mehr als die vorige.',
    loss: (amount) => `Die Stufe bringt ihr ${amount} im Jahr weniger als die vorige.`,
    walksAway: (amount) => `Offen zu gehen wäre ${amount} mehr wert, als mitzumachen.`,
    staysIn: (amount) => `Mitzumachen ist ${amount} mehr wert, als offen zu gehen.`,
    unproved:
      'Manche Zahlen können in beide Richtungen wirken; versucht wurden ihre Enden, bei vielen nicht in jeder Verbindung, und dazwischen ist nichts bewiesen.',
    credible: 'Wer einen Bruch beantworten soll, würde es wollen.',
    blocked: (responder, breaker, options, stage) =>
      `Bei „${stage}“ ließe sich in Antwort auf ${breaker} nicht zurücknehmen (${responder}): ${options}.`,
    blockedBy: (rules) => `Eine Regel verbietet es, solange das Übrige steht: ${rules}.`,
    credibleOf: (responders) =>
      `Von denen, die einen Bruch beantworten sollen, würden es wollen: ${responders}.`,
    answersUnknown: (actors) =>
      `Ob sie einen Bruch beantworten wollten, ist nicht geprüft, weil das Modell zu wenig sagt: ${actors}.`,
    worseOff: (actor, stage, amount) =>
      `${actor} hat bei „${stage}“ nichts zu brechen, stünde aber um ${amount} im Jahr schlechter als davor.`,
    unwilling: (responder, breaker, options, stage) =>
      `Bei „${stage}“ würde die eigene Antwort auf ${breaker} (${options}) schaden: ${responder}. Sie zählt nicht.`,
    forgives: (responder, amount) =>
      `Alles in allem ließe den Bruch lieber durchgehen, um ${amount} im Jahr: ${responder}.`,
    guarantorCounts: (actor, sanction) =>
      `${actor} bürgt mit einem weiteren Verlust von ${sanction} im Jahr. Ihn zu verhängen kostet nicht mehr, als auf dem Spiel steht: gezählt.`,
    guarantorNot: (actor, sanction, cost) =>
      `${actor} bürgt mit einem weiteren Verlust von ${sanction} im Jahr. Ihn zu verhängen würde ${cost} kosten, mehr, als der Plan dort wert ist: nicht gezählt.`,
    guarantorUnknown: (actor, sanction) =>
      `${actor} bürgt mit einem weiteren Verlust von ${sanction} im Jahr. Nichts sagt, was der Plan dort wert ist: nicht gezählt.`,
    limits:
      'Werte, Wahrscheinlichkeiten und Zeiten sind Urteile. Die Prüfung ist hinreichend, nicht notwendig: Eine klügere Antwort könnte eine Stufe halten, die hier fällt. Sie kennt Brüche einer einzelnen Partei und Antworten, die bleiben.',
  },
}

export const stakesWords = { en: english, de: german }

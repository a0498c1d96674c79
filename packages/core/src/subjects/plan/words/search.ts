/** What is said of the searches: ladders, what blocks them, repairs, and the inverse question. */
import { type ActorName, agreeing } from '../../../voice/actor-name.ts'
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import { capital } from '../../../voice/words/spelling.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  search: {
    heading: 'Which sequences of stages would pass?',
    counts: (pieces: string, stages: string, tried: string) =>
      `${pieces} ${inEnglish(pieces, 'commitment or bundle', 'commitments or bundles')}, in at most ${stages} ${inEnglish(stages, 'stage', 'stages')}, can be ordered in ${tried} ${inEnglish(tried, 'way', 'ways')}.`,
    passing: (count: string) => `${count} of them ${inEnglish(count, 'passes', 'pass')}.`,
    none: 'None of them passes.',
    test: {
      step: 'A sequence of stages passes when everyone who takes part gains by each step, and each stage holds.',
      today:
        'A sequence of stages passes when at each stage everyone who takes part is better off than today, and it holds.',
    },
    goal: (formula: string) => `A sequence ends where this holds: ${formula}`,
    front: (count: string) => `Nothing beats these on the counts chosen (${count} in all):`,
    stageCount: (count: number) =>
      count === 1 ? 'one stage' : `${count} ${inEnglish(count, 'stage', 'stages')}`,
    start: (place: number) =>
      `at the first stage the most important statement anyone risks stands at place ${place}`,
    noStart: 'at the first stage nobody risks anything by a single breach',
    risk: (place: number) => `at any stage, at place ${place}`,
    noRisk: 'nor at any other',
    losers: (actors: string) => `worse off without taking part: ${actors}`,
    noLosers: 'nobody loses without taking part',
    blocked: 'What blocks',
    blockedLead: 'Each of these, taken away, would let a sequence through:',
    blockedPairs:
      'No single requirement blocks. Each of these pairs, taken away, would let one through:',
    blockedGroup: (count: string) =>
      `No one requirement blocks, and no pair of them. Fewer than ${count} ${inEnglish(count, 'is', 'are')} not enough; taken away together, these ${count} would let a sequence through:`,
    blockedCut: (cleared: number) =>
      cleared === 0
        ? 'Which requirements block was not tried to the end.'
        : cleared === 1
          ? 'No single requirement blocks; not all larger groups of them were tried.'
          : `No group of up to ${cleared} ${inEnglish(cleared, 'requirement', 'requirements')} is enough to give up; not all larger ones were tried.`,
    blockedAnyway:
      'Whatever requirements are given up, none passes: the rules, or what cannot be undone, forbid it.',
    and: 'and',
    requirement: {
      agreement: (actor: ActorName) =>
        `that ${actor.nominative} ${agreeing(actor, 'gains', 'gain')}`,
      deterrence: (actor: ActorName) => `that a departure by ${actor.nominative} is answered`,
      prerequisite: (piece: string, first: string) => `that ${first} comes before ${piece}`,
      'step-by-step': () => 'that gains count step by step, not only against today',
      stages: () => 'the limit on the number of stages',
      piece: (piece: string) => `that it contains ${piece}`,
    },
    example: (ladder: string) => `For example: ${ladder}`,
  },
  repair: {
    heading: (plan: string) => `${plan}: the smallest repairs`,
    passes: 'The plan passes as it is; nothing needs repair.',
    found: (count: string, changes: string) =>
      `${count} ${inEnglish(count, 'repair', 'repairs')} by ${changes} would make it pass.`,
    one: (changes: string) => `One repair by ${changes} would make it pass.`,
    changes: (count: number) =>
      count === 1 ? 'a single change' : `${count} ${inEnglish(count, 'change', 'changes')}`,
    none: (changes: string) => `No repair by up to ${changes} makes it pass.`,
    move: (option: string, stage: string) => `move “${option}” to “${stage}”`,
    'move-to-new': (option: string, stage: string) =>
      stage === ''
        ? `move “${option}” to a stage of its own at the beginning`
        : `move “${option}” to a stage of its own after “${stage}”`,
    add: (option: string, stage: string) => `add “${option}” to “${stage}”`,
    'add-as-new': (option: string, stage: string) =>
      stage === ''
        ? `add “${option}” as a stage of its own at the beginning`
        : `add “${option}” as a stage of its own after “${stage}”`,
    drop: (option: string) => `leave out “${option}”`,
    verify: (option: string) => `see to it that a breach of “${option}” is seen`,
    then: (ladder: string) => `Then: ${ladder}`,
  },
  inverse: {
    heading: (plan: string) => `${plan}: on which preferences does the verdict hang?`,
    passes: 'The plan passes as modelled. Each of these would be enough to break it:',
    fails: 'The plan fails as modelled. Each of these would be enough for it to pass:',
    firm: 'The plan passes as modelled, and no single change of preferences breaks it.',
    hopeless:
      'The plan fails as modelled. No single change of preferences makes it pass, and no pair of changes that help one by one.',
    answer: (question: string, answer: string) => `${question} Answer: “${answer}”`,
    up: (actor: ActorName, statement: string, past: string) =>
      `${capital(actor.nominative)} would have to rank “${statement}” above “${past}”`,
    down: (actor: ActorName, statement: string, past: string) =>
      `${capital(actor.nominative)} would have to rank “${statement}” below “${past}”`,
    and: 'and',
    shortest: 'Of the moves of one statement in one direction the shortest is shown.',
  },
}

const german: Widen<typeof english> = {
  search: {
    heading: 'Welche Stufenfolgen würden die Prüfung bestehen?',
    counts: (pieces, stages, tried) =>
      `${pieces} ${inGerman(pieces, 'Zusage oder Bündel lässt', 'Zusagen oder Bündel lassen')} sich in höchstens ${stages} ${inGerman(stages, 'Stufe', 'Stufen')} auf ${tried} ${inGerman(tried, 'Art', 'Arten')} ordnen.`,
    passing: (count) => `Davon ${inGerman(count, 'besteht', 'bestehen')} ${count} die Prüfung.`,
    none: 'Keine davon besteht die Prüfung.',
    test: {
      step: 'Eine Stufenfolge besteht die Prüfung, wenn bei jedem Schritt alle Beteiligten gewinnen und jede Stufe Bestand hat.',
      today:
        'Eine Stufenfolge besteht die Prüfung, wenn auf jeder Stufe alle Beteiligten besser dastehen als heute und jede Stufe Bestand hat.',
    },
    goal: (formula) => `Eine Folge endet, sobald dies gilt: ${formula}`,
    front: (count) =>
      `In den gewählten Merkmalen übertrifft keine andere diese Folgen (insgesamt ${count}):`,
    stageCount: (count) =>
      count === 1 ? 'eine Stufe' : `${count} ${inGerman(count, 'Stufe', 'Stufen')}`,
    start: (place) =>
      `auf der ersten Stufe steht die wichtigste Aussage, die jemand riskiert, auf Platz ${place}`,
    noStart: 'auf der ersten Stufe riskiert niemand etwas durch einen einzelnen Bruch',
    risk: (place) => `über alle Stufen auf Platz ${place}`,
    noRisk: 'und auf keiner anderen Stufe',
    losers: (actors) => `schlechter gestellt, ohne beteiligt zu sein: ${actors}`,
    noLosers: 'niemand verliert, ohne beteiligt zu sein',
    blocked: 'Was im Weg steht',
    blockedLead: 'Entfiele eine dieser Anforderungen, bestünde eine Folge die Prüfung:',
    blockedPairs:
      'Keine einzelne Anforderung steht im Weg. Entfiele eines dieser Paare, bestünde eine Folge die Prüfung:',
    blockedGroup: (count) =>
      `Keine einzelne Anforderung steht im Weg, auch kein Paar. Weniger als ${count} genügen nicht; entfielen diese ${count} zusammen, bestünde eine Folge die Prüfung:`,
    blockedCut: (cleared) =>
      cleared === 0
        ? 'Welche Anforderungen im Weg stehen, wurde nicht zu Ende geprüft.'
        : cleared === 1
          ? 'Keine einzelne Anforderung steht im Weg; größere Gruppen wurden nicht alle geprüft.'
          : `Keine Gruppe von bis zu ${cleared} ${inGerman(cleared, 'Anforderung', 'Anforderungen')} genügt; größere wurden nicht alle geprüft.`,
    blockedAnyway:
      'Welche Anforderungen auch entfielen, keine Folge bestünde die Prüfung: Die Regeln stehen dem entgegen, oder es lässt sich etwas nicht zurücknehmen.',
    and: 'und',
    requirement: {
      agreement: (actor) => `dass ${actor.nominative} ${agreeing(actor, 'gewinnt', 'gewinnen')}`,
      deterrence: (actor) => `dass auf ein Ausscheren ${actor.genitive} eine Antwort folgt`,
      prerequisite: (piece, first) => `dass ${first} vor ${piece} kommt`,
      'step-by-step': () => 'dass Gewinne Schritt für Schritt zählen, nicht nur gegenüber heute',
      stages: () => 'die Obergrenze für die Zahl der Stufen',
      piece: (piece) => `dass ${piece} dazugehört`,
    },
    example: (ladder) => `Zum Beispiel: ${ladder}`,
  },
  repair: {
    heading: (plan) => `${plan}: die kleinsten Änderungen, mit denen der Plan die Prüfung besteht`,
    passes: 'Der Plan besteht die Prüfung, wie er ist; es gibt nichts zu ändern.',
    found: (count, changes) =>
      `Durch ${changes} lässt sich das auf ${count} ${inGerman(count, 'Art', 'Arten')} erreichen.`,
    one: (changes) => `Durch ${changes} lässt sich das auf eine Art erreichen.`,
    changes: (count) =>
      count === 1
        ? 'eine einzige Änderung'
        : `${count} ${inGerman(count, 'Änderung', 'Änderungen')}`,
    none: (changes) => `Durch ${changes} oder weniger lässt sich das nicht erreichen.`,
    move: (option, stage) => `„${option}“ nach „${stage}“ verlegen`,
    'move-to-new': (option, stage) =>
      stage === ''
        ? `„${option}“ als eigene Stufe an den Anfang stellen`
        : `„${option}“ als eigene Stufe nach „${stage}“ legen`,
    add: (option, stage) => `„${option}“ bei „${stage}“ hinzufügen`,
    'add-as-new': (option, stage) =>
      stage === ''
        ? `„${option}“ als eigene Stufe an den Anfang setzen`
        : `„${option}“ als eigene Stufe nach „${stage}“ einfügen`,
    drop: (option) => `„${option}“ weglassen`,
    verify: (option) => `dafür sorgen, dass ein Bruch von „${option}“ auffällt`,
    then: (ladder) => `Dann: ${ladder}`,
  },
  inverse: {
    heading: (plan) => `${plan}: Von welchen Präferenzen hängt das Urteil ab?`,
    passes:
      'Nach dem Modell besteht der Plan die Prüfung. Jede dieser Änderungen ließe ihn scheitern:',
    fails:
      'Nach dem Modell besteht der Plan die Prüfung nicht. Jede dieser Änderungen würde dafür genügen:',
    firm: 'Nach dem Modell besteht der Plan die Prüfung, und keine einzelne Änderung der Präferenzen lässt ihn scheitern.',
    hopeless:
      'Nach dem Modell besteht der Plan die Prüfung nicht. Keine einzelne Änderung der Präferenzen hilft, auch kein Paar von Änderungen, die für sich etwas bewirken.',
    answer: (question, answer) => `${question} Antwort: „${answer}“`,
    up: (actor, statement, past) =>
      `Für ${actor.accusative} müsste „${statement}“ höher stehen als „${past}“`,
    down: (actor, statement, past) =>
      `Für ${actor.accusative} müsste „${statement}“ niedriger stehen als „${past}“`,
    and: 'und',
    shortest:
      'Lässt sich eine Aussage in einer Richtung verschieben, ist die kürzeste Verschiebung gezeigt.',
  },
}

export const searchWords = { en: english, de: german }

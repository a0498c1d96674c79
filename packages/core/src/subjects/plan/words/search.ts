/** What is said of the searches: ladders, what blocks them, repairs, and the inverse question. */
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
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
      agreement: (actor: string) => `that ${actor} gains`,
      deterrence: (actor: string) => `that an answer awaits ${actor} when it leaves`,
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
      `${count} ${inEnglish(count, 'repair', 'repairs')} by ${changes} ${inEnglish(count, 'does', 'do')} it.`,
    one: (changes: string) => `One repair by ${changes} does it.`,
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
    up: (actor: string, statement: string, past: string) =>
      `${actor} would have to rank “${statement}” above “${past}”`,
    down: (actor: string, statement: string, past: string) =>
      `${actor} would have to rank “${statement}” below “${past}”`,
    and: 'and',
    shortest: 'Of the moves of one statement in one direction the shortest is shown.',
  },
}

const german: Widen<typeof english> = {
  search: {
    heading: 'Welche Stufenfolgen gingen durch?',
    counts: (pieces, stages, tried) =>
      `${pieces} ${inGerman(pieces, 'Zusage oder Bündel lässt', 'Zusagen oder Bündel lassen')} sich in höchstens ${stages} ${inGerman(stages, 'Stufe', 'Stufen')} auf ${tried} ${inGerman(tried, 'Art', 'Arten')} ordnen.`,
    passing: (count) => `Davon ${inGerman(count, 'geht', 'gehen')} ${count} durch.`,
    none: 'Keine davon geht durch.',
    test: {
      step: 'Eine Stufenfolge geht durch, wenn bei jedem Schritt alle Beteiligten gewinnen und jede Stufe hält.',
      today:
        'Eine Stufenfolge geht durch, wenn auf jeder Stufe alle Beteiligten besser dastehen als heute und sie hält.',
    },
    goal: (formula) => `Eine Folge endet, wo dies gilt: ${formula}`,
    front: (count) => `In den gewählten Punkten ist nichts besser (insgesamt ${count}):`,
    stageCount: (count) =>
      count === 1 ? 'eine Stufe' : `${count} ${inGerman(count, 'Stufe', 'Stufen')}`,
    start: (place) =>
      `auf der ersten Stufe steht die wichtigste Aussage, die jemand riskiert, auf Platz ${place}`,
    noStart: 'auf der ersten Stufe riskiert niemand etwas durch einen einzelnen Bruch',
    risk: (place) => `auf irgendeiner Stufe auf Platz ${place}`,
    noRisk: 'auf keiner anderen',
    losers: (actors) => `schlechter gestellt, ohne beteiligt zu sein: ${actors}`,
    noLosers: 'niemand verliert, ohne beteiligt zu sein',
    blocked: 'Was im Weg steht',
    blockedLead: 'Fiele eines davon weg, ginge eine Folge durch:',
    blockedPairs:
      'Keine einzelne Anforderung steht im Weg. Fiele eines dieser Paare weg, ginge eine Folge durch:',
    blockedGroup: (count) =>
      `Keine einzelne Anforderung steht im Weg, auch kein Paar. Weniger als ${count} genügen nicht; fielen diese ${count} zusammen weg, ginge eine Folge durch:`,
    blockedCut: (cleared) =>
      cleared === 0
        ? 'Welche Anforderungen im Weg stehen, wurde nicht zu Ende geprüft.'
        : cleared === 1
          ? 'Keine einzelne Anforderung steht im Weg; größere Gruppen wurden nicht alle geprüft.'
          : `Keine Gruppe von bis zu ${cleared} ${inGerman(cleared, 'Anforderung', 'Anforderungen')} genügt; größere wurden nicht alle geprüft.`,
    blockedAnyway:
      'Welche Anforderungen auch wegfielen, keine Folge ginge durch: Die Regeln verbieten es, oder was nicht zurückzunehmen ist.',

    and: 'und',
    requirement: {
      agreement: (actor) => `dass ${actor} gewinnt`,
      deterrence: (actor) => `dass auf ein Ausscheren eine Antwort folgt (${actor})`,
      prerequisite: (piece, first) => `dass ${first} vor ${piece} kommt`,
      'step-by-step': () => 'dass Gewinne Schritt für Schritt zählen, nicht nur gegenüber heute',
      stages: () => 'die Obergrenze für die Zahl der Stufen',
      piece: (piece) => `dass ${piece} dazugehört`,
    },
    example: (ladder) => `Zum Beispiel: ${ladder}`,
  },
  repair: {
    heading: (plan) => `${plan}: die kleinsten Änderungen, mit denen er durchginge`,
    passes: 'Der Plan geht durch, wie er ist; es gibt nichts zu ändern.',
    found: (count, changes) =>
      `Durch ${changes} gelingt es auf ${count} ${inGerman(count, 'Art', 'Arten')}.`,
    one: (changes) => `Durch ${changes} gelingt es auf eine Art.`,
    changes: (count) =>
      count === 1
        ? 'eine einzige Änderung'
        : `${count} ${inGerman(count, 'Änderung', 'Änderungen')}`,
    none: (changes) => `Durch ${changes} oder weniger gelingt es nicht.`,
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
    heading: (plan) => `${plan}: An welchen Präferenzen hängt das Urteil?`,
    passes: 'Wie modelliert geht der Plan durch. Jedes davon würde genügen, ihn zu kippen:',
    fails: 'Wie modelliert geht der Plan nicht durch. Jedes davon würde dafür genügen:',
    firm: 'Wie modelliert geht der Plan durch, und keine einzelne Änderung der Präferenzen kippt ihn.',
    hopeless:
      'Wie modelliert geht der Plan nicht durch. Keine einzelne Änderung der Präferenzen hilft, auch kein Paar von Änderungen, die für sich etwas bewirken.',
    answer: (question, answer) => `${question} Antwort: „${answer}“`,
    up: (actor, statement, past) =>
      `Höher stehen müsste „${statement}“ als „${past}“ für: ${actor}`,
    down: (actor, statement, past) =>
      `Niedriger stehen müsste „${statement}“ als „${past}“ für: ${actor}`,
    and: 'und',
    shortest:
      'Lässt sich eine Aussage in einer Richtung verschieben, ist die kürzeste Verschiebung gezeigt.',
  },
}

export const searchWords = { en: english, de: german }

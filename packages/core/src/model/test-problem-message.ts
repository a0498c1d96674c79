/** Why a text is not a test, in words; part of the message of a diagnostic. */
import type { TestProblem } from './test-syntax.ts'

export function testReason(problem: TestProblem, language: 'en' | 'de'): string {
  const { offset, found, expected } = problem
  const parts = /^(\d)-parts?$/.exec(expected)?.[1]
  if (expected === 'stakes')
    return language === 'de'
      ? `er braucht Zahlen, die im Modell fehlen: ${found}`
      : `it needs numbers that the model does not state: ${found}`
  if (language === 'de') {
    const whole = germanWhole[expected]
    if (whole !== undefined) return whole
    const there = found === '' ? 'etwas anderes' : `„${found}“`
    if (parts !== undefined) return `${there} (Zeichen ${offset + 1}) braucht ${parts} Angaben`
    const wanted = germanParts[expected] ?? expected
    return `bei Zeichen ${offset + 1} wurde ${wanted} erwartet, dort steht ${there}`
  }
  const whole = englishWhole[expected]
  if (whole !== undefined) return whole
  const there = found === '' ? 'something else' : `"${found}"`
  if (parts !== undefined) return `${there} (character ${offset + 1}) needs ${parts} parts`
  const wanted = englishParts[expected] ?? expected
  return `${wanted} was expected at character ${offset + 1}, found ${there}`
}

const englishWhole: Readonly<Record<string, string>> = {
  shorter: 'it is longer than 2000 characters',
  shallower: 'its brackets are nested too deeply',
  'fewer-comparisons': 'it compares more than eight pairs of numbers; split the claim',
}

const englishParts: Readonly<Record<string, string>> = {
  end: 'and, or, iff or the end',
  'closing-bracket': 'a closing bracket',
  test: 'a test',
  truth: 'something true or false in each reading, such as prefers(A, s, t),',
  number: 'a number, such as share(x) or success(plan),',
  question: 'a contested question',
  answer: 'an answer',
  actor: 'an actor',
  today: '“today” before the actor',
  state: 'a state',
  fact: 'an observed fact',
  plan: 'a plan',
  shock: 'a shock',
  option: 'an option',
  list: 'a list of options in square brackets',
  step: 'the word step',
  concept: 'a stability concept',
}

const germanWhole: Readonly<Record<string, string>> = {
  shorter: 'er ist länger als 2000 Zeichen',
  shallower: 'seine Klammern sind zu tief verschachtelt',
  'fewer-comparisons': 'er vergleicht mehr als acht Zahlenpaare; die Behauptung aufteilen',
}

const germanParts: Readonly<Record<string, string>> = {
  end: 'and, or, iff oder das Ende',
  'closing-bracket': 'eine schließende Klammer',
  test: 'ein Test',
  truth: 'etwas, das je Lesart wahr oder falsch ist, wie prefers(A, s, t),',
  number: 'eine Zahl, wie share(x) oder success(plan),',
  question: 'eine strittige Frage',
  answer: 'eine Antwort',
  actor: 'ein Akteur',
  today: '„today“ vor dem Akteur',
  state: 'ein Zustand',
  fact: 'eine beobachtete Tatsache',
  plan: 'ein Plan',
  shock: 'ein Schock',
  option: 'eine Option',
  list: 'eine Liste von Optionen in eckigen Klammern',
  step: 'das Wort step',
  concept: 'ein Stabilitätsbegriff',
}

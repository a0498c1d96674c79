/** What is said of mistakes in judgements of influence, in both languages. */
import type { DiagnosticFacts } from './diagnostic.ts'

type Code = 'unclear-judgement' | 'too-strong' | 'judged-twice' | 'judges-itself' | 'nothing-judged'
type Messages = { readonly [K in Code]: (facts: DiagnosticFacts[K]) => string }

export const englishOfJudgements: Messages = {
  'unclear-judgement': (f) =>
    f.count === 0
      ? '"if" names no answer that is taken to be so. Write one: { question: answer }.'
      : `"if" names answers to ${f.count} questions; it takes one. What several speak for adds up: write a judgement for each.`,
  'too-strong': (f) =>
    `${f.strength} is beyond what can be added up, from −${f.strengthMax} to ${f.strengthMax}. Only proportions matter: divide all judgements by one number; −3 to 3 is usual.`,
  'judged-twice': (f) =>
    `What this speaks for "${f.answer}" is judged already, in "${f.earlier}". Keep one of the two.`,
  'judges-itself': (f) =>
    `Here an answer to "${f.question}" speaks on "${f.question}" itself. That counts as a pull of its own, beside what others say of it. If it is a slip, name another question.`,
  'nothing-judged': (f) =>
    f.judgement === undefined
      ? 'No judgement in this model says which answer speaks for which. Write some under "judgements", or bring a matrix of them.'
      : `"${f.judgement}" says of no answer to "${f.on}" how strongly it is spoken for. Add one under "speaks": { answer: 2 }, or leave the judgement out.`,
}

export const germanOfJudgements: Messages = {
  'unclear-judgement': (f) =>
    f.count === 0
      ? '„if“ nennt keine Antwort, die als gegeben gilt. Eine eintragen: { frage: antwort }.'
      : `„if“ nennt Antworten auf ${f.count} Fragen; es nimmt eine. Wofür mehrere sprechen, addiert sich: für jede ein Urteil schreiben.`,
  'too-strong': (f) =>
    `${f.strength} liegt jenseits dessen, was sich addieren lässt, von −${f.strengthMax} bis ${f.strengthMax}. Auf die Verhältnisse kommt es an: alle Urteile durch dieselbe Zahl teilen; üblich ist −3 bis 3.`,
  'judged-twice': (f) =>
    `Wie stark dies für „${f.answer}“ spricht, steht schon in „${f.earlier}“. Eines von beiden behalten.`,
  'judges-itself': (f) =>
    `Hier spricht eine Antwort auf „${f.question}“ über „${f.question}“ selbst. Das zählt als eigene Neigung neben dem, was andere sagen. Ist es ein Versehen, eine andere Frage nennen.`,
  'nothing-judged': (f) =>
    f.judgement === undefined
      ? 'Kein Urteil in diesem Modell sagt, welche Antwort für welche spricht. Urteile unter „judgements“ eintragen oder eine Matrix mitbringen.'
      : `„${f.judgement}“ sagt zu keiner Antwort auf „${f.on}“, wie stark dies für sie spricht. Eine unter „speaks“ eintragen: { antwort: 2 }, oder das Urteil weglassen.`,
}

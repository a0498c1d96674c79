/** The words of the form of judgements of influence. */
import type { Widen } from './widen.ts'

const english = {
  speaker: 'If this is so',
  on: 'it speaks on',
  strength: (answer: string) => `For “${answer}”, below 0 against it`,
  scale: 'Whole numbers; −3 to 3 is usual. Only proportions matter.',
  allJudged:
    'Here a judgement needs two disputed questions, and an answer of which nothing is said yet.',
}

const german: Widen<typeof english> = {
  speaker: 'Wenn dies so ist',
  on: 'spricht es zu',
  strength: (answer) => `Für „${answer}“, unter 0 dagegen`,
  scale: 'Ganze Zahlen; üblich ist −3 bis 3. Auf die Verhältnisse kommt es an.',
  allJudged:
    'Ein Urteil braucht hier zwei Streitfragen und eine Antwort, von der noch nichts gesagt ist.',
}

export const judgementWords = { en: english, de: german }

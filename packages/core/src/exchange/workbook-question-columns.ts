/** The columns of disputed questions, a row for each answer, and of what a signal is linked to. */
import { basis, type Column, column } from './workbook-column.ts'

/**
 * What stands before `answer` is said of the question, in the first of its rows; the paths below
 * `answer` are of the answer.
 */
export const questionColumns: readonly Column[] = [
  column('question', 'word', ['question', 'Frage', 'disputed question', 'streitfrage'], {
    needed: true,
  }),
  column('title', 'text', ['question in words', 'Frage in Worten', 'title', 'titel']),
  column('answer/id', 'word', ['answer', 'Antwort', 'answer id'], { needed: true }),
  column('answer/label', 'text', [
    ...(['answer in words', 'Antwort in Worten', 'label', 'bezeichnung'] as const),
    ...['in words', 'in worten'],
  ]),
  column('base', 'yes', ['as written', 'im Modell', 'base', 'ausgangsantwort']),
  column('answer/basis', 'word', ['basis of answer', 'Grundlage der Antwort']),
  column('for', 'word', ['for as written', 'für im Modell', 'speaks for', 'spricht dafür']),
  column('against', 'word', ['against as written', 'gegen im Modell', 'spricht dagegen']),
  ...basis,
  column('more', 'fields', ['more', 'Weiteres']),
]

/** Of a signal that is linked to one answer of a question: to which, and which way it points. */
export const linkColumns: readonly Column[] = [
  column('link/question', 'name', ['question', 'Frage', 'streitfrage'], { of: 'questions' }),
  column('link/answer', 'name', ['answer', 'Antwort'], { of: 'answers' }),
  column('link/speaks', 'speaks', ['speaks', 'spricht', 'for or against', 'dafür oder dagegen']),
  column('link/why', 'text', ['why so', 'warum so', 'why', 'warum']),
]

/** Help for mistakes in judgements of influence. */
import type { Help } from './diagnostic-help.ts'

export const judgementHelp: Pick<
  Help,
  'unclear-judgement' | 'too-strong' | 'judged-twice' | 'judges-itself' | 'nothing-judged'
> = {
  'unclear-judgement': {
    facts: { count: 2 },
    advice:
      'A judgement begins with one answer to one question. The method adds up what each answer speaks for by itself; that two together speak for a third, and neither alone, has no place in it ([cross-impact](../explanation/cross-impact.md)).',
  },
  'too-strong': {
    facts: { strength: 2_000_000, strengthMax: 1_000_000 },
    advice:
      'Sums over all questions have to stay exact. One factor for all judgements changes no answer, so a smaller scale says the same.',
  },
  'judged-twice': {
    facts: { answer: 'no', earlier: 'aid-for-trust' },
    advice:
      'Two judgements say how strongly the same answer speaks for the same other answer. They are not added up in silence: keep one, or write their sum with both reasons.',
  },
  'judges-itself': {
    facts: { question: 'aid' },
    advice:
      'An answer that speaks for itself has a pull of its own: it stays, even if the others speak against it a little. The method knows that; often it is a slip of the name under `on`.',
  },
  'nothing-judged': {
    facts: { judgement: 'aid-for-trust', on: 'observers' },
    advice:
      'A judgement without a strength says nothing. That there is an influence of no strength can be said: `speaks: { yes: 0 }`. Where a whole model has no judgement, `together` needs a matrix beside it.',
  },
}

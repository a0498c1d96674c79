/**
 * Whole pages as text, to be read as prose. `GOLDEN=write npx vitest run golden` writes them anew;
 * review the difference like any other text.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Answer, answer, explain, type Language, toText } from '../../src/index.ts'
import { question } from '../../src/subjects/questions.ts'
import { shippedModel } from '../models.ts'

const pages = [
  { name: 'korea-today', model: 'korea-2025/model.yaml', asked: { kind: 'today' } },
  {
    name: 'korea-why-north-korea',
    model: 'korea-2025/model.yaml',
    asked: { kind: 'why', state: 'today', actor: 'DPRK' },
  },
  {
    name: 'korea-stable-freeze',
    model: 'korea-2025/model.yaml',
    asked: { kind: 'stable', state: 'conv_n, conv_s, pause' },
  },
  {
    name: 'korea-freeze-answered',
    model: 'korea-2025/model.yaml',
    asked: { kind: 'stable', state: 'conv_n, conv_s, pause', concept: 'seq' },
  },
  {
    name: 'korea-why-answered',
    model: 'korea-2025/model.yaml',
    asked: { kind: 'why', state: 'conv_n, conv_s, pause', actor: 'DPRK', concept: 'seq' },
  },
  {
    name: 'korea-moves-freeze',
    model: 'korea-2025/model.yaml',
    asked: { kind: 'moves', state: 'conv_n, conv_s, pause', concept: 'seq', listedMax: 2 },
  },
  {
    name: 'chicken-why-unanswered',
    model: 'teaching/chicken.yaml',
    asked: { kind: 'why', state: 'both-swerve', actor: 'D1', concept: 'seq' },
  },
  {
    name: 'chicken-far-sighted',
    model: 'teaching/chicken.yaml',
    asked: { kind: 'why', state: 'both-swerve', actor: 'D1', concept: 'nonmyopic' },
  },
  {
    name: 'dilemma-coalitions',
    model: 'teaching/prisoners-dilemma.yaml',
    asked: { kind: 'stable', state: 'today', concept: 'gmr', coalitions: 'all' },
  },
  {
    name: 'ceasefire-equilibria-smr',
    model: 'teaching/ceasefire.yaml',
    asked: { kind: 'stable', concept: 'smr', listedMax: 4 },
  },
  { name: 'korea-equilibria', model: 'korea-2025/model.yaml', asked: { kind: 'stable' } },
  { name: 'verified-today', model: 'korea-verified/model.yaml', asked: { kind: 'today' } },
  { name: 'verified-compare', model: 'korea-verified/model.yaml', asked: { kind: 'compare' } },
  { name: 'ceasefire-today', model: 'teaching/ceasefire.yaml', asked: { kind: 'today' } },
  { name: 'dilemma-today', model: 'teaching/prisoners-dilemma.yaml', asked: { kind: 'today' } },
  {
    name: 'korea-plan',
    model: 'korea-2025/model.yaml',
    asked: { kind: 'plan', plan: 'stufenplan', world: { U6: 'yes', U7: 'yes' } },
  },
  {
    name: 'korea-plan-as-written',
    model: 'korea-2025/model.yaml',
    asked: { kind: 'plan', plan: 'stufenplan' },
  },
  {
    name: 'korea-plan-unseen',
    model: 'korea-2025/model.yaml',
    asked: { kind: 'plan', plan: 'freeze', rule: 'proportionate', unseen: ['conv_n'] },
  },
  {
    name: 'korea-compare-stakes',
    model: 'korea-2025/model.yaml',
    asked: { kind: 'compare', plans: ['stufenplan', 'summit'], stakes: {} },
  },
  {
    name: 'instance-why-margin',
    model: 'literature/inst/staged.yaml',
    asked: { kind: 'plan', plan: 'three-stages', stage: 'dismantle', party: 'N' },
  },
  {
    name: 'korea-why-margin',
    model: 'korea-2025/model.yaml',
    asked: {
      kind: 'plan',
      plan: 'stufenplan',
      stage: 'nuclear',
      party: 'DPRK',
      world: { U6: 'yes', U7: 'yes' },
    },
  },
  {
    name: 'korea-compare',
    model: 'korea-2025/model.yaml',
    asked: { kind: 'compare', world: { U6: 'yes', U7: 'yes' } },
  },
  {
    name: 'korea-search',
    model: 'korea-2025/model.yaml',
    asked: {
      kind: 'search',
      world: { U6: 'yes', U7: 'yes' },
      bundles: ['insp+drop+broker', 'rec_n+rec_s', 'conv_n+conv_s+pause', 'open', 'relief'],
    },
  },
  {
    name: 'korea-search-blocked',
    model: 'korea-2025/model.yaml',
    asked: { kind: 'search', goal: 'insp', stagesMax: 2, listedMax: 3 },
  },
  {
    name: 'korea-repair',
    model: 'korea-2025/model.yaml',
    asked: { kind: 'repair', plan: 'stufenplan', world: { U6: 'yes', U7: 'yes' }, listedMax: 4 },
  },
  {
    name: 'korea-inverse',
    model: 'korea-2025/model.yaml',
    asked: { kind: 'inverse', plan: 'stufenplan', test: 'today' },
  },
  {
    name: 'ceasefire-plan',
    model: 'teaching/ceasefire.yaml',
    asked: { kind: 'plan', plan: 'three-stages' },
  },
  { name: 'ceasefire-compare', model: 'teaching/ceasefire.yaml', asked: { kind: 'compare' } },
  { name: 'chicken-equilibria', model: 'teaching/chicken.yaml', asked: { kind: 'stable' } },
  {
    name: 'ceasefire-plan-stage',
    model: 'teaching/ceasefire.yaml',
    asked: { kind: 'plan', plan: 'three-stages', stage: 'relief', unseen: ['halt_r'] },
  },
  {
    name: 'ceasefire-plan-commitment',
    model: 'teaching/ceasefire.yaml',
    asked: { kind: 'plan', plan: 'three-stages', option: 'halt_r', unseen: ['halt_r'] },
  },
  {
    name: 'korea-robust-plan',
    model: 'korea-2025/model.yaml',
    asked: {
      kind: 'robust',
      vary: ['U1', 'U2', 'U3', 'U4', 'U6', 'U7', 'U9', 'U10'],
      test: 'enters(package) and holds(package)',
    },
  },
  {
    name: 'korea-robust-plans',
    model: 'korea-2025/model.yaml',
    asked: {
      kind: 'robust-plans',
      world: { U6: 'yes', U7: 'yes' },
      vary: ['U1', 'U2', 'U3', 'U4', 'U10'],
    },
  },
  {
    name: 'korea-fit',
    model: 'korea-2025/model.yaml',
    asked: { kind: 'fit', vary: ['U1', 'U2', 'U3', 'U4'], test: 'enters(freeze)' },
  },
  {
    name: 'korea-claims',
    authored: true, // its sentences are mostly those of the model
    model: 'korea-2025/model.yaml',
    asked: {
      kind: 'claims',
      world: { U6: 'yes', U7: 'yes' },
      vary: ['U1', 'U2', 'U3', 'U4', 'U10'],
    },
  },
  {
    name: 'korea-signal',
    model: 'korea-2025/model.yaml',
    asked: {
      kind: 'signal',
      world: { U7: 'yes' },
      vary: ['U1', 'U2', 'U5', 'U6', 'U9'],
      test: 'enters(package) and holds(package)',
    },
  },
  {
    name: 'korea-paths',
    model: 'korea-2025/model.yaml',
    asked: { kind: 'paths', listedMax: 3 },
  },
  {
    name: 'elmira-shared',
    model: 'literature/hipel-et-al-1993/elmira.yaml',
    asked: { kind: 'stable', common: true, jumps: true },
  },
  {
    name: 'elmira-paths',
    model: 'literature/hipel-et-al-1993/elmira.yaml',
    asked: { kind: 'paths', toward: 'modify & accept & insist' },
  },
  {
    name: 'elmira-why-together',
    model: 'literature/hipel-et-al-1993/elmira.yaml',
    asked: { kind: 'why', state: 'insisting', actor: 'MoE+Uniroyal', concept: 'seq' },
  },
  {
    name: 'dilemma-why-together',
    model: 'teaching/prisoners-dilemma.yaml',
    asked: { kind: 'why', state: 'today', actor: 'D1+D2', concept: 'gmr' },
  },
  {
    name: 'chicken-misread',
    model: 'teaching/chicken-misread.yaml',
    asked: { kind: 'stable', concept: 'seq', perceived: true },
  },
  {
    name: 'chicken-misread-why',
    model: 'teaching/chicken-misread.yaml',
    asked: {
      ...{ kind: 'why', state: 'both-swerve', actor: 'D1', concept: 'seq', perceived: true },
    },
  },
  {
    name: 'syria-inverse',
    model: 'literature/hipel-kilgour-kinsara-2014/syria-iraq.yaml',
    asked: { kind: 'inverse-state', state: 'water', actor: 'Syria', concept: 'seq' },
  },
  {
    name: 'korea-dependencies',
    model: 'korea-2025/model.yaml',
    asked: { kind: 'dependencies' },
  },
  {
    name: 'inf-packages',
    model: 'history/inf-1987.yaml',
    asked: { kind: 'plan-packages' },
  },
  {
    name: 'ceasefire-packages',
    model: 'teaching/ceasefire.yaml',
    asked: { kind: 'plan-packages' },
  },
  {
    name: 'ceasefire-together',
    model: 'teaching/ceasefire.yaml',
    asked: {
      kind: 'together',
      questions: ['aid', 'observers'],
      influences: [
        {
          from: { question: 'aid', answer: 'yes' },
          on: { question: 'observers', answer: 'no' },
          strength: 2,
        },
      ],
    },
  },
  {
    name: 'border-market-together',
    model: 'teaching/border-market.yaml',
    asked: { kind: 'together' },
  },
] as const

const write = process.env.GOLDEN === 'write'

describe.each(['en', 'de'] as const)('pages in %s', (language: Language) => {
  test.each(pages)('$name', ({ name, model, asked }) => {
    const page = pageOf(model, asked, language)
    const file = new URL(`./${name}.${language}.txt`, import.meta.url)
    if (write) writeFileSync(file, page)
    expect(page).toBe(readFileSync(file, 'utf8'))
  })

  test('no sentence promises, and none holds more than three numbers', () => {
    for (const { model, asked } of pages.filter((page) => !('authored' in page)))
      for (const sentence of sentencesOf(pageOf(model, asked, language))) {
        const bare = sentence.replace(/\([^)]*\)|\[[^\]]*\]|[“„][^”“]*[”“]/g, '')
        expect(bare).not.toMatch(language === 'en' ? /\bwill\b/ : /\b(wird|werden)\b/)
        expect(bare.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0, sentence).toBeLessThanOrEqual(3)
      }
  }, 300_000)
})

/** Without tables, and without the title and the line below it, which is a name and a date. */
function sentencesOf(page: string): string[] {
  const [, ...body] = page.split('\n\n')
  const isTable = (block: string) => /\S {2,}\S.* {2,}\S/.test(block)
  return body.filter((block) => !isTable(block)).flatMap((block) => block.split(/[.;:]\s/))
}

function pageOf(path: string, asked: Record<string, unknown>, language: Language): string {
  const key = JSON.stringify([path, asked, language])
  const told = () => explain(shippedModel(path), answerOf(path, asked), language)
  const page = pagesTold.get(key) ?? toText(told(), { width: 100, colour: false })
  pagesTold.set(key, page)
  return page
}

const pagesTold = new Map<string, string>()

const answers = new Map<string, Answer>()

/** Answered once for both languages: what tells computes nothing. */
function answerOf(path: string, asked: Record<string, unknown>): Answer {
  const key = JSON.stringify([path, asked])
  const answered = answers.get(key) ?? answer(shippedModel(path), question.parse(asked))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  answers.set(key, answered)
  return answered
}

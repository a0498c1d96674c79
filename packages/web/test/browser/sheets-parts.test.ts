/**
 * Rows pasted into what stands inside a model's entries: disputed questions by their answers, the
 * stages of a plan and what is undertaken in them, and signals with what they bear on.
 */
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { expectOpenToAll } from './axe.ts'
import { pasteInto } from './pasting.ts'
import { seen, settled } from './seen.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

const model = '#/teaching%2Fceasefire-kept'

const said = {
  en: {
    questions: [
      ['Do the towns trust the truce?', 'They do, for now'],
      ['', 'They do not'],
      ['Is aid for the towns worth more to the rebels than their prisoners?', 'Aid counts more'],
      ['', 'It depends on the harvest'],
    ],
    question: 'Do the towns trust the truce?',
    understood: [
      'Do the towns trust the truce? – They do, for now; the answer that the model takes',
      'Do the towns trust the truce? – They do not',
      'Is aid for the towns worth more to the rebels than their prisoners? – It depends on the harvest',
    ],
    there: '"Aid counts more" stands there already',
    base: 'no row marks the answer that the model takes; the first one counts, "They do, for now"',
    filled: '"question" is empty in rows 2, 4',
    add: 'Add 3 rows',
    stages: [['Open roads', '30 days'], ['Truce'], ['Free trade', 'soon']],
    stage: 'Open roads (Three stages); after: Settlement; To be filled; stands at least: 30 days',
    next: 'after: Open roads',
    stageThere: '"Truce" stands there already',
    unread: '"soon" under "stands for" cannot be read',
    commitments: [
      ['Open roads', 'not lift the blockade'],
      ['Opne roads', 'amnesty for the fighters'],
      ['Open roads', 'amnesty for the fighters', '', '31.3.2026'],
    ],
    kept: 'Open roads (Three stages): amnesty for the fighters; due: 31 March 2026',
    near: 'Did you mean "Open roads"?',
    noOption: 'names no option of the model',
    signals: [
      ['late March 2026', 'Lorries were turned back', '', 'Do the rebels insist on observers?'],
      ['3/4/2026', 'A letter arrived'],
      ['12 April 2026', 'A visit was paid', '', 'Do the rebels insist on observer?', 'x', 'for'],
      ['2025-10-02', 'forty prisoners go home'],
    ],
    bears:
      'Lorries were turned back; late March 2026; bears on: Do the rebels insist on observers? (speaks both ways)',
    nearQuestion: 'Did you mean "Do the rebels insist on observers?"?',
    twoDays: 'may mean two days',
    signalThere: '"forty prisoners go home" stands there already',
    none: 'To be added: 0. There already: 0. Left out: 4.',
    already: 'stands there already',
    undo: /^Undo/,
  },
  de: {
    questions: [
      ['Trauen die Städte der Waffenruhe?', 'Vorerst ja'],
      ['', 'Sie trauen ihr nicht'],
      [
        'Ist den Rebellen die Hilfe für die Städte mehr wert als ihre Gefangenen?',
        'Die Hilfe zählt mehr',
      ],
      ['', 'Das hängt von der Ernte ab'],
    ],
    question: 'Trauen die Städte der Waffenruhe?',
    understood: [
      'Trauen die Städte der Waffenruhe? – Vorerst ja; die Antwort, von der das Modell ausgeht',
      'Trauen die Städte der Waffenruhe? – Sie trauen ihr nicht',
      'Ist den Rebellen die Hilfe für die Städte mehr wert als ihre Gefangenen? – Das hängt von der Ernte ab',
    ],
    there: '„Die Hilfe zählt mehr“ steht schon da',
    base: 'Keine Zeile nennt die Antwort, von der das Modell ausgeht; es gilt die erste: „Vorerst ja“',
    filled: '„Frage“ ist leer in Zeilen 2, 4',
    add: '3 Zeilen hinzufügen',
    stages: [['Offene Straßen', '30 Tage'], ['Waffenruhe'], ['Freier Handel', 'bald']],
    stage:
      'Offene Straßen (Drei Stufen); nach: Beilegung; Noch zu füllen; besteht mindestens: 30 Tage',
    next: 'nach: Offene Straßen',
    stageThere: '„Waffenruhe“ steht schon da',
    unread: '„bald“ unter „Dauer“ ist nicht zu lesen',
    commitments: [
      ['Offene Straßen', 'nicht die Blockade aufheben'],
      ['Offne Straßen', 'Amnestie für die Kämpfer'],
      ['Offene Straßen', 'Amnestie für die Kämpfer', '', '31.3.2026'],
    ],
    kept: 'Offene Straßen (Drei Stufen): Amnestie für die Kämpfer; Frist: 31. März 2026',
    near: 'War „Offene Straßen“ gemeint?',
    noOption: 'nennt keine Option des Modells',
    signals: [
      [
        'Ende März 2026',
        'Lastwagen mussten umkehren',
        '',
        'Bestehen die Rebellen auf Beobachtern?',
      ],
      ['3/4/2026', 'Ein Brief kam an'],
      ['12. April 2026', 'Ein Besuch', '', 'Bestehen die Rebellen auf Beobachter?', 'x', 'dafür'],
      ['2025-10-02', 'vierzig Gefangene kehren heim'],
    ],
    bears:
      'Lastwagen mussten umkehren; Ende März 2026; betrifft: Bestehen die Rebellen auf Beobachtern? (spricht für beides)',
    nearQuestion: 'War „Bestehen die Rebellen auf Beobachtern?“ gemeint?',
    twoDays: 'kann zwei Tage meinen',
    signalThere: '„vierzig Gefangene kehren heim“ steht schon da',
    none: 'Hinzuzufügen: 0. Schon da: 0. Weggelassen: 4.',
    already: 'steht schon da',
    undo: /^Rückgängig/,
  },
} as const

type Table = readonly (readonly string[])[]
const text = (rows: Table) => `${rows.map((row) => row.join('\t')).join('\n')}\n`

describe.each(['en', 'de'] as const)('in %s', (language) => {
  const words = said[language]
  let bench: Workbench
  afterEach(() => bench.close())
  const start = async (hash: string) => {
    bench = await openWorkbench({ language })
    bench.page.setDefaultTimeout(20_000)
    await bench.go(`${model}/${hash}`)
    await settled(bench.page)
    return bench.page
  }
  const partOf = (page: Page, section: string) =>
    page.locator(`[data-part="paste"][data-section="${section}"]`)
  /** Opened and pasted by keyboard; what each row was understood as, or why it was left out. */
  const pasted = async (page: Page, section: string, rows: Table) => {
    const part = partOf(page, section)
    if ((await part.getAttribute('open')) === null) {
      await part.locator('summary').focus()
      await page.keyboard.press('Enter')
    }
    const place = `[data-part="paste"][data-section="${section}"] textarea`
    await pasteInto(page, place, { text: text(rows) })
    await expect.poll(() => part.locator('tbody tr').count()).toBe(rows.length)
    await expectOpenToAll(page)
    expect((await seen(page)).tooWide).toBe(0)
    return (await part.innerText()).replace(/\s+/g, ' ')
  }
  /** What was found has the focus; the button is next but one. */
  const addByKeys = async (page: Page) => {
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('counts')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await settled(page)
  }
  const undo = (page: Page) =>
    page.locator('header').getByRole('button', { name: words.undo }).click()

  test('a disputed question comes with its answers, and one that is there takes another', async () => {
    const page = await start('model/questions')
    const told = await pasted(page, 'questions', words.questions)
    for (const one of [...words.understood, words.there, words.base, words.filled])
      expect(told).toContain(one)
    const there = page.locator('main summary', { hasText: words.question })
    expect(await there.count()).toBe(0)
    await addByKeys(page)
    await expect.poll(() => there.count()).toBe(1)
    // The same again stands there already.
    await expect.poll(() => partOf(page, 'questions').locator('tbody').count()).toBe(0)
    const again = await pasted(page, 'questions', words.questions)
    expect(again).toContain(words.none)
    expect(again.split(words.already).length - 1).toBe(words.questions.length)
    await undo(page)
    await expect.poll(() => there.count()).toBe(0)
    bench.expectQuiet()
  })

  test('a plan takes stages in turn, and commitments into them, with the nearest name for a slip', async () => {
    const page = await start('model/plans/three-stages')
    const cards = page.locator('main ol.stages > li')
    const before = await cards.count()
    const stages = await pasted(page, 'stages', words.stages)
    for (const one of [words.stage, words.next, words.stageThere, words.unread])
      expect(stages).toContain(one)
    expect(await cards.count()).toBe(before)
    await addByKeys(page)
    await expect.poll(() => cards.count()).toBe(before + 2)
    const kept = await pasted(page, 'commitments', words.commitments)
    for (const one of [words.kept, words.near, words.noOption]) expect(kept).toContain(one)
    await addByKeys(page)
    const lines = cards.nth(before).locator('ul > li')
    await expect
      .poll(async () => (await lines.allInnerTexts()).join())
      .toContain(words.commitments[2][1])
    await undo(page)
    await undo(page)
    await expect.poll(() => cards.count()).toBe(before)
    bench.expectQuiet()
  })

  test('signals come with their day as it is known, and with what they bear on', async () => {
    const page = await start('signals')
    const told = await pasted(page, 'signals', words.signals)
    for (const one of [words.bears, words.nearQuestion, words.twoDays, words.signalThere])
      expect(told).toContain(one)
    await addByKeys(page)
    await expect
      .poll(async () => (await page.locator('main').innerText()).includes(words.signals[0][1]))
      .toBe(true)
    await undo(page)
    await expect
      .poll(async () => (await page.locator('main').innerText()).includes(words.signals[0][1]))
      .toBe(false)
    bench.expectQuiet()
  })
})

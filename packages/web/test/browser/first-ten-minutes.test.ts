/**
 * The first ten minutes of somebody with a text and no model, in both languages: actors out of the
 * text, options from phrases, what holds today, a forced choice, why nothing moves, a plan on three
 * rungs, its table of commitments, an alternative, the comparison, the page printed, and two pages
 * for whoever decides. Views are reached by their links alone: no address is typed.
 */
import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { openWorkbench, type Workbench } from './workbench.ts'

const said = {
  en: {
    menu: /^Case/,
    own: 'Start your own',
    address: /#\/my-case\/model\/actors/,
    views: { answer: 'Answer', plan: 'Plan', compare: 'Compare', model: 'Model' },
    beside: /full text beside/,
    paste: 'Paste the text here',
    keep: 'Keep',
    actor: 'Actor',
    options: /^Options \d/,
    owner: /^For/,
    phrase: 'inspectors on site',
    today: 'today: inspectors on site',
    wants: /^Who wants what \d/,
    south: 'Southern side',
    fromOption: 'From an option',
    wantsIt: 'wants: inspectors on site',
    find: 'Find its place by a few questions',
    giveUp: 'Which would Southern side give up first?',
    dearer: 'the port closed',
    unsaid: 'Nothing is said of',
    plans: /^Plans \d/,
    planName: 'Name of the plan',
    add: 'Add',
    addTo: /^Add/,
    steps: 'Three steps',
    rival: 'Weapons for nothing',
    first: 'pulling back heavy weapons',
    second: 'lifting the port closure',
    now: 'Three steps now:',
    table: 'What must be seen',
    print: 'Print',
    brief: 'Brief',
    markdown: 'Save as Markdown',
  },
  de: {
    menu: /^Fall/,
    own: 'Einen eigenen Fall beginnen',
    address: /#\/mein-fall\/model\/actors/,
    views: { answer: 'Antwort', plan: 'Plan', compare: 'Vergleich', model: 'Modell' },
    beside: /ganzen Text daneben/,
    paste: 'Fügen Sie den Text hier ein',
    keep: 'Behalten',
    actor: 'Akteur',
    options: /^Optionen \d/,
    owner: /^Für/,
    phrase: 'Inspektoren vor Ort',
    today: 'heute: Inspektoren vor Ort',
    wants: /^Wer was will \d/,
    south: 'Südseite',
    fromOption: 'Aus einer Option',
    wantsIt: 'will: Inspektoren vor Ort',
    find: 'Seinen Platz durch ein paar Fragen finden',
    giveUp: 'Worauf würde dieser Akteur am ehesten verzichten? (Südseite)',
    dearer: 'ein geschlossener Hafen',
    unsaid: 'lässt sich nichts sagen: Kein Wunsch ist genannt',
    plans: /^Pläne \d/,
    planName: 'Name des Plans',
    add: 'Hinzufügen',
    addTo: /^Hinzufügen/,
    steps: 'Drei Schritte',
    rival: 'Waffen für nichts',
    first: 'Abzug schwerer Waffen',
    second: 'Öffnung des Hafens',
    now: 'Drei Schritte jetzt:',
    table: 'Welche Brüche auffallen müssen',
    print: 'Drucken',
    brief: 'Vorlage',
    markdown: 'Als Markdown speichern',
  },
} as const

type Words = (typeof said)['en' | 'de']

let bench: Workbench
afterEach(() => bench.close())

async function expectNoIssue(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(bad.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

/** Another view, by its link in the row above all of them. */
async function toView(page: Page, name: string): Promise<void> {
  const link = page.getByRole('banner').getByRole('link', { name, exact: true })
  await link.click()
  await link.and(page.locator('[aria-current=page]')).waitFor()
}

/** A case of one's own, with a text beside it; a passage of it becomes an actor. */
async function actorFromText(page: Page, words: Words): Promise<void> {
  await page.getByRole('button', { name: words.menu }).click()
  await page.getByRole('button', { name: words.own }).click()
  await page.waitForURL(words.address)
  await toView(page, words.views.answer)
  await page.getByRole('button', { name: words.beside }).click()
  await page.getByLabel(words.paste).fill('First line.\n\nThe harbour board may close it.')
  await page.getByRole('button', { name: words.keep, exact: true }).click()
  await page.locator('[data-paragraph="2"]').waitFor()
  await page.evaluate(() => {
    const nodes = document.querySelector('[data-paragraph="2"]')?.childNodes ?? []
    const text = [...nodes].find((node) => node.textContent?.includes('harbour board'))
    if (text) document.getSelection()?.setBaseAndExtent(text, 4, text, 17)
  })
  await page.getByRole('toolbar').getByRole('button', { name: words.actor }).click()
  await page.locator('[data-paragraph="2"] mark').waitFor()
}

/** An option from the list of phrases, and what holds today. */
async function optionFromPhrase(page: Page, words: Words): Promise<void> {
  await toView(page, words.views.model)
  await page.getByRole('link', { name: words.options }).click()
  await page.getByRole('combobox', { name: words.owner }).selectOption({ label: 'harbour board' })
  await page.getByRole('button', { name: words.phrase }).click()
  await page.getByRole('checkbox', { name: words.today }).check()
}

/** What somebody would rather give up, asked and not typed. */
async function placeByQuestions(page: Page, words: Words): Promise<void> {
  await page.getByRole('link', { name: words.wants }).click()
  await page.getByRole('link', { name: words.south }).click()
  await page.getByLabel(words.fromOption).selectOption({ label: words.wantsIt })
  await page.getByRole('button', { name: words.find }).click()
  const asked = page.getByRole('group', { name: words.giveUp })
  await asked.getByRole('button', { name: words.dearer }).click()
  await asked.getByRole('button', { name: words.wantsIt }).click()
  await expect.poll(() => page.locator('.row .handle').count()).toBe(3)
}

/** A plan on three rungs, and an alternative. */
async function twoPlans(page: Page, words: Words): Promise<void> {
  await page.getByRole('link', { name: words.plans }).click()
  for (const [name, options] of [
    [words.steps, [words.first, words.second]],
    [words.rival, [words.first]],
  ] as const) {
    await page.getByLabel(words.planName).fill(name)
    await page.getByRole('button', { name: words.add }).last().click()
    await page.getByRole('link', { name }).click()
    for (const [i, option] of options.entries())
      await page.getByRole('combobox', { name: words.addTo }).nth(i).selectOption({ label: option })
  }
  await expectNoIssue(page)
}

/** Why nothing moves; the table of commitments; the plans side by side. */
async function results(page: Page, words: Words): Promise<void> {
  await toView(page, words.views.answer)
  await page.getByText(words.unsaid).first().waitFor()
  await toView(page, words.views.plan)
  await page.getByRole('combobox').first().waitFor()
  await page.getByRole('heading', { name: words.table }).waitFor()
  await toView(page, words.views.compare)
  for (const name of [words.steps, words.rival])
    await page.getByRole('row', { name: new RegExp(`^${name}`) }).waitFor()
  await expectNoIssue(page)
}

/** The page goes to paper. */
async function onPaper(page: Page, words: Words): Promise<void> {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: words.menu }).click()
  await page.getByRole('button', { name: words.print }).click()
  await page.locator('body[data-printed]').waitFor()
}

/** Two pages for whoever decides, without one name that only the file knows. */
async function toBrief(page: Page, words: Words): Promise<void> {
  await toView(page, words.views.plan)
  await page.getByRole('button', { name: words.brief, exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.markdown }).click(),
  ])
  const brief = readFileSync(await download.path(), 'utf8')
  const read = brief.replaceAll(/<!--[\s\S]*?-->/g, '')
  expect(read).toContain(words.steps)
  expect(read).toMatch(/^# /m)
  expect(read).not.toMatch(/\b(?:harbour-board|my-case|mein-fall|drei-schritte|three-steps)\b/)
}

test.each(['en', 'de'] as const)('the first ten minutes, in %s', async (language) => {
  const words = said[language]
  bench = await openWorkbench({ language, width: 1440 })
  const { page } = bench
  page.setDefaultTimeout(20_000)
  await bench.go('')
  for (const step of [
    actorFromText,
    optionFromPhrase,
    placeByQuestions,
    twoPlans,
    results,
    onPaper,
    toBrief,
  ])
    await step(page, words)
  bench.expectQuiet()
})

/** What the palette offers: everything that can be reached or done, by its name on screen. */

import { shippedNames, shippedTitle } from '../case/shipped.ts'
import { viewNames } from '../page/address.svelte.ts'
import type { Page } from '../page/page.svelte.ts'
import { said } from '../words/words.ts'
import {
  copyLink,
  openFromFile,
  saveGmcr,
  saveToFile,
  saveWorkbook,
  startOwn,
} from './case-actions.ts'

export interface PageCommand {
  readonly label: string
  readonly run: () => void
}

export function commandsOf(page: Page): PageCommand[] {
  return [...placesOf(page), ...actionsOf(page)]
}

function placesOf({ bench, address, words }: Page): PageCommand[] {
  const { model, language } = bench
  const views = viewNames.map((view) => ({
    label: words[view].title,
    run: () => address.go({ view }),
  }))
  const plans = (model?.plans ?? []).map((plan) => ({
    label: `${words.plan.title}: ${said(plan.label, language)}`,
    run: () => address.go({ view: 'plan', detail: [plan.id], more: {} }),
  }))
  const actors = (model?.actors ?? []).map((actor) => ({
    label: `${words.moves.title}: ${said(actor.label, language)}`,
    run: () => address.go({ view: 'moves', detail: ['today', actor.id], more: {} }),
  }))
  const claims = (model?.claims ?? []).map((claim) => ({
    label: `${words.claims.title}: ${said(claim.says, language)}`,
    run: () => address.go({ view: 'claims', detail: [claim.id], more: {} }),
  }))
  const cases = shippedNames.map((name) => ({
    label: `${words.shell.menu}: ${shippedTitle(name)}`,
    run: () => address.go({ caseId: name, view: 'answer', detail: [], more: {} }),
  }))
  return [...views, ...plans, ...actors, ...claims, ...cases]
}

function actionsOf(page: Page): PageCommand[] {
  const { bench } = page
  const words = page.words.shell
  const { language } = bench
  const readings = (bench.model?.readings ?? []).map((reading) => ({
    label: `${words.reading}: ${said(reading.label, language)}`,
    run: () => bench.choose(reading.answers, { what: words.chooseAnswers }),
  }))
  return [
    { label: words.undo, run: () => bench.undo() },
    { label: words.redo, run: () => bench.redo() },
    { label: words.newCase, run: () => void startOwn(page) },
    { label: words.openFile, run: () => void openFromFile(page) },
    { label: words.saveFile, run: () => void saveToFile(page) },
    { label: page.words.file.forOthers, run: () => (page.isExportOpen = true) },
    { label: page.words.file.saveGmcr, run: () => void saveGmcr(page) },
    { label: page.words.file.saveWorkbook, run: () => void saveWorkbook(page, 'xlsx') },
    { label: words.copyLink, run: () => void copyLink(page) },
    { label: words.glossary, run: () => (page.isGlossaryOpen = true) },
    { label: words.firstSteps, run: () => page.set({ hasSeenSteps: false }) },
    { label: words.print, run: () => print() },
    { label: words.language, run: () => page.set({ language: language === 'en' ? 'de' : 'en' }) },
    ...(['system', 'light', 'dark'] as const).map((theme) => ({
      label: `${words.theme}: ${words.themes[theme]}`,
      run: () => page.set({ theme }),
    })),
    {
      label: `${words.reading}: ${words.asWritten}`,
      run: () => bench.choose({}, { what: words.chooseAnswers }),
    },
    ...readings,
  ]
}

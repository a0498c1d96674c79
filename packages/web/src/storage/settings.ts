/** What the user chose for every case: language, light or dark. Kept in this browser. */
import type { Language } from '@stufenplan/core'

export interface Settings {
  readonly language: Language
  readonly theme: 'system' | 'light' | 'dark'
  /** Is the text of the model shown beside its forms, and with it the names it uses? */
  readonly showsText: boolean
  /** Were the first four steps put away? */
  readonly hasSeenSteps: boolean
  /** Who signs remarks on judgements. */
  readonly reader: string
}

const key = 'stufenplan-settings'

export function readSettings(): Settings {
  const language: Language = navigator.language.startsWith('de') ? 'de' : 'en'
  const fallback: Settings = {
    language,
    theme: 'system',
    showsText: false,
    hasSeenSteps: false,
    reader: '',
  }
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Settings>
    return {
      language: kept.language === 'de' || kept.language === 'en' ? kept.language : language,
      theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : 'system',
      showsText: kept.showsText === true,
      hasSeenSteps: kept.hasSeenSteps === true,
      reader: typeof kept.reader === 'string' ? kept.reader.slice(0, 80) : '',
    }
  } catch {
    return fallback
  }
}

export function writeSettings(settings: Settings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings))
  } catch {
    // A browser that keeps nothing still shows the page; only the choice is forgotten.
  }
}

/** What can be taken away from the page, and briefs. */
import type { Widen } from './widen.ts'

const english = {
  take: 'Take this',
  forms: {
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    csv: 'Table (CSV)',
    xlsx: 'Workbook (XLSX)',
    copy: 'Copy the table',
    html: 'Page (HTML)',
  },
  done: { saved: 'Saved.', copied: 'Copied.' },
  nothing: 'There is nothing of this kind in it.',
  failed: (why: string) => `It could not be taken: ${why}`,
  brief: {
    brief: 'Brief',
    busy: 'Working on the brief …',
    forms: {
      open: 'Open to print (or PDF)',
      html: 'Save as a page (HTML)',
      docx: 'Save for Word (DOCX)',
      md: 'Save as Markdown',
    },
    letter: 'Letter instead of A4',
    neutral: 'Without recommendations',
  },
}

const german: Widen<typeof english> = {
  take: 'Mitnehmen',
  forms: {
    svg: 'Bild (SVG)',
    png: 'Bild (PNG)',
    csv: 'Tabelle (CSV)',
    xlsx: 'Arbeitsmappe (XLSX)',
    copy: 'Tabelle kopieren',
    html: 'Seite (HTML)',
  },
  done: { saved: 'Gespeichert.', copied: 'Kopiert.' },
  nothing: 'Davon ist hier nichts enthalten.',
  failed: (why) => `Mitnehmen nicht möglich: ${why}`,
  brief: {
    brief: 'Vorlage',
    busy: 'Die Vorlage entsteht …',
    forms: {
      open: 'Zum Drucken öffnen (auch PDF)',
      html: 'Als Seite speichern (HTML)',
      docx: 'Für Word speichern (DOCX)',
      md: 'Als Markdown speichern',
    },
    letter: 'Letter statt A4',
    neutral: 'Ohne Empfehlungen',
  },
}

export const takeWords = { en: english, de: german }

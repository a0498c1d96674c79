/** How far a promise is carried out, on the four steps of the format, in the words of all pages. */
export const statusWords = {
  en: { none: 'not begun', minimal: 'begun', intermediate: 'halfway', full: 'in full' },
  de: { none: 'nicht begonnen', minimal: 'begonnen', intermediate: 'zur Hälfte', full: 'ganz' },
}

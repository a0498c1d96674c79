/** The few words for JSON that remarks quote, in German; signs and numbers stand as they are. */

/** A word as remarks hold it, in German; anything else unchanged. */
export function inGerman(word: string): string {
  return Object.hasOwn(words, word) ? (words[word] ?? word) : word
}

const words: Readonly<Record<string, string>> = {
  'a list': 'eine Liste',
  'an object': 'ein Objekt { … }',
  'a text': 'ein Text',
  'a value': 'ein Wert',
  'a whole number': 'eine ganze Zahl',
  'a key that is not yet there': 'ein Schlüssel, den es noch nicht gibt',
  'a list of [option, "Y" or "N"]': 'eine Liste aus [Option, "Y" oder "N"]',
  array: 'Liste',
  object: 'Objekt',
  string: 'Text',
  number: 'Zahl',
  boolean: 'true oder false',
  literal: 'true, false oder null',
  levels: 'Ebenen',
  values: 'Werte',
  rules: 'Regeln',
  preferences: 'Präferenzen',
  decisionMakers: 'Akteure',
  options: 'Optionen',
  profiles: 'Kombinationen',
  payoffs: 'Auszahlungen',
}

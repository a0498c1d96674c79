/** The languages that everything is said in. */
export type MessageLanguage = 'en' | 'de'

/** Options brought to a value, as a model writes them: `insp`, `not insp`, `!insp`. */

export interface Setting {
  readonly option: string
  readonly value: boolean
}

export function settingOf(written: string): Setting {
  const [, sign = '', option = ''] = /^\s*((?:not\s|!)?)\s*(.*?)\s*$/.exec(written) ?? []
  return { option, value: sign === '' }
}

export function settingText({ option, value }: Setting): string {
  return value ? option : `not ${option}`
}

/** What a formula says that only says what each of some options is; undefined for any other. */
export function settingsIn(formula: string): readonly Setting[] | undefined {
  const parts = formula.split(/&|\band\b/).map(settingOf)
  return parts.every(({ option }) => isName(option)) ? parts : undefined
}

export function formulaOf(settings: readonly Setting[]): string {
  return settings.map(settingText).join(' & ')
}

function isName(text: string): boolean {
  return /^\p{L}[\p{L}\p{N}_.-]*$/u.test(text) && !['not', 'or', 'and'].includes(text)
}

/** Words of the marks and comments that readers leave on a judgement. */
export const reviewWords = {
  en: {
    review: 'What readers say',
    agreed: 'agreed',
    doubted: 'doubted',
    by: 'Who says it',
    mark: 'Mark',
    noMark: 'no mark',
    comment: 'Comment',
    add: 'Add the remark',
    remove: (place: number) => `Remove remark ${place}`,
    changed: (label: string) => `remark on ${label}`,
    empty: 'A mark or a comment is needed.',
  },
  de: {
    review: 'Was Leser dazu sagen',
    agreed: 'bestätigt',
    doubted: 'bezweifelt',
    by: 'Wer es sagt',
    mark: 'Vermerk',
    noMark: 'ohne Vermerk',
    comment: 'Bemerkung',
    add: 'Bemerkung hinzufügen',
    remove: (place: number) => `Bemerkung ${place} entfernen`,
    changed: (label: string) => `Bemerkung zu ${label}`,
    empty: 'Ein Vermerk oder eine Bemerkung fehlt noch.',
  },
}

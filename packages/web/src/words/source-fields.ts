/** The fields of a source in the view of a model. */

export const sourceFields = {
  en: {
    sourceTitle: 'Title',
    sourceAuthor: 'Author',
    sourceIn: 'Appeared in',
    sourcePublisher: 'Publisher',
    sourceKind: 'Kind',
    sourceAccessed: 'Last read',
  },
  de: {
    sourceTitle: 'Titel',
    sourceAuthor: 'Verfasser',
    sourceIn: 'Erschienen in',
    sourcePublisher: 'Verlag',
    sourceKind: 'Art',
    sourceAccessed: 'Abgerufen',
  },
} as const

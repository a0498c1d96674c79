/**
 * Where the page is: `#/case/view/detail…?more`. Every view and every selection has an address, so
 * that "back" works, and a link leads to what was seen. It is all behind the `#`, so the page runs
 * from any folder of any web server, and without one.
 */
import { home } from '../case/shipped.ts'
import { isDay } from '../time/time.ts'

export const viewNames = [
  'answer',
  'plan',
  'implementation',
  'verification',
  'compare',
  'robustness',
  'claims',
  'moves',
  'signals',
  'model',
] as const
export type ViewName = (typeof viewNames)[number]

export interface PagePlace {
  readonly caseId: string
  readonly view: ViewName
  /** What in the view: a plan and a stage, an actor, a state. */
  readonly detail: readonly string[]
  readonly more: Readonly<Record<string, string>>
  /** How the disputed questions are read, as `reading-code.ts` writes it; of the whole case. */
  readonly reading?: string | undefined
  /** The day from which everything is looked at; of the whole case. */
  readonly day?: string | undefined
}

const start: PagePlace = { caseId: home, view: 'answer', detail: [], more: {} }
/** The reading's name in the address. */
const readingKey = 'as'
const dayKey = 'day'

export function placeIn(hash: string): PagePlace {
  if (!hash.startsWith('#/')) return start
  const [path = '', query = ''] = hash.slice(2).split('?')
  const [caseId = '', view = '', ...detail] = path.split('/').map(decoded)
  const all = Object.fromEntries(new URLSearchParams(query))
  const { [readingKey]: reading, [dayKey]: day, ...more } = all
  return {
    caseId: caseId === '' ? start.caseId : caseId,
    view: (viewNames as readonly string[]).includes(view) ? (view as ViewName) : start.view,
    detail: detail.filter((part) => part !== ''),
    more,
    ...(reading !== undefined && { reading }),
    ...(isDay(day) && { day }),
  }
}

export function hashOf({ caseId, view, detail, more, reading, day }: PagePlace): string {
  const path = [caseId, view, ...detail].map(encodeURIComponent).join('/')
  const query = new URLSearchParams({
    ...more,
    ...(day !== undefined && { [dayKey]: day }),
    ...(reading !== undefined && { [readingKey]: reading }),
  }).toString()
  return `#/${path}${query === '' ? '' : `?${query}`}`
}

/** A part that is no valid escape stands for itself: an address may be typed by hand. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

export class Address {
  place = $state.raw<PagePlace>(placeIn(location.hash))

  constructor() {
    addEventListener('hashchange', () => {
      if (location.hash.startsWith('#/') || location.hash === '')
        this.place = placeIn(location.hash)
    })
  }

  /** The address of another place; what is not named stays as it is here. */
  href(to: Partial<PagePlace>): string {
    const isOtherView = to.view !== undefined && to.view !== this.place.view
    const base = isOtherView ? { ...this.place, detail: [], more: {} } : this.place
    const isOtherCase = to.caseId !== undefined && to.caseId !== this.place.caseId
    return hashOf({ ...base, ...(isOtherCase && { reading: undefined, day: undefined }), ...to })
  }

  go(to: Partial<PagePlace>): void {
    location.hash = this.href(to)
  }

  /** Changes the address without a step in the browser's history: a slider, a filter. */
  replace(to: Partial<PagePlace>): void {
    history.replaceState(history.state, '', this.href(to))
    this.place = placeIn(location.hash)
  }
}

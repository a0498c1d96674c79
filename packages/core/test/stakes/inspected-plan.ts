/**
 * Random models with one plan, as in `arbitrary-plan.ts`, of which some commitments are watched by
 * an inspection that knows several ways of breaking them: sites with items and with access,
 * announced and random visits, means from afar, paths of steps, breaches in the open.
 */
import fc from 'fast-check'
import { arbitraryPlan } from './arbitrary-plan.ts'

type Json = Record<string, unknown>

const chance = fc.constantFrom(0, 0.1, 0.5, 0.9, 1)
const kind = fc.constantFrom('announced', 'random', 'presence', 'satellite')

const sites = fc.constant({
  plant: {
    label: 'plant',
    strata: {
      rods: { label: 'rods', items: 60, content: 1 },
      casks: { label: 'casks', items: 6, content: 2 },
    },
  },
  store: { label: 'store', access: { granted: 0.6, refusal: 'nothing' } },
  yard: { label: 'yard', number: 3, access: { granted: 0.5, refusal: 'breach' } },
  hidden: { label: 'hidden', known: false },
})

const means = fc.record({
  kind,
  visits: fc.constantFrom(1, 4, 30),
  sees: chance,
  isLooking: fc.boolean(),
  sample: fc.constantFrom(undefined, 0, 5, 66),
  days: fc.constantFrom(undefined, 3, [1, 4]),
  'false-alarm': fc.constantFrom(undefined, undefined, 0.05),
  at: fc.subarray(['plant', 'store', 'yard', 'hidden'], { minLength: 1 }),
})

const way = fc.record({
  where: fc.constantFrom('at', 'at', 'route', 'open'),
  at: fc.subarray(['plant', 'store', 'yard', 'hidden'], { minLength: 1 }),
  amount: fc.constantFrom(undefined, 3, 8),
  lasts: fc.constantFrom(undefined, '20 days', '100 days'),
  answered: fc.constantFrom(undefined, '10 days', '400 days'),
})

/** Steps with a circle in them, so that a path has to go round it. */
const steps = {
  out: { label: 'out', from: 'rods', to: 'powder', at: 'plant' },
  hide: { label: 'hide', from: 'rods', to: 'powder', at: 'hidden' },
  back: { label: 'back', from: 'powder', to: 'rods', at: 'store' },
  melt: { label: 'melt', from: 'powder', to: 'metal', at: 'store' },
  direct: { label: 'direct', from: 'rods', to: 'metal', at: 'yard' },
}

/** The model as text of the file format. */
export const inspectedPlan: fc.Arbitrary<string> = fc
  .record({
    text: arbitraryPlan,
    sites,
    means: fc.array(means, { minLength: 1, maxLength: 4 }),
    ways: fc.array(way, { minLength: 1, maxLength: 3 }),
    isNeeded: fc.boolean(),
    isRanged: fc.constantFrom(true, false, false),
    party: fc.constantFrom('p0', 'p1'),
  })
  .map(({ text, party, isNeeded, ...how }) => {
    const model = JSON.parse(text)
    const own = Object.keys(model.options).filter((id) => model.options[id].owner === party)
    if (own.length === 0) return text
    const watched = own.slice(0, 2)
    model.inspections = {
      watch: {
        label: 'watch',
        of: party,
        ...(isNeeded && { while: own.at(-1) }),
        sites: how.sites,
        means: Object.fromEntries(how.means.map((one, i) => [`m${i}`, meansOf(one)])),
        steps,
        ways: Object.fromEntries(
          how.ways.map((one, i) => [`w${i}`, { ...wayOf(one), breaks: watched }]),
        ),
      },
    }
    for (const id of watched) model.options[id].observed = { inspection: 'watch' }
    for (const stage of Object.values(model.plans.p.stages) as Json[])
      for (const commitment of stage.commitments as Json[])
        if (watched.includes(String(commitment.keep).replace('not ', '')))
          delete commitment.verification
    return JSON.stringify(how.isRanged ? ranged(model) : model)
  })

/** One of the numbers of the inspection as a range: each doubles the corners to go through. */
function ranged(model: Json): Json {
  const { sites } = (model.inspections as Record<string, Json>).watch as Record<string, Json>
  const store = sites?.store as Record<string, Json>
  if (store.access) store.access.granted = [0.4, 0.8]
  return model
}

function meansOf({ isLooking, visits, at, kind, ...rest }: Json & { at: string[] }): Json {
  const isRemote = kind === 'satellite'
  const places = isRemote ? at : at.map((one) => (one === 'hidden' ? 'yard' : one))
  const looks = isLooking ? { within: '1 year' } : { visits }
  return { label: 'means', kind, at: [...new Set(places)], ...looks, ...defined(rest) }
}

function wayOf({ where, at, ...rest }: Json): Json {
  const by = {
    at: { at },
    route: { route: { from: 'rods', to: 'metal' } },
    open: { open: true },
  }[String(where)]
  return { label: 'way', ...by, ...defined(rest) }
}

function defined(entry: Json): Json {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined))
}

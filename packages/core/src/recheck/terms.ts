/** What exactly a finding about stability was asked: a concept there is, and what goes with it. */
import type { Finding } from '../finding/finding.ts'
import type { Model } from '../model/model.ts'
import type { Claim } from './verdict.ts'

const byAnswers = ['nash', 'gmr', 'smr', 'seq', 'sseq']
const strong = ['gmr-strong', 'smr-strong', 'seq-strong']
const withForesight = ['limited', 'nonmyopic']
const concepts = [...byAnswers, ...strong, ...withForesight, 'sim', 'seq-sim']
const readings = ['a', 'b', 'c', 'd']
const attitudesKnown = ['devoted', 'aggressive', 'indifferent']
const ofCoalitions = ['nash', 'gmr', 'smr', 'seq']

export function termsClaims(model: Model, finding: Finding): Claim[] {
  if (!('concept' in finding)) return []
  const named = [finding.concept, ...Object.values(perActorIn(finding))]
  return [
    [named.every((one) => concepts.includes(one)), `there is no concept "${finding.concept}"`],
    [
      actorsNamed(finding).every((id) => model.actors.some((one) => one.id === id)),
      'an actor is named whom there is not',
    ],
    ...named.flatMap((concept) => fitClaims(model, finding, concept)),
  ]
}

type WithConcept = Extract<Finding, { readonly concept: string }>

function perActorIn(finding: WithConcept): Readonly<Record<string, string>> {
  return ('perActor' in finding && finding.perActor) || {}
}

function actorsNamed(finding: WithConcept): string[] {
  const attitudes = ('attitudes' in finding && finding.attitudes) || {}
  const coalitions = ('coalitions' in finding && finding.coalitions) || []
  return [
    ...Object.keys(perActorIn(finding)),
    ...Object.entries(attitudes).flatMap(([has, about]) => [has, ...Object.keys(about)]),
    ...coalitions.flat(),
  ]
}

/** Terms that the concept can make something of. */
function fitClaims(model: Model, finding: WithConcept, concept: string): Claim[] {
  const { horizon, degree, unknown, attitudes } =
    'horizon' in finding || 'unknown' in finding || 'degree' in finding || 'attitudes' in finding
      ? (finding as Extract<WithConcept, { readonly kind: 'stability' }>)
      : {}
  const known = Object.values(attitudes ?? {}).flatMap((one) => Object.values(one))
  const together = finding.kind === 'coalition' || ('coalitions' in finding && finding.coalitions)
  return [
    [
      !withForesight.includes(concept) || model.actors.length === 2,
      'foresight asks for two actors',
    ],
    [horizon === undefined || (horizon >= 1 && horizon <= 1_000), 'so far ahead nobody looks'],
    [degree === undefined || (degree >= 2 && degree <= 9), 'there is no such degree'],
    [degree === undefined || strong.includes(concept), `${concept} knows no degrees`],
    [unknown === undefined || readings.includes(unknown), 'unknown preferences are read otherwise'],
    [
      unknown === undefined || [...byAnswers, ...strong].includes(concept),
      `${concept} knows nothing of unknown preferences`,
    ],
    [known.every((one) => attitudesKnown.includes(one)), 'there is no such attitude'],
    [
      attitudes === undefined || (byAnswers.includes(concept) && unknown === undefined),
      `${concept} knows nothing of attitudes`,
    ],
    [!together || ofCoalitions.includes(concept), `${concept} is no concept for coalitions`],
  ]
}

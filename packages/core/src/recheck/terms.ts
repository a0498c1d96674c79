/** What exactly a finding about stability was asked: a concept there is, and what goes with it. */

import type { Model } from '../model/model.ts'
import type { Finding } from '../subjects/findings.ts'
import { definitionOf, isKnown } from './definitions.ts'
import type { FindingClaim } from './verdict.ts'

const readings = ['a', 'b', 'c', 'd']
const attitudesKnown = ['devoted', 'aggressive', 'indifferent']

export function termsClaims(model: Model, finding: Finding): FindingClaim[] {
  if (!('concept' in finding)) return []
  const named = [finding.concept, ...Object.values(perActorIn(finding))]
  return [
    [named.every((one) => definitionOf(one)), `there is no concept "${finding.concept}"`],
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
function fitClaims(model: Model, finding: WithConcept, concept: string): FindingClaim[] {
  const { horizon, degree, unknown, attitudes } =
    'horizon' in finding || 'unknown' in finding || 'degree' in finding || 'attitudes' in finding
      ? (finding as Extract<WithConcept, { readonly kind: 'stability' }>)
      : {}
  const known = Object.values(attitudes ?? {}).flatMap((one) => Object.values(one))
  const { actorCount = model.actors.length } = definitionOf(concept) ?? {}
  const together = finding.kind === 'coalition' || ('coalitions' in finding && finding.coalitions)
  return [
    [model.actors.length === actorCount, `${concept} asks for ${actorCount} actors`],
    [horizon === undefined || (horizon >= 1 && horizon <= 1_000), 'so far ahead nobody looks'],
    [degree === undefined || (degree >= 2 && degree <= 9), 'there is no such degree'],
    [degree === undefined || isKnown(concept, 'degree'), `${concept} knows no degrees`],
    [unknown === undefined || readings.includes(unknown), 'unknown preferences are read otherwise'],
    [
      unknown === undefined || isKnown(concept, 'unknown'),
      `${concept} knows nothing of unknown preferences`,
    ],
    [known.every((one) => attitudesKnown.includes(one)), 'there is no such attitude'],
    [
      attitudes === undefined || (isKnown(concept, 'attitudes') && unknown === undefined),
      `${concept} knows nothing of attitudes`,
    ],
    [!together || isKnown(concept, 'coalitions'), `${concept} is no concept for coalitions`],
  ]
}

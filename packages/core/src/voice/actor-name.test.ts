import { expect, test } from 'vitest'
import { actorName, actorNames } from './actor-name.ts'

const named = (written: string, isPlural = false) =>
  actorName(
    'x',
    {
      id: 'x',
      label: { de: 'x' },
      inSentence: { de: written },
      plural: isPlural ? ['de'] : [],
      statements: [],
      basis: [],
    },
    (texts) => texts.de ?? '',
    'de',
  )

test.each([
  ['die USA', true, 'die USA', 'den USA', 'der USA'],
  ['die Sowjetunion', false, 'die Sowjetunion', 'der Sowjetunion', 'der Sowjetunion'],
  [
    'die bosnischen Serben',
    true,
    'die bosnischen Serben',
    'den bosnischen Serben',
    'der bosnischen Serben',
  ],
  [
    'die britische Regierung',
    false,
    'die britische Regierung',
    'der britischen Regierung',
    'der britischen Regierung',
  ],
  [
    'das Vereinigte Königreich',
    false,
    'das Vereinigte Königreich',
    'dem Vereinigten Königreich',
    'des Vereinigten Königreichs',
  ],
  [
    'die Vereinigten Staaten',
    true,
    'die Vereinigten Staaten',
    'den Vereinigten Staaten',
    'der Vereinigten Staaten',
  ],
  ['der erste Fahrer', false, 'den ersten Fahrer', 'dem ersten Fahrer', 'des ersten Fahrers'],
  [
    'der erste Gefangene',
    false,
    'den ersten Gefangenen',
    'dem ersten Gefangenen',
    'des ersten Gefangenen',
  ],
  ['der Irak', false, 'den Irak', 'dem Irak', 'des Iraks'],
  [
    'das Lager der Gegner',
    false,
    'das Lager der Gegner',
    'dem Lager der Gegner',
    'des Lagers der Gegner',
  ],
  ['die Länder', true, 'die Länder', 'den Ländern', 'der Länder'],
  [
    'die NATO und die Kontaktgruppe',
    true,
    'die NATO und die Kontaktgruppe',
    'der NATO und der Kontaktgruppe',
    'der NATO und der Kontaktgruppe',
  ],
  ['Nordkorea', false, 'Nordkorea', 'Nordkorea', 'von Nordkorea'],
])('%s is declined', (written, isPlural, ...cases) => {
  const [accusative, dative, genitive] = cases
  expect(named(written, isPlural)).toEqual({
    nominative: written,
    accusative,
    dative,
    genitive,
    isPlural,
    count: 1,
  })
})

test('several actors are a plural, each in the case asked for', () => {
  const both = actorNames([named('Nordkorea'), named('die USA', true)], 'und')
  expect(both.dative).toBe('Nordkorea und den USA')
  expect(both.genitive).toBe('von Nordkorea und der USA')
  expect(both.isPlural).toBe(true)
  expect(both.count).toBe(2)
})

test('an actor without a name for sentences goes by its label', () => {
  const actor = { id: 'N', label: { en: 'North' }, statements: [], basis: [] }
  const name = actorName('N', actor, (texts) => texts.en ?? '', 'en')
  expect(name.nominative).toBe('North')
  expect(name.genitive).toBe('of North')
})

/** What sides in a conflict can typically do: phrases to start options from. */
import type { Widen } from './widen.ts'

const english = {
  recognise: { label: 'recognition of the other side', yes: 'The other side is recognised.' },
  talk: { label: 'direct talks', yes: 'Official talks are being held.' },
  inspect: { label: 'inspectors on site', yes: 'Inspectors work on site, without hindrance.' },
  pause: { label: 'a pause in exercises', yes: 'No large exercise is held.' },
  freeze: { label: 'a freeze of the programme', yes: 'Nothing is added to what there is.' },
  disarm: { label: 'disarmament', yes: 'The weapons are given up, and this is verified.' },
  relieve: { label: 'relief of sanctions', yes: 'The sanctions named are suspended.' },
  aid: { label: 'humanitarian aid', yes: 'Aid crosses the line regularly.' },
  withdraw: { label: 'withdrawal of troops', yes: 'The troops have left the area.' },
  ceasefire: { label: 'a ceasefire', yes: 'No shot is fired across the line.' },
  guarantee: { label: 'a guarantee', yes: 'A guarantor answers a breach by either side.' },
  prisoners: { label: 'release of prisoners', yes: 'The prisoners listed are free.' },
  strike: { label: 'a military strike', yes: 'The other side is attacked.' },
}

const german: Widen<typeof english> = {
  recognise: { label: 'Anerkennung der anderen Seite', yes: 'Die andere Seite ist anerkannt.' },
  talk: { label: 'direkte Gespräche', yes: 'Offizielle Gespräche finden statt.' },
  inspect: { label: 'Inspektoren vor Ort', yes: 'Inspektoren arbeiten ungehindert vor Ort.' },
  pause: { label: 'eine Pause der Manöver', yes: 'Kein großes Manöver findet statt.' },
  freeze: { label: 'ein Einfrieren des Programms', yes: 'Zum Bestand kommt nichts hinzu.' },
  disarm: { label: 'Abrüstung', yes: 'Die Waffen sind aufgegeben, und das ist überprüft.' },
  relieve: { label: 'Lockerung von Sanktionen', yes: 'Die genannten Sanktionen ruhen.' },
  aid: { label: 'humanitäre Hilfe', yes: 'Hilfe erreicht regelmäßig die andere Seite der Linie.' },
  withdraw: { label: 'Abzug von Truppen', yes: 'Die Truppen haben das Gebiet verlassen.' },
  ceasefire: { label: 'eine Waffenruhe', yes: 'Über die Linie fällt kein Schuss.' },
  guarantee: { label: 'eine Garantie', yes: 'Ein Bürge antwortet auf einen Bruch jeder Seite.' },
  prisoners: { label: 'Freilassung von Gefangenen', yes: 'Die genannten Gefangenen sind frei.' },
  strike: { label: 'ein Militärschlag', yes: 'Ein Angriff auf die andere Seite findet statt.' },
}

export const phrases = { en: english, de: german }

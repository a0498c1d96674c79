/** The text a new case starts from: a small model that reads without errors, with guidance. */
import type { MessageLanguage } from './diagnostic-message.ts'

/** The text of a model to start from, with what to write where. */
export function template(language: MessageLanguage): string {
  return language === 'de' ? german : english
}

const english = `# A model says who can do what and who wants what, each judgement with its basis.
# Check it with "stufenplan check", read the answer with "stufenplan today".
stufenplan: 1
id: my-model
title: Two sides and a ceasefire line
date: 2026-01-01
languages: [en]

# Where judgements come from. Cite a place with "report p. 3"; otherwise write "assumption".
sources:
  report: { title: The report you work from, date: 2026-01 }

actors:
  north: { label: Northern side }
  south: { label: Southern side }

# What each side can do or not do. Every option has one owner.
options:
  withdraw:
    owner: north
    label: pulling back heavy weapons
    yes: No heavy weapon within 20 km of the line
    today: no
    reversible: yes
    basis: assumption
  lift:
    owner: south
    label: lifting the port closure
    today: no
    basis: assumption

# What cannot be, for example:  r1: { never: a & b, because: ..., basis: assumption }
rules: {}

# What each side wants, most important first. Formulas use not, and, or, -> and brackets.
preferences:
  north:
    - { want: lift, label: the port open, basis: assumption }
    - { want: not withdraw, label: heavy weapons kept near the line, basis: assumption }
  south:
    - { want: withdraw, label: heavy weapons gone from the line, basis: assumption }
    - { want: not lift, label: the port closed, basis: assumption }

# A plan: stages with what each side undertakes.
plans:
  swap:
    label: Weapons for the port
    stages:
      exchange: [withdraw, lift]
    basis: assumption
`

const german = `# Ein Modell sagt, wer was tun kann und wer was will, jedes Urteil mit seinem Beleg.
# Prüfen mit „stufenplan check“, die Antwort lesen mit „stufenplan today --lang de“.
stufenplan: 1
id: mein-modell
title: Zwei Seiten und eine Waffenstillstandslinie
date: 2026-01-01
languages: [de]

# Woher Urteile kommen. Eine Stelle so nennen: „bericht S. 3“; sonst „assumption“ (Annahme).
sources:
  bericht: { title: Ihr wichtigster Bericht, date: 2026-01 }

actors:
  nord: { label: Nordseite }
  sued: { label: Südseite }

# Was jede Seite tun oder lassen kann. Jede Option gehört genau einem Akteur.
options:
  abzug:
    owner: nord
    label: Abzug schwerer Waffen
    yes: Keine schwere Waffe näher als 20 km an der Linie
    today: no
    reversible: yes
    basis: assumption
  hafen:
    owner: sued
    label: Öffnung des Hafens
    today: no
    basis: assumption

# Was nicht sein kann, zum Beispiel:  r1: { never: a & b, because: ..., basis: assumption }
rules: {}

# Was jede Seite will, das Wichtigste zuerst. Formeln mit not, and, or, -> und Klammern.
preferences:
  nord:
    - { want: hafen, label: ein offener Hafen, basis: assumption }
    - { want: not abzug, label: schwere Waffen an der Linie, basis: assumption }
  sued:
    - { want: abzug, label: keine schweren Waffen an der Linie, basis: assumption }
    - { want: not hafen, label: ein geschlossener Hafen, basis: assumption }

# Ein Plan: Stufen mit dem, was jede Seite zusagt.
plans:
  tausch:
    label: Waffen gegen Hafen
    stages:
      austausch: [abzug, hafen]
    basis: assumption
`

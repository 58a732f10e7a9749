/** French words of commands about a meeting. */
import { frenchTypography } from '../dictionaries/french-typography.ts';
import type { DeskWords } from './wording.ts';

export const fr: DeskWords = frenchTypography<DeskWords>({
  tasks: {
    'to-fill-in': "{name} : reste à remplir ; supprimer l'entrée de ce qui n'a pas été communiqué",
    'no-sources': 'aucune source : ajouter le relevé à data/sources.csv et le nommer ici',
    'not-reported': "l'engagement {name} n'a pas d'entrée : il compte comme non renseigné",
    'no-attendance': "personne n'est nommé, ni présent ni absent",
    'no-decisions': "aucune décision n'est saisie",
    untranslated: 'textes qui manquent dans une langue : {name}',
    'open-decision': 'la décision {name} est ouverte',
    'open-point': 'le point {name} est ouvert',
    'waiting-request': 'la question {name} attend une réponse',
    'proposed-events': 'événements seulement proposés : {name}',
    'reference-day': 'le jour de référence de {name} avance avec cette réunion',
  },
  blocking: 'Avant de pouvoir valider la réunion',
  other: 'À regarder',
  carriedOver: 'Laissé ouvert par les réunions précédentes',
  nothingBlocks: "rien n'empêche la validation",
  close: 'npm run meeting:close -- --meeting {id} [--closes <réunion>#<numéro ou clé>]',
  written: "{file} est écrit : un brouillon, dont rien n'est publié",
  validated: '{id} est validée',
  moved: 'le jour de référence de {plan} est le {day}',
  closed: '{name} : clos',
  next: 'npm run meeting:check -- --meeting {id} dit ce qui reste à faire',
  head: [
    "Brouillon : rien n'en est publié. « ??? » tient la place des termes du relevé.",
    "Remplir chaque ligne, ajouter percentDone où un taux est donné, supprimer celles de ce qui n'a pas été communiqué.",
    'npm run meeting:check -- --meeting {id} dit ce qui reste ;',
    'npm run meeting:close -- --meeting {id} valide la réunion et avance le jour de référence.',
  ],
  draft: {
    decisions: 'Décisions laissées ouvertes par les réunions précédentes :',
    points: 'Points laissés ouverts par les réunions précédentes :',
    requests: 'Questions qui attendent une réponse :',
    events: 'Événements seulement proposés : {n}',
    lastFigure: 'dernier taux : {percent}, {day}',
    noFigure: 'aucun taux',
  },
});

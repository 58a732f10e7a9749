/** French words of letters. */
import { frenchTypography } from '../dictionaries/french-typography.ts';
import type { LetterWords } from './wording.ts';

export const fr: LetterWords = frenchTypography<LetterWords>({
  subjects: {
    owner: 'Avancement de vos engagements après la réunion du {day} ({committee})',
    'not-reported':
      "Engagements dont l'avancement n'a pas été communiqué à la réunion du {day} ({committee})",
    'open-gov-week': "{edition} : proposition d'événements",
    reminder: 'Rappel : informations demandées à la réunion du {day} ({committee})',
  },
  openings: {
    owner:
      "La réunion du {day} ({committee}) a examiné l'avancement du plan d'action. Vous trouverez ci-dessous, pour chaque engagement dont votre institution est responsable, ce qui y a été rapporté, les difficultés relevées, ce qui reste à compléter et ce qui est attendu.",
    'not-reported':
      "L'avancement des engagements ci-dessous, dont votre institution est responsable, n'a pas été communiqué à la réunion du {day} ({committee}). Ils sont enregistrés comme « non renseignés », ce qui n'est pas un taux de 0 %. Nous vous prions de bien vouloir nous faire parvenir leur état d'avancement.",
    'open-gov-week':
      "À la suite de la réunion du {day} ({committee}), nous avons l'honneur de vous informer de l'organisation de la semaine du gouvernement ouvert (Open Gov Week) et vous invitons à proposer des événements de votre département.",
    reminder:
      'Sauf erreur de notre part, une partie des informations demandées à la réunion du {day} ({committee}) ne nous est pas parvenue. Nous vous prions de bien vouloir compléter ce qui est rappelé ci-dessous.',
  },
  week: 'Dates de la semaine : {from} – {to}.',
  weekUnknown: 'Les dates de la semaine vous seront communiquées.',
  register: "Formulaire d'inscription des événements : {url}",
  unanswered: "Aucune réponse à notre lettre n° {reference} ({day}) n'est enregistrée.",
  unansweredWithoutReference: "Aucune réponse à notre lettre ({day}) n'est enregistrée.",
  labels: {
    reference: 'Réf.',
    date: 'Le',
    to: "À l'attention de",
    subject: 'Objet',
    said: 'Avancement rapporté',
    absent: "Le relevé signale l'absence de votre représentant à cette réunion.",
  },
  headings: {
    commitments: 'Vos engagements',
    expected: 'Ce qui est attendu, et pour quand',
    otherDecisions: 'Autres décisions de la réunion',
  },
  decision: 'Décision {number} : {text}',
  request: '{question} (posée {askedOn})',
  closing:
    "Nous vous remercions de votre collaboration et vous prions d'agréer l'expression de notre considération distinguée.",
  signature: 'Nom et qualité du signataire',
  compiled: 'Établi à partir des données enregistrées : {meeting}. {url}',
  unofficial:
    'Certains textes de cette lettre sont des formulations ou des traductions du portail ; ils ne sont pas officiels.',
  blank: '……………………',
  template: {
    letterhead: 'En-tête de votre administration',
  },
});

/** French words of feeds and of the page about them. */
import { frenchTypography } from '../dictionaries/french-typography.ts';
import type { SubscriptionWords } from './wording.ts';

export const fr: SubscriptionWords = frenchTypography<SubscriptionWords>({
  feed: {
    name: '{title} – {site}',
    whole: {
      all: 'Toutes les nouveautés',
      'open-gov-week': 'Semaine du gouvernement ouvert',
      releases: 'Versions publiées des données',
      corrections: 'Corrections',
      forum: 'Forum de la société civile',
    },
    commitment: 'Engagement {number} : {title}',
    theme: 'Thème : {name}',
    about:
      "Ce qui change dans les données du suivi, avec l'ancienne valeur, la nouvelle et la source. Au plus {count} nouveautés, la plus récente en premier.",
    kinds: { added: 'Ajout', changed: 'Modification', removed: 'Retrait' },
    entryTitle: '{kind} – {dataset} : {name}',
    change: '{label} – avant : {before} ; maintenant : {after}',
    value: '{label} : {value}',
    answer: '{label} {value}',
    nothing: '(vide)',
    inLanguage: '{label} ({language})',
    workedOut: 'calculé par ce site',
    sources: 'Sources',
    recorded: 'Enregistré ici le {day}.',
    released: 'Publié avec la version {id} des données, le {day}.',
    releaseTitle: 'Version {id} des données',
    firstReleaseTitle: 'Version {id} des données, la première : {rows}',
    releaseRows: 'Contient {rows}.',
    releaseCounts:
      'Nouveautés depuis la version précédente – ajouts : {added} ; modifications : {changed} ; retraits : {removed}.',
    separator: ', ',
  },
  follow: {
    label: 'Suivre :',
    how: "S'abonner",
    calendar: 'Calendrier',
  },
  page: {
    title: "S'abonner",
    description:
      "Suivre le gouvernement ouvert sans compte : flux et calendriers par plan, engagement, thème, institution et comité, et comment s'en servir.",
    lead: 'Soyez prévenu de ce qui change, sans compte, sans adresse électronique et sans application particulière.',
    feedsTitle: 'Avec un lecteur de flux',
    feedsWhat:
      'Un flux est un fichier qui liste ce qui est nouveau. Un lecteur de flux est un programme qui relit ce fichier à intervalles réguliers et vous montre les nouveautés, comme une boîte de réception. Il en existe pour ordinateur, pour téléphone et en ligne ; plusieurs logiciels de courrier et quelques navigateurs savent aussi le faire.',
    feedsSteps: [
      "Choisissez un flux ci-dessous et copiez l'adresse de son lien.",
      'Dans le lecteur de flux, choisissez « ajouter un flux » ou « ajouter un abonnement ».',
      "Collez l'adresse. Les nouveautés arriveront d'elles-mêmes.",
    ],
    feedsWhich:
      'Chaque flux existe en deux formats qui disent la même chose, Atom et JSON Feed. Prenez Atom si vous hésitez : tous les lecteurs le connaissent.',
    feedsWhen:
      "Une nouveauté dit ce qui a changé, l'ancienne valeur, la nouvelle et la source. Un relevé ou un document paraît dès qu'il est enregistré ; tout autre changement paraît avec la prochaine version publiée des données.",
    calendarsTitle: 'Avec un calendrier électronique',
    calendarsWhat:
      'Un calendrier est un fichier de dates : événements, échéances. Si vous vous y abonnez, votre programme de calendrier le relit de lui-même, et une date qui change ici change aussi chez vous.',
    calendarsSteps: [
      "Choisissez un calendrier ci-dessous et copiez l'adresse de son lien.",
      "Dans votre programme de calendrier, choisissez « s'abonner à un calendrier » ou « ajouter un calendrier à partir d'une adresse ».",
      "Collez l'adresse.",
    ],
    calendarsOnce:
      "Si vous ouvrez le fichier au lieu d'en donner l'adresse, ses dates sont copiées une seule fois et ne suivront plus les changements.",
    privacy:
      "Personne ne sait à quoi vous êtes abonné : il n'y a ni inscription ni liste d'abonnés, et le fichier est le même pour tous. Pour arrêter, supprimez l'abonnement dans votre programme.",
    listTitle: 'Les flux',
    listIntro:
      "L'adresse d'un lien se copie par un clic droit, ou par un appui long sur un téléphone.",
    whole: 'Pour tout suivre, ou un sujet entier',
    things: {
      plans: 'Par plan',
      themes: 'Par thème',
      institutions: 'Par institution',
      committees: 'Par comité',
      commitments: 'Par engagement',
    },
    perCommitment: 'Engagements : {plan}',
    calendarList: 'Les calendriers',
    calendars: {
      events: 'Tous les événements',
      editions: 'Par semaine du gouvernement ouvert',
      regions: 'Événements par région',
      themes: 'Événements par thème',
      deadlines: 'Échéances par plan',
    },
    linkTo: '{name}, {format}',
    addressOf: 'Adresse du flux de toutes les nouveautés',
    otherLanguages: 'Dans une autre langue',
  },
});

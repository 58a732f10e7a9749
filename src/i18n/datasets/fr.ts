/** French words for published data: the source of the two other languages, key by key. */
import { frenchTypography } from '../dictionaries/french-typography.ts';

export const fr = frenchTypography({
  commitments: {
    title: 'Engagements',
    rows: "Une ligne par engagement, tel qu'il se présentait à la date de référence de son plan : le dernier chiffre, et ce que ce portail déduit des chiffres et des dates.",
    columns: {
      id: "L'engagement : son plan et son numéro.",
      plan: 'Le plan qui le promet.',
      number: 'Son numéro dans le plan.',
      ogpId: 'Son identifiant sur le site du Partenariat pour un gouvernement ouvert.',
      title:
        'Son titre dans chaque langue. La colonne unofficial dit lesquels sont des traductions ou des formulations de ce portail.',
      themes: "Les domaines que l'OGP lui attribue ; plusieurs s'il en a plusieurs.",
      leadInstitution: "L'institution qui en répond ; vide si aucune source ne le dit.",
      leadInstitutionName: "Le nom de cette institution à l'époque.",
      startsOn:
        "Quand il devait commencer, aussi précis que la source : une année, un mois ou un jour. Pour comparer, c'est le premier jour qui compte.",
      endsOn:
        "Quand il devait finir, aussi précis que la source : une année, un mois ou un jour. Pour comparer, c'est le dernier jour qui compte.",
      asOf: 'La date de référence du plan : tout chiffre de la ligne vaut à ce jour, jamais au jour où vous le lisez.',
      reading:
        "Le relevé dont vient le chiffre : le plus récent de l'engagement entier qui soit daté de ce jour ou d'avant et que rien ne corrige ; de deux relevés d'un même jour, le plus bas dans le fichier des relevés. Vide : non renseigné.",
      percentDone:
        "L'avancement en pour cent selon ce relevé. Vide veut dire non renseigné, ce qui n'est pas zéro : n'incluez la ligne dans aucune moyenne.",
      observedOn:
        "Le jour, le mois ou l'année dont parle le chiffre. Pour comparer, c'est le dernier jour qui compte.",
      readingSource: 'Le document ou la réunion qui donne le chiffre.',
      ageInDays: 'Nombre de jours entre le jour du chiffre et la date de référence.',
      timeliness:
        "Tient-il ses dates ? completed : 100 %. overdue : un chiffre inférieur à 100 %, et la fin ou le jour d'une action ouverte est passé. due-soon : le prochain de ces jours est dans 60 jours au plus. on-time : il est plus loin. period-over : rien n'a été renseigné et la fin est passée. no-date : aucun de ces jours n'est à venir. Pour un engagement non renseigné, on-time et due-soon disent seulement quand il finit : pour compter, prenez timelinessGroup.",
      timelinessGroup:
        "À utiliser pour compter. running-unreported : on-time ou due-soon selon ses dates, mais rien n'a été renseigné, et se taire n'est pas tenir ses dates. Le reste comme dans timeliness : completed, on-time, due-soon, overdue, period-over, no-date.",
      timelinessDeadline:
        "Le jour sur lequel repose timeliness : la première échéance manquée, ou la prochaine. Vide s'il n'y en a pas.",
      timelinessDaysPast:
        'Nombre de jours entre cette échéance et la date de référence : supérieur à zéro si elle est passée, inférieur si elle est à venir.',
      timelinessOtherwise:
        "Ce que serait timeliness selon les dates d'une autre source, lorsque c'est autre chose.",
      timelinessOtherwiseSources: 'Ces autres sources, dans le même ordre.',
      firstOpenActionDueOn:
        "La première échéance d'une action de l'engagement ou de ses activités qui n'est ni achevée ni annulée.",
      nextOpenActionDueOn: 'La première de ces échéances à la date de référence ou après.',
      actionsDone: 'Combien de ses actions sont enregistrées comme achevées.',
      actionsProved: 'Combien de celles-ci nomment un document qui le prouve.',
      evidence:
        "Ce qui a été fait est-il prouvé ? complete : chaque action achevée nomme un document. partial : certaines le font. none : aucune ne le fait. not-stated : aucune action n'est enregistrée comme achevée.",
      percentElapsed:
        "La part de la période de startsOn à endsOn écoulée à la date de référence, premier et dernier jours compris, en pour cent arrondi à une décimale, la moitié s'éloignant de zéro. Vide sans les deux dates.",
      pace: "L'avancement moins la part écoulée de la période, en points, arrondi une seule fois à la fin, à une décimale, la moitié s'éloignant de zéro : inférieur à zéro si l'avancement est en retrait sur le temps. Vide sans chiffre ou sans période.",
      behind:
        "Le rythme est-il inférieur à moins 15 points avant d'être arrondi ? Vide s'il n'y a pas de rythme.",
      ogpLevel:
        "Le chiffre sur l'échelle de l'OGP, à titre indicatif par ce portail et non un jugement du mécanisme indépendant. not-started : 0. limited : plus de 0 et moins de 40. substantial : 40 et plus, moins de 100. complete : 100. Vide : non renseigné.",
      reportMeeting:
        "La dernière réunion qui a rendu compte de l'engagement, avec ou sans chiffre.",
      reportQualifier: 'Comment cette réunion qualifie son avancement.',
      reportWords: "Ce que le relevé de cette réunion dit de l'engagement, mot pour mot.",
      platformState:
        "Ce que cette réunion dit des détails de l'engagement sur la plateforme officielle de suivi.",
      platformWords: 'La même chose, dans les mots du relevé.',
      unofficial:
        'Les colonnes de cette ligne dont le texte est une traduction ou une formulation de ce portail. Tous les autres textes sont ceux des sources.',
      sources: "Les documents sur lesquels repose la fiche de l'engagement.",
    },
  },
  readings: {
    title: 'Relevés',
    rows: "Une ligne par relevé, c'est-à-dire par chiffre d'avancement que quelqu'un a donné, une réunion enregistrée ou une autre source. Les chiffres faux restent, à côté de ceux qui les corrigent.",
    columns: {
      id: "Le relevé. Celui que donne une réunion porte le nom de la réunion, le numéro de l'engagement et l'activité.",
      plan: "Le plan de l'engagement.",
      commitment: "L'engagement dont parle le relevé.",
      activity:
        "L'activité dont il parle ; vide s'il parle de l'engagement entier. L'avancement d'un engagement n'est jamais déduit de celui de ses activités.",
      observedOn:
        "Le jour, le mois ou l'année dont parle le chiffre. Vide : la source n'en donne pas, et le chiffre n'entre dans aucune série ni moyenne.",
      percentDone: "L'avancement en pour cent, tel que la source le donne.",
      counts:
        "Le chiffre peut-il compter : il a une date, et aucun relevé ultérieur ne le corrige. De ceux d'un même engagement, le plus récent est son avancement ; de deux d'un même jour, le plus bas dans ce fichier.",
      source: 'Le document ou la réunion qui donne le chiffre.',
      meeting: "La réunion qui donne le chiffre ; vide pour un chiffre d'une autre source.",
      qualifier: "Comment le comité qualifie l'avancement de l'engagement.",
      note: "Pourquoi l'avancement a baissé, pourquoi un relevé plus ancien est corrigé, ou ce qu'il faut savoir d'autre du chiffre.",
      corrects: 'Le relevé que celui-ci remplace.',
      correctedBy: 'Le relevé qui remplace celui-ci : son chiffre est faux.',
      recordedOn:
        'Le jour où ce portail a enregistré le relevé ; vide pour ceux que donnent les réunions.',
    },
  },
});

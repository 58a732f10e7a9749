/** French: the source dictionary. Every text of the interface is born here; `ar.ts` and `en.ts` follow by type. */
import type { ActionKind, ActionStatus, Scheduling } from '../../schema/action.ts';
import type { Assessor, Criterion } from '../../schema/assessment.ts';
import type { OgpValue } from '../../schema/commitment.ts';
import type { CommunicationStatus } from '../../schema/communication.ts';
import type { EditionStatus } from '../../schema/edition.ts';
import type { EventMode, EventStatus } from '../../schema/event.ts';
import type { InstitutionKind, MemberSide } from '../../schema/institution.ts';
import type { LetterKind, SubmissionChannel, SubmissionOutcome } from '../../schema/ledger.ts';
import type { CommitteeKind } from '../../schema/list.ts';
import type {
  AttendanceStatement,
  CommunicationStatement,
  DecisionStatus,
  MeetingStatus,
  PlatformField,
  PlatformState,
  ReportQualifier,
} from '../../schema/meeting.ts';
import type { PlanStatus } from '../../schema/plan.ts';
import type { ProposalOutcome } from '../../schema/proposal.ts';
import type { EvidenceCode, OgpLevel, TimelinessGroup } from '../../schema/signal.ts';
import type { SourceKind } from '../../schema/source.ts';
import type { TopicStatus } from '../../schema/topic.ts';
import type { SinglePageKind } from '../routing.ts';
import { frenchTypography } from './french-typography.ts';

export const fr = frenchTypography({
  /** Words that any page may need. */
  common: {
    yes: 'oui',
    no: 'non',
    notStated: 'non précisé',
    notReported: 'non renseigné',
    notFound: 'non trouvé',
    noDate: 'sans date',
    dateUnknown: 'date inconnue',
    none: 'néant',
    allCommitments: 'tous les engagements',
    atLeast: 'au moins {value}',
    labelValue: '{label} : {value}',
    numbered: '{number}. {title}',
    /** A measured value: "80 bénéficiaires". */
    quantity: '{number} {unit}',
    quotation: '« {text} »',
    details: 'Détails',
    seeAll: 'Tout voir',
    source: 'source',
    /** The day on which something stands so. */
    situation: 'situation {asOf}',
    originalDocument: "document d'origine",
    archivedCopy: 'copie archivée',
    externalSite: '{title} (site externe)',
    documentLanguage: 'langue : {language}',
    table: 'Tableau',
    emptyHeading: "Rien à afficher pour l'instant",
    contribute: 'Vous connaissez une source publique ? Transmettez-la : {contact}.',
  },

  /** Dates are put together from these patterns; the names of months come from the language's locale. */
  dates: {
    day: '{day} {month} {year}',
    firstDay: '1er {month} {year}',
    month: '{month} {year}',
    year: '{year}',
    /** A day as citations write it. */
    yearFirst: '{year}, {day} {month}',
    withWeekday: '{weekday} {day}',
    /** A time of the day, and one on the hour. */
    time: '{hour} h {minutes}',
    wholeHour: '{hour} h',
    range: '{from} {to}',
    startOnly: 'début : {date} ; fin : non précisée',
    endOnly: 'début : non précisé ; fin : {date}',
    phrases: {
      on: { day: 'le {date}', month: 'en {date}', year: 'en {date}' },
      since: { day: 'depuis le {date}', month: 'depuis {date}', year: 'depuis {date}' },
      asOf: { day: 'au {date}', month: 'en {date}', year: 'en {date}' },
      noLaterThan: {
        day: 'au plus tard le {date}',
        month: 'au plus tard en {date}',
        year: 'au plus tard en {date}',
      },
      from: {
        day: 'du {date}',
        month: 'de {date}',
        /** Where the month begins with a vowel; the same as `month` in a language without elision. */
        monthElided: "d'{date}",
        year: 'de {date}',
      },
      to: { day: 'au {date}', month: 'à {date}', year: 'à {date}' },
    },
  },

  /** A number with its noun. */
  counts: {
    suggestions: {
      zero: 'aucune suggestion',
      one: '{n} suggestion',
      many: '{n} de suggestions',
      other: '{n} suggestions',
    },
    markedPassages: {
      zero: 'aucun passage surligné',
      one: '{n} passage surligné',
      many: '{n} de passages surlignés',
      other: '{n} passages surlignés',
    },
    plans: {
      zero: "aucun plan d'action",
      one: "{n} plan d'action",
      many: "{n} de plans d'action",
      other: "{n} plans d'action",
    },
    commitments: {
      zero: 'aucun engagement',
      one: '{n} engagement',
      many: "{n} d'engagements",
      other: '{n} engagements',
    },
    activities: {
      zero: 'aucune activité',
      one: '{n} activité',
      many: "{n} d'activités",
      other: '{n} activités',
    },
    actions: {
      zero: 'aucune action',
      one: '{n} action',
      many: "{n} d'actions",
      other: '{n} actions',
    },
    plannedActions: {
      zero: 'aucune action programmée',
      one: '{n} action programmée',
      many: "{n} d'actions programmées",
      other: '{n} actions programmées',
    },
    supplementaryActions: {
      zero: 'aucune action supplémentaire',
      one: '{n} action supplémentaire',
      many: "{n} d'actions supplémentaires",
      other: '{n} actions supplémentaires',
    },
    /** Actions of which no source says whether they were planned or added. */
    unclassifiedActions: {
      zero: 'aucune action de nature non précisée',
      one: '{n} action de nature non précisée',
      many: "{n} d'actions de nature non précisée",
      other: '{n} actions de nature non précisée',
    },
    communications: {
      zero: 'aucune action de communication',
      one: '{n} action de communication',
      many: "{n} d'actions de communication",
      other: '{n} actions de communication',
    },
    meetings: {
      zero: 'aucune réunion',
      one: '{n} réunion',
      many: '{n} de réunions',
      other: '{n} réunions',
    },
    decisions: {
      zero: 'aucune décision',
      one: '{n} décision',
      many: '{n} de décisions',
      other: '{n} décisions',
    },
    points: {
      zero: 'aucun point',
      one: '{n} point',
      many: '{n} de points',
      other: '{n} points',
    },
    requests: {
      zero: 'aucune demande',
      one: '{n} demande',
      many: '{n} de demandes',
      other: '{n} demandes',
    },
    blockers: {
      zero: 'aucun point bloquant',
      one: '{n} point bloquant',
      many: '{n} de points bloquants',
      other: '{n} points bloquants',
    },
    institutions: {
      zero: 'aucune institution',
      one: '{n} institution',
      many: "{n} d'institutions",
      other: '{n} institutions',
    },
    partners: {
      zero: 'aucun partenaire',
      one: '{n} partenaire',
      many: '{n} de partenaires',
      other: '{n} partenaires',
    },
    themes: {
      zero: 'aucun thème',
      one: '{n} thème',
      many: '{n} de thèmes',
      other: '{n} thèmes',
    },
    readings: {
      zero: "aucun relevé d'avancement",
      one: "{n} relevé d'avancement",
      many: "{n} de relevés d'avancement",
      other: "{n} relevés d'avancement",
    },
    indicators: {
      zero: 'aucun indicateur',
      one: '{n} indicateur',
      many: "{n} d'indicateurs",
      other: '{n} indicateurs',
    },
    judgements: {
      zero: 'aucune appréciation',
      one: '{n} appréciation',
      many: "{n} d'appréciations",
      other: '{n} appréciations',
    },
    sources: {
      zero: 'aucune source',
      one: '{n} source',
      many: '{n} de sources',
      other: '{n} sources',
    },
    documents: {
      zero: 'aucun document',
      one: '{n} document',
      many: '{n} de documents',
      other: '{n} documents',
    },
    reports: {
      zero: 'aucun rapport',
      one: '{n} rapport',
      many: '{n} de rapports',
      other: '{n} rapports',
    },
    corrections: {
      zero: 'aucune correction',
      one: '{n} correction',
      many: '{n} de corrections',
      other: '{n} corrections',
    },
    events: {
      zero: 'aucun événement',
      one: '{n} événement',
      many: "{n} d'événements",
      other: '{n} événements',
    },
    terms: {
      zero: 'aucun terme',
      one: '{n} terme',
      many: '{n} de termes',
      other: '{n} termes',
    },
    languages: {
      zero: 'aucune langue',
      one: '{n} langue',
      many: '{n} de langues',
      other: '{n} langues',
    },
    results: {
      zero: 'aucun résultat',
      one: '{n} résultat',
      many: '{n} de résultats',
      other: '{n} résultats',
    },
    participants: {
      zero: 'aucun participant',
      one: '{n} participant',
      many: '{n} de participants',
      other: '{n} participants',
    },
    rows: {
      zero: 'aucune ligne',
      one: '{n} ligne',
      many: '{n} de lignes',
      other: '{n} lignes',
    },
    days: {
      zero: "moins d'un jour",
      one: '{n} jour',
      many: '{n} de jours',
      other: '{n} jours',
    },
    months: {
      zero: "moins d'un mois",
      one: '{n} mois',
      many: '{n} de mois',
      other: '{n} mois',
    },
    years: {
      zero: "moins d'un an",
      one: '{n} an',
      many: "{n} d'années",
      other: '{n} ans',
    },
    stages: {
      zero: 'aucune étape enregistrée',
      one: '{n} étape',
      many: "{n} d'étapes",
      other: '{n} étapes',
    },
    processFigures: {
      zero: 'aucun chiffre',
      one: '{n} chiffre',
      many: '{n} de chiffres',
      other: '{n} chiffres',
    },
    proposals: {
      zero: 'aucune proposition enregistrée',
      one: '{n} proposition enregistrée',
      many: '{n} de propositions enregistrées',
      other: '{n} propositions enregistrées',
    },
    adoptedTitles: {
      zero: 'aucun titre adopté connu',
      one: '{n} titre adopté connu',
      many: '{n} de titres adoptés connus',
      other: '{n} titres adoptés connus',
    },
  },

  /** Whole sentences that hold a number: everything that agrees with it changes with the form. */
  sentences: {
    /** How many of all events a list shows. */
    eventsOf: {
      zero: 'Aucun événement sur {total}.',
      one: '{n} événement sur {total}.',
      many: "{n} d'événements sur {total}.",
      other: '{n} événements sur {total}.',
    },
    attendance: {
      zero: "Personne n'y a pris part.",
      one: '{n} personne',
      many: '{n} de personnes',
      other: '{n} personnes',
    },
    /** The source says "more than". */
    attendanceAtLeast: {
      zero: 'au moins une personne',
      one: "plus d'{n} personne",
      many: 'plus de {n} de personnes',
      other: 'plus de {n} personnes',
    },
    deadlinesWithoutDay: {
      zero: 'Toutes les échéances enregistrées sont dans ce calendrier.',
      one: "{n} échéance n'est pas dans ce calendrier : aucune source n'en donne le jour.",
      many: "{n} d'échéances ne sont pas dans ce calendrier : aucune source n'en donne le jour.",
      other: "{n} échéances ne sont pas dans ce calendrier : aucune source n'en donne le jour.",
    },
    eventsWaiting: {
      zero: "Aucun événement n'attend d'être confirmé.",
      one: "{n} événement reçu attend d'être confirmé.",
      many: "{n} d'événements reçus attendent d'être confirmés.",
      other: "{n} événements reçus attendent d'être confirmés.",
    },
    emptyDatasets: {
      zero: 'aucun jeu de données vide',
      one: '{n} jeu de données sans ligne pour le moment',
      many: '{n} de jeux de données sans ligne pour le moment',
      other: '{n} jeux de données sans ligne pour le moment',
    },
    rowsShown: {
      zero: 'Aucune ligne sur {total} ne correspond.',
      one: '{n} ligne sur {total}.',
      many: '{n} de lignes sur {total}.',
      other: '{n} lignes sur {total}.',
    },
    uncertainRows: {
      zero: 'Toutes les dates sont assez précises.',
      one: "Pour {n} d'entre elles, la date est trop peu précise pour savoir si elle entre dans l'intervalle.",
      many: "Pour {n} d'entre elles, la date est trop peu précise pour savoir si elle entre dans l'intervalle.",
      other:
        "Pour {n} d'entre elles, la date est trop peu précise pour savoir si elle entre dans l'intervalle.",
    },
    /** `{n}` commitments reported, `{total}` in all. */
    meanProgress: {
      zero: "aucun engagement renseigné ({total} au total) : il n'y a pas de moyenne",
      one: '{percent} pour {n} engagement renseigné ({total} au total)',
      many: "{percent} en moyenne sur {n} d'engagements renseignés ({total} au total)",
      other: '{percent} en moyenne sur {n} engagements renseignés ({total} au total)',
    },
    /** Goes on from a figure that stands before it: "73,8 %", then this. */
    meanOver: {
      zero: "aucun engagement renseigné ({total} au total) : il n'y a pas de moyenne",
      one: 'pour {n} engagement renseigné ({total} au total)',
      many: "en moyenne sur {n} d'engagements renseignés ({total} au total)",
      other: 'en moyenne sur {n} engagements renseignés ({total} au total)',
    },
    /** Goes on from the number that stands before it. */
    atHundred: {
      zero: 'engagement à 100 %',
      one: 'engagement à 100 %',
      many: "d'engagements à 100 %",
      other: 'engagements à 100 %',
    },
    /** Goes on from the number that stands before it. */
    withoutFigure: {
      zero: 'engagement non renseigné',
      one: 'engagement non renseigné',
      many: "d'engagements non renseignés",
      other: 'engagements non renseignés',
    },
    reportedOf: {
      zero: 'aucun engagement renseigné sur {total}',
      one: '{n} engagement renseigné sur {total}',
      many: "{n} d'engagements renseignés sur {total}",
      other: '{n} engagements renseignés sur {total}',
    },
    notReported: {
      zero: 'tous les engagements sont renseignés',
      one: '{n} engagement non renseigné',
      many: "{n} d'engagements non renseignés",
      other: '{n} engagements non renseignés',
    },
    /** What a filtered list shows; zero stands alone. */
    shownOf: {
      zero: 'Aucun engagement ne correspond à ces choix.',
      one: '{n} engagement affiché sur {total}',
      many: "{n} d'engagements affichés sur {total}",
      other: '{n} engagements affichés sur {total}',
    },
    completed: {
      zero: 'aucun engagement achevé',
      one: '{n} engagement achevé',
      many: "{n} d'engagements achevés",
      other: '{n} engagements achevés',
    },
    overdue: {
      zero: 'aucun engagement en retard',
      one: '{n} engagement en retard',
      many: "{n} d'engagements en retard",
      other: '{n} engagements en retard',
    },
    daysLeft: {
      zero: 'dernier jour',
      one: 'il reste {n} jour',
      many: 'il reste {n} de jours',
      other: 'il reste {n} jours',
    },
    paceAhead: {
      zero: 'Rythme : celui du temps écoulé ({elapsed} de la période).',
      one: "Rythme : {n} point d'avance sur le temps écoulé ({elapsed} de la période).",
      many: "Rythme : {n} de points d'avance sur le temps écoulé ({elapsed} de la période).",
      other: "Rythme : {n} points d'avance sur le temps écoulé ({elapsed} de la période).",
    },
    paceBehind: {
      zero: 'Rythme : celui du temps écoulé ({elapsed} de la période).',
      one: 'Rythme : {n} point de moins que le temps écoulé ({elapsed} de la période).',
      many: 'Rythme : {n} de points de moins que le temps écoulé ({elapsed} de la période).',
      other: 'Rythme : {n} points de moins que le temps écoulé ({elapsed} de la période).',
    },
    behindPace: {
      zero: "Aucun engagement n'a un rythme en retrait.",
      one: '{n} engagement a un rythme en retrait (plus de {points} points sous le temps écoulé).',
      many: "{n} d'engagements ont un rythme en retrait (plus de {points} points sous le temps écoulé).",
      other:
        '{n} engagements ont un rythme en retrait (plus de {points} points sous le temps écoulé).',
    },
    pastEnd: {
      zero: "Aucun engagement sur {total} n'a dépassé la fin de sa période sans être déclaré achevé.",
      one: '{n} engagement sur {total} a dépassé la fin de sa période sans être déclaré achevé.',
      many: "{n} d'engagements sur {total} ont dépassé la fin de leur période sans être déclarés achevés.",
      other:
        '{n} engagements sur {total} ont dépassé la fin de leur période sans être déclarés achevés.',
    },
    pastEndUnreported: {
      zero: 'Un chiffre daté est connu pour chacun.',
      one: "Pour {n} d'entre eux, aucun chiffre daté n'est connu.",
      many: "Pour {n} d'entre eux, aucun chiffre daté n'est connu.",
      other: "Pour {n} d'entre eux, aucun chiffre daté n'est connu.",
    },
    pastEndOther: {
      zero: 'Aucune autre source ne donne une fin différente qui soit dépassée.',
      one: "Pour {n} autre engagement, la fin n'est dépassée que selon les dates d'une autre source.",
      many: "Pour {n} d'autres engagements, la fin n'est dépassée que selon les dates d'une autre source.",
      other:
        "Pour {n} autres engagements, la fin n'est dépassée que selon les dates d'une autre source.",
    },
    otherSourcesMore: {
      zero: '{first}',
      one: '{first} et {n} autre source',
      many: "{first} et {n} d'autres sources",
      other: '{first} et {n} autres sources',
    },
    actionsToSchedule: {
      zero: 'Aucune action ne reste à programmer.',
      one: '{n} action reste à programmer.',
      many: "{n} d'actions restent à programmer.",
      other: '{n} actions restent à programmer.',
    },
    moreSources: {
      zero: 'Toutes les sources',
      one: 'Toutes les sources ({n})',
      many: 'Toutes les sources ({n})',
      other: 'Toutes les sources ({n})',
    },
    moreRows: {
      zero: 'Toutes les lignes y sont',
      one: '… et {n} autre ligne dans le tableau de la page',
      many: '… et {n} d’autres lignes dans le tableau de la page',
      other: '… et {n} autres lignes dans le tableau de la page',
    },
    changedSince: {
      zero: 'Aucun chiffre n’a changé depuis la réunion du {since}.',
      one: '{n} engagement a un autre chiffre que lors de la réunion du {since}.',
      many: "{n} d'engagements ont un autre chiffre que lors de la réunion du {since}.",
      other: '{n} engagements ont un autre chiffre que lors de la réunion du {since}.',
    },
    unchangedSince: {
      zero: 'Tous ont changé.',
      one: '{n} engagement a le même chiffre.',
      many: "{n} d'engagements ont le même chiffre.",
      other: '{n} engagements ont le même chiffre.',
    },
    pointsGained: {
      zero: 'aucun point de plus',
      one: '{n} point de plus',
      many: '{n} de points de plus',
      other: '{n} points de plus',
    },
    pointsLost: {
      zero: 'aucun point de moins',
      one: '{n} point de moins',
      many: '{n} de points de moins',
      other: '{n} points de moins',
    },
    endedUnfinished: {
      zero: 'engagements dont la période est terminée sans être déclarés achevés',
      one: 'engagement dont la période est terminée sans être déclaré achevé',
      many: 'engagements dont la période est terminée sans être déclarés achevés',
      other: 'engagements dont la période est terminée sans être déclarés achevés',
    },
    groupsWithMean: {
      zero: 'Aucun des {total} n’a de moyenne : rien n’y est renseigné.',
      one: '{n} sur {total} a une moyenne ; pour les autres, aucun engagement n’est renseigné.',
      many: '{n} sur {total} ont une moyenne ; pour les autres, aucun engagement n’est renseigné.',
      other: '{n} sur {total} ont une moyenne ; pour les autres, aucun engagement n’est renseigné.',
    },
    answeredIn: {
      zero: 'réponse le jour même',
      one: 'réponse en {n} jour',
      many: 'réponse en {n} de jours',
      other: 'réponse en {n} jours',
    },
    requestsWaiting: {
      zero: 'Aucune demande n’attend de réponse.',
      one: '{n} demande sur {total} attend une réponse.',
      many: '{n} de demandes sur {total} attendent une réponse.',
      other: '{n} demandes sur {total} attendent une réponse.',
    },
    requestsPast: {
      zero: 'Aucune n’a dépassé son échéance.',
      one: '{n} a dépassé son échéance.',
      many: '{n} ont dépassé leur échéance.',
      other: '{n} ont dépassé leur échéance.',
    },
    daysLate: {
      zero: 'pas de retard',
      one: '{n} jour de retard',
      many: '{n} de jours de retard',
      other: '{n} jours de retard',
    },
    planHolds: {
      zero: 'Les engagements de ce plan ne sont pas encore saisis.',
      one: 'Ce plan compte {n} engagement.',
      many: "Ce plan compte {n} d'engagements.",
      other: 'Ce plan compte {n} engagements.',
    },
    /** Commitments that sources count in a plan, before they are entered here. */
    commitmentsStated: {
      zero: "Aucune source consultée ne dit combien d'engagements compte ce plan.",
      one: 'Selon ses sources, ce plan compte {n} engagement ; il n’est pas encore saisi ici.',
      many: "Selon ses sources, ce plan compte {n} d'engagements ; ils ne sont pas encore saisis ici.",
      other:
        'Selon ses sources, ce plan compte {n} engagements ; ils ne sont pas encore saisis ici.',
    },
    /** Titles of commitments that are known, of those that sources count. */
    titlesKnown: {
      zero: "Aucun titre n'est connu, sur {total}.",
      one: '{n} titre est connu, sur {total}.',
      many: '{n} de titres sont connus, sur {total}.',
      other: '{n} titres sont connus, sur {total}.',
    },
    /** Titles adopted at the end of a co-creation, before the commitments are entered here. */
    titlesAdopted: {
      zero: 'aucun titre connu',
      one: '{n} titre adopté, non encore saisi',
      many: '{n} de titres adoptés, non encore saisis',
      other: '{n} titres adoptés, non encore saisis',
    },
    /** Commitments that are entered here, of those that sources count. */
    enteredOf: {
      zero: 'aucun engagement saisi ici, sur {total} que comptent les sources',
      one: '{n} engagement saisi ici, sur {total} que comptent les sources',
      many: "{n} d'engagements saisis ici, sur {total} que comptent les sources",
      other: '{n} engagements saisis ici, sur {total} que comptent les sources',
    },
    leads: {
      zero: "n'est responsable d'aucun engagement",
      one: 'est responsable de {n} engagement',
      many: "est responsable de {n} d'engagements",
      other: 'est responsable de {n} engagements',
    },
    olderPlans: {
      zero: 'Tous les plans tiennent dans ce tableau.',
      one: 'Un plan plus ancien ne tient pas dans ce tableau : chaque nom mène à une page où figurent tous les plans.',
      many: '{n} de plans plus anciens ne tiennent pas dans ce tableau : chaque nom mène à une page où figurent tous les plans.',
      other:
        '{n} plans plus anciens ne tiennent pas dans ce tableau : chaque nom mène à une page où figurent tous les plans.',
    },
    partnerOf: {
      zero: "n'est partenaire d'aucun engagement",
      one: 'est partenaire de {n} engagement',
      many: "est partenaire de {n} d'engagements",
      other: 'est partenaire de {n} engagements',
    },
    reportedAtMeeting: {
      zero: "aucun engagement n'a été renseigné à cette réunion",
      one: '{n} engagement renseigné à cette réunion',
      many: "{n} d'engagements renseignés à cette réunion",
      other: '{n} engagements renseignés à cette réunion',
    },
    decisionsTaken: {
      zero: 'aucune décision enregistrée',
      one: '{n} décision prise',
      many: '{n} de décisions prises',
      other: '{n} décisions prises',
    },
    deadlinesAhead: {
      zero: 'aucune échéance après cette date',
      one: '{n} échéance après cette date',
      many: "{n} d'échéances après cette date",
      other: '{n} échéances après cette date',
    },
    openBlockers: {
      zero: 'aucun point bloquant ouvert',
      one: '{n} point bloquant ouvert',
      many: '{n} de points bloquants ouverts',
      other: '{n} points bloquants ouverts',
    },
    pointsToRaise: {
      zero: 'aucun point à soulever au comité de pilotage',
      one: '{n} point à soulever au comité de pilotage',
      many: '{n} de points à soulever au comité de pilotage',
      other: '{n} points à soulever au comité de pilotage',
    },
    reach: {
      zero: 'aucune personne touchée',
      one: '{n} personne touchée',
      many: '{n} de personnes touchées',
      other: '{n} personnes touchées',
    },
    /** The source says "more than". */
    reachAtLeast: {
      zero: 'nombre de personnes touchées non précisé',
      one: 'au moins {n} personne touchée',
      many: 'au moins {n} de personnes touchées',
      other: 'au moins {n} personnes touchées',
    },
    otherSources: {
      zero: 'aucun désaccord relevé entre les sources',
      one: '{n} point sur lequel les sources diffèrent',
      many: '{n} de points sur lesquels les sources diffèrent',
      other: '{n} points sur lesquels les sources diffèrent',
    },
    stageDaysLate: {
      zero: 'à la date prévue',
      one: '{n} jour après la date prévue',
      many: '{n} de jours après la date prévue',
      other: '{n} jours après la date prévue',
    },
    proposalsAnswered: {
      zero: "Aucune proposition sur {total} n'a de réponse enregistrée.",
      one: '{n} proposition sur {total} a une réponse enregistrée ({percent}).',
      many: '{n} de propositions sur {total} ont une réponse enregistrée ({percent}).',
      other: '{n} propositions sur {total} ont une réponse enregistrée ({percent}).',
    },
    proposalsReasoned: {
      zero: 'Aucune réponse ne donne de motif.',
      one: '{n} réponse donne son motif.',
      many: '{n} de réponses donnent leur motif.',
      other: '{n} réponses donnent leur motif.',
    },
    proposalsInCommitments: {
      zero: "Aucune n'est rattachée à un engagement.",
      one: '{n} est rattachée à un engagement.',
      many: '{n} sont rattachées à un engagement.',
      other: '{n} sont rattachées à un engagement.',
    },
  },

  /** The frame of every page. */
  site: {
    pageTitle: '{page} – {site}',
    tagline: 'Les engagements, leur avancement et les décisions des comités, avec leurs sources',
    independentShort: 'Site indépendant, non officiel.',
    independent:
      "Compilation indépendante de données publiées, sans caractère officiel. La source de chaque donnée est indiquée à côté d'elle.",
    why: 'Pourquoi ?',
    adopted: 'Site publié par : {authority}.',
    officialPortal: 'Site officiel : {portal}',
    demo: 'Données fictives de démonstration. Rien de ce qui suit ne décrit un fait réel.',
  },

  nav: {
    skip: 'Aller au contenu',
    menu: 'Menu',
    closeMenu: 'Fermer le menu',
    main: 'Navigation principale',
    footer: 'Pied de page',
    languages: 'Langues',
    readIn: 'Lire cette page en {language}',
    breadcrumb: "Fil d'Ariane",
    onThisPage: 'Sur cette page',
    backToTop: 'Haut de page',
    previous: 'Précédent',
    next: 'Suivant',
    /** Link to one place of a page, for instance an activity. */
    permalink: 'Lien permanent : {title}',
    appearance: {
      label: 'Apparence',
      light: 'Claire',
      dark: 'Sombre',
      system: "Celle de l'appareil",
    },
    sections: {
      follow: 'Suivi des engagements',
      committees: 'Travaux des comités',
      participate: 'Participer',
      evidence: 'Évaluations et sources',
      about: 'Ce site',
    },
    /** Short names of the pages: menus, breadcrumbs, site map. */
    pages: {
      home: 'Accueil',
      plans: "Plans d'action",
      commitments: 'Engagements',
      themes: 'Thèmes',
      institutions: 'Institutions',
      meetings: 'Réunions',
      decisions: 'Décisions',
      points: 'Points à soulever',
      blockers: 'Points bloquants',
      requests: "Demandes d'informations",
      gaps: 'Ce qui manque',
      'request-form': 'Proposer une demande',
      'self-check': "Les règles de l'OGP",
      reports: 'Rapports',
      communications: 'Communication',
      'co-creation': 'Co-création',
      'open-gov-week': 'Semaine du gouvernement ouvert',
      events: 'Événements',
      assessments: 'Évaluations',
      documents: 'Documents',
      figures: 'Chiffres et graphiques',
      data: 'Données',
      'data-releases': 'Versions publiées',
      'data-changes': 'Changements des données',
      'data-api': 'Données par adresse (API)',
      explore: 'Explorer les données',
      corrections: 'Corrections',
      about: 'À propos',
      methodology: 'Méthodologie',
      glossary: 'Glossaire',
      accessibility: 'Accessibilité',
      legal: 'Mentions légales et vie privée',
      contact: 'Contact',
      help: 'Aide',
      subscribe: "S'abonner",
      search: 'Recherche',
      'site-map': 'Plan du site',
      'not-found': 'Page introuvable',
    } satisfies Record<SinglePageKind, string>,
  },

  /** What stands at the end of every page, and the marks beside texts. */
  provenance: {
    heading: "D'où viennent ces informations",
    sources: 'Sources',
    noSource: "Aucune source n'est enregistrée pour cette page.",
    referenceDay: 'Date de référence',
    referenceDayExplained:
      'Cette page décrit la situation à cette date, la dernière que couvrent les données enregistrées.',
    referenceDayOfPlan: '{plan} : situation au {date}',
    /** The browser fills in how long ago the day is: "il y a 6 ans". */
    age: "C'était {age}.",
    revision: 'Version des données de cette page',
    revisionExplained: "Cette empreinte change dès qu'une des données affichées change.",
    edit: 'Modifier les données de cette page',
    editText: 'Modifier le texte de cette page',
    data: 'Données de cette page',
    /** Before the datasets whose rows hold what stands above. */
    rowsBehind: 'Dans les données :',
    reportError: 'Signaler une erreur',
    licence: 'Licence des données : {licence}',
    codeLicence: 'Licence du logiciel : {licence}',
    sourceCode: 'Code source',
    unofficial:
      'Certains textes de cette page sont des formulations ou des traductions propres à ce site ; ils ne sont pas officiels.',
    unofficialMark: 'traduction non officielle',
    wordingMark: 'formulation de ce site',
    fallback:
      "Ce texte n'est pas disponible en français ; il est affiché dans sa langue d'origine.",
    fallbackMark: 'non traduit',
    printedFrom: 'Imprimé depuis {url}',
  },

  /** Headings of table columns and names of facts. */
  fields: {
    number: 'N°',
    title: 'Titre',
    otherTitles: 'Autres titres',
    summary: 'Résumé',
    plan: "Plan d'action",
    plans: "Plans d'action",
    period: 'Période',
    startsOn: 'Début',
    endsOn: 'Fin',
    status: 'État',
    commitment: 'Engagement',
    commitments: 'Engagements',
    activity: 'Activité',
    action: 'Action',
    actions: 'Actions',
    progress: "Taux d'avancement",
    meanProgress: 'Avancement moyen',
    lastReading: 'Dernier relevé',
    publishedRate: 'Taux publié',
    saidBy: 'Publié par',
    scope: 'Objet du taux',
    lead: 'Institution responsable',
    partners: 'Partenaires',
    theme: 'Thème',
    themes: 'Thèmes',
    ogpId: 'Identifiant OGP',
    ogpValues: "Valeurs de l'OGP",
    problem: 'Problème public',
    objective: 'Objectif',
    dependsOn: 'Dépend de',
    institution: 'Institution',
    acronym: 'Sigle',
    kind: 'Nature',
    website: 'Site web',
    formerly: 'Auparavant',
    until: "Jusqu'à",
    publicContact: 'Contact public',
    meeting: 'Réunion',
    committee: 'Comité',
    date: 'Date',
    heldOn: 'Date',
    place: 'Lieu',
    agenda: 'Ordre du jour',
    attendance: 'Participants',
    role: 'Qualité',
    presence: 'Présence',
    reports: 'Engagements renseignés',
    decisions: 'Décisions',
    decision: 'Décision',
    owner: 'Responsable',
    opensOn: 'À partir de',
    dueOn: 'Échéance',
    closedOn: 'Clôture',
    closedIn: 'Close par',
    evidence: 'Preuves',
    platform: 'Actualisation de la plateforme',
    point: 'Point',
    points: 'Points à soulever au comité de pilotage',
    reason: 'Motif',
    description: 'Description',
    raisedOn: 'Date',
    raisedAt: 'Soulevé par',
    resolvedOn: 'Levée',
    communication: 'Action de communication',
    expectedOn: 'Date prévue',
    audiences: 'Public visé',
    media: 'Supports',
    reach: 'Personnes touchées',
    indicator: 'Indicateur',
    value: 'Valeur',
    target: 'Cible',
    unit: 'Unité',
    observedOn: 'Date du constat',
    promised: 'Promis',
    forecast: 'Prévu',
    happened: 'Réalisé',
    criterion: 'Critère',
    judgement: 'Appréciation',
    assessor: 'Évaluateur',
    report: 'Rapport',
    whoAndWhen: 'Qui, quand',
    results: 'Résultats obtenus',
    nextSteps: 'Prochaines étapes',
    completedOn: 'Date de saisie',
    document: 'Document',
    documents: 'Documents',
    publisher: 'Éditeur',
    publishedOn: 'Publication',
    readOn: 'Consultation',
    recordedOn: 'Enregistrement',
    language: 'Langue',
    about: 'Concerne',
    request: 'Demande',
    askedBy: 'Posée par',
    askedOn: 'Posée',
    answeredOn: 'Réponse',
    sentOn: 'Envoyé',
    source: 'Source',
    sources: 'Sources',
    note: 'Note',
    before: 'Avant',
    after: 'Après',
    why: 'Pourquoi',
    shownHere: 'Retenu ici',
    otherSource: 'Autre source',
    field: 'Donnée',
    term: 'Terme',
    definition: 'Définition',
    attested: 'Lu dans',
  },

  /** Narrowing a list; the states live in addresses, so it works without scripts. */
  filters: {
    heading: 'Affiner la liste',
    by: {
      plan: "Par plan d'action",
      theme: 'Par thème',
      institution: 'Par institution',
      timeliness: 'Par échéance',
      evidence: 'Par preuves',
      reported: 'Renseignés ou non',
    },
    /** No choice made, for each filter: the word agrees with its name. */
    all: {
      plan: 'Tous',
      theme: 'Tous',
      institution: 'Toutes',
      timeliness: 'Toutes',
      evidence: 'Toutes',
      reported: 'Tous',
    },
    reported: { yes: 'Renseignés', no: 'Non renseignés' },
    current: 'Liste affichée : {value}',
    clear: 'Revenir à la liste entière',
    apply: 'Afficher',
    search: "Mots du titre ou de l'institution",
    sort: 'Trier par',
    sorts: {
      number: 'Numéro',
      progress: 'Avancement décroissant',
      'least-progress': 'Avancement croissant',
      title: 'Titre',
    },
    active: 'Filtres actifs',
    remove: 'Retirer le filtre : {value}',
    csv: 'Télécharger cette liste (CSV)',
    csvExplained:
      'Fichier CSV en UTF-8, séparateur : virgule. Une case vide veut dire : non renseigné.',
  },

  home: {
    title: '{plan} : où en sont les engagements ?',
    description:
      "Suivi indépendant des plans d'action du gouvernement ouvert ({country}) : avancement de chaque engagement, décisions des comités, documents et sources.",
    asOf: 'Situation {asOf}, date de la dernière réunion dont nous avons les conclusions.',
    asOfDay: 'Situation {asOf}.',
    planState: {
      draft: 'Ce plan est en préparation.',
      running: "Ce plan est en cours d'exécution.",
      ended: 'La période de ce plan est terminée.',
    },
    atAGlance: 'En un coup d’œil',
    mean: 'Avancement moyen des engagements renseignés',
    completed: 'engagements à 100 %',
    notReported: 'engagements sans chiffre',
    finalRate: 'taux publié ({when}), mode de calcul non précisé. Source : {saidBy}',
    board: 'Les engagements, un par un',
    boardIntro:
      "Le trait plein indique le taux d'avancement rapporté par le comité ; le pointillé, un engagement non renseigné, ce qui n'est pas la même chose que 0 %.",
    legend: {
      progress: "taux d'avancement",
      elapsed: 'part de la période écoulée',
      notReported: 'non renseigné',
    },
    plans: "Les plans d'action",
    allPoints: 'Tous les points à soulever',
    allDecisions: 'Toutes les décisions',
    sinceLastMeeting: 'Ce que le comité a relevé à sa dernière réunion',
    deadlines: 'Échéances fixées par le comité',
    deadlinesExplained:
      'Elles tombent après la date de référence : rien de ce qui est enregistré ici ne dit si elles ont été tenues.',
    noDeadlines: 'Aucune échéance enregistrée après la date de référence.',
    points: 'Points à soulever au comité de pilotage',
    data: 'Les données et leurs sources',
    dataIntro: 'Chaque chiffre renvoie à un document. Les erreurs corrigées restent visibles.',
    empty: "Aucun plan d'action n'est encore enregistré.",
    nextEvents: 'Prochains événements confirmés',
  },

  plans: {
    title: "Plans d'action nationaux",
    description:
      "Les plans d'action nationaux du gouvernement ouvert ({country}) : période, état, engagements et taux d'avancement publiés.",
    intro:
      'Chaque plan a ses engagements et ses relevés. Deux plans ne sont jamais additionnés ni placés dans une même série.',
    empty: "Aucun plan d'action n'est enregistré.",
    notEntered: 'Les engagements de ce plan ne sont pas encore saisis.',
    emptyWhy: "Un plan est ajouté dès qu'une source publique le décrit.",
    publishedRate: 'Taux publié : {percent} ({when}). Source : {saidBy}',
  },

  plan: {
    description:
      '{plan} : engagements, avancement moyen et nombre d’engagements renseignés, taux publiés, réunions et sources.',
    asOf: 'Situation {asOf}',
    progress: 'Avancement',
    meanExplained:
      "Moyenne simple des derniers taux rapportés, calculée sur les seuls engagements renseignés. Un engagement sans chiffre n'est pas compté comme 0 %.",
    noMean: "Aucun engagement de ce plan n'est renseigné ; il n'y a donc pas de moyenne.",
    publishedRates: 'Taux publiés par des tiers',
    publishedRatesExplained:
      "Ces taux ont été publiés ailleurs. Ils sont reproduits avec leur source et n'entrent pas dans nos moyennes.",
    noPublishedRates: 'Aucun taux publié trouvé.',
    commitments: 'Les engagements du plan',
    notEntered: 'Les engagements de ce plan ne sont pas encore saisis.',
    notEnteredWhy:
      'Le plan, ses dates et les taux publiés sont enregistrés ; ses engagements seront ajoutés à mesure que des sources les documentent.',
    selfAssessment: 'Auto-évaluation',
    selfAssessmentWindow: 'Saisie des résultats et des prochaines étapes : {period}.',
    meetings: 'Réunions',
    noMeetings: 'Aucune réunion enregistrée pour ce plan.',
    assessments: 'Ce que dit le mécanisme d’évaluation indépendant',
    noAssessments: 'Aucune appréciation du plan dans son ensemble n’a été trouvée.',
    notes: 'À savoir',
    continuity: "D'un plan à l'autre",
    predecessor: 'Plan précédent : {plan}',
    successor: 'Plan suivant : {plan}',
    adopted: 'Titres des engagements adoptés, connus par des sources',
    numberInferred: 'numéro déduit, non confirmé par une source',
    wholePlan: 'Le plan entier',
    axis: 'Axe',
    formula: 'Comment cette moyenne est calculée',
    adoptedExplained:
      "Ces titres viennent de la co-création du plan. Un titre adopté n'est pas encore un engagement saisi ici : ce site ne connaît ni son avancement ni ses activités.",
    allAssessments: 'Voir toutes les évaluations',
  },

  commitments: {
    title: 'Engagements',
    description:
      "Tous les engagements des plans d'action du gouvernement ouvert ({country}), avec leur dernier taux d'avancement rapporté, sa date et sa source.",
    intro:
      "Chaque ligne montre le dernier taux rapporté à une date connue. « Non renseigné » veut dire qu'aucune source ne donne de chiffre, et non que rien n'a été fait.",
    facetTitle: {
      plan: 'Engagements : {value}',
      theme: 'Engagements sur le thème : {value}',
      institution: 'Engagements confiés à : {value}',
      timeliness: 'Engagements, échéance : {value}',
      evidence: 'Engagements, preuves : {value}',
      reported: { yes: 'Engagements renseignés', no: 'Engagements non renseignés' },
    },
    facetDescription:
      'Liste des engagements, filtrée : {value}. Dernier taux rapporté, date et source de chacun.',
    reading: '{percent}, {on}',
    caption: 'Engagements et dernier taux rapporté',
    empty: "Aucun engagement n'est encore enregistré.",
    emptyFacet: 'Aucun engagement ne correspond à ce choix.',
    notEntered: 'Plans dont les engagements ne sont pas encore saisis',
  },

  commitment: {
    heading: 'Engagement {number}',
    inBrief: 'En bref',
    facts: "Fiche de l'engagement",
    progress: 'Avancement',
    progressSentence: "Taux d'avancement : {percent}, {on}.",
    notReportedSentence:
      "Taux d'avancement : non renseigné. Aucune source ne donne de chiffre daté pour cet engagement.",
    elapsed: '{percent} de la période écoulée',
    qualifier: {
      normal: 'Le comité qualifie cet avancement de normal.',
      completed: "Le comité déclare l'engagement complété.",
    },
    words: 'Les termes du relevé des conclusions',
    history: 'Historique des relevés',
    historyCaption: "Relevés d'avancement, du plus récent au plus ancien",
    noHistory: "Aucun relevé d'avancement enregistré.",
    undatedReading: "date inconnue : ce relevé n'entre dans aucune série ni aucune moyenne",
    activityReading: "relevé de l'activité {activity}",
    corrects: 'corrige le relevé : {reading}',
    corrected: 'corrigé depuis ; nouvelle valeur : {percent}',
    platform: 'Suivi sur la plateforme officielle',
    platformExplained:
      'Ce que le comité dit des données de la plateforme de suivi. Ce site ne détient pas le contenu de cette plateforme.',
    toUpdate: 'À actualiser : {fields}',
    toUpdateActivity: 'Activité {activity} à actualiser : {fields}',
    communicationsStated:
      'Selon le comité, aucune action de communication depuis la réunion précédente.',
    activities: 'Activités',
    timeline:
      'Les barres vont du {from} au {to} : la période de chaque activité, un point par action datée, plein quand elle est achevée, et un trait à la date de référence.',
    activityNumber: 'Activité {number}',
    activityUntitled: 'Activité {number}, connue par son seul numéro',
    activitiesIncomplete: 'Ce que les sources laissent inconnu',
    noActivities: 'Aucune source consultée ne détaille les activités de cet engagement.',
    actions: 'Actions',
    noActions: 'Aucune action enregistrée pour ces activités.',
    otherActions: 'Actions que les sources ne rattachent à aucune activité',
    weight: "Poids dans l'engagement : {weight}",
    promised: 'Échéance promise : {date}',
    forecast: 'Prévision : {date}, selon : {source}',
    happened: 'Réalisé : {date}',
    target: 'Cible : {target}',
    evidence: 'Preuves : {sources}',
    noEvidence: 'Aucune pièce justificative enregistrée.',
    indicators: 'Indicateurs',
    communications: 'Actions de communication',
    noCommunications: 'Aucune action de communication enregistrée pour cet engagement.',
    blockers: 'Points bloquants',
    noBlockers: 'Aucun point bloquant enregistré.',
    points: 'Points à soulever au comité de pilotage',
    noPoints: 'Aucun point relevé par le comité.',
    requests: 'Questions du comité de pilotage',
    decisions: 'Décisions qui le concernent',
    noDecisions: 'Aucune décision ne vise cet engagement.',
    selfAssessment: 'Auto-évaluation',
    noSelfAssessment:
      "Aucune auto-évaluation de cet engagement n'a été trouvée : ni résultats obtenus, ni prochaines étapes.",
    assessments: 'Gouvernement et évaluation indépendante',
    assessmentsExplained:
      "Les deux regards sont présentés côte à côte, chacun avec sa date et son document. « Non trouvé » veut dire qu'aucune source consultée ne donne l'appréciation.",
    disagreements: 'Là où les sources diffèrent',
    disagreementsExplained:
      "Toutes les valeurs trouvées sont montrées. Celle qui est retenue ici est indiquée ; aucune n'est corrigée.",
    dependencies: "Ce dont l'engagement dépend",
    dependencyDue: 'attendu {noLaterThan}',
    laterFacts: "Ce que disent d'autres sources",
    laterFactsExplained:
      "Ces faits ne viennent pas du comité, et certains sont postérieurs à la date de référence ; ils ne changent pas le taux d'avancement.",
    continuity: "D'un plan à l'autre",
    continues: "Prolonge l'engagement : {commitment}",
    continuedBy: "Prolongé par l'engagement : {commitment}",
    meetings: 'Réunions qui en parlent',
    events: 'Événements qui en parlent',
    noMeetings: 'Aucune réunion enregistrée ne parle de cet engagement.',
    documents: 'Documents',
    missing: 'Ce qui manque dans nos données',
    previous: 'Engagement précédent',
    next: 'Engagement suivant',
    reportedAt: 'Rapporté {on} : {committee}.',
    reportedOn: 'Rapporté {on}.',
    noFigure: 'Aucune source ne donne de chiffre daté pour cet engagement.',
    undatedFigure: 'Autre chiffre, sans date : {percent}',
    absence: '{who} : absence relevée {on}, {committee}.',
    sourcesDiffer: 'Les sources diffèrent',
    originalWords: "Texte d'origine ({language})",
    earlierReport: 'Ce que disait le comité {on}',
    purpose: "Le problème et l'objectif",
    startsOn: 'Début : {date}',
    kindNotStated: 'nature non précisée',
    statusNotStated: 'état non précisé',
    undatedReadings: 'Relevés sans date',
    newestReading: 'dernier relevé daté',
    otherDocuments: 'Autres documents qui en parlent',
    continuedByUnentered: "Prolongé par l'engagement {id} de l'OGP, non encore saisi ici.",
    missingExplained:
      "Ces lignes décrivent nos données : elles ne disent pas que rien n'a été fait.",
    fromActivities: "D'après ses activités : {percent}, pour {share} du poids",
  },

  lists: {
    pages: 'Pages de la liste',
    page: 'Page {number}',
    titleOfPage: '{title} (page {number} sur {total})',
    previous: 'Page précédente',
    next: 'Page suivante',
    plans: 'de {first} à {last}',
  },

  themes: {
    title: 'Thèmes',
    description:
      "Les engagements du gouvernement ouvert ({country}) par thème de l'OGP, avec leur avancement moyen.",
    intro:
      "Les thèmes sont ceux que l'OGP attribue à chaque engagement ; un engagement peut en avoir plusieurs.",
    empty: "Aucun thème n'est enregistré.",
    caption: 'Thèmes et avancement moyen de leurs engagements',
    emptyWhy: "Les thèmes viennent de la page de chaque engagement sur le site de l'OGP.",
  },

  theme: {
    description:
      'Thème : {theme}. Engagements concernés, avancement moyen et nombre d’engagements renseignés.',
    commitments: 'Engagements sur ce thème',
    empty: 'Aucun engagement enregistré ne porte ce thème.',
    emptyWhy: 'Ce thème est dans la liste, mais aucun engagement enregistré ne lui est rattaché.',
  },

  institutions: {
    title: 'Institutions',
    description:
      'Les institutions responsables ou partenaires des engagements du gouvernement ouvert ({country}), et leurs engagements.',
    intro:
      "Les ministères changent de nom et d'attributions ; chaque institution porte ici le nom qu'elle avait à l'époque des faits.",
    leads: 'Institutions responsables',
    others: 'Autres institutions citées',
    empty: "Aucune institution n'est enregistrée.",
    caption: 'Institutions responsables et avancement moyen de leurs engagements',
    emptyWhy: 'Une institution est ajoutée avec le premier engagement qui la cite.',
  },

  institution: {
    description:
      '{institution} : engagements dont elle est responsable ou partenaire, avancement et échéances.',
    facts: "Fiche de l'institution",
    leads: 'Engagements dont elle est responsable',
    partnerOf: 'Engagements dont elle est partenaire',
    formerly: 'A repris les attributions de : {institution}',
    successor: 'Ses attributions ont été reprises par : {institution}',
    until: "N'existe plus sous ce nom {since}",
    nameUnofficial: 'Nom traduit par nos soins dans cette langue.',
    adopted: 'Engagements adoptés, non encore saisis',
    lineage: 'Avant et après',
    noDeadlines:
      "Aucune source consultée ne fixe d'échéance à une action non achevée de ces engagements.",
    neededBy: "Engagements qui dépendent d'elle",
    noCommitment:
      "Des sources citent cette institution ; aucune n'en fait la responsable ni la partenaire d'un engagement enregistré.",
    deadlines: 'Échéances des actions',
    deadlinesExplained:
      'Actions des engagements dont elle est responsable, ni achevées ni annulées à la date de référence.',
    decisions: 'Décisions à sa charge',
    points: 'Points à sa charge',
    blockers: 'Points bloquants à sa charge',
  },

  meetings: {
    title: 'Réunions',
    description:
      'Les réunions des comités du gouvernement ouvert ({country}) : ordre du jour, avancement rapporté, décisions et documents.',
    intro:
      'Une réunion dont nous avons les conclusions est présentée en entier. Une réunion seulement attestée par une source est signalée comme telle.',
    byCommittee: 'Par comité',
    caption: 'Réunions, de la plus récente à la plus ancienne',
    empty: "Aucune réunion n'est encore enregistrée.",
  },

  /** What became of a decision or a point from one meeting to the next. */
  followUp: {
    carriedTo: 'Encore ouvert aux réunions',
    closedAt: 'Clos à la réunion',
    evidence: 'Pièces justificatives',
    title: 'Reporté des réunions précédentes',
    decisions: 'Décisions antérieures',
    points: 'Points antérieurs',
  },

  /** Letters that were sent. */
  letters: {
    title: 'Courriers envoyés',
    recipient: 'Destinataire',
    about: 'Objet',
    reference: 'Référence',
    noAnswer: 'Aucune réponse enregistrée',
  },

  search: {
    title: 'Recherche',
    description:
      'Chercher dans tout ce que dit ce portail : engagements, réunions, décisions, événements, documents, données, glossaire.',
    lead: 'Engagements et activités, réunions, décisions, événements, documents, données, glossaire : tout ce que dit ce portail.',
    label: 'Chercher dans le portail',
    submit: 'Chercher',
    needsScript:
      "La recherche demande JavaScript, que ce navigateur n'exécute pas. Les listes et le plan du site mènent à toutes les pages.",
    lists: 'Parcourir les listes',
    examples: 'Par exemple',
    filters: 'Affiner',
    kind: 'Type',
    year: 'Année',
    any: { kind: 'Tous', year: 'Toutes', region: 'Toutes' },
    sorts: { relevance: 'Pertinence', newest: "Date, la plus récente d'abord" },
    kinds: {
      commitment: 'Engagements et activités',
      communication: 'Actions de communication',
      blocker: 'Points bloquants',
      meeting: 'Réunions',
      report: 'Avancements rapportés en réunion',
      point: 'Points à soulever au comité de pilotage',
      decision: 'Décisions',
      request: "Demandes d'informations",
      plan: "Plans d'action",
      process: 'Co-création des plans',
      proposal: 'Propositions',
      event: 'Événements',
      edition: 'Semaines du gouvernement ouvert',
      theme: 'Thèmes',
      institution: 'Institutions',
      document: 'Documents et sources',
      dataset: 'Jeux de données',
      figure: 'Chiffres et graphiques',
      page: 'Pages du portail',
      term: 'Termes du glossaire',
    },
    allFor: 'Tous les résultats pour « {words} »',
    results: 'Résultats par type',
    best: 'Meilleurs résultats',
    all: 'Tout voir : {kind} ({n})',
    more: 'Afficher la suite',
    searching: 'Recherche en cours…',
    partial: 'Aucun résultat ne contient tous ces mots : ceux-ci en contiennent une partie.',
    unknown: 'Mots introuvables, peut-être mal orthographiés : {words}.',
    none: 'Aucun résultat',
    advice: {
      spelling: "Vérifiez l'orthographe, ou écrivez seulement le début du mot.",
      fewer: 'Essayez moins de mots, ou des mots plus courants.',
      lists: 'Parcourez les listes ci-dessous.',
    },
    withoutFilters: 'Sans les filtres : {results}',
    otherLanguages: 'Résultats dans les autres langues',
    blocked:
      'Ce navigateur interdit WebAssembly, dont la recherche a besoin. Un autre navigateur ou un réglage moins strict la permettent ; les listes ci-dessous mènent à toutes les pages.',
    notReached:
      "L'index de la recherche n'a pas pu être chargé. Vérifiez la connexion et réessayez ; les listes ci-dessous mènent à toutes les pages.",
    notBuilt: "L'index de la recherche n'existe pas encore : npm run build le crée.",
    retry: 'Réessayer',
    key: 'La touche / mène à la recherche depuis toutes les pages',
    unmark: 'Retirer le surlignage',
  },
  /** Where something that was found stands. */
  found: {
    commitment: 'Engagement {number}',
    decision: 'Décision {number}',
  },
  meeting: {
    description:
      '{meeting} : ordre du jour, avancement des engagements, points à soulever, décisions et documents.',
    heldOn: 'Réunion tenue {on}',
    attested:
      "Une source atteste que cette réunion a eu lieu ; ses conclusions n'ont pas été trouvées.",
    facts: 'Fiche de la réunion',
    agenda: 'Ordre du jour',
    noAgenda: "L'ordre du jour n'a pas été trouvé.",
    attendance: 'Participants',
    present: 'Présents',
    absent: 'Absents',
    noAttendance: 'Aucune source consultée ne donne les participants.',
    focalPointOf: 'Point focal : {commitments}',
    reports: 'Avancement rapporté',
    reportsIntro:
      'Le tableau reprend les termes du relevé des conclusions, engagement par engagement.',
    reportsCaption: "État d'avancement des engagements rapporté à cette réunion",
    noReports:
      'Cette réunion n’a pas rapporté de taux d’avancement, ou ses conclusions n’ont pas été trouvées.',
    notReported: 'Non renseigné : aucun compte rendu à cette réunion.',
    noFigure: 'Compte rendu sans chiffre.',
    points: 'Points à soulever au comité de pilotage',
    noPoint: 'aucun point',
    decisions: 'Décisions',
    noDecisions: 'Aucune décision enregistrée.',
    documents: 'Documents',
    noDocuments: 'Aucun document enregistré.',
    notes: 'À savoir',
    words: 'Conclusions',
    minutesLanguage:
      'Langue du relevé des conclusions : {language}. Dans les autres langues, les textes sont des traductions non officielles.',
    previous: 'Réunion précédente',
    next: 'Réunion suivante',
  },

  /** The list of events, and the lists of those with one value of a filter. */
  events: {
    title: 'Événements',
    description:
      'Les événements du gouvernement ouvert ({country}) : quand, où, par qui, et ce qui en est sorti.',
    intro:
      "Rencontres sur le gouvernement ouvert qu'une source annonce ou atteste, pendant la semaine du gouvernement ouvert ou en dehors.",
    caption: 'Liste des événements',
    empty: 'Aucun événement enregistré.',
    emptyWhy: "Un événement est ajouté quand une source l'annonce ou l'atteste.",
    upcoming: 'À venir',
    past: 'Passés',
    clear: 'Tous les événements',
    refine: 'Affiner la liste',
    facetTitle: 'Événements : {value}',
    calendar: 'Calendrier de tous les événements',
    facetDescription: 'Événements du gouvernement ouvert : {value}.',
    by: {
      edition: 'Édition',
      month: 'Mois',
      day: 'Jour',
      region: 'Région',
      city: 'Ville',
      mode: 'Modalité',
      theme: 'Thème',
      'organiser-kind': "Nature de l'organisateur",
      language: 'Langue',
      commitment: 'Engagement',
      status: 'État',
    },
    /** No choice made, for each filter: the word agrees with its name. */
    all: {
      edition: 'Toutes',
      month: 'Tous',
      day: 'Tous',
      region: 'Toutes',
      city: 'Toutes',
      mode: 'Toutes',
      theme: 'Tous',
      'organiser-kind': 'Toutes',
      language: 'Toutes',
      commitment: 'Tous',
      status: 'Tous',
    },
    search: "Mots du titre, du lieu ou de l'organisateur",
    noMatch: 'Aucun événement ne répond à tous ces critères.',
    noMatchWhy: 'Retirez un filtre, ou revenez à la liste entière.',
    more: 'Afficher la suite',
    failed: "La liste n'a pas pu être chargée. Les pages par filtre restent accessibles.",
    combine: "Combiner avec d'autres filtres",
    /** A commitment as a choice of the filter. */
    commitment: '{title} ({plan}, n° {number})',
    weekDays: 'Un trait épais marque les jours de la semaine elle-même.',
    otherMonths: 'Autres mois',
  },

  /** The page of an event. */
  event: {
    description: '{event} : date, lieu, organisateur et suite donnée.',
    /** Before the title of an event that does not take place as announced. */
    changed: {
      postponed: 'Reporté : {title}',
      cancelled: 'Annulé : {title}',
    },
    changedOn: 'État depuis le {date}',
    facts: "Fiche de l'événement",
    when: 'Quand',
    /** A time where the event is held: "à 10 h 00 (heure du lieu, UTC+1)". */
    time: 'à {time} (heure du lieu, {offset})',
    timeRange: 'de {from} à {to} (heure du lieu, {offset})',
    /** "mardi 12 mai 2020, de 10 h à 12 h" */
    dayAndTime: '{day}, {time}',
    noTime: 'heure non précisée',
    isOver: "L'événement est passé.",
    where: 'Où',
    mode: 'Modalité',
    organiser: 'Organisateur',
    languages: 'Langues parlées',
    registration: 'Inscription',
    register: "S'inscrire auprès de l'organisateur",
    capacity: 'Places',
    edition: 'Semaine du gouvernement ouvert',
    proposedIn: 'Proposé en réunion',
    about: "À propos de l'événement",
    outcome: 'Ce qui en est sorti',
    noOutcome: "Aucune source consultée ne dit ce qui est sorti de l'événement.",
    attendance: 'Participants',
    links: 'Pages sur ses résultats',
    calendar: 'Ajouter à mon calendrier',
    moved: "Prévu d'abord le {date}",
    take: 'Participer',
    registrationUnknown: "Aucune source consultée ne dit s'il faut s'inscrire.",
    registrationOver: "L'événement est passé : l'inscription n'a plus lieu d'être.",
    online: "L'événement se tient en ligne. L'adresse est donnée par l'organisateur.",
    change: 'Changer ou annuler cet événement',
    changeText:
      "Vous l'organisez et il change de jour, de lieu, ou n'aura pas lieu ? Dites-le par la page {contact}, avec l'adresse de cette page et le document public qui le montre. Le nouvel état s'affichera ici en premier, et les calendriers déjà téléchargés pourront le reprendre.",
    changeMail: 'Vous pouvez aussi écrire à {email}.',
    changeSubject: 'Changement : {event}',
  },
  /** Ways to hand a page on. */
  share: {
    title: 'Partager',
    mail: 'Par courriel',
    whatsapp: 'Par WhatsApp',
    system: 'Partager avec une application',
    address: 'Adresse de cette page',
  },

  /** An Open Gov Week, and what leads to the others. */
  edition: {
    title: 'Semaine du gouvernement ouvert {year}',
    titleChanged: '{status} : {title}',
    description:
      'La semaine du gouvernement ouvert {year} ({country}) : dates, événements et inscription.',
    none: "Aucune semaine du gouvernement ouvert n'est enregistrée.",
    noneWhy: "Une édition est ajoutée quand une source l'annonce ou l'atteste.",
    dates: 'Dates',
    plannedDates: 'Dates prévues',
    aims: 'Ce que la semaine veut faire',
    status: 'État',
    registration: 'Inscription des événements',
    registrationState: {
      none: 'Aucune source consultée ne dit quand les organisateurs peuvent inscrire un événement.',
      'not-yet': 'Les organisateurs pourront inscrire un événement {period}.',
      open: 'Les organisateurs peuvent inscrire un événement {period}.',
      closed: "L'inscription des événements est close.",
    },
    counts:
      "Un événement compte pour la semaine quand il se tient entre sept jours avant et sept jours après elle, qu'il est ouvert au public et qu'il parle du gouvernement ouvert.",
    events: 'Événements de la semaine',
    noEvents: "Aucun événement de cette édition n'est enregistré.",
    listOfAll: 'Toute la liste, avec ses filtres ({events})',
    byDay: 'Jour par jour',
    byRegion: 'Par région',
    mapExplained:
      'Chaque région est une tuile à peu près à sa place : un dessin de ce site, sans frontières ni surfaces. Le nombre est celui de ses événements ; plus il y en a, plus la couleur est forte.',
    regionUnknown: 'Région non précisée',
    notes: 'À savoir',
    years: 'Toutes les éditions',
    calendar: 'Calendrier de la semaine',
    queue: 'Inscriptions reçues',
    organisers: 'Pour les organisateurs',
    statistics: 'La semaine en chiffres',
    statisticsOf:
      "Événements tenus, ou confirmés et non annulés. Ce qu'aucune source ne dit est compté à part, jamais comme zéro.",
  },
  /** How many registrations of an edition came in, and what became of them. */
  queue: {
    title: 'Inscriptions reçues : {edition}',
    crumb: 'Inscriptions reçues',
    description:
      "{edition} : combien d'inscriptions d'événements ont été reçues, et ce qu'elles sont devenues.",
    intro: "Seulement des nombres : une inscription reçue n'est montrée qu'une fois confirmée.",
    empty: 'Aucune inscription enregistrée',
    emptyWhy:
      'Une ligne est ajoutée à chaque inscription reçue, sans rien qui désigne une personne.',
    caption: '{edition} : inscriptions par voie et par suite donnée',
    channel: 'Voie',
    total: 'Total',
    waiting: 'En attente',
    last: 'Dernière inscription reçue',
    note: "Une inscription est confirmée quand l'équipe a vérifié qu'elle compte pour la semaine et a traduit ses textes. Un refus porte toujours un motif, publié dans les données.",
  },

  decisions: {
    title: 'Registre des décisions',
    description:
      'Toutes les décisions des comités du gouvernement ouvert ({country}) : responsable, échéance, état et preuves.',
    intro:
      "Chaque décision garde les termes du relevé des conclusions. L'état est celui de la date de référence : ce qui s'est passé ensuite n'est connu que si une source le dit.",
    caption: 'Décisions, de la réunion la plus récente à la plus ancienne',
    number: 'Décision {number}',
    dueOn: 'échéance : {noLaterThan}',
    noDeadline: 'sans échéance',
    ownersNotStated: 'non précisé',
    laterSource: 'échéance : {noLaterThan} ; aucune source postérieure trouvée',
    noEvidence: 'aucune preuve enregistrée',
    empty: "Aucune décision n'est encore enregistrée.",
  },

  points: {
    title: 'Points à soulever au comité de pilotage',
    description:
      "Les points que le comité d'implémentation a relevés pour le comité de pilotage du gouvernement ouvert ({country}), engagement par engagement.",
    intro: "Ces points sont cités tels qu'ils figurent dans les conclusions des réunions.",
    /** Whose point it is, and at which meeting it was raised. */
    raised: '{commitment}, {day}',
    caption: 'Points à soulever, de la réunion la plus récente à la plus ancienne',
    closed: 'traité {on}',
    open: 'aucune suite enregistrée',
    empty: "Aucun point n'est enregistré.",
    emptyWhy:
      "Les points viennent des conclusions des réunions ; celles qui sont enregistrées n'en contiennent pas.",
  },

  blockers: {
    title: 'Points bloquants',
    description:
      "Ce qui empêche des engagements du gouvernement ouvert ({country}) d'avancer : motif, date, responsable, et date de levée si elle est connue.",
    intro: "Un point bloquant reste ouvert tant qu'aucune source ne dit qu'il a été levé.",
    caption: 'Points bloquants, les points ouverts en premier',
    open: 'ouvert',
    resolved: 'levé {on}',
    from: 'issu de : {meeting}',
    empty: "Aucun point bloquant n'est enregistré.",
    emptyWhy:
      "Les comités peuvent en avoir relevé d'autres : seuls ceux qu'une source décrit sont enregistrés ici.",
  },

  selfCheck: {
    title: "Les règles de l'OGP sont-elles tenues ?",
    description:
      "Les exigences minimales du Partenariat pour le gouvernement ouvert (OGP), plan par plan, d'après les fiches de ce portail ({country}).",
    intro:
      "D'après les fiches de ce portail seulement. Le mécanisme d'évaluation indépendant (IRM) est seul à évaluer : son avis vient d'abord.",
    verdict: "L'avis de l'IRM",
    noVerdict: "Aucun avis de l'IRM sur le processus de ce plan n'a été trouvé.",
    verdictOf: '{criterion} : {value}',
    requirements: 'Exigences, d’après les fiches de ce portail',
    caption: 'Exigences minimales du plan {plan}',
    requirement: 'Exigence',
    proof: 'Sur quoi cela repose',
    explained:
      "« Aucune preuve enregistrée » ne dit rien du pays : ce portail, compilation indépendante, n'a pas tout. Les exigences sont dans nos mots ; le texte officiel est chez l'OGP.",
    empty: "Aucune exigence n'est enregistrée.",
    emptyWhy: "Cette page compare les fiches aux exigences de l'OGP.",
    notes: {
      'other-rules': "Ces règles valent depuis le {from} : elles ne s'appliquaient pas encore.",
      'records-end':
        "Les fiches de ce plan s'arrêtent le {day}, avant que ces règles puissent être jugées.",
      'no-meeting': "Aucune réunion du comité de pilotage n'est enregistrée pour cette période.",
      'meeting-gap':
        'Du {from} au {to}, plus de six mois sans réunion enregistrée. D’autres ont pu se tenir.',
      'no-rules':
        "Les réunions se suivent, mais aucun document de règles du comité n'est enregistré.",
      'one-side': "Les réunions se suivent, mais les membres d'un seul côté sont enregistrés.",
      regular:
        'Réunions à six mois d’intervalle au plus ({n}), membres des deux côtés, règles publiques.',
      'site-read': 'Pages du site officiel lues pendant le plan : {n}.',
      'site-unread': "Aucune page du site officiel n'a de date pendant le plan.",
      documents: 'Des documents de co-création et de mise en œuvre, au moins deux fois par an.',
      'no-documents':
        'Les fiches ne montrent pas, pour chaque année, des documents publiés au moins deux fois, de co-création et de mise en œuvre.',
      'timeline-unknown':
        'Le jour de publication du calendrier ou celui du début des travaux n’est pas connu.',
      timeline: 'Jours entre la publication du calendrier et le début des travaux : {days}.',
      outreach: 'Événements de la co-création : {n}.',
      'no-outreach': "Aucun événement de cette co-création n'est enregistré.",
      channel: 'Propositions reçues pendant une étape datée : {n}.',
      'no-channel': "Aucune proposition reçue pendant une étape datée n'est enregistrée.",
      responses: 'Propositions avec une réponse motivée : {n} sur {total}.',
      'no-proposals': "Aucune proposition n'est enregistrée.",
      'year-without':
        'En {year}, réunions enregistrées où la société civile, les résultats et des observations figurent : {n}.',
      'no-whole-year': 'Aucune année civile entière de mise en œuvre à juger.',
      presented: 'Réunions de résultats avec la société civile : {n}.',
      'unknown-requirement': 'Ce portail ne sait pas vérifier cette exigence.',
    },
  },

  gaps: {
    title: 'Ce qui manque',
    description:
      'Ce que le comité a demandé à sa dernière réunion et ce qui manque aux fiches de ce portail, engagement par engagement ({country}).',
    intro:
      "Deux colonnes, jamais mélangées : ce que le comité a demandé à sa dernière réunion, dans les mots du relevé, et ce que les fiches de ce portail n'ont pas. La seconde parle de nos données et ne dit pas que rien n'a été fait.",
    caption: 'Ce qui manque, engagement par engagement',
    lastMeeting: 'Dernière réunion : {meeting}',
    noMeeting: "Aucune réunion n'a encore rendu compte de ce plan.",
    decisions: 'Ce que cette réunion a décidé',
    nothing: 'rien',
    saidUpToDate:
      "Le comité dit la plateforme actualisée : ce portail n'a pas le contenu de la plateforme officielle.",
    places: '{kind} ({n})',
    edit: 'Compléter la fiche, ligne {line}',
    warnings: 'Ce qui étonne dans les fiches',
    warningsExplained:
      'Rien de cela n’arrête la publication ; chaque ligne dit où regarder et quoi faire.',
    empty: "Aucun engagement n'est saisi.",
    emptyWhy: 'Cette page compare les fiches des engagements à ce que le comité demande.',
  },

  requests: {
    title: "Demandes d'informations",
    description:
      "Les questions que des membres du comité de pilotage posent au sujet des engagements de gouvernement ouvert ({country}) : la question, l'échéance, la réponse et son délai.",
    intro:
      "Ce sont les questions du comité de pilotage sur les engagements, et non les demandes d'accès à l'information des citoyens au titre de la loi.",
    caption: 'Demandes, celles qui attendent une réponse en premier',
    empty: "Aucune demande d'informations n'est enregistrée.",
    emptyWhy:
      "Une demande est ajoutée dès qu'une source en donne la question. Le comité a pu en poser d'autres.",
    question: 'Question',
    answer: 'Réponse',
    noAnswer: "Aucune réponse n'est enregistrée.",
    noAnswerText: "Une réponse a été donnée ; son texte n'est pas enregistré.",
    noDeadline: 'sans échéance indiquée',
    descriptionOf:
      'Demande du {day} au sujet de l’engagement {number} : la question et sa réponse.',
  },

  communications: {
    title: 'Actions de communication',
    description:
      'Les actions de communication menées ou prévues pour les engagements du gouvernement ouvert ({country}) : date, public visé, supports.',
    intro:
      'Le comité demande de préciser pour chaque action le public visé et les supports utilisés.',
    caption: 'Actions de communication, engagement par engagement',
    coverage: 'Engagements couverts',
    coverageCaption: 'Engagements couverts par des actions de communication, plan par plan',
    held: 'Avec une action tenue',
    planned: 'Avec une action prévue',
    without: 'Sans action enregistrée',
    silent:
      "À la réunion du {on}, le comité n'a relevé aucune action de communication depuis la précédente pour :",
    empty: "Aucune action de communication n'est enregistrée.",
    emptyWhy: "Une action est ajoutée dès qu'une source donne son objet et sa date.",
  },

  coCreation: {
    title: 'Co-création des plans',
    crumb: 'Co-création',
    description:
      "Comment se préparent les plans d'action du gouvernement ouvert ({country}) : étapes, participation, propositions et réponses, engagements prolongés d'un plan à l'autre.",
    intro:
      "Un plan d'action se prépare en commun par les pouvoirs publics et la société civile. Cet espace dit, plan par plan, ce que les sources en rapportent.",
    processes: 'Plan par plan',
    empty: "Aucune co-création n'est enregistrée.",
    emptyWhy: "Une co-création est ajoutée dès qu'une source en décrit les étapes ou les chiffres.",
    untold: 'Plans dont la préparation n’est pas enregistrée',
    untoldWhy:
      'Aucune source lue n’en donne les étapes, les chiffres ou les propositions. Cela ne veut pas dire qu’il n’y en a pas eu.',
    plannedPeriod: 'Calendrier prévu : {period}',
    happenedPeriod: 'Dates réelles : {period}',
    noHappened: 'Dates réelles : aucune source lue n’en donne.',
    noDates: 'Calendrier : aucune source lue n’en donne.',
    takePart: 'Comment participer',
    takePartIntro:
      'Une proposition peut être envoyée pendant les jours qu’une source annonce pour un plan. Chaque proposition enregistrée a sa page, avec la réponse reçue et l’engagement qui en est issu.',
    noCall:
      'Aucune source lue n’annonce de jours pendant lesquels une proposition peut être envoyée : aucun formulaire n’est ouvert ici. Le {portal} reste le lieu officiel de la consultation.',
    toWeek: 'Participer à un événement de la {week}',
    call: 'Appel à propositions',
    callState: {
      none: 'Aucune source lue ne dit quand une proposition peut être envoyée.',
      'not-yet': 'Des propositions pourront être envoyées {period}.',
      open: 'Des propositions peuvent être envoyées {period}.',
      closed: "L'appel à propositions est clos ({period}).",
    },
    descriptionOf:
      '{plan} : les étapes de sa préparation, prévues et réelles, les chiffres de la participation, les propositions et les titres adoptés.',
    stages: 'Étapes : prévu et réel',
    stagesExplained:
      'Une étape n’est dite « en retard » ou « dans les délais » que si des sources donnent à la fois sa date prévue et sa date réelle.',
    noStages:
      'Aucune étape n’est enregistrée : aucune source lue ne dit comment ce plan a été préparé.',
    planned: 'Prévu',
    happened: 'Réel',
    timing: 'Délais',
    timings: {
      'on-time': 'Dans les délais',
      late: 'En retard',
      'late-start': 'Commencée en retard',
      'not-due': 'Échéance à venir',
      unknown: 'Respect du calendrier inconnu',
    },
    actors: 'Acteurs',
    outputs: 'Contenu et résultats',
    figures: 'La participation en chiffres',
    figuresExplained:
      'Chiffres donnés par les sources. Ils ne sont ni additionnés ni recalculés ici.',
    figure: 'Ce qui est compté',
    noFigures: 'Aucune source lue ne donne de chiffre sur cette co-création.',
    noAdopted: 'Aucun titre d’engagement adopté n’est enregistré pour ce plan.',
    documents: 'Documents',
    proposals: 'Propositions et réponses',
    register: 'Ouvrir le registre des propositions',
    noProposals: 'Aucune proposition n’est enregistrée.',
    noProposalsWhy:
      'Une proposition est ajoutée dès qu’une source en donne le texte. Les sources lues ne donnent que des chiffres, ou rien.',
    proposalsTitle: 'Propositions : {plan}',
    proposalsCrumb: 'Propositions',
    proposalsDescription:
      '{plan} : ce qui a été proposé pendant la co-création, la réponse motivée à chaque proposition et l’engagement qui en est issu.',
    proposalsBy: 'Propositions : {plan}, {value}',
    caption: 'Propositions, la plus récente en premier',
    proposal: 'Proposition',
    submittedBy: 'Proposée par',
    submittedOn: 'Reçue',
    response: 'Réponse',
    reason: 'Motif',
    noReason: 'Le motif n’est pas enregistré.',
    commitment: 'Engagement issu',
    noCommitment: 'Aucun lien avec un engagement n’est enregistré.',
    noResponse: 'Aucune réponse n’est enregistrée : cela ne veut pas dire qu’il n’y en a pas eu.',
    noTheme: 'thème non précisé',
    text: 'La proposition',
    respondedOn: 'Réponse donnée {on}.',
    proposalDescription:
      'Proposition à la co-création du {plan} : « {title} », sa réponse et l’engagement qui en est issu.',
    proposalsBehind: 'Propositions à l’origine de cet engagement',
    backToRegister: 'Toutes les propositions',
    by: { outcome: 'Par réponse', theme: 'Par thème', 'organiser-kind': "Par type d'organisation" },
    noResponseState: 'Sans réponse enregistrée',
    continuity: "D'un plan à l'autre",
    continuityExplained:
      'Chaque ligne dit quel engagement en prolonge un autre, d’après les sources. Deux plans ne sont jamais réunis en une seule série.',
    continuityCaption: '{from} et {to}',
    continuityNone:
      'Les engagements de ces deux plans ne sont pas saisis ici : aucun lien entre eux n’est enregistré.',
    continuityPartial:
      '« Aucun lien enregistré » ne veut pas dire abandonné ni nouveau : les engagements de l’un des deux plans ne sont pas tous saisis ici.',
    continuityTable: 'Voir le tableau',
    pair: 'Plans',
    state: 'Suite',
    continuities: {
      'carried-over': 'Prolongé',
      dropped: 'Sans prolongement',
      new: 'Nouveau',
      'no-link': 'Aucun lien enregistré',
    },
    carriedOver: 'Prolongés',
    dropped: 'Sans prolongement',
    unlinkedCounts: '{earlier} dans le plan précédent, {later} dans le suivant',
    fresh: 'Nouveaux',
    ogpOnly: 'Engagement {id} de l’OGP',
    howMade: 'Comment ce plan a été préparé',
    notKnown: 'non connu',
    dates: 'Dates prévues et réelles',
    noEarlier: 'aucun',
  },

  assessments: {
    title: 'Évaluations',
    description:
      'Ce que disent le gouvernement et les évaluateurs indépendants de chaque engagement du gouvernement ouvert ({country}), côte à côte.',
    intro:
      "Le taux d'avancement est celui que rapporte le gouvernement. Les autres appréciations viennent du mécanisme d'évaluation indépendant de l'OGP (IRM), chacune avec son rapport.",
    blank: "« Non trouvé » veut dire qu'aucune source consultée ne donne cette appréciation.",
    byCommitment: 'Engagement par engagement',
    ofPlan: 'Le plan dans son ensemble',
    caption: 'Appréciations du gouvernement et du mécanisme d’évaluation indépendant',
    government: 'Gouvernement',
    irm: 'Évaluation indépendante (IRM)',
    governmentFigure: '{percent}, {on}',
    empty: "Aucune évaluation n'est enregistrée.",
    emptyWhy:
      "Les rapports d'évaluation paraissent après la fin d'un plan ; ils sont ajoutés une fois publiés.",
    others: 'Autres évaluateurs',
    notAssessed: "Plans dont aucune évaluation n'a été trouvée : {plans}.",
  },

  documents: {
    title: 'Documents et sources',
    description:
      'Tous les documents qui prouvent ce que ce site affiche : conclusions de réunions, plans, rapports, lois, presse et pages web.',
    intro:
      "Chaque document est donné avec son adresse d'origine et sa copie archivée, quand elles existent.",
    lastAddition: 'Dernier ajout : {date}',
    about: 'Concerne',
    noAddress: 'sans adresse publique',
    publisherNotStated: 'éditeur non précisé',
    published: 'publié {on}',
    read: 'consulté {on}',
    empty: "Aucun document n'est enregistré.",
    licence: 'licence : {licence}',
    undated: 'Date de publication non précisée',
    emptyWhy: 'Un document est ajouté avec le premier fait qui le cite.',
    /** A document about a commitment. */
    commitment: '{commitment} ({plan})',
    /** A document about an Open Gov Week. */
    edition: 'Semaine du gouvernement ouvert {year}',
  },

  /** What is published as data: the catalogue, and a page a dataset. */
  openData: {
    title: 'Toutes les données',
    description:
      'Toutes les données du suivi du gouvernement ouvert ({country}) en fichiers ouverts, décrites colonne par colonne.',
    intro:
      'Tout ce que montre ce site, en fichiers que chacun peut télécharger, vérifier et réutiliser. Chaque chiffre y porte sa source et sa date.',
    everything: 'Tout télécharger',
    archive: 'Toutes les données (ZIP)',
    archiveExplained:
      'CSV, JSON et Parquet de chaque jeu de données, dictionnaire, licence et sommes de contrôle.',
    workbook: 'Toutes les données dans un classeur (XLSX)',
    workbookOds: 'Toutes les données dans un classeur (ODS)',
    workbookOf: 'Classeur de droite à gauche : {language}, {format}',
    workbookAbout:
      "Données ouvertes : une feuille par jeu de données. Données enregistrées jusqu'au {day} ; un avancement vaut à la date de référence de son plan (asOf). Une cellule vide veut dire qu'aucune source ne le dit : ni zéro, ni non. La feuille dictionary explique chaque colonne.",
    workbookLicence: 'Licence : {licence}, {licenceUrl}. Citez la source et la date.',
    workbookShortened:
      'Une cellule de {column} ne peut contenir ce texte tel quel : le texte exact se trouve dans {file}.',
    database: 'Toutes les données dans une base (SQLite)',
    collection: {
      title: 'Fiche de collecte',
      fill: 'Remplissez ou corrigez la feuille {sheet} : une ligne par fait, sous les titres. Les lignes déjà là montrent les dernières valeurs connues.',
      grey: 'Les colonnes grises ne se remplissent pas. La dernière, revision, permet de voir si un fait a changé entre-temps : laissez-la telle quelle, et vide pour une nouvelle ligne.',
      empty: "Laissez vide ce qu'aucune source ne dit : une cellule vide n'est ni zéro ni non.",
      dates: "Une date s'écrit AAAA-MM-JJ ; si seul le mois ou l'année est connu, AAAA-MM ou AAAA.",
      several:
        'Plusieurs valeurs dans une cellule sont séparées par {separator}. La feuille {codes} donne les valeurs possibles de chaque colonne qui en a.',
      backTo: "Renvoyez ce classeur à {contact}, ou à la personne qui vous l'a envoyé.",
      back: "Renvoyez ce classeur à la personne qui vous l'a envoyé.",
    },
    dictionary: 'Dictionnaire des colonnes (CSV)',
    package: 'Description pour les programmes (Data Package)',
    index: 'Liste de tous les fichiers (JSON)',
    sums: 'Sommes de contrôle (SHA-256)',
    datasets: 'Jeux de données',
    explore: 'Explorer',
    exploreDataset: 'Explorer : {dataset}',
    exploreExplained:
      "Filtrer et trier n'importe quel jeu de données, emporter les lignes choisies.",
    ways: 'Autres accès',
    parts: 'Jeux de données par sujet',
    group: {
      commitments: 'Plans et engagements',
      progress: 'Avancement et évaluations',
      committees: 'Comités et réunions',
      participation: 'Participation',
      week: 'Événements',
      references: 'Sources et listes de référence',
    },
    caption: 'Jeux de données : {group}',
    dataset: 'Jeu de données',
    rows: 'Lignes',
    files: 'Fichiers',
    format: {
      csv: 'CSV',
      'spreadsheet-csv': 'CSV pour Excel',
      json: 'JSON',
      xlsx: 'Excel (XLSX)',
      ods: 'LibreOffice (ODS)',
      sqlite: 'SQLite',
      parquet: 'Parquet',
      geojson: 'GeoJSON',
      zip: 'ZIP',
      text: 'Texte',
    },
    download: 'Télécharger : {dataset}, {format}',
    datasetTitle: 'Données : {title}',
    datasetDescription: '{title} ({country}) : {rows}',
    facts: 'En bref',
    rowCount: 'Nombre de lignes',
    asOf: "Données enregistrées jusqu'au",
    asOfExplained:
      "Un avancement vaut à la date de référence de son plan, souvent bien antérieure : c'est la colonne asOf des plans et des engagements.",
    licence: 'Licence',
    key: 'Ce qui désigne une ligne',
    noKey: 'rien : deux lignes peuvent être semblables',
    address: 'Adresse permanente',
    preview: 'Aperçu',
    previewExplained:
      "Les premières lignes et les premières colonnes, telles qu'elles sont publiées. Le fichier contient tout.",
    previewCaption: 'Premières lignes de {title}',
    empty: "Ce jeu de données n'a encore aucune ligne. Ses fichiers existent, avec leurs colonnes.",
    columns: 'Dictionnaire des colonnes',
    columnsCaption: 'Colonnes de {title}',
    column: 'Colonne',
    meaning: 'Signification',
    form: 'Forme',
    required: 'toujours remplie',
    derived: 'calculée par ce site',
    several: 'plusieurs valeurs, séparées par {separator}',
    ofLanguages: 'une colonne par langue',
    names: 'désigne une ligne de {dataset}',
    codeList: 'les mots de ces codes : liste {list}',
    type: {
      id: 'identifiant',
      code: 'code',
      text: 'texte',
      'local-text': 'texte',
      date: 'date : AAAA, AAAA-MM ou AAAA-MM-JJ',
      day: 'jour : AAAA-MM-JJ',
      'date-time': 'jour, ou jour et heure locale',
      url: 'adresse web',
      integer: 'nombre entier',
      number: 'nombre',
      flag: 'true (oui) ou false (non)',
    },
    unit: { percent: 'en pour cent', points: 'en points', days: 'en jours' },
    use: 'Charger ces données',
    excel:
      "Dans un tableur réglé en français, ouvrez le fichier « CSV pour Excel » d'un double clic. Une apostrophe y précède les textes qu'un tableur exécuterait ou changerait.",
    cite: 'Citer ces données',
    citation:
      "{site} ({country}). {title}. Données enregistrées jusqu'au {day}. Licence : {licence}. {url}",
    readMe:
      "{site} ({country}) : données ouvertes. Données enregistrées jusqu'au {day} ; un avancement vaut à la date de référence de son plan (asOf). Licence : {licence}, {licenceUrl}. Citez la source et la date. Une cellule vide veut dire qu'aucune source ne le dit : ni zéro, ni non. Les fichiers CSV sont en UTF-8, séparés par des virgules. dictionary.csv décrit chaque colonne, datapackage.json le fait pour les programmes, SHA256SUMS permet de vérifier les fichiers.",
  },

  /** What programs and catalogues of other publishers read of the data. */
  metadata: {
    keyword: 'gouvernement ouvert',
    catalogue: "Catalogue pour d'autres portails (DCAT-AP)",
    catalogueTitle: '{site} ({country}) : catalogue des données ouvertes',
    fileTitle: '{dataset}, {format}',
    fileDescription: 'Le fichier {name} : {dataset}, au format {format}.',
    serviceTitle: 'Données ouvertes par adresse',
    serviceDescription:
      "Chaque jeu de données et chaque fiche à une adresse stable, sans clé ni inscription, que d'autres sites peuvent aussi lire.",
  },

  /** The page that explains the addresses of the data to programmers. */
  api: {
    title: 'Les données par adresse (API)',
    description:
      'Chaque fichier de données du suivi du gouvernement ouvert ({country}) a une adresse stable que tout programme peut lire, sans clé.',
    intro:
      "Il n'y a ni clé ni inscription : chaque fichier a une adresse, que tout programme peut lire.",
    addresses: 'Les adresses',
    addressesExplained:
      "Entre accolades : {dataset} est le nom d'un jeu de données, {records} celui d'un jeu de fiches, {id} l'identifiant d'une fiche, qui peut contenir une barre oblique.",
    caption: 'Les adresses des données',
    address: 'Adresse',
    contents: "Ce qui s'y trouve",
    type: 'Type',
    example: 'Exemple : {path}',
    at: {
      index:
        'La liste de tous les fichiers, avec leur taille, leur somme SHA-256 et le nombre de lignes. Commencez par elle.',
      dataset: 'Un jeu de données entier, {format}',
      record: 'Une fiche, avec les lignes des autres jeux de données qui en dépendent',
      dictionary: 'Le dictionnaire des colonnes, {format}',
      readMe: 'Ce que contient le dossier, et sous quelle licence',
      whole: 'Ensemble des données, {format}',
      rows: 'Le nombre de lignes de chaque jeu de données',
      datasetSchema: "Le schéma JSON d'un jeu de données",
      recordSchema: "Le schéma JSON d'une fiche publiée",
      factsSchema: "Le schéma JSON d'une fiche telle qu'une équipe la saisit",
      catalogue: "Le catalogue pour d'autres portails (DCAT-AP)",
      openApi: 'Ces adresses, décrites pour des programmes (OpenAPI)',
    },
    schema: 'Schéma',
    reading: 'Lire depuis un programme',
    cors: "Depuis une page d'un autre site : les réponses sous {path} portent l'en-tête {header}, donc un script de n'importe quelle page peut les lire.",
    caching:
      "Sans recharger pour rien : chaque réponse porte une étiquette ({tag}). Renvoyez-la dans {request} : si rien n'a changé, la réponse est 304, sans contenu.",
    checking:
      'Sans tout demander : {index} donne la somme SHA-256 de chaque fichier. Ne demandez que ceux dont la somme a changé.',
    hosts:
      "Ces en-têtes sont ceux de la configuration fournie avec le portail. Un hébergeur qui ne la suit pas peut en envoyer d'autres ; les fichiers restent les mêmes.",
    stability: 'Ce qui ne change pas, et ce qui peut changer',
    stable: 'Ce qui ne change pas',
    stableList: {
      addresses: 'Les adresses de cette page.',
      ids: "L'identifiant d'une fiche : il ne sert jamais à une autre.",
      columns:
        "Le nom et le sens d'une colonne. Une colonne qui devrait changer de sens prend un autre nom.",
      encoding:
        "L'écriture des fichiers : UTF-8, dates ISO 8601, point décimal dans les fichiers CSV et JSON.",
    },
    changing: 'Ce qui peut changer',
    changingList: {
      rows: "Les lignes : il s'en ajoute, et une erreur est corrigée.",
      columns: "Le nombre et l'ordre des colonnes : lisez-les par leur nom.",
      codes: "Les listes de codes : un code peut s'ajouter.",
      formats: "Les jeux de données et les formats : il s'en ajoute.",
    },
    version:
      "Si un programme écrit pour les données d'avant pouvait malgré tout se tromper, le nombre {field} de {index} augmente.",
    examples: 'Exemples',
    newOnly: '{program} : recharger seulement si le fichier a changé',
    sumsOf: '{program} : vérifier ce qui a été reçu',
    rowsWith: '{program} : lire toutes les lignes',
  },

  explore: {
    title: 'Explorer les données',
    description:
      "Filtrer, trier et télécharger n'importe quel jeu de données du gouvernement ouvert ({country}).",
    intro:
      'Choisissez un jeu de données, gardez les lignes qui vous intéressent, emportez-les ou partagez leur adresse.',
    needsScript:
      'Pour filtrer et trier ici, il faut JavaScript. Sans lui, chaque jeu de données a sa page, avec ses fichiers.',
    dataset: 'Jeu de données',
    choose: 'Choisir',
    about: 'À propos de ce jeu de données',
    search: 'Mots à chercher dans les lignes',
    filters: 'Filtres',
    add: 'Filtrer une colonne',
    chooseColumn: 'Choisir une colonne',
    addFilter: 'Ajouter ce filtre',
    columnsShown: 'Colonnes affichées',
    results: 'Lignes',
    pages: 'Pages de la table',
    previous: 'Page précédente',
    next: 'Page suivante',
    take: 'Emporter ces lignes',
    takeExplained:
      "Les fichiers tiennent compte des filtres et de l'ordre. Sans filtre ni tri, ce sont les fichiers publiés, octet pour octet.",
    onlyShown: 'Seulement les colonnes affichées',
    share: "Copier l'adresse de cette sélection",
    columns: {
      id: 'Identifiant',
      key: 'Clé',
      order: 'Rang',
      name: 'Nom',
      text: 'Texte',
      timeliness: 'Échéance',
      timelinessGroup: 'Échéance',
      qualifier: 'Qualification par le comité',
      counts: 'Peut compter',
      unofficial: 'Textes de ce portail',
    },
    words: {
      absent: 'vide',
      page: 'Page',
      record: 'JSON',
      links: 'Fiche',
      loading: 'Chargement… ({n})',
      failed:
        "Ces données n'ont pas pu être chargées. Rechargez la page, ou prenez les fichiers sur la page du jeu de données.",
      noSuchDataset:
        "L'adresse demande un jeu de données qui n'existe pas : « {dataset} ». Choisissez-en un.",
      noSuchColumn:
        "L'adresse demande une colonne que ce jeu de données n'a pas : « {column} ». Elle est laissée de côté.",
      unreadable:
        "L'adresse pose une condition qui ne se comprend pas : « {text} ». Elle est laissée de côté.",
      remove: 'Retirer ce filtre',
      mode: 'Condition',
      modes: {
        among: "est l'une de ces valeurs",
        has: 'contient ces mots',
        is: 'est exactement',
        between: 'est entre',
        empty: 'est vide',
        filled: "n'est pas vide",
      },
      value: 'Valeur',
      from: 'De',
      to: 'À',
      numberHint: 'Un nombre, ou rien.',
      dayHint: 'AAAA, AAAA-MM ou AAAA-MM-JJ, ou rien.',
      notABound: 'Cette valeur ne se comprend pas.',
      pageOf: 'Page {number} sur {total}',
      copied: 'Adresse copiée.',
    },
  },

  releases: {
    title: 'Versions publiées des données',
    description:
      'Versions publiées de toutes les données du suivi du gouvernement ouvert ({country}) : fichiers qui ne changent plus, empreintes, et ce que chaque version a changé.',
    intro:
      "Une version publiée ne change plus jamais : qui a cité un chiffre l'y retrouve tel quel. Les données du jour, elles, suivent les corrections et les nouvelles sources.",
    empty: "Aucune version n'a encore été publiée.",
    emptyWhy:
      "Publier une version est une décision de l'équipe éditoriale. D'ici là, les données du jour sont en ligne, datées et accompagnées de leurs empreintes.",
    latest: 'Données du jour',
    latestLink: 'Toutes les données du jour',
    list: 'Toutes les versions',
    caption: 'Versions publiées, de la plus récente à la plus ancienne',
    note: 'Ce qui est nouveau',
    files: 'Fichiers',
    file: 'Fichier',
    size: 'Taille',
    sum: 'Empreinte SHA-256',
    archive: 'Tous les fichiers (ZIP)',
    index: 'Liste des versions (JSON)',
    releaseTitle: 'Données publiées, version {id}',
    crumb: 'Version {id}',
    releaseDescription:
      'Toutes les données du suivi du gouvernement ouvert ({country}), version {id} publiée le {day} : fichiers, empreintes et manière de citer.',
    lead: 'Publiée le {day}. Ces fichiers ne changent plus.',
    describes: 'Description des colonnes',
    sums: 'Empreintes de tous les fichiers',
    filesCaption: 'Fichiers de la version {id}',
    check: 'Vérifier les fichiers',
    checkExplained:
      'Dans le dossier des fichiers, cette commande dit si chacun est bien celui qui a été publié.',
    cite: 'Citer cette version',
    citation:
      '{site} ({country}). Données ouvertes, version {id}, publiée le {day}. Licence : {licence}. {url}',
    changed: 'Ce qui a changé',
    first: "C'est la première version : il n'y a rien à comparer avant elle.",
    sinceBefore: 'Depuis la version {id}',
    all: 'Tout ce qui a changé depuis la version {id}',
    compare: 'Comparer avec une autre version',
    held: 'Versions publiées',
    heldExplained: 'Ce jeu de données tel que chaque version le contient, pour toujours.',
    noneHeld: 'Aucune version publiée ne contient encore ce jeu de données.',
  },

  dataChanges: {
    title: 'Ce qui a changé dans les données',
    description:
      'Ce qui a changé entre deux versions des données du suivi du gouvernement ouvert ({country}) : engagements ajoutés ou achevés, pourcentages, statuts, textes.',
    intro:
      'Deux versions, et tout ce qui les distingue : lignes ajoutées ou retirées, engagements achevés, pourcentages et statuts qui ont bougé, textes modifiés.',
    empty: "Il n'y a pas encore de version à comparer.",
    emptyWhy:
      "Dès qu'une version des données aura été publiée, cette page dira ce qui a changé depuis.",
    choose: 'Choisir deux versions',
    caption: 'Comparaisons, de la plus récente à la plus ancienne',
    until: 'État des données',
    since: 'Comparé avec',
    comparedWith: 'Comparer avec : {name}',
    another: 'Une autre version',
    stateTitle: 'Changements : {name}',
    stateDescription:
      'Avec quelles versions comparer les données du suivi du gouvernement ouvert ({country}) : {name}.',
    stateLead:
      "Il reste à choisir l'autre version : chaque lien mène à tout ce qui distingue les deux.",
    earlier: 'Depuis une version antérieure',
    later: "Jusqu'à un état ultérieur des données",
    sinceThen: 'De la version {id} aux données du jour',
    today: 'données du jour',
    version: 'version {id}',
    comparisonTitle: 'Changements : {from}, {to}',
    comparisonDescription:
      'Ce qui a changé dans les données du suivi du gouvernement ouvert ({country}) entre : {from}, {to}.',
    lead: 'De : {from}. À : {to}.',
    todayUntil: "{name}, enregistrées jusqu'au {day}",
    versionOf: '{name}, publiée le {day}',
    recordedUntil: "enregistrées jusqu'au {day}",
    publishedOn: 'publiée le {day}',
    brief: 'En bref',
    nothing: "Rien n'a changé entre les deux.",
    commitmentsAdded: 'Engagements ajoutés',
    commitmentsRemoved: 'Engagements retirés',
    commitmentsClosed: 'Engagements achevés',
    percentages: "Engagements dont l'avancement a changé",
    statuses: 'Statuts et codes changés, dans toutes les données',
    texts: 'Textes modifiés, dans toutes les données',
    rowsAdded: 'Lignes ajoutées, dans toutes les données',
    rowsRemoved: 'Lignes retirées, dans toutes les données',
    files: 'Tous les changements en fichier',
    csv: 'CSV, une ligne par changement',
    json: 'JSON',
    byDataset: 'Par jeu de données',
    byDatasetCaption: 'Changements par jeu de données',
    dataset: 'Jeu de données',
    added: 'Ajoutées',
    removed: 'Retirées',
    changed: 'Modifiées',
    row: 'Ligne',
    change: 'Changement',
    column: 'Colonne',
    before: 'Avant',
    after: 'Après',
    none: '(vide)',
    tableCaption: 'Changements : {dataset}',
    derived: 'calculé par ce site',
    rows: { added: 'Lignes ajoutées : {count}', removed: 'Lignes retirées : {count}' },
    kind: {
      closed: 'achevé ou clos',
      percentage: 'avancement',
      status: 'statut ou code',
      text: 'texte',
      date: 'date',
      number: 'nombre',
      other: 'valeur',
    },
    whole: {
      'dataset-added': 'Ce jeu de données est nouveau.',
      'dataset-removed': "Ce jeu de données n'existe plus.",
      'key-changed':
        'Les lignes sont désignées autrement que dans la version précédente : elles ne peuvent pas être comparées une à une.',
    },
    columnsAdded: 'Colonnes nouvelles : {columns}',
    columnsRemoved: 'Colonnes supprimées : {columns}',
    columnRenamed: 'Colonne renommée : {from}, désormais {to}',
    left: 'Autres changements, dans les fichiers seulement : {count}',
    onlyDerived:
      'Lignes dont seules ont bougé des valeurs calculées, telles que des durées : {count}. Les fichiers les donnent.',
    otherwise: 'Autres comparaisons',
  },

  corrections: {
    title: 'Corrections',
    description:
      'Chaque correction apportée aux données de ce site : ancienne valeur, nouvelle valeur, motif et date.',
    intro:
      "Une valeur fausse n'est pas effacée : un nouveau relevé la remplace, dit ce qu'il corrige et pourquoi. Les conclusions validées d'une réunion ne sont pas réécrites ; les deux valeurs sont montrées.",
    caption: 'Corrections, de la plus récente à la plus ancienne',
    empty: "Aucune correction n'a été enregistrée à ce jour.",
    emptyWhy: 'Vous avez trouvé une erreur ? Signalez-la : elle figurera ici une fois corrigée.',
  },

  /** Pages of prose: their text stands in `src/content/pages/`. */
  about: {
    title: 'À propos',
    description:
      "Ce que fait ce site, qui le tient, d'où viennent ses données et ce qu'il n'est pas.",
  },
  methodology: {
    title: 'Méthodologie',
    description:
      'Comment les chiffres de ce site sont obtenus : formules, exemples calculés et limites.',
  },
  glossary: {
    title: 'Glossaire',
    description:
      'Les mots du gouvernement ouvert employés sur ce site, définis simplement, dans chaque langue.',
    intro:
      "Les définitions sont de ce site. « Lu dans » dit où le terme a été trouvé, dans l'une des langues.",
    proposed: 'terme proposé par ce site',
    empty: "Aucun terme n'est encore défini.",
    emptyWhy: 'Les termes sont définis à mesure que le site les emploie.',
  },
  accessibility: {
    title: 'Accessibilité',
    description:
      "Déclaration d'accessibilité : ce qui a été vérifié, ce qui ne va pas encore, comment le signaler.",
  },
  legal: {
    title: 'Mentions légales et vie privée',
    description:
      'Éditeur, licence des données, données à caractère personnel : ni cookies, ni services de tiers.',
  },
  contact: {
    title: 'Contact',
    description: 'Comment signaler une erreur, transmettre une source ou poser une question.',
    email: 'Écrire à : {email}',
    noEmail: "Ce site n'a pas encore d'adresse de contact.",
    repository: 'Proposer une modification : {link}',
    noRepository: "Ce site n'indique pas encore de dépôt où proposer une modification.",
    repositoryName: 'dépôt des données et du code',
    official:
      "Ce site n'est pas l'administration. Pour une démarche ou une demande d'accès à l'information, adressez-vous au site officiel : {portal}.",
  },
  help: {
    title: 'Aide',
    description:
      'Comment lire une fiche, suivre une source, réutiliser les données et se déplacer au clavier.',
  },
  /** Worked examples of the methodology page. */
  examples: {
    sum: '{figures} = {sum}',
    age: 'Relevé du {observedOn}, date de référence du {day}. Âge en jours : {days}.',
    elapsed: '100 × {elapsed} ÷ {total} = {percent}',
    pace: '{percent} − {elapsed} = {points}',
    quotient: '{sum} ÷ {count} = {percent}',
    wrong: 'Calcul faux : un engagement non renseigné y compte comme 0 %.',
    rollUp:
      "Deux activités de même poids ; l'une à {part}, l'autre non renseignée : {percent}, pour {share} du poids.",
  },

  siteMap: {
    title: 'Plan du site',
    description: 'Toutes les pages de ce site.',
    otherLanguages: 'Ce site dans les autres langues',
  },
  notFound: {
    title: 'Page introuvable',
    description: 'Cette adresse ne mène à aucune page de ce site.',
    text: "L'adresse a peut-être été mal recopiée, ou la page n'a jamais existé : les pages retirées renvoient à celle qui les remplace.",
    suggestions: 'Vous pouvez partir de :',
  },
  moved: {
    title: 'Page déplacée',
    description: "Cette page a changé d'adresse.",
    text: "Cette page se trouve maintenant à une autre adresse, qui s'ouvre d'elle-même. Sinon, suivez ce lien :",
    link: 'ouvrir la nouvelle adresse',
  },

  /** Labels of stored codes; the union types of the schemas hold the keys. */
  /** The three signals of a commitment or activity, and the sentences that say what each rests on. */
  signals: {
    names: { progress: 'Avancement', timeliness: 'Échéance', evidence: 'Preuves' },
    /** Stands for "on time" of a thing never reported: its dates alone do not say that it keeps them. */
    endsAhead: 'Fin prévue {on}',
    actionAhead: 'Action attendue {on}',
    completed: "Déclaré achevé {on} ; le jour de l'achèvement n'est pas connu.",
    periodLate: "La période s'est terminée {on} : {late} au {day}.",
    actionLate: 'Une action était attendue {on} : {late} au {day}.',
    periodLeft: 'La période se termine {on} : {left} au {day}.',
    actionLeft: 'Une action est attendue {on} : {left} au {day}.',
    periodOver: "La période s'est terminée {on}, et aucune source ne donne de chiffre daté.",
    noDate: "Aucune source ne donne d'échéance à venir.",
    otherDates: "Selon les dates d'une autre source : {state}. {sentence}",
    evidenceCounts: 'Actions achevées : {done} ; avec une preuve : {proved}.',
    noneDone: "Aucune action n'est enregistrée comme achevée.",
    platform: 'Plateforme de suivi, selon le comité : {state}',
    ogpLevel:
      "Sur l'échelle de l'OGP, ce chiffre correspondrait à : {level} (indication de ce site).",
    isBehind: 'Rythme en retrait',
    age: 'Ce chiffre avait {age} à la date de référence.',
    /** The signals of an activity in one line. */
    line: 'Avancement : {progress}. Échéance : {timeliness}. Preuves : {evidence}.',
  },

  /** Around a drawing of figures. */
  chart: {
    table: 'Les chiffres du graphique en tableau',
    explore: 'Graphique à parcourir : {title}',
    keys: 'Flèches : une valeur après l’autre ; Début et Fin : la première et la dernière ; Échap : fermer.',
    day: 'date',
    source: 'source',
    markers: 'Repères du graphique',
  },

  /** Figures: charts with their table, and their pages. */
  figures: {
    page: {
      title: 'Chiffres et graphiques',
      description:
        'Les chiffres des plans du gouvernement ouvert ({country}) : chaque graphique avec son tableau, ses sources, ses fichiers et la manière de le citer.',
      intro:
        "Chaque graphique a sa page : ce qu'il dit et ne dit pas, ses données, des images à reprendre et la manière de le citer.",
      figureDescription: '{title}. {scope}. {summary}',
      empty: "Aucun engagement n'est enregistré : il n'y a rien à dessiner.",
      site: 'Tous les plans',
      themes: 'Par thème',
      institutions: 'Par institution responsable',
      reading: 'Ce que ce graphique dit, et ne dit pas',
      mayWrite: "Ce que l'on peut écrire",
      mayWriteText: '{title}, {scope} : {fact}',
      mayNotWrite: "Ce que l'on ne peut pas en conclure",
      method: 'Méthode de calcul',
      updates: 'Mises à jour',
      updatedOn: 'Ce graphique décrit la situation {asOf}.',
      nextUpdate:
        "Aucune date de mise à jour n'est annoncée : il change quand une réunion ou une autre source apporte un nouveau relevé.",
      nextUpdateOfEvents: 'Il change quand un événement ou son bilan est ajouté.',
      files: 'Données et images',
      csv: 'Données dessinées (CSV)',
      json: 'Données dessinées (JSON)',
      svg: 'Image vectorielle (SVG)',
      wide: 'Image large (PNG, 1200 × 675)',
      tall: 'Image haute (PNG, 1080 × 1350)',
      cite: 'Citer ce graphique',
      apa: 'Style APA',
      bibtex: 'BibTeX',
      reuse: 'Mention de réutilisation : source et date',
      kindOfWork: 'graphique',
      reuseText: 'Source : {site} ({country}), « {title} », {scope}. {sources}\n{url}',
      embed: 'Intégrer ce graphique',
      embedCode: "Code d'intégration",
      embedExplained:
        'Le cadre ne contient que le graphique, sa source et un lien vers cette page ; il ne dépose aucun cookie. Sur un téléphone il faut plus de hauteur.',
      alone: 'Voir le cadre seul',
      embedCommitment: 'Carte de cet engagement, à intégrer dans un autre site',
      seeFigure: 'Voir ce chiffre, ses données et ses sources',
      seeCommitment: "Voir l'engagement et ses sources",
    },
    mayNot: {
      progress:
        "Que le plan est réalisé à ce taux : la moyenne ne couvre que les engagements renseignés, et un engagement sans chiffre n'est pas un engagement à 0 %.",
      history:
        "Quand l'avancement a changé : entre deux relevés, rien n'est connu. Une moyenne change aussi parce que d'autres engagements sont renseignés.",
      timeliness:
        "Pourquoi une date est passée. Une période close sans relevé ne dit pas que rien n'a été fait.",
      'past-end':
        "Qu'un engagement est abandonné : sa période est terminée, et il n'est pas déclaré achevé. Un silence n'est pas un retard démontré.",
      evidence:
        "Que les preuves manquent : « non précisé » dit qu'aucune action n'est enregistrée comme achevée.",
      actions:
        'Que les engagements sans action sont inactifs : les sources nomment les actions de quelques-uns seulement.',
      audiences:
        'Qui a été touché : une action peut viser plusieurs publics, et ce sont les actions de communication que les sources nomment, non toutes celles qui ont eu lieu.',
      media:
        'Quels moyens ont été employés en tout : ce sont les actions de communication que les sources nomment, non toutes celles qui ont eu lieu.',
      themes:
        'Quel thème réussit le mieux : un engagement a souvent plusieurs thèmes, et une moyenne sur un ou deux engagements ne décrit pas un thème.',
      institutions:
        "Un classement des institutions : une moyenne sur un ou deux engagements ne classe personne, et une institution responsable n'agit pas seule.",
      plans:
        "Qu'un plan réussit mieux qu'un autre : deux plans n'ont ni les mêmes engagements ni la même date, et le taux publié n'a pas la méthode de notre moyenne.",
      'event-regions':
        "Qu'il ne s'est rien passé dans une région : seuls les événements qu'une source annonce ou atteste sont comptés.",
      'event-modes':
        'Combien de personnes ont suivi en ligne : ce sont des événements, non des participants.',
      'event-themes': 'Quel thème intéresse le plus : un événement a souvent plusieurs thèmes.',
      'event-organisers': "Qui a le plus d'effet : un grand et un petit événement comptent autant.",
      'event-attendance':
        "Le nombre de personnes différentes : on peut assister à plusieurs événements, et beaucoup d'entre eux ne disent rien de leur participation.",
    },
    title: {
      progress: 'Avancement des engagements',
      history: "Évolution de l'avancement",
      timeliness: 'Où en sont les échéances',
      'past-end': 'Engagements dont la période est terminée, non déclarés achevés',
      evidence: 'Preuves des actions achevées',
      actions: 'Actions programmées et actions supplémentaires',
      audiences: 'Actions de communication par public visé',
      media: 'Actions de communication par support',
      themes: 'Avancement moyen par thème',
      institutions: 'Avancement moyen par institution responsable',
      plans: 'Avancement moyen et taux publié, plan par plan',
      'event-regions': 'Événements par région',
      'event-modes': 'Événements par modalité',
      'event-themes': 'Événements par thème',
      'event-organisers': "Événements par nature de l'organisateur",
      'event-attendance': 'Participation par région',
    },
    scope: '{name}, situation {asOf}',
    country: 'Tous les plans ({country})',
    /** What the numbers count. */
    axis: {
      percent: 'Avancement, en %',
      days: 'Jours depuis la fin de la période',
      commitments: "Nombre d'engagements",
      actions: "Nombre d'actions",
      communications: "Nombre d'actions de communication",
      events: "Nombre d'événements",
      people: 'Nombre de participants',
    },
    series: {
      percentDone: 'Avancement',
      percentElapsed: 'Part de la période écoulée',
      daysPast: 'Selon les dates retenues',
      otherDaysPast: "Selon les dates d'une autre source",
      meanPercent: 'Avancement moyen',
      publishedRate: 'Taux publié par ailleurs',
      count: 'Nombre',
      people: 'Participants',
      stated: 'Événements dont une source dit la participation',
      events: 'Événements',
    },
    eventMode: 'Modalité',
    /** The sum of what sources say, and of how many events they say it. */
    attendance: '{people}, selon les sources qui le disent pour {stated} événements sur {total}.',
    bands: {
      reported: 'Engagements renseignés',
      unreported: 'Engagements non renseignés',
    },
    state: 'État',
    actionKindNotStated: 'Nature non précisée',
    notStated: 'Non précisé',
    meanOf: '{percent} ({reported}\u00a0sur\u00a0{total})',
    aheadEnd: 'fin {on}, à venir',
    sourceLine: '{sources}. Licence {licence}.',
    two: '{first} ; {second}',
    rateOn: '{percent}, {on}',
    planMean: '{plan} ({asOf}) : {mean}',
    change: 'De {first} ({firstDay}) à {last} ({lastDay}).',
    periodEnd: 'fin de la période',
  },

  /** What a meeting changed. */
  changes: {
    title: 'Depuis la réunion précédente',
    nothingBefore:
      "Une seule réunion dont nous avons les conclusions a donné des chiffres : il n'y a pas encore d'évolution à montrer.",
    since: 'Depuis la réunion du {since} : {change}',
    fromTo: '{before} → {after}',
  },

  codes: {
    timeliness: {
      completed: 'Achevé',
      'on-time': 'Dans les délais',
      'due-soon': 'Échéance proche',
      overdue: 'En retard',
      'running-unreported': 'Période en cours, sans relevé',
      'period-over': 'Période close, sans relevé',
      'no-date': 'Sans date',
    } satisfies Record<TimelinessGroup, string>,
    evidence: {
      complete: 'Complètes',
      partial: 'Partielles',
      none: 'Aucune',
      'not-stated': 'Non précisé',
    } satisfies Record<EvidenceCode, string>,
    ogpLevel: {
      'not-started': 'Non démarré',
      limited: 'Limité',
      substantial: 'Substantiel',
      complete: 'Achevé',
    } satisfies Record<OgpLevel, string>,
    planStatus: { draft: 'En préparation', running: 'En cours', ended: 'Terminé' } satisfies Record<
      PlanStatus,
      string
    >,
    scheduling: { scheduled: 'Programmée', 'to-be-scheduled': 'À programmer' } satisfies Record<
      Scheduling,
      string
    >,
    actionKind: {
      programmed: 'Action programmée',
      supplementary: 'Action supplémentaire',
    } satisfies Record<ActionKind, string>,
    actionStatus: {
      'not-started': 'Non démarrée',
      'in-progress': 'En cours',
      ready: 'Prête, non encore publiée ou livrée',
      done: 'Achevée',
      cancelled: 'Annulée',
    } satisfies Record<ActionStatus, string>,
    communicationStatus: {
      planned: 'Prévue',
      held: 'Tenue',
      cancelled: 'Annulée',
    } satisfies Record<CommunicationStatus, string>,
    meetingStatus: {
      draft: 'Brouillon',
      validated: 'Conclusions validées',
      attested: 'Attestée par une source, sans conclusions',
    } satisfies Record<MeetingStatus, string>,
    attendanceStatement: {
      all: 'La liste des participants est complète.',
      'presences-only': 'Les sources ne nomment que des présents.',
      'absences-only': 'Les sources ne nomment que les absents.',
      none: 'Les sources ne disent rien des participants.',
    } satisfies Record<AttendanceStatement, string>,
    presence: { present: 'Présent', absent: 'Absent' },
    reportQualifier: {
      normal: 'Avancement normal',
      completed: 'Engagement complété',
    } satisfies Record<ReportQualifier, string>,
    platformState: {
      'up-to-date': 'À jour',
      'details-missing': 'Détails des actions à actualiser',
      partly: 'À jour en partie',
      'not-updated': 'Non actualisée',
      'not-stated': 'Non précisé',
    } satisfies Record<PlatformState, string>,
    platformField: {
      actions: 'détails des actions',
      progress: "taux d'avancement",
      dates: 'dates',
      all: 'toutes les données',
    } satisfies Record<PlatformField, string>,
    communicationStatement: {
      'none-since-last-meeting': 'Aucune action de communication depuis la réunion précédente',
    } satisfies Record<CommunicationStatement, string>,
    decisionStatus: { open: 'Ouverte', closed: 'Close', dropped: 'Abandonnée' } satisfies Record<
      DecisionStatus,
      string
    >,
    /** Where a decision stands on the reference day. */
    dueMeeting: { next: 'à la prochaine réunion' },
    requestState: {
      open: 'En attente de réponse',
      'past-deadline': 'Échéance passée, aucune réponse enregistrée',
      answered: 'Réponse donnée',
      'answered-late': "Réponse donnée après l'échéance",
    },
    requirementState: {
      met: 'Tenue',
      'not-met': 'Non tenue',
      'no-evidence': 'Aucune preuve enregistrée',
      'not-applicable': 'Sans objet',
    },
    gapSide: { asked: 'Demandé par le comité', lacking: 'Absent des fiches de ce portail' },
    gapKind: {
      report: 'Absent de la dernière réunion, avancement non communiqué',
      platform: 'Plateforme de suivi à actualiser',
      communication: 'Aucune action de communication depuis la dernière réunion',
      'lead-institution': 'Institution responsable',
      dates: "Début ou fin de l'engagement",
      reading: "Taux d'avancement daté",
      activities: 'Activités',
      'activity-title': "Titre d'activités",
      'activity-dates': "Début ou fin d'activités",
      actions: 'Actions',
      'action-dates': "Échéance d'actions",
      'action-status': "État d'actions",
      'action-evidence': "Preuve d'actions terminées",
      communications: 'Actions de communication',
      'communication-audiences': "Public visé d'actions de communication",
      'communication-media': "Supports d'actions de communication",
      'self-assessment-results': 'Auto-évaluation : résultats obtenus',
      'self-assessment-next-steps': 'Auto-évaluation : prochaines étapes',
      translation: 'Traduction de textes',
      'official-wording': 'Formulation officielle de textes',
    },
    decisionState: {
      open: 'Ouverte',
      'past-deadline': 'Échéance dépassée',
      'deadline-ahead': 'Échéance à venir',
      'not-stated': 'Suite non précisée',
      closed: 'Close',
      dropped: 'Abandonnée',
    },
    proposalOutcome: {
      accepted: 'Retenue',
      merged: 'Fusionnée',
      partly: 'Retenue en partie',
      declined: 'Écartée',
    } satisfies Record<ProposalOutcome, string>,
    topicStatus: { open: 'Ouvert', closed: 'Clos' } satisfies Record<TopicStatus, string>,
    eventStatus: {
      proposed: 'Proposé',
      confirmed: 'Confirmé',
      postponed: 'Reporté',
      cancelled: 'Annulé',
      held: 'Tenu',
    } satisfies Record<EventStatus, string>,
    eventMode: {
      'in-person': 'En présentiel',
      online: 'En ligne',
      hybrid: 'Hybride',
    } satisfies Record<EventMode, string>,
    editionStatus: {
      planned: 'Prévue',
      held: 'Tenue',
      postponed: 'Reportée',
      cancelled: 'Annulée',
    } satisfies Record<EditionStatus, string>,
    committeeKind: {
      steering: 'Comité de pilotage',
      implementation: "Comité d'implémentation",
      'civil-society': 'Forum de la société civile',
      other: 'Autre instance',
    } satisfies Record<CommitteeKind, string>,
    memberSide: {
      government: 'Administration',
      'civil-society': 'Société civile',
      parliament: 'Parlement',
      other: 'Autre',
    } satisfies Record<MemberSide, string>,
    institutionKind: {
      ministry: 'Ministère',
      department: 'Département ministériel',
      'public-body': 'Établissement public',
      'independent-authority': 'Autorité indépendante',
      parliament: 'Parlement',
      association: 'Association',
      international: 'Organisation internationale',
      other: 'Autre',
    } satisfies Record<InstitutionKind, string>,
    sourceKind: {
      minutes: 'Relevé des conclusions',
      plan: "Plan d'action",
      report: 'Rapport',
      law: 'Texte juridique',
      'web-page': 'Page web',
      press: 'Presse',
      dataset: 'Jeu de données',
      letter: 'Courrier',
      document: 'Document',
    } satisfies Record<SourceKind, string>,
    /** The same kinds as headings over several documents. */
    sourceKinds: {
      minutes: 'Relevés des conclusions',
      plan: "Plans d'action",
      report: 'Rapports',
      law: 'Textes juridiques',
      'web-page': 'Pages web',
      press: 'Presse',
      dataset: 'Jeux de données',
      letter: 'Courriers',
      document: 'Autres documents',
    } satisfies Record<SourceKind, string>,
    letterKind: {
      'open-gov-week': 'Semaine du gouvernement ouvert',
      progress: "État d'avancement",
      request: "Demande d'informations",
      other: 'Autre',
    } satisfies Record<LetterKind, string>,
    submissionChannel: {
      endpoint: 'Formulaire en ligne',
      message: 'Message',
      git: 'Proposition de modification',
      other: 'Autre',
    } satisfies Record<SubmissionChannel, string>,
    submissionOutcome: {
      received: 'Reçue',
      confirmed: 'Confirmée',
      refused: 'Refusée',
      duplicate: 'Doublon',
    } satisfies Record<SubmissionOutcome, string>,
    ogpValue: {
      'access-to-information': "Accès à l'information",
      'civic-participation': 'Participation citoyenne',
      'public-accountability': 'Redevabilité publique',
    } satisfies Record<OgpValue, string>,
    assessor: {
      government: 'Gouvernement',
      irm: "Mécanisme d'évaluation indépendant (IRM)",
      'civil-society': 'Société civile',
      ogp: 'Partenariat pour un gouvernement ouvert (OGP)',
    } satisfies Record<Assessor, string>,
    criterion: {
      verifiable: 'Vérifiable',
      'relevant-to-ogp-values': "Pertinent au regard des valeurs de l'OGP",
      ambition: 'Ambition',
      completion: 'Achèvement',
      'early-results': 'Premiers résultats',
      'did-it-open-government': 'A-t-il ouvert le gouvernement ?',
      'transformative-commitments': 'Engagements transformateurs',
      'potentially-starred-commitments': 'Engagements potentiellement étoilés',
      'relevant-commitments': "Engagements pertinents au regard des valeurs de l'OGP",
      'level-of-public-influence': "Degré d'influence du public",
      'multi-stakeholder-forum': 'Forum multipartite',
      'acted-according-to-process': "Conforme au processus de l'OGP",
      'commitments-with-substantial-potential': 'Engagements à potentiel substantiel',
      'promising-commitments': 'Engagements prometteurs',
      'open-government-lens': 'Engagements relevant du gouvernement ouvert',
    } satisfies Record<Criterion, string>,
    /** Values that assessors give; a value that is not listed here is shown in the report's own words. */
    assessmentValue: {
      yes: 'Oui',
      no: 'Non',
      high: 'Élevée',
      moderate: 'Modérée',
      low: 'Faible',
      none: 'Aucune',
      transformative: 'Transformatrice',
      minor: 'Mineure',
      unclear: 'Incertain',
      modest: 'Modeste',
      substantial: 'Substantiel',
      major: 'Majeur',
      marginal: 'Marginal',
      outstanding: 'Exceptionnel',
      significant: 'Significatif',
      'did-not-change': 'Aucun changement',
      worsened: 'Recul',
      'no-notable-results': 'Aucun résultat notable',
      'no-irm-data': "Aucune donnée de l'IRM",
      'not-started': 'Non démarré',
      limited: 'Limité',
      complete: 'Achevé',
      withdrawn: 'Retiré',
      'no-consultation': 'Aucune consultation',
      inform: 'Informer',
      consult: 'Consulter',
      involve: 'Impliquer',
      collaborate: 'Collaborer',
      empower: 'Donner le pouvoir de décider',
    },
    /** Fields of which another source gives another value. */
    field: {
      title: 'Titre',
      leadInstitution: 'Institution responsable',
      startsOn: 'Début',
      endsOn: 'Fin',
      partners: 'Partenaires',
      percentDone: "Taux d'avancement",
      objective: 'Objectif',
      problem: 'Problème public',
    },
  },

  calendars: {
    name: '{title} – {site}',
    events: 'Événements',
    eventsOf: 'Événements : {name}',
    deadlinesOf: 'Échéances : {name}',
    situation: 'Situation {asOf}.',
    state: '{state} (situation {asOf})',
    weekWithoutDays:
      "La semaine elle-même n'est pas dans ce calendrier : aucune source n'en donne les jours.",
    listed: '{before}, {next}',
    commitmentDue: 'Échéance : engagement {number}, {title}',
    activityDue: "Échéance d'activité : {title}",
    decisionDue: 'Échéance : décision {number} du {date}',
    unofficial:
      'Certains de ces textes sont une formulation ou une traduction de ce site ; ils ne sont pas officiels.',
  },
});

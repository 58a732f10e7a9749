/** French words of papers. */
import { frenchTypography } from '../dictionaries/french-typography.ts';
import type { PaperWords } from './wording.ts';

export const fr: PaperWords = frenchTypography<PaperWords>({
  kinds: {
    brief: 'Note pour le comité',
    progress: "Rapport d'avancement",
    'self-assessment': "Rapport d'auto-évaluation",
    commitments: "Fiche d'engagement",
  },
  purposes: {
    brief:
      "Le tableau d'avancement d'une réunion dans les mots du relevé de conclusions, puis les points à soulever, les décisions et leurs échéances, les demandes d'informations en attente et ce que le comité a demandé de compléter.",
    progress:
      "L'avancement d'un plan : taux moyen, thèmes, institutions, engagements, points bloquants et décisions ouvertes.",
    'self-assessment':
      "Dans l'ordre du rapport national d'auto-évaluation : contexte, dispositif de suivi, taux d'avancement global, par thème et par engagement, résultats obtenus, prochaines étapes, annexes.",
    commitments: "Tout ce que l'on sait d'un engagement, sur une fiche.",
  },
  list: {
    title: 'Rapports',
    description:
      "Les rapports établis à partir des données du portail : notes pour le comité, rapports d'avancement et d'auto-évaluation, fiches d'engagement ({country}).",
    intro:
      "Chaque rapport est établi à partir des mêmes données que les pages : il dit la situation d'un jour et cite ses sources. Il se lit ici, s'imprime et se télécharge en PDF.",
    file: 'Télécharger en PDF',
    caption: 'Rapports : {kind}',
    report: 'Rapport',
    about: 'Situation',
    pdf: 'PDF',
    sheetsByCommand:
      'Les fiches de ce plan ne sont pas publiées ; la commande qui établit les rapports les fait.',
    empty: "Aucun rapport n'est publié.",
    emptyWhy:
      "Un rapport suppose un plan dont les engagements sont saisis, ou une réunion avec des états d'avancement.",
  },
  description: '{title} : {subject}.',
  contents: 'Sommaire',
  pageOf: 'Page {n} sur {total}',
  situation: 'Situation {asOf}',
  compiled:
    "Établi par le portail à partir des données enregistrées ; ce n'est pas une publication officielle.",
  parts: {
    meeting: 'La réunion',
    reports: "État d'avancement des engagements et points bloquants",
    points: 'Points à soulever auprès du comité de pilotage',
    decisions: 'Décisions et échéances',
    carriedOver: 'Décisions antérieures encore ouvertes',
    earlierPoints: 'Points antérieurs encore ouverts',
    requests: "Demandes d'informations en attente",
    asked: 'Ce que le comité a demandé de compléter',
    overall: "Taux d'avancement global",
    themes: "Taux d'avancement par thème",
    institutions: "Taux d'avancement par institution responsable",
    commitments: "Taux d'avancement par engagement",
    blockers: 'Points bloquants non résolus',
    context: 'Contexte',
    followUp: 'Dispositif de suivi',
    results: 'Résultats obtenus',
    nextSteps: 'Prochaines étapes',
    annexes: 'Annexes',
    brief: 'En bref',
    facts: "Fiche d'identité",
    activities: 'Activités',
    actions: "Actions qu'aucune source ne rattache à une activité",
    communications: 'Actions de communication',
    selfAssessment: 'Auto-évaluation',
    assessments: 'Gouvernement et évaluation indépendante',
    sources: 'Sources',
  },
  carriedOver:
    "Décisions de réunions antérieures dont aucune source ne dit qu'elles sont exécutées.",
  noCarriedOver: "Aucune décision antérieure n'est ouverte.",
  noEarlierPoints: "Aucun point antérieur n'est ouvert.",
  noPoints: "Le comité n'a relevé aucun point.",
  noBlockers: "Aucun point bloquant non résolu n'est enregistré.",
  noDecisions: "Aucune décision ouverte n'est enregistrée.",
  noRequests: "Aucune demande n'attend de réponse.",
  nothingAsked: "Le comité n'a rien demandé de compléter.",
  filled:
    'Engagements dont les résultats sont renseignés : {results} sur {total} ; dont les prochaines étapes sont renseignées : {nextSteps} sur {total}.',
  noResults: "Aucun résultat n'est renseigné.",
  noNextSteps: "Aucune prochaine étape n'est renseignée.",
  noMeetings: "Aucune réunion n'est enregistrée pour ce plan.",
  committeeMet: '{committee} : {days}.',
  method:
    "Le taux d'avancement d'un plan, d'un thème ou d'une institution est la moyenne simple des derniers taux communiqués. Un engagement non renseigné n'est pas compté comme 0 %.",
  mean: 'Avancement moyen',
});

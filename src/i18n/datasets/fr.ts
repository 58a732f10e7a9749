/** French words for published data: the source of the two other languages, key by key. */
import { frenchTypography } from '../dictionaries/french-typography.ts';

export const fr = frenchTypography({
  shared: {
    id: "L'identifiant de la ligne. Il ne change jamais.",
    plan: "Le plan de l'engagement.",
    commitment: "L'engagement que concerne la ligne : son plan et son numéro.",
    ogpId: "L'identifiant de l'engagement sur le site du Partenariat pour un gouvernement ouvert.",
    activity:
      "La clé de l'activité au sein de son engagement ; vide si la ligne ne concerne aucune activité en particulier.",
    action:
      "La clé de l'action au sein de son engagement ; vide si la ligne ne concerne aucune action en particulier.",
    meeting: 'La réunion à laquelle se rattache la ligne.',
    process: 'La co-création à laquelle se rattache la ligne.',
    order: 'Sa place parmi les lignes de la même fiche, à partir de 1.',
    key: 'Son nom court au sein de sa fiche, et son ancre dans la page. Il ne change jamais.',
    source: "Le document ou la réunion d'où vient la ligne.",
    sources: 'Les documents et les réunions sur lesquels repose la ligne.',
    evidence: 'Les documents qui en apportent la preuve.',
    note: 'Ce que la source en dit par ailleurs.',
    prose: 'Le texte plus long qui accompagne les faits, en Markdown.',
    unofficial:
      'Les cases de cette ligne dont le texte est une traduction ou une formulation de ce portail, désignées par le nom de leur colonne. Tous les autres textes sont ceux des sources.',
    unofficialPaths:
      "La même indication, telle que les rédacteurs la saisissent, pour toute la fiche et pour les lignes d'autres jeux de données qui s'y trouvent : des chemins tels que title.ar ou activities.a1.description. Un chemin couvre tout ce qui se trouve au-dessous de lui ; * tient lieu d'un échelon quelconque.",
    unofficialLanguages:
      'La même indication, telle que les rédacteurs la saisissent : les langues dans lesquelles le nom est une traduction de ce portail.',
  },
  label:
    "Ce que désigne {column}, en toutes lettres ; s'il y a plusieurs libellés, ils sont séparés par |.",
  datasets: {
    plans: {
      title: "Plans d'action",
      rows: "Une ligne par plan d'action national.",
      columns: {
        title: 'Titre complet du plan.',
        shortTitle: 'Titre pour les listes et les écrans étroits.',
        number: 'Premier, deuxième, troisième plan du pays.',
        startsOn: 'Premier jour de sa période.',
        endsOn: 'Dernier jour de sa période.',
        status: 'Son état.',
        asOf: 'La date de référence : ce que le portail sait de ce plan vaut à cette date.',
        commitmentsStated:
          "Nombre d'engagements que compte le plan selon les sources, lorsqu'ils ne sont pas tous saisis.",
        selfAssessmentOpensOn: "À partir de quand l'auto-évaluation est à faire.",
        selfAssessmentDueOn: "Jusqu'à quand l'auto-évaluation est à faire.",
        selfAssessmentSource: "La source qui donne les deux dates de l'auto-évaluation.",
        predecessor: 'Le plan qui le précède.',
        sources:
          'Les documents sur lesquels repose tout ce qui, dans la fiche, ne nomme pas sa propre source.',
      },
    },
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
        summary: 'Ce qui est promis, en une ou deux phrases.',
        problem: 'Le problème public auquel il répond.',
        objective: "Ce qu'il doit accomplir.",
        leadInstitution: "L'institution qui en répond ; vide si aucune source ne le dit.",
        themes: "Les domaines que l'OGP lui attribue ; plusieurs s'il en a plusieurs.",
        ogpValues:
          "Les valeurs du gouvernement ouvert qu'il sert, telles que les sources les donnent.",
        startsOn:
          "Quand il devait commencer, aussi précis que la source : une année, un mois ou un jour. Pour comparer, c'est le premier jour qui compte.",
        endsOn:
          "Quand il devait finir, aussi précis que la source : une année, un mois ou un jour. Pour comparer, c'est le dernier jour qui compte.",
        continues: "L'engagement d'un plan antérieur que celui-ci prolonge.",
        continuedByOgpId: "Identifiant de l'engagement ultérieur qui le prolonge.",
        continuedBySource: "La source qui dit qu'il est prolongé.",
        activitiesNote: 'Ce que les sources laissent inconnu au sujet des activités.',
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
      },
    },
    activities: {
      title: 'Activités',
      rows: "Une ligne par activité, pour autant que les sources nomment les activités d'un engagement.",
      columns: {
        key: 'Son nom court au sein de son engagement, dans les relevés et dans les adresses. Il ne change jamais.',
        number: "Numéro que la source lui donne ; vide si elle n'en donne pas.",
        title: 'Son titre ; vide si la source ne la connaît que par son numéro.',
        description: "En quoi consiste l'activité, lorsque la source en dit plus que le titre.",
        scheduling: "Indique si la source lui donne des dates ou dit qu'elles restent à fixer.",
        startsOn: 'Quand elle devait commencer.',
        endsOn: 'Quand elle devait finir : la promesse.',
        weight:
          "Sa part dans l'avancement de l'engagement, dans une unité quelconque ; vide veut dire que les parts sont égales.",
      },
    },
    actions: {
      title: 'Actions',
      rows: "Une ligne par action : une étape datée d'une activité, ou de l'engagement si aucune source ne dit à quelle activité elle appartient.",
      columns: {
        description: 'Ce qui est à faire.',
        kind: "Indique si l'action était prévue au programme ou a été ajoutée plus tard ; vide si aucune source ne le dit.",
        status:
          "Où elle en est ; `ready` veut dire faite, mais pas encore publiée ou livrée. Vide n'équivaut pas à `not-started`.",
        scheduling: "Indique si la source lui donne des dates ou dit qu'elles restent à fixer.",
        startsOn: 'Quand elle devait commencer.',
        dueOn: 'Quand elle devait être achevée : la promesse.',
        endedOn: 'Quand elle a été achevée : le fait.',
        targetValue: 'Le chiffre visé, exprimé en `unit`.',
        targetAtLeast: 'Indique si la source donne cette valeur avec la mention « au moins ».',
        targetUnit: 'Ce qui est compté : un nom, dans les langues du site.',
      },
    },
    forecasts: {
      title: 'Prévisions',
      rows: "Une ligne par prévision : la date à laquelle une réunion ou un document prévoyait la fin d'une activité ou d'une action. Ce n'est ni la promesse ni le fait.",
      columns: {
        endsOn: "Le jour, le mois ou l'année que l'on prévoyait.",
        source: 'La réunion ou le document qui donne cette prévision.',
      },
    },
    communications: {
      title: 'Actions de communication',
      rows: "Une ligne par action de communication d'un engagement.",
      columns: {
        title: "Ce dont il s'agit.",
        status: 'Indique si elle a eu lieu.',
        heldOn: 'Quand elle a eu lieu : le fait.',
        expectedOn: 'Quand une action prévue était attendue.',
        expectedUntil: 'Fin de la période attendue, lorsque la source nomme une période.',
        place: 'Où elle a eu lieu.',
        audiences: 'Le public visé.',
        media: 'Les supports par lesquels elle a touché ce public.',
        reach: 'Nombre de personnes touchées.',
        reachIsAtLeast: 'Indique si la source donne ce nombre avec la mention « plus de ».',
        event: "L'événement de ce portail auquel elle correspond.",
      },
    },
    blockers: {
      title: 'Points bloquants',
      rows: "Une ligne par point bloquant : ce qui empêche un engagement d'avancer.",
      columns: {
        reason: 'Type de motif.',
        description: "Ce qui empêche l'engagement d'avancer.",
        raisedOn: 'Quand il a été signalé pour la première fois.',
        from: 'Le point du comité dont il est issu : `<meeting>#<point key>`.',
        ownerInstitution:
          "L'institution qui doit le lever, si elle figure dans la liste ; vide si aucune source n'en nomme.",
        ownerText: 'Sinon, les mots par lesquels la source désigne qui doit le lever.',
        resolvedOn: "Quand il a été levé ; vide tant qu'il est ouvert.",
      },
    },
    partners: {
      title: 'Partenaires',
      rows: "Une ligne par partenaire d'un engagement : une institution de la liste, ou les mots de la source.",
      columns: {
        institution: "L'institution, si elle figure dans la liste.",
        text: 'Sinon, les mots de la source.',
      },
    },
    dependencies: {
      title: 'Dépendances',
      rows: 'Une ligne par institution ou texte juridique dont dépend un engagement.',
      columns: {
        institution: "L'institution, si elle figure dans la liste.",
        instrument: 'La loi, le décret ou un autre texte juridique.',
        dueOn: "Quand l'institution ou le texte était attendu.",
      },
    },
    'other-titles': {
      title: 'Autres titres',
      rows: "Une ligne par autre titre qu'une source donne à un engagement, mot pour mot.",
      columns: { text: 'Le titre, mot pour mot.', lang: 'Code de langue du titre.' },
    },
    'other-values': {
      title: 'Désaccords entre les sources',
      rows: "Une ligne par champ d'un engagement qu'une autre source remplit autrement. Les deux valeurs sont conservées ; l'écart n'est pas gommé.",
      columns: {
        field: "Nom du champ de la fiche qu'une autre source remplit autrement.",
        value: "Ce que dit l'autre source, lorsque c'est un texte.",
        valueDate: "La même chose, lorsque c'est une date.",
        source: "L'autre source.",
        note: 'Pourquoi les deux valeurs diffèrent, pour autant que les sources le disent.',
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
        source: 'Le document ou la réunion qui donne le chiffre.',
        note: "Pourquoi l'avancement a baissé, pourquoi un relevé plus ancien est corrigé, ou ce qu'il faut savoir d'autre du chiffre.",
        corrects: 'Le relevé que celui-ci remplace.',
        recordedOn:
          'Le jour où ce portail a enregistré le relevé ; vide pour ceux que donnent les réunions.',
        meeting: "La réunion qui donne le chiffre ; vide pour un chiffre d'une autre source.",
        qualifier: "Comment le comité qualifie l'avancement de l'engagement.",
        correctedBy: 'Le relevé qui remplace celui-ci : son chiffre est faux.',
        counts:
          "Le chiffre peut-il compter : il a une date, et aucun relevé ultérieur ne le corrige. De ceux d'un même engagement, le plus récent est son avancement ; de deux d'un même jour, le plus bas dans ce fichier.",
      },
    },
    corrections: {
      title: 'Corrections',
      rows: 'Une ligne par correction, la plus récente en premier : le chiffre faux et celui qui le remplace. Tous deux figurent aussi parmi les relevés.',
      columns: {
        reading: 'Le relevé qui corrige.',
        corrects: 'Le relevé qui était faux.',
        wrongPercentDone: 'Le chiffre faux, en pour cent.',
        percentDone: 'Le chiffre juste, en pour cent.',
        observedOn: "Le jour, le mois ou l'année dont parle le chiffre juste.",
        source: 'Le document ou la réunion qui donne le chiffre juste.',
        note: "Pourquoi l'ancien chiffre est corrigé.",
        recordedOn: 'Le jour où ce portail a enregistré la correction.',
      },
    },
    indicators: {
      title: 'Indicateurs',
      rows: "Une ligne par valeur mesurée autre que l'avancement : celle d'un engagement, celle d'une de ses activités, ou celle qu'une réunion a rapportée.",
      columns: {
        meeting:
          "La réunion qui a rapporté la valeur ; vide si la valeur vient de la fiche de l'engagement.",
        order:
          'Sa place parmi les valeurs du même engagement, de la même activité ou du même compte rendu, à partir de 1.',
        label: 'Ce qui est mesuré.',
        value: 'La valeur, exprimée en `unit`.',
        atLeast: 'Indique si la source donne cette valeur avec la mention « plus de ».',
        unit: "Unité de la valeur : %, ou un nom dans chaque langue ; vide si la valeur n'en a pas.",
        observedOn: 'Quand elle a été mesurée ; vide si aucune source ne le dit.',
        target: 'La valeur à atteindre, exprimée en `unit`.',
        source: 'La source de la valeur ; vide si le compte rendu de la réunion la donne lui-même.',
      },
    },
    'self-assessments': {
      title: 'Auto-évaluations',
      rows: "Une ligne par auto-évaluation : ce que l'institution dit de son propre travail sur un engagement.",
      columns: {
        results: "Les résultats obtenus ; vide veut dire que le champ n'est pas encore rempli.",
        nextSteps: "Les prochaines étapes ; vide veut dire que le champ n'est pas encore rempli.",
        completedOn: "Quand l'auto-évaluation a été remplie.",
      },
    },
    'later-facts': {
      title: 'Faits ultérieurs',
      rows: "Une ligne par fait qu'une source ultérieure rapporte au sujet d'un engagement, après la fin de son plan. Ce n'est pas un relevé.",
      columns: {
        text: 'Le fait.',
        observedOn: 'Le jour dont parle le fait ; vide si aucune source ne le dit.',
      },
    },
    'published-rates': {
      title: 'Taux publiés',
      rows: "Une ligne par taux global que quelqu'un a publié au sujet d'un plan. Ce taux figure à côté de la moyenne de ce portail et n'y est jamais mêlé.",
      columns: {
        plan: 'Le plan sur lequel porte le taux.',
        scope: 'Ce sur quoi porte le taux.',
        axis: "Nom de l'axe ; vide si le taux porte sur le plan entier.",
        percentDone: "Le taux tel qu'il a été publié.",
        observedOn: 'Le jour dont parle le taux ; vide si aucune source ne le dit.',
        saidBy: "Qui l'a annoncé.",
        note: 'Ce que le taux laisse sans réponse.',
      },
    },
    assessments: {
      title: 'Évaluations',
      rows: "Une ligne par appréciation d'un évaluateur sur un engagement ou sur un plan.",
      columns: {
        plan: "Le plan apprécié, ou celui qui contient l'engagement.",
        commitment: "L'engagement apprécié ; vide si l'appréciation porte sur le plan entier.",
        assessor: 'Qui évalue.',
        report: "Le rapport qui donne l'appréciation.",
        criterion: 'Ce qui est apprécié.',
        value: "Un code que l'interface traduit en mots, ou un nombre en chiffres.",
        note: 'Ce que le rapport ajoute, en une phrase.',
      },
    },
    'requirement-checks': {
      title: "Les règles de l'OGP, d'après ce portail",
      rows: "Une ligne par exigence minimale de l'OGP et par plan, d'après les fiches de ce portail. Seul le mécanisme d'évaluation indépendant évalue.",
      columns: {
        requirement: "L'exigence.",
        state:
          'Où elle en est : met, tenue ; not-met, non tenue ; no-evidence, les fiches ne le montrent pas, ce qui ne dit rien du pays ; not-applicable, ces règles ne valaient pas encore.',
        reason: 'Pourquoi, en un mot de code que la page dit en toutes lettres.',
        provenBy: 'Les documents, réunions et événements sur lesquels cela repose.',
        judgedOn: 'La date de référence du plan.',
      },
    },
    meetings: {
      title: 'Réunions',
      rows: "Une ligne par réunion d'un comité. Les brouillons ne sont pas publiés.",
      columns: {
        title: 'Le titre de la réunion.',
        plans: 'Les plans dont elle a traité.',
        heldOn: "Le jour où elle s'est tenue.",
        committee: "Le comité qui s'est réuni.",
        place: "Où elle s'est tenue.",
        status:
          "Comment elle est connue : les chiffres d'un brouillon ne comptent pas ; `attested` veut dire qu'une source l'atteste, sans qu'un relevé des conclusions soit enregistré.",
        attendanceStated:
          'Ce que le relevé des conclusions dit des présents, pour que le silence ne soit pas pris pour une absence.',
        documents: "Les documents soumis à la réunion ou issus d'elle.",
        sources:
          "Les documents sur lesquels repose la fiche de la réunion ; le premier est la source de ses relevés d'avancement.",
        language:
          "Langue du relevé des conclusions ; ses textes dans d'autres langues sont des traductions.",
      },
    },
    agenda: {
      title: 'Ordres du jour',
      rows: "Une ligne par point inscrit à l'ordre du jour d'une réunion.",
      columns: {
        title: 'Le point.',
        anchor: 'Ancre du point dans la page de la réunion.',
        notes: 'Ce qui en a été dit.',
      },
    },
    attendance: {
      title: 'Participants',
      rows: "Une ligne par institution ou fonction présente à une réunion, ou dont l'absence y a été relevée. Le silence n'est pas une absence : la colonne attendanceStated des réunions dit ce qu'indique le relevé des conclusions.",
      columns: {
        institution: "L'institution, si elle figure dans la liste.",
        role: "La qualité ou la fonction, dans les mots du relevé des conclusions ; jamais le nom d'une personne.",
        present: 'Présent ou absent.',
        commitments: 'Les engagements dont le participant répond.',
      },
    },
    reports: {
      title: "Comptes rendus d'avancement",
      rows: "Une ligne par engagement dont une réunion a rendu compte. Si un engagement n'a pas de ligne, cette réunion n'en a pas rendu compte.",
      columns: {
        commitment: "L'engagement dont il a été rendu compte : son plan et son numéro.",
        percentDone:
          "L'avancement tel qu'il a été rapporté ; vide si le compte rendu ne donne pas de chiffre.",
        qualifier: "Comment le comité qualifie l'avancement de l'engagement.",
        words: 'Le texte même du relevé des conclusions.',
        platformState: 'Ce qui a été dit de la plateforme de suivi, sous forme de code.',
        platformWords: 'Le texte même du relevé des conclusions à ce sujet.',
        communicationsStated:
          "Ce que le relevé des conclusions dit des actions de communication, lorsqu'il n'en nomme aucune.",
      },
    },
    'activity-progress': {
      title: 'Avancement des activités',
      rows: "Une ligne par taux d'avancement d'une activité, tel qu'une réunion l'a rapporté. Les mêmes chiffres figurent parmi les relevés.",
      columns: { activity: "Clé de l'activité.", percentDone: "Avancement de l'activité." },
    },
    'platform-updates': {
      title: 'Actualisations demandées',
      rows: "Une ligne par actualisation de la plateforme officielle de suivi qu'une réunion a demandée.",
      columns: {
        activity: "Clé de l'activité ; vide si tout l'engagement est visé.",
        fields: 'Les données à actualiser.',
      },
    },
    points: {
      title: 'Points à soulever',
      rows: 'Une ligne par point à soulever au comité de pilotage.',
      columns: {
        key: "Son nom court au sein de son compte rendu, et son ancre dans les pages de la réunion et de l'engagement. Il ne change jamais.",
        text: 'Les mots mêmes du relevé des conclusions.',
        activities: "Clés des activités qu'il concerne.",
        ownerInstitution:
          "L'institution qui doit y donner suite, si elle figure dans la liste ; vide si le relevé des conclusions n'en nomme pas.",
        ownerText:
          'Sinon, les mots par lesquels le relevé des conclusions désigne qui doit y donner suite.',
        closedIn: "La réunion qui l'a clos.",
        closedOn: "Quand il a été clos ; vide tant qu'il est ouvert.",
      },
    },
    decisions: {
      title: 'Décisions',
      rows: "Une ligne par décision d'une réunion.",
      columns: {
        number:
          'Son numéro dans le relevé des conclusions, et son ancre dans la page de la réunion.',
        text: 'Les mots mêmes du relevé des conclusions.',
        opensOn: 'À partir de quand elle est à exécuter.',
        dueOn: "Jusqu'à quand elle est à exécuter.",
        dueAtCommittee: "Le comité dont une réunion sert d'échéance.",
        dueAtMeeting: "Laquelle de ses réunions sert d'échéance.",
        commitments:
          "Les engagements qu'elle concerne ; vide si elle n'en concerne aucun en particulier.",
        status: 'Son état ; vide si aucune source ne le dit.',
        closedOn: 'Quand elle a été exécutée.',
        closedIn: 'La réunion qui en a pris acte.',
      },
    },
    'decision-owners': {
      title: 'Responsables des décisions',
      rows: "Une ligne par institution ou fonction chargée d'exécuter une décision.",
      columns: {
        decision: 'Le numéro de la décision dans le relevé des conclusions de sa réunion.',
        institution: "L'institution, si elle figure dans la liste.",
        text: 'Sinon, les mots du relevé des conclusions.',
      },
    },
    requests: {
      title: "Demandes d'informations supplémentaires",
      rows: "Une ligne par question du comité de pilotage au sujet d'un engagement.",
      columns: {
        title: 'Un nom court pour les listes ; vide si la question est assez courte.',
        askedBy: "Qui a posé la question : une fonction, jamais le nom d'une personne.",
        askedOn: 'Quand elle a été posée.',
        question: 'La question.',
        dueOn: "Jusqu'à quand une réponse était demandée.",
        answer: "La réponse ; vide tant qu'il n'y en a pas.",
        answeredOn: 'Quand il y a été répondu ; vide tant que la question est ouverte.',
      },
    },
    gaps: {
      title: 'Ce qui manque',
      rows: "Une ligne par chose qui manque à un engagement : ce que le comité a demandé à sa dernière réunion, ou ce que les fiches de ce portail n'ont pas.",
      columns: {
        leadInstitution: "L'institution responsable de l'engagement.",
        side: 'Qui le dit : asked, le comité ; lacking, la comparaison des fiches de ce portail. Les deux ne se mélangent pas.',
        kind: 'Ce qui manque. Demandé par le comité : report, platform, communication. Absent des fiches : lead-institution, dates, reading, activities, activity-title, activity-dates, actions, action-dates, action-status, action-evidence, communications, communication-audiences, communication-media, self-assessment-results, self-assessment-next-steps, translation, official-wording. codes.csv dit chacun en toutes lettres.',
        meeting: 'La réunion qui l’a demandé.',
        words: 'Les mots du relevé de cette réunion.',
        count: 'À combien d’endroits de la fiche.',
        file: 'Le fichier à compléter.',
        path: "Le premier de ces endroits dans le fichier, les listes comptées à partir de 0 ; vide quand c'est ailleurs que dans le fichier.",
      },
    },
    letters: {
      title: 'Courriers',
      rows: 'Une ligne par courrier envoyé.',
      columns: {
        kind: "L'objet du courrier.",
        institution: 'À qui il a été envoyé.',
        meeting: "La réunion qu'il prépare ou à laquelle il fait suite.",
        reference: 'Numéro de référence du courrier.',
        sentOn: 'Le jour où il a été envoyé.',
        answeredOn: "Quand la réponse est arrivée ; vide tant qu'il n'y en a pas.",
      },
    },
    committees: {
      title: 'Comités',
      rows: 'Une ligne par comité.',
      columns: {
        name: 'Nom du comité.',
        kind: "À quoi sert le comité ; l'autocontrôle ne compte que les réunions du comité de pilotage.",
      },
    },
    members: {
      title: 'Membres des comités',
      rows: "Une ligne par siège d'un comité. Des organisations, jamais des personnes.",
      columns: {
        committee: 'Le comité.',
        organisation: "L'organisation qui occupe le siège.",
        side: 'La partie au nom de laquelle elle siège.',
        from: 'Quand elle a commencé à siéger ; vide si aucune source ne le dit.',
        until: 'Quand elle a cessé de siéger ; vide si aucune source ne le dit.',
        howChosen: 'Comment elle a obtenu ce siège.',
      },
    },
    processes: {
      title: 'Processus de co-création',
      rows: "Une ligne par co-création d'un plan.",
      columns: {
        title: 'Le titre de la co-création.',
        plan: 'Le plan qui en est issu.',
        callForProposalsOpensOn: 'Premier jour où une proposition peut être envoyée.',
        callForProposalsClosesOn: 'Dernier jour où une proposition peut être envoyée.',
        callForProposalsSource: "Où se lisent les jours de l'appel à propositions.",
        sources:
          'Les documents sur lesquels repose tout ce qui, dans la fiche, ne nomme pas sa propre source.',
      },
    },
    stages: {
      title: 'Étapes de co-création',
      rows: "Une ligne par étape d'une co-création.",
      columns: {
        title: "Le titre de l'étape.",
        plannedStartsOn: 'Quand elle devait commencer.',
        plannedEndsOn: 'Quand elle devait finir.',
        startedOn: 'Quand elle a commencé.',
        endedOn: 'Quand elle a pris fin.',
        actors: 'Qui y a pris part.',
        outputs: 'Ce qui en est issu.',
      },
    },
    'process-figures': {
      title: 'Chiffres de co-création',
      rows: 'Une ligne par chiffre qui porte sur toute une co-création : participants, propositions, réunions.',
      columns: { label: 'Ce qui est compté.', value: 'Le chiffre.' },
    },
    adopted: {
      title: 'Engagements adoptés',
      rows: "Une ligne par titre d'engagement adopté à l'issue d'une co-création, pour autant que les sources donnent ces titres.",
      columns: {
        number: 'Son numéro dans le plan ; vide si aucune source ne le numérote.',
        numberInferred: 'Indique si le numéro est déduit par ce portail.',
        ogpId: 'Son identifiant sur le site du Partenariat pour un gouvernement ouvert.',
        title: 'Le titre tel que la source le donne.',
        lead: "Qui en répond, si l'institution figure dans la liste.",
        leadText:
          "L'institution responsable dans les mots de la source, si aucune institution de la liste n'est visée.",
      },
    },
    proposals: {
      title: 'Propositions',
      rows: 'Une ligne par idée envoyée pendant une co-création.',
      columns: {
        process: 'La co-création à laquelle elle a été envoyée.',
        title: 'Son titre.',
        text: 'La proposition.',
        submittedByOrganisation: "Nom de l'organisation.",
        submittedByKind: "Type d'organisation, lorsque son nom n'est pas publié.",
        submittedOn: 'Quand elle a été reçue.',
        theme: "Le domaine qu'elle concerne.",
        responseOutcome: "Ce qu'il en est advenu.",
        responseReason: 'Le motif ; obligatoire si la proposition a été écartée.',
        responseRespondedOn: 'Quand il y a été répondu.',
        plan: "Le plan de l'engagement où elle a été reprise.",
        commitment: "L'engagement où elle a été reprise ; vide si elle ne l'a été dans aucun.",
      },
    },
    topics: {
      title: 'Sujets du forum',
      rows: 'Une ligne par sujet du forum de la société civile.',
      columns: {
        title: 'De quoi traite le sujet.',
        status: "Indique s'il accepte encore des messages.",
        openedOn: 'Le jour où il a été ouvert.',
      },
    },
    posts: {
      title: 'Messages du forum',
      rows: 'Une ligne par message du forum de la société civile.',
      columns: {
        topic: 'Le sujet dans lequel il est publié.',
        author: 'Qui écrit : une organisation, jamais une personne.',
        postedOn: 'Le jour où il a été écrit.',
        text: "Ce qui est écrit, en Markdown simple et dans la seule langue de l'auteur ; vide si le message est masqué.",
        lang: 'Code de langue du message.',
        replyTo: 'Clé du message auquel il répond.',
        hidden:
          "`true` s'il est masqué : son texte n'est plus là, sa place reste, et le journal de modération dit pourquoi.",
      },
    },
    moderation: {
      title: 'Journal de modération du forum',
      rows: 'Une ligne par acte de modération. Elle ne contient aucune information relative à une personne.',
      columns: {
        topic: 'Le sujet ; vide si ce qui a été refusé devait en ouvrir un.',
        post: "Clé du message ; vide si l'acte porte sur tout le sujet, ou sur un message jamais publié.",
        act: 'Ce qui a été fait.',
        actedOn: 'Le jour où cela a été fait.',
        reason: 'Pourquoi, selon les règles du forum.',
        note: 'Ce que le lecteur doit savoir de plus.',
      },
    },
    editions: {
      title: 'Semaines du gouvernement ouvert',
      rows: 'Une ligne par semaine du gouvernement ouvert.',
      columns: {
        title: "Son nom propre ; vide si elle n'en a pas d'autre que l'année.",
        startsOn: 'Premier jour de la semaine.',
        endsOn: 'Dernier jour de la semaine.',
        status: 'Indique si elle a eu lieu.',
        aims: 'Ses objectifs.',
        registrationOpensOn: 'Premier jour des inscriptions.',
        registrationClosesOn: 'Dernier jour des inscriptions.',
        sources:
          'Les documents sur lesquels repose tout ce qui, dans la fiche, ne nomme pas sa propre source.',
      },
    },
    events: {
      title: 'Événements',
      rows: 'Une ligne par événement.',
      columns: {
        title: "Le titre de l'événement.",
        description: "Ce qui s'y passe.",
        edition:
          "La semaine du gouvernement ouvert à laquelle il appartient ; vide si l'événement n'appartient à aucune.",
        startsAt: 'Quand il commence : jour local, ou jour et heure locaux, dans le fuseau `zone`.',
        endsAt: 'Quand il finit, sous la même forme ; vide si aucune source ne le dit.',
        previousStartsAt:
          'Quand il devait commencer avant d’être déplacé à un autre jour ou une autre heure, sous la même forme.',
        zone: 'Fuseau horaire IANA ; vide veut dire celui du site.',
        mode: "Indique si l'on se réunit sur place, en ligne ou des deux manières.",
        venue: 'Bâtiment et salle.',
        city: 'Ville.',
        region: 'Région.',
        locationLatitude: 'Latitude, en degrés nord.',
        locationLongitude: 'Longitude, en degrés est.',
        organiserName: "Nom de l'organisation.",
        organiserKind: "Type d'organisation.",
        themes: "Les domaines qu'il concerne.",
        commitments: "Les engagements qu'il concerne.",
        languages: 'Les langues qui y sont parlées, en codes de langue.',
        audiences: 'Le public visé.',
        registrationUrl: "L'adresse où l'on s'inscrit.",
        capacity: 'Nombre de places.',
        status: 'Son état.',
        statusChangedOn: 'Quand il est passé à cet état.',
        sequence: "Numéro de révision de l'événement dans le calendrier, à partir de 0.",
        proposedIn: 'La réunion où il a été proposé.',
        outcomeAttendance: 'Nombre de personnes venues.',
        outcomeAttendanceIsAtLeast:
          'Indique si la source donne ce nombre avec la mention « plus de ».',
        outcomeSummary: 'Ce qui en est ressorti, en quelques phrases.',
        outcomeLinks: 'Pages consacrées à ses résultats.',
      },
    },
    submissions: {
      title: 'Inscriptions reçues',
      rows: "Une ligne par inscription d'événement reçue. Elle ne contient aucune information relative à une personne.",
      columns: {
        edition: "La semaine du gouvernement ouvert pour laquelle l'événement a été inscrit.",
        receivedOn: 'Le jour où elle est arrivée.',
        channel: 'La voie par laquelle elle est arrivée.',
        outcome: "Ce qu'il en est advenu.",
        reason: 'Pourquoi elle a été refusée.',
        event: "L'événement auquel elle a donné lieu.",
      },
    },
    institutions: {
      title: 'Institutions',
      rows: "Une ligne par institution, sous le nom qu'elle portait à l'époque : les ministères changent de nom.",
      columns: {
        id: "L'institution. L'identifiant ne change jamais, même après un changement de nom.",
        name: "Le nom qu'elle portait à l'époque.",
        acronym: 'Forme abrégée de son nom.',
        kind: "Nature de l'institution.",
        website: 'Son propre site.',
        formerly: "L'institution dont elle a repris les attributions.",
        until: "Quand elle a cessé d'exister sous ce nom.",
        publicContact:
          "Adresse électronique de fonction qu'elle publie ; jamais celle d'une personne.",
        note: 'Ce que le lecteur doit en savoir.',
        source: "La source d'où vient le nom.",
      },
    },
    sources: {
      title: 'Sources',
      rows: 'Une ligne par document qui sert de preuve.',
      columns: {
        kind: 'Nature du document.',
        title: 'Titre du document.',
        publisher: "Qui l'a publié.",
        url: "L'adresse où il se trouve.",
        archivedUrl: "L'adresse d'une copie archivée.",
        file: "Chemin d'une copie conservée avec le portail.",
        publishedOn: "Quand il est paru ; vide s'il ne porte pas de date.",
        readOn: "Le jour où quelqu'un l'a lu pour ce portail.",
        language: 'Code de langue du document.',
        licence: 'Licence du document, si elle diffère de celle du portail.',
        about: "Identifiants des fiches qu'il concerne.",
        recordedOn: "Le jour où ce portail l'a enregistré.",
      },
    },
    notes: {
      title: 'Remarques',
      rows: 'Une ligne par remarque sur un plan, une réunion, une co-création ou une semaine du gouvernement ouvert, avec ses sources.',
      columns: {
        plan: 'Le plan sur lequel porte la remarque ; vide si elle porte sur autre chose.',
        meeting: 'La réunion sur laquelle porte la remarque ; vide si elle porte sur autre chose.',
        process:
          'La co-création sur laquelle porte la remarque ; vide si elle porte sur autre chose.',
        edition:
          'La semaine du gouvernement ouvert sur laquelle porte la remarque ; vide si elle porte sur autre chose.',
        text: 'La remarque.',
        sources: "Les sources d'où vient la remarque.",
      },
    },
    'ogp-requirements': {
      title: "Exigences de l'OGP",
      rows: 'Une ligne par exigence des normes du Partenariat pour un gouvernement ouvert.',
      columns: {
        id: "Le numéro de l'exigence dans les normes : 1.1, par exemple.",
        title: "L'exigence, en une phrase.",
        appliesFrom: 'Quand elle entre en vigueur.',
      },
    },
    glossary: {
      title: 'Glossaire',
      rows: "Une ligne par mot de ce portail, avec le sens qu'il a ici.",
      columns: {
        term: "Le mot tel que l'interface l'écrit.",
        definition: "Ce qu'il veut dire ici, en une ou deux phrases simples.",
        attested:
          "Les sources où le terme a été lu dans l'une des langues ; vide veut dire que la formulation est proposée par ce portail.",
        otherWords:
          "D'autres mots pour la même chose, dans n'importe quelle langue : la recherche les comprend, l'interface ne les écrit pas.",
      },
    },
    codes: {
      title: 'Listes de codes',
      rows: "Une ligne par code : ce qu'il veut dire dans les cases des autres jeux de données.",
      columns: {
        codeList:
          'La liste du code ; le dictionnaire des colonnes la nomme pour chaque colonne qui a de tels codes.',
        code: 'Le code : ce que portent les cases.',
        order: 'Sa place dans sa liste, à partir de 1.',
        label: 'Les mots que ce portail emploie pour lui.',
        term: 'Le terme du glossaire qui le définit ; vide si aucun ne le fait.',
        definition: 'La définition de ce terme, telle que le glossaire la donne.',
        columns: 'Les colonnes où il peut se trouver : le jeu de données, un point, la colonne.',
      },
    },
    pages: {
      title: 'Pages',
      rows: "Une ligne par page rédigée par l'équipe, dans une langue. Son texte se trouve sur la page elle-même.",
      columns: {
        id: 'La page : son adresse dans chaque langue.',
        locale: 'La langue de la page.',
        title: 'Titre de la page, dans sa langue.',
        description: 'Une phrase pour les moteurs de recherche et les liens partagés.',
      },
    },
    'data-releases': {
      title: 'Versions publiées',
      rows: "Une ligne par version immuable de l'ensemble des données.",
      columns: {
        publishedOn: 'Le jour où elle a été publiée.',
        note: "Ce qu'elle apporte de nouveau.",
        sums: "L'empreinte de son fichier SHA256SUMS, qui contient celles de tous les autres.",
      },
    },
    redirects: {
      title: 'Adresses déplacées',
      rows: 'Une ligne par adresse de ce portail qui a été déplacée.',
      columns: {
        from: 'Chemin depuis la racine du site, sans la base ni la langue ; pour une ligne de données sans page à elle, la page de son jeu de données suivie, après #, de ce qui désigne la ligne.',
        to: "Chemin de la page qui l'a remplacée, ou de celle qui en parle.",
        since: "Le jour où l'ancienne adresse a cessé de servir.",
        reason: 'Pourquoi elle a cessé de servir.',
      },
    },
    regions: {
      title: 'Régions',
      rows: 'Une ligne par région du pays.',
      columns: {
        name: 'Nom de la région.',
        latitude: 'Latitude, en degrés nord (WGS 84) ; seulement si une source la donne.',
        longitude: 'Longitude, en degrés est (WGS 84) ; seulement si une source la donne.',
        mapColumn:
          "Colonne de sa tuile sur la carte, qui est un dessin de ce site : à partir de 1, de l'ouest à l'est.",
        mapRow: 'Ligne de sa tuile sur la carte : à partir de 1, du nord au sud.',
      },
    },
    themes: {
      title: 'Thèmes',
      rows: "Une ligne par domaine de l'action publique.",
      columns: { name: 'Ce que voit le lecteur.' },
    },
    audiences: {
      title: 'Publics visés',
      rows: 'Une ligne par public visé par les actions de communication et les événements.',
      columns: { name: 'Ce que voit le lecteur.' },
    },
    media: {
      title: 'Supports',
      rows: 'Une ligne par support au moyen duquel les actions de communication touchent leur public.',
      columns: { name: 'Ce que voit le lecteur.' },
    },
    'organiser-kinds': {
      title: "Types d'organisateurs",
      rows: "Une ligne par type d'organisation qui tient des événements.",
      columns: { name: 'Ce que voit le lecteur.' },
    },
    'blocking-reasons': {
      title: 'Motifs de blocage',
      rows: "Une ligne par type de motif d'un point bloquant.",
      columns: { name: 'Ce que voit le lecteur.' },
    },
  },
});

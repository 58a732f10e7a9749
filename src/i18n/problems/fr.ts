/** French words for what is wrong with a record. */
import { frenchTypography } from '../dictionaries/french-typography.ts';
import type { Catalogue } from './wording.ts';

export const fr: Catalogue = frenchTypography({
  rules: {
    encoding: {
      message: [
        'fichier non UTF-8 : octet {raw}, probablement {encoding}',
        'fichier non UTF-8, probablement {encoding}',
        'fichier non UTF-8',
      ],
      hint: 'enregistrer le fichier en UTF-8',
    },
    'byte-order-mark': {
      message: "indicateur d'ordre des octets au milieu du texte",
      hint: 'supprimer le caractère invisible U+FEFF ; il vient de deux fichiers mis bout à bout',
    },
    nul: {
      message: 'caractère nul',
      hint: 'le supprimer, ou enregistrer de nouveau le fichier en texte brut',
    },
    'forbidden-character': {
      message: 'caractère de contrôle ou lettre perdue : {raw}',
      hint: 'le supprimer, ou saisir de nouveau la lettre attendue',
    },
    'bidi-control': {
      message: 'caractère invisible {raw} dans une valeur qui sert à comparer',
      hint: 'saisir la valeur au clavier au lieu de la coller',
    },
    'symbolic-link': { message: 'lien symbolique', hint: 'mettre ici le fichier lui-même' },
    'special-file': { message: 'ni fichier ni dossier', hint: 'le retirer' },
    'file-name': {
      message: '{found} ne peut pas faire partie d’une adresse',
      hint: 'employer des lettres minuscules de a à z, des chiffres et des traits d’union, 80 signes au plus',
    },
    'unexpected-file': {
      message: 'fichier ou dossier inattendu : {found}',
      hint: [
        'vouliez-vous écrire {nearest} ?',
        'noms admis ici : {allowed}',
        'ces fichiers se nomment {expected}',
        'le déplacer ou le retirer',
      ],
    },
    'folder-depth': {
      message: '{found} se trouve trop haut ou trop bas dans les dossiers',
      hint: 'le chemin attendu est {expected}',
    },
    'missing-file': {
      message: 'il manque {found}',
      hint: 'ajouter le fichier ; un tableau sans ligne garde son en-tête',
    },
    'missing-folder': {
      message: 'le dossier manque',
      hint: 'lancer la commande à la racine du projet, ou rétablir le dossier',
    },
    'unreadable-file': {
      message: ['lecture impossible ({code})', 'lecture impossible'],
      hint: 'vérifier que le fichier existe et que vous avez le droit de le lire',
    },
    'file-size': {
      message: 'fichier de {size} ko ; {largest} ko au plus peuvent être lus',
      hint: 'garder ici ce que le portail montre, et citer le tout comme document',
    },
    'further-problems': {
      message: "d'autres problèmes suivent ; les {count} premiers de ce fichier sont affichés",
      hint: "corriger d'abord ceux-ci, puis vérifier de nouveau",
    },
    'empty-file': { message: 'le fichier est vide', hint: 'le remplir ou le retirer' },
    frontmatter: {
      message: "pas d'en-tête au début de la page",
      hint: 'commencer le fichier par une ligne ---, puis title: et description:, puis une ligne ---',
    },
    'merge-conflict': {
      message: 'conflit de fusion ; trouvé : {found}',
      hint: 'garder une des deux versions et supprimer les lignes de marques',
    },
    'yaml-syntax': {
      message: ['YAML incorrect : {reason}', 'YAML incorrect'],
      hint: 'vérifier le retrait, les guillemets et les deux-points de cette ligne et de la précédente',
    },
    'yaml-tab': {
      message: 'tabulation en début de ligne',
      hint: 'faire le retrait avec des espaces',
    },
    'yaml-feature': {
      message: '{feature} dans une fiche',
      hint: 'écrire la valeur en toutes lettres là où elle sert',
    },
    'duplicate-field': {
      message: 'le champ {found} figure deux fois',
      hint: 'garder un seul des deux',
    },
    'csv-delimiter': {
      message: 'colonnes séparées par {found}',
      hint: 'enregistrer le tableau en CSV avec des virgules',
    },
    'csv-quote': {
      message: 'guillemet non fermé, ou fermé trop tôt',
      hint: 'mettre toute la cellule entre ", et doubler ("") un guillemet qu’elle contient',
    },
    'csv-cells': {
      message: 'nombre de cellules attendu : {expected} ; trouvé : {actual}',
      hint: 'mettre entre " une cellule qui contient une virgule, ou ajouter ou supprimer des virgules',
    },
    'duplicate-column': {
      message: 'la colonne {found} figure deux fois',
      hint: 'supprimer une des deux',
    },
    'unknown-column': {
      message: 'colonne inconnue {found}',
      hint: ['vouliez-vous écrire {nearest} ?', 'colonnes de ce tableau : {allowed}'],
    },
    'missing-column': {
      message: 'il manque la colonne {field}',
      hint: ["l'ajouter ; les colonnes sont {allowed}", "l'ajouter à l'en-tête"],
    },
    'column-order': {
      message: 'colonne attendue ici : {expected} ; trouvé : {raw}',
      hint: 'remettre les colonnes dans leur ordre',
    },
    'markdown-html': {
      message: ['HTML dans un texte ; trouvé : {found}', 'HTML dans un texte'],
      hint: "l'écrire en Markdown, ou écrire &lt; pour un < isolé",
    },
    'markdown-link': {
      message: [
        'lien vers une adresse peu sûre ; trouvé : {found}',
        'lien vers une adresse peu sûre',
      ],
      hint: 'employer http, https, mailto ou tel, ou un chemin de ce site qui commence par /',
    },
    'folder-plan': {
      message: 'plan {found} dans un dossier du plan {folder}',
      hint: 'écrire {folder}, ou déplacer le dossier',
    },
    'folder-number': {
      message: 'engagement {raw} dans le dossier {folder}',
      hint: 'renommer le dossier en {expected}, ou corriger le numéro',
    },
    'folder-year': {
      message: "le dossier {found} n'est pas une année",
      hint: 'un événement se trouve dans le dossier de son année : events/2020/…',
    },
    'unknown-key': {
      message: 'champ inconnu {found}',
      hint: ['vouliez-vous écrire {nearest} ?', 'champs admis ici : {allowed}', 'le retirer'],
    },
    'empty-value': {
      message: 'aucune valeur après {field}',
      hint: "écrire la valeur, ou retirer la ligne : un champ absent veut dire qu'aucune source ne le dit",
    },
    missing: { message: 'manquant', hint: ['ajouter {field}', 'ajouter la valeur'] },
    type: {
      message: [
        'attendu : {typeName} ; trouvé : {found}',
        'attendu : {typeName}',
        "valeur d'une autre nature ; trouvé : {found}",
      ],
      hint: 'vérifier le retrait, le tiret d’une liste et les guillemets',
    },
    'empty-text': { message: 'texte vide', hint: 'écrire le texte, ou retirer le champ' },
    date: {
      message: ['attendu : une date ; trouvé : {found}', 'attendu : une date'],
      hint: ['écrire {nearest}', 'écrire 2020, 2020-03 ou 2020-03-17, une date qui existe'],
    },
    day: {
      message: ['attendu : un jour ; trouvé : {found}', 'attendu : un jour'],
      hint: ['écrire {nearest}', 'écrire année, mois et jour : 2020-03-17'],
    },
    'date-time': {
      message: [
        'attendu : un jour, ou un jour et une heure ; trouvé : {found}',
        'attendu : un jour, ou un jour et une heure',
      ],
      hint: 'écrire 2020-05-06, ou 2020-05-06T10:00 en heure locale sans fuseau',
    },
    percent: {
      message: [
        'attendu : un nombre de 0 à 100 ; trouvé : {found}',
        'attendu : un nombre de 0 à 100',
      ],
      hint: [
        'écrire {nearest}',
        'écrire un nombre entier ou avec une décimale, avec un point et sans le signe %',
      ],
    },
    number: {
      message: [
        'attendu : un nombre admis par ce champ ; trouvé : {found}',
        'attendu : un nombre admis par ce champ',
      ],
      hint: [
        'écrire {nearest}',
        'écrire seulement des chiffres, avec un point pour les décimales ; rangs et effectifs sont entiers',
      ],
    },
    code: {
      message: [
        'attendu : {codes} ; trouvé : {found}',
        "mot qui n'est pas dans la liste ; trouvé : {found}",
      ],
      hint: ['vouliez-vous écrire {nearest} ?', 'écrire un de ces mots exactement'],
    },
    digest: {
      message: [
        'attendu : une empreinte SHA-256 ; trouvé : {found}',
        'attendu : une empreinte SHA-256',
      ],
      hint: '64 chiffres hexadécimaux, tels que npm run release les écrit',
    },
    id: {
      message: ['attendu : un identifiant ; trouvé : {found}', 'attendu : un identifiant'],
      hint: 'employer des lettres minuscules de a à z, des chiffres et des traits d’union, 80 signes au plus',
    },
    key: {
      message: ['attendu : une clé ; trouvé : {found}', 'attendu : une clé'],
      hint: 'employer des lettres minuscules de a à z, des chiffres et des traits d’union, 80 signes au plus : a1, guide',
    },
    url: {
      message: ['attendu : une adresse web ; trouvé : {found}', 'attendu : une adresse web'],
      hint: "écrire l'adresse entière, qui commence par https:// ou http://",
    },
    'language-tag': {
      message: ['attendu : un code de langue ; trouvé : {found}', 'attendu : un code de langue'],
      hint: 'écrire le code de la langue : fr, ar, en, zgh ; avec une région, pt-BR',
    },
    'time-zone': {
      message: ['attendu : un fuseau horaire ; trouvé : {found}', 'attendu : un fuseau horaire'],
      hint: 'écrire son nom IANA : Europe/Lisbon',
    },
    email: {
      message: [
        "attendu : l'adresse électronique d'un service ; trouvé : {found}",
        "attendu : l'adresse électronique d'un service",
      ],
      hint: "écrire une adresse comme contact@example.org ; jamais celle d'une personne",
    },
    'reference-format': {
      message: [
        'attendu : {idOfKind} ; trouvé : {found}',
        "attendu : l'identifiant d'une autre fiche ; trouvé : {found}",
      ],
      hint: "copier l'identifiant de la fiche ou du tableau visé",
    },
    unit: {
      message: [
        'attendu : % ou un nom dans les langues du site ; trouvé : {found}',
        'attendu : une unité',
      ],
      hint: 'écrire "%" entre guillemets, ou le nom dans chaque langue : fr, ar, en',
    },
    'other-value': {
      message: [
        'attendu : une date, ou un texte dans les langues du site ; trouvé : {found}',
        'attendu : une date ou un texte',
      ],
      hint: 'écrire une date comme 2020-03, ou les mots de la source dans chaque langue',
    },
    'institution-or-text': {
      message: [
        'attendu : une institution ou un texte ; trouvé : {found}',
        'attendu : une institution ou un texte',
      ],
      hint: 'écrire institution: et un identifiant de data/institutions.csv, ou text: et les mots de la source',
    },
    'organisation-or-kind': {
      message: [
        'attendu : une organisation ou sa nature ; trouvé : {found}',
        'attendu : une organisation ou sa nature',
      ],
      hint: 'écrire organisation: et son nom, ou kind: et un identifiant de data/organiser-kinds.csv',
    },
    'commitments-or-all': {
      message: [
        "attendu : all ou une liste d'engagements ; trouvé : {found}",
        "attendu : all ou une liste d'engagements",
      ],
      hint: "écrire all, ou une liste d'identifiants entiers comme 2018-2020/4",
    },
    'unknown-reference': {
      message: '{noKind} {id}',
      hint: [
        'vouliez-vous écrire {nearest} ?',
        "corriger l'identifiant, ou ajouter ce qu'il désigne",
      ],
    },
    'unknown-commitment': {
      message: 'aucun engagement {id}',
      hint: [
        'le plan compte les engagements {first} à {last} ; vouliez-vous écrire {nearest} ?',
        'le plan compte les engagements {first} à {last}',
        'vouliez-vous écrire {nearest} ?',
        "aucun engagement du plan {plan} n'est encore enregistré",
        "corriger l'identifiant",
      ],
    },
    'unknown-activity': {
      message: "l'engagement {commitment} n'a pas d'activité {raw}",
      hint: [
        'vouliez-vous écrire {nearest} ?',
        'ses activités sont {keys}',
        "ajouter d'abord l'activité à l'engagement",
      ],
    },
    'unknown-point': {
      message: "aucun point {raw} sur l'engagement {commitment}",
      hint: [
        'points qui le concernent : {known}',
        "écrire l'identifiant de la réunion, #, puis la clé du point",
      ],
    },
    'unknown-post': {
      message: 'aucun message {raw} avant celui-ci dans ce sujet',
      hint: [
        'vouliez-vous écrire {nearest} ?',
        'messages précédents : {keys}',
        'retirer replyTo : le premier message ne répond à rien',
      ],
    },
    'duplicate-id': {
      message: "l'identifiant {found} est déjà pris",
      hint: ["il figure d'abord dans {first} ; en choisir un autre", 'en choisir un autre'],
    },
    'duplicate-row': {
      message: 'la ligne {found} figure deux fois',
      hint: [
        'la première est {first} ; {columns} désignent ensemble une ligne',
        'en garder une seule',
      ],
    },
    'duplicate-key': {
      message: 'la clé {found} est déjà prise',
      hint: ["elle figure d'abord dans {first} ; en choisir une autre", 'en choisir une autre'],
    },
    'duplicate-number': {
      message: 'le numéro {found} est déjà pris',
      hint: [
        "il figure d'abord dans {first} ; vérifier le numéro dans la source",
        'vérifier le numéro dans la source',
      ],
    },
    'duplicate-report': {
      message: '{found} est renseigné deux fois à cette réunion',
      hint: ['le premier compte rendu est {first} ; en garder un', 'en garder un seul'],
    },
    'duplicate-reading': {
      message: 'second chiffre pour le même objet, le même jour et la même source : {raw}',
      hint: [
        "le premier est {other} dans {first} ; s'il est faux, ajouter corrects: {other} et une note",
        "en garder un, ou dire lequel corrige l'autre",
      ],
    },
    'end-before-start': {
      message: 'la fin {end} précède le début {start}',
      hint: 'vérifier les deux dates dans la source',
    },
    'after-as-of': {
      message: 'fait du {day}, postérieur à la date de référence {asOf} du plan {plan}',
      hint: 'corriger la date, ou reporter asOf du plan au {day} ou plus tard',
    },
    'fall-without-note': {
      message: "l'avancement baisse de {before} ({observedOn}) à {raw} sans note",
      hint: 'dire dans la note pourquoi il baisse ; si le premier chiffre était faux, ajouter corrects',
    },
    'progress-stalled': {
      message: "l'avancement de {commitment} est à {raw}, à peine plus que {before} ({observedOn})",
      hint: "demander à l'institution ce qui le retient, et enregistrer un point bloquant s'il y en a un",
    },
    'correction-without-note': {
      message: 'corrige {corrects} sans dire pourquoi',
      hint: 'écrire le motif dans la note',
    },
    'correction-of-another-thing': {
      message: 'un relevé de {thing} en corrige un de {other}',
      hint: "vérifier corrects et l'engagement de cette ligne",
    },
    'correction-cycle': {
      message: ['corrections en boucle : {cycle}', 'corrections en boucle'],
      hint: 'retirer corrects du relevé qui reste valable',
    },
    'commitment-of-another-plan': {
      message: "l'engagement {raw} n'appartient pas à {plans}",
      hint: "corriger l'engagement, ou ajouter son plan",
    },
    'decision-due-twice': {
      message: 'deux échéances : {dueOn}, et la prochaine réunion de {raw}',
      hint: 'garder celle que donnent les conclusions',
    },
    'unfinished-meeting': {
      message: 'reste à remplir',
      hint: "écrire ce que disent les conclusions, ou supprimer l'entrée ; tant que la réunion est un brouillon, cela peut rester",
    },
    'closed-in-draft': {
      message: "la réunion {raw} est un brouillon : rien n'y est encore clos",
      hint: "l'enlever ; npm run meeting:close -- --meeting {raw} --closes <réunion>#<numéro> l'écrit à la validation de la réunion",
    },
    'mixed-weights': {
      message: "l'activité {key} n'a pas de poids alors que d'autres en ont",
      hint: "donner un poids à toutes les activités de l'engagement, ou à aucune",
    },
    'complete-with-open-action': {
      message: "l'action {key} est {raw}, alors que le relevé {reading} dit 100 %",
      hint: "vérifier l'état de l'action ; si la source le dit ainsi, garder les deux",
    },
    'event-outside-edition': {
      message: "le {raw}, à plus d'une semaine de l'édition {edition} ({first} à {last})",
      hint: 'vérifier la date, ou retirer edition',
    },
    'held-without-outcome': {
      message: 'tenu, mais sans bilan',
      hint: 'ajouter outcome: avec la participation, un résumé ou des liens, selon ce que dit une source',
    },
    'event-untranslated': {
      message:
        'un texte d’un événement publié est encore dans une autre langue : {raw} est aussi son texte en {language}',
      hint: 'écrire ici la traduction ; si les mots sont les mêmes dans les deux langues, retirer le chemin de unofficial',
    },
    'declined-without-reason': {
      message: 'proposition écartée sans motif',
      hint: 'ajouter response.reason avec les mots du comité',
    },
    'id-of-list-page': {
      message: "l'identifiant {found} est l'adresse d'une page de la liste",
      hint: 'mettre une lettre devant : p-{raw}',
    },
    'topic-address': {
      message: "aucun sujet ne peut avoir l'identifiant {found}",
      hint: 'choisir un autre identifiant : des chiffres seuls sont les pages de la liste des sujets, et le forum a ses propres pages de ce nom',
    },
    'post-order': {
      message: 'le message du {raw} vient après le {after}',
      hint: 'le mettre à sa place selon son jour, jamais avant le sujet ; ce qui arrive tard va à la fin, avec le jour de sa publication',
    },
    'post-text': {
      message: [
        'le message {hiddenPost} est masqué et garde son texte',
        "le message {post} n'a pas de texte",
      ],
      hint: 'un message a son texte, ou hidden: true et aucun texte',
    },
    'moderation-subject': {
      message: [
        '{aboutTopic} nomme un sujet, et aucun message',
        "{aboutPost} nomme un sujet et l'un de ses messages",
        "{unpublished} ne nomme aucun message : ce qui est refusé n'a jamais été publié",
      ],
      hint: "corriger topic et post, ou l'acte",
    },
    'moderation-before': {
      message: 'fait le {raw}, alors que cela existe depuis le {from}',
      hint: 'vérifier le jour dans actedOn',
    },
    'moderation-logged': {
      message: [
        'le sujet {closedTopic} est clos, et le journal ne le dit pas',
        "le sujet {openTopic} est ouvert, et le journal dit qu'il a été clos",
        'le message {hiddenPost} est masqué, et le journal ne le dit pas',
        "le message {shownPost} n'est pas masqué, et le journal dit qu'il l'a été",
      ],
      hint: "ajouter l'acte à data/moderation.csv avec son jour et son motif, ou corriger la fiche",
    },
    'unofficial-path': {
      message: 'aucun texte à {found}',
      hint: [
        'vouliez-vous écrire {nearest} ?',
        "écrire le chemin d'un texte, comme title.ar ou ar.md",
      ],
    },
    'redirect-address': {
      message: "{found} n'est pas une adresse de ce site",
      hint: 'écrire le chemin depuis la racine, sans hôte ni langue : /commitments/2018-2020/4/',
    },
    'redirect-to-redirect': {
      message: '{raw} est lui-même redirigé, vers {next}',
      hint: 'écrire {next}',
    },
    'release-order': {
      message:
        '{found} précède {before}, jour de la version publiée {release} de la ligne au-dessus',
      hint: 'ranger les lignes par jour ; corriger le jour, s’il est faux, avant que la version paraisse',
    },
    'release-missing': {
      message: 'la version publiée {found} n’a pas de dossier {folder}',
      hint: 'le rétablir : git checkout HEAD -- {folder}',
    },
    'release-unnamed': {
      message: 'aucune ligne de {table} ne nomme la version publiée {found}',
      hint: 'rétablir sa ligne : git checkout HEAD -- {table} ; supprimer le dossier s’il n’a jamais paru',
    },
    'release-changed': {
      message: "{found} n'est plus ce qui a été publié",
      hint: 'le rétablir : git checkout HEAD -- {folder}',
    },
    'release-file-missing': {
      message: '{found} a été publié et manque',
      hint: 'le rétablir : git checkout HEAD -- {folder}',
    },
    'release-file-extra': {
      message: "{found} n'a pas été publié avec les autres fichiers",
      hint: 'le déplacer ou le supprimer',
    },
    'redirect-missing': {
      message: '{found} figurait dans la version publiée {release} et a disparu',
      hint: 'le rétablir, ou dire dans {table} où le trouver et pourquoi, par une ligne depuis {address}',
    },
    'rows-shrunk': {
      message: '{dataset} compte {after} lignes, la dernière version publiée en comptait {before}',
      hint: 'rétablir les lignes ; si leur retrait est voulu : npm run build -- --allow-shrink',
    },
    untranslated: {
      message: ['aucun texte en langue {language}', 'pas dans toutes les langues'],
      hint: "ajouter la traduction et la nommer dans unofficial ; d'ici là les pages montrent la langue par défaut",
    },
  },
  terms: {
    noKind: {
      plan: 'aucun plan',
      commitment: 'aucun engagement',
      meeting: 'aucune réunion',
      event: 'aucun événement',
      edition: 'aucune édition',
      process: 'aucun processus de co-création',
      proposal: 'aucune proposition',
      topic: 'aucun sujet',
      source: 'aucune source',
      institution: 'aucune institution',
      reading: 'aucun relevé',
      committee: 'aucun comité',
      region: 'aucune région',
      theme: 'aucun thème',
      audience: 'aucun public',
      medium: 'aucun support',
      'organiser-kind': "aucune nature d'organisateur",
      'blocking-reason': 'aucun motif de blocage',
      requirement: 'aucune exigence',
      term: 'aucun terme du glossaire',
      release: 'aucune version publiée',
    },
    idOfKind: {
      plan: "l'identifiant d'un plan (2018-2020)",
      commitment: "l'identifiant entier d'un engagement (2018-2020/4)",
      meeting: "l'identifiant d'une réunion",
      event: "l'identifiant d'un événement (2020/open-data-workshop)",
      edition: "l'identifiant d'une édition (2020)",
      process: "l'identifiant d'un processus de co-création",
      proposal: "l'identifiant d'une proposition",
      topic: "l'identifiant d'un sujet du forum",
      source: "l'identifiant d'une source ou d'une réunion",
      institution: "l'identifiant d'une institution",
      reading: "l'identifiant d'un relevé",
      committee: "l'identifiant d'un comité",
      region: "l'identifiant d'une région",
      theme: "l'identifiant d'un thème",
      audience: "l'identifiant d'un public",
      medium: "l'identifiant d'un support",
      'organiser-kind': "l'identifiant d'une nature d'organisateur",
      'blocking-reason': "l'identifiant d'un motif de blocage",
      requirement: "l'identifiant d'une exigence (1.1)",
      term: "l'identifiant d'un terme du glossaire",
      release: "l'identifiant d'une version publiée",
    },
    typeName: {
      map: 'des champs avec leur nom',
      list: 'une liste',
      flag: 'true ou false',
      number: 'un nombre',
      text: 'un texte',
    },
    feature: {
      alias: 'alias (*)',
      anchor: 'ancre (&)',
      tag: 'étiquette (!)',
      key: 'clé qui n’est pas un simple mot',
      'several-documents': 'second document (---)',
      directive: 'directive (%)',
    },
    reason: {
      'bad-dq-escape': 'échappement \\ inconnu entre guillemets doubles',
      'bad-indent': 'retrait incorrect',
      'bad-scalar-start': 'un texte qui commence par ce signe demande des guillemets',
      'block-as-implicit-key':
        'deux-points dans un texte sans guillemets, ou ligne trop en retrait',
      'block-in-flow': 'liste ou champs par lignes à l’intérieur de crochets',
      'missing-char': 'il manque un signe : guillemet, crochet ou deux-points',
      'multiline-implicit-key': 'nom de champ sur plusieurs lignes',
      'resource-exhaustion': 'trop de niveaux',
      'unexpected-token': 'signe qui ne peut pas se trouver ici',
    },
    found: { nothing: 'rien', map: 'des champs', list: 'une liste' },
  },
  unknownRule: {
    message: [
      "la règle {rule} n'est pas respectée ; trouvé : {found}",
      "la règle {rule} n'est pas respectée",
    ],
    hint: 'voir docs/rules.md',
  },
});

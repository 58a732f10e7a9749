/** French words for what is wrong with a file that comes in, and for what it changes. */
import type { ImportCatalogue } from './wording.ts';

export const fr: ImportCatalogue = {
  rules: {
    'import-no-file': { message: 'fichier introuvable', hint: 'vérifiez le nom et le dossier' },
    'import-folder': {
      message: 'un dossier, non un fichier',
      hint: 'nommez le fichier qu’il contient',
    },
    'import-extension': {
      message: [
        'les fichiers qui se terminent par {found} ne sont pas lus',
        'ce type de fichier n’est pas lu',
      ],
      hint: 'enregistrez-le sous l’une de ces formes : {allowed}',
    },
    'import-encoding': {
      message: [
        'enregistré en {encoding}, qui n’est pas lu',
        'ni UTF-8 ni Windows-1252 : des lettres sont abîmées',
      ],
      hint: 'ouvrez l’original dans le tableur et enregistrez-le en « CSV UTF-8 » ou en .xlsx',
    },
    'import-too-large': {
      message: '{size} Mo, alors que {largest} Mo au plus peuvent être repris',
      hint: 'n’envoyez que les lignes nouvelles ou modifiées ; les autres restent telles quelles',
    },
    'import-cell-size': {
      message: 'une cellule de plus d’un million de lettres',
      hint: 'vérifiez le séparateur et les guillemets du fichier',
    },
    'import-damaged': {
      message: 'le classeur est illisible',
      hint: 'ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx ou .ods',
    },
    'import-locked': {
      message: 'le classeur est protégé par un mot de passe',
      hint: 'enregistrez-le sans mot de passe',
    },
    'import-other-kind': {
      message: 'le fichier est de type {kind}, alors que son nom se termine par {extension}',
      hint: 'nommez-le selon ce qu’il est, ou ouvrez-le dans un tableur et enregistrez-le en .xlsx',
    },
    'import-nameless-column': {
      message: 'une valeur dans une colonne sans nom',
      hint: 'écrivez le nom de la colonne au-dessus, ou videz la colonne',
    },
    'import-short-year': {
      message: '{found} ne dit pas le siècle',
      hint: 'écrivez l’année avec quatre chiffres : 2020-03-17',
    },
    'import-json': {
      message: 'JSON non valide',
      hint: 'vérifiez cette ligne et celle qui la précède',
    },
    'import-json-list': {
      message: 'ce n’est pas une liste de lignes',
      hint: 'écrivez une liste d’objets, comme la publie /data/latest/',
    },
    'import-json-value': {
      message: ['valeur d’une autre nature, trouvé : {found}', 'valeur d’une autre nature'],
      hint: 'écrivez-la comme /data/latest/ publie cette colonne',
    },
    'import-unknown-dataset': {
      message: 'aucun jeu de données {found}',
      hint: ['vouliez-vous écrire {nearest} ?', 'les noms figurent dans docs/published-data.md'],
    },
    'import-derived-dataset': {
      message:
        'tout ce que contient {dataset} est calculé ou écrit ailleurs : rien n’en est repris ainsi',
      hint: ['reprenez plutôt {other}', 'modifiez les fichiers du portail'],
    },
    'import-sheet': {
      message: 'aucune feuille {dataset} ; les feuilles sont {sheets}',
      hint: 'nommez {dataset} la feuille qui porte les lignes, ou laissez-la seule dans le classeur',
    },
    'import-header': {
      message: 'aucune ligne du haut ne nomme les colonnes de {dataset}',
      hint: [
        'on dirait des lignes de {nearest} ; sinon écrivez {keys} … au-dessus des lignes',
        'écrivez les noms des colonnes au-dessus des lignes : {keys} …',
      ],
    },
    'import-key-column': {
      message: 'aucune colonne {found}, sans laquelle on ne sait de quelle ligne il s’agit',
      hint: 'ajoutez-la, avec les valeurs du fichier publié',
    },
    'import-cells': {
      message: '{expected} cellules attendues, {actual} trouvées',
      hint: 'mettez entre " une cellule qui contient le séparateur, ou nommez la colonne ; les colonnes vides ne sont pas une erreur',
    },
    'import-merged': {
      message: 'cellules fusionnées',
      hint: 'annulez la fusion et remplissez chacune',
    },
    'import-duplicate-row': {
      message: 'la même ligne qu’à la ligne {first}',
      hint: 'gardez l’une des deux',
    },
    'import-formula': {
      message: ['une formule, trouvé : {found}', 'une formule'],
      hint: 'copiez les cellules et collez-les comme valeurs',
    },
    'import-error-value': {
      message: ['une erreur du tableur, trouvé : {found}', 'une erreur du tableur'],
      hint: 'écrivez la valeur, ou videz la cellule',
    },
    'import-number-ambiguous': {
      message: '{found} est un millier pour les uns, trois décimales pour les autres',
      hint: 'écrivez-le sans séparateur de milliers, ou précisez --decimal comma ou --decimal point',
    },
    'import-exponent': {
      message: '{found} est un nombre que le tableur a abrégé',
      hint: 'mettez la cellule au format texte et écrivez-le en entier',
    },
    'import-percent-cell': {
      message: 'une cellule au format pourcentage, trouvé : {found}',
      hint: 'mettez-la au format nombre : 57 pour 57 %',
    },
    'import-date-ambiguous': {
      message: '{found} peut désigner deux jours',
      hint: 'écrivez 2020-03-17, ou précisez --dates dd/mm/yyyy ou --dates mm/dd/yyyy',
    },
    'import-date-serial': {
      message: '{found} est un jour tel que les tableurs les comptent',
      hint: 'mettez la cellule au format texte et écrivez 2020-03-17',
    },
    'import-month-name': {
      message: '{found} est ce qu’un tableur a fait d’une date ou d’un nombre',
      hint: 'mettez la cellule au format texte et écrivez ce que dit la source : 2020-03',
    },
    'import-month-cell': {
      message: 'une date qui ne montre pas le jour : on ne sait si {found} était voulu',
      hint: 'mettez la cellule au format texte et écrivez 2020-03 ou 2020-03-01',
    },
    'import-number-as-text': {
      message: 'un nombre dans une colonne de textes, trouvé : {found}',
      hint: 'mettez la cellule au format texte et écrivez-le de nouveau',
    },
    'import-date-as-text': {
      message: 'une date ou une heure dans une colonne d’une autre nature, trouvé : {found}',
      hint: 'donnez à la cellule le format de sa colonne et écrivez la valeur de nouveau',
    },
    'import-flag-as-text': {
      message: 'vrai ou faux dans une colonne d’une autre nature, trouvé : {found}',
      hint: 'écrivez la valeur',
    },
    'import-flag': {
      message: 'true ou false attendu, trouvé : {found}',
      hint: 'écrivez true ou false (VRAI ou FAUX)',
    },
    'import-lost-letters': {
      message: 'des lettres que le fichier ne pouvait contenir, trouvé : {found}',
      hint: 'enregistrez l’original en « CSV UTF-8 » ou en .xlsx',
    },
    'import-no-place': {
      message: 'on ne sait où va cette ligne',
      hint: 'remplissez ce qui la nomme, et rien d’autre parmi {keys}',
    },
    'import-unknown-record': {
      message: 'aucune fiche {found}',
      hint: 'corrigez l’identifiant, ou reprenez la fiche d’abord ou par la même commande',
    },
    'import-unknown-part': {
      message: 'la fiche n’a pas de {field} {found}',
      hint: 'corrigez-le, ou reprenez sa ligne d’abord ou par la même commande',
    },
    'import-order-gap': {
      message: '{raw} laisse un trou dans la liste',
      hint: 'numérotez les lignes de chaque liste 1, 2, 3 … ; les nouvelles suivent la dernière',
    },
    'import-taken': {
      message: 'la fiche existe et ne peut être lue',
      hint: 'réparez-la d’abord : npm run validate dit ce qui ne va pas',
    },
    'import-elsewhere': {
      message: '{found} est rapporté par une réunion, qui dit autre chose',
      hint: 'modifiez-le dans le jeu {other} ; les autres relevés ont une réunion vide',
    },
    'import-wording-covered': {
      message: 'un chemin plus large dit que {found} est notre formulation',
      hint: 'modifiez unofficialPaths de la fiche',
    },
    'import-not-kept': {
      message: 'serait relu comme {actual}, le fichier dit {found}',
      hint: 'écrivez-le tel qu’il sera relu, ou modifiez la fiche elle-même',
    },
    'import-conflict': {
      message:
        'la fiche a changé depuis que la feuille a été faite : le fichier dit {found}, la fiche {record}',
      hint: 'refaites la feuille, ou écrivez ici ce que dit la fiche',
    },
    'import-conflict-gone': {
      message: '{found} n’existe plus',
      hint: 'supprimez la ligne, ou videz sa revision pour l’ajouter de nouveau',
    },
    'import-exists': {
      message:
        'la ligne se dit nouvelle et existe déjà : le fichier dit {found}, la fiche {record}',
      hint: 'refaites la feuille, ou donnez un autre nom à la ligne',
    },
    // Registrations of events
    'import-event-header': {
      message: "aucune ligne en haut ne nomme les colonnes d'inscriptions",
      hint: 'écrivez les noms des colonnes au-dessus des lignes (titre, date de début, format, organisation …), ou nommez-les dans un fichier --mapping',
    },
    'import-event-column': {
      message: '{found} et {first} sont la même colonne',
      hint: "gardez l'une des deux, ou nommez les deux dans un fichier --mapping",
    },
    'import-event-no-message': {
      message: 'aucune inscription dans ce texte',
      hint: 'mettez ici le message entier, de la ligne « • Semaine du gouvernement ouvert » à la dernière',
    },
    'import-event-cut': {
      message: 'la dernière ligne du message manque',
      hint: 'copiez le message entier : sa fin est peut-être perdue, ou une signature se trouve dans son dernier champ',
    },
    'import-event-mapping': {
      message: "ce n'est pas une table de correspondance",
      hint: 'écrivez columns: et values: suivis de noms et de mots, comme le montre docs/events-import.md',
    },
    'import-event-mapping-name': {
      message: 'pas de colonne {found}',
      hint: ['vouliez-vous dire {nearest} ?', 'les colonnes sont {allowed}'],
    },
    'import-event-no-edition': {
      message: 'pas de Semaine du gouvernement ouvert {found}',
      hint: 'dites --edition avec {allowed}',
    },
    'import-event-edition': {
      message: [
        'inscrit pour {found}, non pour {edition}',
        'inscrit pour une autre Semaine du gouvernement ouvert',
      ],
      hint: 'mettez la ligne dans un fichier à part, et importez-le avec son --edition',
    },
    'import-event-twice': {
      message: ['dit deux fois et autrement, trouvé {found}', 'dit deux fois et autrement'],
      hint: "gardez l'un des deux",
    },
    'import-event-hour': {
      message: ["ce n'est pas une heure, trouvé {found}", "ce n'est pas une heure"],
      hint: 'écrivez 10:00',
    },
    'import-event-offset': {
      message: [
        "une heure avec un décalage : personne ne sait s'il était voulu, trouvé {found}",
        "une heure avec un décalage : personne ne sait s'il était voulu",
      ],
      hint: "écrivez l'heure de {zone}, sans décalage",
    },
    'import-event-unclear': {
      message: 'ne peut pas être lu',
      hint: 'écrivez-le comme le formulaire le demande',
    },
    'import-event-word': {
      message: ["ce choix n'existe pas, trouvé {found}", "ce choix n'existe pas"],
      hint: [
        'vouliez-vous dire {nearest} ?',
        'écrivez {allowed}',
        'écrivez un choix du formulaire',
      ],
    },
    'import-event-swapped': {
      message: [
        'latitude et longitude semblent inversées, trouvé {found}',
        'latitude et longitude semblent inversées',
      ],
      hint: "écrivez d'abord les degrés nord, ensuite les degrés est",
    },
    'import-event-outside': {
      message: ['un lieu hors du pays, trouvé {found}', 'un lieu hors du pays'],
      hint: "corrigez les degrés (l'ouest porte un moins), ou laissez les deux vides",
    },
    'import-event-published': {
      message: ["{found} n'est plus une proposition", "l'événement n'est plus une proposition"],
      hint: 'modifiez son fichier à la main',
    },
    'registration-lost-letters': {
      message: "des lettres que le fichier n'a pas pu garder",
      hint: "enregistrez l'original en « CSV UTF-8 » ou en .xlsx",
    },
    'registration-formula': {
      message: ['commence comme une formule, trouvé {found}', 'commence comme une formule'],
      hint: 'commencez par une lettre ou un chiffre',
    },
    'registration-html': {
      message: ['contient du HTML, trouvé {found}', 'contient du HTML'],
      hint: 'écrivez du texte simple, sans signes tels que <b>',
    },
    'registration-email': {
      message: 'contient une adresse électronique, qui serait publiée',
      hint: "retirez-la : écrivez-la dans le contact, ou indiquez une page d'inscription",
    },
    'registration-telephone': {
      message: 'contient un numéro de téléphone, qui serait publié',
      hint: "retirez-le : écrivez-le dans le contact, ou indiquez une page d'inscription",
    },
    'registration-long': {
      message: 'trop long : une ligne a au plus 200 lettres, une description 5000',
      hint: 'raccourcissez',
    },
    'registration-url-contact': {
      message: "l'adresse contient une adresse électronique ou un numéro de téléphone",
      hint: "indiquez une page d'inscription",
    },
    'registration-contact-email': {
      message: "ce n'est pas une adresse électronique",
      hint: 'écrivez nom@example.org',
    },
    'registration-contact-telephone': {
      message: "ce n'est pas un numéro de téléphone",
      hint: 'écrivez des chiffres, avec + devant le pays',
    },
    'registration-half-hours': {
      message: "le début ou la fin a une heure, l'autre n'en a pas",
      hint: 'écrivez les deux avec une heure, ou les deux sans',
    },
    'registration-end-before-start': {
      message: ['finit avant de commencer ({startsAt})', 'finit avant de commencer'],
      hint: 'corrigez le début ou la fin',
    },
    'registration-not-near': {
      message: 'un événement de la semaine se tient du {first} au {last}',
      hint: 'corrigez la date, ou inscrivez-le à une autre semaine',
    },
    'registration-no-place': {
      message: 'pas de lieu, alors que la rencontre est en présentiel',
      hint: "écrivez la ville et la région, ou dites que c'est en ligne",
    },

    'import-writing': {
      message: [
        'rien n’a été modifié : un fichier ne peut être écrit ({code})',
        'rien n’a été modifié',
      ],
      hint: 'vérifiez la place sur le disque et les droits du dossier, puis recommencez',
    },
    'import-running': {
      message: 'un autre import est en cours',
      hint: 'attendez qu’il soit terminé, puis recommencez',
    },
  },
  report: {
    rows: { one: '{n} ligne', other: '{n} lignes' },
    added: { zero: 'aucune nouvelle', one: '{n} nouvelle', other: '{n} nouvelles' },
    changed: { zero: 'aucune modifiée', one: '{n} modifiée', other: '{n} modifiées' },
    unchanged: { zero: 'aucune inchangée', one: '{n} inchangée', other: '{n} inchangées' },
    left: {
      one: '{n} ligne du jeu n’est pas dans le fichier et reste telle quelle',
      other: '{n} lignes du jeu ne sont pas dans le fichier et restent telles quelles',
    },
    newRow: 'ligne {line}, nouvelle : {key}',
    changedRow: 'ligne {line}, modifiée : {key}',
    furtherRows: '… et {n} de plus',
    nothing: 'rien',
    ignored: 'non lues, car ce portail les calcule : {columns}',
    files: 'fichiers qui changent :',
    notes: {
      encoding: 'lu en Windows-1252, car ce n’est pas de l’UTF-8',
      delimiter: 'les cellules sont séparées par {detail}',
      'separator-line': 'la ligne sep= a été laissée de côté',
      'rows-above': 'lignes au-dessus des noms des colonnes, laissées de côté : {detail}',
      'empty-rows': 'lignes vides laissées de côté : {n}',
      dates: 'jours remis dans l’ordre, l’année d’abord : {n}, le premier à la ligne {line}',
      numbers: 'nombres lus sans espaces et avec un point : {n}, le premier à la ligne {line}',
      'percent-signs': 'signes de pourcentage ôtés : {n}, le premier à la ligne {line}',
      flags: 'mots du tableur lus comme true et false : {n}, le premier à la ligne {line}',
      guards: 'apostrophes ôtées devant des textes : {n}, la première à la ligne {line}',
      headings: 'intitulés autour des noms des colonnes, laissés de côté : {n}',
      'hidden-rows':
        'lignes masquées dans le classeur, lues comme les autres : {n}, la première à la ligne {line}',
      'hidden-columns': 'colonnes masquées dans le classeur, lues comme les autres : {detail}',
      'hidden-sheet': 'cette feuille est masquée dans le classeur ; elle a été lue quand même',
      'small-percents':
        'pourcentages inférieurs à 1, lus comme moins de 1 % (57 % s’écrit 57) : {n}, le premier à la ligne {line}',
      digits:
        'chiffres arabes orientaux lus de 0 à 9 : {n}, le premier à la ligne {line} : {detail}',
      marks:
        'espaces et marques invisibles ôtés autour des identifiants, nombres et jours : {n}, les premiers à la ligne {line}',
      'line-ends':
        'fins de ligne uniformisées dans les cellules : {n}, la première à la ligne {line}',
    },
    recovered: 'un import précédent avait été coupé ; fichiers remis en place : {n}',
    dryRun: 'rien n’a été écrit (--dry-run)',
    same: 'rien à écrire : les fiches disent déjà tout cela',
    done: 'écrit ; npm run validate ne trouve aucune nouvelle erreur',
    refused: 'rien n’a été écrit',
    question: 'écrire ces fichiers ? [o/N] ',
    yes: ['o', 'oui', 'y'],
  },
};

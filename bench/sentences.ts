/** What the fictional records of the corpus say: sentences about islands that do not exist. */
import { ORGANISERS, SUBJECTS, type Words } from '../tests/demo/vocabulary.ts';

export type Draw = <Item>(items: readonly Item[]) => Item;

/** Put behind each title, so that nobody takes a record of the corpus for a real one. */
export const MARK: Words = { fr: '[essai]', ar: '[تجربة]', en: '[trial]' };

/** `{subject}`, `{body}`, `{place}` and `{count}` are drawn anew for each sentence. */
export const TITLES: readonly Words[] = [
  {
    fr: 'Publier {subject} de {place}',
    ar: 'نشر {subject} في {place}',
    en: 'Publish {subject} of {place}',
  },
  {
    fr: 'Faire connaître {subject} aux habitants de {place}',
    ar: 'تعريف سكان {place} ب {subject}',
    en: 'Make {subject} known to the people of {place}',
  },
  {
    fr: 'Construire {subject} avec les associations de {place}',
    ar: 'بناء {subject} مع جمعيات {place}',
    en: 'Build {subject} with the associations of {place}',
  },
  {
    fr: 'Suivre {subject} dans les {count} ports de {place}',
    ar: 'تتبع {subject} في {count} ميناء من {place}',
    en: 'Follow {subject} in the {count} ports of {place}',
  },
];

export const SENTENCES: readonly Words[] = [
  {
    fr: 'À {place}, {count} registres restent fermés au public et personne ne sait où les demander.',
    ar: 'في {place} يبقى {count} سجلا مغلقا أمام العموم ولا يعرف أحد أين يطلبه.',
    en: 'In {place}, {count} registers stay closed to the public and nobody knows where to ask for them.',
  },
  {
    fr: 'Le travail concerne {subject} et commence par un inventaire des ports de {place}.',
    ar: 'يهم العمل {subject} ويبدأ بجرد موانئ {place}.',
    en: 'The work concerns {subject} and begins with an inventory of the ports of {place}.',
  },
  {
    fr: '{body} tient une réunion par saison et en publie le relevé sur les quais de {place}.',
    ar: 'يعقد {body} اجتماعا كل فصل وينشر محضره على أرصفة {place}.',
    en: '{body} meets once a season and publishes the record on the quays of {place}.',
  },
  {
    fr: 'Les habitants ont demandé que {subject} soient expliqués avec des mots simples.',
    ar: 'طلب السكان أن تشرح {subject} بكلمات بسيطة.',
    en: 'The people asked for {subject} to be explained in plain words.',
  },
  {
    fr: 'Une première version a été montrée à {count} pêcheurs, qui ont proposé de la raccourcir.',
    ar: 'عرضت صيغة أولى على {count} صيادا اقترحوا اختصارها.',
    en: 'A first version was shown to {count} fishers, who proposed to shorten it.',
  },
  {
    fr: 'Le budget inscrit pour {place} couvre la saisie, la relecture et la traduction des fiches.',
    ar: 'تغطي الميزانية المرصودة ل {place} إدخال البطاقات ومراجعتها وترجمتها.',
    en: 'The budget entered for {place} covers typing, proofreading and translating the sheets.',
  },
  {
    fr: '{body} répond aux questions écrites en moins de {count} jours, vents contraires compris.',
    ar: 'يجيب {body} عن الأسئلة المكتوبة في أقل من {count} يوما بما في ذلك أيام الرياح.',
    en: '{body} answers written questions in less than {count} days, headwinds included.',
  },
  {
    fr: 'Chaque fiche nomme son auteur, sa date et la source où elle a été lue.',
    ar: 'تذكر كل بطاقة جهتها وتاريخها والمصدر الذي قرئت فيه.',
    en: 'Each sheet names its author, its date and the source in which it was read.',
  },
  {
    fr: 'Des ateliers sur {subject} auront lieu à {place}, puis dans les îles voisines.',
    ar: 'تنظم ورشات حول {subject} في {place} ثم في الجزر المجاورة.',
    en: 'Workshops on {subject} will be held in {place}, then on the neighbouring islands.',
  },
  {
    fr: 'Les mesures de {place} diffèrent de celles des carnets ; les deux séries sont montrées côte à côte.',
    ar: 'تختلف قياسات {place} عن قياسات الدفاتر، وتعرض السلسلتان جنبا إلى جنب.',
    en: 'The measurements of {place} differ from those of the notebooks; both series are shown side by side.',
  },
  {
    fr: 'Un retour d’expérience réunit {count} communes et rend ses conclusions avant les grandes marées.',
    ar: 'يجمع تقييم التجربة {count} جماعة ويقدم خلاصاته قبل المد الكبير.',
    en: 'A review brings {count} communes together and gives its conclusions before the spring tides.',
  },
  {
    fr: 'Ce qui a été promis pour {place} reste lisible, même lorsque le calendrier change.',
    ar: 'يبقى ما وعدت به {place} مقروءا حتى عندما يتغير الجدول الزمني.',
    en: 'What was promised for {place} stays readable, even when the calendar changes.',
  },
];

export const HEADINGS: readonly Words[] = [
  { fr: 'Contexte', ar: 'السياق', en: 'Context' },
  { fr: 'Mise en œuvre', ar: 'التنفيذ', en: 'Implementation' },
  { fr: 'Ce qui reste à faire', ar: 'ما يبقى إنجازه', en: 'What remains to be done' },
];

export const ACTIVITIES: readonly Words[] = [
  {
    fr: 'Recenser ce qui existe à {place}',
    ar: 'جرد ما هو موجود في {place}',
    en: 'List what exists in {place}',
  },
  {
    fr: 'Former les équipes de {place}',
    ar: 'تكوين فرق {place}',
    en: 'Train the teams of {place}',
  },
  {
    fr: 'Ouvrir {subject} au public',
    ar: 'فتح {subject} للعموم',
    en: 'Open {subject} to the public',
  },
  {
    fr: 'Écrire le guide de {place}',
    ar: 'كتابة دليل {place}',
    en: 'Write the guide of {place}',
  },
  {
    fr: 'Réunir les {count} ports concernés',
    ar: 'جمع {count} ميناء معنيا',
    en: 'Bring the {count} ports concerned together',
  },
  {
    fr: 'Rendre compte aux habitants de {place}',
    ar: 'تقديم الحصيلة لسكان {place}',
    en: 'Report to the people of {place}',
  },
];

export const ACTIONS: readonly Words[] = [
  { fr: 'Rédiger le projet', ar: 'صياغة المشروع', en: 'Draft the project' },
  {
    fr: 'Consulter {count} associations',
    ar: 'استشارة {count} جمعية',
    en: 'Consult {count} associations',
  },
  {
    fr: 'Publier le résultat à {place}',
    ar: 'نشر النتيجة في {place}',
    en: 'Publish the result in {place}',
  },
  { fr: 'Passer le marché', ar: 'إبرام الصفقة', en: 'Award the contract' },
  { fr: 'Visiter le port de {place}', ar: 'زيارة ميناء {place}', en: 'Visit the port of {place}' },
  {
    fr: 'Relire les {count} fiches',
    ar: 'مراجعة {count} بطاقة',
    en: 'Proofread the {count} sheets',
  },
];

const BEGINNINGS = [
  'Ta',
  'Ro',
  'Ve',
  'Ka',
  'Lu',
  'Mi',
  'Sa',
  'No',
  'Be',
  'Du',
  'Fa',
  'Go',
  'He',
  'Ji',
  'Po',
  'Zu',
];
const MIDDLES = ['ra', 'ne', 'li', 'mo', 'tu', 'va', 'si', 'do', 'ke', 'pa', 'zo', 'bu'];
const ENDS = ['vel', 'nar', 'mir', 'dos', 'lun', 'tas', 'rok', 'fen', 'bas', 'gor'];
/** The same syllables in Arabic letters, in the same order. */
const ARABIC = {
  beginnings: [
    'تا',
    'رو',
    'في',
    'كا',
    'لو',
    'مي',
    'سا',
    'نو',
    'بي',
    'دو',
    'فا',
    'غو',
    'هي',
    'جي',
    'بو',
    'زو',
  ],
  middles: ['را', 'ني', 'لي', 'مو', 'تو', 'فا', 'سي', 'دو', 'كي', 'با', 'زو', 'بو'],
  ends: ['فيل', 'نار', 'مير', 'دوس', 'لون', 'تاس', 'روك', 'فين', 'باس', 'غور'],
} as const;

/** One of 1,920 islands: as many different words as a real corpus has names. */
export function island(draw: Draw): Words {
  const [beginning, middle, end] = [BEGINNINGS, MIDDLES, ENDS].map((parts) =>
    draw([...parts.keys()]),
  );
  const latin = `${BEGINNINGS[beginning ?? 0] ?? ''}${MIDDLES[middle ?? 0] ?? ''}${ENDS[end ?? 0] ?? ''}`;
  const arabic = [
    ARABIC.beginnings[beginning ?? 0],
    ARABIC.middles[middle ?? 0],
    ARABIC.ends[end ?? 0],
  ].join('');
  return { fr: latin, ar: arabic, en: latin };
}

const COUNTS = Array.from({ length: 97 }, (_, index) => index + 3);

/** A sentence with its blanks filled in, alike in the three languages. */
export function filled(sentence: Words, draw: Draw): Words {
  const parts: Readonly<Record<string, Words>> = {
    subject: draw(SUBJECTS),
    body: draw(ORGANISERS),
    place: island(draw),
    count: ((count) => ({ fr: count, ar: count, en: count }))(String(draw(COUNTS))),
  };
  const inLanguage = (language: keyof Words): string =>
    sentence[language].replace(/\{(\w+)\}/g, (_, name: string) => parts[name]?.[language] ?? '');
  return { fr: inLanguage('fr'), ar: inLanguage('ar'), en: inLanguage('en') };
}

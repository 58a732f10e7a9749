/**
 * Add a topic with many posts to demo records, the same at every run: what a long discussion of the forum, the cut into pages
 * and the weight of a page are tried with.
 * Usage: node tests/demo/generate-posts.ts <folder with content/ and data/> [number of posts]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { CITIES, drawer, KINDS, ORGANISERS, SUBJECTS } from './vocabulary.ts';

const TOPIC = 'five-hundred-posts';
const DEFAULT_COUNT = 500;
const LANGUAGES = ['fr', 'fr', 'ar', 'ar', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
const MARKS = { fr: '[démo]', ar: '[تجريبي]', en: '[demo]' } as const;
/** So many posts are written in a day. */
const A_DAY = 3;

interface Thing {
  readonly kind: string;
  readonly subject: string;
  readonly city: string;
}

const SENTENCES: Readonly<Record<Language, readonly ((thing: Thing) => string)[]>> = {
  fr: [
    ({ subject, city }) => `À ${city}, nous attendons toujours une réponse sur ${subject}.`,
    ({ kind }) => `Nous proposons de tenir d'abord : **${kind}**, ouvert à toutes les organisations.`,
    () => 'Le calendrier publié au premier trimestre ne dit rien des archives de 2018-2020.',
    ({ subject }) => `Qui est chargé de publier ${subject}, et sous quelle licence ?`,
    () => 'Les coopératives demandent des fichiers, pas des images de tableaux.',
    () => 'Nous avons relu le compte rendu : 57,5 % des stations répondent.',
  ],
  ar: [
    ({ subject, city }) => `في ${city}، ما زلنا ننتظر جوابا حول ${subject}.`,
    ({ kind }) => `نقترح أن نبدأ بما يلي: **${kind}**، مفتوح لجميع المنظمات.`,
    () => 'لا يذكر الجدول الزمني المنشور في الفصل الأول شيئا عن أرشيف 2018-2020.',
    ({ subject }) => `من المكلف بنشر ${subject}، وبأي رخصة؟`,
    () => 'تطلب التعاونيات ملفات، وليس صورا للجداول.',
    () => 'أعدنا قراءة المحضر: تجيب 57,5% من المحطات.',
  ],
  en: [
    ({ subject, city }) => `In ${city} we still wait for an answer about ${subject}.`,
    ({ kind }) => `We propose to begin with this: **${kind}**, open to every organisation.`,
    () => 'The calendar published in the first quarter says nothing of the archives of 2018-2020.',
    ({ subject }) => `Who is to publish ${subject}, and under which licence?`,
    () => 'The cooperatives ask for files, not for pictures of tables.',
    () => 'We have read the minutes again: 57.5% of the stations answer.',
  ],
};

const LISTS: Readonly<Record<Language, string>> = {
  fr: '- les hauteurs, heure par heure ;\n- les stations, avec leur [fiche](https://tides.example/stations) ;\n- les corrections.',
  ar: '- الارتفاعات ساعة بساعة؛\n- المحطات مع [بطاقتها](https://tides.example/stations)؛\n- التصحيحات.',
  en: '- heights, hour by hour;\n- stations, each with its [record](https://tides.example/stations);\n- corrections.',
};

function dayOf(number: number): string {
  const days = Math.floor((number - 1) / A_DAY);
  return new Date(Date.UTC(2025, 8, 1 + days)).toISOString().slice(0, 10);
}

function postOf(number: number): Record<string, unknown> {
  // The first numbers of neighbouring seeds are alike.
  const draw = drawer(number * 7919);
  const lang = draw(LANGUAGES);
  const thing = {
    kind: draw(KINDS)[lang],
    subject: draw(SUBJECTS)[lang],
    city: draw(CITIES)[lang],
  };
  const paragraphs = Array.from({ length: draw([1, 2, 2, 3]) }, () =>
    Array.from({ length: draw([1, 2, 3]) }, () => draw(SENTENCES[lang])(thing)).join(' '),
  );
  const answered = number > 1 && number % 3 !== 0 ? draw([1, 1, 1, 2, 5, 40]) : 0;
  return {
    key: `p${String(number)}`,
    author: `${draw(ORGANISERS)[lang]} ${MARKS[lang]}`,
    postedOn: dayOf(number),
    text: [...paragraphs, ...(number % 8 === 0 ? [LISTS[lang]] : [])].join('\n\n'),
    lang,
    ...(answered > 0 && { replyTo: `p${String(Math.max(1, number - answered))}` }),
  };
}

async function main(folder: string, count: number): Promise<void> {
  const home = join(folder, 'content', 'forum', TOPIC);
  await mkdir(home, { recursive: true });
  const topic = {
    title: {
      fr: 'Cinq cents messages sur les marées [démo]',
      ar: 'خمسمائة مساهمة حول المد [تجريبي]',
      en: 'Five hundred posts about the tides [demo]',
    },
    status: 'open',
    openedOn: dayOf(1),
    posts: Array.from({ length: count }, (_, index) => postOf(index + 1)),
  };
  await writeFile(join(home, 'topic.yaml'), stringify(topic, { lineWidth: 0 }));
  console.log(`a topic of ${String(count)} posts added to the records in ${folder}`);
}

const [folder, count = String(DEFAULT_COUNT)] = process.argv.slice(2);
if (folder === undefined || !/^\d{1,5}$/.test(count)) {
  console.error('usage: node tests/demo/generate-posts.ts <folder> [number of posts]');
  process.exitCode = 1;
} else {
  await main(folder, Number(count));
}

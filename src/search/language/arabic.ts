/**
 * Arabic: the light stemming of Larkey, Ballesteros and Connell ("Light Stemming for Arabic Information Retrieval", 2007:
 * light10), with second readings where a first letter may be a particle or a part of the word, and with the broken plurals
 * of the words of public affairs, which no rule finds.
 */
import type { SearchLanguage } from './language.ts';

const ARABIC = /^[\u0620-\u064a0-9]+$/;
/** The article, alone and after a particle. */
const ARTICLES = ['وبال', 'وكال', 'ولل', 'فلل', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال'];
const PARTICLES = ['و', 'ف', 'ب', 'ك', 'ل'];
/** In the order in which they are taken off, each once. */
const ENDINGS = ['ها', 'هم', 'نا', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];
/** What is left must have so many letters. */
const LEAST_ROOT = 3;
/** The same where only an ending goes that hardly any root ends in. */
const LEAST_STEM = 2;
const PLAIN_ENDINGS = ['ات', 'ه', 'ي'];

/** Singular and plural, folded. */
const BROKEN_PLURALS = `
  قانون قوانين
  مشروع مشاريع
  تدبير تدابير
  نشاط انشطه
  تقرير تقارير
  لجنه لجان
  خطه خطط
  هدف اهداف
  برنامج برامج
  وثيقه وثائق
  مرسوم مراسيم
  عمل اعمال
  مجلس مجالس
  مدينه مدن
  معيار معايير
  نتيجه نتائج
  مصدر مصادر
  مرحله مراحل
  محور محاور
  عضو اعضاء
  عضو اعضا
  نقطه نقط
  نقطه نقاط
  اسبوع اسابيع
  يوم ايام
  شهر اشهر
  مرفق مرافق
  حق حقوق
  رقم ارقام
  موقع مواقع
  مبدا مبادئ
  مبدا مبادي
  موعد مواعيد
  ورشه اوراش
  ورش اوراش
  سبب اسباب
  اجل اجال
  حدث احداث
  موضوع مواضيع
  مكسب مكاسب
  عريضه عرائض
`;

function withoutEndings(word: string): string {
  let left = word;
  for (const ending of ENDINGS) {
    const least = PLAIN_ENDINGS.includes(ending) ? LEAST_STEM : LEAST_ROOT;
    if (left.endsWith(ending) && left.length - ending.length >= least) {
      left = left.slice(0, -ending.length);
    }
  }
  return left;
}

const SINGULARS = new Map(
  BROKEN_PLURALS.trim()
    .split('\n')
    .map((line) => {
      const [singular = '', plural = ''] = line.trim().split(' ');
      return [withoutEndings(plural), withoutEndings(singular)];
    }),
);

function stemOf(word: string): string {
  const stem = withoutEndings(word);
  return SINGULARS.get(stem) ?? stem;
}

function without(prefixes: readonly string[], word: string): string | undefined {
  const prefix = prefixes.find((one) => word.startsWith(one));
  if (prefix === undefined || word.length - prefix.length < LEAST_ROOT) return undefined;
  return word.slice(prefix.length);
}

/** A word without its article, and without a first letter that may be a particle. */
function bareForms(word: string): { readonly bare?: string; readonly rest?: string } {
  const bare = without(ARTICLES, word);
  if (bare !== undefined) return { bare };
  const rest = without(PARTICLES, word);
  return rest === undefined ? {} : { rest };
}

const arabic: SearchLanguage = {
  reads: (word) => ARABIC.test(word),
  readings: (word) => {
    const { bare, rest } = bareForms(word);
    // التزام begins as if with an article, and so does الالتزام without its own.
    const again = bare === undefined ? undefined : without(ARTICLES, bare);
    const forms = [bare, word, rest, again].filter((form) => form !== undefined);
    return [...new Set(forms.map(stemOf))];
  },
  sureReadings: (word) => {
    const { bare, rest } = bareForms(word);
    return rest === undefined ? [stemOf(bare ?? word)] : [];
  },
  stopWords: new Set(
    `في من علي الي عن مع هذا هذه هذان ذلك تلك التي الذي الذين ما ماذا لا لم لن ان او ام ثم حتي كان كانت يكون تكون بين كل قد هو
    هي هم كما لها له لهم به بها فيه فيها منه منها عليه عليها اذا اي حيث عند بعد قبل غير و ب ل ف ك`
      .trim()
      .split(/\s+/),
  ),
};
export default arabic;

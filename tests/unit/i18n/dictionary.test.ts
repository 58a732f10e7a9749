import { expect, expectTypeOf, test } from 'vitest';
import { frenchTypography } from '../../../src/i18n/dictionaries/french-typography.ts';
import type { Dictionary, ValuesFor } from '../../../src/i18n/dictionary.ts';
import { formatAssessment } from '../../../src/i18n/labels.ts';
import { namesIn, piecesOf } from '../../../src/i18n/sentence.ts';
import { DICTIONARIES, format, words } from '../../../src/i18n/words.ts';
import { LOCALES, SITE } from '../../../src/site.ts';

/** Every text of a dictionary with the steps that lead to it. */
function textsOf(part: unknown, path = ''): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]];
  return Object.entries(part ?? {}).flatMap(([key, value]) =>
    textsOf(value, path === '' ? key : `${path}.${key}`),
  );
}

/** The texts that stand in every language: plural forms differ from one language to another. */
function isPluralForm(path: string): boolean {
  return /^(counts|sentences)\./.test(path);
}

const TEXTS = Object.fromEntries(
  LOCALES.map((locale) => [locale, textsOf(DICTIONARIES[locale])]),
) as Record<(typeof LOCALES)[number], [string, string][]>;

test.each(LOCALES)('leaves no text of %s empty or with blanks at its ends', (locale) => {
  expect(TEXTS[locale].filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
});

test.each(LOCALES)('fills the same blanks in %s as in the source language', (locale) => {
  const source = new Map(TEXTS.fr);
  for (const [path, text] of TEXTS[locale]) {
    // The first day of a month has its own word in French only.
    if (isPluralForm(path) || path === 'dates.firstDay') continue;
    expect(namesIn(text).toSorted(), `${locale} ${path}`).toEqual(
      namesIn(source.get(path) ?? '').toSorted(),
    );
  }
});

test.each(LOCALES)('asks of no plural form in %s a value that the others do not need', (locale) => {
  const { counts, sentences } = DICTIONARIES[locale];
  for (const [name, forms] of Object.entries({ ...counts, ...sentences })) {
    const allowed = [...namesIn(forms.other), 'n'];
    for (const text of Object.values(forms)) {
      expect(allowed, `${locale} ${name}: ${text}`).toEqual(
        expect.arrayContaining([...namesIn(text)]),
      );
    }
  }
});

test('names no country: a portal of another one has the same words', () => {
  for (const locale of LOCALES) {
    const country = SITE.country.name[locale].replace(/^ال/, '');
    expect(TEXTS[locale].filter(([, text]) => text.includes(country))).toEqual([]);
  }
});

test('keeps the house rules of Arabic: no tanwin, no بيانات for data, no تنزيل for download', () => {
  const broken = TEXTS.ar.filter(([, text]) =>
    /[\u064b-\u064d]|(?<!م)بيانات|تنزيل|الحكومة المفتوحة/.test(text),
  );
  expect(broken).toEqual([]);
});

test('writes Arabic and no leftover of another language', () => {
  const exempt =
    /OGP|IRM|JavaScript|WebAssembly|npm run build|UTF|CSV|JSON|XLSX|ODS|LibreOffice|SQLite|Parquet|GeoJSON|dictionary(?![.])|revision|SVG|PNG|ZIP|SHA|SUMS|DCAT-AP|OpenAPI|API|ISO|Data Package|Excel|[a-z]+\.(?:csv|json)|YYYY-MM-DD|true|false|asOf|APA|BibTeX|\{[a-zA-Z]+\}/g;
  const latin = TEXTS.ar.filter(([, text]) => /[A-Za-z]{2,}/.test(text.replace(exempt, '')));
  expect(latin).toEqual([]);
});

test('sets French with no-break spaces and typographic apostrophes', () => {
  expect(TEXTS.fr.filter(([, text]) => / [:;?!%»]|« |'/.test(text))).toEqual([]);
  expect(frenchTypography({ note: "D'où vient « ça » : 57 % ?" }).note).toBe(
    'D’où vient «\u00a0ça\u00a0»\u00a0: 57\u00a0%\u202f?',
  );
});

test('fills a text with its values', () => {
  expect(
    format(words('en').commitment.progressSentence, { percent: '57%', on: 'on 28 January 2020' }),
  ).toBe('Progress: 57%, on 28 January 2020.');
});

test('does not read a value as a text with blanks', () => {
  expect(format(words('en').common.numbered, { number: '4', title: 'Publish {title} & $1' })).toBe(
    '4. Publish {title} & $1',
  );
});

test('knows by type which values a text needs', () => {
  expectTypeOf<ValuesFor<Dictionary['commitment']['progressSentence']>>().toEqualTypeOf<
    Readonly<Record<'percent' | 'on', string>>
  >();
  expectTypeOf<Dictionary['common']['yes']>().toEqualTypeOf<string>();
  // @ts-expect-error the blank {value} is lost
  const lost: Dictionary['common']['atLeast'] = 'at least';
  // @ts-expect-error Arabic has six forms
  const poor: Dictionary<'zero' | 'one' | 'two' | 'few' | 'many'>['counts']['days'] = {
    one: '',
    other: '',
  };
  expect([lost, poor]).toHaveLength(2);
});

test('cuts a text at its blanks for a component that fills them with markup', () => {
  expect(piecesOf('{label}: the {value}.')).toEqual([
    { name: 'label' },
    { text: ': the ' },
    { name: 'value' },
    { text: '.' },
  ]);
});

test('labels what an assessor said, writes its numbers, and keeps words that it does not know', () => {
  expect(LOCALES.map((locale) => formatAssessment(locale, 'no-irm-data'))).toEqual([
    'Aucune donnée de l’IRM',
    'لا معطيات لدى IRM',
    'No IRM data',
  ]);
  expect(formatAssessment('fr', '17')).toBe('17');
  expect(formatAssessment('fr', 'Worth a look')).toBe('Worth a look');
  expect(formatAssessment('fr', 'constructor')).toBe('constructor');
});

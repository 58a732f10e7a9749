import { describe, expect, test } from 'vitest';
import {
  csvOf,
  isShown,
  SORTS,
  sorted,
  type Row,
  type Sort,
} from '../../../src/scripts/commitment-filter.ts';
import {
  fold,
  readSelection,
  writeSelection,
  type Selection,
} from '../../../src/scripts/list-selection.ts';
import { words } from '../../../src/i18n/words.ts';

const ALL: Selection<Sort> = { words: '', facets: {}, sort: 'number' };
const KNOWN = { theme: ['open-data', 'audits'], reported: ['yes', 'no'] };

function sampleRow(number: number, facts: Partial<Row> = {}): Row {
  return {
    id: `p/${String(number)}`,
    plan: 'p',
    number: String(number),
    title: `Titre ${String(number)}`,
    lead: '',
    percentDone: '',
    observedOn: '',
    facets: {},
    ...facts,
  };
}

describe('the state in the address', () => {
  test('is read as it was written', () => {
    const selection: Selection<Sort> = {
      words: 'données ouvertes',
      facets: { theme: 'open-data', reported: 'no' },
      sort: 'least-progress',
    };
    expect(readSelection(writeSelection(selection, 'number'), KNOWN, SORTS)).toEqual(selection);
  });

  test('is empty for the whole list in its own order', () => {
    expect(writeSelection(ALL, 'number')).toBe('');
    expect(readSelection('', KNOWN, SORTS)).toEqual(ALL);
  });

  test('forgets what the list does not know: facets, values, orders', () => {
    expect(
      readSelection('?theme=fishing&colour=red&sort=random&reported=no', KNOWN, SORTS),
    ).toEqual({
      ...ALL,
      facets: { reported: 'no' },
    });
  });
});

describe('a row is shown', () => {
  const row = sampleRow(4, {
    title: "Renforcement de l'accès à l'information",
    lead: 'Ministère',
    facets: { theme: ['open-data', 'audits'], reported: ['yes'] },
  });

  test('when it has the value asked of every facet', () => {
    expect(isShown(row, { ...ALL, facets: { theme: 'audits', reported: 'yes' } })).toBe(true);
    expect(isShown(row, { ...ALL, facets: { theme: 'audits', reported: 'no' } })).toBe(false);
    expect(isShown(row, { ...ALL, facets: { plan: 'p' } })).toBe(false);
  });

  test('when title, institution or number hold every word, in any order and without accents', () => {
    expect(isShown(row, { ...ALL, words: 'MINISTERE acces' })).toBe(true);
    expect(isShown(row, { ...ALL, words: 'l’information' })).toBe(true);
    expect(isShown(row, { ...ALL, words: '4' })).toBe(true);
    expect(isShown(row, { ...ALL, words: 'accès ouvert' })).toBe(false);
  });
});

test('Arabic is found whichever way its letters are written', () => {
  expect(fold('الإدارة')).toBe(fold('الاداره'));
  expect(fold('مُبلَّغ')).toBe(fold('مبلغ'));
  expect(fold('مـــحور')).toBe(fold('محور'));
});

describe('the order', () => {
  const rows = [
    sampleRow(1, { percentDone: '57', title: 'Zone' }),
    sampleRow(2, { title: 'École' }),
    sampleRow(3, { percentDone: '0', title: 'Abri' }),
    sampleRow(4, { percentDone: '100', title: 'Eau 10' }),
    sampleRow(5, { title: 'Eau 9' }),
  ];
  const numbers = (sort: Sort) => sorted(rows, sort, 'fr').map(({ number }) => number);

  test('by number is the page’s own', () => {
    expect(numbers('number')).toEqual(['1', '2', '3', '4', '5']);
  });

  test('by progress puts what was not reported last both ways, after 0 %', () => {
    expect(numbers('progress')).toEqual(['4', '1', '3', '2', '5']);
    expect(numbers('least-progress')).toEqual(['3', '1', '4', '2', '5']);
  });

  test('by title is that of the language, numbers by their value', () => {
    expect(numbers('title')).toEqual(['3', '5', '4', '2', '1']);
  });

  test('leaves the rows given as they were', () => {
    sorted(rows, 'title', 'fr');
    expect(rows[0]?.number).toBe('1');
  });
});

describe('the file', () => {
  test('names its columns, ends lines with CRLF and leaves empty what is not reported', () => {
    const row = sampleRow(5, { id: '2018-2020/5', plan: '2018-2020', title: 'Titre', lead: 'ADD' });
    expect(csvOf([row], 'fr')).toBe(
      'id,plan,number,title_fr,percentDone,observedOn,leadInstitution_fr\r\n2018-2020/5,2018-2020,5,Titre,,,ADD\r\n',
    );
  });

  test('quotes commas, quotes, line breaks and spaces at the ends, and nothing else', () => {
    const titles = ['a, b', 'dit "oui"', 'deux\nlignes', ' bord', "l'eau; l'air"];
    const file = csvOf(
      titles.map((title, index) => sampleRow(index, { title })),
      'fr',
    );
    expect(file.split('\r\n').slice(1, -1)).toEqual([
      'p/0,p,0,"a, b",,,',
      'p/1,p,1,"dit ""oui""",,,',
      'p/2,p,2,"deux\nlignes",,,',
      'p/3,p,3," bord",,,',
      "p/4,p,4,l'eau; l'air,,,",
    ]);
  });

  test('begins with no byte order mark and alters no text that looks like a formula', () => {
    const file = csvOf([sampleRow(1, { title: '=1+1' })], 'ar');
    expect(file.charCodeAt(0)).toBe('i'.charCodeAt(0));
    expect(file).toContain('p/1,p,1,=1+1,,,');
  });
});

test('every order has a name in the form, and the form names no other', () => {
  expect(Object.keys(words('fr').filters.sorts)).toEqual([...SORTS]);
});

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import {
  prepareEventImport,
  type EventImportRequest,
  type EventImportResult,
} from '../../../src/exchange/import-events.ts';
import { eventImportReport } from '../../../src/exchange/event-report.ts';
import { messageFor } from '../../../src/i18n/problems.ts';
import { columnsOf } from '../../../src/schema/columns.ts';
import { regionSchema } from '../../../src/schema/list.ts';
import { LOCALES } from '../../../src/site.ts';
import { readRoot } from '../../../src/store/read-portal.ts';
import { writeSample, type Files } from '../store/sample.ts';

/** A table of one row; cells that are not given are empty. */
function table(schema: Parameters<typeof columnsOf>[0], cells: readonly string[]): string {
  const names = columnsOf(schema).map(({ name }) => name);
  return `${names.join(',')}\n${names.map((_, at) => cells[at] ?? '').join(',')}\n`;
}

const EDITION: Files = {
  'src/content/editions/2031/edition.yaml':
    'startsOn: 2031-05-03\nendsOn: 2031-05-10\nstatus: planned\nsources: [the-plan]\n',
  'data/regions.csv': table(regionSchema, ['north', 'Nord', 'الشمال', 'North']),
  'data/themes.csv': 'id,name_fr,name_ar,name_en\nopenness,Ouverture,الانفتاح,Openness\n',
  'data/organiser-kinds.csv':
    'id,name_fr,name_ar,name_en\nassociation,Association,جمعية,Association\n',
};

const HEADER = 'Titre,Description,Début,Fin,Format,Ville,Région,Organisation,Type';
const ROW = 'Journée,Texte.,2031-05-06 10:00,,En ligne,,,Association,association';

type Options = Partial<Omit<EventImportRequest, 'file'>> & { name?: string; root?: string };

async function prepare(content: string | Uint8Array, options: Options = {}) {
  const { name = 'in.csv', root = writeSample(EDITION), ...request } = options;
  mkdirSync(join(root, 'in'), { recursive: true });
  const file = join(root, 'in', name);
  writeFileSync(file, content);
  const result = await prepareEventImport(root, {
    edition: '2031',
    receivedOn: '2031-05-02',
    ...request,
    file,
  });
  return { root, result };
}

async function take(content: string | Uint8Array, options: Options = {}) {
  const prepared = await prepare(content, options);
  prepared.result.commit?.();
  prepared.result.close();
  const { portal, problems } = readRoot(prepared.root);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { ...prepared, portal };
}

/** A CSV with the columns of the form, `Type` under its whole name. */
function csv(...rows: readonly string[]): string {
  return [HEADER.replace('Type', "Type d'organisation"), ...rows, ''].join('\n');
}

function writtenBy({ rows }: EventImportResult): readonly string[] {
  return rows.flatMap((row) => (row.kind === 'written' ? [row.event] : []));
}

function kinds({ rows }: EventImportResult): readonly string[] {
  return rows.map(({ kind }) => kind);
}

/** Everything in a root but what came in. */
function textOf(root: string): string {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== join(root, 'in'))
    .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
    .join('\n');
}

describe('a hostile file', () => {
  const hostile = readFileSync('tests/registrations/hostile.csv');
  const expected = hostile
    .toString()
    .replaceAll(/"[^"]*"/g, '')
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split(',')[0]);

  test('has each row written, known as a duplicate, or refused for the reason that it has', async () => {
    const { result, portal } = await take(hostile);
    const reasons = new Map<number, Set<string>>();
    for (const { line, rule } of result.problems)
      reasons.set(line, (reasons.get(line) ?? new Set()).add(rule));
    const became = result.rows.map((row) =>
      row.kind === 'refused' ? [...(reasons.get(row.line) ?? [])] : [row.kind],
    );
    expect(
      became.map((rules, at) => (rules.includes(expected[at] ?? '') ? 'as expected' : rules)),
    ).toEqual(expected.map(() => 'as expected'));
    expect(result.rows.length).toBe(expected.length);
    expect(portal.submissions.length).toBe(expected.length);
    expect(result.logged).toBe(expected.length);
  });

  test('leaves nothing of a person or of an unknown column in what is written', async () => {
    const { root, result } = await take(hostile);
    expect(writtenBy(result).length).toBe(5);
    expect(textOf(root)).not.toMatch(/canari|06 61 00|٠٦٦١|600 000 001|<script|alert|HYPERLINK/i);
    expect(result.file?.personal).toEqual(['Nom', 'E-mail', 'Téléphone']);
    expect(result.file?.unknown).toEqual(['expected', 'Remarques internes']);
  });

  test('is accounted for at 5,000 rows', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => {
      const title = `Atelier ${String(at % 2000)}`;
      const day = at % 7 === 0 ? '31/02/2031' : '2031-05-06';
      return `${title},Texte.,${day},,En ligne,,,Association,association`;
    });
    const { result, portal } = await take(csv(...rows));
    const count = (kind: string): number => kinds(result).filter((one) => one === kind).length;
    expect(result.rows.length).toBe(5000);
    expect([count('written'), count('duplicate'), count('refused')]).toEqual([2000, 2285, 715]);
    expect(portal.submissions.length).toBe(5000);
  });
});

describe('a row', () => {
  test('becomes a proposed event under the source of its week', async () => {
    const { root, portal } = await take(csv(ROW));
    expect(readFileSync(join(root, 'src/content/events/2031/journee/event.yaml'), 'utf8')).toBe(
      `title:
  fr: Journée
description:
  fr: Texte.
edition: "2031"
startsAt: 2031-05-06T10:00
mode: online
organiser:
  name:
    fr: Association
  kind: association
status: proposed
source: registrations-2031
`,
    );
    expect(portal.sources.map(({ id }) => id)).toContain('registrations-2031');
    expect(portal.submissions).toMatchObject([
      { edition: '2031', receivedOn: '2031-05-02', channel: 'endpoint', outcome: 'received' },
    ]);
  });

  test('in Arabic alone keeps its text, marked as not translated, and has an address', async () => {
    const { result, portal } = await take(
      csv('يوم مفتوح,وصف,2031-05-06,,حضوري,المدينة,الشمال,جمعية,جمعية'),
    );
    expect(writtenBy(result)).toEqual(['2031/05-06-north']);
    expect(portal.events.find(({ id }) => id === '2031/05-06-north')).toMatchObject({
      title: { fr: 'يوم مفتوح', ar: 'يوم مفتوح' },
      unofficial: ['title.fr', 'description.fr', 'city.fr', 'organiser.name.fr'],
    });
    expect(eventImportReport(result, 'fr')).toContain(
      'à traduire avant confirmation : 1 événement',
    );
  });

  test('that was received twice is logged once more, and the same file a second time is not', async () => {
    const file = csv(ROW, ROW, 'X,Texte.,jamais,,En ligne,,,Association,association');
    const { root, result } = await take(file);
    expect(kinds(result)).toEqual(['written', 'duplicate', 'refused']);
    const again = await take(file, { root });
    expect([again.result.logged, again.result.repeated, again.result.files]).toEqual([0, 3, []]);
    expect(again.portal.submissions.length).toBe(3);
  });

  test('that is a duplicate can update what waits, or be added', async () => {
    const { root } = await take(csv(ROW));
    const longer = ROW.replace('Texte.', 'Un autre texte.');
    const updated = await take(csv(longer), { root, onDuplicate: 'update' });
    expect(updated.result.rows).toMatchObject([{ kind: 'written', isUpdate: true }]);
    expect(updated.portal.events.find(({ id }) => id === '2031/journee')?.description).toEqual({
      fr: 'Un autre texte.',
    });
    const added = await take(csv(longer), { root, onDuplicate: 'add' });
    expect(writtenBy(added.result)).toEqual(['2031/journee-2']);
  });

  test('does not change an event that is confirmed', async () => {
    const { root } = await take(csv(ROW));
    const file = join(root, 'src/content/events/2031/journee/event.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('proposed', 'confirmed'));
    const { result } = await take(csv(ROW.replace('Texte.', 'Autre.')), {
      root,
      onDuplicate: 'update',
    });
    expect(result.problems.map(({ rule }) => rule)).toEqual(['import-event-published']);
  });

  test('of another week is refused', async () => {
    const { result } = await take(
      csv(ROW).replace('Titre', 'Édition,Titre').replace('Journée', '2032,Journée'),
    );
    expect(result.problems.map(({ rule }) => rule)).toEqual(['import-event-edition']);
  });
});

describe('a file', () => {
  test('of Windows with semicolons is read with its accents', async () => {
    const text = csv(ROW).replaceAll(',', ';');
    const { portal } = await take(Buffer.from(text, 'latin1'));
    expect(portal.events.find(({ id }) => id === '2031/journee')?.title).toEqual({ fr: 'Journée' });
  });

  test('of a spreadsheet has days and hours in cells of their own', async () => {
    const rows = [
      [
        'Title',
        'Description',
        'Start date',
        'Start time',
        'Mode',
        'Organisation',
        'Kind of organisation',
      ],
      [
        'Day',
        'Text.',
        new Date(Date.UTC(2031, 4, 6)),
        new Date(Date.UTC(1899, 11, 30, 10, 30)),
        'online',
        'Club',
        'association',
      ],
    ];
    const bytes = await writeXlsx({ sheets: [{ name: 'Form responses 1', rows }] });
    const { portal } = await take(bytes, { name: 'in.xlsx' });
    expect(portal.events.find(({ id }) => id === '2031/day')?.startsAt).toBe('2031-05-06T10:30');
  });

  test('of JSON holds one registration or many, nested as the form sends it', async () => {
    const json = JSON.stringify({
      title: { fr: 'Journée', ar: 'يوم' },
      description: { fr: 'Texte.' },
      startsAt: '2031-05-06T10:00',
      mode: 'online',
      organiser: { name: { fr: 'Association' }, kind: 'association' },
      themes: ['openness'],
      capacity: 12,
      contact: { name: 'Canari', email: 'canari@prive.example' },
    });
    const { portal, root } = await take(json, { name: 'in.json' });
    expect(portal.events.find(({ id }) => id === '2031/journee')).toMatchObject({
      title: { fr: 'Journée', ar: 'يوم' },
      themes: ['openness'],
      capacity: 12,
    });
    expect(textOf(root)).not.toMatch(/canari/i);
  });

  test('is read by a mapping of its columns and words', async () => {
    const root = writeSample(EDITION);
    mkdirSync(join(root, 'in'), { recursive: true });
    const mapping = join(root, 'in', 'mapping.yaml');
    writeFileSync(mapping, 'columns:\n  Q1: title\nvalues:\n  mode:\n    "par écran": online\n');
    const file = csv(ROW.replace('En ligne', 'Par écran')).replace('Titre', 'Q1');
    const { result } = await take(file, { root, mapping });
    expect(kinds(result)).toEqual(['written']);
    writeFileSync(mapping, 'columns:\n  Q1: titel\n');
    const wrong = await prepare(file, { root, mapping });
    expect(wrong.result.problems[0]).toMatchObject({
      rule: 'import-event-mapping-name',
      params: { nearest: 'title' },
    });
  });

  test.each([
    ['without names of columns', 'a,b\n1,2\n', 'import-event-header'],
    ['with a column twice', csv(ROW).replace('Description', 'Intitulé'), 'import-event-column'],
    ['with a quotation mark that nobody closed', csv('"Journée'), 'csv-quote'],
  ])('%s is refused whole', async (_, text, rule) => {
    const { root, result } = await prepare(text);
    const before = textOf(root);
    expect(result.problems.map((problem) => problem.rule)).toEqual([rule]);
    expect([result.isStopped, result.commit]).toEqual([true, undefined]);
    expect(textOf(root)).toBe(before);
  });

  test('for a week that nobody knows is refused whole', async () => {
    const { result } = await prepare(csv(ROW), { edition: '2040' });
    expect(result.problems).toMatchObject([
      { rule: 'import-event-no-edition', found: '2040', params: { allowed: ['2031'] } },
    ]);
  });

  test('changes nothing before it is told to', async () => {
    const { root, result } = await prepare(csv(ROW));
    result.close();
    expect(textOf(root)).not.toContain('registrations-2031');
    expect(result.files).toContain('src/content/events/2031/journee/event.yaml');
  });
});

describe('what is refused is told', () => {
  const problem = (rule: string, found?: string, params = {}) =>
    ({ record: 'in.csv', path: [2, 'Titre'], rule, severity: 'error', found, params }) as const;

  test.each([
    [
      'import-event-word',
      'Nrod',
      { nearest: 'north' },
      {
        fr: ['ce choix n\'existe pas, trouvé "Nrod"', 'vouliez-vous dire north ?'],
        ar: ['لا يوجد هذا الاختيار، الموجود: "Nrod"', 'هل تقصدون north؟'],
        en: ['no such choice, found "Nrod"', 'did you mean north?'],
      },
    ],
    [
      'registration-telephone',
      undefined,
      {},
      {
        fr: [
          'contient un numéro de téléphone, qui serait publié',
          "retirez-le : écrivez-le dans le contact, ou indiquez une page d'inscription",
        ],
        ar: ['فيه رقم هاتف سينشر', 'احذفوه: اكتبوه في جهة الاتصال، أو اذكروا صفحة للتسجيل'],
        en: [
          'holds a telephone number, which would be published',
          'take it out: write it in the contact, or name a page to register',
        ],
      },
    ],
    [
      'registration-not-near',
      '2031-07-01',
      { first: '2031-04-26', last: '2031-05-17' },
      {
        fr: [
          'un événement de la semaine se tient du 2031-04-26 au 2031-05-17',
          'corrigez la date, ou inscrivez-le à une autre semaine',
        ],
        ar: [
          'تنظم تظاهرات الأسبوع من 2031-04-26 إلى 2031-05-17',
          'صححوا التاريخ، أو سجلوها في أسبوع آخر',
        ],
        en: [
          'an event of the week is held from 2031-04-26 to 2031-05-17',
          'correct the date, or register it for another week',
        ],
      },
    ],
  ])('%s', (rule, found, params, words) => {
    for (const locale of LOCALES) {
      const { message, hint } = messageFor(problem(rule, found, params), locale);
      expect([message, hint]).toEqual(words[locale]);
    }
  });

  test('with the sum of all rows', async () => {
    const { result } = await take(csv(ROW, ROW, ROW.replace('2031-05-06 10:00', 'bientôt')));
    expect(eventImportReport(result, 'en')).toContain(
      '= 3 rows · 1 written · 1 duplicate · 1 refused',
    );
    expect(eventImportReport(result, 'fr')).toContain(
      '= 3 lignes · 1 écrite · 1 doublon · 1 refusée',
    );
    expect(eventImportReport(result, 'ar')).toContain('= 3 أسطر · كُتب: 1 · مكرر: 1 · مرفوض: 1');
  });

  test('in the ledger by its rules, without what stood in the row', async () => {
    const { portal } = await take(csv(ROW.replace('Association,', 'canari@prive.example,')));
    expect(portal.submissions[0]).toMatchObject({
      outcome: 'refused',
      reason: {
        fr: 'Organisation : contient une adresse électronique, qui serait publiée',
        ar: 'الهيئة المنظمة: فيه عنوان بريد إلكتروني سينشر',
        en: 'Organisation holding it: holds an e-mail address, which would be published',
      },
    });
  });

  test('in the ledger in whole sentences, whatever the rule', async () => {
    const { portal } = await take(readFileSync('tests/registrations/hostile.csv'));
    const reasons = portal.submissions.flatMap(({ reason }) => Object.values(reason ?? {}));
    expect(reasons.length).toBeGreaterThan(80);
    expect(reasons.filter((reason) => /…|undefined|\[/.test(reason))).toEqual([]);
  });
});

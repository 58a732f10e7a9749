import { describe, expect, test } from 'vitest';
import {
  changed,
  COMMITMENT,
  EVENT,
  MEETING,
  PLAN,
  problemsOf,
  readSample,
  type Files,
} from './sample.ts';

async function paramsOf(files: Files): Promise<unknown> {
  const { problems } = await readSample(files);
  return problems.map(({ rule, found, params }) => ({ rule, found, params }));
}

test('the sample itself holds', async () => {
  expect(await readSample()).toMatchObject({ problems: [] });
});

describe('fields', () => {
  test('a mistyped field is refused at its name, with the one that was meant', async () => {
    const files = changed(MEETING, 'percentDone: 57', 'percentdone: 57');
    expect(await problemsOf(files)).toEqual([
      [`${MEETING}:10:5`, 'reports.0.percentdone', 'unknown-key'],
    ]);
    expect(await paramsOf(files)).toMatchObject([
      { found: 'percentdone', params: { nearest: 'percentDone' } },
    ]);
  });

  test('an unknown field is refused with the list of the known ones', async () => {
    const files = changed(PLAN, 'number: 1', 'number: 1\nbudget: 12');
    expect(await problemsOf(files)).toEqual([[`${PLAN}:4:1`, 'budget', 'unknown-key']]);
    const { problems } = await readSample(files);
    expect(problems[0]?.params?.allowed).toContain('startsOn');
    expect(problems[0]?.params).not.toHaveProperty('nearest');
  });

  test('an unknown language of a text', async () => {
    const files = changed(PLAN, '  fr: Plan d’essai', '  fr: Plan d’essai\n  de: Probeplan');
    expect(await problemsOf(files)).toEqual([[`${PLAN}:3:3`, 'title.de', 'unknown-key']]);
  });

  test('a missing field is reported where its map begins', async () => {
    expect(await problemsOf(changed(PLAN, 'asOf: 2031-03-01\n', ''))).toEqual([
      [`${PLAN}:1:1`, 'asOf', 'missing'],
    ]);
    expect(await problemsOf(changed(COMMITMENT, '    order: 2\n', ''))).toEqual([
      [`${COMMITMENT}:18:5`, 'activities.1.order', 'missing'],
    ]);
  });

  test('a required field without a value is missing', async () => {
    expect(await problemsOf(changed(PLAN, 'status: running', 'status:'))).toEqual([
      [`${PLAN}:6:1`, 'status', 'missing'],
    ]);
  });

  test('an optional field without a value is neither a value nor absent', async () => {
    expect(await problemsOf(changed(PLAN, 'startsOn: 2030', 'startsOn:'))).toEqual([
      [`${PLAN}:4:1`, 'startsOn', 'empty-value'],
    ]);
  });

  test('a text without its default language', async () => {
    expect(await problemsOf(changed(PLAN, '  fr: Plan', '  en: Plan'))).toEqual([
      [`${PLAN}:2:3`, 'title.fr', 'missing'],
    ]);
  });

  test('a required text that says nothing', async () => {
    expect(await problemsOf(changed(PLAN, 'fr: Plan d’essai', 'fr: "  "'))).toEqual([
      [`${PLAN}:2:7`, 'title.fr', 'empty-text'],
    ]);
  });

  test('a list without a single entry where one is needed', async () => {
    expect(await problemsOf(changed(MEETING, 'plans: [2030-2032]', 'plans: []'))).toEqual([
      [`${MEETING}:3:8`, 'plans', 'missing'],
    ]);
  });
});

describe('types', () => {
  test('a text where the languages are expected', async () => {
    const files = changed(PLAN, 'title:\n  fr: Plan d’essai', 'title: Plan d’essai');
    expect(await problemsOf(files)).toEqual([[`${PLAN}:1:8`, 'title', 'type']]);
    expect(await paramsOf(files)).toMatchObject([{ params: { expected: 'map' } }]);
  });

  test('a map where a text is expected', async () => {
    const files = changed(PLAN, 'fr: Plan d’essai', 'fr: { a: b }');
    expect(await problemsOf(files)).toEqual([[`${PLAN}:2:7`, 'title.fr', 'type']]);
    expect(await paramsOf(files)).toMatchObject([
      { found: { a: 'b' }, params: { expected: 'text' } },
    ]);
  });

  test('a text where a list is expected', async () => {
    const files = changed(COMMITMENT, 'themes: [openness]', 'themes: openness');
    expect(await problemsOf(files)).toEqual([[`${COMMITMENT}:9:9`, 'themes', 'type']]);
    expect(await paramsOf(files)).toMatchObject([
      { found: 'openness', params: { expected: 'list' } },
    ]);
  });

  test('a list as a whole record', async () => {
    expect(await problemsOf({ [PLAN]: '- a\n- b\n' })).toEqual([[`${PLAN}:1:1`, '', 'type']]);
  });

  test('a word where a number is expected', async () => {
    expect(await problemsOf(changed(PLAN, 'number: 1', 'number: one'))).toEqual([
      [`${PLAN}:3:9`, 'number', 'number'],
    ]);
  });

  test('a weight below zero', async () => {
    expect(await problemsOf(changed(COMMITMENT, 'order: 2', 'order: 2\n    weight: -2'))).toEqual([
      [`${COMMITMENT}:20:13`, 'activities.1.weight', 'number'],
    ]);
  });

  test('an unknown code, with the codes and the one that was meant', async () => {
    const files = changed(PLAN, 'status: running', 'status: runing');
    expect(await problemsOf(files)).toEqual([[`${PLAN}:6:9`, 'status', 'code']]);
    expect(await paramsOf(files)).toEqual([
      {
        rule: 'code',
        found: 'runing',
        params: { codes: ['draft', 'running', 'ended'], nearest: 'running' },
      },
    ]);
  });

  test('an id with capital letters', async () => {
    const files = changed(COMMITMENT, 'leadInstitution: ministry', 'leadInstitution: Ministry');
    expect(await problemsOf(files)).toEqual([
      [`${COMMITMENT}:8:18`, 'leadInstitution', 'reference-format'],
    ]);
    expect(await paramsOf(files)).toMatchObject([{ params: { kind: 'institution' } }]);
  });

  test('a commitment named without its plan', async () => {
    const files = changed(MEETING, 'commitment: 2030-2032/1', 'commitment: 1');
    expect(await problemsOf(files)).toEqual([
      [`${MEETING}:9:17`, 'reports.0.commitment', 'reference-format'],
    ]);
  });

  test('an address that is not http', async () => {
    const files = changed(
      EVENT,
      'status: confirmed',
      'status: confirmed\nregistrationUrl: javascript:alert(1)',
    );
    expect(await problemsOf(files)).toEqual([[`${EVENT}:5:18`, 'registrationUrl', 'url']]);
  });
});

describe('choices', () => {
  const owner = (text: string): Files =>
    changed(COMMITMENT, 'themes: [openness]', `themes: [openness]\npartners:\n  - ${text}`);

  test('the branch that was meant tells what is wrong in it', async () => {
    expect(await problemsOf(owner('institution: A B'))).toEqual([
      [`${COMMITMENT}:11:18`, 'partners.0.institution', 'reference-format'],
    ]);
    expect(await problemsOf(owner('text: { fr: "" }'))).toEqual([
      [`${COMMITMENT}:11:17`, 'partners.0.text.fr', 'empty-text'],
    ]);
  });

  test('a value that fits no branch is refused as a whole', async () => {
    expect(await problemsOf(owner('instituton: ministry'))).toEqual([
      [`${COMMITMENT}:11:5`, 'partners.0', 'institution-or-text'],
    ]);
    expect(await problemsOf(owner('a name'))).toEqual([
      [`${COMMITMENT}:11:5`, 'partners.0', 'institution-or-text'],
    ]);
  });
});

describe('days', () => {
  test('a day that does not exist', async () => {
    expect(await problemsOf(changed(PLAN, 'endsOn: 2032-12', 'endsOn: 2032-02-30'))).toEqual([
      [`${PLAN}:5:9`, 'endsOn', 'date'],
    ]);
    expect(await problemsOf(changed(PLAN, 'asOf: 2031-03-01', 'asOf: 2031-02-29'))).toEqual([
      [`${PLAN}:7:7`, 'asOf', 'day'],
    ]);
  });

  test('a day written with slashes, with what was meant', async () => {
    const files = changed(PLAN, 'endsOn: 2032-12', 'endsOn: 28/01/2032');
    expect(await problemsOf(files)).toEqual([[`${PLAN}:5:9`, 'endsOn', 'date']]);
    expect(await paramsOf(files)).toMatchObject([{ params: { nearest: '2032-01-28' } }]);
  });

  test('nothing is guessed where day and month could be swapped', async () => {
    const files = changed(PLAN, 'endsOn: 2032-12', 'endsOn: 03/04/2032');
    expect(await paramsOf(files)).toEqual([{ rule: 'date', found: '03/04/2032' }]);
  });

  test('a month where a day is needed', async () => {
    expect(await problemsOf(changed(PLAN, 'asOf: 2031-03-01', 'asOf: 2031-03'))).toEqual([
      [`${PLAN}:7:7`, 'asOf', 'day'],
    ]);
  });

  test('an hour that does not exist', async () => {
    const files = changed(EVENT, '2031-02-03T10:00', '2031-02-03T25:00');
    expect(await problemsOf(files)).toEqual([[`${EVENT}:3:11`, 'startsAt', 'date-time']]);
  });
});

describe('percentages', () => {
  test.each(['57%', '57,5', '101', '-1', '.nan', '57.25', '"57"', '1e1'])(
    'percentDone: %s',
    async (written) => {
      const files = changed(MEETING, 'percentDone: 57', `percentDone: ${written}`);
      expect(await problemsOf(files)).toEqual([
        [`${MEETING}:10:18`, 'reports.0.percentDone', 'percent'],
      ]);
    },
  );

  test('0, 57 and 57.5 are percentages', async () => {
    for (const written of ['0', '57', '57.5', '100']) {
      const files = changed(MEETING, 'percentDone: 57', `percentDone: ${written}`);
      expect(await problemsOf(files)).toEqual([]);
    }
  });

  test('what was meant by a sign or a comma', async () => {
    expect(await paramsOf(changed(MEETING, 'percentDone: 57', 'percentDone: 57%'))).toEqual([
      { rule: 'percent', found: '57%', params: { nearest: '57' } },
    ]);
    expect(await paramsOf(changed(MEETING, 'percentDone: 57', 'percentDone: 57,5'))).toEqual([
      { rule: 'percent', found: '57,5', params: { nearest: '57.5' } },
    ]);
  });
});

describe('look-alikes', () => {
  test('a control of writing direction in an id', async () => {
    const files = changed(PLAN, 'sources: [the-plan]', 'sources: ["the-\u202Eplan"]');
    expect(await problemsOf(files)).toEqual([[`${PLAN}:8:11`, 'sources.0', 'bidi-control']]);
    expect(await paramsOf(files)).toMatchObject([{ found: 'U+202E' }]);
  });

  test('a control of writing direction in an address', async () => {
    const address = 'registrationUrl: "https://example.org/\u2066a"';
    const files = changed(EVENT, 'status: confirmed', `status: confirmed\n${address}`);
    expect(await problemsOf(files)).toEqual([[`${EVENT}:5:18`, 'registrationUrl', 'bidi-control']]);
  });

  test('a letter without width in a code', async () => {
    const files = changed(PLAN, 'status: running', 'status: "run\u200Bning"');
    expect(await problemsOf(files)).toEqual([[`${PLAN}:6:9`, 'status', 'bidi-control']]);
  });

  test('prose may hold them: a French acronym in an Arabic sentence needs them', async () => {
    const files = changed(PLAN, 'fr: Plan d’essai', 'fr: Plan\n  ar: خطة \u2066OGP\u2069');
    expect(await problemsOf(files)).toEqual([]);
  });
});

describe('across records', () => {
  test('an end before its start', async () => {
    expect(await problemsOf(changed(PLAN, 'endsOn: 2032-12', 'endsOn: 2029-12'))).toMatchObject([
      [`${PLAN}:5:9`, 'endsOn', 'end-before-start'],
    ]);
  });

  test('a fact after the reference day of its plan', async () => {
    const [first] = await problemsOf(changed(PLAN, 'asOf: 2031-03-01', 'asOf: 2031-02-28'));
    expect(first).toEqual([`${MEETING}:4:9`, 'heldOn', 'after-as-of']);
  });

  test('a commitment that does not exist', async () => {
    const files = changed(MEETING, 'commitment: 2030-2032/1', 'commitment: 2030-2032/2');
    expect(await problemsOf(files)).toEqual([
      [`${MEETING}:9:17`, 'reports.0.commitment', 'unknown-commitment'],
    ]);
  });

  test('a source that does not exist', async () => {
    const files = changed(COMMITMENT, 'sources: [the-plan]', 'sources: [the-pln]');
    expect(await problemsOf(files)).toEqual([
      [`${COMMITMENT}:23:11`, 'sources.0', 'unknown-reference'],
    ]);
    expect(await paramsOf(files)).toMatchObject([{ params: { nearest: 'the-plan' } }]);
  });

  test('a record that cannot be read is reported once, not again by each that names it', async () => {
    expect(await problemsOf(changed(PLAN, 'number: 1', 'number: one'))).toEqual([
      [`${PLAN}:3:9`, 'number', 'number'],
    ]);
    expect(await problemsOf(changed(COMMITMENT, '  fr: Premier', '\tfr: Premier'))).toEqual([
      [`${COMMITMENT}:4:1`, '', 'yaml-tab'],
    ]);
  });
});

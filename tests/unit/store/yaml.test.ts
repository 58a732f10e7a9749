import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/store/yaml.ts';
import { changed, COMMITMENT, PLAN, problemsOf, readSample } from './sample.ts';

describe('what is not YAML is refused at its line', () => {
  test('a colon in a text without quotes', async () => {
    const files = changed(PLAN, 'fr: Plan d’essai', 'fr: Plan : essai');
    expect(await problemsOf(files)).toEqual([[`${PLAN}:2:7`, '', 'yaml-syntax']]);
  });

  test('a quote that is never closed, at its opening', async () => {
    const files = changed(PLAN, 'fr: Plan d’essai', 'fr: "Plan d’essai');
    expect(await problemsOf(files)).toEqual([[`${PLAN}:2:7`, '', 'yaml-syntax']]);
  });

  test('a list that is never closed', async () => {
    const files = changed(PLAN, 'sources: [the-plan]', 'sources: [the-plan\nnotes: []');
    expect(await problemsOf(files)).toEqual([[`${PLAN}:9:1`, '', 'yaml-syntax']]);
  });

  test('a field that is indented by one blank too few', async () => {
    const files = changed(COMMITMENT, '  en: First', ' en: First');
    expect(await problemsOf(files)).toEqual([[`${COMMITMENT}:5:1`, '', 'yaml-syntax']]);
  });

  test('a text that begins with a reserved character', async () => {
    const files = changed(PLAN, 'fr: Plan d’essai', 'fr: @plan');
    expect(await problemsOf(files)).toEqual([[`${PLAN}:2:7`, '', 'yaml-syntax']]);
  });

  test('an escape that does not exist', async () => {
    const files = changed(PLAN, 'fr: Plan d’essai', String.raw`fr: "Plan \q"`);
    expect(await problemsOf(files)).toEqual([[`${PLAN}:2:13`, '', 'yaml-syntax']]);
  });

  test('two independent mistakes are both reported', async () => {
    const files = {
      [PLAN]: 'title:\n  fr: Plan : essai\nnumber: @1\nnumber: 1\n',
    };
    expect(await problemsOf(files)).toEqual([
      [`${PLAN}:2:7`, '', 'yaml-syntax'],
      [`${PLAN}:3:9`, '', 'yaml-syntax'],
      [`${PLAN}:4:1`, '', 'duplicate-field'],
    ]);
  });

  test('maps within maps without end', async () => {
    const files = { [PLAN]: `title: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n` };
    expect(await problemsOf(files)).toEqual([[`${PLAN}:1:1`, '', 'yaml-syntax']]);
  });

  test('a tab as indentation', async () => {
    const files = changed(PLAN, '  fr: Plan', '\tfr: Plan');
    expect(await problemsOf(files)).toEqual([[`${PLAN}:2:1`, '', 'yaml-tab']]);
  });

  test('a field that stands twice, beside what else is wrong', async () => {
    const files = changed(PLAN, 'number: 1\n', 'number: 1\nnumber: two\n');
    expect(await problemsOf(files)).toEqual([[`${PLAN}:4:1`, '', 'duplicate-field']]);
    const { problems } = await readSample(files);
    expect(problems[0]).toMatchObject({ found: 'number' });
  });
});

describe('what YAML can do and no record needs', () => {
  const feature = async (part: string, replacement: string): Promise<unknown> => {
    const { problems } = await readSample(changed(PLAN, part, replacement));
    return problems.map(({ line, column, rule, params }) => [line, column, rule, params]);
  };

  test('an anchor and its alias, so that ten lines cannot become a billion', async () => {
    const notes = 'sources: &all [the-plan]\nnotes:\n  - text: { fr: Note }\n    sources: *all';
    expect(await feature('sources: [the-plan]', notes)).toEqual([
      [8, 15, 'yaml-feature', { feature: 'anchor' }],
      [11, 14, 'yaml-feature', { feature: 'alias' }],
    ]);
  });

  test('a tag', async () => {
    expect(await feature('number: 1', 'number: !!int "1"')).toEqual([
      [3, 15, 'yaml-feature', { feature: 'tag' }],
    ]);
  });

  test('a directive, which could bring back the rules of YAML 1.1', async () => {
    expect(await feature('title:', '%YAML 1.1\n---\ntitle:')).toEqual([
      [1, 1, 'yaml-feature', { feature: 'directive' }],
    ]);
  });

  test('a second document', async () => {
    expect(await feature('number: 1', '---\nnumber: 1')).toEqual([
      [3, 1, 'yaml-feature', { feature: 'several-documents' }],
    ]);
  });

  test('a list as the name of a field', async () => {
    expect(await feature('number: 1', 'number: 1\n? [a]\n: 2')).toEqual([
      [4, 3, 'yaml-feature', { feature: 'key' }],
    ]);
  });
});

describe('values', () => {
  test('what only looks like a number stays a text', () => {
    const yaml = 'a: 007\nb: 1e3\nc: 0x1F\nd: .nan\ne: -.inf\nf: +5\ng: 57,5\nh: 57%\n';
    expect(parseYaml(yaml).value).toEqual({
      a: '007',
      b: '1e3',
      c: '0x1F',
      d: '.nan',
      e: '-.inf',
      f: '+5',
      g: '57,5',
      h: '57%',
    });
  });

  test('plain decimal numbers, flags and nothing keep their type; yes and days are texts', () => {
    expect(parseYaml('a: 57.5\nb: -1\nc: true\nd:\ne: yes\nf: 2020-02-30\n').value).toEqual({
      a: 57.5,
      b: -1,
      c: true,
      d: null,
      e: 'yes',
      f: '2020-02-30',
    });
  });

  test('a field named __proto__ is a field like another', () => {
    const { value } = parseYaml('__proto__: {polluted: true}\n');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

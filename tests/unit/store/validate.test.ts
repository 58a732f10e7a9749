import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { changed, MEETING, PLAN, SOURCES, writeSample, type Files } from './sample.ts';

/** Each test starts Node anew, beside whatever else the machine does. */
const PATIENCE = { timeout: 30_000 };

interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Runs the command over the sample with changes, in an English terminal unless told otherwise. */
function validate(files: Files, args: readonly string[] = [], language = 'C'): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/validate.ts', ...args], {
    encoding: 'utf8',
    env: { CONTENT_ROOT: writeSample(files), LC_ALL: language },
  });
  return { out: stdout, err: stderr, code: status };
}

const twoMistakes: Files = {
  ...changed(MEETING, 'percentDone: 57', 'percentDone: 57%'),
  ...changed(SOURCES, 'the-plan,plan', 'the-plan,plann'),
};

describe('npm run validate', () => {
  test('says in one line that everything holds', PATIENCE, () => {
    expect(validate({})).toEqual({
      out: 'read: 7 records, 5 rows; found: no error, no warning\n',
      err: '',
      code: 0,
    });
  });

  test('names each mistake and what to do, and fails', PATIENCE, () => {
    expect(validate(twoMistakes)).toEqual({
      err: `data/sources.csv:2:10  kind: expected minutes, plan, report, law, web-page, press, dataset, letter or document, found "plann"  [code]
    → did you mean plan?
src/content/meetings/2031-03-01/meeting.yaml:10:18  reports[0].percentDone: expected a number from 0 to 100, found "57%"  [percent]
    → write 57
`,
      out: 'read: 6 records, 4 rows; found: 2 errors, no warning\n',
      code: 1,
    });
  });

  test('gives JSON that is nothing but JSON', PATIENCE, () => {
    const { out, err, code } = validate(twoMistakes, ['--format', 'json']);
    expect(JSON.parse(out)).toMatchObject([
      { file: SOURCES, line: 2, column: 10, rule: 'code' },
      { file: MEETING, line: 10, column: 18, rule: 'percent' },
    ]);
    expect(err).toBe('read: 6 records, 4 rows; found: 2 errors, no warning\n');
    expect(code).toBe(1);
  });

  test('gives annotations in the language that is asked for', PATIENCE, () => {
    const { out } = validate(changed(PLAN, '  fr: Plan', '\tfr: Plan'), [
      '--format=github',
      '--lang=fr',
    ]);
    const [annotation, summary] = out.split('\n');
    expect(annotation).toMatch(`::error file=${PLAN},line=2,col=1,title=yaml-tab::tabulation`);
    expect(summary).toMatch(/^lu : .* ; trouvé : 1 erreur, aucun avertissement$/);
  });

  test('speaks the language of the terminal', PATIENCE, () => {
    expect(validate({}, [], 'ar_MA.UTF-8').out).toContain('لا خطأ');
  });

  test.each([
    [['--frmat', 'json'], "unknown option '--frmat'"],
    [['--format', 'xml'], "unknown format 'xml'"],
    [['--lang'], "option '--lang <value>' argument missing"],
    [['content'], "unexpected argument 'content'"],
  ])('explains %j without a stack trace', PATIENCE, (args, fact) => {
    const { out, err, code } = validate({}, args);
    expect(err).toBe(
      `${fact}\n    → npm run validate [-- --format text|json|github] [--lang fr|ar|en]\n`,
    );
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

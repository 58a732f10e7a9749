import { esmResolver, FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { movedPages, pages } from './site.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

test('every page is valid HTML', { timeout: 300_000 }, async () => {
  const problems: string[] = [];
  for (const { path, html } of [...pages, ...movedPages]) {
    const report = await validator.validateString(html, 'page.html');
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column } of messages) {
        problems.push(`${path}:${String(line)}:${String(column)} ${message} [${ruleId}]`);
      }
    }
  }
  expect(problems.slice(0, 20)).toEqual([]);
});

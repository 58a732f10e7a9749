/** `docs/rules.md`: every rule with its reason, and an example of how the check names what breaks it and how to mend it. */
import { RULES } from '../../src/domain/rules/rules.ts';
import { formatProblem, reasonOf, RULE_IDS } from '../../src/i18n/problems.ts';
import type { RuleId } from '../../src/i18n/problems/wording.ts';
import type { Severity } from '../../src/schema/problem.ts';
import { RULE_EXAMPLES } from './rule-examples.ts';

/** What one file says alone is right or wrong; only between records is there anything to warn of. */
function severityOf(rule: RuleId): Severity {
  return RULES.find(({ id }) => id === rule)?.severity ?? 'error';
}

/** Where an example stands that does not say it. */
const START = { line: 1, column: 1 };
const INSIDE = { line: 12, column: 5 };

function ruleSection(rule: RuleId): string {
  const { file, path, ...more } = RULE_EXAMPLES[rule];
  const { line, column, ...what } = { ...(path.length > 0 ? INSIDE : START), ...more };
  const severity = severityOf(rule);
  const problem = { record: file, file, line, column, path, rule, severity, ...what };
  return [
    `## ${rule}`,
    `${severity === 'error' ? 'Error' : 'Warning'}. ${reasonOf(rule)}`,
    ['```text', formatProblem(problem, 'en'), '```'].join('\n'),
  ].join('\n\n');
}

/**
 * The whole file.
 *
 * @param checked ids of the rules that something checks: words that wait for their rule are left out
 */
export function writeRules(checked: readonly string[]): string {
  return `${[
    '# Rules',
    'What `npm run validate` checks, and why. Each rule has an example of its message: the file with line and column, the field, what is wrong, and after the arrow how to mend it. An error stops the build; a warning is published with what is missing. This file is made by `npm run docs`: the words stand in `src/i18n/problems/en.ts`, the rules in `src/schema/`, `src/store/` and `src/domain/rules/`.',
    ...RULE_IDS.filter((rule) => checked.includes(rule)).map(ruleSection),
  ].join('\n\n')}\n`;
}

/** Problems as machines read them; `formatProblem` is for people. */
import type { LocatedProblem } from '../../schema/problem.ts';
import type { Locale } from '../../site.ts';
import { formatPath, messageFor } from '../problems.ts';

/** A list of problems as JSON, each with its rule and params beside the words. */
export function problemsAsJson(problems: readonly LocatedProblem[], locale: Locale): string {
  const list = problems.map((problem) => {
    const { file, line, column, path, rule, severity, params = {} } = problem;
    const field = formatPath(path);
    return { file, line, column, field, rule, severity, params, ...messageFor(problem, locale) };
  });
  return JSON.stringify(list, undefined, 2);
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A problem as the annotation of a line, in the workflow commands of GitHub. */
export function problemAsAnnotation(problem: LocatedProblem, locale: Locale): string {
  const { file, line, column, path, rule, severity } = problem;
  const { message, hint } = messageFor(problem, locale);
  const field = formatPath(path);
  const place = `file=${escapedProperty(file)},line=${line},col=${column},title=${escapedProperty(rule)}`;
  const fact = field === '' ? message : `${field}: ${message}`;
  return `::${severity} ${place}::${escaped(`${fact} → ${hint}`)}`;
}

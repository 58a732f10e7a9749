/** Labels of codes that are stored as texts. */
import type { Locale } from '../site.ts';
import { formatNumber } from './format.ts';
import { words } from './words.ts';

/** What an assessor said: the label of a known value, a number in the language's digits, otherwise the report's own words. */
export function formatAssessment(locale: Locale, value: string): string {
  const labels: Readonly<Record<string, string>> = words(locale).codes.assessmentValue;
  if (/^\d+(\.\d+)?$/.test(value)) return formatNumber(locale, Number(value));
  return Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;
}

/** The name of a field of which another source gives another value. */
export function fieldLabel(locale: Locale, field: string): string {
  const labels: Readonly<Record<string, string>> = words(locale).codes.field;
  return Object.hasOwn(labels, field) ? (labels[field] ?? field) : field;
}

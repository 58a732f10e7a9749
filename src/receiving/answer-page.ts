/** The answer as a page, for a form that was sent without a script. */
import { issueText } from '../forms/issue-text.ts';
import type { Answer } from '../forms/submission.ts';
import { FORM_WORDS } from '../i18n/forms/words.ts';
import { formatPartialDate } from '../i18n/format.ts';
import { LANGUAGES, type Locale } from '../site.ts';

function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

function page(locale: Locale, title: string, parts: readonly string[]): string {
  const { tag, dir } = LANGUAGES[locale];
  return [
    '<!doctype html>',
    `<html lang="${tag}" dir="${dir}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escaped(title)}</title>`,
    `<h1>${escaped(title)}</h1>`,
    ...parts,
    '</html>',
    '',
  ].join('\n');
}

/** The receipt, or every reason of a refusal, in the language of the sender. */
export function answerPage(answer: Answer, locale: Locale): string {
  const words = FORM_WORDS[locale];
  const { event, script, received, reference, failed } = words;
  const paragraph = (text: string) => `<p>${escaped(text)}</p>`;
  if (answer.outcome === 'received') {
    return page(locale, received.title, [
      `<p>${escaped(reference.label)} <strong><bdi dir="ltr">${escaped(answer.reference)}</bdi></strong></p>`,
      paragraph(reference.explainedThere),
      paragraph(received.text),
      `<ol>${event.next.map((step) => `<li>${escaped(step)}</li>`).join('')}</ol>`,
    ]);
  }
  const issueWords = { ...script, labels: event.labels, missing: event.missing };
  const issues = (answer.issues ?? []).map(({ field, rule, params = {} }) => {
    const dated = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatPartialDate(locale, value) : value,
      ]),
    );
    return `<li>${escaped(issueText({ field, rule, params: dated }, issueWords))}</li>`;
  });
  return page(locale, failed, [
    paragraph(script.refusals[answer.reason]),
    ...(issues.length > 0 ? [`<ul>${issues.join('')}</ul>`] : []),
    paragraph(words.back),
  ]);
}

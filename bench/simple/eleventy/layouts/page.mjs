/** What the three kinds of page share. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LABELS = JSON.parse(readFileSync(join(import.meta.dirname, 'labels.json'), 'utf8'));
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escape(value) {
  return String(value).replace(/[&<>"]/g, (character) => ENTITIES[character]);
}

export function labelsOf(locale) {
  return LABELS[locale];
}

export function facts(entries) {
  const rows = entries.map(
    ([label, value]) => `<dt>${escape(label)}</dt><dd>${escape(value)}</dd>`,
  );
  return `<dl>${rows.join('')}</dl>`;
}

export function page(locale, title, nav, main) {
  const dir = locale === 'ar' ? 'rtl' : 'ltr';
  const head = `<head><meta charset="utf-8"><title>${escape(title)}</title></head>`;
  return `<!DOCTYPE html><html lang="${locale}" dir="${dir}">${head}<body>${nav}<main><h1>${escape(title)}</h1>${main}</main></body></html>`;
}

/** The form that registers events on the site as it is published. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORM_WORDS } from '../../src/i18n/forms/words.ts';
import { FORM_SETTINGS } from '../../src/store/form-settings.ts';
import { pages, SITE_FOLDER, templateOf } from './site.ts';

const MOST_SCRIPT = 30_000;
const forms = pages.filter(({ key }) => templateOf(key) === '/open-gov-week/*/register/');
const scripts = readdirSync(join(SITE_FOLDER, '_astro')).filter((name) => name.endsWith('.js'));

/** A script with those that it needs at once. */
function withImports(name: string): readonly string[] {
  const text = readFileSync(join(SITE_FOLDER, '_astro', name), 'utf8');
  const needed = [...text.matchAll(/\bfrom\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, own = '']) => own);
  return [name, ...needed.flatMap(withImports)];
}

/** As it is sent: what is short has no compressed copy. */
function weightOf(name: string): number {
  const path = join(SITE_FOLDER, '_astro', name);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}

describe('the form that registers events', () => {
  test('has a page of each edition in each language', () => {
    const editions = pages.filter(({ key }) => /^\/open-gov-week\/\d{4}\/$/.test(key));
    expect(forms.length).toBe(editions.length);
    expect(forms.length).toBeGreaterThan(0);
  });

  test('judges by the rules of the records in 30 kB at most, and brings work for machines only when it is sent', () => {
    const own = scripts.filter((name) => name.startsWith('_RegistrationForm'));
    expect(own).toHaveLength(1);
    const all = own.flatMap(withImports);
    expect(all.reduce((sum, name) => sum + weightOf(name), 0)).toBeLessThanOrEqual(MOST_SCRIPT);
    const work = scripts.filter((name) => name.startsWith('proof.'));
    expect(work).toHaveLength(1);
    expect(all).not.toContain(work[0]);
    expect(weightOf(work[0] ?? '')).toBeLessThan(5000);
    const text = readFileSync(join(SITE_FOLDER, '_astro', own[0] ?? ''), 'utf8');
    expect(text).toContain('jitless');
  });

  test('has no field, no script and no address where no declaration is known, and says why', () => {
    if (FORM_SETTINGS.declaration) throw new Error('a declaration is known: this test is over');
    for (const { path, locale, root } of forms) {
      const main = root.querySelector('main');
      expect(main?.querySelector('form, input, select, textarea, button'), path).toBeNull();
      expect(root.querySelector('script[src*="_RegistrationForm"]'), path).toBeNull();
      expect(main?.textContent, path).toContain(FORM_WORDS[locale].notOpen);
      expect(main?.toString(), path).not.toContain('mailto:');
    }
  });
});

import { describe, expect, test } from 'vitest';
import { eventTitle } from '../../../src/i18n/event-title.ts';
import { wholeText } from '../../../src/i18n/local-text.ts';
import { DICTIONARIES } from '../../../src/i18n/words.ts';
import { LOCALES } from '../../../src/site.ts';

const title = { fr: 'Atelier', ar: 'ورشة' };

describe('the title of an event', () => {
  test('is the title alone where the event takes place as announced', () => {
    expect(wholeText(eventTitle('fr', { title, status: 'confirmed' }))).toBe('Atelier');
    expect(eventTitle('ar', { title, status: 'held' })).not.toHaveProperty('before');
  });

  test('has its state before it, in the language of the page', () => {
    expect(wholeText(eventTitle('ar', { title, status: 'postponed' }))).toBe('مؤجل: ورشة');
    expect(wholeText(eventTitle('fr', { title, status: 'cancelled' }))).toBe(
      'Annulé\u00a0: Atelier',
    );
  });

  test('keeps the language of a title that is not translated apart from the state', () => {
    expect(eventTitle('en', { title, status: 'postponed' })).toMatchObject({
      before: 'Postponed: ',
      text: 'Atelier',
      lang: 'fr',
      isFallback: true,
    });
  });
});

test.each(LOCALES)('the state comes first in the words of %s', (locale) => {
  for (const words of Object.values(DICTIONARIES[locale].event.changed)) {
    expect(words).toMatch(/\S: ?\{title\}$|\S \{title\}$/u);
  }
});

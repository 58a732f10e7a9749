import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { lettersAfter } from '../../../src/domain/letters.ts';
import { checkTemplate, fillTemplate, TAG_NAMES } from '../../../src/letters/fill.ts';
import { letterTexts } from '../../../src/letters/letter.ts';
import { defaultTemplate } from '../../../src/letters/template.ts';
import { LANGUAGES, LOCALES } from '../../../src/site.ts';
import { readPortal } from '../../../src/store/read-portal.ts';

const { portal } = await readPortal();
const [archives] = lettersAfter(portal, '2020-01-28-implementation', 'owner');
if (!archives) throw new RangeError('no letter');

const BODY = 'word/document.xml';
const bodyOf = (docx: Uint8Array): string => strFromU8(unzipSync(docx)[BODY] ?? new Uint8Array());
/** The paragraphs of a document, as texts. */
const paragraphsOf = (docx: Uint8Array): readonly string[] =>
  bodyOf(docx)
    .split('</w:p>')
    .map((xml) =>
      xml
        .replaceAll(/<w:br\/>/g, '\n')
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    );

/** A template that an editor has changed. */
async function edited(change: (xml: string) => string): Promise<Uint8Array> {
  const files = unzipSync(await defaultTemplate('fr'));
  const before = bodyOf(zipSync(files));
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...files, [BODY]: strToU8(after) });
}

describe.each(LOCALES)('in %s', (locale) => {
  test('every place of the template is filled, and none is left', async () => {
    const template = await defaultTemplate(locale);
    await checkTemplate(template);
    const texts = letterTexts(locale, archives);
    const filled = paragraphsOf(await fillTemplate(template, texts));
    const whole = filled.join('\n');
    expect(whole).not.toMatch(/[{}]/);
    expect(filled).toContain(texts.institution);
    for (const said of [texts.subject, texts.opening, texts.closing, texts.signature]) {
      expect(whole).toContain(said);
    }
    for (const { title, facts } of texts.commitments) {
      expect(filled).toContain(title);
      for (const { label, value } of facts) {
        expect(filled).toContain(label);
        expect(filled).toContain(value);
      }
    }
    for (const { text, by } of texts.expected) {
      expect(filled).toContain(text);
      expect(filled).toContain(by);
    }
    expect(texts.expected).toHaveLength(4);
    expect(texts.otherDecisions).toHaveLength(2);
  });

  test('paragraphs and tables run in the direction of the language', async () => {
    const body = bodyOf(
      await fillTemplate(await defaultTemplate(locale), letterTexts(locale, archives)),
    );
    const isRightToLeft = LANGUAGES[locale].dir === 'rtl';
    expect(body.includes('<w:bidiVisual')).toBe(isRightToLeft);
    expect(/<w:bidi(?: w:val="true")?\/>/.test(body)).toBe(isRightToLeft);
  });

  test('the same letter has the same bytes', async () => {
    const once = await fillTemplate(await defaultTemplate(locale), letterTexts(locale, archives));
    const again = await fillTemplate(await defaultTemplate(locale), letterTexts(locale, archives));
    expect(Buffer.compare(once, again)).toBe(0);
  });
});

test('what an editor writes between the tags stays', async () => {
  const template = await edited((xml) =>
    xml.replace(/\[En-tête[^\]]*\]/, 'Royaume du Maroc &amp; ministère').replace('Objet', 'OBJET'),
  );
  await checkTemplate(template);
  const filled = paragraphsOf(await fillTemplate(template, letterTexts('fr', archives)));
  expect(filled).toContain('Royaume du Maroc & ministère');
  expect(filled.some((text) => text.startsWith('OBJET'))).toBe(true);
});

test('a text that looks like a tag or like markup is shown as it was written', async () => {
  const texts = { ...letterTexts('fr', archives), institution: '{closing} <w:p/> & "x"' };
  const filled = paragraphsOf(await fillTemplate(await defaultTemplate('fr'), texts));
  expect(filled).toContain('{closing} <w:p/> & "x"');
});

test('a place that no letter has is refused, with the one that is near', async () => {
  const template = await edited((xml) => xml.replace('{institution}', '{instituton}'));
  await expect(checkTemplate(template)).rejects.toThrow(
    'no letter has a place called {instituton}; did you mean {institution}?',
  );
});

test('a part that is opened and not closed is refused', async () => {
  const template = await edited((xml) => xml.replace('{/notices}', ''));
  await expect(
    checkTemplate(template).then(() => fillTemplate(template, letterTexts('fr', archives))),
  ).rejects.toThrow(/a (?:tag|part) is not whole/);
});

test('a file that is no text document is refused', async () => {
  await expect(checkTemplate(strToU8('no document'))).rejects.toThrow(
    'it is no text document that can be read: save it as DOCX',
  );
});

test('the template that the portal brings along has every place but the name of the site', async () => {
  const body = bodyOf(await defaultTemplate('fr'));
  expect(TAG_NAMES.filter((name) => !new RegExp(`\\{#?${name}\\b`).test(body))).toEqual(['site']);
});

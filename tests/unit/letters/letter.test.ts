import { describe, expect, test } from 'vitest';
import { lettersAfter, type Letter } from '../../../src/domain/letters.ts';
import { letterTexts, type LetterTexts } from '../../../src/letters/letter.ts';
import { LOCALES, type Locale } from '../../../src/site.ts';
import { readPortal } from '../../../src/store/read-portal.ts';

const own = (await readPortal()).portal;
const demo = (await readPortal({ root: 'tests/demo' })).portal;
const MINUTES = '2020-01-28-implementation';

function letterTo(institution: string, letter: Letter, locale: Locale = 'fr'): LetterTexts {
  const view = lettersAfter(own, MINUTES, letter).find((one) => one.institution.id === institution);
  if (!view) throw new RangeError(institution);
  return letterTexts(locale, view);
}

const NBSP = '\u00a0';

test('a commitment is told with its figure, the words of the minutes, its points and what is to be completed', () => {
  const [archives] = letterTo('archives', 'owner').commitments;
  expect(archives?.title).toMatch(/^3\. /);
  const facts = Object.fromEntries(
    (archives?.facts ?? []).map(({ label, value }) => [label, value]),
  );
  expect(facts['Taux d’avancement']).toBe(`59${NBSP}% le 28 janvier 2020`);
  expect(facts['Avancement rapporté']).toContain('Taux de réponse 50% des départements');
  expect(facts['Points à soulever au comité de pilotage']).toContain(
    'risque de non atteinte de l’objectif',
  );
  expect(facts['Ce que le comité a demandé de compléter']).toBe(
    'Non (activités 10 et 12 à actualiser)',
  );
});

test('what nobody reported is told as such, with who was missed', () => {
  const [commitment] = letterTo('sedd', 'not-reported').commitments;
  expect(commitment?.facts[0]?.value).toBe(
    'non renseigné\nLe relevé signale l’absence de votre représentant à cette réunion.',
  );
});

test('what is expected has its deadline as precisely as the minutes give it', () => {
  expect(letterTo('archives', 'owner').expected.map(({ by }) => by)).toEqual([
    'au plus tard le 31 janvier 2020',
    'de mars 2020 à avril 2020',
    'à la prochaine réunion : Comité d’implémentation'.replace(' :', `${NBSP}:`),
    'au plus tard le 31 janvier 2020',
  ]);
});

test('an invitation gives the dates of the week and the address of the form', () => {
  const { subject, paragraphs, hasCommitments, hasExpected } = letterTo('mef', 'open-gov-week');
  expect(subject).toContain('2020');
  expect(paragraphs.map(({ text }) => text)).toEqual([
    expect.stringContaining('3 mai 2020 – 10 mai 2020'),
    expect.stringMatching(/http:\/\/[^ ]+\/open-gov-week\/2020\/register\/$/),
  ]);
  expect([hasCommitments, hasExpected]).toEqual([false, false]);
});

test('in Arabic, percentages keep their sign behind them', () => {
  const [, second] = letterTo('archives', 'owner', 'ar').commitments[0]?.facts ?? [];
  expect(second?.value).toContain('\u206659%\u2069');
});

test('texts that are translations are called so, and the minutes’ own words are not', () => {
  const notices = (locale: Locale) => letterTo('mef', 'open-gov-week', locale).notices.length;
  expect([notices('en'), notices('fr')]).toEqual([2, 1]);
});

test('a letter that has a number and a day bears them, and another leaves room', () => {
  const texts = (id: string) => {
    const view = lettersAfter(demo, '2026-02-17-implementation', 'owner').find(
      ({ institution }) => institution.id === id,
    );
    if (!view) throw new RangeError(id);
    return letterTexts('en', view);
  };
  expect(texts('reef-agency')).toMatchObject({ reference: 'D/26/003', date: '5 March 2026' });
  expect(texts('assembly').reference).toMatch(/^…+$/);
});

describe.each(LOCALES)('in %s', (locale) => {
  test.each(
    [own, demo].flatMap((portal) =>
      portal.meetings.map((meeting) => [meeting.id, portal] as const),
    ),
  )('no letter after %s has an empty text or an open blank', (id, portal) => {
    for (const letter of ['owner', 'not-reported', 'open-gov-week', 'reminder'] as const) {
      for (const view of lettersAfter(portal, id, letter)) {
        const json = JSON.stringify(letterTexts(locale, view));
        expect(json).not.toMatch(/:""|\{[a-z]+\}|undefined/i);
      }
    }
  });
});

import { describe, expect, test } from 'vitest';
import { languageTag, timeZone, url } from '../../../src/schema/primitives.ts';

describe('a web address', () => {
  test.each([
    'https://example.org',
    'HTTP://example.org/a?b=c#d',
    'https://example.org/a@b',
    'https://example.org/?mail=a@b.example',
    'https://مثال.example/وثيقة',
    'https://[2001:db8::1]:8080/',
    'https://example.org/%20',
  ])('may be %j', (address) => {
    expect(url.safeParse(address).success).toBe(true);
  });

  test.each([
    ['another scheme', 'ftp://example.org/'],
    ['a script', 'javascript:x'],
    ['no host', 'https:///example.org'],
    ['no slashes', 'https:example.org'],
    ['a name before the host', 'https://bank.example@example.org/'],
    ['a name and password before the host', 'https://bank.example:443@example.org'],
    ['a backslash, which browsers take for a slash', 'https://example.org\\.bank.example'],
    ['a blank', 'https://example.org/a b'],
    ['a line break', 'https://example.org/\nx'],
    ['a letter that turns the direction', 'https://example.org/\u202Etxt'],
  ])('has not %s', (_, address) => {
    expect(url.safeParse(address).success).toBe(false);
  });
});

describe('a language tag', () => {
  test.each(['fr', 'zgh', 'ar-MA', 'zgh-Tfng', 'zgh-Tfng-MA', 'es-419'])(
    '%s has a name in every language',
    (tag) => {
      expect(languageTag.safeParse(tag).success).toBe(true);
      expect(new Intl.DisplayNames('ar', { type: 'language' }).of(tag)).toBeTypeOf('string');
    },
  );

  test.each(['French', 'fr_FR', 'FR', 'f', 'fr-', 'x-private', '<script>', '"onclick="x'])(
    '%j is none',
    (tag) => {
      expect(languageTag.safeParse(tag).success).toBe(false);
    },
  );
});

describe('a time zone', () => {
  test.each(['UTC', 'Europe/Lisbon', 'America/Argentina/Ushuaia'])('may be %s', (zone) => {
    expect(timeZone.safeParse(zone).success).toBe(true);
  });

  test.each(['GMT+1', '+01:00', 'Europe/Nowhere', 'UTC\nEND:VEVENT', ''])('is not %j', (zone) => {
    expect(timeZone.safeParse(zone).success).toBe(false);
  });
});

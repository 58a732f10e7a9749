import { describe, expect, test } from 'vitest';
import {
  isLongForMail,
  mailAddress,
  newFileAddress,
} from '../../../../src/scripts/forms/channels.ts';

describe('a message by mail', () => {
  test('has its subject and its lines, whatever stands in them', () => {
    const address = mailAddress({
      to: 'week@demo.invalid',
      subject: 'Inscription & été',
      body: 'Titre : a?b&c=d#e\nعنوان',
    });
    const [to, query] = address.slice('mailto:'.length).split('?');
    expect(to).toBe('week@demo.invalid');
    // A plus sign is a plus sign in an address of mail.
    const values = Object.fromEntries(
      (query ?? '').split('&').map((part) => part.split('=').map(decodeURIComponent)),
    ) as Record<string, string>;
    expect(values).toEqual({ subject: 'Inscription & été', body: 'Titre : a?b&c=d#e\r\nعنوان' });
  });

  test('is known to be long for some mail programs', () => {
    const mail = { to: 'a@b.invalid', subject: 's' };
    expect(isLongForMail(mailAddress({ ...mail, body: 'x' }))).toBe(false);
    expect(isLongForMail(mailAddress({ ...mail, body: 'ع'.repeat(400) }))).toBe(true);
  });
});

describe('a new file on the git host', () => {
  const pattern = 'https://git.example.org/new/main?filename={path}&value={content}';

  test('has its path and its content in the address', () => {
    const file = { path: 'a/b c.yaml', content: 'title: "$& ?"\n' };
    const { searchParams } = new URL(newFileAddress(pattern, file) ?? '');
    expect(searchParams.get('filename')).toBe(file.path);
    expect(searchParams.get('value')).toBe(file.content);
  });

  test('is not offered where the host would refuse so long an address', () => {
    expect(newFileAddress(pattern, { path: 'x', content: 'x'.repeat(7500) })).toBeUndefined();
  });
});

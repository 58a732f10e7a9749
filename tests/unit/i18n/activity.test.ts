import { expect, test } from 'vitest';
import { activityName, activityTitle } from '../../../src/i18n/activity.ts';

const activity = { key: 'a', order: 1, source: 's' };

test('a titled activity is called by its title, and by its number where it is linked to', () => {
  const titled = { ...activity, number: 12, title: { fr: 'Formation' } };
  expect(activityTitle('fr', titled)).toMatchObject({ text: 'Formation' });
  expect(activityName('fr', titled)).toBe('Activité 12');
  expect(activityName('fr', { ...activity, title: { fr: 'Formation' } })).toMatchObject({
    text: 'Formation',
  });
});

test('an activity of which only the number is known says so', () => {
  expect(activityTitle('fr', { ...activity, number: 10 })).toBe(
    'Activité 10, connue par son seul numéro',
  );
});

test('an activity without title and number is not given one', () => {
  expect(activityTitle('en', activity)).toBe('not stated');
});

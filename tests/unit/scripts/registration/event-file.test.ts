import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { eventSchema } from '../../../../src/schema/event.ts';
import { eventFile } from '../../../../src/scripts/registration/event-file.ts';

test('a registration as a file is a record of a proposed event, with what is translated listed', () => {
  const { path, content } = eventFile(
    {
      title: { ar: 'ورشة: "المعطيات" #1', en: 'Workshop' },
      description: { fr: 'Une ligne.\n- pas une liste' },
      startsAt: '2027-05-18T10:00',
      mode: 'in-person',
      city: { fr: 'Port' },
      region: 'tide-bay',
      location: { latitude: 33.5, longitude: -7.25 },
      organiser: { name: { fr: 'Oui' }, kind: 'association' },
      themes: ['open-data'],
      capacity: 0,
    },
    '2027',
    '2027-2222-2222',
  );
  expect(path).toBe('src/content/events/2027/2027-2222-2222/event.yaml');
  const record: unknown = parse(content, { version: '1.2', schema: 'core' });
  expect(eventSchema.parse(record)).toEqual(record);
  expect(record).toEqual({
    title: { fr: 'ورشة: "المعطيات" #1', ar: 'ورشة: "المعطيات" #1', en: 'Workshop' },
    description: { fr: 'Une ligne.\n- pas une liste' },
    city: { fr: 'Port' },
    edition: '2027',
    startsAt: '2027-05-18T10:00',
    mode: 'in-person',
    region: 'tide-bay',
    themes: ['open-data'],
    capacity: 0,
    location: { latitude: 33.5, longitude: -7.25 },
    organiser: { name: { fr: 'Oui' }, kind: 'association' },
    status: 'proposed',
    source: 'registrations-2027',
    unofficial: ['title.fr'],
  });
});

import { expect, test } from 'vitest';
import { queueViews, QUEUE_OUTCOMES } from '../../../src/domain/queue-view.ts';
import type { Submission } from '../../../src/schema/ledger.ts';
import { sampleEdition, sampleEvent, samplePlan, samplePortal } from './sample.ts';

const row = (facts: Partial<Submission>, line: number) => ({
  edition: '2026',
  receivedOn: '2026-04-02',
  channel: 'endpoint' as const,
  outcome: 'received' as const,
  ...facts,
  line,
});

const portal = samplePortal({
  plans: [samplePlan('p')],
  editions: [sampleEdition('2026'), sampleEdition('2027')],
  events: [
    sampleEvent('2026/a', '2026-05-20', { edition: '2026', status: 'proposed' }),
    sampleEvent('2026/b', '2026-05-20', { edition: '2026' }),
  ],
  submissions: [
    row({}, 2),
    row({ outcome: 'refused', channel: 'message', receivedOn: '2026-04-09' }, 3),
    row({ outcome: 'confirmed', event: '2026/b' }, 4),
    row({ edition: '2027' }, 5),
  ],
});

test('the queue of an edition counts what came in by way and outcome, and names none of it', () => {
  const queue = queueViews(portal).find(({ edition }) => edition.id === '2026');
  expect(QUEUE_OUTCOMES).toEqual(['received', 'confirmed', 'refused', 'duplicate']);
  expect(queue).toMatchObject({
    rows: [
      { channel: 'endpoint', counts: [1, 1, 0, 0], total: 2 },
      { channel: 'message', counts: [0, 0, 1, 0], total: 1 },
    ],
    totals: [1, 1, 1, 0],
    total: 3,
    waiting: 1,
    lastOn: '2026-04-09',
  });
  expect(JSON.stringify(queue)).not.toContain('2026/b');
});

test('an edition for which nothing came in has a queue without a day', () => {
  const empty = queueViews(
    samplePortal({ plans: [samplePlan('p')], editions: [sampleEdition('2020')] }),
  );
  expect(empty).toMatchObject([{ rows: [], totals: [0, 0, 0, 0], total: 0, waiting: 0 }]);
  expect(empty[0]).not.toHaveProperty('lastOn');
});

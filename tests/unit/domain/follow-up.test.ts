import { describe, expect, test } from 'vitest';
import { followUpOf } from '../../../src/domain/follow-up.ts';
import { found } from '../../../src/domain/directory.ts';
import { sampleMeeting, samplePortal, sampleSource } from './sample.ts';

const common = { plans: ['p'], committee: 'c' };
const portal = samplePortal({
  sources: [sampleSource('proof')],
  meetings: [
    sampleMeeting('2020-01-10', { ...common, id: 'a' }),
    sampleMeeting('2020-02-10', { ...common, id: 'b' }),
    sampleMeeting('2020-02-20', { ...common, id: 'steering', committee: 's' }),
    sampleMeeting('2020-02-21', { ...common, id: 'other-plan', plans: ['q'] }),
    sampleMeeting('2020-02-22', { ...common, id: 'draft', status: 'draft' }),
    sampleMeeting('2020-03-10', { ...common, id: 'c' }),
    sampleMeeting('2020-04-10', { ...common, id: 'd' }),
  ],
});
const raised = found(portal.meetings, 'a');
const days = (part: object, isOpen: boolean) =>
  followUpOf(portal, raised, part, isOpen).carriedTo.map(({ id }) => id);

describe('what was raised at a meeting', () => {
  test('and is open was open at every later meeting of the same committee about the plan', () => {
    expect(days({}, true)).toEqual(['b', 'c', 'd']);
  });

  test('and was closed by a meeting was open until then', () => {
    expect(followUpOf(portal, raised, { closedIn: 'c' }, false)).toEqual({
      carriedTo: [{ id: 'b', heldOn: '2020-02-10' }],
      closedOn: '2020-03-10',
      closedAt: { id: 'c', heldOn: '2020-03-10' },
      evidence: [],
    });
  });

  test('and was closed in a month was open until its end, and says no more of the day', () => {
    const { carriedTo, closedOn } = followUpOf(portal, raised, { closedOn: '2020-03' }, false);
    expect(carriedTo.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(closedOn).toBe('2020-03');
  });

  test('and was closed nobody knows when is not said to have been open at any', () => {
    expect(days({}, false)).toEqual([]);
  });

  test('is proved by the sources that are named', () => {
    const { evidence } = followUpOf(portal, raised, { evidence: ['proof'] }, false);
    expect(evidence.map(({ id }) => id)).toEqual(['proof']);
  });
});

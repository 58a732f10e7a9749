import { describe, expect, it } from 'vitest';
import {
  evidenceSentence,
  paceSentence,
  signalLine,
  timelinessSentence,
  timelinessValue,
} from '../../../src/i18n/signals.ts';

const DAY = '2020-01-28';
const AHEAD = { code: 'on-time', deadline: { date: '2020-03' }, daysPast: -63 } as const;
const LATE = { code: 'overdue', deadline: { date: '2019-12' }, daysPast: 28 } as const;

describe('the value of timeliness', () => {
  it('is the word of its code for a thing that was reported', () => {
    expect(timelinessValue('en', AHEAD, true)).toBe('On time');
    expect(timelinessValue('ar', LATE, true)).toBe('متأخر');
  });

  it('only says when a thing ends that was never reported', () => {
    expect(timelinessValue('en', AHEAD, false)).toBe('Ends in March 2020');
    expect(timelinessValue('fr', AHEAD, false)).toBe('Fin prévue en mars 2020');
    expect(timelinessValue('ar', AHEAD, false)).toBe('تنتهي المدة في مارس 2020');
  });

  it('names the action whose deadline comes first', () => {
    const deadline = { date: '2020-03-01', action: {} };
    expect(timelinessValue('en', { ...AHEAD, deadline }, false)).toBe('Action due on 1 March 2020');
  });

  it('says that a period is over where nothing was reported', () => {
    const over = { ...LATE, code: 'period-over' } as const;
    expect(timelinessValue('en', over, false)).toBe('Period over, nothing reported');
  });
});

describe('the sentence of timeliness', () => {
  it('counts the days since the period ended', () => {
    expect(timelinessSentence('en', LATE, DAY, DAY)).toBe(
      'The period ended in December 2019: 28 days late on 28 January 2020.',
    );
    expect(timelinessSentence('fr', { ...LATE, daysPast: 1 }, DAY, DAY)).toBe(
      'La période s’est terminée en décembre 2019\u00a0: 1 jour de retard au 28 janvier 2020.',
    );
  });

  it('agrees with the number of days in Arabic', () => {
    const sentences = [1, 2, 3, 28, 100].map((daysPast) =>
      timelinessSentence('ar', { ...LATE, daysPast }, DAY, DAY),
    );
    expect(sentences).toEqual(
      ['بيوم واحد', 'بيومين', 'بـ 3 أيام', 'بـ 28 يوما', 'بـ 100 يوم'].map(
        (late) => `انتهت المدة في دجنبر 2019، والإنجاز متأخر ${late} في 28 يناير 2020.`,
      ),
    );
  });

  it('counts the days left, and says so of the last one', () => {
    expect(timelinessSentence('en', AHEAD, DAY, undefined)).toBe(
      'The period ends in March 2020: 63 days left on 28 January 2020.',
    );
    expect(timelinessSentence('en', { ...AHEAD, daysPast: 0 }, DAY, undefined)).toBe(
      'The period ends in March 2020: last day on 28 January 2020.',
    );
  });

  it('tells an action that was due from the end of the period', () => {
    const missed = { ...LATE, deadline: { date: '2019-09', action: {} }, daysPast: 120 };
    expect(timelinessSentence('en', missed, DAY, DAY)).toBe(
      'An action was due in September 2019: 120 days late on 28 January 2020.',
    );
  });

  it('says of what is completed that the day is not known', () => {
    expect(timelinessSentence('en', { code: 'completed' }, DAY, DAY)).toBe(
      'Reported complete on 28 January 2020; the day of completion is not known.',
    );
  });

  it('says that no source gives a deadline where there is none', () => {
    expect(timelinessSentence('en', { code: 'no-date' }, DAY, undefined)).toBe(
      'No source gives a deadline that lies ahead.',
    );
  });
});

describe('the sentence of evidence', () => {
  it('counts what is done and what is proved', () => {
    expect(evidenceSentence('en', { done: 3, proved: 1 })).toBe(
      'Actions completed: 3; with evidence: 1.',
    );
  });

  it('says that nothing is recorded as done rather than count to zero', () => {
    expect(evidenceSentence('en', { done: 0, proved: 0 })).toBe(
      'No action is recorded as completed.',
    );
  });
});

describe('the sentence of pace', () => {
  it('says how far progress is from the time elapsed, and on which side', () => {
    expect(paceSentence('en', { points: -43, percentElapsed: 100 })).toBe(
      'Pace: 43 points behind the time elapsed (100% of the period).',
    );
    expect(paceSentence('en', { points: 24.3, percentElapsed: 71.7 })).toBe(
      'Pace: 24.3 points ahead of the time elapsed (71.7% of the period).',
    );
  });

  it('agrees with the number', () => {
    expect(paceSentence('en', { points: 1, percentElapsed: 10 })).toContain('1 point ahead');
    expect(paceSentence('ar', { points: -2, percentElapsed: 10 })).toContain(
      'دون الوقت المنقضي بنقطتين',
    );
    expect(paceSentence('ar', { points: 24.3, percentElapsed: 10 })).toContain('بـ 24,3 نقطة');
  });

  it('says that both are level rather than zero points ahead', () => {
    expect(paceSentence('en', { points: 0, percentElapsed: 50 })).toBe(
      'Pace: level with the time elapsed (50% of the period).',
    );
  });
});

describe('the signals in one line', () => {
  it('names each of the three', () => {
    const signals = { percentDone: 59, timeliness: AHEAD, evidence: 'partial' } as const;
    expect(signalLine('ar', signals)).toBe(
      'نسبة الإنجاز: 59%. الأجل: داخل الأجل. الإثبات: إثبات جزئي.',
    );
  });

  it('says that nothing was reported in words', () => {
    const signals = { timeliness: { code: 'no-date' }, evidence: 'not-stated' } as const;
    expect(signalLine('en', signals)).toBe(
      'Progress: not reported. Deadline: No date. Evidence: Not stated.',
    );
  });
});

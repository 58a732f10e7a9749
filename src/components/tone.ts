import type { TimelinessGroup } from '../schema/signal.ts';

/** What a state means to a reader; the word beside it says which state it is. */
export type Tone = 'plain' | 'neutral' | 'good' | 'late' | 'soon';

const TIMELINESS_TONES: Partial<Record<TimelinessGroup, Tone>> = {
  completed: 'good',
  overdue: 'late',
  'due-soon': 'soon',
  'period-over': 'neutral',
};

/** What a reader should feel about dates kept or missed; nothing where the word asks for no attention. */
export function timelinessTone(code: TimelinessGroup): Tone {
  return TIMELINESS_TONES[code] ?? 'plain';
}

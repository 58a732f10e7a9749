/** English words of commands about a meeting. */
import type { DeskWords } from './wording.ts';

export const en: DeskWords = {
  tasks: {
    'to-fill-in': '{name}: still to be filled in; delete the entry of what was not reported',
    'no-sources': 'no source: add the minutes to data/sources.csv and name them here',
    'not-reported': 'commitment {name} has no entry: it counts as not reported',
    'no-attendance': 'nobody present or absent is named',
    'no-decisions': 'no decision is entered',
    untranslated: 'texts that some language lacks: {name}',
    'open-decision': 'decision {name} is open',
    'open-point': 'point {name} is open',
    'waiting-request': 'question {name} waits for an answer',
    'proposed-events': 'events that are only proposed: {name}',
    'reference-day': 'the reference day of {name} moves with this meeting',
  },
  blocking: 'Before the meeting can be validated',
  other: 'To look at',
  carriedOver: 'Left open by earlier meetings',
  nothingBlocks: 'nothing stands in the way',
  close: 'npm run meeting:close -- --meeting {id} [--closes <meeting>#<number or key>]',
  written: '{file} is written: a draft, of which nothing is published',
  validated: '{id} is validated',
  moved: 'the reference day of {plan} is {day}',
  closed: '{name} is closed',
  next: 'npm run meeting:check -- --meeting {id} says what is left to do',
  head: [
    'A draft: nothing of it is published. "???" stands where the words of the minutes belong.',
    'Fill in each row, add percentDone where a figure was given, and delete the rows of what was not reported.',
    'npm run meeting:check -- --meeting {id} says what is left;',
    'npm run meeting:close -- --meeting {id} validates it and moves the reference day.',
  ],
  draft: {
    decisions: 'Decisions that earlier meetings left open:',
    points: 'Points that earlier meetings left open:',
    requests: 'Questions that wait for an answer:',
    events: 'Events that are only proposed: {n}',
    lastFigure: 'last figure: {percent}, {day}',
    noFigure: 'no figure yet',
  },
};

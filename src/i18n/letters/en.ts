/** English words of letters. */
import type { LetterWords } from './wording.ts';

export const en: LetterWords = {
  subjects: {
    owner: 'Progress of your commitments after the meeting of {day} ({committee})',
    'not-reported': 'Commitments not reported at the meeting of {day} ({committee})',
    'open-gov-week': '{edition}: proposing events',
    reminder: 'Reminder: information asked for at the meeting of {day} ({committee})',
  },
  openings: {
    owner:
      'The meeting of {day} ({committee}) examined the progress of the action plan. For each commitment that your institution is in charge of, you find below what was reported, the difficulties noted, what remains to be completed and what is expected.',
    'not-reported':
      'The progress of the commitments below, which your institution is in charge of, was not reported at the meeting of {day} ({committee}). They are recorded as “not reported”, which is not a rate of 0%. Please let us have their state of progress.',
    'open-gov-week':
      'Following the meeting of {day} ({committee}), we are pleased to inform you of the Open Gov Week and invite you to propose events of your department.',
    reminder:
      'Unless we are mistaken, a part of the information asked for at the meeting of {day} ({committee}) has not reached us. Please complete what is recalled below.',
  },
  week: 'Dates of the week: {from} – {to}.',
  weekUnknown: 'You will be told the dates of the week.',
  register: 'Form for registering events: {url}',
  unanswered: 'No answer to our letter no. {reference} ({day}) is on record.',
  unansweredWithoutReference: 'No answer to our letter ({day}) is on record.',
  labels: {
    reference: 'Ref.',
    date: 'Date',
    to: 'To',
    subject: 'Subject',
    said: 'What was reported',
    absent: 'The minutes note that your representative was absent from this meeting.',
  },
  headings: {
    commitments: 'Your commitments',
    expected: 'What is expected, and by when',
    otherDecisions: 'Other decisions of the meeting',
  },
  decision: 'Decision {number}: {text}',
  request: '{question} (asked {askedOn})',
  closing: 'We thank you for your cooperation. Yours faithfully,',
  signature: 'Name and position of the signatory',
  compiled: 'Compiled from the recorded data: {meeting}. {url}',
  unofficial:
    'Some texts of this letter were worded or translated by the portal; they are not official.',
  blank: '……………………',
  template: {
    letterhead: 'Letterhead of your administration',
  },
};

import type { DatasetWords } from '../dataset-words.ts';

export const en: DatasetWords = {
  commitments: {
    title: 'Commitments',
    rows: 'One row a commitment, as it stood on the reference day of its plan: the newest figure, and what this portal works out from figures and dates.',
    columns: {
      id: 'The commitment: its plan and its number.',
      plan: 'The plan that promises it.',
      number: 'Its number in the plan.',
      ogpId: 'Its identifier on the site of the Open Government Partnership.',
      title:
        'Its title in each language. Which of them are translations or wording of this portal stands in unofficial.',
      themes: 'The policy areas that OGP gives it; several where it has several.',
      leadInstitution: 'The institution that answers for it; empty where no source says.',
      leadInstitutionName: 'The name of that institution at the time.',
      startsOn:
        'When it was to begin, as exact as the source: a year, a month or a day. For comparisons it counts as its first day.',
      endsOn:
        'When it was to end, as exact as the source: a year, a month or a day. For comparisons it counts as its last day.',
      asOf: 'The reference day of the plan: every figure of the row is as of that day, never of the day you read it.',
      reading:
        'The reading that the figure rests on: the newest one of the whole commitment that has a day on or before the reference day and that nothing corrects; of two for one day, the lower one in the file of readings. Empty: not reported.',
      percentDone:
        'Progress in percent by that reading. Empty means not reported, which is not zero: leave the row out of every mean.',
      observedOn:
        'The day, month or year that the figure speaks of. For comparisons it counts as its last day.',
      readingSource: 'The document or meeting that gives the figure.',
      ageInDays: 'Days from the day of the figure to the reference day.',
      timeliness:
        'Whether it keeps its dates. completed: 100 %. overdue: a figure below 100 %, and the end or the day of an open action has passed. due-soon: the next of those days is at most 60 days ahead. on-time: it is later. period-over: nothing reported, and the end has passed. no-date: no such day lies ahead. Of a commitment that was not reported, on-time and due-soon only say when it ends: to count, take timelinessGroup.',
      timelinessGroup:
        'What to count by. running-unreported: on-time or due-soon by its dates, but nothing was reported, and silence is not keeping a date. All else as in timeliness: completed, on-time, due-soon, overdue, period-over, no-date.',
      timelinessDeadline:
        'The day that timeliness rests on: the earliest one missed, or the next one. Empty where timeliness rests on none.',
      timelinessDaysPast:
        'Days from that deadline to the reference day: above zero when it has passed, below zero when it lies ahead.',
      timelinessOtherwise:
        'What timeliness would be by the dates of another source, where that is something else.',
      timelinessOtherwiseSources: 'Those other sources, in the same order.',
      firstOpenActionDueOn:
        'The earliest day by which an action of the commitment or of its activities was due that is neither done nor cancelled.',
      nextOpenActionDueOn: 'The earliest such day on or after the reference day.',
      actionsDone: 'How many of its actions are recorded as done.',
      actionsProved: 'How many of those name a document that proves it.',
      evidence:
        'Whether what was done is proved. complete: every action that is done names a document. partial: some do. none: none does. not-stated: no action is recorded as done.',
      percentElapsed:
        'The share of the period from startsOn to endsOn that has gone by on the reference day, first and last day counted, in percent rounded to one decimal, a half away from zero. Empty without both dates.',
      pace: 'Progress minus the share of the period gone by, in points, rounded once at the end to one decimal, a half away from zero: below zero when progress lags behind time. Empty without figure or period.',
      behind:
        'Whether the pace is below minus 15 points before it is rounded. Empty where there is no pace.',
      ogpLevel:
        'The figure on the scale of OGP, as an indication by this portal and not a judgement of the independent reviewer. not-started: 0. limited: above 0 and below 40. substantial: from 40 and below 100. complete: 100. Empty: not reported.',
      reportMeeting: 'The last meeting that reported on the commitment, with or without a figure.',
      reportQualifier: 'How that meeting called its progress.',
      reportWords: 'What the minutes of that meeting say of the commitment, word for word.',
      platformState:
        'What that meeting said of the details of the commitment on the official follow-up platform.',
      platformWords: 'The same in the words of the minutes.',
      unofficial:
        'The columns of this row whose text is a translation or wording of this portal. All other texts are those of the sources.',
      sources: 'The documents that the record of the commitment rests on.',
    },
  },
  readings: {
    title: 'Readings',
    rows: 'One row a reading, which is a figure of progress that somebody reported, by a meeting on record or by another source. Wrong figures stay, beside those that correct them.',
    columns: {
      id: 'The reading. One that a meeting reports is named after the meeting, the number of the commitment and the activity.',
      plan: 'The plan of the commitment.',
      commitment: 'The commitment that the reading is about.',
      activity:
        'The activity that it is about; empty when it is about the whole commitment. The progress of a commitment is never worked out from that of its activities.',
      observedOn:
        'The day, month or year that the figure speaks of. Empty: the source gives none, and the figure stands in no series and no mean.',
      percentDone: 'Progress in percent, as the source states it.',
      counts:
        'Whether the figure can count: it has a day, and no later reading corrects it. Of those of one commitment the newest is its progress; of two for one day, the lower one in this file.',
      source: 'The document or meeting that gives the figure.',
      meeting: 'The meeting that reports the figure; empty for a figure of another source.',
      qualifier: 'How the committee called the progress of the commitment.',
      note: 'Why progress fell, why an older reading is corrected, or what else must be known of the figure.',
      corrects: 'The reading that this one replaces.',
      correctedBy: 'The reading that replaces this one: its figure is wrong.',
      recordedOn: 'The day this portal recorded the reading; empty for those that meetings report.',
    },
  },
};

import type { DatasetWords } from '../dataset-words.ts';

export const en: DatasetWords = {
  shared: {
    id: 'The id of the row. It never changes.',
    plan: 'The plan of the commitment.',
    commitment: 'The commitment that the row is about: its plan and its number.',
    ogpId: 'The identifier of the commitment on the site of the Open Government Partnership.',
    activity:
      'The key of the activity within its commitment; empty where the row is about no single activity.',
    action:
      'The key of the action within its commitment; empty where the row is about no single action.',
    meeting: 'The meeting that the row belongs to.',
    process: 'The co-creation that the row belongs to.',
    order: 'Its place among the rows of the same record, from 1.',
    key: 'Its short name within its record, and its anchor on the page. It never changes.',
    source: 'The document or meeting in which the row is read.',
    sources: 'The documents and meetings that the row rests on.',
    evidence: 'The documents that prove it.',
    note: 'What the source says of it beside.',
    prose: 'The longer text that stands beside the facts, as Markdown.',
    unofficial:
      'The cells of this row whose text is a translation or wording of this portal, by the names of their columns. All other texts are those of the sources.',
    unofficialPaths:
      'The same as editors write it, for the whole record and the rows of other datasets that stand in it: paths such as title.ar or activities.a1.description. A path covers everything below it; * stands for any one step.',
    unofficialLanguages:
      'The same as editors write it: the languages in which the name is a translation of this portal.',
  },
  label: 'What {column} names, in words; several are joined by |.',
  datasets: {
    plans: {
      title: 'Plans',
      rows: 'One row a national action plan.',
      columns: {
        title: 'Full title of the plan.',
        shortTitle: 'Title for lists and narrow screens.',
        number: 'First, second, third plan of the country.',
        startsOn: 'First day of its period.',
        endsOn: 'Last day of its period.',
        status: 'Where it stands.',
        asOf: 'The reference day: what the portal knows of this plan, it knows as of this day.',
        commitmentsStated:
          'How many commitments the sources say the plan has, where they are not all entered.',
        selfAssessmentOpensOn: 'From when.',
        selfAssessmentDueOn: 'Until when.',
        selfAssessmentSource: 'Where the two dates are read.',
        predecessor: 'The plan before it.',
        sources: 'The documents that everything in the record rests on that names none of its own.',
      },
    },
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
        summary: 'What is promised, in one or two sentences.',
        problem: 'The public problem it answers.',
        objective: 'What it is to achieve.',
        leadInstitution: 'The institution that answers for it; empty where no source says.',
        themes: 'The policy areas that OGP gives it; several where it has several.',
        ogpValues: 'Values of open government that it serves, as sourced.',
        startsOn:
          'When it was to begin, as exact as the source: a year, a month or a day. For comparisons it counts as its first day.',
        endsOn:
          'When it was to end, as exact as the source: a year, a month or a day. For comparisons it counts as its last day.',
        continues: 'The commitment of an earlier plan that this one carries on.',
        continuedByOgpId: 'Identifier of the later commitment.',
        continuedBySource: 'Where the continuation is read.',
        activitiesNote: 'What the sources leave unknown about the activities.',
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
        reportMeeting:
          'The last meeting that reported on the commitment, with or without a figure.',
        reportQualifier: 'How that meeting called its progress.',
        reportWords: 'What the minutes of that meeting say of the commitment, word for word.',
        platformState:
          'What that meeting said of the details of the commitment on the official follow-up platform.',
        platformWords: 'The same in the words of the minutes.',
      },
    },
    activities: {
      title: 'Activities',
      rows: 'One row an activity, as far as sources name the activities of a commitment.',
      columns: {
        key: 'Its short name within its commitment, in readings and in addresses. It never changes.',
        number: 'Number that the source gives it; empty where it gives none.',
        title: 'What it is called; empty where the source knows it by its number only.',
        description: 'What the activity consists of, where the source says more than the title.',
        scheduling: 'Whether the source gives it dates, or says that they are still to be set.',
        startsOn: 'When it was to begin.',
        endsOn: 'When it was to end: the promise.',
        weight: "Share in the commitment's progress, in any unit; absent counts as equal shares.",
      },
    },
    actions: {
      title: 'Actions',
      rows: 'One row an action: a dated step of an activity, or of the commitment where no source says which activity it belongs to.',
      columns: {
        description: 'What is to be done.',
        kind: 'Whether the programme foresaw it or it was added later; empty where no source says.',
        status:
          'How far it is; `ready` is done but not yet published or delivered. Empty is not `not-started`.',
        scheduling: 'Whether the source gives it dates, or says that they are still to be set.',
        startsOn: 'When it was to begin.',
        dueOn: 'When it was to be done: the promise.',
        endedOn: 'When it was done: the fact.',
        targetValue: 'The figure, in `unit`.',
        targetAtLeast: 'The source says "at least" the value.',
        targetUnit: 'What is counted: a noun in the languages of the site.',
      },
    },
    forecasts: {
      title: 'Forecasts',
      rows: 'One row a forecast: when a meeting or document expected an activity or action to end. It is neither the promise nor the fact.',
      columns: {
        endsOn: 'The day, month or year that was expected.',
        source: 'The meeting or document that said so.',
      },
    },
    communications: {
      title: 'Communication actions',
      rows: 'One row a communication action of a commitment.',
      columns: {
        title: 'What it is.',
        status: 'Whether it took place.',
        heldOn: 'When it took place: the fact.',
        expectedOn: 'When a planned one was expected.',
        expectedUntil: 'End of the expected period, where the source names a period.',
        place: 'Where it took place.',
        audiences: 'Whom it was for.',
        media: 'By which means it reached them.',
        reach: 'Number of people reached.',
        reachIsAtLeast: 'The source says "more than" the reach.',
        event: 'The event of this portal that it was.',
      },
    },
    blockers: {
      title: 'Blocking points',
      rows: 'One row a blocking point: what keeps a commitment from advancing.',
      columns: {
        reason: 'Kind of reason.',
        description: 'What keeps the commitment from advancing.',
        raisedOn: 'When it was first said.',
        from: 'The committee point it comes from: `<meeting>#<point key>`.',
        ownerInstitution:
          'The institution that is to resolve it, where it is one of the list; empty where no source names one.',
        ownerText: 'The words of the source for who is to resolve it, otherwise.',
        resolvedOn: 'When it was resolved; empty while it is open.',
      },
    },
    partners: {
      title: 'Partners',
      rows: 'One row a partner of a commitment: an institution of the list, or the source’s words.',
      columns: {
        institution: 'The institution, where it is one of the list.',
        text: 'The words of the source otherwise.',
      },
    },
    dependencies: {
      title: 'Dependencies',
      rows: 'One row an institution or legal instrument that a commitment depends on.',
      columns: {
        institution: 'The institution, where it is one of the table.',
        instrument: 'The law, decree or other instrument.',
        dueOn: 'When the institution or instrument was expected.',
      },
    },
    'other-titles': {
      title: 'Other titles',
      rows: 'One row a title that a source gives a commitment otherwise, word for word.',
      columns: { text: 'The title, word for word.', lang: 'Language tag of the title.' },
    },
    'other-values': {
      title: 'Disagreements between sources',
      rows: 'One row a field of a commitment that another source fills otherwise. Both values stand; neither is smoothed over.',
      columns: {
        field: 'Name of the field of the record that another source fills otherwise.',
        value: 'What the other source says, where it is a text.',
        valueDate: 'The same where it is a date.',
        source: 'The other source.',
        note: 'Why the two differ, as far as sources tell.',
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
        source: 'The document or meeting that gives the figure.',
        note: 'Why progress fell, why an older reading is corrected, or what else must be known of the figure.',
        corrects: 'The reading that this one replaces.',
        recordedOn:
          'The day this portal recorded the reading; empty for those that meetings report.',
        meeting: 'The meeting that reports the figure; empty for a figure of another source.',
        qualifier: 'How the committee called the progress of the commitment.',
        correctedBy: 'The reading that replaces this one: its figure is wrong.',
        counts:
          'Whether the figure can count: it has a day, and no later reading corrects it. Of those of one commitment the newest is its progress; of two for one day, the lower one in this file.',
      },
    },
    corrections: {
      title: 'Corrections',
      rows: 'One row a correction, the newest first: the wrong figure and the one that replaces it. Both also stand among the readings.',
      columns: {
        reading: 'The reading that corrects.',
        corrects: 'The reading that was wrong.',
        wrongPercentDone: 'The wrong figure, in percent.',
        percentDone: 'The right figure, in percent.',
        observedOn: 'The day, month or year that the right figure speaks of.',
        source: 'The document or meeting that gives the right figure.',
        note: 'Why the older figure is corrected.',
        recordedOn: 'The day this portal recorded the correction.',
      },
    },
    indicators: {
      title: 'Indicators',
      rows: 'One row a measured value other than progress: of a commitment, of one of its activities, or as a meeting reported it.',
      columns: {
        meeting:
          'The meeting that reported the value; empty for a value that the record of the commitment gives.',
        order: 'Its place among the values of the same commitment, activity or report, from 1.',
        label: 'What is measured.',
        value: 'The value, in `unit`.',
        atLeast: 'The source says "more than" the value.',
        unit: 'Unit of the value: %, or a noun in each language; empty where it has none.',
        observedOn: 'When it was measured; empty where no source says.',
        target: 'The value to be reached, in `unit`.',
        source: 'Where the value is read; empty where the report of the meeting itself gives it.',
      },
    },
    'self-assessments': {
      title: 'Self-assessments',
      rows: 'One row a self-assessment: what the institution says of its own work on a commitment.',
      columns: {
        results: 'What was achieved; empty means that the field is still empty.',
        nextSteps: 'What comes next; empty means that the field is still empty.',
        completedOn: 'When the self-assessment was filled in.',
      },
    },
    'later-facts': {
      title: 'Later facts',
      rows: 'One row a fact that a later source tells of a commitment after its plan had ended. It is not a reading.',
      columns: {
        text: 'The fact.',
        observedOn: 'The day it speaks of; empty where no source says.',
      },
    },
    'published-rates': {
      title: 'Published rates',
      rows: 'One row an overall rate that somebody published of a plan. It stands beside the mean of this portal and is never mixed with it.',
      columns: {
        plan: 'The plan that the rate is about.',
        scope: 'What the rate is about.',
        axis: 'Name of the axis; empty where the rate is about the whole plan.',
        percentDone: 'The rate as it was published.',
        observedOn: 'The day it speaks of; empty where no source says.',
        saidBy: 'Who said it.',
        note: 'What the rate leaves open.',
      },
    },
    assessments: {
      title: 'Assessments',
      rows: 'One row a judgement of one assessor about a commitment or a plan.',
      columns: {
        plan: 'The plan that is judged, or that holds the commitment.',
        commitment:
          'The commitment that is judged; empty where the judgement is about the whole plan.',
        assessor: 'Who judges.',
        report: 'The report that says it.',
        criterion: 'What is judged.',
        value: "A code of the interface's words, or a number in digits.",
        note: 'What the report adds, in a sentence.',
      },
    },
    'requirement-checks': {
      title: "OGP's rules, on this portal's records",
      rows: "One row a minimum requirement of OGP and plan, on this portal's records. The Independent Reporting Mechanism alone assesses.",
      columns: {
        requirement: 'The requirement.',
        state:
          'Where it stands: met; not-met; no-evidence, the records do not show it, which says nothing of the country; not-applicable, these rules were not in force yet.',
        reason: 'Why, in a word of code that the page spells out.',
        provenBy: 'The documents, meetings and events that it rests on.',
        judgedOn: 'The reference day of the plan.',
      },
    },
    meetings: {
      title: 'Meetings',
      rows: 'One row a meeting of a committee. Drafts are not published.',
      columns: {
        title: 'What the meeting was called.',
        plans: 'The plans that it dealt with.',
        heldOn: 'The day it was held.',
        committee: 'The committee that met.',
        place: 'Where it met.',
        status:
          'How it is known: figures of a draft do not count; `attested` has a source, but no minutes on record.',
        attendanceStated:
          'What the minutes state of those present, so that silence is not taken for absence.',
        documents: 'Documents that lay before the meeting or came out of it.',
        sources:
          'The documents that the record of the meeting rests on; the first one is the source of its readings.',
        language: 'Language of the minutes; their texts in other languages are translations.',
      },
    },
    agenda: {
      title: 'Agendas',
      rows: 'One row an item on the agenda of a meeting.',
      columns: {
        title: 'The item.',
        anchor: "Anchor of the item on the meeting's page.",
        notes: 'What was said of it.',
      },
    },
    attendance: {
      title: 'Attendance',
      rows: 'One row an institution or role that was present at a meeting or missed there. Silence is not absence: attendanceStated of the meetings says what the minutes state.',
      columns: {
        institution: 'The institution, where it is one of the table.',
        role: "The role or function in the minutes' words; never a person's name.",
        present: 'Present or absent.',
        commitments: 'Commitments that it answers for.',
      },
    },
    reports: {
      title: 'Reports',
      rows: 'One row a commitment on which a meeting reported. A commitment without a row was not reported there.',
      columns: {
        commitment: 'The commitment that was reported: its plan and its number.',
        percentDone:
          'Progress as it was reported; empty where the commitment was reported without a figure.',
        qualifier: 'How the committee called its progress.',
        words: "The minutes' own text.",
        platformState: 'What was said, as a code.',
        platformWords: "The minutes' own text.",
        communicationsStated:
          'What the minutes say of communication actions, where they name none.',
      },
    },
    'activity-progress': {
      title: 'Progress of activities',
      rows: 'One row the progress of a single activity, as a meeting reported it. The same figures stand among the readings.',
      columns: { activity: 'Key of the activity.', percentDone: 'Progress of the activity.' },
    },
    'platform-updates': {
      title: 'Requested updates',
      rows: 'One row what a meeting asked to have updated on the official follow-up platform.',
      columns: {
        activity: 'Key of the activity; empty where all of the commitment is meant.',
        fields: 'Which details.',
      },
    },
    points: {
      title: 'Points raised',
      rows: 'One row a point to raise with the steering committee.',
      columns: {
        key: 'Its short name within its report, and its anchor on the pages of the meeting and of the commitment. It never changes.',
        text: "The minutes' own words.",
        activities: 'Keys of the activities that it is about.',
        ownerInstitution:
          'The institution that is to act on it, where it is one of the list; empty where the minutes name none.',
        ownerText: 'The words of the minutes for who is to act on it, otherwise.',
        closedIn: 'The meeting that closed it.',
        closedOn: 'When it was closed; empty while it is open.',
      },
    },
    decisions: {
      title: 'Decisions',
      rows: 'One row a decision of a meeting.',
      columns: {
        number: "Its number in the minutes, and its anchor on the meeting's page.",
        text: "The minutes' own words.",
        opensOn: 'From when it is to be carried out.',
        dueOn: 'Until when it is to be carried out.',
        dueAtCommittee: 'The committee.',
        dueAtMeeting: 'Which of its meetings.',
        commitments: 'The commitments it is about; empty where it is about none in particular.',
        status: 'Where it stands; empty where no source says.',
        closedOn: 'When it was carried out.',
        closedIn: 'The meeting that noted it.',
      },
    },
    'decision-owners': {
      title: 'Owners of decisions',
      rows: 'One row an institution or role that is to carry out a decision.',
      columns: {
        decision: 'The number of the decision in the minutes of its meeting.',
        institution: 'The institution, where it is one of the list.',
        text: 'The words of the minutes otherwise.',
      },
    },
    requests: {
      title: 'Requests for information',
      rows: 'One row a question of the steering committee about a commitment.',
      columns: {
        title: 'A short name for lists; empty where the question is short enough.',
        askedBy: "Who asked: a role, never a person's name.",
        askedOn: 'When it was asked.',
        question: 'The question.',
        dueOn: 'Until when an answer was asked for.',
        answer: 'The answer; empty while there is none.',
        answeredOn: 'When it was answered; empty while it is open.',
      },
    },
    gaps: {
      title: 'What is missing',
      rows: "One row a thing that is missing of a commitment: what the committee asked for at its last meeting, or what this portal's records do not have.",
      columns: {
        leadInstitution: 'The institution that answers for the commitment.',
        side: "Who says so: asked, the committee; lacking, a comparison of this portal's records. The two are not mixed.",
        kind: 'What is missing. Asked for by the committee: report, platform, communication. Lacking in the records: lead-institution, dates, reading, activities, activity-title, activity-dates, actions, action-dates, action-status, action-evidence, communications, communication-audiences, communication-media, self-assessment-results, self-assessment-next-steps, translation, official-wording. codes.csv has the words of each.',
        meeting: 'The meeting that asked for it.',
        words: "The words of that meeting's minutes.",
        count: 'In how many places of the record.',
        file: 'The file to complete.',
        path: 'The first of these places in the file, lists counted from 0; empty where it would stand elsewhere.',
      },
    },
    letters: {
      title: 'Letters',
      rows: 'One row a letter that was sent.',
      columns: {
        kind: 'What the letter was about.',
        institution: 'To whom it was sent.',
        meeting: 'The meeting that it prepares or follows.',
        reference: 'Reference number of the letter.',
        sentOn: 'The day it was sent.',
        answeredOn: 'When the answer came; empty while there is none.',
      },
    },
    committees: {
      title: 'Committees',
      rows: 'One row a committee.',
      columns: {
        name: 'Name of the committee.',
        kind: 'What the committee is for; the self-check counts meetings of the steering one only.',
      },
    },
    members: {
      title: 'Members of committees',
      rows: 'One row a seat of a committee. Organisations, never persons.',
      columns: {
        committee: 'The committee.',
        organisation: 'The organisation that has the seat.',
        side: 'Which side it sits for.',
        from: 'When it took the seat; empty where no source says.',
        until: 'When it left the seat; empty where no source says.',
        howChosen: 'How it came to the seat.',
      },
    },
    processes: {
      title: 'Co-creation processes',
      rows: 'One row the co-creation of one plan.',
      columns: {
        title: 'What the co-creation is called.',
        plan: 'The plan that came out of it.',
        callForProposalsOpensOn: 'First day on which a proposal can be sent.',
        callForProposalsClosesOn: 'Last day on which a proposal can be sent.',
        callForProposalsSource: 'Where the days of the call for proposals are read.',
        sources: 'The documents that everything in the record rests on that names none of its own.',
      },
    },
    stages: {
      title: 'Stages of co-creation',
      rows: 'One row a stage of a co-creation.',
      columns: {
        title: 'What the stage is called.',
        plannedStartsOn: 'When it was to begin.',
        plannedEndsOn: 'When it was to end.',
        startedOn: 'When it began.',
        endedOn: 'When it ended.',
        actors: 'Who took part.',
        outputs: 'What came out of it.',
      },
    },
    'process-figures': {
      title: 'Figures of co-creation',
      rows: 'One row a figure of a whole co-creation: participants, proposals, meetings.',
      columns: { label: 'What is counted.', value: 'The figure.' },
    },
    adopted: {
      title: 'Adopted commitments',
      rows: 'One row a title of a commitment adopted at the end of a co-creation, as far as sources give them.',
      columns: {
        number: 'Its number in the plan; empty where no source numbers it.',
        numberInferred: 'The number is our deduction.',
        ogpId: 'Its identifier on the site of the Open Government Partnership.',
        title: 'The title as the source gives it.',
        lead: 'Who answers for it, where the institution is one of the table.',
        leadText: "The lead in the source's words where no institution of the table is meant.",
      },
    },
    proposals: {
      title: 'Proposals',
      rows: 'One row an idea sent in during a co-creation.',
      columns: {
        process: 'The co-creation that it was sent to.',
        title: 'What it is called.',
        text: 'The proposal.',
        submittedByOrganisation: 'Name of the organisation.',
        submittedByKind: 'Kind of organisation, where its name is not published.',
        submittedOn: 'When it came in.',
        theme: 'Policy area that it is about.',
        responseOutcome: 'What became of it.',
        responseReason: 'Why; required where it was declined.',
        responseRespondedOn: 'When it was answered.',
        plan: 'The plan of the commitment that it became part of.',
        commitment: 'The commitment that it became part of; empty where it became part of none.',
      },
    },
    topics: {
      title: 'Forum topics',
      rows: 'One row a topic of the civil-society forum.',
      columns: {
        title: 'What the topic is about.',
        status: 'Whether it takes further posts.',
        openedOn: 'The day it was opened.',
      },
    },
    posts: {
      title: 'Forum posts',
      rows: 'One row a post of the civil-society forum.',
      columns: {
        topic: 'The topic that it is posted in.',
        author: 'Who writes: an organisation, never a person.',
        postedOn: 'The day it was written.',
        text: "What is written, as plain Markdown in the author's own language only; empty where the post is hidden.",
        lang: 'Language tag of the post.',
        replyTo: 'Key of the post it answers.',
        hidden:
          '`true` where it was hidden: its text is gone, its place stays, and the moderation log says why.',
      },
    },
    moderation: {
      title: 'Moderation log of the forum',
      rows: 'One row an act of moderation. It holds nothing about a person.',
      columns: {
        topic: 'The topic; empty where what was refused was to begin one.',
        post: 'Key of the post; empty where the act is about the whole topic, or about a post that was never published.',
        act: 'What was done.',
        actedOn: 'The day it was done.',
        reason: 'Why, by the rules of the forum.',
        note: 'What a reader should know beside the reason.',
      },
    },
    editions: {
      title: 'Open Gov Weeks',
      rows: 'One row an Open Gov Week.',
      columns: {
        title: 'Its own name; empty where it has none beside the year.',
        startsOn: 'First day of the week.',
        endsOn: 'Last day of the week.',
        status: 'Whether it took place.',
        aims: 'What it was for.',
        registrationOpensOn: 'First day of registration.',
        registrationClosesOn: 'Last day of registration.',
        sources: 'The documents that everything in the record rests on that names none of its own.',
      },
    },
    events: {
      title: 'Events',
      rows: 'One row an event.',
      columns: {
        title: 'What the event is called.',
        description: 'What happens there.',
        edition: 'The Open Gov Week that it belongs to; absent for an event outside of one.',
        startsAt: 'When it begins: local day, or local day and time, in `zone`.',
        endsAt: 'When it ends, in the same form; empty where no source says.',
        previousStartsAt:
          'When it was to begin before it was moved to another day or hour, in the same form.',
        zone: "IANA time zone; absent means the site's.",
        mode: 'Whether people meet in a room, online or both.',
        venue: 'Building and room.',
        city: 'Town.',
        region: 'Region.',
        locationLatitude: 'Degrees north.',
        locationLongitude: 'Degrees east.',
        organiserName: 'Name of the organisation.',
        organiserKind: 'Kind of organisation.',
        themes: 'Policy areas that it is about.',
        commitments: 'Commitments that it is about.',
        languages: 'Languages spoken there, as language tags.',
        audiences: 'Whom it is for.',
        registrationUrl: 'Where people register.',
        capacity: 'Number of places.',
        status: 'Where it stands.',
        statusChangedOn: 'When it came to stand there.',
        sequence: 'Revision of the calendar entry, from 0.',
        proposedIn: 'The meeting at which it was proposed.',
        outcomeAttendance: 'Number of people who came.',
        outcomeAttendanceIsAtLeast: 'The source says "more than" the attendance.',
        outcomeSummary: 'What came of it, in a few sentences.',
        outcomeLinks: 'Pages about its results.',
      },
    },
    submissions: {
      title: 'Registrations received',
      rows: 'One row a registration of an event that came in. It holds nothing about a person.',
      columns: {
        edition: 'The Open Gov Week that the event was registered for.',
        receivedOn: 'The day it came in.',
        channel: 'The way it came in.',
        outcome: 'What became of it.',
        reason: 'Why it was refused.',
        event: 'The event that it became.',
      },
    },
    institutions: {
      title: 'Institutions',
      rows: 'One row an institution, by its name of the time: ministries change names.',
      columns: {
        id: 'The institution. It never changes, also after a change of name.',
        name: 'Its name of the time.',
        acronym: 'Short form of its name.',
        kind: 'Kind of body.',
        website: 'Its own site.',
        formerly: 'The body whose work it took over.',
        until: 'When it ceased to exist under this name.',
        publicContact: "Mailbox of a role that it publishes; never a person's.",
        note: 'What a reader should know of it.',
        source: 'Where the name is read.',
      },
    },
    sources: {
      title: 'Sources',
      rows: 'One row a document that proves something.',
      columns: {
        kind: 'Kind of document.',
        title: 'Title of the document.',
        publisher: 'Who published it.',
        url: 'Where it is.',
        archivedUrl: 'Where an archived copy is.',
        file: 'Path of a copy kept with the portal.',
        publishedOn: 'When it came out; empty where it bears no date.',
        readOn: 'The day somebody read it for this portal.',
        language: 'Language tag of the document.',
        licence: "Licence of the document, where it differs from the portal's.",
        about: 'Ids of the records it is about.',
        recordedOn: 'The day this portal recorded it.',
      },
    },
    notes: {
      title: 'Remarks',
      rows: 'One row a remark on a plan, a meeting, a co-creation or an Open Gov Week, with its sources.',
      columns: {
        plan: 'The plan that the remark is on; empty where it is on something else.',
        meeting: 'The meeting that the remark is on; empty where it is on something else.',
        process: 'The co-creation that the remark is on; empty where it is on something else.',
        edition: 'The Open Gov Week that the remark is on; empty where it is on something else.',
        text: 'The remark.',
        sources: 'Where the remark is read.',
      },
    },
    'ogp-requirements': {
      title: 'OGP requirements',
      rows: 'One row a requirement of the standards of the Open Government Partnership.',
      columns: {
        id: 'The number of the requirement in the standards: 1.1.',
        title: 'The requirement, in one sentence.',
        appliesFrom: 'When it comes into force.',
      },
    },
    glossary: {
      title: 'Glossary',
      rows: 'One row a word of this portal, with what it means here.',
      columns: {
        term: 'The word as the interface writes it.',
        definition: 'What it means here, in one or two plain sentences.',
        attested:
          'Sources in which the term was read in one of the languages; empty means that the wording is proposed by this portal.',
        otherWords:
          'Other words for the same, in any language: the search understands them, the interface does not write them.',
      },
    },
    codes: {
      title: 'Code lists',
      rows: 'One row a code: what it means in the cells of the other datasets.',
      columns: {
        codeList:
          'The list of the code; the dictionary of columns names it for each column with such codes.',
        code: 'The code: what stands in the cells.',
        order: 'Its place in its list, from 1.',
        label: 'The words of this portal for it.',
        term: 'The term of the glossary that defines it; empty where none does.',
        definition: 'The definition of that term, as the glossary gives it.',
        columns: 'The columns in which it can stand: the dataset, a point, the column.',
      },
    },
    pages: {
      title: 'Pages',
      rows: 'One row a page that the team has written, in one language. Its text stands on the page itself.',
      columns: {
        id: 'The page: its address in every language.',
        locale: 'The language of the page.',
        title: 'Title of the page, in its language.',
        description: 'One sentence for search engines and shared links.',
      },
    },
    'data-releases': {
      title: 'Releases',
      rows: 'One row an immutable release of all data.',
      columns: {
        publishedOn: 'The day it was published.',
        note: 'What is new in it.',
        sums: 'Digest of its file SHA256SUMS, which holds those of all the others.',
      },
    },
    redirects: {
      title: 'Moved addresses',
      rows: 'One row an address of this portal that moved.',
      columns: {
        from: "Path from the site's root, without base and language; of a row of data without a page of its own, the page of its dataset and, behind #, what names the row.",
        to: 'Path of the page that took its place, or of the one that tells of it.',
        since: 'The day the old address ended.',
        reason: 'Why it ended.',
      },
    },
    regions: {
      title: 'Regions',
      rows: 'One row a region of the country.',
      columns: {
        name: 'Name of the region.',
        latitude: 'Degrees north, WGS 84; only where a source gives them.',
        longitude: 'Degrees east, WGS 84; only where a source gives them.',
        mapColumn:
          'Column of its tile on the map, which is a drawing of this site: from 1, from west to east.',
        mapRow: 'Row of its tile on the map: from 1, from north to south.',
      },
    },
    themes: {
      title: 'Themes',
      rows: 'One row a policy area.',
      columns: { name: 'What readers see.' },
    },
    audiences: {
      title: 'Audiences',
      rows: 'One row an audience of communication actions and events.',
      columns: { name: 'What readers see.' },
    },
    media: {
      title: 'Media',
      rows: 'One row a means by which communication actions reach people.',
      columns: { name: 'What readers see.' },
    },
    'organiser-kinds': {
      title: 'Kinds of organiser',
      rows: 'One row a kind of organisation that holds events.',
      columns: { name: 'What readers see.' },
    },
    'blocking-reasons': {
      title: 'Blocking reasons',
      rows: 'One row a kind of reason for a blocking point.',
      columns: { name: 'What readers see.' },
    },
  },
};

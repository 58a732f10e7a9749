/** English words of feeds and of the page about them. */
import type { SubscriptionWords } from './wording.ts';

export const en: SubscriptionWords = {
  feed: {
    name: '{title} – {site}',
    whole: {
      all: 'Everything new',
      'open-gov-week': 'Open Gov Week',
      releases: 'Data releases',
      corrections: 'Corrections',
      forum: 'Civil society forum',
    },
    commitment: 'Commitment {number}: {title}',
    theme: 'Theme: {name}',
    about:
      'What changes in the data of the tracker, with the old value, the new one and the source. At most {count} entries, the newest first.',
    kinds: { added: 'Added', changed: 'Changed', removed: 'Removed' },
    entryTitle: '{kind} – {dataset}: {name}',
    change: '{label} – before: {before}; now: {after}',
    value: '{label}: {value}',
    answer: '{label} {value}',
    nothing: '(empty)',
    inLanguage: '{label} ({language})',
    workedOut: 'worked out by this site',
    sources: 'Sources',
    recorded: 'Recorded here on {day}.',
    released: 'Published with release {id} of the data, on {day}.',
    releaseTitle: 'Release {id} of the data',
    firstReleaseTitle: 'First release of the data, {id}: {rows}',
    releaseRows: 'It holds {rows}.',
    releaseCounts:
      'New since the release before – added: {added}; changed: {changed}; removed: {removed}.',
    separator: ', ',
  },
  follow: {
    label: 'Follow:',
    how: 'Subscribe',
    calendar: 'Calendar',
  },
  page: {
    title: 'Subscribe',
    description:
      'Follow open government without an account: feeds and calendars by plan, commitment, theme, institution and committee, and how to use them.',
    lead: 'Be told of what changes, without an account, without giving an e-mail address, in programs that you may already have.',
    feedsTitle: 'With a feed reader',
    feedsWhat:
      'A feed is a file that lists what is new. A feed reader is a program that reads this file again and again and shows you what is new, like an inbox. There are feed readers for computers, for phones and on the web; several mail programs and a few browsers can do it too.',
    feedsSteps: [
      'Choose a feed below and copy the address of its link.',
      'In the feed reader, choose “add a feed” or “add a subscription”.',
      'Paste the address. News will arrive by itself.',
    ],
    feedsWhich:
      'Each feed comes in two formats that say the same, Atom and JSON Feed. Take Atom when in doubt: every reader knows it.',
    feedsWhen:
      'An entry says what changed, the old value, the new one and the source. A progress reading or a document appears as soon as it is recorded; any other change appears with the next release of the data.',
    calendarsTitle: 'With an electronic calendar',
    calendarsWhat:
      'A calendar is a file of dates: events, deadlines. When you subscribe to it, your calendar program reads it again by itself, and a date that changes here changes for you too.',
    calendarsSteps: [
      'Choose a calendar below and copy the address of its link.',
      'In your calendar program, choose “subscribe to a calendar” or “add a calendar from an address”.',
      'Paste the address.',
    ],
    calendarsOnce:
      'If you open the file instead of giving its address, its dates are copied once and will not follow later changes.',
    privacy:
      'Nobody knows what you subscribe to: there is no registration and no list of subscribers, and the file is the same for everyone. To stop, remove the subscription in your program.',
    listTitle: 'The feeds',
    listIntro: 'Copy the address of a link with a right click, or a long press on a phone.',
    whole: 'To follow everything, or a whole subject',
    things: {
      plans: 'By plan',
      themes: 'By theme',
      institutions: 'By institution',
      committees: 'By committee',
      commitments: 'By commitment',
    },
    perCommitment: 'Commitments: {plan}',
    calendarList: 'The calendars',
    calendars: {
      events: 'All events',
      editions: 'By Open Gov Week',
      regions: 'Events by region',
      themes: 'Events by theme',
      deadlines: 'Deadlines by plan',
    },
    linkTo: '{name}, {format}',
    addressOf: 'Address of the feed of everything new',
    otherLanguages: 'In another language',
  },
};

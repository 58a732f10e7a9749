/** English words for what is wrong with a record: the source of the catalogues, with the reason of each rule. */
import type { ExplainedRule, RuleWords, Terms } from './wording.ts';

const rules = {
  // Bytes and files
  encoding: {
    message: [
      'not UTF-8: byte {raw}, probably {encoding}',
      'not UTF-8, probably {encoding}',
      'not UTF-8',
    ],
    hint: 'save the file as UTF-8',
    why: 'Accents and Arabic letters that were saved in another encoding turn into other characters, and nobody can tell afterwards what was meant.',
  },
  'byte-order-mark': {
    message: 'byte order mark in the middle of the text',
    hint: 'delete the invisible character U+FEFF; it comes from joining two files',
    why: 'The mark is invisible and makes two equal words differ. At the start of a file it is dropped without a word.',
  },
  nul: {
    message: 'NUL character',
    hint: 'delete it, or save the file again as plain text',
    why: 'A text file holds no NUL: the file is damaged or is not a text.',
  },
  'forbidden-character': {
    message: 'control character or lost letter {raw}',
    hint: 'delete it, or type the letter again that should stand there',
    why: 'Feeds and spreadsheets cannot hold control characters, and U+FFFD stands where a conversion lost a letter.',
  },
  'bidi-control': {
    message: 'invisible character {raw} in a value that is compared',
    hint: 'type the value by hand instead of pasting it',
    why: 'Marks of writing direction and letters without width make two ids or addresses look alike that are not.',
  },
  'symbolic-link': {
    message: 'symbolic link',
    hint: 'put the file itself here',
    why: 'A link can lead out of the project, and some systems turn it into a text file.',
  },
  'special-file': {
    message: 'neither a file nor a folder',
    hint: 'remove it',
    why: 'Only files and folders can be kept under version control and read everywhere.',
  },
  'file-name': {
    message: '{found} cannot be part of an address',
    hint: 'use lower-case letters a to z, digits and hyphens, at most 80',
    why: 'The names of folders become ids and addresses; they must read the same on every system for ever.',
  },
  'unexpected-file': {
    message: 'unexpected file or folder {found}',
    hint: [
      'did you mean {nearest}?',
      'allowed here: {allowed}',
      'such files are named {expected}',
      'move or remove it',
    ],
    why: 'A file that nothing reads is a fact that nobody sees. A page with code among the records would run.',
  },
  'folder-depth': {
    message: '{found} lies too deep or not deep enough',
    hint: 'such a record is {expected}',
    why: 'The folders that lead to a record are its id.',
  },
  'missing-file': {
    message: '{found} is missing',
    hint: 'add the file; a table without rows still has its header',
    why: 'A table or text that is absent cannot be told from one that was deleted by mistake.',
  },
  'missing-folder': {
    message: 'the folder is missing',
    hint: 'run the command from the root of the project, or restore the folder',
    why: 'A portal without its records would be published empty.',
  },
  'unreadable-file': {
    message: ['cannot be read ({code})', 'cannot be read'],
    hint: 'check that the file exists and that you may read it',
    why: 'What cannot be read cannot be published; leaving it out would hide it.',
  },
  'file-size': {
    message: 'file of {size} kB, at most {largest} kB can be read',
    hint: 'keep here what the portal shows, and cite the whole as a document',
    why: 'A record is written and read by people. A file that size is another kind of file under a wrong name, and would keep every check waiting.',
  },
  'further-problems': {
    message: 'further problems follow; the first {count} of this file are listed',
    hint: 'mend these first, then check again',
    why: 'Hundreds of problems in one file are most often one mistake that was copied, and would push all others out of sight.',
  },
  'empty-file': {
    message: 'the file is empty',
    hint: 'fill it or remove it',
    why: 'An empty file is a forgotten one, or the rest of a save that failed.',
  },
  frontmatter: {
    message: 'no frontmatter at the top of the page',
    hint: 'begin the file with a line ---, then title: and description:, then a line ---',
    why: 'Every page has a title and a description, for readers of the browser tab, search engines and shared links.',
  },
  'merge-conflict': {
    message: 'merge conflict, found {found}',
    hint: 'keep one of the two versions and delete the lines of markers',
    why: 'Two editors changed the same lines and nobody decided which version is right.',
  },

  // YAML
  'yaml-syntax': {
    message: ['not valid YAML: {reason}', 'not valid YAML'],
    hint: 'check indentation, quotes and colons on this line and the one above',
    why: 'The structure of the file cannot be made out, so none of its facts can be trusted.',
  },
  'yaml-tab': {
    message: 'tab used for indentation',
    hint: 'indent with spaces',
    why: 'YAML counts spaces; a tab has no fixed width.',
  },
  'yaml-feature': {
    message: '{feature} in a record',
    hint: 'write the value out where it is needed',
    why: 'Aliases, anchors, tags, directives and several documents in one file hide what a record says; no record needs them.',
  },
  'duplicate-field': {
    message: 'field {found} stands twice',
    hint: 'keep one of the two',
    why: 'Of two values of one field a reader would see only the last, without a word about the first.',
  },

  // CSV
  'csv-delimiter': {
    message: 'columns separated by {found}',
    hint: 'save the table as CSV with commas',
    why: 'All tables of the portal are read with commas; a spreadsheet set to another country may write semicolons.',
  },
  'csv-quote': {
    message: 'quotation mark that is not closed, or closed too early',
    hint: 'put " around the whole cell, and write "" for a quotation mark in it',
    why: 'Everything after an open quotation mark belongs to one endless cell.',
  },
  'csv-cells': {
    message: 'expected {expected} cells, found {actual}',
    hint: 'put " around a cell that holds a comma, or add or delete commas',
    why: 'With a cell too many or too few, every value after it stands in the wrong column.',
  },
  'duplicate-column': {
    message: 'column {found} stands twice',
    hint: 'delete one of the two',
    why: 'Of two columns with one name only one would be read.',
  },
  'unknown-column': {
    message: 'unknown column {found}',
    hint: ['did you mean {nearest}?', 'columns of this table: {allowed}'],
    why: 'A mistyped column would be dropped without a word, with every value in it.',
  },
  'missing-column': {
    message: 'no column {field}',
    hint: ['add it; the columns are {allowed}', 'add it to the header'],
    why: 'A column that may be empty still stands in the header, so that every table has one known shape.',
  },
  'column-order': {
    message: 'expected the column {expected} here, found {raw}',
    hint: 'put the columns in their order',
    why: 'With one fixed order, changes to a table can be compared line by line.',
  },

  // Markdown
  'markdown-html': {
    message: ['HTML in a text, found {found}', 'HTML in a text'],
    hint: 'write it in Markdown, or write &lt; for a lone <',
    why: 'HTML in a record could run code in the reader’s browser, and does not reach feeds and papers.',
  },
  'markdown-link': {
    message: ['link that leads nowhere safe, found {found}', 'link that leads nowhere safe'],
    hint: 'link to http, https, mailto or tel, or to a path of this site that begins with /',
    why: 'Other kinds of links can run code, or break as soon as the site moves.',
  },

  // Folders and ids
  'folder-plan': {
    message: 'plan {found} in a folder of {folder}',
    hint: 'write {folder}, or move the folder',
    why: 'The folder of a commitment is part of its id; two different plans would give it two.',
  },
  'folder-number': {
    message: 'commitment {raw} in the folder {folder}',
    hint: 'rename the folder to {expected}, or correct the number',
    why: 'The folder writes the number with two digits so that folders sort; it may not say another number.',
  },
  'folder-year': {
    message: 'the folder {found} is not a year',
    hint: 'an event lies in the folder of its year: events/2020/…',
    why: 'The year is part of an event’s address.',
  },

  // Values
  'unknown-key': {
    message: 'unknown field {found}',
    hint: ['did you mean {nearest}?', 'fields allowed here: {allowed}', 'remove it'],
    why: 'A mistyped field would be dropped without a word, and its fact with it.',
  },
  'empty-value': {
    message: 'no value after {field}',
    hint: 'write the value, or remove the line: an absent field means that no source says',
    why: 'An empty field leaves open whether the value is unknown or was forgotten.',
  },
  missing: {
    message: 'missing',
    hint: ['add {field}', 'add the value'],
    why: 'The record cannot be shown or counted without this field.',
  },
  type: {
    message: [
      'expected {typeName}, found {found}',
      'expected {typeName}',
      'value of another kind, found {found}',
    ],
    hint: 'check the indentation, the dash of a list, and the quotes',
    why: 'A value of another kind would be read as something that nobody wrote.',
  },
  'empty-text': {
    message: 'empty text',
    hint: 'write the text, or remove the field',
    why: 'Absent means that no source says; an empty text says nothing at all.',
  },
  date: {
    message: ['expected a date, found {found}', 'expected a date'],
    hint: ['write {nearest}', 'write 2020, 2020-03 or 2020-03-17, a date that exists'],
    why: 'Dates keep the precision of their source; an invented day would pass for a fact.',
  },
  day: {
    message: ['expected a day, found {found}', 'expected a day'],
    hint: ['write {nearest}', 'write year, month and day: 2020-03-17'],
    why: 'This field is compared day by day; a month is not precise enough.',
  },
  'date-time': {
    message: [
      'expected a day, or a day and a time, found {found}',
      'expected a day, or a day and a time',
    ],
    hint: 'write 2020-05-06, or 2020-05-06T10:00 in local time without a zone',
    why: 'Events are announced in local time; the zone stands in its own field.',
  },
  percent: {
    message: ['expected a number from 0 to 100, found {found}', 'expected a number from 0 to 100'],
    hint: [
      'write {nearest}',
      'write a whole number or one decimal, with a point and without the % sign',
    ],
    why: 'Progress is compared and averaged; a text or a number beyond its limits would spoil every figure made from it.',
  },
  number: {
    message: [
      'expected a number that fits this field, found {found}',
      'expected a number that fits this field',
    ],
    hint: [
      'write {nearest}',
      'write digits only, with a point before decimals; ranks and counts are whole',
    ],
    why: 'A number written as a text, or beyond its limits, cannot be counted with.',
  },
  code: {
    message: ['expected {codes}, found {found}', 'word that is not in the list, found {found}'],
    hint: ['did you mean {nearest}?', 'write one of these words exactly'],
    why: 'The portal acts on these words and has a label for each in every language.',
  },
  digest: {
    message: ['expected a SHA-256 digest, found {found}', 'expected a SHA-256 digest'],
    hint: '64 hexadecimal digits, as npm run release writes them',
    why: 'The digest tells whether the files of a release are still what was published.',
  },
  id: {
    message: ['expected an id, found {found}', 'expected an id'],
    hint: 'use lower-case letters a to z, digits and hyphens, at most 80',
    why: 'Ids are parts of addresses that live for ever.',
  },
  key: {
    message: ['expected a key, found {found}', 'expected a key'],
    hint: 'use lower-case letters a to z, digits and hyphens, at most 80: a1, guide',
    why: 'A key is the anchor of a part of a page; links to it live for ever.',
  },
  url: {
    message: ['expected a web address, found {found}', 'expected a web address'],
    hint: 'write the whole address, beginning with https:// or http://',
    why: 'Addresses of other kinds can run code or lead to somebody’s own machine.',
  },
  'language-tag': {
    message: ['expected a language tag, found {found}', 'expected a language tag'],
    hint: 'write the code of the language: fr, ar, en, zgh; with a region, pt-BR',
    why: 'Pages name the language in words, and browsers read the text aloud in it.',
  },
  'time-zone': {
    message: ['expected a time zone, found {found}', 'expected a time zone'],
    hint: 'write its IANA name: Europe/Lisbon',
    why: 'Calendars turn local times into those of their readers.',
  },
  email: {
    message: ['expected the mailbox of a role, found {found}', 'expected the mailbox of a role'],
    hint: 'write one address such as contact@example.org; never a person’s own',
    why: 'Personal data stays out of the portal.',
  },
  'reference-format': {
    message: [
      'expected {idOfKind}, found {found}',
      'expected the id of another record, found {found}',
    ],
    hint: 'copy the id from the record or the table that is meant',
    why: 'References are followed by ids; any other writing leads nowhere.',
  },
  unit: {
    message: [
      'expected % or a noun in the languages of the site, found {found}',
      'expected a unit',
    ],
    hint: "write '%', or the noun once a language: fr, ar, en",
    why: 'A unit is shown to readers, in their language.',
  },
  'other-value': {
    message: [
      'expected a date or a text in the languages of the site, found {found}',
      'expected a date or a text',
    ],
    hint: 'write a date such as 2020-03, or the words of the source once a language',
    why: 'What another source says is shown beside our value, as that source says it.',
  },
  'institution-or-text': {
    message: [
      'expected an institution or a text, found {found}',
      'expected an institution or a text',
    ],
    hint: 'write institution: with an id of data/institutions.csv, or text: with the words of the source',
    why: 'An institution of the table is linked; anything else keeps the words of its source. One or the other, never both.',
  },
  'organisation-or-kind': {
    message: [
      'expected an organisation or its kind, found {found}',
      'expected an organisation or its kind',
    ],
    hint: 'write organisation: with its name, or kind: with an id of data/organiser-kinds.csv',
    why: 'A proposal names an organisation or only its kind, and never a person.',
  },
  'commitments-or-all': {
    message: [
      'expected all or a list of commitments, found {found}',
      'expected all or a list of commitments',
    ],
    hint: 'write all, or a list of whole ids such as 2018-2020/4',
    why: 'A decision is about every commitment or about those that the minutes name.',
  },

  // Between records
  'unknown-reference': {
    message: '{noKind} {id}',
    hint: ['did you mean {nearest}?', 'correct the id, or add what it names'],
    why: 'A reference to nothing becomes a dead link and a fact without a source.',
  },
  'unknown-commitment': {
    message: 'no commitment {id}',
    hint: [
      'the plan has commitments {first} to {last}; did you mean {nearest}?',
      'the plan has commitments {first} to {last}',
      'did you mean {nearest}?',
      'no commitment of {plan} is on record yet',
      'correct the id',
    ],
    why: 'A figure that belongs to no commitment would be counted nowhere.',
  },
  'unknown-activity': {
    message: 'commitment {commitment} has no activity {raw}',
    hint: [
      'did you mean {nearest}?',
      'its activities are {keys}',
      'add the activity to the commitment first',
    ],
    why: 'Activities are named by their key, which lives for ever.',
  },
  'unknown-point': {
    message: 'no point {raw} about commitment {commitment}',
    hint: ['points about it: {known}', 'write the id of the meeting, #, and the key of the point'],
    why: 'A blocking point that comes from a meeting leads back to what the committee said.',
  },
  'unknown-post': {
    message: 'no earlier post {raw} in this topic',
    hint: [
      'did you mean {nearest}?',
      'earlier posts: {keys}',
      'remove replyTo: the first post answers nothing',
    ],
    why: 'An answer stands below the post that it answers.',
  },
  'duplicate-id': {
    message: 'id {found} is taken',
    hint: ['it stands first in {first}; choose another id', 'choose another id'],
    why: 'Two records with one id would share one address, and one of them would vanish.',
  },
  'duplicate-row': {
    message: 'row {found} stands twice',
    hint: ['the first is {first}; {columns} together name one row', 'keep one of the two'],
    why: 'The same fact would be counted twice.',
  },
  'duplicate-key': {
    message: 'key {found} is taken',
    hint: ['it stands first in {first}; choose another key', 'choose another key'],
    why: 'Keys are anchors on one page: a link could lead to only one of the two.',
  },
  'duplicate-number': {
    message: 'number {found} is taken',
    hint: [
      'it stands first in {first}; check the number in the source',
      'check the number in the source',
    ],
    why: 'A number that a source gives is a name: one number, one thing.',
  },
  'duplicate-report': {
    message: '{found} is reported twice at this meeting',
    hint: ['the first report is {first}; keep one', 'keep one of the two'],
    why: 'Of two figures from one meeting nobody could say which one counts.',
  },
  'duplicate-reading': {
    message: 'second figure for the same thing, day and source: {raw}',
    hint: [
      'the first is {other} in {first}; if it is wrong, add corrects: {other} and a note',
      'keep one, or say which one corrects the other',
    ],
    why: 'A figure is typed once. A correction is a new reading that names what it corrects and why.',
  },
  'end-before-start': {
    message: 'the end {end} comes before the start {start}',
    hint: 'check both dates in the source',
    why: 'A period that ends before it starts has no length, and every deadline made from it is wrong.',
  },
  'after-as-of': {
    message: 'happened on {day}, after the reference day {asOf} of plan {plan}',
    hint: 'correct the date, or move asOf of the plan to {day} or later',
    why: 'The portal says up to which day it knows. A fact after that day would stand on pages that claim to know nothing of it. A month or a year counts as its last day.',
  },
  'fall-without-note': {
    message: 'progress falls from {before} ({observedOn}) to {raw} without a note',
    hint: 'say in the note why it fell; if the first figure was wrong, add corrects',
    why: 'Progress that falls is a mistake or a story; readers are told which.',
  },
  'progress-stalled': {
    message: 'progress of {commitment} stands at {raw}, hardly more than {before} ({observedOn})',
    hint: 'ask the institution what keeps it, and record a blocking point if there is one',
    why: 'Less than 5 points in 90 days or more, below 100% and without an open blocking point: readers will ask why.',
  },
  'correction-without-note': {
    message: 'corrects {corrects} without saying why',
    hint: 'write the reason in the note',
    why: 'The page of corrections shows what was wrong and why.',
  },
  'correction-of-another-thing': {
    message: 'a reading of {thing} corrects one of {other}',
    hint: 'check corrects and the commitment of this row',
    why: 'A correction replaces a figure of the same thing; otherwise a right figure would vanish.',
  },
  'correction-cycle': {
    message: ['corrections in a circle: {cycle}', 'corrections in a circle'],
    hint: 'remove corrects from the reading that stands',
    why: 'In a circle every figure is corrected by another, and none would count.',
  },
  'commitment-of-another-plan': {
    message: 'commitment {raw} is not of {plans}',
    hint: 'correct the commitment, or add its plan',
    why: 'Figures of two plans are never mixed in one series.',
  },
  'decision-due-twice': {
    message: 'two deadlines: {dueOn}, and the next meeting of {raw}',
    hint: 'keep the one that the minutes give',
    why: 'A decision has one deadline: a date or a meeting.',
  },
  'unfinished-meeting': {
    message: 'still to be filled in',
    hint: 'write what the minutes say, or delete the entry; while the meeting is a draft it may stay',
    why: 'Question marks are no words of the minutes: only a draft may hold them.',
  },
  'closed-in-draft': {
    message: 'meeting {raw} is a draft: nothing is closed there yet',
    hint: 'leave it out; npm run meeting:close -- --meeting {raw} --closes <meeting>#<number> writes it when the meeting is validated',
    why: 'A reader could not look up the meeting that closed it.',
  },
  'mixed-weights': {
    message: 'activity {key} has no weight, though others have',
    hint: 'give every activity of the commitment a weight, or none',
    why: 'With weights on some activities only, the share of the others would be a guess.',
  },
  'complete-with-open-action': {
    message: 'action {key} is {raw}, though the reading {reading} says 100%',
    hint: 'check the status of the action; if the source says so, leave both',
    why: 'Either the action is done or the commitment is not; readers see both until a source settles it.',
  },
  'event-outside-edition': {
    message: 'on {raw}, more than a week away from the edition {edition} ({first} to {last})',
    hint: 'check the date, or remove edition',
    why: 'An event counts for a week when it is held in it or shortly before or after.',
  },
  'held-without-outcome': {
    message: 'held, but without an outcome',
    hint: 'add outcome: with attendance, a summary or links, as far as a source gives them',
    why: 'After an event, readers want to know what came of it.',
  },
  'event-untranslated': {
    message:
      'a text of a published event still stands in another language: {raw} is also its text in {language}',
    hint: 'write the translation here; where the words are the same in both languages, take the path off unofficial',
    why: 'A registration may come in any language, and its words wait in the place of the default language until somebody translates them. An event that is confirmed has been translated.',
  },
  'declined-without-reason': {
    message: 'declined without a reason',
    hint: 'add response.reason with the words of the committee',
    why: 'Open government standards ask for a reasoned response to every contribution.',
  },
  'id-of-list-page': {
    message: 'the id {found} is the address of a page of the list',
    hint: 'put a letter before it: p-{raw}',
    why: 'The second page of the register of proposals, or of requests, lies at `2/`, where a record of that id would lie too: one of the two would be lost.',
  },
  'topic-address': {
    message: 'no topic can have the id {found}',
    hint: 'choose another id: digits alone are pages of the list of topics, and the forum has pages of its own of that name',
    why: 'Two pages would share one address, and one of them would vanish.',
  },
  'post-order': {
    message: 'post of {raw} stands after {after}',
    hint: 'put it in its place by its day, no earlier than the topic; what came in late goes to the end with the day on which it was published',
    why: 'The place of a post gives the page that it is on. One that slips in would move those behind it to other addresses.',
  },
  'post-text': {
    message: ['post {hiddenPost} is hidden and has its text', 'post {post} has no text'],
    hint: 'a post has its text, or hidden: true and no text',
    why: 'A text that is hidden on the pages and stands in the data is not hidden.',
  },
  'moderation-subject': {
    message: [
      '{aboutTopic} names a topic, and no post',
      '{aboutPost} names a topic and one of its posts',
      '{unpublished} names no post: what was refused was never published',
    ],
    hint: 'correct topic and post, or the act',
    why: 'Readers of the log find what was done where it was done.',
  },
  'moderation-before': {
    message: 'done on {raw}, but there only since {from}',
    hint: 'check the day in actedOn',
    why: 'Nothing is done to a topic or a post before it is there.',
  },
  'moderation-logged': {
    message: [
      'topic {closedTopic} is closed, and the log does not say so',
      'topic {openTopic} is open, and the log says that it was closed',
      'post {hiddenPost} is hidden, and the log does not say so',
      'post {shownPost} is not hidden, and the log says that it was',
    ],
    hint: 'add the act to data/moderation.csv with its day and its reason, or correct the record',
    why: 'What moderators do is done in public: every act has a day and a reason that everybody can read.',
  },
  'unofficial-path': {
    message: 'no text at {found}',
    hint: ['did you mean {nearest}?', 'write the path of a text, such as title.ar or ar.md'],
    why: 'A path that leads nowhere marks nothing: our own wording would pass for the source’s.',
  },
  'redirect-address': {
    message: '{found} is not an address of this site',
    hint: 'write the path from the root, without host and language: /commitments/2018-2020/4/',
    why: 'One row serves every language, and stays right when the site moves.',
  },
  'redirect-to-redirect': {
    message: '{raw} is itself redirected, to {next}',
    hint: 'write {next}',
    why: 'A chain of redirects loses readers on the way, or turns in a circle.',
  },
  'release-order': {
    message: '{found} is before {before}, the day of the release {release} above it',
    hint: 'put the rows in the order of their days; correct the day, if it is wrong, before the release is published',
    why: 'Each release is compared with the one before it.',
  },
  'release-missing': {
    message: 'the release {found} has no folder {folder}',
    hint: 'restore it: git checkout HEAD -- {folder}',
    why: 'Somebody has cited the release by its address; what was released stays.',
  },
  'release-unnamed': {
    message: 'no row of {table} names the release {found}',
    hint: 'restore its row: git checkout HEAD -- {table}; remove the folder if it was never published',
    why: 'A release without its row is not published, and nothing guards its files.',
  },
  'release-changed': {
    message: '{found} is no longer what was released',
    hint: 'restore it: git checkout HEAD -- {folder}',
    why: 'The files of a release never change: who has checked a figure against one must find it there for ever. Corrections go into the records, and into the next release.',
  },
  'release-file-missing': {
    message: '{found} was released and is missing',
    hint: 'restore it: git checkout HEAD -- {folder}',
    why: 'Somebody has linked to the file; what was released stays.',
  },
  'release-file-extra': {
    message: '{found} was not released with the other files',
    hint: 'move or remove it',
    why: 'The sums of a release name all its files: one that was added later is none of them.',
  },
  'redirect-missing': {
    message: '{found} stood in the release {release} and is gone',
    hint: 'restore it, or say in {table} where it went and why, in a row from {address}',
    why: 'Ids live for ever: somebody has linked to the page, and somebody has joined the data.',
  },
  'rows-shrunk': {
    message: '{dataset} has {after} rows, the last release had {before}',
    hint: 'restore the rows; if they were meant to go: npm run build -- --allow-shrink',
    why: 'Data that shrinks is most often a mistake, and nobody notices what is no longer there.',
  },
  untranslated: {
    message: ['no text in {language}', 'not in every language'],
    hint: 'add the translation and name it in unofficial; until then pages show the default language',
    why: 'Every reader gets the facts in their language, or is told that a text is missing.',
  },
} as const satisfies Record<string, ExplainedRule>;

const terms: Terms = {
  noKind: {
    plan: 'no plan',
    commitment: 'no commitment',
    meeting: 'no meeting',
    event: 'no event',
    edition: 'no edition',
    process: 'no co-creation process',
    proposal: 'no proposal',
    topic: 'no topic',
    source: 'no source',
    institution: 'no institution',
    reading: 'no reading',
    committee: 'no committee',
    region: 'no region',
    theme: 'no theme',
    audience: 'no audience',
    medium: 'no medium',
    'organiser-kind': 'no kind of organiser',
    'blocking-reason': 'no blocking reason',
    requirement: 'no requirement',
    term: 'no term of the glossary',
    release: 'no release',
  },
  idOfKind: {
    plan: 'the id of a plan (2018-2020)',
    commitment: 'the whole id of a commitment (2018-2020/4)',
    meeting: 'the id of a meeting',
    event: 'the id of an event (2020/open-data-workshop)',
    edition: 'the id of an edition (2020)',
    process: 'the id of a co-creation process',
    proposal: 'the id of a proposal',
    topic: 'the id of a topic of the forum',
    source: 'the id of a source or meeting',
    institution: 'the id of an institution',
    reading: 'the id of a reading',
    committee: 'the id of a committee',
    region: 'the id of a region',
    theme: 'the id of a theme',
    audience: 'the id of an audience',
    medium: 'the id of a medium',
    'organiser-kind': 'the id of a kind of organiser',
    'blocking-reason': 'the id of a blocking reason',
    requirement: 'the id of a requirement (1.1)',
    term: 'the id of a term of the glossary',
    release: 'the id of a release',
  },
  typeName: {
    map: 'fields with their names',
    list: 'a list',
    flag: 'true or false',
    number: 'a number',
    text: 'a text',
  },
  feature: {
    alias: 'alias (*)',
    anchor: 'anchor (&)',
    tag: 'tag (!)',
    key: 'key that is not a plain word',
    'several-documents': 'second document (---)',
    directive: 'directive (%)',
  },
  reason: {
    'bad-dq-escape': 'unknown escape \\ between double quotes',
    'bad-indent': 'wrong indentation',
    'bad-scalar-start': 'a text that begins with this sign needs quotes',
    'block-as-implicit-key': 'a colon inside a text needs quotes, or a line is indented too far',
    'block-in-flow': 'a list or map by lines inside brackets',
    'missing-char': 'a sign is missing: a quote, a bracket or a colon',
    'multiline-implicit-key': 'a field name over several lines',
    'resource-exhaustion': 'nested too deep',
    'unexpected-token': 'a sign that cannot stand here',
  },
  found: { nothing: 'nothing', map: 'fields', list: 'a list' },
};

const unknownRule: RuleWords = {
  message: ['the rule {rule} does not hold, found {found}', 'the rule {rule} does not hold'],
  hint: 'see docs/rules.md',
};

export const en = { rules, terms, unknownRule };

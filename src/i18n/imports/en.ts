/** English words for what is wrong with a file that comes in, and for what it changes: the source of the catalogues. */
import type { RuleWords } from '../problems/wording.ts';
import type { ImportWords } from './wording.ts';

const rules = {
  // The file
  'import-no-file': { message: 'no such file', hint: 'check the name and the folder' },
  'import-folder': { message: 'a folder, not a file', hint: 'name the file in it' },
  'import-extension': {
    message: ['files that end in {found} are not read', 'such files are not read'],
    hint: 'save it as one of {allowed}',
  },
  'import-encoding': {
    message: [
      'saved as {encoding}, which is not read',
      'neither UTF-8 nor Windows-1252: some letters are damaged',
    ],
    hint: 'open the original in the spreadsheet and save it as "CSV UTF-8" or as .xlsx',
  },
  'import-too-large': {
    message: '{size} MB, at most {largest} MB can be taken in',
    hint: 'send the rows that are new or changed; all others stay as they are',
  },
  'import-cell-size': {
    message: 'a cell of more than a million letters',
    hint: 'check the delimiter and the quotation marks of the file',
  },
  'import-damaged': {
    message: 'the workbook cannot be read',
    hint: 'open it in a spreadsheet and save it again as .xlsx or .ods',
  },
  'import-locked': {
    message: 'the workbook is locked by a password',
    hint: 'save it without a password',
  },
  'import-other-kind': {
    message: 'the file is {kind}, and its name ends in {extension}',
    hint: 'name it as what it is, or open it in a spreadsheet and save it as .xlsx',
  },
  'import-nameless-column': {
    message: 'a value in a column without a name',
    hint: 'write the name of the column above it, or empty the column',
  },
  'import-short-year': {
    message: '{found} does not say the century',
    hint: 'write the year with four digits: 2020-03-17',
  },
  'import-json': { message: 'not valid JSON', hint: 'check this line and the one above' },
  'import-json-list': {
    message: 'no list of rows',
    hint: 'write a list of objects, as /data/latest/ publishes it',
  },
  'import-json-value': {
    message: ['value of another kind, found {found}', 'value of another kind'],
    hint: 'write it as /data/latest/ publishes this column',
  },

  // The dataset and its columns
  'import-unknown-dataset': {
    message: 'no dataset {found}',
    hint: ['did you mean {nearest}?', 'the names stand in docs/published-data.md'],
  },
  'import-derived-dataset': {
    message: 'all of {dataset} is worked out or written elsewhere: nothing of it comes in this way',
    hint: ['bring in {other} instead', 'change the files of the portal'],
  },
  'import-sheet': {
    message: 'no sheet {dataset}; the sheets are {sheets}',
    hint: 'name the sheet with the rows {dataset}, or leave it alone in the workbook',
  },
  'import-header': {
    message: 'no row at the top names the columns of {dataset}',
    hint: [
      'these look like rows of {nearest}; otherwise write {keys} … above the rows',
      'write the names of the columns above the rows: {keys} …',
    ],
  },
  'import-key-column': {
    message: 'no column {found}, without which nobody can tell which row is meant',
    hint: 'add it, with the values of the published file',
  },
  'import-cells': {
    message: 'expected {expected} cells, found {actual}',
    hint: 'put " around a cell that holds the delimiter, or name the column; empty columns are no mistake',
  },
  'import-merged': { message: 'merged cells', hint: 'unmerge them and fill each one' },
  'import-duplicate-row': {
    message: 'the same row as in line {first}',
    hint: 'keep one of the two',
  },

  // Cells
  'import-formula': {
    message: ['a formula, found {found}', 'a formula'],
    hint: 'copy the cells and paste them as values',
  },
  'import-error-value': {
    message: ['an error of the spreadsheet, found {found}', 'an error of the spreadsheet'],
    hint: 'write the value, or empty the cell',
  },
  'import-number-ambiguous': {
    message: '{found} is a thousand to some and three decimals to others',
    hint: 'write it without a mark for thousands, or say --decimal comma or --decimal point',
  },
  'import-exponent': {
    message: '{found} is a number that a spreadsheet has shortened',
    hint: 'format the cell as text and write all of it',
  },
  'import-percent-cell': {
    message: 'a cell in the format of percent, found {found}',
    hint: 'format it as a number: 57 for 57 %',
  },
  'import-date-ambiguous': {
    message: '{found} could be two days',
    hint: 'write 2020-03-17, or say --dates dd/mm/yyyy or --dates mm/dd/yyyy',
  },
  'import-date-serial': {
    message: '{found} is how a spreadsheet counts days',
    hint: 'format the cell as text and write 2020-03-17',
  },
  'import-month-name': {
    message: '{found} is what a spreadsheet made of a date or number',
    hint: 'format the cell as text and write what the source says: 2020-03',
  },
  'import-month-cell': {
    message: 'a date that shows no day: nobody can tell whether {found} was meant',
    hint: 'format the cell as text and write 2020-03 or 2020-03-01',
  },
  'import-number-as-text': {
    message: 'a number in a column of texts, found {found}',
    hint: 'format the cell as text and write it again',
  },
  'import-date-as-text': {
    message: 'a date or time in a column of something else, found {found}',
    hint: 'format the cell as the others of its column, and write the value again',
  },
  'import-flag-as-text': {
    message: 'true or false in a column of another kind, found {found}',
    hint: 'write the value',
  },
  'import-flag': { message: 'expected true or false, found {found}', hint: 'write true or false' },
  'import-lost-letters': {
    message: 'letters that the file could not hold, found {found}',
    hint: 'save the original as "CSV UTF-8" or as .xlsx',
  },

  // Places
  'import-no-place': {
    message: 'nobody can tell where this row belongs',
    hint: 'fill in what names it, and nothing else of {keys}',
  },
  'import-unknown-record': {
    message: 'no record {found}',
    hint: 'correct the id, or bring in the record first, or with the same command',
  },
  'import-unknown-part': {
    message: 'the record has no {field} {found}',
    hint: 'correct it, or bring in its row first, or with the same command',
  },
  'import-order-gap': {
    message: '{raw} leaves a gap in the list',
    hint: 'number the rows of each list 1, 2, 3 …; new ones follow the last',
  },
  'import-taken': {
    message: 'the record is there, and cannot be read',
    hint: 'mend it first: npm run validate says what is wrong',
  },
  'import-elsewhere': {
    message: '{found} is reported by a meeting, and says something else there',
    hint: 'change it in the dataset {other}; further readings have an empty meeting',
  },
  'import-wording-covered': {
    message: 'a path that covers more says that {found} is our wording',
    hint: 'change unofficialPaths of the record',
  },
  'import-not-kept': {
    message: 'would be read back as {actual}, the file says {found}',
    hint: 'write it as it is to be read back, or change the record itself',
  },

  // What changed meanwhile
  'import-conflict': {
    message:
      'the record has changed since the sheet was made: the file says {found}, the record {record}',
    hint: 'make the sheet anew, or write here what the record says',
  },
  'import-conflict-gone': {
    message: '{found} is no longer there',
    hint: 'delete the row, or empty its revision to add it again',
  },
  'import-exists': {
    message: 'the row says it is new, and is there: the file says {found}, the record {record}',
    hint: 'make the sheet anew, or give the row another name',
  },

  // Registrations of events
  'import-event-header': {
    message: 'no row at the top names the columns of registrations',
    hint: 'write the names of the columns above the rows (title, start date, mode, organisation …), or name them in a --mapping file',
  },
  'import-event-column': {
    message: '{found} and {first} are the same column',
    hint: 'keep one of the two, or name both in a --mapping file',
  },
  'import-event-no-message': {
    message: 'no registration in this text',
    hint: 'put the whole message here, from the line "• Open Gov Week" to the last one',
  },
  'import-event-cut': {
    message: 'the last line of the message is missing',
    hint: 'copy the whole message: its end may be lost, or a signature stand in its last field',
  },
  'import-event-mapping': {
    message: 'not a mapping',
    hint: 'write columns: and values: with names and words below them, as docs/events-import.md shows',
  },
  'import-event-mapping-name': {
    message: 'no column {found}',
    hint: ['did you mean {nearest}?', 'the columns are {allowed}'],
  },
  'import-event-no-edition': {
    message: 'no Open Gov Week {found}',
    hint: 'say --edition with one of {allowed}',
  },
  'import-event-edition': {
    message: ['registered for {found}, not for {edition}', 'registered for another Open Gov Week'],
    hint: 'move the row to a file of its own, and take it in with its --edition',
  },
  'import-event-twice': {
    message: ['said twice and differently, found {found}', 'said twice and differently'],
    hint: 'keep one of the two',
  },
  'import-event-hour': { message: ['no hour, found {found}', 'no hour'], hint: 'write 10:00' },
  'import-event-offset': {
    message: [
      'an hour with an offset: nobody can tell whether it was meant, found {found}',
      'an hour with an offset: nobody can tell whether it was meant',
    ],
    hint: 'write the hour of {zone}, without an offset',
  },
  'import-event-unclear': {
    message: 'cannot be understood',
    hint: 'write it as the form asks for it',
  },
  'import-event-word': {
    message: ['no such choice, found {found}', 'no such choice'],
    hint: [
      'did you mean {nearest}?',
      'write one of {allowed}',
      'write one of those that the form offers',
    ],
  },
  'import-event-swapped': {
    message: [
      'latitude and longitude look swapped, found {found}',
      'latitude and longitude look swapped',
    ],
    hint: 'write degrees north first, degrees east second',
  },
  'import-event-outside': {
    message: ['a place outside of the country, found {found}', 'a place outside of the country'],
    hint: 'correct the degrees (west has a minus), or leave both empty',
  },
  'import-event-published': {
    message: ['{found} is no longer a proposal', 'the event is no longer a proposal'],
    hint: 'change its file by hand',
  },
  'registration-lost-letters': {
    message: 'letters that the file could not hold',
    hint: 'save the original as "CSV UTF-8" or as .xlsx',
  },
  'registration-formula': {
    message: ['begins like a formula, found {found}', 'begins like a formula'],
    hint: 'begin with a letter or a figure',
  },
  'registration-html': {
    message: ['holds HTML, found {found}', 'holds HTML'],
    hint: 'write plain text, without signs such as <b>',
  },
  'registration-email': {
    message: 'holds an e-mail address, which would be published',
    hint: 'take it out: write it in the contact, or name a page to register',
  },
  'registration-telephone': {
    message: 'holds a telephone number, which would be published',
    hint: 'take it out: write it in the contact, or name a page to register',
  },
  'registration-long': {
    message: 'too long: a line has at most 200 letters, a description 5000',
    hint: 'shorten it',
  },
  'registration-url-contact': {
    message: 'the address holds an e-mail address or a telephone number',
    hint: 'name a page to register',
  },
  'registration-contact-email': {
    message: 'not an e-mail address',
    hint: 'write name@example.org',
  },
  'registration-contact-telephone': {
    message: 'not a telephone number',
    hint: 'write digits, with + before the country',
  },
  'registration-half-hours': {
    message: 'the start or the end has an hour, the other has none',
    hint: 'write both with an hour, or both without',
  },
  'registration-end-before-start': {
    message: ['ends before it starts ({startsAt})', 'ends before it starts'],
    hint: 'correct the start or the end',
  },
  'registration-not-near': {
    message: 'an event of the week is held from {first} to {last}',
    hint: 'correct the date, or register it for another week',
  },
  'registration-no-place': {
    message: 'no place, and people meet in person',
    hint: 'write town and region, or say that it is online',
  },

  // Writing
  'import-writing': {
    message: ['nothing was changed: a file cannot be written ({code})', 'nothing was changed'],
    hint: 'check room on the disk and the rights of the folder, then try again',
  },
  'import-running': {
    message: 'another import is at work',
    hint: 'wait until it has ended, then try again',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;

const report: ImportWords = {
  rows: { one: '{n} row', other: '{n} rows' },
  added: { zero: 'none new', one: '{n} new', other: '{n} new' },
  changed: { zero: 'none changed', one: '{n} changed', other: '{n} changed' },
  unchanged: { zero: 'none unchanged', one: '{n} unchanged', other: '{n} unchanged' },
  left: {
    one: '{n} row of the dataset is not in the file and stays as it is',
    other: '{n} rows of the dataset are not in the file and stay as they are',
  },
  newRow: 'line {line}, new: {key}',
  changedRow: 'line {line}, changed: {key}',
  furtherRows: '… and {n} more',
  nothing: 'nothing',
  ignored: 'not read, since this portal works them out: {columns}',
  files: 'files that change:',
  notes: {
    encoding: 'read as Windows-1252, since it is no UTF-8',
    delimiter: 'cells are divided by {detail}',
    'separator-line': 'the line sep= was left aside',
    'rows-above': 'rows above the names of the columns were left aside: {detail}',
    'empty-rows': 'empty rows were left aside: {n}',
    dates: 'days were turned round, the year first: {n}, the first in line {line}',
    numbers: 'numbers were read without gaps and with a point: {n}, the first in line {line}',
    'percent-signs': 'signs of percent were taken off: {n}, the first in line {line}',
    flags: 'words of the spreadsheet were read as true and false: {n}, the first in line {line}',
    guards: 'apostrophes before texts were taken off: {n}, the first in line {line}',
    headings: 'headings around the names of columns were left aside: {n}',
    'hidden-rows':
      'rows that the workbook hides were read like the others: {n}, the first in line {line}',
    'hidden-columns': 'columns that the workbook hides were read like the others: {detail}',
    'hidden-sheet': 'the workbook hides this sheet; it was read all the same',
    'small-percents':
      'percents below 1, read as less than 1 % (57 % is 57): {n}, the first in line {line}',
    digits: 'Arabic digits were read as 0 to 9: {n}, the first in line {line}: {detail}',
    marks:
      'blanks and invisible marks around ids, numbers and days were taken off: {n}, the first in line {line}',
    'line-ends': 'line ends within cells were made alike: {n}, the first in line {line}',
  },
  recovered: 'an earlier import was cut off; files put back: {n}',
  dryRun: 'nothing was written (--dry-run)',
  same: 'nothing to write: the records say all of this',
  done: 'written; npm run validate finds no new error',
  refused: 'nothing was written',
  question: 'write these files? [y/N] ',
  yes: ['y', 'yes'],
};

export const en = { rules, report };

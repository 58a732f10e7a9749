/**
 * Say what is left to do about the draft of a meeting, and what earlier meetings left open. Ends with 1 while something
 * stands in the way of validating it.
 * Usage: npm run meeting:check -- --meeting <id> [--lang fr|ar|en]
 */
import '../src/integrations/environment.ts';
import {
  isBlocking,
  meetingTasks,
  OTHER_TASKS,
  type MeetingTask,
} from '../src/domain/meeting-tasks.ts';
import { DESK_WORDS } from '../src/i18n/desk/words.ts';
import { format } from '../src/i18n/words.ts';
import { readArguments } from '../src/integrations/arguments.ts';
import { terminalLocale } from '../src/integrations/terminal-locale.ts';
import { LOCALES } from '../src/site.ts';
import { recordLine } from '../src/store/record-line.ts';
import { draftNamed, readRecords, requireKnown } from './records.ts';

const USAGE = `npm run meeting:check -- --meeting <id> [--lang ${LOCALES.join('|')}]`;

const { values } = readArguments(
  { options: { meeting: { type: 'string' }, lang: { type: 'string' } } },
  USAGE,
);
const { meeting: id, lang } = values;
requireKnown('language', lang, LOCALES, USAGE);
const locale = LOCALES.find((one) => one === lang) ?? terminalLocale();
const words = DESK_WORDS[locale];

const portal = await readRecords();
const meeting = draftNamed(portal, id, USAGE);
const tasks = meetingTasks(portal, meeting);

function tell(title: string, some: readonly MeetingTask[]): void {
  if (some.length === 0) return;
  console.log(`\n${title}`);
  for (const { kind, file, path, name } of some) {
    console.log(
      `  ${file}:${String(recordLine(file, path))}  ${format(words.tasks[kind], { name })}`,
    );
  }
}

const EARLIER: readonly MeetingTask['kind'][] = ['open-decision', 'open-point', 'waiting-request'];
const blocking = tasks.filter(isBlocking);
console.log(`${meeting.id} · ${meeting.file}`);
tell(words.blocking, blocking);
tell(
  words.other,
  tasks.filter(({ kind }) => OTHER_TASKS.some((one) => one === kind) && !EARLIER.includes(kind)),
);
tell(
  words.carriedOver,
  tasks.filter(({ kind }) => EARLIER.includes(kind)),
);
if (blocking.length === 0) {
  console.log(`\n${words.nothingBlocks}\n    → ${format(words.close, { id: meeting.id })}`);
} else process.exitCode = 1;

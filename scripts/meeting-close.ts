/**
 * Validate the draft of a meeting: it is published from the next build on, the reference days of its plans move, and what
 * it brought to an end is closed. All of it, or nothing.
 * Usage: npm run meeting:close -- --meeting <id> [--closes <meeting>#<number or key>]… [--lang fr|ar|en]
 */
import '../src/integrations/environment.ts';
import { isBlocking, meetingTasks, plansToMove } from '../src/domain/meeting-tasks.ts';
import { changeContent } from '../src/exchange/content-change.ts';
import { closableNames, closedByName, closingFiles } from '../src/exchange/meeting-close.ts';
import { DESK_WORDS } from '../src/i18n/desk/words.ts';
import { formatProblem } from '../src/i18n/problems.ts';
import { format } from '../src/i18n/words.ts';
import { readArguments } from '../src/integrations/arguments.ts';
import { terminalLocale } from '../src/integrations/terminal-locale.ts';
import { LOCALES } from '../src/site.ts';
import { defaultRoot } from '../src/store/read-portal.ts';
import { recordLine } from '../src/store/record-line.ts';
import { draftNamed, readRecords, refuseUnknown, requireKnown } from './records.ts';

const USAGE = `npm run meeting:close -- --meeting <id> [--closes <meeting>#<number or key>]… [--lang ${LOCALES.join('|')}]`;

const { values } = readArguments(
  {
    options: {
      meeting: { type: 'string' },
      closes: { type: 'string', multiple: true, default: [] },
      lang: { type: 'string' },
    },
  },
  USAGE,
);
const { meeting: id, closes, lang } = values;
requireKnown('language', lang, LOCALES, USAGE);
const locale = LOCALES.find((one) => one === lang) ?? terminalLocale();
const words = DESK_WORDS[locale];

const portal = await readRecords();
const meeting = draftNamed(portal, id, USAGE);
const closed = closes.map(
  (name) =>
    closedByName(portal, meeting, name) ??
    refuseUnknown(
      'decision or point of an earlier meeting',
      name,
      closableNames(portal, meeting),
      USAGE,
    ),
);
const blocking = meetingTasks(portal, meeting).filter(isBlocking);
if (blocking.length > 0) {
  console.error(words.blocking);
  for (const { kind, file, path, name } of blocking) {
    console.error(
      `  ${file}:${String(recordLine(file, path))}  ${format(words.tasks[kind], { name })}`,
    );
  }
  process.exit(1);
}
const moved = plansToMove(portal, meeting);
const root = defaultRoot();
const { problems, isDone } = changeContent(root, (records) =>
  closingFiles(root, records, meeting.id, closed),
);
for (const problem of problems) console.error(formatProblem(problem, locale));
if (!isDone) process.exit(1);
console.log(format(words.validated, { id: meeting.id }));
for (const { id: plan } of moved) {
  console.log(format(words.moved, { plan, day: meeting.heldOn }));
}
for (const { meeting: earlier, name } of closed) {
  console.log(format(words.closed, { name: `${earlier}#${name}` }));
}

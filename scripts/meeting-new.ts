/**
 * Write the draft of a coming meeting: a row a commitment to fill in, and what earlier meetings left open.
 * Usage: npm run meeting:new -- --date YYYY-MM-DD --committee <id> [--plan <id>] [--lang fr|ar|en]
 */
import '../src/integrations/environment.ts';
import { isWholeDay } from '../src/domain/dates.ts';
import { publishedMeetings } from '../src/domain/meetings.ts';
import { changeContent } from '../src/exchange/content-change.ts';
import { folderOf } from '../src/exchange/content-files.ts';
import { meetingDraft } from '../src/exchange/meeting-draft.ts';
import { DESK_WORDS } from '../src/i18n/desk/words.ts';
import { formatProblem } from '../src/i18n/problems.ts';
import { format } from '../src/i18n/words.ts';
import { readArguments, refuseArguments } from '../src/integrations/arguments.ts';
import { terminalLocale } from '../src/integrations/terminal-locale.ts';
import type { Portal } from '../src/schema/portal.ts';
import { day } from '../src/schema/primitives.ts';
import { RECORDS } from '../src/schema/records.ts';
import { LOCALES } from '../src/site.ts';
import { contentFolders } from '../src/store/folders.ts';
import { defaultRoot } from '../src/store/read-portal.ts';
import { readRecords, requireKnown } from './records.ts';

const USAGE = `npm run meeting:new -- --date YYYY-MM-DD --committee <id> [--plan <id>] [--lang ${LOCALES.join('|')}]`;

const { values } = readArguments(
  {
    options: {
      date: { type: 'string' },
      committee: { type: 'string' },
      plan: { type: 'string' },
      lang: { type: 'string' },
    },
  },
  USAGE,
);
const { date, committee, plan, lang } = values;
requireKnown('language', lang, LOCALES, USAGE);
const locale = LOCALES.find((one) => one === lang) ?? terminalLocale();
if (date === undefined) refuseArguments('the day of the meeting is needed', USAGE);
if (!day.safeParse(date).success || !isWholeDay(date)) {
  refuseArguments(`${date} is not a day: write it as 2020-01-28`, USAGE);
}
if (committee === undefined) refuseArguments('a committee is needed', USAGE);

const portal = await readRecords();
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
requireKnown('committee', committee, idsOf(portal.committees), USAGE);
requireKnown('plan', plan, idsOf(portal.plans), USAGE);

/** The plans of the last meeting of the committee that are not over, or all that are not. */
function plansOf(records: Portal): readonly string[] {
  const running = idsOf(records.plans.filter(({ status }) => status === 'running'));
  const [last] = publishedMeetings(records).filter((meeting) => meeting.committee === committee);
  const same = last?.plans.filter((id) => running.includes(id)) ?? [];
  return same.length > 0 ? same : running;
}

const plans = plan === undefined ? plansOf(portal) : [plan];
if (plans.length === 0) refuseArguments('no plan is running: name one with --plan', USAGE);
const id = `${date}-${committee}`;
const root = defaultRoot();
const file = `${contentFolders(root).content}/${folderOf('meetings', id)}/${RECORDS.meetings.file}`;
if (idsOf(portal.meetings).includes(id)) {
  console.error(`${file} is there already\n    → edit it, or name another day`);
  process.exit(1);
}
const meeting = { id, heldOn: date, committee, plans };
const { problems, isDone } = changeContent(
  root,
  (records) => new Map([[file, meetingDraft(records, meeting, locale)]]),
);
for (const problem of problems) console.error(formatProblem(problem, locale));
if (!isDone) process.exit(1);
const words = DESK_WORDS[locale];
console.log(format(words.written, { file }));
console.log(format(words.next, { id }));
